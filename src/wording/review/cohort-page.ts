import { isReadable, type CriterionInDraft, type Group } from '../../group';
import { counted } from '../counted';
import { columnsOf, criterionWords } from './cohort';
import { html, type Markup } from './html';
import type { Judgement } from '../../report/review';

/** What the colours tell, the signs in the cells tell as well. */
const style = `
:root { color-scheme: light dark; --safe: #d7efdc; --risk: #fdeac2; --gap: #f8d7da; --line: #8888; }
@media (prefers-color-scheme: dark) { :root { --safe: #1d4a2a; --risk: #5a4310; --gap: #5c2329; } }
body { font: 1rem/1.45 system-ui, sans-serif; margin: 1.5rem auto; padding: 0 1rem; max-width: 100rem; }
.wide { overflow-x: auto; position: relative; }
table { border-collapse: collapse; font-size: 0.875rem; }
caption { text-align: start; font-weight: 600; padding: 0.5rem 0; }
th, td { border: 1px solid var(--line); padding: 0.25rem 0.5rem; text-align: start; vertical-align: top; }
td.value { white-space: nowrap; } td.number { text-align: center; }
.safe { background: var(--safe); } .at-risk { background: var(--risk); } .gap { background: var(--gap); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
blockquote { margin: 0.25rem 0 0.75rem; padding-inline-start: 0.75rem; border-inline-start: 3px solid var(--line); }
@media print { body { margin: 0; max-width: none; } .wide { overflow: visible; } tr { break-inside: avoid; }
  td { print-color-adjust: exact; -webkit-print-color-adjust: exact; } @page { size: A4 landscape; } }
`;

/** Characters that every font has. */
const judgementSigns: Readonly<Record<Judgement, string>> = { met: '+', partly: '~', 'not-yet': '–' };
const atRiskSign = '!';

/** A group as one page to keep, print or send: no script, nothing from elsewhere. */
export function cohortPage(group: Group): string {
  const { drafts } = group;
  const damaged = drafts.filter((draft) => !isReadable(draft)).length;
  const title = `${counted(drafts.length, 'draft')} of ${group.standard.name}`;
  const body = html`<h1>${title}</h1>
    <p>
      A tag says where a criterion is claimed, and a verdict is a tutor’s. The assessor decides.
      ${damaged > 0 ? `${counted(damaged, 'draft')} could not be read.` : ''}
    </p>
    ${draftTable(group)} ${matrix(group)} ${weakest(group)} ${shared(group)}`;
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${html`${title}`.source}</title><style>${style}</style></head>
<body><main>${body.source}</main></body></html>
`;
}

function draftTable({ standard, drafts }: Group): Markup {
  const [, ...columns] = columnsOf(standard);
  const rows = drafts.map((draft) =>
    isReadable(draft)
      ? html`<tr>
          <th scope="row">${draft.name}</th>
          ${columns.map((column) => dataCell(column.of(draft)))}
        </tr>`
      : html`<tr>
          <th scope="row">${draft.name}</th>
          <td colspan="${columns.length}">${draft.error}</td>
        </tr>`,
  );
  return table(
    'Drafts',
    html`<th scope="col">Draft</th>
      ${columns.map(({ title }) => columnHead(title))}`,
    rows,
  );
}

const dataCell = (value: string | number): Markup =>
  typeof value === 'number'
    ? html`<td class="value number">${value}</td>`
    : html`<td class="value">${value}</td>`;

const columnHead = (title: string): Markup => html`<th scope="col">${title}</th>`;

const table = (caption: string, head: Markup, rows: readonly Markup[]): Markup =>
  html`<div class="wide" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;

/** Drafts by criteria: how many places, the sign of the verdict, and both in words for who does not see them. */
function matrix({ standard, drafts }: Group): Markup {
  const { met, partly, 'not-yet': notYet } = judgementSigns;
  const key = `how many paragraphs claim it; ${atRiskSign} at risk; ${met} met, ${partly} partly, ${notYet} not yet`;
  const rows = drafts.filter(isReadable).map(
    ({ name, criteria }) =>
      html`<tr>
        <th scope="row">${name}</th>
        ${criteria.map(matrixCell)}
      </tr>`,
  );
  const codes = standard.criteria.map(({ code }) => columnHead(code));
  return table(
    `Criteria (${key})`,
    html`<th scope="col">Draft</th>
      ${codes}`,
    rows,
  );
}

function matrixCell(criterion: CriterionInDraft): Markup {
  const { state, places, judgement } = criterion;
  const risk = state === 'at-risk' ? atRiskSign : '';
  const signs = `${places}${risk}${judgement ? ` ${judgementSigns[judgement]}` : ''}`;
  return html`<td class="value number ${state}">
    <span aria-hidden="true">${signs}</span><span class="hidden">${criterionWords(criterion)}</span>
  </td>`;
}

function weakest({ criteria }: Group): Markup {
  const rows = criteria
    .filter(({ weak }) => weak > 0)
    .map(
      ({ criterion, ...counts }) =>
        html`<tr>
          <th scope="row">${criterion.code}</th>
          ${[counts.weak, counts.gaps, counts.atRisk, counts.notYetMet].map(dataCell)}
          <td>${[criterion.wording, ...criterion.list].join(' ')}</td>
        </tr>`,
    );
  const titles = ['Criterion', 'Weak in', 'No evidence', 'At risk', 'Judged not or partly met', 'Wording'];
  return rows.length === 0 ? html`` : table('Weakest criteria', html`${titles.map(columnHead)}`, rows);
}

function shared({ shared: passages }: Group): Markup {
  if (passages.length === 0) return html``;
  return html`<h2>Text that drafts have in common</h2>
    <p>
      Twelve words in a row and more, the kit’s wording left out. There may be a good reason: the same
      employer, the same form.
    </p>
    ${passages.map(
      ({ names, words, text }) =>
        html`<p>${names.join(', ')}: ${counted(words, 'word')}</p>
          <blockquote>${text}</blockquote>`,
    )}`;
}
