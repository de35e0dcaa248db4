import { parseTag, uncommented, type AnnexPlan } from '../../report';
import { syncAllButLast, valueIfLoaded } from '../apply/outcome';
import { Tracking } from '../apply/tracking';
import type { Capabilities } from '../read/capabilities';

/** What the first request finds: what is there before anything is written. */
export interface AnnexSite {
  /** Ids of the annexes that are there, in document order. */
  readonly oldIds: readonly number[];
  readonly controls: readonly Word.ContentControl[];
  /** Bookmarks of the plan's links that the document lacks. */
  readonly missingBookmarks: ReadonlySet<string>;
  readonly tracking: Tracking;
  /** All paragraphs: their texts, those of an annex only as such. */
  readonly lines: readonly Line[];
  /** Whether the last paragraph has formatting that a new one would take over and that can't be taken off. */
  readonly handsOnFormatting: boolean;
}

/** The first request of writing the annex: nothing is changed. */
export async function findAnnex(
  context: Word.RequestContext,
  plan: AnnexPlan,
  capabilities: Capabilities,
): Promise<AnnexSite> {
  const { document } = context;
  const controls = document.contentControls;
  controls.load({ id: true, tag: true });
  const paragraphs = document.body.paragraphs;
  paragraphs.load(lineProperties);
  Tracking.ask(document, capabilities);
  const names = new Set(plan.rows.flatMap(({ places }) => places.map(({ bookmark }) => bookmark)));
  const bookmarks = capabilities.bookmarks ? [...names].filter(Boolean) : [];
  const ranges = bookmarks.map((name) => {
    const range = document.getBookmarkRangeOrNullObject(name);
    range.load({ isEmpty: true });
    return { name, range };
  });
  const end = capabilities.resetFormatting ? null : paragraphs.getLast().getOoxml();
  await syncAllButLast(context, paragraphs);
  const oldIds = controls.items.filter(({ tag }) => parseTag(tag).kind === 'annex').map(({ id }) => id);
  return {
    oldIds,
    controls: controls.items,
    missingBookmarks: new Set(ranges.filter(({ range }) => range.isNullObject).map(({ name }) => name)),
    tracking: Tracking.of(document, capabilities),
    lines: linesOf(paragraphs.items, oldIds),
    handsOnFormatting: oldIds.length === 0 && end !== null && isOdd(valueIfLoaded(() => end.value)),
  };
}

/** What a paragraph has of its own that would make an annex unreadable and that WordApi 1.9 has no member for. */
const odd = /<w:(?:framePr|pBdr|pageBreakBefore|shd|vanish)\b(?![^>]*\bw:val="(?:0|false|off|none|nil)")/u;

function isOdd(ooxml: string | null): boolean {
  const [, body = ''] = ooxml?.split('<w:body>') ?? [];
  const [properties = ''] = body.split('</w:pPr>');
  return odd.test(properties);
}

/** What tells whether a paragraph is part of an annex. */
export const lineProperties = {
  text: true,
  tableNestingLevel: true,
  parentContentControlOrNullObject: { id: true },
} as const;

/** A paragraph as it is compared: null stands for any one within an annex that was there before. */
export type Line = string | null;

export const linesOf = (paragraphs: readonly Word.Paragraph[], annexIds: readonly number[]): Line[] =>
  paragraphs.map(({ text, parentContentControlOrNullObject: control }) =>
    !control.isNullObject && annexIds.includes(control.id) ? null : uncommented(text),
  );
