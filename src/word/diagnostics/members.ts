import { errorCode } from '../apply/outcome';

/** A member that the add-in uses or may come to use, asked for without changing anything. */
interface Member {
  readonly name: string;
  /** Queues the question; `sync` is the caller's. */
  readonly ask: (context: Word.RequestContext) => void;
}

const firstParagraph = (context: Word.RequestContext): Word.Paragraph =>
  context.document.body.paragraphs.getFirst();

const members: readonly Member[] = [
  {
    name: 'Paragraph.listItemOrNullObject',
    ask: (context) => void firstParagraph(context).listItemOrNullObject.load({ listString: true }),
  },
  {
    name: 'Paragraph.contentControls',
    ask: (context) => void firstParagraph(context).contentControls.load({ id: true }),
  },
  { name: 'Paragraph.getText', ask: (context) => void firstParagraph(context).getText() },
  {
    name: 'Paragraph.getReviewedText',
    ask: (context) => void firstParagraph(context).getReviewedText('Current'),
  },
  {
    name: 'Paragraph.uniqueLocalId',
    ask: (context) => void firstParagraph(context).load({ uniqueLocalId: true }),
  },
  {
    name: 'ContentControl.subtype',
    ask: (context) => void context.document.contentControls.load({ subtype: true }),
  },
  {
    name: 'Range.getBookmarks',
    ask: (context) => void firstParagraph(context).getRange('Whole').getBookmarks(true),
  },
  {
    name: 'Document.getBookmarkRangeOrNullObject',
    ask: (context) => void context.document.getBookmarkRangeOrNullObject('_cm_none').load({ isEmpty: true }),
  },
  {
    name: 'Document.changeTrackingMode',
    ask: (context) => void context.document.load({ changeTrackingMode: true }),
  },
  { name: 'Body.footnotes', ask: (context) => void context.document.body.footnotes.load({ type: true }) },
  { name: 'Table.width', ask: (context) => void context.document.body.tables.load({ width: true }) },
  {
    name: 'Range.getComments',
    ask: (context) => void firstParagraph(context).getRange('Whole').getComments().load({ id: true }),
  },
];

/** Which members answer, one request each: a refusal must not hide the others. */
export async function askMembers(): Promise<string> {
  const refused: string[] = [];
  const answering: string[] = [];
  for (const member of members) {
    const refusal = await askMember(member);
    if (refusal === null) answering.push(member.name);
    else refused.push(`${member.name} (${refusal})`);
  }
  return [`answer: ${answering.join(', ') || 'none'}`, `refused: ${refused.join(', ') || 'none'}`].join('; ');
}

/** Word's code where it refuses, or null. A member that the library itself lacks throws before anything is sent. */
async function askMember({ ask }: Member): Promise<string | null> {
  try {
    await Word.run(async (context) => {
      ask(context);
      await context.sync();
    });
    return null;
  } catch (error) {
    return errorCode(error) || (error instanceof Error ? error.name : 'failed');
  }
}
