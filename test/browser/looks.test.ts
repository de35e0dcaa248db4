/** Every view as somebody sees it who needs larger text, other colours or a screen reader. */
import AxeBuilder from '@axe-core/playwright';
import type { Frame, Page } from 'playwright-core';
import { docx, h1, h2, p, table } from '../builders/docx';
import { BrowserDesk, type Look } from './desk-page';

let desk: BrowserDesk;
beforeAll(async () => {
  desk = await BrowserDesk.connect();
});
afterAll(() => desk?.disconnect());

/** A report with something in every view: findings of each severity, a repair, headings to decide on. */
const report = docx(
  h1('What happened'),
  p('It began in May, when a machine was delivered twice and taken away twice (K2.1).'),
  p('Criteria that could be part of this section: K2.1'),
  h2('A heading of a lower level'),
  h1('What actions did I take?'),
  p('I called her, and I called the crew.'),
  h1('Something else altogether'),
  p(
    'I weighed up the risks of three ways to put it right, with a word as long as Donaudampfschifffahrtsgesellschaft.',
  ),
  table([['One', 'Two']]),
);

async function fromGuide(frame: Frame, name: string): Promise<void> {
  await frame.getByRole('button', { name: 'Back', exact: true }).click();
  await frame.getByRole('button', { name }).click();
}

/** What is pressed, one after the other, to see every view and everything that opens. */
const steps: readonly (readonly [name: string, show: (frame: Frame) => Promise<void>])[] = [
  ['first offer', (frame) => frame.getByRole('button', { name: /^Tag \d/u }).click()],
  ['map', (frame) => frame.getByRole('tab', { name: 'Map' }).click()],
  ['sections', (frame) => frame.getByRole('tab', { name: 'Sections' }).click()],
  ['question', (frame) => frame.getByRole('region', { name: /^We read your headings/u }).waitFor()],
  [
    'answered',
    async (frame) => {
      await frame.getByRole('button', { name: 'All correct' }).click();
      await frame.getByRole('button', { name: 'Change what “What actions did I take?” is' }).click();
    },
  ],
  ['criteria', (frame) => frame.getByRole('tab', { name: 'Criteria' }).click()],
  [
    'criterion',
    (frame) =>
      frame
        .getByRole('button', { name: /^Evidence that they understand/u })
        .first()
        .click(),
  ],
  ['hand in', (frame) => frame.getByRole('tab', { name: 'Hand in' }).click()],
  ['preview of the annex', (frame) => frame.getByRole('button', { name: 'How the annex would be' }).click()],
  ['findings', (frame) => frame.getByRole('tab', { name: /^Findings/u }).click()],
  ['repair', (frame) => frame.getByRole('button', { name: 'Remove the guidance' }).click()],
  ['standing', (frame) => frame.getByRole('button', { name: /of 2,500/u }).click()],
  ['words', (frame) => frame.getByRole('button', { name: 'What was counted' }).click()],
  ['guide', (frame) => frame.getByRole('button', { name: 'Guide' }).click()],
  [
    'dates',
    async (frame) => {
      await frame.getByRole('button', { name: 'Your dates' }).click();
      await frame.getByLabel('Gateway meeting').fill('2026-01-31');
      await frame.getByLabel('Interview').fill('2026-04-10');
    },
  ],
  ['evidence', (frame) => fromGuide(frame, 'Annex evidence')],
  ['self-review', (frame) => fromGuide(frame, 'Self-review')],
  [
    'interview',
    async (frame) => {
      await fromGuide(frame, 'Practise the interview');
      await frame.getByRole('button', { name: 'Begin a practice run' }).click();
    },
  ],
  ['settings', (frame) => frame.getByRole('button', { name: 'Settings' }).click()],
  ['help', (frame) => frame.getByRole('button', { name: 'Help' }).click()],
  [
    'list of codes',
    async (frame) => {
      const field = frame.getByRole('combobox', { name: 'Add a code to this paragraph' });
      await field.fill('s2');
      await field.press('ArrowDown');
    },
  ],
  [
    'note',
    async (frame) => {
      await frame.getByRole('combobox', { name: 'Add a code to this paragraph' }).fill('');
      await frame.getByRole('button', { name: /^Add /u }).first().hover();
      await frame.getByRole('note').waitFor();
    },
  ],
  [
    'reviewing',
    async (frame) => {
      await frame.getByRole('button', { name: 'Settings' }).click();
      await frame.getByRole('checkbox', { name: /^I am reviewing/u }).check();
    },
  ],
];

async function openReport(look: Look): Promise<{ page: Page; frame: Frame; errors: readonly string[] }> {
  const open = await desk.open(look);
  await open.pane();
  await open.page.locator('input[type=file]').setInputFiles({
    name: 'report.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(report),
  });
  await open.page.getByText('I weighed up the risks').first().click();
  const frame = await open.pane();
  await frame
    .getByRole('heading', { name: /^Something else altogether|^We found/u })
    .first()
    .waitFor();
  return { page: open.page, frame, errors: open.errors };
}

describe('every view', () => {
  it.each([
    ['no fault that axe finds, in light', 'light', (axe: AxeBuilder) => axe],
    ['enough contrast in dark', 'dark', (axe: AxeBuilder) => axe.withRules('color-contrast')],
  ] as const)(
    'has %s',
    async (_, colorScheme, choose) => {
      const { page, frame, errors } = await openReport({ colorScheme });
      const faults: string[] = [];
      for (const [name, show] of steps) {
        await show(frame);
        const axe = choose(new AxeBuilder({ page }).include('iframe').exclude('[data-tabster-dummy]'));
        const { violations } = await axe.analyze();
        faults.push(...violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html ?? ''}`));
      }
      expect(faults).toEqual([]);
      expect(errors).toEqual([]);
    },
    180_000,
  );

  it('scrolls in one direction only: as usual, in the narrowest pane, and at 400 % of a window of 1,280 by 768 pixels', async () => {
    const { page, frame } = await openReport({});
    await page.addStyleTag({
      content:
        'iframe { width: var(--width) !important; height: var(--height) !important; min-height: 0 !important; flex: none !important; }',
    });
    const wide: string[] = [];
    for (const [name, show] of steps) {
      await resize(page, 320, 768);
      await show(frame);
      for (const [width, height] of [
        [320, 768],
        [270, 768],
        [320, 192],
      ] as const) {
        await resize(page, width, height);
        const overflow = await frame.evaluate(widerThanTheyMay);
        wide.push(...overflow.map((what) => `${name} at ${width} by ${height}: ${what}`));
      }
    }
    expect(wide).toEqual([]);
  }, 180_000);

  it('moves nothing for those who want less motion', async () => {
    const { frame } = await openReport({ reducedMotion: 'reduce' });
    const moving = await frame.evaluate(() => document.getAnimations().length);
    expect(moving).toBe(0);
  }, 60_000);
});

/** The pane's own size, in CSS pixels. */
const resize = (page: Page, width: number, height: number): Promise<void> =>
  page.evaluate(
    (size) => document.documentElement.setAttribute('style', size),
    `--width: ${width}px; --height: ${height}px`,
  );

/** Runs in the page: boxes whose content is wider than they are, and that scroll or are cut off for it. */
function widerThanTheyMay(): string[] {
  const { documentElement, body } = document;
  const boxes = [
    documentElement,
    body,
    ...document.querySelectorAll('main, header, section, [role=tabpanel], [role=region]'),
  ];
  return boxes.flatMap((box) =>
    box.scrollWidth > box.clientWidth + 1 ? [`${box.tagName} ${box.scrollWidth} in ${box.clientWidth}`] : [],
  );
}
