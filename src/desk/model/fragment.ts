import {
  dropEmptyParagraph,
  flowOf,
  insertBlocks,
  insertRuns,
  isInlineControl,
  liftControl,
  paragraphContent,
  type InsertOptions,
  type Position,
} from '../../ooxml';
import { HostError } from '../protocol/host-object';
import type { ModelContext } from './context';
import { deleteSpan, growAt, splitAt } from './edits';
import { paragraphsOf, type Span } from './span';

/** New content that belongs to this document but stands nowhere yet. */
export interface Fragment {
  readonly blocks: readonly Element[];
  /** Only what goes into a paragraph: the single block is a paragraph that carries it. */
  readonly isInline: boolean;
}

export type FragmentLocation = 'Replace' | 'Start' | 'End' | 'Before' | 'After';

/**
 * Puts content at a place of a span and returns what it takes. Content that is no whole block joins the paragraph, and so
 * does a single paragraph inside another's text; blocks part the paragraph that they come into.
 * @unverified where hosts join the first and last block with the text around is not documented
 */
export function insertFragment(
  context: ModelContext,
  span: Span,
  where: FragmentLocation,
  fragment: Fragment,
): Span {
  for (const paragraph of paragraphsOf(context, span)) context.needWritable(paragraph);
  const isWhole = span.start.offset === 0 && span.end.offset === context.length(span.end.paragraph);
  const isPlaced = where === 'Replace' && isWhole && !fragment.isInline && !isInline(span.within);
  if (where === 'Replace') deleteSpan(context, { ...span, hasMark: false });
  const at = where === 'Start' || where === 'Before' || where === 'Replace' ? span.start : span.end;
  const isOutside = where === 'Before' || where === 'After';
  const options: InsertOptions = isOutside ? { outside: true } : span.within ? { within: span.within } : {};
  const isOneParagraph = fragment.blocks.length === 1 && fragment.blocks[0]?.localName === 'p';
  const isEmpty = context.length(at.paragraph) === 0;
  const joins = fragment.isInline || (isOneParagraph && (isInline(options.within) || !(isPlaced || isEmpty)));
  return joins
    ? insertInline(context, at, fragment, options)
    : insertBlocksAt(context, at, fragment, options);
}

const isInline = (control: Element | null | undefined): boolean => !!control && isInlineControl(control);

function insertInline(context: ModelContext, at: Position, fragment: Fragment, options: InsertOptions): Span {
  const [carrier] = fragment.blocks;
  const before = context.length(at.paragraph);
  context.edit(() =>
    insertRuns(context.docx, at.paragraph, at.offset, carrier ? paragraphContent(carrier) : [], options),
  );
  const length = context.length(at.paragraph) - before;
  growAt(context, at, length);
  context.changedParagraph(at.paragraph);
  const end = { ...at, offset: at.offset + length };
  return { start: at, end, hasMark: false, within: options.within ?? null };
}

function insertBlocksAt(
  context: ModelContext,
  at: Position,
  { blocks }: Fragment,
  { within }: InsertOptions,
): Span {
  if (within && isInlineControl(within) && !context.edit(() => liftControl(context.docx, within)))
    throw new HostError('GeneralException', 'A control inside a paragraph takes no further paragraphs.');
  const { anchor, side } = anchorOf(context, at);
  const made = insertBeside(context, anchor, side, blocks);
  if (context.length(anchor) === 0) replaceEmpty(context, anchor, blocks);
  return made;
}

/** Puts blocks beside another and returns what they take. */
export function insertBeside(
  context: ModelContext,
  anchor: Element,
  side: 'before' | 'after',
  blocks: readonly Element[],
): Span {
  context.edit(() => insertBlocks(context.docx, anchor, side, blocks));
  const paragraphs = blocks.flatMap((block) =>
    block.localName === 'p' ? [block] : flowOf(block).map(({ node }) => node),
  );
  for (const paragraph of paragraphs) context.emit('ParagraphAdded', context.localId(paragraph));
  const first = paragraphs[0] ?? anchor;
  const last = paragraphs.at(-1) ?? anchor;
  const end = { paragraph: last, offset: context.length(last) };
  return { start: { paragraph: first, offset: 0 }, end, hasMark: true, within: null };
}

function replaceEmpty(context: ModelContext, anchor: Element, blocks: readonly Element[]): void {
  const heir = blocks.filter((block) => block.localName === 'p').at(-1);
  if (!context.edit(() => dropEmptyParagraph(context.docx, anchor)) || !heir) return;
  context.moveRanges((span) => ({
    ...span,
    start: span.start.paragraph === anchor ? { paragraph: heir, offset: 0 } : span.start,
    end: span.end.paragraph === anchor ? { paragraph: heir, offset: 0 } : span.end,
  }));
  context.emit('ParagraphDeleted', context.localId(anchor));
}

/** The paragraph that blocks come to stand beside; text on both sides of the place is parted. */
function anchorOf(
  context: ModelContext,
  { paragraph, offset }: Position,
): { anchor: Element; side: 'before' | 'after' } {
  if (offset === 0) return { anchor: paragraph, side: 'before' };
  if (offset >= context.length(paragraph)) return { anchor: paragraph, side: 'after' };
  return { anchor: splitAt(context, { paragraph, offset }), side: 'before' };
}
