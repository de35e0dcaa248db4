/** @jest-environment jsdom */
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { screen } from '@testing-library/react';
import { darkTheme, lightTheme } from '../../../src/pane/theme/theme-tokens';
import { heading, text } from '../../builders/facts';
import { openView, showPane } from '../show-pane';

const variablesIn = (css: string): string[] =>
  [...css.matchAll(/var\(--([A-Za-z]\w*)\)/gu)].map(([, name]) => name ?? '');

const stylesOfPage = (): string =>
  [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n');

test('every token has Fluent’s own value, light and dark', () => {
  expect(webLightTheme).toMatchObject(lightTheme);
  expect(webDarkTheme).toMatchObject(darkTheme);
});

test('no style of the pane names a token that its themes lack', async () => {
  const { user, word } = await showPane(
    [heading('Section 2 - What I did'), text('I rang.', { codes: 'K2.1' })],
    {
      cursorAt: 1,
    },
  );
  for (const tab of ['Criteria', 'Sections', 'Findings', 'Hand in']) await openView({ user, word }, tab);
  for (const button of ['Settings', 'Help']) await user.click(screen.getByRole('button', { name: button }));
  const named = new Set(variablesIn(stylesOfPage()));
  expect(named.size).toBeGreaterThan(40);
  expect([...named].filter((name) => !(name in lightTheme))).toEqual([]);
});
