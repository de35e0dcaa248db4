/** Whole journeys of a new user, with what they cost in clicks and keys: a gesture that gets dearer fails here. */
import type { Frame, Locator, Page } from 'playwright-core';
import { docx, h1, p, table } from '../builders/docx';
import { BrowserDesk } from './desk-page';
import { paneOn } from './hands';

let desk: BrowserDesk;
beforeAll(async () => {
  desk = await BrowserDesk.connect();
});
afterAll(() => desk?.disconnect());

/** A hand on mouse and keyboard that counts. A chord such as Alt+Down is one key. */
class Hand {
  clicks = 0;
  keys = 0;

  constructor(private readonly page: Page) {}

  async click(target: Locator): Promise<void> {
    this.clicks++;
    await target.click();
  }

  async type(text: string): Promise<void> {
    this.keys += text.length;
    await this.page.keyboard.type(text);
  }

  async press(key: string): Promise<void> {
    this.keys++;
    await this.page.keyboard.press(key);
  }

  get cost(): { clicks: number; keys: number } {
    return { clicks: this.clicks, keys: this.keys };
  }
}

const fieldOf = (frame: Frame): Locator =>
  frame.getByRole('combobox', { name: 'Add a code to this paragraph' });

const numbers = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const sentences = [...numbers, ...numbers.map((each) => `${each} more`)].map(
  (each) => `${each} of the things that I did for the customer.`,
);

describe('the everyday gestures', () => {
  it('tag twenty paragraphs in two clicks and five keys each', async () => {
    const open = await desk.open();
    const frame = await paneOn(open, docx(h1('Section 2 - Actions'), ...sentences.map((each) => p(each))));
    const hand = new Hand(open.page);
    const card = frame.getByRole('region', { name: 'The paragraph you are in' });
    await hand.click(open.page.getByText(sentences[0] ?? '').first());
    await card.getByText(sentences[0] ?? '').waitFor();
    await hand.click(fieldOf(frame));
    for (const [index, sentence] of sentences.entries()) {
      await card.getByText(sentence).waitFor();
      await hand.type('k21');
      await hand.press('Enter');
      if (index < sentences.length - 1) await hand.press('Alt+ArrowDown');
    }
    await card.getByRole('button', { name: 'Remove K2.1' }).waitFor();
    await frame.getByRole('tab', { name: 'Criteria' }).click();
    await frame.getByText('210 words in 20 paragraphs').waitFor({ timeout: 90_000 });
    expect(hand.cost).toEqual({ clicks: 2, keys: 99 });
    expect(open.errors).toEqual([]);
  }, 120_000);

  it('find the first missing criterion in one click, and write the annex again in two', async () => {
    const open = await desk.open();
    const frame = await paneOn(open, docx(h1('Actions'), p('I weighed up the risks.'), p('I asked.')));
    await open.page.getByText('I weighed up the risks.').click();
    await frame.getByText('Section 2 – Actions, paragraph 1').waitFor();
    await fieldOf(frame).fill('k1.1');
    await fieldOf(frame).press('Enter');
    await frame.getByRole('button', { name: 'Remove K1.1' }).waitFor();
    const hand = new Hand(open.page);
    await frame.getByRole('note', { name: 'What K1.1 asks for' }).waitFor();
    await hand.press('Escape');
    await hand.click(frame.getByRole('tabpanel').getByRole('button', { name: 'What K1.2 asks for' }));
    await frame.getByText('Ability to recommend improvement', { exact: false }).first().waitFor();
    expect(hand.cost).toEqual({ clicks: 1, keys: 1 });

    const writing = new Hand(open.page);
    await writing.click(frame.getByRole('tab', { name: 'Hand in' }));
    await writing.click(frame.getByRole('button', { name: 'Write the mapping annex' }));
    await frame.getByText('The mapping annex is written and up to date.').waitFor();
    expect(writing.cost).toEqual({ clicks: 2, keys: 0 });
  }, 120_000);
});

describe('a new user', () => {
  it('comes from an empty document to a finished annex', async () => {
    const open = await desk.open();
    const { page } = open;
    const frame = await paneOn(open, docx());
    const hand = new Hand(page);
    await hand.click(frame.getByRole('button', { name: 'Insert the template' }));
    await hand.click(frame.getByRole('button', { name: 'Insert', exact: true }));
    await frame.getByText(/^The template is in the document/u).waitFor();

    await hand.click(page.locator('.paper .paragraph', { hasText: /^$/u }).first());
    const text = 'I weighed up the risks of three ways and chose a timed visit.';
    await page.keyboard.type(text);
    await frame.getByText('Section 1 – Situation, paragraph 1').waitFor();
    await hand.click(fieldOf(frame));
    await hand.type('risk');
    await hand.press('Enter');
    await frame.getByRole('button', { name: 'Remove K1.4' }).waitFor();

    await hand.press('Escape');
    await hand.click(frame.getByRole('tab', { name: 'Hand in' }));
    await hand.click(frame.getByRole('button', { name: 'Write the mapping annex' }));
    await frame.getByText('The mapping annex is written and up to date.').waitFor();
    await page.getByText('Section 1 – Situation, paragraph 1').first().waitFor();
    expect(hand.cost).toEqual({ clicks: 6, keys: 6 });
    expect(open.errors).toEqual([]);
  }, 120_000);

  it('comes from a written report with codes and a mapping table to a finished annex in four clicks', async () => {
    const open = await desk.open();
    const codes = ['K1.1', 'K1.2', 'K1.3', 'K1.4', 'K2.1', 'K2.2', 'K4.3', 'K4.4'];
    const written = docx(
      h1('Actions'),
      p('I weighed up the risks (K1.4).'),
      p('I asked the warehouse for a crew of two.'),
      h1('Appendix'),
      table(codes.map((code) => [code, code === 'K2.1' ? 'Section 2, paragraph 2' : ''])),
    );
    const frame = await paneOn(open, written);
    const hand = new Hand(open.page);
    await frame.getByText('We found 1 code in your text and 1 code in a mapping table.').waitFor();
    await hand.click(frame.getByRole('button', { name: 'Tag 2 paragraphs' }));
    await hand.click(frame.getByRole('button', { name: 'Go ahead' }));
    await frame.getByText('2 paragraphs tagged from your codes.').waitFor();
    await hand.click(frame.getByRole('tab', { name: 'Hand in' }));
    await hand.click(frame.getByRole('button', { name: 'Write the mapping annex' }));
    await frame.getByText('The mapping annex is written and up to date.').waitFor();
    expect(hand.cost).toEqual({ clicks: 4, keys: 0 });
    expect(open.errors).toEqual([]);
  }, 120_000);
});
