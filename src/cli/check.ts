import {
  makeReport,
  makeSnapshot,
  type CriterionCoverage,
  type Evidence,
  type Place,
  type Report,
} from '../report';
import { defaultStandard } from '../standard';
import { openDocx, readDocx } from './read-docx';

/** The report on a .docx. @throws DocxError where the file can't be read */
export const reportOn = (bytes: Uint8Array): Report =>
  makeReport(makeSnapshot(readDocx(openDocx(bytes))), defaultStandard);

/** One entry of `check --json`; the shape is a contract with those who read it by program (docs/command-line.md). */
export function checkEntry(file: string, report: Report): object {
  const { outline, length, coverage, findings } = report;
  const paragraphs = paragraphCounts(report);
  return {
    file,
    sections: outline.sections.map((section, position) => ({
      key: section.key,
      ...(section.also.length > 0 && { also: section.also }),
      number: section.number,
      title: section.title,
      heading: section.heading,
      words: length.bySection[position] ?? 0,
      paragraphs: paragraphs[position] ?? 0,
      confidence: section.confidence,
    })),
    missing: outline.missing,
    words: {
      document: length.document,
      counted: length.counted,
      most: length.most,
      limit: length.limit,
      floor: length.floor,
      ceiling: length.ceiling,
      status: length.status,
      cutOff: cutOff(report),
    },
    criteria: coverage.criteria.map((entry) => criterion(entry, report)),
    outlook: coverage.outlook,
    findings: findings.map(({ id, severity, message, at }) => ({ id, severity, message, at })),
  };
}

/** How many numbered paragraphs each section has. */
function paragraphCounts({ outline, places }: Report): number[] {
  const counts = outline.sections.map(() => 0);
  for (const place of places)
    if (place && place.paragraph !== null) counts[place.section] = (counts[place.section] ?? 0) + 1;
  return counts;
}

function cutOff({ length, places, outline }: Report): object | null {
  if (!length.cutOff) return null;
  const place = places[length.cutOff.index];
  if (!place) throw new Error('The cut-off lies in a paragraph that is counted');
  const { section, ...position } = location(place, outline.sections[place.section]?.key ?? 'other');
  return { section, ...position, word: length.cutOff.word };
}

const criterion = ({ criterion: { code, grade }, state, evidence }: CriterionCoverage, report: Report) => ({
  code,
  grade,
  state,
  evidence: evidence.map((item) => evidenceEntry(item, report)),
});

function evidenceEntry({ place, words, credited, marked }: Evidence, { outline }: Report): object {
  return { ...location(place, outline.sections[place.section]?.key ?? 'other'), words, credited, marked };
}

const location = (place: Place, section: string) => ({
  section,
  paragraph: place.paragraph,
  ...(place.table && { table: place.table.number, row: place.table.row, cell: place.table.cell }),
});

/** The same for people: a few lines a file. */
export function checkText(file: string, report: Report): string {
  const { outline, length, coverage, findings } = report;
  const sections = outline.sections.map((section, position) => {
    const words = length.bySection[position] ?? 0;
    const name = section.number === null ? section.title : `${section.number} ${section.title}`;
    return `  ${String(words).padStart(6)}  ${name}`;
  });
  const { pass, distinction } = coverage.outlook;
  const grade = (name: string, { evidenced, atRisk, gaps, of }: typeof pass): string =>
    `  ${name} criteria tagged: ${evidenced} of ${of}` +
    (atRisk > 0 ? ` · at risk ${atRisk}` : '') +
    (gaps.length > 0 ? ` · no evidence: ${gaps.join(' ')}` : '');
  return [
    file,
    `  ${length.counted} words counted of ${length.limit} (${length.floor} to ${length.ceiling}); Word shows ${length.document}`,
    ...sections,
    grade('Pass', pass),
    grade('Distinction', distinction),
    ...findings.map(
      ({ severity, message, at }) => `  ${severity}: ${message}${at === null ? '' : ` [${at}]`}`,
    ),
  ].join('\n');
}
