import { GroupReader, type Group } from '../../src/group';
import { arrange, sortBy, type FilterName } from '../../src/group-page/arrange';
import { defaultStandard } from '../../src/standard';
import { columnsOf } from '../../src/wording/review/cohort';
import { heading, words, reportOf } from '../builders/facts';
import { note, reviewed } from '../builders/review';

const actions = heading('Section 2 - Actions');
const claim = words(30, { codes: 'K1.4' });

function groupOf(): Group {
  const reader = new GroupReader(null);
  reader.add('draft 10', reviewed([note(1, '[K1.4 met · aaaaaa]')], actions, claim), null);
  reader.add('Draft 2', reportOf(actions, claim, words(2400)), null);
  reader.add('draft 3', reportOf(actions), null);
  reader.addDamaged('draft 1', 'is no document');
  return reader.finish();
}

const columns = columnsOf(defaultStandard);
const column = (wanted: string) => {
  const found = columns.find(({ title }) => title === wanted);
  if (!found) throw new Error(wanted);
  return found;
};
const names = (wanted: Partial<Parameters<typeof arrange>[1]>): string[] =>
  arrange(groupOf().drafts, {
    name: '',
    filter: 'all',
    sort: { column: column('Draft'), direction: 'ascending' },
    ...wanted,
  }).map(({ name }) => name);

it('sorts names by the numbers in them, those that cannot be read last', () => {
  expect(names({})).toEqual(['Draft 2', 'draft 3', 'draft 10', 'draft 1']);
  expect(names({ sort: { column: column('Draft'), direction: 'descending' } })).toEqual([
    'draft 10',
    'draft 3',
    'Draft 2',
    'draft 1',
  ]);
});

it('sorts numbers as numbers', () => {
  expect(names({ sort: { column: column('Words'), direction: 'ascending' } })).toEqual([
    'draft 3',
    'draft 10',
    'Draft 2',
    'draft 1',
  ]);
});

it('finds drafts by a part of the name in any case', () => {
  expect(names({ name: ' DRAFT 1' })).toEqual(['draft 10', 'draft 1']);
});

it.each<[FilterName, string[]]>([
  ['length', ['draft 3', 'draft 10']],
  ['unjudged', ['Draft 2']],
  ['changed', ['draft 10']],
  ['gaps', ['Draft 2', 'draft 3', 'draft 10']],
  ['sections', ['Draft 2', 'draft 3', 'draft 10']],
  ['at-risk', []],
  ['damaged', ['draft 1']],
])('shows by %s', (filter, found) => {
  expect(names({ filter })).toEqual(found);
});

it('turns the order round where it is asked for again, and begins anew with another column', () => {
  const first = { column: column('Words'), direction: 'ascending' } as const;
  expect(sortBy(column('Words'), first).direction).toBe('descending');
  expect(sortBy(column('Words'), sortBy(column('Words'), first)).direction).toBe('ascending');
  expect(sortBy(column('Claims'), sortBy(column('Words'), first))).toEqual({
    column: column('Claims'),
    direction: 'ascending',
  });
});
