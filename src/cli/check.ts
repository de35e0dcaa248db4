import {
  makeReport,
  makeSnapshot,
  capitalised,
  type CriterionCoverage,
  type GradeSummary,
  type Place,
  type Report,
  type Section,
} from '../report';
import type { Standard } from '../standard';
import { criteriaOfGrade } from '../wording/grades';
import { findingAddress, findingMessage } from '../wording/findings';
import { openDocx, readDocx } from '../docx/read-docx';
import { standardFor } from './standard';

/** The report on a .docx. @throws DocxError where the file can't be read */
export function reportOn(bytes: Uint8Array, asked: Standard | null = null): Report {
  const snapshot = makeSnapshot(readDocx(openDocx(bytes)));
  return makeReport(snapshot, standardFor(asked, snapshot));
}

/** One entry of `check --json`; the shape is a contract with those who read it by program (docs/command-line.md). */
export function checkEntry(file: string, report: Report): object {
  const { outline, length, coverage, findings } = report;
  const paragraphs = paragraphCounts(report);
  return {
    file,
    sections: outline.sections.map((section) => ({
      key: section.key,
      ...(section.also.length > 0 && { also: section.also }),
      number: section.number,
      title: section.title,
      heading: section.headingText,
      words: length.wordsOf(section),
      paragraphs: paragraphs.get(section) ?? 0,
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
    criteria: coverage.criteria.map(criterion),
    outlook: Object.fromEntries(coverage.summary.map(({ grade, ...counts }) => [grade.id, counts])),
    findings: findings.map((finding) => ({
      id: finding.id,
      severity: finding.severity,
      message: findingMessage(finding),
      at: findingAddress(finding, report),
      count: Math.max(1, finding.places.length),
    })),
  };
}

/** How many numbered paragraphs each section has. */
function paragraphCounts({ outline, snapshot }: Report): Map<Section, number> {
  const counts = new Map<Section, number>();
  for (const paragraph of snapshot.paragraphs) {
    const place = outline.placeOf(paragraph);
    if (place && place.paragraph !== null) counts.set(place.section, (counts.get(place.section) ?? 0) + 1);
  }
  return counts;
}

function cutOff({ length, outline }: Report): object | null {
  if (!length.cutOff) return null;
  const place = outline.placeOf(length.cutOff.paragraph);
  if (!place) throw new Error('The cut-off lies in a paragraph that is counted');
  return { ...location(place), word: length.cutOff.word };
}

const criterion = ({ criterion: { code, grade }, state, evidence }: CriterionCoverage) => ({
  code,
  grade,
  state,
  evidence: evidence.map(({ place, paragraph: { words }, credited, marked }) => ({
    ...location(place),
    words,
    credited,
    marked,
  })),
});

const location = ({ section, paragraph, table }: Place) => ({
  section: section.key,
  paragraph,
  ...(table && { table: table.number, row: table.row, cell: table.cell }),
});

/** What `check` prints for people: a few lines a file. */
export function checkLines(file: string, report: Report): string[] {
  const { outline, length, coverage, findings } = report;
  const sections = outline.sections.map((section) => {
    const words = length.wordsOf(section);
    const name = section.number === null ? section.title : `${section.number} ${section.title}`;
    return `  ${String(words).padStart(6)}  ${name}`;
  });
  const gradeLine = ({ grade, evidenced, atRisk, gaps, of }: GradeSummary): string =>
    `  ${capitalised(criteriaOfGrade(grade))} tagged: ${evidenced} of ${of}` +
    (atRisk > 0 ? ` · at risk ${atRisk}` : '') +
    (gaps.length > 0 ? ` · no evidence: ${gaps.join(' ')}` : '');
  return [
    file,
    `  ${length.counted} words counted of ${length.limit} (${length.floor > 0 ? `${length.floor} to` : 'up to'} ${length.ceiling}); Word shows ${length.document}`,
    ...sections,
    ...coverage.summary.map(gradeLine),
    ...findings.map((finding) => {
      const at = findingAddress(finding, report);
      return `  ${finding.severity}: ${findingMessage(finding)}${at === null ? '' : ` [${at}]`}`;
    }),
  ];
}
