/** Each repair in the smallest report that needs it: what it shows, and what it would do. */
import type { DocumentFacts, Finding, FindingId, Report } from '../../../src/report';
import type { TagChange } from '../../../src/report/plans/plan';
import { planTagList } from '../../../src/report/plans/plan-tag-list';
import { firstTags, mergeCodes } from '../../../src/report/repairs/first-tags';
import { offeredRepairs } from '../../../src/report/repairs/offered-repairs';
import { isSamePreview, type PreviewLine, type Repair } from '../../../src/report/repairs/repair';
import { repairOf } from '../../../src/report/repairs/repairs';
import { fingerprint } from '../../../src/report/tags/fingerprint';
import { tagListKey } from '../../../src/report/snapshot/settings';
import { readTagList } from '../../../src/report/tags/tag-list';
import {
  cell,
  factsOf,
  heading,
  nested,
  paragraphAt,
  reportFrom,
  reportOf,
  text,
  words,
  type FactBuilder,
} from '../../builders/facts';

const findingsOf = (report: Report, id: FindingId): Finding[] =>
  report.findings.filter((each) => each.id === id);

const repairFor = (report: Report, id: FindingId, nth = 0): Repair | null => {
  const finding = findingsOf(report, id)[nth];
  if (!finding) throw new Error(`The report has no finding ${id}`);
  return repairOf(report, finding);
};

const changesOf = (repair: Repair | null): readonly TagChange[] =>
  repair?.plan.kind === 'tags' ? repair.plan.changes : [];

/** A preview line with the indexes of its paragraphs. */
const shown = (line: PreviewLine): object => ({
  ...line,
  ...('paragraph' in line && { paragraph: line.paragraph.index }),
  ...('to' in line && typeof line.to === 'object' && { to: line.to?.index ?? null }),
});
const previewOf = (repair: Repair | null): object[] => (repair?.preview ?? []).map(shown);

const tag = (id: string, codes: string, print = ''): { tag: string } => ({
  tag: `ksb1:${id}:${print}:${codes}`,
});

/** One control around these paragraphs, in a report that begins with others. */
function around(before: readonly FactBuilder[], held: readonly FactBuilder[], ownTag: string): Report {
  const facts = factsOf(...before, ...held);
  const control = {
    id: 99,
    tag: ownTag,
    title: '',
    subtype: 'RichTextParagraphs',
    text: 'held',
    parentId: null,
  };
  return reportFrom({
    ...facts,
    paragraphs: facts.paragraphs.map((paragraph, index) =>
      index < before.length ? paragraph : { ...paragraph, controlId: 99 },
    ),
    controls: [...facts.controls, control],
  });
}

describe('copies of a tag', () => {
  it('each get an id of their own but the first, with their codes and fingerprint', () => {
    const report = reportOf(
      heading('Actions'),
      text('one', tag('aaaaaa', 'K1.4', 'ffffff')),
      text('two', tag('bbbbbb', 'K2.1')),
      text('three', tag('aaaaaa', 'K1.4', 'ffffff')),
      text('four', tag('aaaaaa', 'K1.1')),
    );
    const repair = repairFor(report, 'tag-twice');
    expect(repair?.id).toBe('separate-copies');
    expect(previewOf(repair)).toEqual([
      { kind: 'own-tag', paragraph: 3, codes: ['K1.4'] },
      { kind: 'own-tag', paragraph: 4, codes: ['K1.1'] },
    ]);
    const changes = changesOf(repair);
    expect(changes).toMatchObject([
      { kind: 'change', from: 'ksb1:aaaaaa:ffffff:K1.4', nth: 1, texts: ['one', 'three'], title: 'K1.4' },
      { kind: 'change', from: 'ksb1:aaaaaa::K1.1', nth: 0, texts: ['four'], title: 'K1.1' },
    ]);
    const made = changes.map((change) => ('tag' in change ? change.tag : ''));
    expect(made[0]).toMatch(/^ksb1:[a-z0-9]{6}:ffffff:K1\.4$/u);
    expect(new Set([...made.map((each) => each.slice(5, 11)), 'aaaaaa', 'bbbbbb']).size).toBe(4);
  });
});

