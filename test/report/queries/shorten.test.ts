import fc from 'fast-check';
import { shorten, type Report } from '../../../src/report';
import { cell, heading, reportOf, styled, words, type FactBuilder } from '../../builders/facts';

/** Tagged text that leaves so many words up to the ceiling, the heading's one counted. */
const longUpTo = (room: number): FactBuilder[] => [heading('Actions'), words(2749 - room, { codes: 'K1.4' })];

const cut = (report: Report): [number, number[], boolean] => {
  const { over, paragraphs, enough } = shorten(report);
  return [over, paragraphs.map((each) => each.words), enough];
};

test('nothing is to be cut within the ceiling', () => {
  expect(cut(reportOf(...longUpTo(50), words(50)))).toEqual([0, [], true]);
});

test.each<readonly [lengths: readonly number[], over: number, chosen: readonly number[]]>([
  [[80, 40, 60], 40, [40]],
  [[80, 40, 60], 41, [60]],
  [[80, 40, 60], 90, [80, 40]],
  [[80, 40, 60], 150, [80, 60, 40]],
  [[50, 50], 30, [50]],
])('of paragraphs of %j words, with %i too many, %j go', (lengths, over, chosen) => {
  const room = lengths.reduce((sum, each) => sum + each, 0) - over;
  expect(cut(reportOf(...longUpTo(room), ...lengths.map((each) => words(each))))).toEqual([
    over,
    chosen,
    true,
  ]);
});

test('it may not be enough', () => {
  expect(cut(reportOf(...longUpTo(0), words(5), words(20, { codes: 'K1.1' })))).toEqual([25, [5], false]);
});

test('headings, captions, cells, appendices and lists with a code stay', () => {
  const label = { listLabel: '•' };
  const report = reportOf(
    ...longUpTo(0),
    heading('My own heading', 2),
    styled('Caption', 'Figure one'),
    cell(0, 0, 'a cell of its own'),
    words(3, label),
    words(4, { ...label, codes: 'K1.1' }),
    words(5, label),
    words(6),
    words(7, label),
    heading('Appendix'),
    words(30),
  );
  expect(shorten(report).paragraphs.map(({ paragraph }) => paragraph.index)).toEqual([9, 8]);
});

test('what goes is enough wherever all together would be, and no one of it could stay', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 12 }),
      fc.nat(200),
      (lengths, room) => {
        const { over, paragraphs, enough } = shorten(
          reportOf(...longUpTo(room), ...lengths.map((each) => words(each))),
        );
        const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);
        const chosen = paragraphs.map((each) => each.words);
        expect(enough).toBe(sum(lengths) >= over);
        expect(sum(chosen) >= over).toBe(enough);
        if (enough && chosen.length > 0) expect(sum(chosen) - Math.min(...chosen)).toBeLessThan(over);
      },
    ),
  );
});
