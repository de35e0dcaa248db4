import {
  commentRange,
  commentReferences,
  comments,
  deleteComment,
  paragraphsOfStory,
  insertComment,
  replyToComment,
  setCommentResolved,
  type FileComment,
} from '../../../ooxml';
import { HostObject } from '../../host-object';
import { needText } from '../core/arguments';
import { ItemCollection } from '../core/collection';
import { itemNotFound } from '../core/context';
import { shiftPositionsAfter } from '../core/edits';
import type { ObjectContext } from './factory';
import { comparePositions, paragraphsSpan } from '../core/geometry';
import type { Range } from './range';
import { isCollapsed, type Span } from '../core/span';

/** What a comment and a reply have in common. */
abstract class AnyComment extends HostObject {
  constructor(
    protected readonly context: ObjectContext,
    private readonly id: string,
  ) {
    super();
  }

  protected file(): FileComment {
    const found = comments(this.context.docx).find(({ id }) => id === this.id);
    if (!found) throw itemNotFound();
    return found;
  }

  get Id(): string {
    return this.id;
  }

  get AuthorName(): string {
    return this.file().author;
  }

  /** @unverified the file keeps no address beside the name: given as an empty one */
  get AuthorEmail(): string {
    this.file();
    return '';
  }

  get CreationDate(): string | null {
    const time = Date.parse(this.file().date);
    return Number.isNaN(time) ? null : new Date(time).toISOString();
  }

  get Content(): string {
    return this.context.factory.range(this.textSpan()).Text;
  }

  set Content(text: string) {
    this.context.factory.range(this.textSpan()).InsertText(needText(text), 'Replace');
  }

  /** All of its text but the mark that Word puts before. */
  private textSpan(): Span {
    const paragraphs = paragraphsOfStory(this.file().node).map(({ node }) => node);
    const [first] = paragraphs;
    if (!first) throw new Error('A comment without a paragraph.');
    const mark = this.context.docx.inlineItems(first).find((item) => item.kind === 'commentReference');
    const start = { paragraph: first, offset: mark ? mark.start + mark.length : 0 };
    return { ...paragraphsSpan(this.context, paragraphs), start, includesParagraphMark: false };
  }

  /** A comment's replies go with it. */
  Delete(): void {
    const file = this.file();
    const references = commentReferences(this.context.docx, file);
    this.context.edit(file.node, () => deleteComment(this.context.docx, file));
    for (const reference of references.reverse()) shiftPositionsAfter(this.context, reference, -1);
  }
}

export class Comment extends AnyComment {
  static override readonly wordType = 'Comment';

  get Resolved(): boolean {
    return this.file().isResolved;
  }

  set Resolved(value: boolean) {
    const file = this.file();
    this.context.edit(file.node, () => setCommentResolved(this.context.docx, file, value === true));
  }

  get Replies(): CommentReplyCollection {
    const { id } = this.file();
    return new CommentReplyCollection(() =>
      comments(this.context.docx).flatMap((reply) =>
        reply.parentId === id ? [new CommentReply(this.context, reply.id)] : [],
      ),
    );
  }

  Reply(text: string): CommentReply {
    const written = needText(text);
    const file = this.file();
    const after = commentReferences(this.context.docx, file)[0];
    const id = this.context.edit(file.node, () => replyToComment(this.context.docx, file, written));
    if (after) shiftPositionsAfter(this.context, after, 1);
    return new CommentReply(this.context, id);
  }

  /** What it is about. */
  GetRange(): Range {
    const place = commentRange(this.context.docx, this.file().id);
    if (!place) throw itemNotFound();
    return this.context.factory.range({ ...place, includesParagraphMark: false, within: null });
  }
}

export class CommentReply extends AnyComment {
  static override readonly wordType = 'CommentReply';

  get ParentComment(): Comment {
    const { parentId } = this.file();
    if (parentId === null) throw itemNotFound();
    return new Comment(this.context, parentId);
  }
}

export class CommentCollection extends ItemCollection<Comment> {
  static override readonly wordType = 'CommentCollection';
}

export class CommentReplyCollection extends ItemCollection<CommentReply> {
  static override readonly wordType = 'CommentReplyCollection';
}

/** The comments about any of a stretch of text; their replies are with them. */
export function commentsIn(context: ObjectContext, span: Span): CommentCollection {
  const isAbout = (comment: FileComment) => {
    const about = commentRange(context.docx, comment.id);
    if (
      comment.parentId !== null ||
      !about ||
      !context.story(span.start.paragraph).includes(about.start.paragraph)
    )
      return false;
    const isPoint =
      isCollapsed({ ...about, includesParagraphMark: false, within: null }) || isCollapsed(span);
    const before = comparePositions(context, about.end, span.start);
    const after = comparePositions(context, about.start, span.end);
    return isPoint ? before >= 0 && after <= 0 : before > 0 && after < 0;
  };
  const found = comments(context.docx).filter(isAbout);
  return new CommentCollection(found.map(({ id }) => new Comment(context, id)));
}

/** Comments on a stretch of the main text. */
export function addComment(context: ObjectContext, { start, end }: Span, text: string): Comment {
  const id = context.edit(start.paragraph, () => insertComment(context.docx, start, end, text));
  shiftPositionsAfter(context, end, 1);
  return new Comment(context, id);
}