describe('several tags on one paragraph', () => {
  it('become the innermost, with the codes of all in the kit’s order', () => {
    const report = nested('I asked.', 'ksb1:aaaaaa::S2.9', 'ksb1:bbbbbb::K1.4', 'ksb1:cccccc::K1.4');
    const repair = repairFor(report, 'several-tags');
    expect(repair?.id).toBe('join-tags');
    expect(previewOf(repair)).toEqual([{ kind: 'tag', paragraph: 1, codes: ['K1.4', 'S2.9'] }]);
    expect(changesOf(repair)).toMatchObject([
      { kind: 'change', from: 'ksb1:cccccc::K1.4', title: 'K1.4 S2.9' },
      { kind: 'remove', from: 'ksb1:aaaaaa::S2.9', bookmark: '_cm_aaaaaa' },
      { kind: 'remove', from: 'ksb1:bbbbbb::K1.4', bookmark: '_cm_bbbbbb' },
    ]);
  });

  it('stay where their codes do not fit into one', () => {
    const full = 'K1.1 K1.2 K1.3 K2.2 K4.3 K4.4 K4.5 K4.6 K4.7 S2.10';
    expect(
      repairFor(nested('I asked.', 'ksb1:aaaaaa::S2.9', `ksb1:bbbbbb::${full}`), 'several-tags'),
    ).toBeNull();
  });
});

describe('a tag on a heading', () => {
  const moved = (...content: readonly FactBuilder[]): Repair | null =>
    repairFor(reportOf(heading('Actions', 1, tag('aaaaaa', 'K1.4 K2.1')), ...content), 'tag-on-heading');

  it('goes to the next paragraph of the section that can have one', () => {
    const repair = moved(text(''), heading('Lower', 2), text('I asked.'), text('I told.'));
    expect(repair?.id).toBe('move-off-heading');
    expect(previewOf(repair)).toEqual([{ kind: 'move', codes: ['K1.4', 'K2.1'], to: 3 }]);
    expect(changesOf(repair)).toMatchObject([
      { kind: 'add', at: { index: 3 }, title: 'K1.4 K2.1' },
      { kind: 'remove', at: { index: 0 }, from: 'ksb1:aaaaaa::K1.4 K2.1', bookmark: '_cm_aaaaaa' },
    ]);
  });

  it('joins the tag that is there', () => {
    expect(changesOf(moved(text('I asked.', tag('bbbbbb', 'K1.1'))))).toMatchObject([
      { kind: 'change', title: 'K1.1 K1.4 K2.1' },
      { kind: 'remove' },
    ]);
  });

  it('is taken away where no paragraph of the section can have it', () => {
    const repair = moved(text(''), heading('Feedback'), text('I asked.'));
    expect(repair?.id).toBe('remove-tag');
    expect(previewOf(repair)).toEqual([{ kind: 'move', codes: ['K1.4', 'K2.1'], to: null }]);
    expect(changesOf(repair)).toMatchObject([{ kind: 'remove' }]);
  });

  it('stays where its codes do not fit on the next paragraph', () => {
    const full = tag('bbbbbb', 'K1.1 K1.2 K1.3 K2.2 K4.3 K4.4 K4.5 K4.6 K4.7');
    expect(moved(text('I asked.', full))).toBeNull();
  });
});

describe('a tag that says nothing where it is', () => {
  it.each<readonly [id: FindingId, builder: FactBuilder, index: number]>([
    ['tag-outside-body', text('Name: Sample', tag('aaaaaa', 'K1.4')), 0],
    ['tag-without-text', text('', tag('aaaaaa', 'K1.4')), 2],
  ])('is taken away: %s', (id, builder, index) => {
    const report = reportOf(...(index === 0 ? [builder] : []), heading('Actions'), words(3), builder);
    const repair = repairFor(report, id);
    expect(repair?.id).toBe('remove-tag');
    expect(previewOf(repair)).toEqual([{ kind: 'tag', paragraph: index, codes: ['K1.4'] }]);
    expect(changesOf(repair)).toMatchObject([{ kind: 'remove', at: { index } }]);
  });

  it('has no repair where it is in no paragraph', () => {
    const facts = factsOf(heading('Actions'), words(3));
    const control = { id: 9, ...tag('aaaaaa', 'K1.4'), title: '', subtype: '', text: '', parentId: null };
    const lost = reportFrom({ ...facts, controls: [control] });
    for (const finding of lost.findings) {
      const repair = repairOf(lost, finding);
      expect(changesOf(repair)).toEqual([]);
    }
  });
});

