import { errorCode } from '../apply/outcome';
import { answered, notKnown, share, type Answer } from './answer';

/** A row of docs/unverified.md that only writing can settle, tried in a new document that nobody sees. */
interface Trial {
  readonly id: string;
  readonly question: string;
  /** Writes into the document that was made for it, and into no other. */
  answer(context: Word.RequestContext, made: Word.DocumentCreated): Promise<Answer>;
}

const addParagraph = (made: Word.DocumentCreated, text: string): Word.Paragraph =>
  made.body.insertParagraph(text, 'End');

/** A paragraph with a control around its content, as a tag has it. */
function addTagged(made: Word.DocumentCreated, text: string): Word.ContentControl {
  const control = addParagraph(made, text).getRange('Content').insertContentControl();
  control.tag = 'trial';
  return control;
}

const addTable = (paragraph: Word.Paragraph): Word.Table =>
  paragraph.insertTable(2, 2, 'After', [
    ['a', 'b'],
    ['c', 'd'],
  ]);

/** Paragraphs and a table in one control, as the annex is. */
function addAnnex(made: Word.DocumentCreated): Word.ContentControl {
  const heading = addParagraph(made, 'heading');
  const closing = heading.insertParagraph('closing', 'After');
  addTable(heading);
  return heading.getRange('Whole').expandTo(closing.getRange('Whole')).insertContentControl();
}

/** A range of its own each time: a collection gives what it had when it was first asked for. */
async function textsOf(context: Word.RequestContext, { body }: Word.DocumentCreated): Promise<string[]> {
  const { paragraphs } = body.getRange('Content');
  paragraphs.load({ text: true });
  await context.sync();
  return paragraphs.items.map(({ text }) => text);
}

/** Where the page break stands that was put after the first of two paragraphs. */
async function placeOfBreak(
  context: Word.RequestContext,
  made: Word.DocumentCreated,
): Promise<'in none' | 'in one of its own' | 'in the first' | 'in the following'> {
  const first = addParagraph(made, 'one');
  first.insertParagraph('two', 'After');
  first.insertBreak('Page', 'After');
  const holder = (await textsOf(context, made)).find((text) => text.includes('\f'));
  if (holder === undefined) return 'in none';
  if (holder.includes('one')) return 'in the first';
  return holder.includes('two') ? 'in the following' : 'in one of its own';
}

/** Word's code where it refuses a request, or null; a member that it lacks says nothing of that. */
async function refusalOf(context: Word.RequestContext): Promise<string | null> {
  try {
    await context.sync();
    return null;
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ApiNotFound') throw error;
    return code || 'no code';
  }
}

