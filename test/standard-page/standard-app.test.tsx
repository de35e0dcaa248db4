import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TextDecoder } from 'node:util';
import { StandardApp } from '../../src/standard-page/standard-app';
import * as door from '../../src/standard-page/door';
import type { StandardFile } from '../../src/standard/file';
import { stubPage } from '../pane/page-stubs';

stubPage();
globalThis.TextDecoder = TextDecoder as typeof globalThis.TextDecoder;

/** What was given to the browser to save. */
let given: { readonly name: string; readonly content: Blob }[] = [];

beforeEach(() => {
  given = [];
  const contents = new Map<string, Blob>();
  URL.createObjectURL = (content) => {
    contents.set(`blob:${contents.size}`, content as Blob);
    return `blob:${contents.size - 1}`;
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    given.push({ name: this.download, content: contents.get(this.href) as Blob });
  });
});
afterEach(() => jest.restoreAllMocks());

const textOf = (content: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(content);
  });

const loadDoor = () => Promise.resolve(door);

function show() {
  render(<StandardApp loadDoor={loadDoor} />);
  const drop = (name: string, text: string) => {
    const file = new File([text], name);
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(Buffer.from(text)) });
    fireEvent.drop(screen.getByRole('main'), { dataTransfer: { files: [file] } });
  };
  return { drop, user: userEvent.setup() };
}

const lines = 'Waste\nPass criteria\nA1 Finds waste\nA2 Names its causes\nDistinction criteria\nA3 Ends it';

const paste = (text: string) =>
  fireEvent.change(screen.getByLabelText('A list of criteria out of an assessment plan'), {
    target: { value: text },
  });

/** A page on which the list was read. */
async function showRead(text = lines) {
  const page = show();
  paste(text);
  await page.user.click(screen.getByRole('button', { name: 'Read the list' }));
  await screen.findAllByText(/to put right/u);
  return page;
}

const criterion = (name: string) => within(screen.getByRole('group', { name: `Criterion ${name}` }));
const codes = (): string[] => screen.getAllByLabelText<HTMLInputElement>('Code').map(({ value }) => value);
const focused = () => document.activeElement;
const status = (): string => screen.getAllByRole('status')[0]?.textContent ?? '';
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

function fillIn(): void {
  type('Name of the standard', 'Name of it');
  type('Assessed by', 'A body');
  type('Words', '900');
}

describe('a list that is read', () => {
  it('is shown with what was not understood, and has the focus', async () => {
    await showRead(`${lines}\n\nThe end of the annex.`);
    expect(codes()).toEqual(['A1', 'A2', 'A3']);
    expect(criterion('A3').getByLabelText<HTMLSelectElement>('Grade').selectedOptions[0]?.text).toBe(
      'Distinction',
    );
    expect(screen.getByText('The end of the annex.').textContent).toBe('Line 8: The end of the annex.');
    expect(focused()?.textContent).toBe('What was read');
  });

  it('can be taken back', async () => {
    const { user } = await showRead();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.queryByRole('group')).toBeNull();
    expect(focused()?.textContent).toBe('Begin');
  });

  it('is refused where there is none', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: 'Read the list' }));
    expect(status()).toBe('There is nothing to read: paste the criteria first.');
    paste('The apprentice will be able to:');
    await user.click(screen.getByRole('button', { name: 'Read the list' }));
    expect(screen.queryByText('Check and save')).toBeNull();
  });

  it('goes besides the one that is there', async () => {
    const { user } = await showRead();
    await user.click(
      screen.getByRole('button', { name: 'Read another list, or begin with another standard' }),
    );
    paste('Flow\nPass\nB1 Sees flow');
    await user.click(screen.getByRole('button', { name: 'Add it to the criteria below' }));
    expect(codes()).toEqual(['A1', 'A2', 'A3', 'B1']);
  });

  it('says which criteria to look at until somebody has', async () => {
    const { user } = await showRead('A1 Finds waste\nA1 Ends it');
    await user.click(screen.getByRole('button', { name: 'Go to the next one to look at' }));
    expect((focused() as HTMLElement).id).toBe('criteria.0.code');
    await user.click(screen.getAllByRole('button', { name: 'Yes' })[0] as HTMLElement);
    await user.type(screen.getAllByLabelText('Code')[1] as HTMLElement, '2');
    expect(screen.queryByText('Was this read as it is meant?')).toBeNull();
  });
});

