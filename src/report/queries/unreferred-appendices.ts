import type { Report } from '../report';
import type { SnapshotParagraph } from '../snapshot/snapshot';
import { fold } from '../snapshot/text';

const appendixWords = ['appendix', 'appendices', 'appendixes', 'app', 'annex', 'annexe', 'annexes'];

/**
 * The headings of appendices that the body does not speak of: an assessor may never look there. "Appendix B" is spoken of as "appendix
 * B", "Appendices A and B", "App. A–C"; one without a letter or number by the mere word. "Appendices" above lettered ones is none.
 */
export function unreferredAppendices(report: Report): SnapshotParagraph[] {
  const { snapshot, outline } = report;
  const words = wordsOf(report);
  const appendices = labelledAppendices(report);
  const mentioned = new Set<string | null>();
  for (const paragraph of snapshot.paragraphs) {
    if (outline.regionOf(paragraph) !== 'body') continue;
    for (const label of labelsIn(paragraph.text, words)) mentioned.add(label);
    if (tokensOf(paragraph.text).some((token) => appendixWords.includes(token))) mentioned.add(null);
  }
  const isLettered = appendices.some(({ label }) => label !== null);
  return appendices.flatMap(({ heading, label }) =>
    mentioned.has(label) || (label === null && isLettered) ? [] : [heading],
  );
}

/**
 * Lettered or numbered appendices that the body names and that are not there, with the paragraph that first does; none where no
 * appendix has a letter or number, for then it is not known which they are.
 */
export function missingAppendices(
  report: Report,
): readonly { readonly label: string; readonly paragraph: SnapshotParagraph }[] {
  const { snapshot, outline } = report;
  const words = wordsOf(report);
  const there = new Set(labelledAppendices(report).map(({ label }) => label));
  if (![...there].some((label) => label !== null)) return [];
  const missing = new Map<string, SnapshotParagraph>();
  for (const paragraph of snapshot.paragraphs)
    if (outline.regionOf(paragraph) === 'body')
      for (const label of labelsIn(paragraph.text, words))
        if (!there.has(label) && !missing.has(label)) missing.set(label, paragraph);
  return [...missing].map(([label, paragraph]) => ({ label: label.toUpperCase(), paragraph }));
}

const wordsOf = ({ standard }: Report): ReadonlySet<string> =>
  new Set([...appendixWords, ...standard.appendix.naming]);

function labelledAppendices(report: Report) {
  const { snapshot, outline } = report;
  const words = wordsOf(report);
  return snapshot.paragraphs
    .filter(
      (paragraph) =>
        outline.regionOf(paragraph) === 'appendix' && outline.headingOf(paragraph)?.kind === 'appendix',
    )
    .map((heading) => ({ heading, label: labelsIn(heading.text, words)[0] ?? null }));
}

const tokensOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+|[-,&/]/gu) ?? [];

/** "a", "12", "iv", "2b". */
const isLabel = (token: string | undefined): token is string =>
  token !== undefined && /^(?:[a-z]|\d{1,2}[a-z]?|[ivx]{1,4})$/u.test(token);

/** The letters and numbers that follow a word for an appendix: "Appendices A, B and D-F" is a, b, d, e, f. */
function labelsIn(text: string, words: ReadonlySet<string>): string[] {
  const tokens = tokensOf(text);
  const labels: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!words.has(tokens[at] ?? '')) continue;
    let label = tokens[at + 1];
    while (isLabel(label)) {
      labels.push(label);
      at++;
      const [connector = '', next] = tokens.slice(at + 1, at + 3);
      if (!connectors.has(connector) || !isLabel(next)) break;
      if (connector === '-' || connector === 'to') labels.push(...between(label, next));
      label = next;
      at++;
    }
  }
  return labels;
}

const connectors = new Set([',', '&', '/', '-', 'and', 'to']);

/** What stands between "b" and "e", or 2 and 5; nothing between other labels. */
function between(from: string, to: string): string[] {
  const [first, last] = [Number.parseInt(from, 36), Number.parseInt(to, 36)];
  const isRow = /^[a-z]$/u.test(from) ? /^[a-z]$/u.test(to) : /^\d$/u.test(from) && /^\d$/u.test(to);
  return isRow
    ? Array.from({ length: Math.max(0, last - first - 1) }, (_, i) => (first + 1 + i).toString(36))
    : [];
}
