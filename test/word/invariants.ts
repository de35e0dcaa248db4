import { isDeepStrictEqual } from 'node:util';
import { ownSettings, readDocx } from '../../src/docx/read-docx';
import {
  bookmarks,
  comments,
  customXmlMarkup,
  customXmlParts,
  DocxDocument,
  paragraphText,
  webExtensions,
} from '../../src/ooxml';
import {
  addInId,
  bookmarkName,
  isOwnBookmark,
  makeReport,
  makeSnapshot,
  parseTag,
  normaliseSpace,
  settingNames,
  storeNamespace,
  tagChangesOf,
  type DocumentFacts,
  type ParagraphAnchor,
  type Plan,
  type Report,
  type TagChange,
} from '../../src/report';
import { defaultStandard } from '../../src/standard';
import type { Outcome } from '../../src/word';
import { reasonOf } from '../../src/wording/outcomes';
import { bodyWithoutUs, linkTargets } from './body-without-us';

/** What the add-in promises about a document, read from the document itself and not through office.js. */
export interface Promised {
  /** The main text's markup as it would be had the add-in never been there. */
  readonly markup: string;
  /** The same without the marks of comments. */
  readonly uncommented: string;
  /** Our tags, the annex's among them, sorted. */
  readonly tags: readonly string[];
  /** Each of our tags with each paragraph that it is on. */
  readonly places: readonly { readonly tag: string; readonly index: number }[];
  /** What each paragraph says: with tracked deletions, and without, as a host may leave them out. */
  readonly texts: readonly (readonly string[])[];
  /** The names of our bookmarks, and those that links lead to. */
  readonly bookmarks: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly counted: number;
  /** What each comment and reply says, and of what, in the order of the part that holds them. */
  readonly comments: readonly Said[];
  readonly store: StoreState;
}

interface Said {
  readonly text: string;
  /** What its paragraph says, with tracked deletions and without; nothing where that is none of the main text. */
  readonly on: readonly string[];
}

/** What is kept in the document besides its text. */
interface StoreState {
  /** Our settings, of the custom XML part and of the document's settings the newer. */
  readonly settings: DocumentFacts['settings'];
  /** What others keep, as it is written: settings by add-in and name, custom XML by part. */
  readonly others: Readonly<Record<string, string>>;
}

/** What was read of a document stays true until its main text or a comment is changed; settings are in parts of their own. */
const known = new WeakMap<
  DocxDocument,
  { readonly version: string; readonly text: Omit<Promised, 'store'> }
>();

export function promised(document: DocxDocument): Promised {
  const version = [document.version, ...comments(document).map(({ isResolved }) => isResolved)].join();
  const before = known.get(document);
  const text = before?.version === version ? before.text : readText(document);
  known.set(document, { version, text });
  return { ...text, store: readStoreState(document) };
}

function readStoreState(document: DocxDocument): StoreState {
  const settings = webExtensions(document.pkg).flatMap(({ reference, properties }) =>
    [...properties].flatMap(([name, json]) =>
      reference === addInId && settingNames.includes(name) ? [] : [[`${reference} ${name}`, json]],
    ),
  );
  const parts = customXmlParts(document).flatMap((part) =>
    part.namespaceUri === storeNamespace ? [] : [[part.name, customXmlMarkup(document, part)]],
  );
  return {
    settings: ownSettings(document).settings,
    others: Object.fromEntries([...settings, ...parts]) as Record<string, string>,
  };
}

/** @param file a .docx */
export const promisedOfFile = (file: Uint8Array): Promised => promised(DocxDocument.open(file));

function readText(document: DocxDocument): Omit<Promised, 'store'> {
  const report = makeReport(makeSnapshot(readDocx(document)), defaultStandard);
  const { snapshot, length } = report;
  const texts = document.paragraphs().map(({ node }) => {
    const items = document.inlineItems(node);
    return [true, false].map((deleted) => paragraphText(items, { deleted, hidden: true }));
  });
  return {
    texts,
    markup: bodyWithoutUs(document.body),
    uncommented: bodyWithoutUs(document.body, 'without comments'),
    tags: document
      .controls()
      .flatMap(({ tag }) => (parseTag(tag).kind === 'foreign' ? [] : [tag]))
      .sort(),
    places: snapshot.controls.flatMap(({ tag, paragraphs }) =>
      paragraphs.map(({ index }) => ({ tag, index })),
    ),
    bookmarks: new Set(bookmarks(document).flatMap(({ name }) => (isOwnBookmark(name) ? [name] : []))),
    links: linkTargets(document.body),
    counted: length.counted,
    comments: saidIn(report, texts),
  };
}

const said = (text: string): string => normaliseSpace(withoutMarks(text));

