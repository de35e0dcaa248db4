import {
  chosenCriteria,
  emptyCodeSearch,
  isListShown,
  reduceCodeSearch,
  type CodeSearch,
  type CodeSearchAction,
} from '../../../src/pane/card/code-search';
import { searchCodes, searchWords } from '../../../src/report';
import { defaultStandard as standard } from '../../../src/standard';

const enter = { kind: 'enter' } as const;
const close = { kind: 'close' } as const;
const down = { kind: 'move', step: 1 } as const;
const up = { kind: 'move', step: -1 } as const;

const typing = (text: string): CodeSearchAction => ({
  kind: 'type',
  text,
  found: searchCodes(text, standard) ?? { exact: [], matches: searchWords(text, standard) },
});

const after = (text: string, ...actions: CodeSearchAction[]): CodeSearch =>
  actions.reduce(reduceCodeSearch, reduceCodeSearch(emptyCodeSearch, typing(text)));

const chosenAfter = (text: string, ...actions: CodeSearchAction[]): string[] =>
  chosenCriteria(after(text, ...actions)).map(({ code }) => code);

test('typing shows what it may mean, with none of it marked', () => {
  expect(after('s21')).toMatchObject({ isOpen: true, active: null });
  expect(isListShown(after('s21'))).toBe(true);
});

test('an empty field shows no list', () => {
  expect(after(' ')).toMatchObject({ isOpen: false, matches: [] });
});

test('the arrows go round the matches, from either end', () => {
  expect(after('s21', down).active).toBe(0);
  expect(after('s21', down, down, down).active).toBe(0);
  expect(after('s21', up).active).toBe(1);
  expect(after('s21', up, down).active).toBe(0);
});

test('an arrow opens a list that was closed, and does nothing where there is none', () => {
  expect(after('s21', close, down)).toMatchObject({ isOpen: true, active: 0 });
  expect(after('xyzzy', down)).toEqual(after('xyzzy'));
});

test('Enter chooses codes that were typed whole, the only match, or the marked one', () => {
  expect(chosenAfter('k1.4 S2.9')).toEqual(['K1.4', 'S2.9']);
  expect(chosenAfter('s2.1')).toHaveLength(0);
  expect(chosenAfter('s21', down, down)).toEqual(['S2.11']);
});

test('what is marked in a closed list is not chosen', () => {
  expect(chosenAfter('s21', down, close)).toEqual([]);
});

test('Enter on several matches marks the first', () => {
  expect(after('s21', close, enter)).toMatchObject({ isOpen: true, active: 0, isUnknown: false });
});

test('Enter on a guess marks it, and only the next one chooses it', () => {
  expect(chosenAfter('competitar')).toEqual([]);
  expect(chosenAfter('competitar', enter)).toEqual(['S5.4']);
});

test('Enter on a text that means nothing says so, until something else is typed', () => {
  const unknown = after('xyzzy', enter);
  expect(unknown.isUnknown).toBe(true);
  expect(reduceCodeSearch(unknown, typing('xyzz')).isUnknown).toBe(false);
  expect(after('', enter).isUnknown).toBe(false);
});
