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
