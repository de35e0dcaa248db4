import { refuse, type Insertion, type InsertPlan, type NewParagraph, type PutBackPlan } from '../../report';
import { locate, locateAll } from './locate';
import { done, type Outcome } from './outcome';

/**
 * Puts new paragraphs before or after one that is there, in two requests, and the cursor into the first empty one. A new
 * paragraph takes the style and the list of its neighbour, so that each gets its own style and leaves the list.
 */
export const applyInsert = (plan: InsertPlan): Promise<Outcome> =>
  Word.run(async (context) => {
    const paragraphs = loadBeside(context);
    await context.sync();
    const anchor = locate(plan.at, paragraphs);
    if (!anchor) return refuse('text-changed');
    const made = queueInsertion(anchor, plan);
    made[plan.paragraphs.findIndex(({ text }) => text === '')]?.select('Start');
    await context.sync();
    return done;
  });

/** Puts paragraphs back where they were, in two requests; nothing where one place cannot be found. */
export const applyPutBack = ({ insertions }: PutBackPlan): Promise<Outcome> =>
  Word.run(async (context) => {
    const paragraphs = loadBeside(context);
    await context.sync();
    const anchors = locateAll(
      insertions.map(({ at }) => at),
      paragraphs,
    );
    if (!anchors) return refuse('text-changed');
    insertions.forEach((insertion, position) => {
      const anchor = anchors[position];
      if (anchor) queueInsertion(anchor, insertion);
    });
    await context.sync();
    return done;
  });

function loadBeside(context: Word.RequestContext): Word.ParagraphCollection {
  const { paragraphs } = context.document.body;
  paragraphs.load({ text: true, parentContentControlOrNullObject: { id: true } });
  return paragraphs;
}

function queueInsertion(anchor: Word.Paragraph, { paragraphs, where }: Insertion): Word.Paragraph[] {
  const [first, ...others] = paragraphs;
  if (!first) return [];
  let last = shape(insertFirst(anchor, first.text, where), first);
  const made = [last];
  for (const paragraph of others) {
    last = shape(last.insertParagraph(paragraph.text, 'After'), paragraph);
    made.push(last);
  }
  return made;
}

/** After a paragraph that has a control around it, mark and all, a new one would stand within that control; after the control it does not (office-js 866, by design). */
function insertFirst(anchor: Word.Paragraph, text: string, where: InsertPlan['where']): Word.Paragraph {
  const control = anchor.parentContentControlOrNullObject;
  return where === 'After' && !control.isNullObject
    ? control.insertParagraph(text, where)
    : anchor.insertParagraph(text, where);
}

function shape(made: Word.Paragraph, { style, ownStyle, isGuidance }: NewParagraph): Word.Paragraph {
  if (ownStyle === undefined) made.styleBuiltIn = style as Word.BuiltInStyleName;
  else made.style = ownStyle;
  made.detachFromList();
  made.font.italic = isGuidance;
  return made;
}
