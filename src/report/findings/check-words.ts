import type { Length } from '../coverage/length';
import type { Analysis } from '../outline/outline';
import { isPlaceholderTitle, titleBlockField, titleBlockLines, writtenCount } from '../outline/title-block';
import type { Region } from '../outline/section';
import type { WordLimits } from '../../standard';
import { finding, findingAbout, type Finding, type FindingId } from './findings';

type Measured = Analysis & { readonly length: Length };

/** Findings about the length and the title block. */
export function checkWords(analysis: Measured): Finding[] {
  const { counted, most, floor, ceiling, status, cutOff } = analysis.length;
  const { body, limits } = analysis.standard;
  const { textBoxWords, isVisibleText } = analysis.snapshot;
  const { hasText } = analysis.outline;
  const findings: Finding[] = [];
  if (status === 'over')
    findings.push(
      finding(
        overLimit[limits.over],
        { counted, ceiling, over: counted - ceiling, body },
        { paragraph: cutOff?.paragraph ?? null },
      ),
    );
  if (status === 'short' && hasText)
    findings.push(
      finding(limits.under === 'fails' ? 'short-report-fails' : 'short-report', { counted, floor, body }),
    );
  if (counted <= ceiling && most > ceiling)
    findings.push(finding('over-limit-by-wide-count', { ceiling, most, parts: openParts(analysis) }));
  if (textBoxWords > 0) findings.push(finding('text-boxes', { words: textBoxWords }));
  if (!isVisibleText) findings.push(finding('deleted-text-may-count'));
  return hasText ? [...findings, ...checkTitleBlock(analysis)] : findings;
}

const overLimit = {
  'marking-stops': 'over-limit',
  marked: 'over-limit-marked',
  fails: 'over-limit-fails',
} as const satisfies Record<WordLimits['over'], FindingId>;

/** What is left open, a marker may count it or not. */
export type OpenPart = Extract<Region, 'title-block' | 'contents' | 'guidance'> | 'notes' | 'text-boxes';

/** The parts that are left open, where there is any of them. */
function openParts({ length: { byRegion }, snapshot, standard }: Measured): OpenPart[] {
  const words: Record<OpenPart, number> = {
    'title-block': byRegion['title-block'],
    contents: byRegion.contents,
    guidance: byRegion.guidance,
    notes: snapshot.noteWords,
    'text-boxes': snapshot.textBoxWords,
  };
  const isCounted = (part: OpenPart): boolean =>
    standard.limits.alsoCounted.some((counted) => counted === part);
  return (Object.keys(words) as OpenPart[]).filter((part) => words[part] > 0 && !isCounted(part));
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
