import { normaliseSpace, refuse, type CommentPlan } from '../../report';
import type { Capabilities } from '../read/capabilities';
import { noComments } from '../read/comments';
import { loadTexts, locate } from './locate';
import { done, type Outcome } from './outcome';

/**
 * Puts a comment on a paragraph, or answers one that is open, in two requests, and looks whether Word has kept it. Where Word takes no
 * reply, as the web once did (office-js 6720), it becomes a comment by itself, in a third.
 */
export async function applyComment(plan: CommentPlan, { comments }: Capabilities): Promise<Outcome> {
  if (!comments) throw noComments();
  return Word.run(async (context) => {
    const paragraphs = loadTexts(context);
    const open = plan.answers && context.document.body.getComments();
    open?.load({ id: true, content: true, resolved: true });
    await context.sync();
    const paragraph = locate(plan.at, paragraphs);
    if (!paragraph) return refuse('text-changed');
    const answered = open?.items.find((each) => isMeant(each, plan));
    const onParagraph = (): Word.Comment => paragraph.getRange('Content').insertComment(plan.text);
    const isKept = answered
      ? (await isWritten(context, plan, () => answered.reply(plan.text)).catch(() => false)) ||
        (await isWritten(context, plan, onParagraph))
      : await isWritten(context, plan, onParagraph);
    return isKept ? done : refuse('comment-not-kept');
  });
}

const isMeant = ({ id, content, resolved }: Word.Comment, { answers }: CommentPlan): boolean =>
  id === answers?.id && content === answers.text && !resolved;

async function isWritten(
  context: Word.RequestContext,
  { text }: CommentPlan,
  write: () => Word.Comment | Word.CommentReply,
): Promise<boolean> {
  const written = write();
  written.load('content');
  await context.sync();
  return normaliseSpace(written.content) === normaliseSpace(text);
}
