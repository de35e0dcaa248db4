import type { Standard } from '../../standard';
import { finding, type Finding } from './findings';
import type { Length } from '../coverage/length';
import type { Outline } from '../outline/outline';
import { joinAnd } from '../outline/places';
import type { Snapshot } from '../snapshot/snapshot';
import { titleBlockField } from '../outline/title-block';

/** Findings about the length. */
export function checkWords(
  snapshot: Snapshot,
  outline: Outline,
  length: Length,
  standard: Standard,
): Finding[] {
  const findings: Finding[] = [];
  const { counted, most, floor, ceiling, status } = length;
  if (status === 'over')
    findings.push(
      finding(
        'over-limit',
        { counted, ceiling, over: counted - ceiling },
        null,
        length.cutOff?.index ?? null,
      ),
    );
  if (status === 'short' && counted > 0)
    findings.push(finding('short-report', { counted, floor }, null, null));
  if (counted <= ceiling && most > ceiling)
    findings.push(
      finding(
        'over-limit-by-wide-count',
        { ceiling, most, what: joinAnd(whatMakesTheDifference(length, snapshot)) },
        null,
        null,
      ),
    );
  if (snapshot.textBoxWords > 0)
    findings.push(finding('text-boxes', { words: snapshot.textBoxWords }, null, null));
  if (!snapshot.isVisibleText) findings.push(finding('deleted-text-may-count', {}, null, null));
  return [...findings, ...writtenCount(snapshot, outline, length, standard)];
}

/** What the kit leaves open, where there is any of it. */
export function whatMakesTheDifference({ byRegion }: Length, snapshot: Snapshot): string[] {
  const parts: [string, number][] = [
    ['the title block', byRegion['title-block']],
    ['the contents', byRegion.contents],
    ['leftover guidance', byRegion.guidance],
    ['footnotes and endnotes', snapshot.noteWords],
    ['text boxes', snapshot.textBoxWords],
  ];
  return parts.filter(([, words]) => words > 0).map(([name]) => name);
}

function writtenCount(
  snapshot: Snapshot,
  outline: Outline,
  { counted }: Length,
  standard: Standard,
): Finding[] {
  for (const { index, text } of snapshot.paragraphs) {
    if (outline.regions[index] !== 'title-block') continue;
    const field = titleBlockField(text, standard);
    if (field?.key === 'word-count' && field.value === '' && counted > 0)
      return [finding('word-count-empty', { counted }, null, index)];
    const written =
      field?.key === 'word-count' ? Number(/\d[\d,. ]*/u.exec(field.value)?.[0].replace(/\D/gu, '')) : NaN;
    if (Number.isFinite(written) && written !== counted)
      return [finding('word-count-differs', { written, counted }, null, index)];
  }
  return [];
}
