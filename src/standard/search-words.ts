import { kitFrom } from './from-file';
import type { SearchWords, Standard } from './standard';
import file from './st0071-highfield/search-words.json';

const { searchWords } = kitFrom(file);

/** What people say for the standard's words. */
export const searchWordsOf = ({ kit }: Standard): SearchWords => kit?.searchWords ?? searchWords;
