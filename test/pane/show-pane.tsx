import { render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { App } from '../../src/pane/app';
import { preloadParts } from '../../src/pane/lazy/lazy-views';
import { defaultStandard } from '../../src/standard';
import { factsOf, type FactBuilder } from '../builders/facts';
import { fakeWord, type FakeWord } from './fake-word';
import { stubPage } from './page-stubs';

export interface ShownPane {
  readonly word: FakeWord;
  readonly user: UserEvent;
}

interface ShowOptions {
  /** The paragraph that the cursor is in. */
  readonly cursorAt?: number;
  /** Prepares the fake Word before the pane reads it. */
  readonly prepare?: (word: FakeWord) => void;
}

/** Renders the pane over a fake document and waits for its first reading. */
export async function showPane(
  builders: readonly FactBuilder[],
  { cursorAt, prepare }: ShowOptions = {},
): Promise<ShownPane> {
  stubPage();
  const word = fakeWord(factsOf(...builders), cursorAt ?? null);
  prepare?.(word);
  await preloadParts();
  const user = userEvent.setup({ delay: null });
  render(<App host={word} standard={defaultStandard} />);
  await (word.isSilent ? screen.findByRole('button', { name: 'Try again' }) : screen.findByRole('tablist'));
  return { word, user };
}

/** The field that adds a code to the cursor's paragraph. */
export const codeField = (): Promise<HTMLElement> =>
  screen.findByRole('combobox', { name: 'Add a code to this paragraph' });

export const applied = ({ calls }: FakeWord): string[] => calls.filter((call) => call.startsWith('apply'));
