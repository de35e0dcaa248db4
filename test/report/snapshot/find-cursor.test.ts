import fc from 'fast-check';
import { anchorOf, findCursor, makeSnapshot } from '../../../src/report';
import { factsOf, text } from '../../builders/facts';

const snapshotOf = (...texts: readonly string[]) => makeSnapshot(factsOf(...texts.map((each) => text(each))));

test('a paragraph is found by its text', () => {
  const place = findCursor({ text: 'b', before: 'a', after: 'c' }, snapshotOf('a', 'b', 'c'));
  expect(place).toMatchObject({ kind: 'found', paragraph: { index: 1 }, isChanged: false });
});

test('the same text twice is told apart by what stands around it', () => {
  const place = findCursor({ text: 'x', before: 'b', after: '' }, snapshotOf('a', 'x', 'b', 'x'));
  expect(place).toMatchObject({ kind: 'found', paragraph: { index: 3 }, isChanged: false });
});

test('the same text in the same surroundings is ambiguous', () => {
  const place = findCursor({ text: 'x', before: 'a', after: 'b' }, snapshotOf('a', 'x', 'b', 'a', 'x', 'b'));
  expect(place).toEqual({ kind: 'ambiguous', count: 2 });
});

test('a paragraph whose neighbour has changed is found by its own text', () => {
  const place = findCursor({ text: 'b', before: 'new', after: 'c' }, snapshotOf('a', 'b', 'c'));
  expect(place).toMatchObject({ kind: 'found', paragraph: { index: 1 }, isChanged: false });
});

test('a paragraph that is being written in is found by its neighbours', () => {
  const place = findCursor({ text: 'b and more', before: 'a', after: 'c' }, snapshotOf('a', 'b', 'c'));
  expect(place).toMatchObject({ kind: 'found', paragraph: { index: 1 }, isChanged: true });
});

test('what has changed all round is not guessed', () => {
  const place = findCursor({ text: 'q', before: 'r', after: 's' }, snapshotOf('a', 'b', 'c'));
  expect(place).toEqual({ kind: 'unknown' });
});

test('empty paragraphs are no ambiguity', () => {
  const place = findCursor({ text: '', before: '', after: '' }, snapshotOf('a', '', '', '', '', 'b'));
  expect(place).toMatchObject({ kind: 'found', paragraph: { index: 2 } });
});

test('every paragraph is found by its own anchor, or said to be ambiguous', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(texts, fc.nat(), (all, seed) => {
      const snapshot = snapshotOf(...all);
      const paragraph = snapshot.paragraphs[seed % all.length];
      if (!paragraph) throw new Error('Every text is a paragraph');
      const place = findCursor(anchorOf(snapshot, paragraph), snapshot);
      if (place.kind === 'found') expect(place.paragraph.text).toBe(paragraph.text);
      else expect(place.kind).toBe('ambiguous');
    }),
  );
});