export const trials: readonly Trial[] = [
  {
    id: 'M1',
    question: 'Do two tagged neighbours keep their own controls?',
    async answer(context, made) {
      for (const text of ['one', 'two']) addTagged(made, text);
      const { contentControls } = made;
      contentControls.load({ text: true, subtype: true });
      const texts = await textsOf(context, made);
      const { items } = contentControls;
      const isKept = items.map(({ text }) => text).join() === 'one,two';
      const areParted = texts.includes('one') && texts.includes('two');
      return answered(isKept && areParted, items.map(({ subtype }) => subtype).join(', ') || 'no control');
    },
  },
  {
    id: 'M2',
    question: 'Does the text of a paragraph show a page break that it holds?',
    async answer(context, made) {
      const place = await placeOfBreak(context, made);
      return answered(place !== 'in none', `U+000C ${place}`);
    },
  },
  {
    id: 'M3',
    question: 'Can paragraphs and a table be wrapped as one control?',
    async answer(context, made) {
      const control = addAnnex(made);
      control.load({ subtype: true });
      control.tables.load({ rowCount: true });
      await context.sync();
      const count = control.tables.items.length;
      return answered(count === 1, `${control.subtype} with tables: ${count}`);
    },
  },
  {
    id: 'M4',
    question: 'Does a style set on a table’s range reach all its paragraphs?',
    async answer(context, made) {
      const range = addTable(addParagraph(made, 'one')).getRange('Whole');
      range.styleBuiltIn = Word.BuiltInStyleName.noSpacing;
      const { paragraphs } = range;
      paragraphs.load({ styleBuiltIn: true });
      await context.sync();
      const { items } = paragraphs;
      const reached = items.filter(({ styleBuiltIn }) => styleBuiltIn === 'NoSpacing').length;
      return answered(reached === items.length, share(reached, items.length));
    },
  },
  {
    id: 'M5',
    question: 'Is a link to a hidden bookmark kept?',
    async answer(context, made) {
      addParagraph(made, 'target').getRange('Start').insertBookmark('_cm_trial1');
      const link = addParagraph(made, 'link').getRange('Content');
      link.hyperlink = '#_cm_trial1';
      await context.sync();
      link.load({ hyperlink: true });
      await context.sync();
      return answered(link.hyperlink === '#_cm_trial1', link.hyperlink || 'no link');
    },
  },
  {
    id: 'M6',
    question: 'Does deleting a control with a table in it leave no table?',
    async answer(context, made) {
      const control = addAnnex(made);
      await context.sync();
      control.delete(false);
      const { tables } = made.body;
      tables.load({ rowCount: true });
      made.contentControls.load({ id: true });
      const refusal = await refusalOf(context);
      if (refusal !== null) return answered(false, `refused: ${refusal}`);
      const left = [tables.items.length, made.contentControls.items.length] as const;
      return answered(left.join() === '0,0', `tables left: ${left[0]}, controls left: ${left[1]}`);
    },
  },
  {
    id: 'M8',
    question: 'Is the width of a column taken?',
    async answer(context, made) {
      const cell = addTable(addParagraph(made, 'one')).getCell(0, 0);
      cell.columnWidth = 100;
      await context.sync();
      cell.load({ columnWidth: true });
      await context.sync();
      return answered(Math.round(cell.columnWidth) === 100, `${cell.columnWidth} points for 100`);
    },
  },
  {
    id: 'D2',
    question: 'Does outline level 10 clear a paragraph’s level?',
    async answer(context, made) {
      const paragraph = addParagraph(made, 'one');
      for (const level of [2, 10]) paragraph.outlineLevel = level;
      paragraph.load({ outlineLevel: true });
      await context.sync();
      return answered(paragraph.outlineLevel === 10, `level ${paragraph.outlineLevel}`);
    },
  },
  {
    id: 'D5',
    question: 'Which style has a new table?',
    async answer(context, made) {
      const table = addTable(addParagraph(made, 'one'));
      table.load({ style: true });
      await context.sync();
      const { style } = table;
      // A Word in another language names it otherwise.
      return style === 'Table Grid' ? answered(true, style) : notKnown(style || 'no name');
    },
  },
  {
    id: 'D6',
    question: 'Does a page break stand in a paragraph of its own?',
    async answer(context, made) {
      const place = await placeOfBreak(context, made);
      return answered(place === 'in one of its own', place);
    },
  },
  {
    id: 'D8',
    question: 'Is writing into a control refused that the author cannot edit?',
    async answer(context, made) {
      const control = addTagged(made, 'one');
      control.cannotEdit = true;
      await context.sync();
      control.insertText('two', 'Replace');
      const refusal = await refusalOf(context);
      return answered(refusal !== null, refusal ?? 'written');
    },
  },
  {
    id: 'D9',
    question: 'Which ranges that share a border with a control have it as their parent?',
    async answer(context, made) {
      const control = addTagged(made, 'word and more');
      await context.sync();
      const whole = control.paragraphs.getFirst().getRange('Content').parentContentControlOrNullObject;
      const part = made.body.search('word').getFirst().parentContentControlOrNullObject;
      for (const parent of [whole, part]) parent.load({ id: true });
      await context.sync();
      const said = (parent: Word.ContentControl): string => (parent.isNullObject ? 'no' : 'yes');
      const isAsAssumed = whole.isNullObject && !part.isNullObject;
      return answered(isAsAssumed, `all of it: ${said(whole)}, its first word: ${said(part)}`);
    },
  },
  {
    id: 'D10',
    question: 'Which line ends begin a new paragraph in inserted text?',
    async answer(context, made) {
      const begun: string[] = [];
      for (const [name, end] of Object.entries({ LF: '\n', CR: '\r', 'CR LF': '\r\n' })) {
        const { length } = await textsOf(context, made);
        made.body.paragraphs.getLast().insertText(`a${end}b`, 'End');
        const added = (await textsOf(context, made)).length - length;
        if (added === 1) begun.push(name);
      }
      return answered(begun.length === 3, begun.join(', ') || 'none');
    },
  },
  {
    id: 'D11',
    question: 'Is the address of a comment’s author empty?',
    async answer(context, made) {
      const comment = addParagraph(made, 'one').getRange('Content').insertComment('two');
      comment.load({ authorEmail: true });
      await context.sync();
      return answered(!comment.authorEmail, comment.authorEmail ? 'not empty' : 'empty');
    },
  },
  {
    id: 'D20',
    question: 'Is a new paragraph at the end of a control within a paragraph outside?',
    async answer(context, made) {
      const parent = addTagged(made, 'one').insertParagraph('two', 'End').parentContentControlOrNullObject;
      parent.load({ id: true });
      const refusal = await refusalOf(context);
      if (refusal !== null) return answered(false, `refused: ${refusal}`);
      return answered(parent.isNullObject, parent.isNullObject ? 'outside' : 'inside');
    },
  },
  {
    id: 'D21',
    question: 'Does a style reach the paragraph before whose first character the range ends?',
    async answer(context, made) {
      const [first, second] = [addParagraph(made, 'one'), addParagraph(made, 'two')];
      first.getRange('Start').expandTo(second.getRange('Start')).styleBuiltIn =
        Word.BuiltInStyleName.heading1;
      second.load({ styleBuiltIn: true });
      await context.sync();
      const isReached = second.styleBuiltIn === 'Heading1';
      return answered(!isReached, isReached ? 'reached' : 'left out');
    },
  },
  {
    id: 'D23',
    question: 'Is a text refused with a character that XML cannot hold?',
    async answer(context, made) {
      const paragraph = addParagraph(made, 'one');
      await context.sync();
      paragraph.insertText('\u0001', 'End');
      const refusal = await refusalOf(context);
      return answered(refusal !== null, refusal ?? 'written');
    },
  },
];