describe('a tag over several paragraphs', () => {
  it('goes back to the first that has text', () => {
    const report = around(
      [heading('Actions')],
      [text(''), text('one'), text('two'), text('three')],
      'ksb1:aaaaaa::K1.4',
    );
    const repair = repairFor(report, 'tag-over-several');
    expect(repair?.id).toBe('keep-on-first');
    expect(previewOf(repair)).toEqual([
      { kind: 'untag', paragraph: 3, codes: ['K1.4'] },
      { kind: 'untag', paragraph: 4, codes: ['K1.4'] },
    ]);
    expect(changesOf(repair)).toMatchObject([
      { kind: 'add', at: { index: 2 }, title: 'K1.4' },
      { kind: 'remove', from: 'ksb1:aaaaaa::K1.4' },
    ]);
  });

  it('is only taken away where the first is a heading', () => {
    const report = around([words(3)], [heading('Actions'), text('one')], 'ksb1:aaaaaa::K1.4');
    expect(changesOf(repairFor(report, 'tag-over-several'))).toMatchObject([{ kind: 'remove' }]);
  });
});

describe('a text that has changed', () => {
  it('is confirmed by its fingerprint, and keeps its id and codes', () => {
    const report = reportOf(heading('Actions'), text('I asked.', tag('aaaaaa', 'K1.4 K2.1', 'zzzzzz')));
    const repair = repairFor(report, 'text-changed');
    expect(repair?.id).toBe('confirm-text');
    expect(previewOf(repair)).toEqual([{ kind: 'tag', paragraph: 1, codes: ['K1.4', 'K2.1'] }]);
    expect(changesOf(repair)).toMatchObject([
      { kind: 'change', tag: `ksb1:aaaaaa:${fingerprint('I asked.')}:K1.4 K2.1` },
    ]);
  });
});

describe('tags that got lost', () => {
  const listed = (content: readonly FactBuilder[], ...now: readonly FactBuilder[]): Report => {
    const plan = planTagList(reportOf(...content));
    const settings: DocumentFacts['settings'] = { [tagListKey]: plan?.value };
    return reportFrom({ ...factsOf(...now), settings });
  };
  const before = [
    heading('Actions'),
    text('one', tag('aaaaaa', 'K1.4', 'ffffff')),
    text('two', tag('bbbbbb', 'K2.1')),
    text('three', tag('cccccc', 'K1.1')),
  ];
  const idsLeft = (value: unknown): string[] => readTagList({ [tagListKey]: value }).map(({ id }) => id);

  it('come back as they were, or are left off the list', () => {
    const report = listed(
      before,
      heading('Actions'),
      text('one'),
      text('two'),
      text('three', tag('cccccc', 'K1.1')),
    );
    const repair = repairFor(report, 'lost-tags');
    expect(repair?.id).toBe('put-back');
    expect(previewOf(repair)).toEqual([
      { kind: 'tag', paragraph: 1, codes: ['K1.4'] },
      { kind: 'tag', paragraph: 2, codes: ['K2.1'] },
    ]);
    expect(changesOf(repair)).toMatchObject([
      { kind: 'add', tag: 'ksb1:aaaaaa:ffffff:K1.4', title: 'K1.4', bookmark: '_cm_aaaaaa' },
      { kind: 'add', tag: 'ksb1:bbbbbb::K2.1', title: 'K2.1', bookmark: '_cm_bbbbbb' },
    ]);
    expect(repair?.alternative?.id).toBe('leave-off');
    const { plan } = repair?.alternative ?? {};
    expect(plan?.kind === 'setting' ? idsLeft(plan.value) : []).toEqual(['cccccc']);
  });

  it('join a tag that is on their paragraph now', () => {
    const report = listed(
      before,
      heading('Actions'),
      text('one', tag('dddddd', 'K1.1')),
      text('two'),
      text('three'),
    );
    expect(changesOf(repairFor(report, 'lost-tags'))).toMatchObject([
      { kind: 'change', title: 'K1.1 K1.4' },
      { kind: 'add', bookmark: '_cm_bbbbbb' },
      { kind: 'add', bookmark: '_cm_cccccc' },
    ]);
  });

  it('come back as one new tag where two were on a paragraph', () => {
    const print = fingerprint('one');
    const entries = ['aaaaaa::K1.4', 'bbbbbb::K1.4 K2.1'].map((each) => [`ksb1:${each}`, print, '', '', '']);
    const facts = {
      ...factsOf(heading('Actions'), text('one')),
      settings: { [tagListKey]: { tags: entries } },
    };
    const repair = repairFor(reportFrom(facts), 'lost-tags');
    expect(previewOf(repair)).toEqual([{ kind: 'tag', paragraph: 1, codes: ['K1.4', 'K2.1'] }]);
    const [change] = changesOf(repair);
    expect(change).toMatchObject({ kind: 'add', title: 'K1.4 K2.1' });
    expect(change && 'tag' in change ? change.tag : '').not.toMatch(/aaaaaa|bbbbbb/u);
  });

  it('are forgotten where their text is gone, and only those', () => {
    const report = listed(before, heading('Actions'), text('one'), text('three', tag('cccccc', 'K1.1')));
    const repair = repairFor(report, 'lost-text');
    expect(repair?.id).toBe('forget');
    expect(previewOf(repair)).toEqual([{ kind: 'forget', codes: ['K2.1'], address: '2.2' }]);
    expect(repair?.plan.kind === 'setting' ? idsLeft(repair.plan.value).sort() : []).toEqual([
      'aaaaaa',
      'cccccc',
    ]);
  });

  it('have no repair of one kind where all are of the other', () => {
    const gone = listed(before.slice(0, 2), heading('Actions'), text('other'));
    expect(findingsOf(gone, 'lost-tags')).toEqual([]);
    const [finding] = findingsOf(gone, 'lost-text');
    expect(repairOf(gone, { ...finding!, id: 'lost-tags' })).toBeNull();
    const here = listed(before.slice(0, 2), heading('Actions'), text('one'));
    const [other] = findingsOf(here, 'lost-tags');
    expect(repairOf(here, { ...other!, id: 'lost-text' })).toBeNull();
  });
});

