/**
 * Writes src/desk/polyfill/word-api.json: every member of Word's object model with its requirement set, read from
 * the typings of `@types/office-js`. The desk needs it to refuse what a host does not advertise and to add the
 * members that the npm build of office.js lacks. A test holds the file against the installed typings.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWordApi } from './word-api-reader';

writeFileSync(
  join(__dirname, '..', 'src', 'desk', 'polyfill', 'word-api.json'),
  `${JSON.stringify(readWordApi())}\n`,
);
