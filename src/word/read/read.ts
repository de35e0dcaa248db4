import { parseTag, type ControlFact, type DocumentFacts, type ParagraphFact } from '../../report';
import { findInnerControls, idsAround } from './inner-controls';
import type { Notes } from './notes';
import type { Store } from './store';
import type { VisibleTexts } from './visible-texts';

/** What of reading may fail by itself, and remembers that it did. */
interface ReadingMeans {
  readonly texts: VisibleTexts;
  readonly notes: Notes;
  readonly store: Store;
}

/** Paragraphs in one request: a longer document is read in pages, two requests for each. */
const pageSize = 5000;

/** What is loaded of each paragraph: all of it is there from WordApi 1.3 on. */
const paragraphProperties = {
  text: true,
  style: true,
  styleBuiltIn: true,
  outlineLevel: true,
  isListItem: true,
  tableNestingLevel: true,
  font: { bold: true, color: true, size: true, underline: true },
  listItemOrNullObject: { listString: true },
  parentTableCellOrNullObject: { rowIndex: true, cellIndex: true },
  parentContentControlOrNullObject: { id: true },
} as const;

const controlProperties = {
  id: true,
  tag: true,
  title: true,
  subtype: true,
  text: true,
  parentContentControlOrNullObject: { id: true },
} as const;

/**
 * Gathers the facts of the open document: two requests up to 5,000 paragraphs, and one for notes. The first loads what can be loaded
 * of a whole collection; the second asks single paragraphs for their visible text (WordApi 1.4, 1.7) and for the controls within
 * them, where one of ours has no paragraph yet.
 */
export async function readFacts(means: ReadingMeans): Promise<DocumentFacts> {
  const facts = await readPages(means, 'likely');
  const isLong = facts.paragraphs.length >= pageSize;
  return isLong && hasUnplaced(facts) ? readPages(means, 'all') : facts;
}

/** Which paragraphs of a page are asked: only whoever has seen every page knows that no paragraph holds a control's text. */
type Asked = 'likely' | 'all';

async function readPages(means: ReadingMeans, asked: Asked): Promise<DocumentFacts> {
  const first = await readPage(means, 0, asked);
  const pages = [first, ...(await readFollowingPages(means, first, pageSize, asked))];
  return {
    paragraphs: pages.flatMap((page) => page.paragraphs),
    controls: first.controls,
    notes: await means.notes.read(pages.flatMap((page) => page.paragraphs)),
    textBoxes: null,
    ...means.store.facts,
  };
}

/** True where one of our controls has text and no paragraph. */
function hasUnplaced({ paragraphs, controls }: DocumentFacts): boolean {
  const placed = idsAround(
    paragraphs.flatMap(({ controlId, innerControlIds }) => [controlId, ...innerControlIds]),
    controls,
  );
  return ownControls(controls).some(({ id, text }) => text.trim() !== '' && !placed.has(id));
}

const ownControls = (controls: readonly ControlFact[]): ControlFact[] =>
  controls.filter(({ tag }) => parseTag(tag).kind !== 'foreign');

interface Page {
  readonly paragraphs: readonly ParagraphFact[];
  readonly controls: readonly ControlFact[];
}

async function readFollowingPages(
  means: ReadingMeans,
  last: Page,
  skip: number,
  asked: Asked,
): Promise<Page[]> {
  if (last.paragraphs.length < pageSize) return [];
  const page = await readPage(means, skip, asked);
  return [page, ...(await readFollowingPages(means, page, skip + pageSize, asked))];
}

const readPage = (means: ReadingMeans, skip: number, asked: Asked): Promise<Page> =>
  Word.run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    const controls = context.document.contentControls;
    const queue = (): typeof controls => {
      paragraphs.load({ ...paragraphProperties, $top: pageSize, $skip: skip });
      controls.load(controlProperties);
      return controls;
    };
    if (skip === 0) await means.store.readWith(context, queue);
    else {
      queue();
      await context.sync();
    }
    const controlFacts = controls.items.map(controlFact);
    const isWhole = skip === 0 && paragraphs.items.length < pageSize;
    const details = await readDetails(
      context,
      paragraphs.items,
      controlFacts,
      means,
      isWhole || asked === 'all',
    );
    return {
      paragraphs: paragraphs.items.map((paragraph, index) => paragraphFact(paragraph, details, index)),
      controls: controlFacts,
    };
  });

interface Details {
  readonly visibleTexts: readonly string[] | null;
  readonly innerControls: ReadonlyMap<number, readonly number[]>;
}

async function readDetails(
  context: Word.RequestContext,
  paragraphs: readonly Word.Paragraph[],
  controls: readonly ControlFact[],
  means: ReadingMeans,
  asksAll: boolean,
): Promise<Details> {
  const asked = findInnerControls(
    paragraphs.map((paragraph) => ({ text: paragraph.text, controlId: controlIdOf(paragraph) })),
    ownControls(controls),
    controls,
    asksAll,
  );
  const inner = asked.flatMap((index) => {
    const within = paragraphs[index]?.contentControls;
    return within ? [{ index, within }] : [];
  });
  const visibleTexts = await means.texts.read(context, paragraphs, () => {
    for (const { within } of inner) within.load({ id: true });
    return inner.length > 0;
  });
  return {
    visibleTexts,
    innerControls: new Map(inner.map(({ index, within }) => [index, within.items.map(({ id }) => id)])),
  };
}

function paragraphFact(paragraph: Word.Paragraph, details: Details, index: number): ParagraphFact {
  const { listItemOrNullObject: listItem, parentTableCellOrNullObject: cell } = paragraph;
  const isListItem = paragraph.isListItem && !listItem.isNullObject;
  return {
    text: paragraph.text,
    visibleText: details.visibleTexts?.[index] ?? null,
    wordsBesidesText: 0,
    style: paragraph.style,
    styleBuiltIn: paragraph.styleBuiltIn,
    outlineLevel: paragraph.outlineLevel,
    bold: paragraph.font.bold,
    underlined: underlinedOf(paragraph.font.underline),
    color: paragraph.font.color || null,
    fontSize: paragraph.font.size || null,
    listLabel: (isListItem && listItem.listString) || null,
    tableNestingLevel: paragraph.tableNestingLevel,
    cell: cell.isNullObject ? null : { row: cell.rowIndex, column: cell.cellIndex },
    controlId: controlIdOf(paragraph),
    innerControlIds: details.innerControls.get(index) ?? [],
  };
}

/** Word says `Mixed`, or nothing, where a part of the paragraph differs. */
const underlinedOf = (underline: string): boolean | null =>
  underline === 'Mixed' || underline === '' ? null : underline !== 'None';

function controlIdOf({ parentContentControlOrNullObject: control }: Word.Paragraph): number | null {
  return control.isNullObject ? null : control.id;
}

function controlFact(control: Word.ContentControl): ControlFact {
  const { parentContentControlOrNullObject: parent } = control;
  return {
    id: control.id,
    tag: control.tag,
    title: control.title,
    subtype: control.subtype,
    text: control.text,
    parentId: parent.isNullObject ? null : parent.id,
  };
}
