import {
  fingerprintOf,
  formatVerdict,
  nextUnjudged,
  progressOf,
  reviewItems,
  titleOf,
  withMark,
  type ReviewMark,
} from '../../../src/report/review';
import type { Report } from '../../../src/report/report';
import {
  cell,
  heading,
  paragraphAt,
  reportOf,
  styled,
  text,
  words,
  type FactBuilder,
} from '../../builders/facts';
import { note, reviewed } from '../../builders/review';

const content = [
  styled('Title', 'My project'),
  heading('Section 2 - Actions'),
  text('Before it.'),
  words(30, { codes: 'K2.1 K1.4' }),
  text('After it.'),
  heading('Section 5 - Results'),
  words(40, { codes: 'K1.4' }),
];
const [longText, last] = [3, 6];

const claimsOf = (report: Report) => reviewItems(report).filter(({ kind }) => kind === 'claim');
const gapsOf = (report: Report) => reviewItems(report).filter(({ kind }) => kind === 'gap');
const marksOn = (report: Report): ReviewMark[][] => claimsOf(report).map(({ marks }) => [...marks]);

describe('what a tutor walks through', () => {
  it('is every claim in document order, those of a paragraph in the kit’s order, then every gap', () => {
    const report = reportOf(...content);
    expect(claimsOf(report).map(({ criterion, paragraph }) => [criterion.code, paragraph?.index])).toEqual([
      ['K1.4', longText],
      ['K2.1', longText],
      ['K1.4', last],
    ]);
    expect(gapsOf(report)).toHaveLength(23);
    expect(reviewItems(report).slice(3)).toEqual(gapsOf(report));
  });

  it('shows the texts before and after', () => {
    const [first, , third] = reviewItems(reportOf(...content));
    expect(first).toMatchObject({ before: { text: 'Before it.' }, after: { text: 'After it.' } });
    expect(third).toMatchObject({ before: { text: 'Section 5 - Results' }, after: null });
  });

  it('has a key that stays when the text moves and goes when it changes', () => {
    const key = (...before: FactBuilder[]) => reviewItems(reportOf(...before))[0]?.key;
    const claim = (said: string) => text(said, { codes: 'K1.4' });
    expect(key(heading('Actions'), text('More.'), claim('I rang.'))).toBe(
      key(heading('Actions'), claim('I rang.')),
    );
    expect(key(heading('Actions'), claim('I wrote.'))).not.toBe(key(heading('Actions'), claim('I rang.')));
  });

  it('is marked as shared, thin, at risk and not judged', () => {
    expect(marksOn(reportOf(...content))).toEqual([
      ['unjudged', 'shared'],
      ['unjudged', 'shared'],
      ['unjudged'],
    ]);
    expect(marksOn(reportOf(heading('Actions'), text('I rang.', { codes: 'K1.4' })))).toEqual([
      ['unjudged', 'thin'],
    ]);
    expect(marksOn(reportOf(heading('Actions'), cell(0, 0, 'Rang', { codes: 'K1.4' })))).toEqual([
      ['unjudged', 'thin'],
    ]);
    expect(marksOn(reportOf(heading('Actions'), words(2800), words(30, { codes: 'K1.4' })))).toEqual([
      ['unjudged', 'at-risk'],
    ]);
  });

  it('does not call evidence in an appendix at risk', () => {
    const report = reportOf(
      heading('Actions'),
      text('I rang.'),
      heading('Appendix A'),
      words(30, { codes: 'K1.4' }),
    );
    expect(marksOn(report)).toEqual([['unjudged']]);
  });

  it('has changed by the verdict, or by the tag where the verdict does not tell', () => {
    const report = reportOf(...content);
    const changed = (fingerprint: string, tag = 'ksb1:aaaaaa::K1.4'): boolean | undefined =>
      reviewItems(
        reviewed(
          [note(1, formatVerdict({ codes: ['K1.4'], judgement: 'met', fingerprint, note: '' }))],
          heading('Actions'),
          words(30, { tag }),
        ),
      )[0]?.marks.has('changed');
    const taken = fingerprintOf(paragraphAt(report, longText), report);
    expect(changed(taken)).toBe(false);
    expect(changed('aaaaaa')).toBe(true);
    expect(changed('', `ksb1:aaaaaa:${taken}:K1.4`)).toBe(false);
    expect(changed('', 'ksb1:aaaaaa:bbbbbb:K1.4')).toBe(true);
    expect(changed(taken, 'ksb1:aaaaaa:bbbbbb:K1.4')).toBe(false);
  });

  it('counts the claims that are judged, and finds the next one that is not, round the end', () => {
    const items = reviewItems(reviewed([note(longText, '[K1.4 met]')], ...content));
    expect(progressOf(items)).toEqual({ judged: 1, of: 3 });
    expect(nextUnjudged(items, -1)).toBe(items[1]);
    expect(nextUnjudged(items, 1)).toBe(items[2]);
    const claims = items.filter(({ kind }) => kind === 'claim');
    expect(nextUnjudged(claims, 2)).toBe(items[1]);
    expect(nextUnjudged(claims.slice(0, 1), 0)).toBeNull();
    expect(withMark(items, 'gap')).toHaveLength(23);
  });
});

describe('a gap', () => {
  const at = (report: Report, code: string) =>
    gapsOf(report).find(({ criterion }) => criterion.code === code);

  it('is judged on the heading of a section where the kit suggests it, or on the title', () => {
    const report = reportOf(...content);
    expect(at(report, 'K4.3')?.paragraph?.text).toBe('Section 2 - Actions');
    expect(at(report, 'K4.6')?.paragraph?.text).toBe('My project');
    expect(titleOf(report)?.text).toBe('My project');
  });

  it('is judged by a comment on any heading, or on the title', () => {
    const report = reviewed([note(5, '[K4.3 not yet] Where?'), note(0, '[K4.6 not yet]')], ...content);
    expect(at(report, 'K4.3')).toMatchObject({ verdict: { note: 'Where?' } });
    expect([...(at(report, 'K4.6')?.marks ?? [])]).toEqual(['gap']);
    expect([...(at(report, 'K4.7')?.marks ?? [])]).toEqual(['gap', 'unjudged']);
  });
});
