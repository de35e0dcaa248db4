import { GroupReader, type Group } from '../../../src/group';
import { cohortCsv, cohortLines } from '../../../src/wording/review/cohort';
import { cohortPage } from '../../../src/wording/review/cohort-page';
import { JSDOM } from 'jsdom';
import { heading, text, words } from '../../builders/facts';
import { note, reviewed } from '../../builders/review';

const shared = 'our till would not take <b>cards</b> on the Monday so we wrote slips';

function group(): Group {
  const reader = new GroupReader(null);
  const draft = (judgement: string) =>
    reviewed(
      [note(1, `[K1.4 ${judgement}]`)],
      heading('Section 2 - Actions'),
      words(30, { codes: 'K1.4', visibleText: `${judgement} `.repeat(30) }),
      text(shared),
    );
  reader.add('=Ann & "Co".docx', draft('partly'), '2026-03-01T09:00:00.000Z');
  reader.add('Ben\u202e.docx', draft('met'), null);
  reader.addDamaged('<script>alert(1)</script>.docx', 'is no Word document');
  return reader.finish();
}

const page = () => new JSDOM(cohortPage(group())).window.document;
const rows = (caption: string): string[][] => {
  const found = [...page().querySelectorAll('table')].find((each) =>
    each.caption?.textContent?.includes(caption),
  );
  return [...(found?.rows ?? [])].map(({ cells }) =>
    [...cells].map((cell) => cell.textContent?.replace(/\s+/gu, ' ').trim() ?? ''),
  );
};

describe('a group as a page', () => {
  it('has a row for each draft, a damaged one with its reason', () => {
    const [head, ...drafts] = rows('Drafts');
    expect(drafts).toHaveLength(3);
    expect(drafts.find(([name]) => name?.startsWith('<script>'))).toEqual([
      '<script>alert(1)</script>.docx',
      'is no Word document',
    ]);
    const ann = drafts.find(([name]) => name?.includes('Ann')) ?? [];
    expect(
      Object.fromEntries(ann.map((cell, at): [string, string] => [head?.[at] ?? '', cell])),
    ).toMatchObject({
      Words: '47',
      Length: 'short',
      'Sections missing': '1 3 4 5 6',
      'Distinction, of 9': '1',
      'At risk': '0',
      'No evidence': '24',
      Claims: '1',
      Judged: '1',
      Partly: '1',
      'Last change': '2026-03-01',
    });
  });

  it('has a matrix whose cells say state and verdict by sign and in words', () => {
    const [head, ...drafts] = rows('Criteria');
    expect(head).toHaveLength(26);
    const at = head?.indexOf('K1.4') ?? 0;
    expect(drafts.map((row) => row[at])).toEqual(['1 ~tagged, partly met', '1 +tagged, met']);
    expect(drafts[0]?.[1]).toBe('0no evidence');
  });

  it('has the weakest criteria and the text in common', () => {
    expect(rows('Weakest')[1]?.slice(0, 3)).toEqual(['K1.1', '2', '2']);
    expect(page().querySelector('blockquote')?.textContent).toBe(shared);
  });

  it('leads from a draft to its claimed texts with their verdicts', () => {
    const link = [...page().querySelectorAll('a')].find(({ textContent }) => textContent?.includes('Ann'));
    const section = page().querySelector(link?.getAttribute('href') ?? '');
    expect(section?.querySelector('h2')?.textContent).toBe('=Ann & "Co".docx: 1 claimed text');
    expect(section?.querySelector('h3')?.textContent).toBe('Section 2 – Actions, paragraph 1, 30 words');
    expect(section?.querySelector('li')?.textContent).toBe('K1.4: partly met. (Tutor)');
    expect(section?.querySelector('blockquote')?.textContent).toMatch(/^partly partly /u);
  });

  it('holds no script and nothing from elsewhere, and shows what a name says as text', () => {
    const source = cohortPage(group());
    expect(source).not.toMatch(/<script|<b>|https?:|url\(|src=|\u202e/u);
    expect(source).toContain('[U+202E]');
    expect(page().querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    expect(page().documentElement.lang).toBe('en-GB');
  });
});

it('a group as CSV has every draft and criterion in one table, and no formula', () => {
  const lines = cohortCsv(group()).trimEnd().split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines.find((line) => line.includes('Ann'))).toMatch(/^"'=Ann & ""Co"".docx",47,short,/u);
  expect(lines[0]).toMatch(/,K1\.4,.*,Cannot be read$/u);
  expect(lines.find((line) => line.includes('script'))).toMatch(/,is no Word document$/u);
  const widths = lines.map((line) => line.split(',').length);
  expect(new Set(widths.filter((_, at) => !lines[at]?.includes('"'))).size).toBe(1);
});

it('a group as lines says what is weakest and what is shared', () => {
  const lines = cohortLines(group());
  expect(lines.find((line) => line.startsWith('  no evidence: '))).toMatch(
    /^ {2}no evidence: K1\.1 K1\.2 K1\.3 K2\.1 /u,
  );
  expect(lines).toContain('  K1.1: weak in 2 of 2 (no evidence 2, at risk 0, judged as not or partly met 0)');
  expect(lines.at(-1)).toContain('Ben\u202e.docx: 13 words');
});
