import { normaliseSpace, resolveAnchor, type ParagraphAnchor } from '../../report';
import type { PlacedComment } from '../../report/review';
import type { Capabilities } from './capabilities';

const said = { content: true, authorName: true, creationDate: true } as const;

/**
 * Reads the comments on the main text (WordApi 1.4): one request where there are none, two otherwise, however many there are. Which
 * paragraph one begins in is told by an id for the session, in the same request as all ids; before WordApi 1.6, and where a
 * host has no ids, by the text and its neighbours, as an anchor is found.
 */
export async function readComments(capabilities: Capabilities): Promise<PlacedComment[]> {
  const { comments, paragraphEvents: hasIds } = capabilities;
  if (!comments) throw noComments();
  return Word.run(async (context) => {
    const { body } = context.document;
    const found = body.getComments();
    found.load({ ...said, id: true, resolved: true });
    await context.sync();
    if (found.items.length === 0) return [];
    const { paragraphs } = body;
    paragraphs.load({ text: true, ...(hasIds && { uniqueLocalId: true }) });
    const places = found.items.map((comment) => loadPlace(comment, capabilities));
    for (const { replies } of found.items) replies.load(said);
    await context.sync();
    const idOf = ({ uniqueLocalId }: Word.Paragraph): string => (hasIds && uniqueLocalId) || '';
    const positions = new Map(paragraphs.items.map((paragraph, index) => [idOf(paragraph), index]));
    const texts = paragraphs.items.map(({ text }) => text);
    return found.items.map((comment, position): PlacedComment => {
      const place = places[position];
      return {
        ...replyOf(comment),
        id: comment.id,
        isResolved: comment.resolved,
        replies: comment.replies.items.map(replyOf),
        selectedText: normaliseSpace(place?.range.text ?? ''),
        at: place ? anchorAt(place) : null,
      };
    });

    function anchorAt({ first, before, after }: Place): ParagraphAnchor | null {
      if (first.isNullObject) return null;
      const id = idOf(first);
      const around = { text: first.text, before: textOf(before), after: textOf(after) };
      const index =
        (id === '' ? undefined : positions.get(id)) ?? resolveAnchor({ ...around, index: -1 }, texts);
      return index === null ? null : { ...around, index };
    }
  });
}

/** As Word says it of a member that it does not have. */
export const noComments = (): Error =>
  Object.assign(new Error('This Word has no comments for add-ins.'), { code: 'ApiNotFound' });

interface Place {
  readonly range: Word.Range;
  readonly first: Word.Paragraph;
  readonly before: Word.Paragraph;
  readonly after: Word.Paragraph;
}

/** Asks in the next request where a comment begins. */
function loadPlace(comment: Word.Comment, { paragraphEvents: hasIds }: Capabilities): Place {
  const range = comment.getRange();
  range.load({ text: true });
  const first = range.paragraphs.getFirstOrNullObject();
  const [before, after] = [first.getPreviousOrNullObject(), first.getNextOrNullObject()];
  first.load({ text: true, ...(hasIds && { uniqueLocalId: true }) });
  before.load({ text: true });
  after.load({ text: true });
  return { range, first, before, after };
}

const textOf = (paragraph: Word.Paragraph): string => (paragraph.isNullObject ? '' : paragraph.text);

const replyOf = ({ content, authorName, creationDate }: Word.Comment | Word.CommentReply) => ({
  text: content,
  author: authorName,
  date: dateOf(creationDate),
});

/** Typed as a date; '' where the comment has none. */
function dateOf(date: Date | string | null): string {
  const time = new Date(date ?? '');
  return Number.isNaN(time.getTime()) ? '' : time.toISOString();
}
