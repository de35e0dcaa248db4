import { parseTag, type AnnexPlan } from '../report';
import type { Capabilities } from './capabilities';

/** What the first request finds: what is there before anything is written. */
export interface Before {
  /** Ids of the annexes that are there, in document order. */
  readonly oldIds: readonly number[];
  readonly controls: readonly Word.ContentControl[];
  /** Bookmarks of the plan's links that the document lacks. */
  readonly missingBookmarks: ReadonlySet<string>;
  /** The mode to put back, or null where this Word has none. */
  readonly trackingMode: Word.ChangeTrackingMode | null;
  readonly texts: readonly string[];
}

/** The first request of writing the annex: nothing is changed. */
export async function lookBefore(
  context: Word.RequestContext,
  plan: AnnexPlan,
  capabilities: Capabilities,
): Promise<Before> {
  const { document } = context;
  const controls = document.contentControls;
  controls.load({ id: true, tag: true });
  const paragraphs = document.body.paragraphs;
  paragraphs.load({ text: true });
  if (capabilities.trackingMode) document.load({ changeTrackingMode: true });
  const names = new Set(plan.rows.flatMap(({ places }) => places.map(({ bookmark }) => bookmark)));
  const bookmarks = capabilities.bookmarks ? [...names].filter(Boolean) : [];
  const ranges = bookmarks.map((name) => {
    const range = document.getBookmarkRangeOrNullObject(name);
    range.load({ isEmpty: true });
    return { name, range };
  });
  await context.sync();
  return {
    oldIds: controls.items.filter(({ tag }) => parseTag(tag).kind === 'annex').map(({ id }) => id),
    controls: controls.items,
    missingBookmarks: new Set(ranges.filter(({ range }) => range.isNullObject).map(({ name }) => name)),
    trackingMode: capabilities.trackingMode ? (document.changeTrackingMode as Word.ChangeTrackingMode) : null,
    texts: paragraphs.items.map(({ text }) => text),
  };
}

/** The tracking mode is the author's: it is put back whatever happened. */
export async function restoreTracking({ trackingMode }: Before): Promise<void> {
  if (trackingMode === null) return;
  await Word.run(async (context) => {
    context.document.changeTrackingMode = trackingMode;
    await context.sync();
  });
}