/** Of the annex those that nobody has resolved: the others go with it when it is written anew. */
const saidIn = ({ snapshot, outline }: Report, texts: Promised['texts']): Said[] =>
  (snapshot.comments ?? [])
    .filter(
      ({ isResolved, paragraph }) => !(isResolved && paragraph && outline.regionOf(paragraph) === 'annex'),
    )
    .flatMap(({ text, replies, paragraph }) =>
      [text, ...replies.map((reply) => reply.text)].map((each) => ({
        text: said(each),
        on: (paragraph ? (texts[paragraph.index] ?? []) : []).map(said),
      })),
    );

/** The tags that the document should have after a plan. */
function predictedTags(before: readonly string[], plan: Plan): readonly string[] {
  if (plan.kind === 'remove-annex') return before.filter((tag) => parseTag(tag).kind !== 'annex');
  if (plan.kind === 'annex')
    return [...before.filter((tag) => parseTag(tag).kind !== 'annex'), plan.tag].sort();
  return tagChangesOf(plan).reduce<readonly string[]>(withChange, before);
}

function withChange(before: readonly string[], change: TagChange): readonly string[] {
  if (change.kind === 'add') return [...before, change.tag].sort();
  const at = before.indexOf(change.from);
  const without = before.filter((_, index) => index !== at);
  return change.kind === 'change' ? [...without, change.tag].sort() : without;
}

const textChanging: readonly Plan['kind'][] = [
  'heading',
  'style',
  'delete',
  'word-count',
  'replace',
  'insert',
  'put-back',
];

/** A plan that was carried out, with the document before and after it. */
interface CarriedOut {
  readonly before: Promised;
  readonly after: Promised;
  readonly plan: Plan;
  readonly outcome: Outcome;
}

/** Every promise that a plan has broken, a sentence each. */
export const brokenPromises = (work: CarriedOut): string[] => [
  ...brokenTexts(work),
  ...brokenTags(work),
  ...brokenPlaces(work),
  ...brokenBookmarks(work),
  ...brokenSettings(work),
  ...brokenComments(work),
];

/**
 * Only a plan for a comment makes one, one alone and on the paragraph that it names; none goes, or moves. Of a failure it may be there
 * all the same.
 */
function brokenComments({ before, after, plan, outcome }: CarriedOut): string[] {
  const changesText = textChanging.includes(plan.kind);
  const left = [...after.comments];
  for (const { text, on } of before.comments) {
    const at = left.findIndex((each) => each.text === text && (changesText || each.on.join() === on.join()));
    if (at < 0) return [`${plan.kind} took the comment “${text}” on “${on[0]}”`];
    left.splice(at, 1);
  }
  if (changesText) return [];
  const isWanted = ({ text, on }: Said): boolean =>
    plan.kind === 'comment' && text === said(plan.text) && on.includes(said(plan.at.text));
  const counts = { done: [plan.kind === 'comment' ? 1 : 0], failed: [0, 1], refused: [0] }[outcome.kind];
  return counts.includes(left.length) && left.every(isWanted)
    ? []
    : [`${plan.kind} is ${outcome.kind}, and there are the new comments ${JSON.stringify(left)}`];
}

function brokenTexts({ before, after, plan, outcome }: CarriedOut): string[] {
  const isText = !textChanging.includes(plan.kind) || outcome.kind === 'refused';
  if (!isText || isToldLeftover(before, after, outcome)) return [];
  const kind = plan.kind === 'comment' ? 'uncommented' : 'markup';
  return [
    ...(after[kind] === before[kind]
      ? []
      : [`${plan.kind} changed the text: ${difference(before[kind], after[kind])}`]),
    ...(after.counted === before.counted
      ? []
      : [`${plan.kind} changed the count from ${before.counted} to ${after.counted}`]),
  ];
}

function brokenTags({ before, after, plan, outcome }: CarriedOut): string[] {
  const broken: string[] = [];
  const predicted = predictedTags(before.tags, plan);
  const [was, is, shouldBe] = [before.tags, after.tags, predicted].map((tags) => tags.join('\n'));
  if (outcome.kind === 'done' && is !== shouldBe)
    broken.push(`${plan.kind} is done, but the tags are\n${is}\nand not\n${shouldBe}`);
  if (outcome.kind === 'refused' && is !== was && is !== shouldBe)
    broken.push(`${plan.kind} was refused, but the tags are now\n${is}`);
  const lost = before.tags.filter((tag) => predicted.includes(tag) && !after.tags.includes(tag));
  if (outcome.kind === 'failed' && lost.length > 0)
    broken.push(`${plan.kind} failed and lost ${lost.join(', ')}`);
  if (outcome.kind !== 'done' && reasonOf(outcome).trim() === '') broken.push(`${plan.kind} gives no reason`);
  return broken;
}

