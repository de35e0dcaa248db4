/** @jest-environment jsdom */
import { defaultProfile } from '../../../src/desk/profiles';
import { Toolbar } from '../../../src/desk/page/toolbar';

function showToolbar() {
  const onSwitch = jest.fn();
  const nothing = (): void => undefined;
  const toolbar = new Toolbar({
    button: document.createElement('button'),
    onOpen: nothing,
    onSave: nothing,
    onProfile: nothing,
    onQuirk: nothing,
    onTrack: nothing,
    onSettle: nothing,
    onSwitch,
  });
  document.body.replaceChildren(toolbar.root);
  toolbar.showOpen('report.docx', { profile: defaultProfile, quirksOn: [], isTracking: false });
  return { toolbar, onSwitch, root: toolbar.root };
}

test('says to a visitor which file it is, and keeps requests and quirks for developers', () => {
  const { root } = showToolbar();
  expect(root.querySelector('h1')?.textContent).toBe('report.docx');
  const developers = root.querySelector('details');
  expect(developers?.open).toBe(false);
  expect(developers?.querySelector('summary')?.textContent).toBe('For developers');
  const outside = [...root.querySelectorAll('.traffic, .quirks, .quirk-count')].filter(
    (each) => !developers?.contains(each),
  );
  expect(outside).toEqual([]);
  for (const label of ['Track changes', 'Accept all', 'Reject all', 'Open', 'Save'])
    expect(developers?.textContent).not.toContain(label);
});

test('puts the button to a new document in focus, and one press shows it', () => {
  const { toolbar, onSwitch } = showToolbar();
  toolbar.showOther({ sentence: 'There is a new document.', action: 'Show the new document' });
  const focused = document.activeElement as HTMLElement;
  expect(focused.textContent).toBe('Show the new document');
  focused.click();
  expect(onSwitch).toHaveBeenCalledTimes(1);
});
