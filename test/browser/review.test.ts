/** A tutor's review in a browser: from opening a draft to two verdicts, and what they cost in clicks and keys. */
import AxeBuilder from '@axe-core/playwright';
import type { Frame, Page } from 'playwright-core';
import { docx, h1, inlineSdt, p } from '../builders/docx';
import { BrowserDesk } from './desk-page';

let desk: BrowserDesk;
beforeAll(async () => {
  desk = await BrowserDesk.connect();
});
afterAll(() => desk?.disconnect());

/** Sample data. */
const draft = docx(
  h1('Section 2 - What actions did I take?'),
  p(
    inlineSdt(
      { tag: 'ksb1:a1b2c3::K1.4 K2.1' },
      'I weighed up the risks of three ways and chose a timed visit.',
    ),
  ),
  p(inlineSdt({ tag: 'ksb1:a1b2c4::S5.1' }, 'I asked the warehouse for a two-person crew.')),
  h1('Section 6 - What feedback did I get?'),
  p('She wrote that she was glad somebody had listened.'),
);

async function choose(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name: 'draft.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(draft),
  });
  await page.getByText('I weighed up the risks').first().waitFor();
}

const judged = (frame: Frame, count: number): Promise<void> =>
  frame.getByText(`${count} of 3 judged`, { exact: true }).waitFor();

test('a draft is opened, two claims are judged in ten clicks and keys, and a note outlives the pane', async () => {
  const opened = await desk.open({ width: 1000 });
  await opened.pane();
  await choose(opened.page);
  let frame = await opened.pane();
  let acts = 0;
  const click = async (role: 'button' | 'tab' | 'checkbox', name: RegExp): Promise<void> => {
    acts++;
    await frame.getByRole(role, { name }).click();
  };
  const press = async (key: string): Promise<void> => {
    acts++;
    await opened.page.keyboard.press(key);
  };

  await click('button', /^Settings/u);
  await click('checkbox', /^I am reviewing/u);
  await click('tab', /^Review/u);
  await judged(frame, 0);

  // The first by the mouse.
  await click('button', /^Not yet$/u);
  await frame.getByRole('textbox', { name: 'Note to the apprentice' }).fill('Which of the three?');
  await click('button', /^Write comment$/u);
  await judged(frame, 1);
  // The second by keys: the claim has the focus.
  await frame.getByRole('region', { name: 'K2.1 under review' }).waitFor();
  await press('1');
  await press('Control+Enter');
  await judged(frame, 2);
  // And back to the first, which shows what was said of it.
  await press('Alt+ArrowUp');
  await press('Alt+ArrowUp');
  await frame.getByRole('region', { name: 'K1.4 under review' }).getByText('Which of the three?').waitFor();
  expect(acts).toBeLessThanOrEqual(10);

  const { violations } = await new AxeBuilder({ page: opened.page })
    .exclude('[data-tabster-dummy]')
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);

  // The apprentice is told, before handing in and on the chip.
  await frame.getByRole('button', { name: 'Stop', exact: true }).click();
  const told = frame.getByRole('region', { name: 'From your tutor' });
  await told.getByText('Which of the three?').waitFor();
  await told.getByText('1 point to work on. 1 met or resolved.').waitFor();
  await told.getByRole('button', { name: /paragraph 1$/u }).click();
  await frame.getByRole('button', { name: 'What K1.4 asks for, not yet' }).waitFor();
  await frame.getByRole('button', { name: /^Settings/u }).click();
  await frame.getByRole('checkbox', { name: /^I am reviewing/u }).click();
  await frame.getByRole('tab', { name: /^Review/u }).click();

  // Nothing typed is lost with the page, and the document is known to be reviewed.
  await frame.getByRole('textbox', { name: 'Note to the apprentice' }).fill('Begun and not written');
  await frame.getByText(/^1 draft kept in this browser\./u).waitFor();
  await opened.page.reload();
  await opened.pane();
  await choose(opened.page);
  frame = await opened.pane();
  await frame.getByRole('region', { name: 'K1.4 under review' }).waitFor();
  expect(await frame.getByRole('textbox', { name: 'Note to the apprentice' }).inputValue()).toBe(
    'Begun and not written',
  );
  expect(opened.strangers).toEqual([]);
  expect(opened.errors).toEqual([]);
}, 180_000);
