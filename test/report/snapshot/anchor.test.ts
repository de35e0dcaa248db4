import { resolveAnchor } from '../../../src/report/snapshot/anchor';
test('a comment that was made meanwhile is no change of the text', () => {
  const anchor = { index: 1, text: 'b', before: 'a', after: 'c' };
  expect(resolveAnchor(anchor, ['a\u0005', 'b\u0005', 'c'])).toBe(1);
  expect(resolveAnchor({ ...anchor, text: 'b\u0005' }, ['x', 'a', 'b', 'c'])).toBe(2);
});
