import { toDoOf, verdictsOf } from '../../../src/report/review';
import type { CommentFact } from '../../../src/report';
import { heading, styled, text } from '../../builders/facts';
import { note, reviewed } from '../../builders/review';

const content = [
  styled('Title', 'My project'),
  heading('Section 1 - Situation'),
  text('The customer rang us.', { codes: 'K2.1 K1.4' }),
  text('She was cross.', { codes: 'K4.4' }),
];
const [title, section, first, second] = [0, 1, 2, 3];

const listOf = (...comments: readonly CommentFact[]) => toDoOf(verdictsOf(reviewed(comments, ...content)));
const codesOf = ({ open }: ReturnType<typeof listOf>): (string | null)[] => open.map(({ code }) => code);

describe('what a review asks of the apprentice', () => {
  it('is what is partly or not yet met; what is met or resolved is settled', () => {
    const list = listOf(
      note(first, '[K2.1 not yet]'),
      note(first, '[K1.4 met]', { id: 'met' }),
      note(second, '[K4.4 partly]', { id: 'resolved', isResolved: true }),
      note(section, '[K1.1 partly]', { id: 'gap' }),
    );
    expect(codesOf(list)).toEqual(['K1.1', 'K2.1']);
    expect(list.settled).toBe(2);
  });

  it('is in the order of the document, however Word lists the comments; what is on none of its text comes last', () => {
    const list = listOf(
      note(null, '[K2.2 partly]'),
      note(second, '[K4.4 partly]'),
      note(title, '[report partly]'),
      note(first, '[K2.1 partly]'),
    );
    expect(codesOf(list)).toEqual([null, 'K2.1', 'K4.4', 'K2.2']);
  });

  it('goes by the newest verdict: a later one settles what an earlier one asked, and the other way round', () => {
    const at = (day: number): Partial<CommentFact> => ({ id: `${day}`, date: `2026-03-0${day}T09:00:00Z` });
    const settled = listOf(note(first, '[K2.1 not yet]', at(1)), note(first, '[K2.1 met]', at(2)));
    expect(settled).toEqual({ open: [], settled: 1 });
    const asked = listOf(note(first, '[K2.1 not yet]', at(3)), note(first, '[K2.1 met]', at(2)));
    expect(codesOf(asked)).toEqual(['K2.1']);
    expect(asked.settled).toBe(0);
  });

  it('is nothing where comments judge nothing', () => {
    expect(listOf(note(first, 'Which customer?'))).toEqual({ open: [], settled: 0 });
  });
});
