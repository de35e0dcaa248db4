import { isReadable, type CriterionInDraft, type DraftSummary, type Group } from '../../group';
import { counted, words } from '../counted';
import {
  claimWords,
  columnsOf,
  criterionSigns,
  criterionWords,
  groupCaptions,
  groupNote,
  groupTitle,
  matrixCaption,
  sharedNote,
  weakCriteria,
  weakestColumns,
} from './cohort';
import { html, type Markup } from './html';

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
section { break-before: page; }
@media print { body { margin: 0; max-width: none; } .wide { overflow: visible; } tr { break-inside: avoid; }
  td { print-color-adjust: exact; -webkit-print-color-adjust: exact; } @page { size: A4 landscape; } }
`;

/** A group as one page to keep, print or send: no script, nothing from elsewhere. */
export function cohortPage(group: Group): string {
  const title = groupTitle(group);
  const body = html`<h1>${title}</h1>
    <p>${groupNote(group)}</p>
    ${draftTable(group)} ${matrix(group)} ${weakest(group)} ${shared(group)}
    ${group.drafts.map((draft, at) => (isReadable(draft) ? claimedTexts(draft, idOf(at)) : html``))}`;
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${html`${title}`.source}</title><style>${style}</style></head>
<body><main>${body.source}</main></body></html>
`;
}

const idOf = (position: number): string => `draft-${position + 1}`;

function draftTable({ standard, drafts }: Group): Markup {
  const [, ...columns] = columnsOf(standard);
  const rows = drafts.map((draft, at) =>
    isReadable(draft)
      ? html`<tr>
          <th scope="row"><a href="#${idOf(at)}">${draft.name}</a></th>
          ${columns.map((column) => dataCell(column.of(draft)))}
        </tr>`
      : html`<tr>
          <th scope="row">${draft.name}</th>
          <td colspan="${columns.length}">${draft.error}</td>
        </tr>`,
  );
  const titles = [groupCaptions.draft, ...columns.map(({ title }) => title)];
  return table(groupCaptions.drafts, titles, rows);
}

const dataCell = (value: string | number): Markup =>
  typeof value === 'number'
    ? html`<td class="value number">${value}</td>`
    : html`<td class="value">${value}</td>`;

const table = (caption: string, titles: readonly string[], rows: readonly Markup[]): Markup =>
  html`<div class="wide" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${titles.map((title) => html`<th scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;

/** Drafts by criteria: how many places, the sign of the verdict, and both in words for who does not see them. */
function matrix({ standard, drafts }: Group): Markup {
  const rows = drafts.filter(isReadable).map(
    ({ name, criteria }) =>
      html`<tr>
        <th scope="row">${name}</th>
        ${criteria.map(matrixCell)}
      </tr>`,
  );
  return table(
    matrixCaption(standard),
    [groupCaptions.draft, ...standard.criteria.map(({ code }) => code)],
    rows,
  );
}

const matrixCell = (criterion: CriterionInDraft): Markup =>
  html`<td class="value number ${criterion.state}">
    <span aria-hidden="true">${criterionSigns(criterion)}</span
    ><span class="hidden">${criterionWords(criterion)}</span>
  </td>`;

function weakest(group: Group): Markup {
  const weak = weakCriteria(group);
  const [code, ...counts] = weakestColumns;
  const wording = counts.pop();
  if (weak.length === 0 || !code || !wording) return html``;
  const rows = weak.map(
    (criterion) =>
      html`<tr>
        <th scope="row">${code.of(criterion)}</th>
        ${counts.map((column) => dataCell(column.of(criterion)))}
        <td>${wording.of(criterion)}</td>
      </tr>`,
  );
  return table(
    groupCaptions.weakest,
    weakestColumns.map(({ title }) => title),
    rows,
  );
}

function shared({ shared: passages }: Group): Markup {
  if (passages.length === 0) return html``;
  return html`<h2>${groupCaptions.shared}</h2>
    <p>${sharedNote}</p>
    ${passages.map(
      (passage) =>
        html`<p>${passage.names.join(', ')}: ${words(passage.words)}</p>
          <blockquote>${passage.text}</blockquote>`,
    )}`;
}

function claimedTexts({ name, claimed }: DraftSummary, id: string): Markup {
  return html`<section id="${id}">
    <h2>${name}: ${counted(claimed.length, 'claimed text')}</h2>
    ${claimed.map(
      (text) =>
        html`<h3>${text.place}, ${words(text.words)}</h3>
          <ul>
            ${text.claims.map((claim) => html`<li>${claimWords(claim)}</li>`)}
          </ul>
          <blockquote>${text.text}</blockquote>`,
    )}
  </section>`;
}
