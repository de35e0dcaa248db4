import { capitalised, criterionText, formatNumber, showControls, type Report } from '../report';
import { findingMessage } from './findings';
import { criteriaOfGrade } from './grades';
import * as wording from './pane';
import { describeLocation } from './places';

/** Gaps, criteria at risk and findings as plain text, for an e-mail or the notes of a review meeting. */
export function reviewSummary(report: Report): string {
  return [...lengthLines(report), ...criteriaLines(report), ...findingLines(report), '', claim].join('\n');
}

const claim = 'A tag says where it is claimed. The assessor decides, and the interview can add to it.';

function lengthLines({ length }: Report): string[] {
  const { counted, document, limit, ceiling } = length;
  const over = length.cutOff ? ` Marking stops at ${formatNumber(ceiling)}.` : '';
  return [
    `Words: ${formatNumber(counted)} of ${formatNumber(limit)} (Word shows ${formatNumber(document)}).${over}`,
  ];
}

function criteriaLines({ coverage, standard }: Report): string[] {
  return standard.grades.flatMap((grade) => {
    const own = coverage.criteria.filter(({ criterion }) => criterion.grade === grade.id);
    const tagged = own.filter(({ state }) => state !== 'gap').length;
    const inState = (wanted: string): string[] =>
      own.filter(({ state }) => state === wanted).map(({ criterion }) => `- ${criterionText(criterion)}`);
    return [
      '',
      `${capitalised(criteriaOfGrade(grade))} tagged: ${tagged} of ${own.length}`,
      ...titled('Missing:', inState('gap')),
      ...titled('Past the limit (marking stops before the end of their evidence):', inState('at-risk')),
    ];
  });
}

function findingLines(report: Report): string[] {
  return (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const own = report.findings.filter((finding) => finding.severity === severity);
    const lines = own.map((finding) => {
      const where = finding.paragraph ? `${describeLocation(report, finding.paragraph)}: ` : '';
      return showControls(`- ${where}${findingMessage(finding)}`);
    });
    return lines.length === 0 ? [] : ['', `${wording.findings.severities[severity]}:`, ...lines];
  });
}

const titled = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [title, ...lines];
