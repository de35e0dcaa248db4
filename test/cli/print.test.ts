import fc from 'fast-check';
import { checkLines, checkEntry } from '../../src/cli/check';
import { complain, jsonText, printLines } from '../../src/cli/print';
import { decisionsKey, showControls } from '../../src/report';
import { reviewSummary } from '../../src/wording/review-summary';
import { factsOf, heading, reportFrom, text } from '../builders/facts';

/** What no way out may hold: control characters of both sets, and what turns the direction of writing. */
const controls = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;

/** Any text, rich in characters that do something. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\u001b',
        '\u0007',
        '\n',
        '\r',
        '\u007f',
        '\u009b',
        '\u0085',
        '\u202e',
        '\u2066',
        '\u200f',
        '\u2028',
        '\ud800',
      ),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''));

const anyCode = anyText.map((code) => `K${code.replace(/\s/gu, '')}`);

/** A report in which a stranger wrote wherever a document takes text. */
const anyReport = fc.record({ title: anyText, body: anyText, code: anyCode }).map(({ title, body, code }) =>
  reportFrom({
    ...factsOf(
      heading('Section 2 - Actions'),
      text(`I ${body}`, { tag: `ksb1:aaaaaa::${code}` }),
      text(`${body} I`, { codes: 'K1.4' }),
      heading(`Else ${title}`),
      text('She.', { codes: 'K1.1' }),
      heading(`Appendix ${title}`),
    ),
    settings: { [decisionsKey]: { annexWords: true } },
  }),
);

function printed(print: () => void): string {
  const texts: string[] = [];
  const log = jest.spyOn(console, 'log').mockImplementation((line: string) => void texts.push(line));
  const error = jest.spyOn(console, 'error').mockImplementation((line: string) => void texts.push(line));
  print();
  log.mockRestore();
  error.mockRestore();
  return texts.join('\n');
}

describe('text of a stranger', () => {
  it('is shown and not obeyed where a report is printed, for people and for programs', () => {
    fc.assert(
      fc.property(anyReport, anyText, (report, file) => {
        const lines = checkLines(file, report);
        const forPeople = printed(() => printLines(lines)).split('\n');
        expect(forPeople).toHaveLength(lines.length);
        expect(forPeople.filter((line) => controls.test(line))).toEqual([]);
        const json = jsonText(checkEntry(file, report));
        expect(json.split('\n').filter((line) => controls.test(line))).toEqual([]);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(checkEntry(file, report))));
      }),
    );
  });

  it('makes one line of an error', () => {
    fc.assert(fc.property(anyText, (line) => expect(printed(() => complain(line))).not.toMatch(controls)));
  });

  it('is shown and not obeyed in the annex and in the summary for a review', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const places = report.mapping.flatMap((row) => row.places.map((place) => place.text));
        expect(places).toHaveLength(2);
        expect(places.filter((place) => controls.test(place))).toEqual([]);
        expect(
          reviewSummary(report)
            .split('\n')
            .filter((line) => controls.test(line)),
        ).toEqual([]);
      }),
    );
  });

  it.each([
    ['\u001b]0;title\u0007', '␛]0;title␇'],
    ['two\r\nlines', 'two␍␊lines'],
    ['\u009b31m', '[U+009B]31m'],
    ['\u202eback\u2066', '[U+202E]back[U+2066]'],
    ['\u007f', '␡'],
    ['tschüß – 漢字 👩‍🚀 e\u0301', 'tschüß – 漢字 👩‍🚀 e\u0301'],
  ])('%j reads %s', (written, shown) => {
    expect(showControls(written)).toBe(shown);
  });
});
