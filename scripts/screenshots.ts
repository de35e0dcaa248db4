/**
 * `npm run screenshots`: the pictures of the README, and in `screenshots/` every view of the pane at its usual and its
 * narrowest width, light, dark and in forced colours, to be looked at one by one.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { docx, h1, inlineSdt, p, table } from '../test/builders/docx';
import { findBrowser } from '../test/browser/find-browser';
import { serveDesk } from './desk-server';

const root = join(__dirname, '..');
const readme = join(root, 'docs', 'images');
const gallery = join(root, 'screenshots');
const port = 3517;

/** Beginnings of paragraphs of the sample, and what they are tagged with. */
const tags: readonly (readonly [beginning: string, codes: readonly string[]])[] = [
  ['Our customer journey has six stages', ['k2.1', 'k4.5']],
  ['On 4 March Mrs Dalby telephoned', ['s2.10']],
  ['I work as a customer service specialist', ['k4.4']],
];

type Look = NonNullable<Parameters<Browser['newContext']>[0]>;

/** How the pane is looked at: its width, its colours. */
const looks: readonly (readonly [name: string, width: number, look: Look])[] = [
  ['light', 320, { colorScheme: 'light' }],
  ['dark', 320, { colorScheme: 'dark' }],
  ['forced', 320, { colorScheme: 'dark', forcedColors: 'active' }],
  ['narrow', 270, { colorScheme: 'light' }],
];

const paneHeight = 768;
const toolbarHeight = 49;

interface Shot {
  readonly page: Page;
  readonly frame: Frame;
}

/** What is done to come to a view; the sample is tagged before. */
const views: Readonly<Record<string, (shot: Shot) => Promise<void>>> = {
  map: ({ frame }) => tab(frame, 'Map'),
  criteria: async ({ frame }) => {
    await tab(frame, 'Criteria');
    await frame
      .getByRole('button', { name: /^Evidence that they understand/u })
      .first()
      .click();
  },
  sections: ({ frame }) => tab(frame, 'Sections'),
  'hand-in': ({ frame }) => tab(frame, 'Hand in'),
  annex: async ({ frame }) => {
    await frame.getByRole('button', { name: 'How the annex would be' }).click();
    await frame
      .getByRole('button', { name: /^(?:Write|Update) the mapping annex/u })
      .scrollIntoViewIfNeeded();
  },
  copy: async ({ frame }) => {
    await frame.getByRole('button', { name: 'Make the copy' }).click();
    await frame.getByRole('button', { name: 'Open the copy' }).scrollIntoViewIfNeeded();
  },
  standing: ({ frame }) => frame.getByRole('button', { name: /of 2,500/u }).click(),
  words: ({ frame }) => frame.getByRole('button', { name: 'What was counted' }).click(),
  guide: ({ frame }) => frame.getByRole('button', { name: 'Guide' }).click(),
  dates: async ({ frame }) => {
    await frame.getByRole('button', { name: 'Your dates' }).click();
    await frame.getByLabel('Gateway meeting').fill('2026-01-31');
    await frame.getByLabel('Interview').fill('2026-04-10');
  },
  evidence: (shot) => fromGuide(shot, 'Annex evidence'),
  'self-review': (shot) => fromGuide(shot, 'Self-review'),
  interview: async (shot) => {
    await fromGuide(shot, 'Practise the interview');
    await shot.frame.getByRole('button', { name: 'Begin a practice run' }).click();
  },
  settings: ({ frame }) => frame.getByRole('button', { name: 'Settings' }).click(),
  help: ({ frame }) => frame.getByRole('button', { name: 'Help' }).click(),
  list: async ({ frame }) => {
    await tab(frame, 'Map');
    await field(frame).fill('s2');
    await field(frame).press('ArrowDown');
  },
  note: async ({ frame }) => {
    await field(frame).fill('');
    await frame.getByRole('button', { name: 'What K4.4 asks for' }).hover();
  },
  message: async ({ page, frame }) => {
    await page.mouse.move(10, 10);
    await addCode(frame, 'k4.7');
  },
  selection: async ({ page, frame }) => {
    await page.keyboard.press('Escape');
    await page.getByText('I work as a customer service specialist').first().click();
    await page.keyboard.down('Shift');
    for (let line = 0; line < 14; line++) await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Shift');
    await frame.getByText(/paragraphs selected/u).waitFor();
  },
  waiting: async ({ page, frame }) => {
    await page.getByText('Section 2').first().click();
    await frame.getByText('A heading cannot be tagged', { exact: false }).waitFor();
    await field(frame).fill('k1.1');
    await field(frame).press('Enter');
    await frame.getByText('waits for the next paragraph', { exact: false }).waitFor();
  },
  reviewing: async ({ frame }) => {
    await frame.getByRole('button', { name: 'Settings' }).click();
    await frame.getByRole('checkbox', { name: /^I am reviewing/u }).check();
    await tab(frame, 'Criteria');
  },
  review: async ({ frame }) => {
    await tab(frame, 'Review');
    await frame.getByRole('button', { name: 'Partly' }).click();
    await frame.getByLabel('Note to the apprentice').fill('Which of the six stages was it?');
  },
  'review-verdict': async ({ frame }) => {
    await frame.getByRole('button', { name: 'Write comment' }).click();
    await frame.getByText(/^1 of \d+ judged$/u).waitFor();
    await frame.getByRole('button', { name: 'Previous' }).click();
    await frame.getByRole('button', { name: 'Write comment' }).scrollIntoViewIfNeeded();
  },
  'review-whole': async ({ frame }) => {
    await frame.getByRole('button', { name: /^The whole report/u }).click();
    const whole = frame.getByRole('region', { name: 'The whole report' });
    await whole.getByRole('button', { name: 'Partly' }).click();
    await whole.getByRole('button', { name: 'Write comment' }).scrollIntoViewIfNeeded();
  },
  'review-sheet': async ({ frame }) => {
    await frame.getByRole('button', { name: /^The whole report/u }).click();
    await frame.getByRole('button', { name: 'Feedback sheet' }).click();
    await frame.getByRole('button', { name: 'Open as a new document' }).scrollIntoViewIfNeeded();
  },
};

