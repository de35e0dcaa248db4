import { render, screen, waitFor, within } from '@testing-library/react';
import { App } from '../../src/pane/app';
import { preloadParts } from '../../src/pane/lazy/lazy-views';
import { factsOf, heading, text, words, loadStandard } from '../builders/facts';
import { fakeWord } from './fake-word';
import { stubPage } from './page-stubs';
import { applied, codeField, onlyLook, openView, showPane } from './show-pane';

const report = [
  text('Project Title'),
  heading('Section 1 - Situation'),
  words(120, { codes: 'K2.1' }),
  heading('Section 2 - Actions'),
  words(80),
  heading('Appendix'),
  words(50),
];

describe('A reviewer', () => {
  test('sees and jumps, and finds nothing that writes', async () => {
    const shown = await showPane(report, { cursorAt: 2 });
    await codeField();
    await onlyLook(shown);
    expect(screen.queryByRole('combobox', { name: /Add a code/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Remove K2.1' })).toBeNull();
    expect(screen.getByRole('button', { name: 'What K2.1 asks for' })).toBeTruthy();
    for (const view of ['Map', 'Sections', 'Findings', 'Review']) {
      await openView(shown, view);
      expect(screen.queryByRole('button', { name: /^(Write the|Update|Take|Tag|Remove)/ })).toBeNull();
    }
    expect(screen.queryByRole('tab', { name: 'Hand in' })).toBeNull();
    const panel = await openView(shown, 'Criteria');
    await shown.user.click(within(panel).getByRole('button', { name: /Section 1 – Situation, paragraph 1/ }));
    expect(shown.word.calls.some((call) => call.startsWith('goTo'))).toBe(true);
    expect(applied(shown.word)).toEqual([]);
  });
});

test('the pane outlines its parts until the report is read for the first time, and then shows the map', async () => {
  stubPage();
  const word = fakeWord(factsOf(...report));
  const read = word.read.bind(word);
  let answer = (): void => undefined;
  word.read = async () => {
    await new Promise<void>((resolve) => (answer = resolve));
    return read();
  };
  await preloadParts();
  render(<App host={word} loadStandard={loadStandard} />);
  expect(await screen.findByText('Reading your report …')).toBeTruthy();
  expect(screen.queryByRole('tablist')).toBeNull();
  answer();
  expect(await screen.findByRole('tablist')).toBeTruthy();
  expect(screen.queryByText('Reading your report …')).toBeNull();
  expect(screen.getByRole('grid', { name: 'Criteria by section' })).toBeTruthy();
});

test('the order of the keyboard is that of the screen, the field first', async () => {
  const { user } = await showPane(report, { cursorAt: 2 });
  await user.tab();
  expect(document.activeElement).toBe(await codeField());
  const stops: (string | null)[] = [];
  while (stops.length < 40 && document.activeElement !== document.body) {
    const stop = document.activeElement;
    stops.push(stop?.closest('[aria-label], footer')?.getAttribute('aria-label') ?? stop?.tagName ?? null);
    await user.tab();
  }
  const parts = stops.filter((part, at) => part !== stops[at - 1]);
  expect(parts.indexOf('Where the report stands')).toBeLessThan(parts.indexOf('Views of the report'));
  expect(parts.indexOf('Views of the report')).toBeLessThan(parts.indexOf('Findings'));
  expect(parts.at(-1)).toBe('BUTTON');
});

describe('A Word that does not answer', () => {
  test('is told, and trying again shows the report', async () => {
    const { user, word } = await showPane(report, { prepare: (fake) => (fake.isSilent = true) });
    await screen.findByText(/Word did not answer, so there is nothing to show yet/);
    word.isSilent = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('tablist')).toBeTruthy();
    expect(screen.queryByText(/did not answer/)).toBeNull();
  });

  test('leaves the last view as it was', async () => {
    const { user, word } = await showPane(report, { cursorAt: 2 });
    word.isSilent = true;
    word.watcher?.onText();
    await user.type(await codeField(), 'k1.4{Enter}');
    await waitFor(() =>
      expect(screen.getAllByText(/Word did not answer\. Nothing is lost/).length).toBeGreaterThan(0),
    );
    expect(screen.getByRole('heading', { name: 'Section 1 – Situation, paragraph 1' })).toBeTruthy();
    expect(applied(word)).toEqual([]);
  });
});
