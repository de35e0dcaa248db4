import { screen } from '@testing-library/react';
import { heading, text } from '../../builders/facts';
import { codeField, inCard, onlyLook, showPane } from '../show-pane';

const report = [heading('Section 2 - Actions'), text('I asked the warehouse.')];
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

test('Undo and Redo keep their place and the focus, and say what they are about', async () => {
  const { user, word } = await showPane(report, { cursorAt: 1 });
  expect(button('Undo').title).toBe('Nothing to undo');
  expect(button('Undo').getAttribute('aria-disabled')).toBe('true');
  expect(button('Redo').title).toBe('Nothing to redo');
  await user.type(await codeField(), 'k1.4{Enter}');
  await screen.findByText(/^K1\.4 added/);
  expect(button('Undo').title).toBe('Undo: Add K1.4');
  await user.click(button('Undo'));
  await screen.findByText(/^Undone: /);
  expect(word.facts.controls).toEqual([]);
  expect(document.activeElement).toBe(button('Undo'));
  expect(button('Undo').getAttribute('aria-disabled')).toBe('true');
  expect(button('Redo').getAttribute('aria-disabled')).toBeNull();
  await user.click(button('Redo'));
  await screen.findByText(/^Done again: /);
  expect(inCard().getByRole('button', { name: 'Remove K1.4' })).toBeTruthy();
  expect(document.activeElement).toBe(button('Redo'));
});

test('who only looks has nothing to undo', async () => {
  const shown = await showPane(report);
  await onlyLook(shown);
  expect(screen.queryByRole('button', { name: /^(Undo|Redo)$/ })).toBeNull();
});

test('Settings and Help open in place of the view, one in place of the other, and close by the same button', async () => {
  const { user } = await showPane(report);
  await user.click(button('Settings'));
  expect(screen.getByRole('heading', { name: 'Settings' })).toBe(document.activeElement);
  expect(button('Settings').getAttribute('aria-expanded')).toBe('true');
  await user.click(button('Help'));
  expect(screen.getByRole('heading', { name: 'Help' })).toBe(document.activeElement);
  expect(button('Settings').getAttribute('aria-expanded')).toBe('false');
  await user.click(button('Help'));
  expect(screen.getByRole('tabpanel', { name: 'Findings' })).toBeTruthy();
  await user.click(button('Settings'));
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.getByRole('tabpanel', { name: 'Findings' })).toBeTruthy();
  expect(document.activeElement).toBe(button('Settings'));
});
