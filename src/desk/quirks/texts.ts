import { HostError } from '../host-object';
import { Table } from '../model/objects/table';
import type { Quirk } from './quirk';

/** What is read otherwise, and formatting that is not taken. */
export const textQuirks: readonly Quirk[] = [
  {
    name: 'deletions-in-text',
    title: 'The text of a paragraph holds tracked deletions',
    source: 'office-js 1267 and 5286 on the web; 2314 on Windows, where the view shows them inline',
    model: { textHoldsDeletions: true },
  },
  {
    name: 'get-text-fails',
    title: 'The visible text of a paragraph cannot be asked for',
    source: 'office-js 5386: builds below their requirement set',
    begin: () => ({
      call(_, name, __, run) {
        if (name === 'GetText') throw new HostError('GeneralException', 'GeneralException');
        return run();
      },
    }),
  },
  {
    name: 'break-in-next-paragraph',
    title: 'A page break begins the next paragraph and has none of its own',
    source: 'office-js 2792, there of line breaks',
    model: { pageBreaks: 'in-next' },
  },
  {
    name: 'header-row-ignored',
    title: 'A single header row is not taken',
    source: 'office-js 6411, of Windows before build 16.0.20027.41000',
    begin: () => ({
      set(object, name, value, run) {
        if (!(object instanceof Table && name === 'HeaderRowCount' && value === 1)) run();
      },
    }),
  },
];
