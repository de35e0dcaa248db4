import type { Length } from '../coverage/length';
import type { Analysis } from '../outline/outline';
import { isPlaceholderTitle, titleBlockField, titleBlockLines, writtenCount } from '../outline/title-block';
import type { Region } from '../outline/section';
import { finding, findingAbout, type Finding } from './findings';

type Measured = Analysis & { readonly length: Length };

/** Findings about the length and the title block. */
export function checkWords(analysis: Measured): Finding[] {
  const { counted, most, floor, ceiling, status, cutOff } = analysis.length;
  const { textBoxWords, isVisibleText } = analysis.snapshot;
  const { hasText } = analysis.outline;
  const findings: Finding[] = [];
  if (status === 'over')
    findings.push(
      finding(
        'over-limit',
        { counted, ceiling, over: counted - ceiling },
        { paragraph: cutOff?.paragraph ?? null },
      ),
    );
  if (status === 'short' && hasText) findings.push(finding('short-report', { counted, floor }));
  if (counted <= ceiling && most > ceiling)
    findings.push(finding('over-limit-by-wide-count', { ceiling, most, parts: openParts(analysis) }));
  if (textBoxWords > 0) findings.push(finding('text-boxes', { words: textBoxWords }));
  if (!isVisibleText) findings.push(finding('deleted-text-may-count'));
  return hasText ? [...findings, ...checkTitleBlock(analysis)] : findings;
}

/** What the kit leaves open, a marker may count it or not. */
export type OpenPart = Extract<Region, 'title-block' | 'contents' | 'guidance'> | 'notes' | 'text-boxes';

/** The parts that the kit leaves open, where there is any of them. */
function openParts({ length: { byRegion }, snapshot }: Measured): OpenPart[] {
  const words: Record<OpenPart, number> = {
    'title-block': byRegion['title-block'],
    contents: byRegion.contents,
    guidance: byRegion.guidance,
    notes: snapshot.noteWords,
    'text-boxes': snapshot.textBoxWords,
  };
  return (Object.keys(words) as OpenPart[]).filter((part) => words[part] > 0);
}

/** What the template leaves to be filled in, and the count that the author wrote, beside ours. */
function checkTitleBlock({ snapshot, outline, standard, length: { counted } }: Measured): Finding[] {
  const block = snapshot.paragraphs.filter((paragraph) => outline.regionOf(paragraph) === 'title-block');
  const placeholders = block.filter((paragraph) => isPlaceholderTitle(paragraph, standard));
  const empty = titleBlockLines(block, standard).filter(
    ({ key, value }) => value === '' && key !== 'word-count',
  );
  return [
    ...findingAbout('placeholder-title', placeholders, { values: { title: standard.titleBlock.title } }),
    ...findingAbout(
      'title-block-empty',
      empty.map(({ paragraph }) => paragraph),
      { values: { fields: empty.map(({ label }) => label) } },
    ),
    ...block
      .flatMap((paragraph): Finding[] => {
        const field = titleBlockField(paragraph.text, standard);
        if (field?.key !== 'word-count') return [];
        if (field.value === '') return [finding('word-count-empty', { counted }, { paragraph })];
        const written = writtenCount(field.value);
        return written === null || written === counted
          ? []
          : [finding('word-count-differs', { written, counted }, { paragraph })];
      })
      .slice(0, 1),
  ];
}
