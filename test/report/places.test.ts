import { addressOf, findAddress, placeName } from '../../src/report/outline/places';
import { defaultStandard } from '../../src/standard';
import { decisionsKey } from '../../src/report/outline/heading-decisions';
import { cell, factsOf, heading, reportFrom, reportOf, styled, text, words } from '../builders/facts';

const report = reportOf(
  heading('Section 2 - Actions'),
  words(5),
  text(''),
  heading('On the phone', 2),
  text('a list item', { listLabel: '•' }),
  styled('Caption', 'Table 1: calls'),
  cell(0, 0, 'Day'),
  cell(0, 1, 'Calls'),
  cell(1, 0, 'Monday'),
  cell(1, 1, '12'),
  words(6),
  heading('What customers said'),
  words(7),
  heading('Appendix A – emails'),
  words(8),
);
const address = (index: number): string | null => {
  const place = report.places[index];
  return place ? addressOf(place, report.outline) : null;
};
const name = (index: number): string => {
  const place = report.places[index];
  return place ? placeName(place, report.outline, defaultStandard) : '';
};

describe('a place', () => {
  it('numbers non-empty paragraphs outside tables, list items included, headings and captions not', () => {
    expect([0, 1, 2, 3, 4, 5, 10].map(address)).toEqual([null, '2.1', null, null, '2.2', null, '2.3']);
  });

  it('names the table, row and cell', () => {
    expect(address(9)).toBe('2.t1.r2.c2');
    expect(name(9)).toBe('Section 2 – Actions, table 1, row 2');
  });

  it('is written after the kit’s example', () => {
    expect(name(10)).toBe('Section 2 – Actions, paragraph 3');
  });

  it('of another heading is located by that heading and has no address', () => {
    expect(name(12)).toBe('What customers said, paragraph 1');
    expect(address(12)).toBeNull();
  });

  it('in the appendices is addressed with A', () => {
    expect(address(14)).toBe('A.1');
    expect(name(14)).toBe('Appendix A – emails, paragraph 1');
  });

  it('is found again by its address, in any case of letters', () => {
    const { snapshot, outline, places } = report;
    for (const index of [1, 4, 7, 9, 10, 14])
      expect(findAddress((address(index) ?? '').toLowerCase(), snapshot, outline, places)).toBe(index);
    expect(findAddress('2.99', snapshot, outline, places)).toBeNull();
  });

  it('keeps the author’s own heading', () => {
    const own = reportOf(heading('2. Actions I took'), words(5));
    expect(placeName(own.places[1]!, own.outline, defaultStandard)).toBe(
      'Section 2 – Actions I took, paragraph 1',
    );
  });

  it('keeps the author’s own heading after they have confirmed it', () => {
    const facts = factsOf(heading('Actions taken'), words(5));
    const settings = { [decisionsKey]: { sections: { 'actions taken': 'actions' } } };
    const confirmed = reportFrom({ ...facts, settings });
    expect(placeName(confirmed.places[1]!, confirmed.outline, defaultStandard)).toBe(
      'Section 2 – Actions taken, paragraph 1',
    );
  });

  it('writes the template’s title where the author’s differs in case only', () => {
    const shouted = reportOf(heading('2) ACTIONS'), words(5));
    expect(placeName(shouted.places[1]!, shouted.outline, defaultStandard)).toBe(
      'Section 2 – Actions, paragraph 1',
    );
  });

  it('is only a number where no section is found', () => {
    const bare = reportOf(words(5), words(6));
    expect(addressOf(bare.places[1]!, bare.outline)).toBe('0.2');
    expect(placeName(bare.places[1]!, bare.outline, defaultStandard)).toBe('Paragraph 2');
  });

  it('of a merged heading names both sections', () => {
    const merged = reportOf(heading('Sections 3 and 4 - Responsibilities and solutions'), words(5));
    expect(placeName(merged.places[1]!, merged.outline, defaultStandard)).toBe(
      'Sections 3 and 4 – Responsibilities and solutions, paragraph 1',
    );
  });
});
