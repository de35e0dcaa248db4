import { planTagList } from '../../../src/report/plans/plan-tag-list';
import { removedTagIds, tagChangesOf } from '../../../src/report/plans/tag-changes';
import {
  planAddCodes,
  planRemoveAllTags,
  planRemoveCodes,
  takenIds,
} from '../../../src/report/plans/plan-tags';
import { tagListKey } from '../../../src/report/snapshot/settings';
import { readTagList } from '../../../src/report/tags/tag-list';
import type { Report, TagsPlan } from '../../../src/report';
import { factsOf, heading, paragraphAt, reportFrom, reportOf, text, words } from '../../builders/facts';

const indexes = (paragraphs: readonly { readonly index: number }[]): number[] =>
  paragraphs.map(({ index }) => index);

const add = (report: Report, codes: readonly string[], ...at: readonly number[]) =>
  planAddCodes(
    report,
    at.map((index) => ({ paragraph: paragraphAt(report, index), codes })),
  );

const seven = 'K1.1 K1.2 K1.3 K1.4 K2.1 K2.2 K4.3 K4.4 K4.5';

describe('codes for several paragraphs', () => {
  it('go to those that can be tagged, and the others are told', () => {
    const report = reportOf(heading('Actions'), text('one'), text(''), text('two', { codes: 'K1.1' }));
    const { plan, changed, skipped, full } = add(report, ['K1.4'], 0, 1, 2, 3);
    expect(tagChangesOf(plan as TagsPlan).map(({ kind }) => kind)).toEqual(['add', 'change']);
    expect([indexes(changed), indexes(skipped), indexes(full)]).toEqual([[1, 3], [0, 2], []]);
  });

  it('do not go where no more fit, and that is told', () => {
    const report = reportOf(heading('Actions'), text('one'), text('two', { codes: seven }));
    const { plan, changed, skipped, full } = add(report, ['S2.9', 'S2.10', 'S2.11'], 1, 2);
    expect(tagChangesOf(plan as TagsPlan)).toHaveLength(1);
    expect([indexes(changed), indexes(skipped), indexes(full)]).toEqual([[1], [], [2]]);
    const only = add(report, ['S2.9', 'S2.10', 'S2.11'], 2);
    expect(only.plan).toEqual({ kind: 'refused', reason: 'too-many-codes', code: null });
  });

  it('are refused with the reason where there is one paragraph, and in general where there are more', () => {
    const report = reportOf(heading('Actions'), text(''), text('one'));
    expect(add(report, ['K1.1'], 0).plan).toEqual({ kind: 'refused', reason: 'heading', code: null });
    expect(add(report, ['K1.1'], 0, 1).plan).toEqual({
      kind: 'refused',
      reason: 'none-taggable',
      code: null,
    });
    expect(add(report, ['K1.1', 'X1'], 2).plan).toEqual({
      kind: 'refused',
      reason: 'unknown-criterion',
      code: 'X1',
    });
  });

  it('have ids that differ from each other and from those that are there', () => {
    const report = reportOf(
      heading('Actions'),
      text('one', { tag: 'ksb1:aaaaaa::K1.1' }),
      text('two'),
      text('three'),
    );
    expect([...takenIds(report.snapshot)]).toEqual(['aaaaaa']);
    const numbers = [...Array.from({ length: 12 }, () => 0), ...Array.from({ length: 6 }, () => 0.99)];
    const { plan } = planAddCodes(
      report,
      [2, 3].map((index) => ({ paragraph: paragraphAt(report, index), codes: ['K1.4'] })),
      () => numbers.shift() ?? 0.5,
    );
    const ids = tagChangesOf(plan as TagsPlan).map((change) =>
      'tag' in change ? change.tag.slice(5, 11) : '',
    );
    expect(new Set([...ids, 'aaaaaa']).size).toBe(3);
  });

  it('change a control that is around several of them once, with the codes of all', () => {
    const facts = factsOf(heading('Actions'), text('one'), text('two'));
    const [first, ...held] = facts.paragraphs;
    const control = {
      id: 9,
      tag: 'ksb1:aaaaaa::K1.1',
      title: '',
      subtype: 'RichTextParagraphs',
      text: 'one\rtwo',
    };
    const report = reportFrom({
      ...facts,
      paragraphs: [first!, ...held.map((paragraph) => ({ ...paragraph, controlId: 9 }))],
      controls: [{ ...control, parentId: null }],
    });
    const { plan, changed } = planAddCodes(report, [
      { paragraph: paragraphAt(report, 1), codes: ['K2.1'] },
      { paragraph: paragraphAt(report, 2), codes: ['K1.4'] },
    ]);
    expect(tagChangesOf(plan as TagsPlan)).toMatchObject([{ kind: 'change', title: 'K1.1 K1.4 K2.1' }]);
    expect(indexes(changed)).toEqual([1, 2]);
  });
});