describe('rows', () => {
  it('are moved, and the focus with them', async () => {
    const { user } = await showRead();
    await user.click(screen.getByRole('button', { name: 'Move Criterion A1 down' }));
    expect(codes()).toEqual(['A2', 'A1', 'A3']);
    expect(focused()?.getAttribute('aria-label')).toBe('Move Criterion A1 down');
    expect(status()).toBe('Criterion A1 is 2 of 3 now.');
  });

  it('are deleted, and brought back with what was typed meanwhile', async () => {
    const { user } = await showRead();
    await user.click(screen.getByRole('button', { name: 'Delete Criterion A2' }));
    expect(codes()).toEqual(['A1', 'A3']);
    expect(focused()?.textContent).toBe('Undo');
    type('Name of the standard', 'Typed meanwhile');
    await user.click(focused() as HTMLElement);
    expect(codes()).toEqual(['A1', 'A2', 'A3']);
    expect(screen.getByLabelText<HTMLInputElement>('Name of the standard').value).toBe('Typed meanwhile');
    expect((focused() as HTMLElement).id).toBe('criteria.1.code');
  });

  it('are added below, with the focus on their code', async () => {
    const { user } = await showRead();
    await user.click(screen.getByRole('button', { name: 'Add a criterion' }));
    expect((focused() as HTMLElement).id).toBe('criteria.3.code');
    expect(criterion('4').getByLabelText<HTMLSelectElement>('Theme').selectedOptions[0]?.text).toBe('Waste');
  });

  it('keep their grade while it is gone and comes back', async () => {
    const { user } = await showRead();
    await user.click(screen.getByRole('button', { name: 'Delete Grade Distinction' }));
    expect(criterion('A3').getByLabelText<HTMLSelectElement>('Grade').value).toBe('');
    await user.click(focused() as HTMLElement);
    expect(criterion('A3').getByLabelText<HTMLSelectElement>('Grade').value).toBe('distinction');
  });
});

describe('what is wrong', () => {
  it('is led to', async () => {
    const { user } = await showRead('A1 Finds waste\nA2 Ends it');
    fillIn();
    fireEvent.change(criterion('A2').getByLabelText('Code'), { target: { value: 'A 2' } });
    const sentence = await screen.findByText(/^Criterion 2 \(A 2\), code: /u);
    const item = sentence.closest('li') as HTMLElement;
    await user.click(within(item).getByRole('button', { name: 'Go to Criterion 2 (A 2), code' }));
    expect((focused() as HTMLElement).id).toBe('criteria.1.code');
    expect(focused()?.getAttribute('aria-invalid')).toBe('true');
  });

  it('keeps the file from being saved but to go on later', async () => {
    const { user, drop } = await showRead('A1 Finds waste');
    await user.click(screen.getByRole('button', { name: 'Save the file' }));
    expect(status()).toMatch(/^The file cannot be saved for use/u);
    expect(given).toEqual([]);
    type('Name of the standard', 'Lean');
    await user.click(screen.getByRole('button', { name: 'Save as it is, to go on later' }));
    expect(given.map(({ name }) => name)).toEqual(['lean-draft.json']);

    const text = await textOf(given[0]?.content as Blob);
    type('Name of the standard', 'Something else');
    drop('lean-draft.json', text);
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLInputElement>('Name of the standard').value).toBe('Lean'),
    );
  });

  it('in what has no field is left out by a button', async () => {
    const { user } = show();
    await user.click(
      screen.getByRole('button', { name: 'Begin with Customer Service Specialist, Highfield' }),
    );
    expect((await screen.findByText(/^words to search by, /u)).textContent).toMatch(/\d+ phrases/u);
    await user.click(screen.getByRole('button', { name: 'Delete Criterion K1.4' }));
    await user.click(await screen.findByRole('button', { name: 'Leave that out' }));
    await screen.findAllByText('24 criteria in 7 themes, 2 grades; ready to save.');
  });
});

