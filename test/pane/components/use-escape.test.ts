import { fireEvent, renderHook } from '@testing-library/react';
import { useEscape } from '../../../src/pane/components/use-escape';

const open = (close: (() => void) | null) =>
  renderHook(({ now }: { now: (() => void) | null }) => useEscape(now), { initialProps: { now: close } });

const press = (init: KeyboardEventInit = { key: 'Escape' }): boolean =>
  fireEvent.keyDown(document.body, init);

test('Escape closes what was opened last, then what was opened before it', () => {
  const closed: string[] = [];
  const page = open(() => {
    closed.push('page');
    page.rerender({ now: null });
  });
  const list = open(() => {
    closed.push('list');
    list.rerender({ now: null });
  });
  press();
  expect(closed).toEqual(['list']);
  press();
  press();
  expect(closed).toEqual(['list', 'page']);
});

test('what goes by itself is left out, wherever it stands, and what is open closes as it is now', () => {
  const closed: string[] = [];
  const below = open(() => closed.push('as it was'));
  const above = open(() => closed.push('above'));
  above.unmount();
  below.rerender({ now: () => closed.push('as it is') });
  press();
  expect(closed).toEqual(['as it is']);
});

describe('The event', () => {
  const heard = jest.fn();
  beforeEach(() => document.addEventListener('keydown', heard, true));
  afterEach(() => {
    document.removeEventListener('keydown', heard, true);
    heard.mockClear();
  });

  test('of an Escape that closes something goes no further, not even to who listened before', () => {
    open(() => undefined);
    const wasNotPrevented = press();
    expect(wasNotPrevented).toBe(false);
    expect(heard).not.toHaveBeenCalled();
  });

  test('goes on where nothing is open, for another key, and while an input method composes a word', () => {
    const close = jest.fn();
    const { rerender } = open(close);
    press({ key: 'Enter' });
    press({ key: 'Escape', isComposing: true });
    rerender({ now: null });
    expect(press()).toBe(true);
    expect(heard).toHaveBeenCalledTimes(3);
    expect(close).not.toHaveBeenCalled();
  });
});