async function fromGuide({ frame }: Shot, name: string): Promise<void> {
  await frame.getByRole('button', { name: 'Back', exact: true }).click();
  await frame.getByRole('button', { name }).click();
}

const tab = (frame: Frame, name: string): Promise<void> =>
  frame.getByRole('tab', { name: new RegExp(`^${name}`, 'u') }).click();

const written = docx(
  h1('What I did'),
  p('I weighed up the risks of three ways to put it right and chose a timed visit (K1.4, K4.7).'),
  p('I asked the warehouse for a two-person crew (K2.1).'),
  h1('Mapping'),
  table(
    ['K1.1', 'K1.2', 'K1.3', 'K1.4', 'K2.1', 'K2.2', 'K4.3', 'K4.4'].map((code) => [
      code,
      code === 'K2.2' ? 'Section 2, paragraph 2' : 'Page 3',
    ]),
  ),
);

/** Sample data: one tag for each thing that can be wrong with it. */
const damaged = docx(
  p('Word count: 900'),
  h1(inlineSdt({ tag: 'ksb1:aaaaaa::K1.1' }, 'Section 1 - Situation')),
  p(inlineSdt({ tag: 'ksb1:bbbbbb:zzzzzz:K4.5' }, 'The machine was delivered at the second attempt.')),
  p(inlineSdt({ tag: 'ksb1:cccccc::S2.10' }, 'She had told us about the stairs.')),
  p(inlineSdt({ tag: 'ksb1:cccccc::S2.10' }, 'She had told us about the stairs.')),
  h1('What I did'),
  p('I asked the warehouse for a two-person crew (K2.1).'),
);

