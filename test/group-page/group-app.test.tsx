import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { act } from 'react';
import { GroupReader } from '../../src/group';
import { GroupApp } from '../../src/group-page/group-app';
import type { FromWorker, GroupWorker, ToWorker } from '../../src/group-page/reading';
import { defaultStandard } from '../../src/standard';
import { heading, reportOf, text, words } from '../builders/facts';
import { note, reviewed } from '../builders/review';
import { stubPage } from '../pane/page-stubs';

stubPage();

/** A worker that answers when the test says so. */
interface FakeWorker extends GroupWorker {
  readonly asked: ToWorker[];
  isEnded: boolean;
  say(message: FromWorker): void;
}

function fakeWorker(): FakeWorker {
  const worker: FakeWorker = {
    asked: [],
    isEnded: false,
    onmessage: null,
    onerror: null,
    postMessage: (message: ToWorker) => void worker.asked.push(message),
    terminate: () => void (worker.isEnded = true),
    say: (data) => act(() => void worker.onmessage?.call(worker as never, { data } as MessageEvent)),
  };
  return worker;
}

const sharedText = 'our till would not take any cards on the Monday so we wrote slips';

function groupRead(): FromWorker {
  const reader = new GroupReader(null);
  const actions = heading('Section 2 - Actions');
  const claim = words(30, { codes: 'K1.4', visibleText: 'I weighed it up. '.repeat(8) });
  const judged = reviewed([note(1, '[K1.4 not yet] Which risks?')], actions, claim, text(sharedText));
  reader.add('draft 2.docx', judged, null);
  reader.add('draft 10.docx', reportOf(actions, text(sharedText)), '2026-03-01T09:00:00.000Z');
  reader.addDamaged('draft 3.docx', 'This file is damaged.');
  return { kind: 'read', group: reader.finish() };
}

const file = (name: string): File =>
  Object.defineProperty(new File([], name), 'webkitRelativePath', { value: '' });

function show() {
  const workers: FakeWorker[] = [];
  const openWorker = () => {
    const worker = fakeWorker();
    workers.push(worker);
    return worker;
  };
  const { container } = render(<GroupApp openWorker={openWorker} />);
  const input = container.querySelector('input[multiple]') as HTMLInputElement;
  const choose = (...names: string[]) => fireEvent.change(input, { target: { files: names.map(file) } });
  return { workers, choose, user: userEvent.setup() };
}

/** A page that shows the group. */
function showGroup() {
  const page = show();
  page.choose('draft 2.docx', 'draft 10.docx', 'draft 3.docx');
  page.workers[0]?.say(groupRead());
  return page;
}

const table = (name: RegExp | string) => within(screen.getByRole('region', { name }));
const rowNames = (): string[] =>
  table('Drafts')
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent ?? '');

it('asks the worker for the drafts that were chosen, and shows how far it is', () => {
  const { workers, choose } = show();
  choose('a.docx', 'b.docx', 'notes.txt');
  expect(workers[0]?.asked[0]?.drafts.map(({ name }) => name)).toEqual(['a.docx', 'b.docx']);
  expect(screen.getByRole('status').textContent).toBe('Reading 2 drafts …');
  workers[0]?.say({ kind: 'reading', name: 'b.docx', position: 1 });
  expect(screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Drafts read' }).value).toBe(1);
  expect(screen.getByText('2 of 2: b.docx')).toBeTruthy();
});

it('says so where there is no draft in what was chosen', () => {
  const { workers, choose } = show();
  choose('notes.txt');
  expect(screen.getByRole('status').textContent).toBe('There is no .docx in what you chose.');
  expect(workers).toEqual([]);
});

it('ends the reading at once, and keeps the group that was there', async () => {
  const { workers, choose, user } = showGroup();
  choose('a.docx');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(workers[1]?.isEnded).toBe(true);
  expect(screen.getAllByRole('status')[0]?.textContent).toBe('Cancelled.');
  expect(rowNames()).toHaveLength(3);
});

it('says so where the worker breaks down', () => {
  const { workers, choose } = show();
  choose('a.docx');
  act(() => void workers[0]?.onerror?.call(workers[0] as never, {} as ErrorEvent));
  expect(screen.getByRole('status').textContent).toMatch(/^The drafts could not be read/u);
});

it('shows each draft, a damaged one with its reason, and takes the keyboard to them', () => {
  showGroup();
  expect(document.activeElement?.textContent).toBe(`3 drafts of ${defaultStandard.name}`);
  expect(rowNames()).toEqual(['draft 2.docx', 'draft 10.docx', 'draft 3.docx']);
  expect(table('Drafts').getByRole('row', { name: /draft 3/u }).textContent).toBe(
    'draft 3.docxThis file is damaged.',
  );
});

it('sorts by a column and says by which', async () => {
  const { user } = showGroup();
  const claims = () => table('Drafts').getByRole('columnheader', { name: 'Claims' });
  expect(claims().getAttribute('aria-sort')).toBeNull();
  await user.click(within(claims()).getByRole('button'));
  expect(claims().getAttribute('aria-sort')).toBe('ascending');
  expect(rowNames()).toEqual(['draft 10.docx', 'draft 2.docx', 'draft 3.docx']);
  await user.click(within(claims()).getByRole('button'));
  expect(claims().getAttribute('aria-sort')).toBe('descending');
  expect(rowNames()).toEqual(['draft 2.docx', 'draft 10.docx', 'draft 3.docx']);
});

it('shows the drafts that are found, in the table and in the matrix', async () => {
  const { user } = showGroup();
  await user.type(screen.getByRole('searchbox', { name: 'Find a draft' }), '10');
  expect(rowNames()).toEqual(['draft 10.docx']);
  expect(table(/^Criteria/u).getAllByRole('rowheader')).toHaveLength(1);
  expect(screen.getByText('1 of 3 drafts')).toBeTruthy();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Cannot be read');
  expect(screen.getByText('No draft is like that.')).toBeTruthy();
});

it('says state and verdict of each criterion by a sign and in words', () => {
  showGroup();
  const row = table(/^Criteria/u).getByRole('row', { name: /draft 2/u });
  expect(row.textContent).toContain('1 –tagged, not yet met');
  expect(row.textContent).toContain('0no evidence');
});

it('has the weakest criteria and the text in common', () => {
  showGroup();
  expect(table('Weakest criteria').getAllByRole('rowheader')[0]?.textContent).toBe('K1.1');
  expect(screen.getByText(sharedText).tagName).toBe('BLOCKQUOTE');
});

it('opens a draft with its claimed texts in the place of the group, and comes back to where it was', async () => {
  const { user } = showGroup();
  const opener = table('Drafts').getByRole('button', { name: 'draft 2.docx' });
  await user.click(opener);
  expect(document.activeElement?.textContent).toBe('draft 2.docx');
  expect(screen.getByText(/^Section 2 – Actions, paragraph 1, \d+ words$/u)).toBeTruthy();
  expect(screen.getByText('K1.4: not yet met. Which risks? (Tutor)')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Next draft' }));
  expect(document.activeElement?.textContent).toBe('draft 10.docx');
  expect(screen.getByText('No text is claimed as evidence.')).toBeTruthy();
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(opener);
});
