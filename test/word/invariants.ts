import { XMLSerializer } from '@xmldom/xmldom';
import { DocxDocument, bookmarks, deleteControl, setTracking, unwrap } from '../../src/ooxml';
import { nodeXml } from '../../src/ooxml/xml/xml-node';
import { readDocx } from '../../src/cli/read-docx';
import { bookmarkPrefix, makeReport, makeSnapshot, parseTag, type Plan } from '../../src/report';
import { defaultStandard } from '../../src/standard';
import type { Outcome } from '../../src/word';

/** What the add-in promises about a document, read from the file and not through office.js. */
export interface Promised {
  /** The main text's markup as it would be had the add-in never been there. */
  readonly markup: string;
  /** Our tags, the annex's among them, sorted. */
  readonly tags: readonly string[];
  readonly counted: number;
}

export function promised(file: Uint8Array): Promised {
  const document = DocxDocument.open(file, nodeXml);
  const { length } = makeReport(makeSnapshot(readDocx(document)), defaultStandard);
  const own = document.controls().filter(({ tag }) => parseTag(tag).kind !== 'foreign');
  setTracking(document, false);
  const tags = own.map(({ tag }) => tag).sort();
  for (const { node, tag } of [...own].reverse())
    if (parseTag(tag).kind === 'annex') removeAnnex(document, node);
    else unwrap(document, node);
  for (const { name, startNode, endNode } of bookmarks(document))
    if (name.startsWith(bookmarkPrefix))
      for (const node of [startNode, endNode]) node.parentNode?.removeChild(node);
  for (const { node } of document.paragraphs()) if (isNothing(node)) node.parentNode?.removeChild(node);
  return {
    markup: markupOf(document.body).replace(/ xmlns:\w+="[^"]*"/gu, ''),
    tags,
    counted: length.counted,
  };
}

/** A paragraph that was inserted and deleted again as tracked changes: accepting or rejecting both leaves none. */
const isNothing = (paragraph: Element): boolean =>
  /<w:rPr>(?=.*<w:ins )(?=.*<w:del ).*<\/w:rPr><\/w:pPr><\/w:p>$/su.test(markupOf(paragraph));

const markupOf = (node: Element): string => new XMLSerializer().serializeToString(node as never);

/** The annex with the ordinary paragraph that is put behind it, at the end of the document. */
function removeAnnex(document: DocxDocument, annex: Element): void {
  const next = annex.nextSibling as Element | null;
  const isLast =
    next?.localName === 'p' && (!next.nextSibling || (next.nextSibling as Element).localName === 'sectPr');
  if (isLast && next.textContent === '' && annex.previousSibling) next.parentNode?.removeChild(next);
  deleteControl(document, annex);
}

/** The tags that the document should have after a plan. */
export function predictedTags(before: readonly string[], plan: Plan): readonly string[] {
  const without = (gone: string): string[] => {
    const at = before.indexOf(gone);
    return before.filter((_, index) => index !== at);
  };
  switch (plan.kind) {
    case 'tag':
      return [...before, plan.tag].sort();
    case 'tag-all':
      return plan.tags.reduce<readonly string[]>(predictedTags, before);
    case 'retag':
      return [...without(plan.from), plan.tag].sort();
    case 'untag':
      return without(plan.from);
    case 'annex':
      return [...before.filter((tag) => parseTag(tag).kind !== 'annex'), plan.tag].sort();
    default:
      return before;
  }
}

const textChanging: readonly Plan['kind'][] = ['heading', 'remove', 'word-count', 'insert'];

/** Every promise that a plan has broken, a sentence each. */
export function brokenPromises(before: Promised, after: Promised, plan: Plan, outcome: Outcome): string[] {
  const broken: string[] = [];
  const predicted = predictedTags(before.tags, plan).join('\n');
  const tags = after.tags.join('\n');
  const isUnchanged = tags === before.tags.join('\n');
  const isText = !textChanging.includes(plan.kind) || outcome.kind === 'refused';
  if (isText && after.markup !== before.markup && !isToldLeftover(before, after, outcome))
    broken.push(`${plan.kind} changed the text: ${difference(before.markup, after.markup)}`);
  if (isText && after.counted !== before.counted && !isToldLeftover(before, after, outcome))
    broken.push(`${plan.kind} changed the count from ${before.counted} to ${after.counted}`);
  if (outcome.kind === 'done' && tags !== predicted)
    broken.push(`${plan.kind} is done, but the tags are\n${tags}\nand not\n${predicted}`);
  if (outcome.kind === 'refused' && !isUnchanged && tags !== predicted)
    broken.push(`${plan.kind} was refused, but the tags are now\n${tags}`);
  if (outcome.kind === 'failed' && lostTags(before.tags, after.tags, predicted.split('\n')).length > 0)
    broken.push(
      `${plan.kind} failed and lost ${lostTags(before.tags, after.tags, predicted.split('\n')).join(', ')}`,
    );
  if (outcome.kind !== 'done' && outcome.reason.trim() === '') broken.push(`${plan.kind} gives no reason`);
  return broken;
}

/** After a fault at the writing and another at the cleaning-up, lines of the annex may be left: told, and behind the text. */
const isToldLeftover = (before: Promised, after: Promised, outcome: Outcome): boolean =>
  outcome.kind === 'failed' &&
  /lines of the new annex were left/u.test(outcome.reason) &&
  after.markup.startsWith(before.markup.slice(0, before.markup.indexOf('<w:sectPr')));

/** What was there and should be there, but is not. */
const lostTags = (
  before: readonly string[],
  after: readonly string[],
  predicted: readonly string[],
): string[] => before.filter((tag) => predicted.includes(tag) && !after.includes(tag));

function difference(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  return `“${before.slice(Math.max(0, at - 60), at + 120)}” became “${after.slice(Math.max(0, at - 60), at + 120)}”`;
}