describe('taking codes away', () => {
  const report = (): Report =>
    reportOf(
      heading('Actions'),
      text('one', { codes: 'K1.1 K1.2' }),
      text('two', { codes: 'K1.1' }),
      text('three'),
    );
  const remove = (codes: readonly string[] | 'all', ...at: readonly number[]) => {
    const made = report();
    return planRemoveCodes(
      made,
      at.map((index) => ({ paragraph: paragraphAt(made, index), codes })),
    );
  };

  it('changes what keeps some, and takes the control of what keeps none', () => {
    const { plan } = remove(['K1.1'], 1, 2);
    expect(tagChangesOf(plan as TagsPlan)).toMatchObject([
      { kind: 'change', from: 'ksb1:t00002::K1.1 K1.2', title: 'K1.2', nth: 0, texts: ['one'] },
      { kind: 'remove', from: 'ksb1:t00003::K1.1', bookmark: '_cm_t00003', nth: 0, texts: ['two'] },
    ]);
    expect(removedTagIds(plan as TagsPlan)).toEqual(['t00003']);
    expect(tagChangesOf(remove('all', 1).plan as TagsPlan)).toMatchObject([{ kind: 'remove' }]);
  });

  it('is refused where there is no tag or no such code', () => {
    expect(remove('all', 3).plan).toEqual({ kind: 'refused', reason: 'no-tag', code: null });
    expect(remove(['K2.1'], 2).plan).toEqual({ kind: 'refused', reason: 'code-not-there', code: 'K2.1' });
  });

  it('tells copies apart by their texts and their order among controls of one tag', () => {
    const copy = { tag: 'ksb1:aaaaaa::K1.1' };
    const copies = reportOf(
      heading('Actions'),
      text('a', copy),
      text('b', { codes: 'K1.1' }),
      text('c', copy),
    );
    const { plan } = planRemoveCodes(copies, [{ paragraph: paragraphAt(copies, 3), codes: 'all' }]);
    expect(tagChangesOf(plan as TagsPlan)).toMatchObject([{ nth: 1, texts: ['a', 'c'], from: copy.tag }]);
  });
});

describe('taking off all tags', () => {
  const annex = text('A row', { tag: 'ksb-annex1:', isAround: true });
  const later = text('two', { tag: 'ksb9:later1::K1.4' });

  it('leaves the annex and tags of later versions, and the bookmarks only where an annex links to them', () => {
    const bare = planRemoveAllTags(reportOf(heading('Actions'), text('one', { codes: 'K1.1' }), later));
    expect(tagChangesOf(bare!)).toMatchObject([{ kind: 'remove', bookmark: '_cm_t00002' }]);
    const linked = planRemoveAllTags(
      reportOf(heading('Actions'), text('one', { codes: 'K1.1' }), later, annex),
    );
    expect(linked?.kind).toBe('tags');
    expect(tagChangesOf(linked!)).toMatchObject([
      { kind: 'remove', from: 'ksb1:t00002::K1.1', bookmark: '' },
    ]);
    expect(removedTagIds(linked!)).toEqual(['t00002']);
  });

  it('is nothing where there is none', () => {
    expect(planRemoveAllTags(reportOf(heading('Actions'), words(3), annex))).toBeNull();
  });
});

describe('the list of tags', () => {
  const list = (report: Report, ...change: readonly [object?]) =>
    readTagList({ [tagListKey]: planTagList(report, ...change)?.value });

  it('has an address for a tag in the report, and none for one elsewhere or without text', () => {
    const report = reportOf(
      text('Name: Sample', { codes: 'K1.1' }),
      heading('Actions'),
      text('one', { codes: 'K1.2' }),
      text('', { codes: 'K1.3' }),
    );
    expect(list(report).map(({ codes, address }) => [codes, address])).toEqual([
      [['K1.1'], ''],
      [['K1.2'], '2.1'],
    ]);
    expect(planTagList(report)).toMatchObject({ kind: 'setting', key: 'criteria-mapper-tags' });
  });

  it('has what Word did not take yet, and keeps what a later version wrote beside it', () => {
    const facts = factsOf(heading('Actions'), text('one'));
    const report = reportFrom({ ...facts, settings: { [tagListKey]: { later: 7 } } });
    const tag = { id: 'aaaaaa', fingerprint: '', codes: ['K1.4'] };
    const wanted = [{ tag, paragraph: paragraphAt(report, 1) }];
    expect(list(report, { wanted })).toMatchObject([{ id: 'aaaaaa', codes: ['K1.4'], address: '2.1' }]);
    expect(planTagList(report, { wanted })?.value).toMatchObject({ later: 7 });
    expect(planTagList(report)).toBeNull();
  });

  it('is about no other plan', () => {
    expect(removedTagIds({ kind: 'heading', at: [], level: 1 })).toEqual([]);
    expect(tagChangesOf({ kind: 'heading', at: [], level: 1 })).toEqual([]);
  });
});
