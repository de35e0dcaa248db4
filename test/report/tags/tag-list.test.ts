import { planTagList } from '../../../src/report/plans/plan-tag-list';
import { fingerprint } from '../../../src/report/tags/fingerprint';
import { tagListKey } from '../../../src/report/snapshot/settings';
import { contextFingerprints, lostTags, readTagList } from '../../../src/report/tags/tag-list';
import { findingMessage } from '../../../src/wording/findings';
import { makeReport, type Report } from '../../../src/report/report';
import { makeSnapshot } from '../../../src/report/snapshot/snapshot';
import { defaultStandard } from '../../../src/standard';
import { factsOf, heading, text, type FactBuilder } from '../../builders/facts';

const reportWith = (settings: object, ...content: readonly FactBuilder[]): Report =>
  makeReport(
    makeSnapshot({ ...factsOf(...content), settings: settings as Record<string, unknown> }),
    defaultStandard,
  );

const before = [
  heading('Actions'),
  text('I called.', { codes: 'K1.1' }),
  text('I wrote.', { codes: 'K1.2' }),
];

/** The settings of a document after its tags were remembered. */
const remembered = (report: Report): object => {
  const plan = planTagList(report);
  if (!plan) throw new Error('There is nothing to remember');
  return { [tagListKey]: plan.value };
};