/** Sample data: headings whose words alone say what they are. */
const reworded = docx(
  h1('What was the situation?'),
  p('The machine was delivered at the second attempt.'),
  h1('What actions did I take?'),
  p('I asked the warehouse for a two-person crew.'),
  h1('Thanks'),
  p('Mrs Dalby wrote to us.'),
  h1('Appendix 1 – Feedback'),
  p('Her letter.'),
);

async function main(): Promise<void> {
  for (const folder of [readme, gallery]) mkdirSync(folder, { recursive: true });
  const server = await serveDesk(port);
  const browser = await chromium.launch(await findBrowser());
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      const shot = await open(browser, server.address, {
        colorScheme,
        viewport: { width: 1366, height: 768 },
      });
      await tagSample(shot);
      await tab(shot.frame, 'Map');
      await take(shot.page, join(readme, `desk-${colorScheme}.png`));
      await shot.page.context().close();
    }
    for (const [name, width, look] of looks) await takeGallery(browser, server.address, name, width, look);
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function open(browser: Browser, address: string, look: Look): Promise<Shot> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, ...look });
  const page = await context.newPage();
  await page.goto(address);
  return { page, frame: await paneOf(page) };
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The pane has no frame');
  await frame.getByText(/of 2,500/u).waitFor();
  return frame;
}

async function takeGallery(
  browser: Browser,
  address: string,
  name: string,
  width: number,
  look: Look,
): Promise<void> {
  const viewport = { width: 1024, height: paneHeight + toolbarHeight };
  const shot = await open(browser, address, { ...look, viewport });
  const { page } = shot;
  await page.addStyleTag({ content: `iframe { width: ${width}px !important; }` });
  await tagSample(shot);
  for (const [view, show] of Object.entries(views)) {
    await show(shot);
    await takePane(page, name, view);
  }
  await openFile(page, docx());
  await takePane(page, name, 'empty');
  await openFile(page, written);
  await (await paneOf(page)).getByRole('button', { name: /^Tag \d/u }).click();
  await takePane(page, name, 'written');
  await openFile(page, damaged);
  await tab(await paneOf(page), 'Findings');
  await takePane(page, name, 'findings');
  await openFile(page, reworded);
  const frame = await paneOf(page);
  await tab(frame, 'Sections');
  await takePane(page, name, 'question');
  await frame.getByRole('combobox', { name: '“Thanks” is …' }).selectOption('No heading');
  await frame.getByRole('button', { name: 'All correct' }).click();
  await frame.getByText('You said what these lines are').scrollIntoViewIfNeeded();
  await takePane(page, name, 'answered');
  await page.context().close();
}

async function openFile(page: Page, file: Uint8Array): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name: 'report.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(file),
  });
  await page.waitForTimeout(500); // the frame is another one then
  await paneOf(page);
}

async function takePane(page: Page, look: string, view: string): Promise<void> {
  await page.waitForTimeout(400); // the last fade
  await page.locator('iframe').screenshot({ path: join(gallery, `${view}-${look}.png`) });
}

async function take(page: Page, path: string): Promise<void> {
  await page.waitForTimeout(500); // the last fade
  await page.screenshot({ path });
}

async function tagSample({ page, frame }: Shot): Promise<void> {
  for (const [beginning, codes] of tags) {
    await page.getByText(beginning).first().click();
    await frame
      .getByRole('region', { name: 'The paragraph you are in' })
      .getByText(beginning.slice(0, 20))
      .waitFor();
    for (const code of codes) await addCode(frame, code);
  }
  await frame.getByRole('button', { name: 'Close this message' }).first().click();
  await page.keyboard.press('Escape');
}

const field = (frame: Frame) => frame.getByRole('combobox', { name: 'Add a code to this paragraph' });

async function addCode(frame: Frame, code: string): Promise<void> {
  await field(frame).fill(code);
  await field(frame).press('Enter');
  await frame
    .locator('[aria-busy=false]')
    .getByRole('button', { name: `Remove ${code.toUpperCase()}` })
    .waitFor();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
