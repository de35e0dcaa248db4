import { act, screen } from '@testing-library/react';
import { heading, text } from '../../builders/facts';
import { showPane } from '../show-pane';

const report = [heading('Section 2 - Actions', 1, { codes: 'K1.4' }), text('I asked.')];

test('views are reached with the arrow keys round and round, Home and End, and the chosen one is remembered', async () => {
  const { user } = await showPane(report, { preferences: { view: 'sections' } });
  const tab = (name: string): HTMLElement => screen.getByRole('tab', { name });
  act(() => tab('Sections').focus());
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(tab('Findings (1)'));
  expect(screen.getByRole('tabpanel', { name: 'Findings' })).toBeTruthy();
  await user.keyboard('{End}');
  expect(document.activeElement).toBe(tab('Hand in'));
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(tab('Map'));
  await user.keyboard('{ArrowLeft}');
  expect(screen.getByRole('tabpanel', { name: 'Hand in' })).toBeTruthy();
  await user.keyboard('{Home}{ArrowRight}');
  expect(document.activeElement).toBe(tab('Criteria'));
  expect(screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0)).toEqual([tab('Criteria')]);
  expect(JSON.parse(localStorage.getItem('criteria-mapper.pane') ?? '')).toMatchObject({ view: 'criteria' });
});