describe('codes that were written down', () => {
  it('in the text become tags of paragraphs that have none', () => {
    const report = reportOf(
      heading('Actions'),
      text('I asked (K1.4).', tag('aaaaaa', 'K1.1')),
      text('I told (S2.9, K2.1).'),
      words(3),
    );
    const repair = repairFor(report, 'typed-codes');
    expect(repair?.id).toBe('tag-typed-codes');
    expect(previewOf(repair)).toEqual([{ kind: 'tag', paragraph: 2, codes: ['K2.1', 'S2.9'] }]);
    expect(changesOf(repair)).toMatchObject([{ kind: 'add', at: { index: 2 }, title: 'K2.1 S2.9' }]);
    const done = reportOf(heading('Actions'), text('I asked (K1.4).', tag('aaaaaa', 'K1.4')));
    expect(repairFor(done, 'typed-codes')).toBeNull();
  });

  const codes = ['K1.1', 'K1.2', 'K1.3', 'K1.4', 'K2.1', 'K2.2', 'K4.3', 'K4.4'];
  const table = (...places: readonly string[]): FactBuilder[] =>
    codes.flatMap((code, row) => [cell(row, 0, code), cell(row, 1, places[row] ?? '')]);

  it('in a mapping table become tags of the paragraphs that it names, less what they have', () => {
    const report = reportOf(
      heading('Section 2 - Actions'),
      text('one', tag('aaaaaa', 'K1.1')),
      text('two', tag('bbbbbb', 'K1.1')),
      text('three'),
      ...table('Section 2, paragraphs 1-3', 'Section 2, paragraph 2', 'Section 2'),
    );
    const repair = repairFor(report, 'mapping-by-hand');
    expect(repair?.id).toBe('tag-manual-mapping');
    expect(previewOf(repair)).toEqual([
      { kind: 'tag', paragraph: 2, codes: ['K1.1', 'K1.2'] },
      { kind: 'tag', paragraph: 3, codes: ['K1.1'] },
      { kind: 'not-named', code: 'K1.3', text: 'Section 2' },
    ]);
    expect(changesOf(repair)).toMatchObject([
      { kind: 'change', title: 'K1.1 K1.2' },
      { kind: 'add', title: 'K1.1' },
    ]);
    const vague = reportOf(heading('Section 2 - Actions'), text('one'), ...table('Section 2'));
    expect(repairFor(vague, 'mapping-by-hand')).toBeNull();
  });

  it('are counted for the first offer, apart by where they stand', () => {
    const report = reportOf(
      heading('Section 2 - Actions'),
      text('one (K2.1, K2.2)'),
      text('two'),
      ...table('Section 2, paragraphs 1-2', 'Section 2'),
    );
    const first = firstTags(report);
    expect(first).toMatchObject({ typed: 2, mapped: 2, vague: ['K1.2'] });
    expect(first?.preview.map(shown)).toEqual([
      { kind: 'tag', paragraph: 1, codes: ['K1.1', 'K2.1', 'K2.2'] },
      { kind: 'tag', paragraph: 2, codes: ['K1.1'] },
    ]);
    expect(first?.changes.map(({ paragraph }) => paragraph.index)).toEqual([1, 2]);
    expect(first?.plan.changes).toHaveLength(2);
  });

  it('are no offer where the report has a tag already, one of a later version too, or names no code', () => {
    const named = text('one (K2.1)');
    expect(firstTags(reportOf(heading('Actions'), named))).not.toBeNull();
    expect(firstTags(reportOf(heading('Actions'), named, text('two', tag('aaaaaa', 'K1.1'))))).toBeNull();
    expect(
      firstTags(reportOf(heading('Actions'), named, text('two', { tag: 'ksb9:later1::K1.4' }))),
    ).toBeNull();
    expect(firstTags(reportOf(heading('Actions'), words(3)))).toBeNull();
    const annex = text('A row', { tag: 'ksb-annex1:', isAround: true });
    expect(firstTags(reportOf(heading('Actions'), named, annex))).not.toBeNull();
  });

  it('are merged by paragraph, in the order of the document and of the kit', () => {
    const report = reportOf(heading('Actions'), text('one'), text('two'));
    const [one, two] = [paragraphAt(report, 1), paragraphAt(report, 2)];
    const merged = mergeCodes(
      [
        { paragraph: two, codes: ['S2.9'] },
        { paragraph: one, codes: ['K1.4'] },
        { paragraph: two, codes: ['K1.1', 'S2.9'] },
      ],
      report,
    );
    expect(merged).toEqual([
      { paragraph: one, codes: ['K1.4'] },
      { paragraph: two, codes: ['K1.1', 'S2.9'] },
    ]);
  });
});

