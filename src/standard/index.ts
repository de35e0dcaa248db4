export type * from './assessment';
export type * from './standard';
export { assessmentOf } from './assessment';
export { builtInStandards, defaultStandard } from './built-in';
export { findCodes } from './codes';
export { phrasesOf } from './phrases';
export { searchWordsOf } from './search-words';
export { isNeeded, listLetter, suggestionText, templateSection } from './standard';