describe('the list of tags', () => {
  it('is written once, and not again while nothing changes', () => {
    const settings = remembered(reportWith({}, ...before));
    expect(planTagList(reportWith(settings, ...before))).toBeNull();
    expect(
      readTagList(settings as Record<string, unknown>).map(({ codes, address }) => [codes, address]),
    ).toEqual([
      [['K1.1'], '2.1'],
      [['K1.2'], '2.2'],
    ]);
  });

  it('holds none of the text', () => {
    expect(JSON.stringify(remembered(reportWith({}, ...before)))).not.toMatch(/called|wrote/u);
  });

  it('shows which tags are gone, and finds their text', () => {
    const settings = remembered(reportWith({}, ...before));
    const after = reportWith(settings, heading('Actions'), text('New.'), text('I called.'), text('I wrote!'));
    const [first, second] = lostTags(after.snapshot);
    expect(first?.at?.index).toBe(2);
    expect(second?.at).toBeNull();
    expect(
      after.findings.filter(({ id }) => id.startsWith('lost')).map((each) => [each.id, findingMessage(each)]),
    ).toEqual([
      ['lost-text', 'Tags have gone together with their text: K1.2. Nothing else shows K1.2 now.'],
      [
        'lost-tags',
        'Tags have gone since you last tagged, but their text is still here: K1.1. They can be put back.',
      ],
    ]);
  });

  it('warns of tags that went with their text only where a criterion has no other evidence', () => {
    const settings = remembered(reportWith({}, ...before));
    const [gone] = reportWith(
      settings,
      heading('Actions'),
      text('New.', { tag: 'ksb1:zzzzzz::K1.1' }),
    ).findings.filter(({ id }) => id === 'lost-text');
    expect(gone).toMatchObject({ severity: 'warning', values: { codes: ['K1.1', 'K1.2'], gaps: ['K1.2'] } });
    const [shown] = reportWith(
      settings,
      heading('Actions'),
      text('New.', { tag: 'ksb1:zzzzzz::K1.1 K1.2' }),
    ).findings.filter(({ id }) => id === 'lost-text');
    expect(shown?.severity).toBe('info');
    expect(shown && findingMessage(shown)).toBe('Tags have gone together with their text: K1.1 and K1.2.');
  });

  it('tells text that has moved to another section from text that has changed', () => {
    const settings = remembered(reportWith({}, ...before));
    const ids = (...content: readonly FactBuilder[]): string[] =>
      reportWith(settings, ...content).findings.map(({ id }) => id);
    const called = text('I called.', { tag: 'ksb1:t00002::K1.1' });
    const wrote = text('I wrote.', { tag: 'ksb1:t00003::K1.2' });
    expect(ids(heading('Actions'), text('New.'), called, wrote)).not.toContain('tag-moved');
    expect(ids(heading('Actions'), wrote, heading('Feedback'), called)).toContain('tag-moved');
    const rewritten = text('I rang.', { tag: 'ksb1:t00002:aaaaaa:K1.1' });
    const found = ids(heading('Actions'), wrote, heading('Feedback'), rewritten);
    expect(found).toContain('text-changed');
    expect(found).not.toContain('tag-moved');
  });

  it('keeps a lost tag until it is forgotten', () => {
    const settings = remembered(reportWith({}, ...before));
    const wrote = text('I wrote.', { tag: 'ksb1:t00003::K1.2' });
    const after = reportWith(settings, heading('Actions'), wrote);
    const kept = planTagList(after);
    const still = reportWith({ [tagListKey]: kept?.value }, heading('Actions'), text('I wrote.'));
    const ids = lostTags(still.snapshot).map(({ id }) => id);
    expect(ids).toEqual(['t00002', 't00003']);
    expect(readTagList({ [tagListKey]: planTagList(still, { forget: ids })?.value })).toEqual([]);
  });

  it('lets a tag go whose codes stand on its paragraph again under another id', () => {
    const settings = remembered(reportWith({}, ...before));
    const again = text('I called.', { tag: 'ksb1:zzzzzz::K1.1 K2.1' });
    const wrote = text('I wrote.', { tag: 'ksb1:t00003::K1.2' });
    const after = reportWith(settings, heading('Actions'), again, wrote);
    expect(lostTags(after.snapshot)).toEqual([]);
    const kept = readTagList({ [tagListKey]: planTagList(after)?.value });
    expect(kept.map(({ id }) => id)).toEqual(['zzzzzz', 't00003']);
  });

  it('does not guess between paragraphs that say the same', () => {
    const settings = remembered(
      reportWith({}, heading('Actions'), text('Yes.', { codes: 'K1.1' }), text('End.')),
    );
    const twice = reportWith(settings, heading('Actions'), text('Yes.'), text('Yes.'), text('No.'));
    expect(lostTags(twice.snapshot)).toMatchObject([{ at: null }]);
    const told = reportWith(settings, heading('Actions'), text('Yes.'), text('End.'), text('Yes.'));
    expect(lostTags(told.snapshot)).toMatchObject([{ at: { index: 1 } }]);
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'tags'],
    ['a list of numbers', { tags: [1, 2] }],
    ['entries of another shape', { tags: [{ id: 'a' }, ['no tag'], ['ksb2:a1b2c3::b']] }],
  ])('is empty where the setting is %s', (_, value) => {
    expect(readTagList({ [tagListKey]: value })).toEqual([]);
  });

  it('reads an entry that is shorter than those of today, and leaves one that holds more than texts', () => {
    const tags = [['ksb1:abc123:f00000:K1.1 K1.2'], ['ksb1:abc124::K1.1', 'a', 'b', 'c', 4]];
    expect(readTagList({ [tagListKey]: { tags } })).toEqual([
      {
        id: 'abc123',
        fingerprint: 'f00000',
        codes: ['K1.1', 'K1.2'],
        paragraph: '',
        before: '',
        after: '',
        address: '',
      },
    ]);
  });

  it('knows a paragraph by itself and by what stands before and after it', () => {
    const { snapshot } = reportWith({}, text('one'), text('two'), text('three'));
    const [first, second] = snapshot.paragraphs.map((paragraph) => contextFingerprints(snapshot, paragraph));
    expect(first).toEqual({
      paragraph: fingerprint('one'),
      before: fingerprint(''),
      after: fingerprint('two'),
    });
    expect(second).toEqual({
      paragraph: fingerprint('two'),
      before: fingerprint('one'),
      after: fingerprint('three'),
    });
  });

  it('takes no tag for lost that is there, whatever its text and codes are now', () => {
    const settings = remembered(reportWith({}, ...before));
    const changed = text('Another text.', { tag: 'ksb1:t00002::K2.1' });
    const wrote = text('I wrote.', { tag: 'ksb1:t00003::K1.2' });
    expect(lostTags(reportWith(settings, heading('Actions'), changed, wrote).snapshot)).toEqual([]);
  });

  it('takes a tag for lost of whose codes only some stand on its paragraph again', () => {
    const settings = remembered(reportWith({}, heading('Actions'), text('Both.', { codes: 'K1.1 K1.2' })));
    const half = reportWith(settings, heading('Actions'), text('Both.', { tag: 'ksb1:zzzzzz::K1.1' }));
    expect(lostTags(half.snapshot)).toMatchObject([{ codes: ['K1.1', 'K1.2'], at: { index: 1 } }]);
  });

  const yes = (...around: readonly string[]): Report => {
    const lost = { codes: 'K1.1' };
    const settings = remembered(reportWith({}, text('A.'), text('Yes.', lost), text('B.')));
    return reportWith(settings, ...around.map((each) => text(each)));
  };

  test.each<readonly [where: string, around: readonly string[], found: number | null]>([
    ['the only one between both neighbours', ['B.', 'Yes.', 'B.', 'A.', 'Yes.', 'B.', 'A.', 'Yes.', 'A.'], 4],
    ['neither of two that fit as well', ['A.', 'Yes.', 'B.', 'A.', 'Yes.', 'B.'], null],
    ['neither of two that both have other neighbours', ['A.', 'Yes.', 'C.', 'Yes.', 'B.'], null],
    ['the only one with its text, whatever stands around it', ['C.', 'Yes.', 'D.'], 1],
  ])('finds of paragraphs that say the same %s', (_, around, found) => {
    expect(lostTags(yes(...around).snapshot).map(({ at }) => at?.index ?? null)).toEqual([found]);
  });

  it('finds no empty paragraph for a tag whose text is not known', () => {
    const tags = [['ksb1:abc123::K1.1', fingerprint(''), '', '', '']];
    const { snapshot } = reportWith({ [tagListKey]: { tags } }, text('one'), text(''));
    expect(lostTags(snapshot)).toMatchObject([{ at: null }]);
  });
});
