import { findAddress } from '../../../src/report/queries/find-address';
import type { Report } from '../../../src/report/report';
import { placeName } from '../../../src/report/outline/places';
import { defaultStandard } from '../../../src/standard';
import { decisionsKey } from '../../../src/report/snapshot/settings';
import {
  cell,
  factsOf,
  heading,
  paragraphAt,
  reportFrom,
  reportOf,
  styled,
  text,
  words,
} from '../../builders/facts';

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
const addressIn = (own: Report, index: number): string | null =>
  own.outline.addressOf(paragraphAt(own, index));
const nameIn = (own: Report, index: number): string => {
  const place = own.outline.placeOf(paragraphAt(own, index));
  return place ? placeName(place, defaultStandard) : '';
};
const address = (index: number): string | null => addressIn(report, index);
const name = (index: number): string => nameIn(report, index);

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

  it('of another heading is located by that heading, and addressed by its number among such headings', () => {
    expect(name(12)).toBe('What customers said, paragraph 1');
    expect(address(12)).toBe('o1.1');
  });

  it('in the appendices is addressed with A', () => {
    expect(address(14)).toBe('A.1');
    expect(name(14)).toBe('Appendix A – emails, paragraph 1');
  });

  it('is found again by its address, in any case of letters', () => {
    for (const index of [1, 4, 7, 9, 10, 14])
      expect(findAddress(report, (address(index) ?? '').toLowerCase())?.index).toBe(index);
    expect(findAddress(report, '2.99')).toBeNull();
  });

  it('keeps the author’s own heading', () => {
    const own = reportOf(heading('2. Actions I took'), words(5));
    expect(nameIn(own, 1)).toBe('Section 2 – Actions I took, paragraph 1');
  });

  it('keeps the author’s own heading after they have confirmed it', () => {
    const facts = factsOf(heading('Actions taken'), words(5));
    const settings = { [decisionsKey]: { sections: { 'actions taken': 'actions' } } };
    const confirmed = reportFrom({ ...facts, settings });
    expect(nameIn(confirmed, 1)).toBe('Section 2 – Actions taken, paragraph 1');
  });

  it('writes the template’s title where the author’s differs in case only', () => {
    const shouted = reportOf(heading('2) ACTIONS'), words(5));
    expect(nameIn(shouted, 1)).toBe('Section 2 – Actions, paragraph 1');
  });

  it('is only a number where no section is found', () => {
    const bare = reportOf(words(5), words(6));
    expect(addressIn(bare, 1)).toBe('0.2');
    expect(nameIn(bare, 1)).toBe('Paragraph 2');
  });

  it('of a merged heading names both sections', () => {
    const merged = reportOf(heading('Sections 3 and 4 - Responsibilities and solutions'), words(5));
    expect(nameIn(merged, 1)).toBe('Sections 3 and 4 – Responsibilities and solutions, paragraph 1');
  });
});