describe('guidance, headings, the count and the annex', () => {
  it('takes guidance away line by line, and no empty line', () => {
    const line = 'Criteria that could be part of this section: K2.1';
    const repair = repairFor(
      reportOf(heading('Actions'), text(line), text(''), words(3)),
      'leftover-guidance',
    );
    expect(repair).toMatchObject({
      id: 'remove-guidance',
      preview: [{ kind: 'remove', text: line }],
      plan: { kind: 'delete', at: [{ index: 1, text: line, before: 'Actions', after: '' }] },
    });
  });

  it('gives bold headings the style of the others, or the first level', () => {
    const bold = (title: string) => text(title, { bold: true });
    const styled = reportOf(
      heading('Situation', 3),
      words(3),
      bold('Actions'),
      words(3),
      heading('Other', 3),
      words(3),
    );
    expect(repairFor(styled, 'likely-sections')).toMatchObject({
      id: 'make-headings',
      preview: [{ kind: 'heading', text: 'Actions', level: 3 }],
      plan: { kind: 'heading', level: 3, at: [{ index: 2 }] },
    });
    const none = reportOf(bold('Situation'), words(3), bold('Actions'), words(3));
    expect(repairFor(none, 'likely-sections')).toMatchObject({
      plan: { level: 1, at: [{ index: 0 }, { index: 2 }] },
    });
  });

  it.each([
    ['Word count:', 'Word count: 4', '', '4'],
    ['Word count: 17 words', 'Word count: 4', '17 words', '4'],
  ])('writes the count into “%s”', (line, to, from, count) => {
    const report = reportOf(text(line), heading('Actions'), words(3));
    const repair = repairFor(report, from === '' ? 'word-count-empty' : 'word-count-differs');
    expect(repair).toMatchObject({
      id: 'write-word-count',
      preview: [{ kind: 'replace', from: line, to }],
      plan: { kind: 'word-count', at: { index: 0 }, from, to: count },
    });
    const [finding] = [
      ...findingsOf(report, 'word-count-empty'),
      ...findingsOf(report, 'word-count-differs'),
    ];
    expect(repairOf(report, { ...finding!, paragraph: null })).toBeNull();
    expect(repairOf(report, { ...finding!, paragraph: paragraphAt(report, 2) })).toBeNull();
  });

  it('writes the annex, and shows the rows that change', () => {
    const report = around(
      [heading('Actions'), text('one', tag('aaaaaa', 'K1.4'))],
      [text('x')],
      'ksb-annex1:',
    );
    expect(repairFor(report, 'stale-annex')).toMatchObject({
      id: 'write-annex',
      preview: [{ kind: 'annex-row', code: 'K1.4', was: [], now: ['Section 2 – Actions, paragraph 1'] }],
      plan: { kind: 'annex' },
    });
  });

  it('has no repair for what only the author can do', () => {
    const report = reportOf(heading('Actions'), words(3000), heading('Something else'), words(3));
    expect(report.findings.map((finding) => repairOf(report, finding))).toEqual(
      report.findings.map(() => null),
    );
  });
});