describe('the file', () => {
  it('is what was filled in', async () => {
    const { user } = await showRead();
    fillIn();
    type('More or less, in per cent (may be empty)', '7');
    fireEvent.change(screen.getByLabelText('A report that is too short'), { target: { value: 'fails' } });
    await user.click(screen.getByRole('checkbox', { name: 'Tables' }));
    await user.click(screen.getByRole('button', { name: 'Add a section' }));
    type('Other titles that mean it, one a line', 'Beginning\n\n Opening ');
    type('Codes that belong here', 'A1, A3');
    fireEvent.change(focused() as HTMLElement, { target: { value: 'Start' } });
    await user.click(screen.getByRole('button', { name: 'Add a line to fill in' }));
    fireEvent.change(focused() as HTMLElement, { target: { value: 'Word count' } });
    type('What stands where the project’s title goes', 'Project title');
    type('First column', 'Criterion');
    type('Second column', 'Place');
    await screen.findAllByText('3 criteria in 1 theme, 2 grades; ready to save.');
    await user.click(screen.getByRole('button', { name: 'Save the file' }));

    expect(given.map(({ name }) => name)).toEqual(['name-of-it-a-body.json']);
    const saved = JSON.parse(await textOf(given[0]?.content as Blob)) as StandardFile;
    expect(saved.limits).toEqual({ words: 900, tolerance: 0.07, under: 'fails', notCounted: ['tables'] });
    expect(saved.sections).toEqual([
      { key: 'section-1', title: 'Start', otherTitles: ['Beginning', 'Opening'], suggested: ['A1', 'A3'] },
    ]);
    expect(saved.titleBlock).toEqual({
      title: 'Project title',
      fields: [{ key: 'word-count', label: 'Word count' }],
    });
    expect(saved.mapping).toEqual({ columns: ['Criterion', 'Place'] });
    expect(door.readStandardValue(saved).standard).not.toBeNull();
  });

  it('is asked for before the page may go, until it is saved', async () => {
    const isAsked = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const { user } = await showRead('A1 Finds waste');
    expect(isAsked()).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Save as it is, to go on later' }));
    expect(isAsked()).toBe(false);
    type('Name of the standard', 'Changed');
    expect(isAsked()).toBe(true);
  });

  it('may be a list as well, and is told where it is neither', async () => {
    const { drop } = show();
    drop('plan.docx', '');
    await screen.findByText(/^plan\.docx cannot be read here/u);
    drop('broken.json', '{"formatVersion": 1, "criteria": "none"}');
    await screen.findByText('broken.json is no standard’s file that can be opened here:');
    drop('plan.csv', 'Code,Criterion\nA1,"Finds waste, and ends it"');
    await screen.findByRole('group', { name: 'Criterion A1' });
    expect(criterion('A1').getByLabelText<HTMLTextAreaElement>('Wording').value).toBe(
      'Finds waste, and ends it',
    );
  });
});

it('says of a file that changes another standard that it is a whole one from here on', async () => {
  const page = show();
  const variant = { formatVersion: 1, extends: 'st0071-highfield', id: 'ours', body: 'Example Awards' };
  page.drop('ours.json', JSON.stringify(variant));
  await screen.findByText(/^ours\.json is open\. It changes another standard/u);
  expect(codes()).toHaveLength(25);
});
