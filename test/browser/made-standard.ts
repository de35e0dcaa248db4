import type { Page } from 'playwright-core';
import { savedBy } from './local-page';

/** A plan's criteria as they are pasted: a heading of the plan that is no theme, a slip, and what a page of a PDF says at its foot. */
export const pastedPlan = `Annex A sets out what is assessed.

Planning the work
Pass criteria
W1.1 Explains how the work of a shift is planned
W1.2 Describes what can hold up a shift, with regard to:
a) people
b) equipment
Merit criteria
W1.3 Compares two ways of planning a shift and
says which suits the site
Page 12 of 40
Leading the team
Pass criteria
W2,1 Shows how a team is briefed
Distinction criteria
W2.2 Evaluates the effect of a briefing with figures`;

/** What the pane, too, is to read of it. */
export const madeStandard = {
  id: 'warehouse-leader-example-awards',
  criteria: ['W1.1', 'W1.2', 'W1.3', 'W2.1', 'W2.2'],
};

/**
 * Makes a standard on the page, as somebody does who has its plan: pastes the list, puts right what was misread, fills in length
 * and sections.
 * @returns the file that the browser saves
 */
export async function makeStandard(page: Page): Promise<{ name: string; text: string }> {
  const fill = (label: string, text: string): Promise<void> =>
    page.getByLabel(label, { exact: true }).fill(text);
  const press = (name: string): Promise<void> => page.getByRole('button', { name }).click();
  await fill('A list of criteria out of an assessment plan', pastedPlan);
  await press('Read the list');
  await page.getByText('Line 12: Page 12 of 40').waitFor();

  // The code with a slip is put right where the page asks whether it was read as it is meant.
  await press('Go to the next one to look at');
  await page.locator(':focus').fill('W2.1');
  await page
    .getByRole('group', { name: 'Criterion W2.1' })
    .getByLabel('Wording')
    .fill('Shows how a team is briefed');

  await fill('Name of the standard', 'Warehouse Leader');
  await fill('Assessed by', 'Example Awards');
  await fill('Words', '1800');
  await fill('More or less, in per cent (may be empty)', '10');
  await page.getByLabel('A report that is too short').selectOption('fails');
  for (const [index, title] of ['Setting', 'What was done', 'What came of it'].entries()) {
    await press('Add a section');
    const section = page.locator(`[id="sections.${index}"]`);
    await section.getByLabel('Title', { exact: true }).fill(title);
    await section.getByLabel('Codes that belong here').fill(index === 1 ? 'W1.1 W1.2 W1.3 W2.1' : 'W2.2');
  }
  await page.getByRole('status').filter({ hasText: 'ready to save' }).waitFor();
  return savedBy(page, 'Save the file');
}
