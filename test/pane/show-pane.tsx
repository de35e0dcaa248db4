import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { App } from '../../src/pane/app';
import { preloadParts } from '../../src/pane/lazy/lazy-views';
import { createPaneStore, type PaneStore } from '../../src/pane/store/pane-store';
import type { Preferences } from '../../src/pane/store/preferences';
import { StoreProvider } from '../../src/pane/store/use-store';
import { factsOf, type FactBuilder, loadStandard } from '../builders/facts';
import { fakeWord, type FakeWord } from './fake-word';
import { stubPage } from './page-stubs';

export interface ShownPane {
  readonly word: FakeWord;
  readonly user: UserEvent;
}

interface ShowOptions {
  /** The paragraph that the cursor is in. */
  readonly cursorAt?: number;
  /** What was preferred when the pane was closed last. Unless a test says otherwise that is the view that is drawn quickest. */
  readonly preferences?: Partial<Preferences>;
  /** Prepares the fake Word before the pane reads it. */
  readonly prepare?: (word: FakeWord) => void;
}

/** Renders the pane over a fake document and waits for its first reading. */
export async function showPane(
  builders: readonly FactBuilder[],
  { cursorAt, preferences, prepare }: ShowOptions = {},
): Promise<ShownPane> {
  stubPage();
  localStorage.setItem('criteria-mapper.pane', JSON.stringify({ view: 'findings', ...preferences }));
  const word = fakeWord(factsOf(...builders), cursorAt ?? null);
  prepare?.(word);
  await preloadParts();
  const user = userEvent.setup({ delay: null });
  render(<App host={word} loadStandard={loadStandard} />);
  await (word.isSilent ? screen.findByRole('button', { name: 'Try again' }) : screen.findByRole('tablist'));
  return { word, user };
}

/** Renders one part of the pane over a fake document that was read once. */
export async function showPart(
  part: ReactElement,
  builders: readonly FactBuilder[],
  { cursorAt, preferences, prepare }: ShowOptions = {},
): Promise<ShownPane & { readonly store: PaneStore }> {
  stubPage();
  const word = fakeWord(factsOf(...builders), cursorAt ?? null);
  prepare?.(word);
  const store = createPaneStore({ host: word, loadStandard });
  if (preferences) store.prefer(preferences);
  await store.refresh();
  const user = userEvent.setup({ delay: null });
  render(
    <FluentProvider theme={webLightTheme}>
      <StoreProvider value={store}>{part}</StoreProvider>
    </FluentProvider>,
  );
  return { word, user, store };
}

/** Opens a view and gives its panel. */
export async function openView({ user }: ShownPane, name: string): Promise<HTMLElement> {
  await user.click(screen.getByRole('tab', { name: new RegExp(`^${name}`, 'u') }));
  return screen.getByRole('tabpanel', { name });
}

/** Chooses in Settings to review, and comes back to the view. */
export async function onlyLook({ user }: ShownPane): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Settings' }));
  await user.click(screen.getByRole('checkbox', { name: /^I am reviewing/u }));
  await user.keyboard('{Escape}');
}

/** The card of the cursor's paragraph. */
export const card = (): HTMLElement => screen.getByRole('region', { name: 'The paragraph you are in' });

export const inCard = () => within(card());

/** The field that adds a code to the cursor's paragraph. */
export const codeField = (): Promise<HTMLInputElement> =>
  screen.findByRole('combobox', { name: 'Add a code to this paragraph' });

export const applied = ({ calls }: FakeWord): string[] => calls.filter((call) => call.startsWith('apply'));
