export type * from './assessment';
export type * from './standard';
export { assessmentOf } from './assessment-of';
export { builtInStandards, defaultStandard } from './built-in';
export { findCodes } from './codes';
export { phrasesOf } from './phrases';
export { searchWordsOf } from './search-words';
export { isNeeded, listLetter, suggestionText, templateSection } from './standard';
