import fc from 'fast-check';
import { wordAt } from '../../../src/desk/page/editing/text-moves';

const text = 'I don’t know, yet.';

test.each([
  ['in a word', 4, 'don’t'],
  ['at its start', 2, 'don’t'],
  ['at its end', 12, 'know'],
  ['at the end of the text', 18, '.'],
])('a double click %s selects it', (_, offset, word) => {
  const { start, end } = wordAt(text, offset);
  expect(text.slice(start, end)).toBe(word);
});

test('a double click selects something round the place clicked, in whatever text', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), (any, at) => {
      const offset = at % (any.length + 1);
      const { start, end } = wordAt(any, offset);
      expect(start <= offset && offset <= end && (end > start || any === '')).toBe(true);
    }),
  );
});