/** What was written or taken away was so on the very paragraph that the plan named. */
function brokenPlaces({ before, after, plan, outcome }: CarriedOut): string[] {
  if (outcome.kind !== 'done') return [];
  return tagChangesOf(plan).flatMap((change) => {
    const { at } = change;
    if (!at) return [];
    if (change.kind !== 'remove')
      return countAt(after, change.tag, at) === 0 && after.places.length > 0
        ? [`The tag ${change.tag} is not on “${at.text}”`]
        : [];
    return before.places.length > 0 && countAt(after, change.from, at) >= countAt(before, change.from, at)
      ? [`The tag ${change.from} that was on “${at.text}” is still there`]
      : [];
  });
}

/** How often a tag is on the paragraph that an anchor means: one with its text and neighbours, or the only one of its text. */
function countAt(
  { places, texts }: Promised,
  wanted: string,
  { text, before, after }: ParagraphAnchor,
): number {
  const says = (index: number, what: string): boolean =>
    (texts[index] ?? ['']).some((each) => withoutMarks(each) === withoutMarks(what));
  const isOnly = texts.filter((_, index) => says(index, text)).length === 1;
  return places.filter(
    ({ tag, index }) =>
      tag === wanted && says(index, text) && (isOnly || (says(index - 1, before) && says(index + 1, after))),
  ).length;
}

/** A comment leaves its mark in the text; the other may have made one meanwhile. */
const withoutMarks = (text: string): string => text.replaceAll('\u0005', '');

/** A bookmark of ours belongs to a tag that lives, and a tag that lives keeps the one that it has. */
function brokenBookmarks({ before, after, plan, outcome }: CarriedOut): string[] {
  if (textChanging.includes(plan.kind)) return [];
  const orphans = (state: Promised): string[] =>
    [...state.bookmarks].filter((name) => !living(state).has(name));
  const allowed = new Set([...orphans(before), ...bookmarksLeft(plan)]);
  const made = orphans(after).filter((name) => !allowed.has(name));
  const lost = [...before.bookmarks].filter(
    (name) => living(before).has(name) && living(after).has(name) && !after.bookmarks.has(name),
  );
  const dead = [...after.links].filter((name) => living(after).has(name) && !after.bookmarks.has(name));
  return [
    ...made.map((name) => `${plan.kind} left the bookmark ${name}, whose tag does not live`),
    ...lost.map((name) => `${plan.kind} took the bookmark ${name}, whose tag lives`),
    ...(plan.kind === 'annex' && outcome.kind === 'done' ? dead : []).map(
      (name) => `The annex links to ${name}, which is not there`,
    ),
  ];
}

/** The names that the bookmarks of the tags of a document have. */
const living = ({ tags }: Promised): ReadonlySet<string> => new Set(tags.flatMap(bookmarkOf));

function bookmarkOf(tag: string): string[] {
  const parsed = parseTag(tag);
  return parsed.kind === 'tag' ? [bookmarkName(parsed.id)] : [];
}

/** What the plan leaves for the links of the annex where it takes tags away. */
const bookmarksLeft = (plan: Plan): string[] =>
  tagChangesOf(plan).flatMap((change) =>
    change.kind === 'remove' && change.bookmark === '' ? bookmarkOf(change.from) : [],
  );

/**
 * Only what the plan says is changed in the settings, and only where it is done; after a failure it may be there all the same, as
 * where Word carries out what it reports as failed.
 */
function brokenSettings({ before, after, plan, outcome }: CarriedOut): string[] {
  const was = before.store.settings;
  const planned = plan.kind === 'setting' ? { ...was, [plan.key]: plan.value } : was;
  const allowed = { done: [planned], failed: [was, planned], refused: [was] }[outcome.kind];
  return [
    ...(allowed.some((settings) => isDeepStrictEqual(after.store.settings, settings))
      ? []
      : [`After ${plan.kind} the settings are ${JSON.stringify(after.store.settings)}`]),
    ...(isDeepStrictEqual(after.store.others, before.store.others)
      ? []
      : [`${plan.kind} changed what others keep: ${JSON.stringify(after.store.others)}`]),
  ];
}

/** After a fault at the writing and another at the cleaning-up, lines of the annex may be left: told, and behind the text. */
const isToldLeftover = (before: Promised, after: Promised, outcome: Outcome): boolean =>
  outcome.kind === 'failed' &&
  outcome.reason === 'lines-left' &&
  after.markup.startsWith(before.markup.slice(0, before.markup.indexOf('<w:sectPr')));

function difference(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  return `“${before.slice(Math.max(0, at - 60), at + 120)}” became “${after.slice(Math.max(0, at - 60), at + 120)}”`;
}
