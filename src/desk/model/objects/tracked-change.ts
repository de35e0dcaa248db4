import {
  acceptChange,
  isAttached,
  rejectChange,
  settleControls,
  trackedChanges,
  type FileChange,
} from '../../../ooxml';
import { HostObject } from '../../host-object';
import { ItemCollection } from '../core/collection';
import { itemNotFound } from '../core/context';
import type { ModelContext } from '../core/context';
import type { ObjectContext } from './factory';
import { clampSpan, comparePositions, spanText } from '../core/geometry';
import type { Range } from './range';
import { type Span } from '../core/span';

/** `Word.TrackedChange`: a change that awaits review. */
export class TrackedChange extends HostObject {
  static override readonly wordType = 'TrackedChange';

  constructor(
    private readonly context: ObjectContext,
    private readonly change: FileChange,
  ) {
    super();
  }

  /** Found again by its first mark: others may have been joined to it or settled. */
  private now(): FileChange {
    const mark = this.change.marks.find(isAttached);
    const found = mark && trackedChanges(this.context.docx).find(({ marks }) => marks.includes(mark));
    if (!found) throw itemNotFound();
    return found;
  }

  private span(): Span {
    const { start, end } = this.now();
    return { start, end, includesParagraphMark: false, within: null };
  }

  get Author(): string {
    return this.now().author;
  }

  get Date(): string | null {
    const time = Date.parse(this.now().date);
    return Number.isNaN(time) ? null : new Date(time).toISOString();
  }

  get Type(): string {
    return this.now().kind;
  }

  get Text(): string {
    return spanText(this.context, this.span(), (items) => items.map((item) => item.text).join(''));
  }

  GetRange(): Range {
    return this.context.factory.range(this.span());
  }

  GetNextOrNullObject(): TrackedChange | null {
    const { marks } = this.now();
    const all = trackedChanges(this.context.docx);
    const next = all[all.findIndex((other) => other.marks[0] === marks[0]) + 1];
    return next ? new TrackedChange(this.context, next) : null;
  }

  Accept(): void {
    resolve(this.context, [this.now()], acceptChange);
  }

  Reject(): void {
    resolve(this.context, [this.now()], rejectChange);
  }
}

type Resolve = typeof acceptChange;

/** Settles changes from the last to the first: what stands before one is not moved by it. */
function resolve(context: ModelContext, changes: readonly FileChange[], how: Resolve): void {
  const before = context.docx.paragraphs().map(({ node }) => node);
  context.edit(context.docx.body, () => {
    for (const change of [...changes].reverse()) how(context.docx, change);
  });
  const first = context.docx.paragraphs()[0]?.node;
  context.moveRanges((span) => (first ? clampSpan(context, span, first) : span));
  for (const node of before) if (!context.isThere(node)) context.emit('ParagraphDeleted', node);
  for (const { start } of changes)
    if (context.isThere(start.paragraph)) context.changedParagraph(start.paragraph);
}

export class TrackedChangeCollection extends ItemCollection<TrackedChange> {
  static override readonly wordType = 'TrackedChangeCollection';

  constructor(
    private readonly context: ObjectContext,
    private readonly changes: () => readonly FileChange[],
  ) {
    super(changes().map((change) => new TrackedChange(context, change)));
  }

  AcceptAll(): void {
    resolve(this.context, this.changes(), acceptChange);
  }

  RejectAll(): void {
    resolve(this.context, this.changes(), rejectChange);
  }
}

/** The changes that touch a stretch of text. */
export function changesIn(context: ObjectContext, span: Span): TrackedChangeCollection {
  const isTouched = ({ start, end }: FileChange) =>
    comparePositions(context, end, span.start) >= 0 && comparePositions(context, start, span.end) <= 0;
  const isMain = context.place(span.start.paragraph) !== null;
  return new TrackedChangeCollection(context, () =>
    isMain ? trackedChanges(context.docx).filter(isTouched) : [],
  );
}

/** What "Accept all changes" and "Reject all changes" do: those of the text, and those of the controls themselves. */
export function settleAll(context: ModelContext, verdict: 'accept' | 'reject'): void {
  resolve(context, trackedChanges(context.docx), verdict === 'accept' ? acceptChange : rejectChange);
  context.edit(context.docx.body, () => settleControls(context.docx, verdict));
}
