/** @jest-environment jsdom */
import { stepFrom, type Stop } from '../../../src/desk/page/editing/text-moves';

const stops: readonly Stop[] = [3, 0, 2].map((length) => ({
  paragraph: document.createElement('p'),
  length,
}));
const at = (stop: number, offset: number) => {
  const paragraph = stops[stop]?.paragraph;
  if (!paragraph) throw new Error('There are three stops');
  return { paragraph, offset };
};

test('right goes on through the text and into the next paragraph', () => {
  expect(stepFrom(stops, at(0, 2), 'right')).toEqual(at(0, 3));
  expect(stepFrom(stops, at(0, 3), 'right')).toEqual(at(1, 0));
  expect(stepFrom(stops, at(1, 0), 'right')).toEqual(at(2, 0));
});

test('left comes back the same way', () => {
  expect(stepFrom(stops, at(2, 0), 'left')).toEqual(at(1, 0));
  expect(stepFrom(stops, at(1, 0), 'left')).toEqual(at(0, 3));
});

test('the ends of the document are the ends', () => {
  expect(stepFrom(stops, at(0, 0), 'left')).toEqual(at(0, 0));
  expect(stepFrom(stops, at(2, 2), 'right')).toEqual(at(2, 2));
});

test('Home and End stay in the paragraph', () => {
  expect(stepFrom(stops, at(0, 2), 'home')).toEqual(at(0, 0));
  expect(stepFrom(stops, at(0, 2), 'end')).toEqual(at(0, 3));
});
