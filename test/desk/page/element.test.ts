/** @jest-environment jsdom */
import fc from 'fast-check';
import { element, reconcile } from '../../../src/desk/page/element';

test('gives a parent exactly the children wanted, whichever it had', () => {
  const pool = Array.from({ length: 6 }, () => element('p', ''));
  const some = fc.shuffledSubarray(pool);
  fc.assert(
    fc.property(some, some, (had, wanted) => {
      const parent = element('div', '', {}, ...had);
      reconcile(parent, wanted);
      expect([...parent.childNodes]).toEqual(wanted);
    }),
  );
});

test('leaves what is in place alone when one child is exchanged', () => {
  const children = Array.from({ length: 4 }, () => element('p', ''));
  const parent = element('div', '', {}, ...children);
  const observer = new MutationObserver(() => undefined);
  observer.observe(parent, { childList: true });
  const [first, , third, fourth] = children;
  const exchanged = [first, element('p', ''), third, fourth].filter((child) => child !== undefined);
  reconcile(parent, exchanged);
  const moved = observer
    .takeRecords()
    .flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]);
  expect(moved).toHaveLength(2);
});