describe('the repairs that are offered', () => {
  const offers = (report: Report): [FindingId, number | undefined][] =>
    [...offeredRepairs(report)].map(([{ id, paragraph }]) => [id, paragraph?.index]);

  it('stand once beside the first finding where they put all of a kind right', () => {
    const line = text('Criteria that could be part of this section: K2.1');
    expect(offers(reportOf(heading('Actions'), line, line, words(3)))).toEqual([['leftover-guidance', 1]]);
  });

  it('stand beside each finding where each is put right by itself', () => {
    const changed = (id: string) => text('I asked.', tag(id, 'K1.4', 'zzzzzz'));
    expect(
      offers(
        reportOf(heading('Actions'), changed('aaaaaa'), text('I told.', tag('bbbbbb', 'K1.1', 'zzzzzz'))),
      ),
    ).toEqual([
      ['text-changed', 1],
      ['text-changed', 2],
    ]);
    const three = reportOf(
      heading('Actions', 1, tag('aaaaaa', 'K1.4')),
      words(3),
      heading('Feedback', 1, tag('bbbbbb', 'K1.1')),
      words(4),
      heading('Situation', 1, tag('cccccc', 'K2.1')),
      words(5),
    );
    expect(offers(three)).toEqual([
      ['tag-on-heading', 0],
      ['tag-on-heading', 2],
      ['tag-on-heading', 4],
    ]);
  });

  it('leave out findings without a repair, wherever these stand among their kind', () => {
    const full = tag('bbbbbb', 'K1.1 K1.2 K1.3 K2.2 K4.3 K4.4 K4.5 K4.6 K4.7');
    const report = reportOf(
      heading('Actions', 1, tag('aaaaaa', 'K1.4 K2.1')),
      text('full', full),
      heading('Feedback', 1, tag('cccccc', 'K1.1')),
      words(4),
      heading('Situation', 1, tag('dddddd', 'K2.1')),
      words(5),
    );
    expect(offers(report).filter(([id]) => id === 'tag-on-heading')).toEqual([
      ['tag-on-heading', 2],
      ['tag-on-heading', 4],
    ]);
  });

  it('are the same where they show the same, though the report was read anew', () => {
    const make = (content: string): PreviewLine[] => [
      {
        kind: 'tag',
        paragraph: paragraphAt(reportOf(heading('Actions'), text(content)), 1),
        codes: ['K1.4'],
      },
    ];
    expect(isSamePreview(make('one'), make('one'))).toBe(true);
    expect(isSamePreview(make('one'), make('two'))).toBe(false);
    expect(isSamePreview(make('one'), [])).toBe(false);
    expect(
      isSamePreview(
        [{ kind: 'move', codes: ['K1.4'], to: null }],
        [{ kind: 'move', codes: ['K1.4'], to: null }],
      ),
    ).toBe(true);
    expect(
      isSamePreview(
        [{ kind: 'move', codes: ['K1.4'], to: null }],
        [{ kind: 'move', codes: ['K1.1'], to: null }],
      ),
    ).toBe(false);
  });
});
