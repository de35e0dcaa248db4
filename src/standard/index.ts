export type * from './assessment';
export type * from './standard';
export { assessmentOf } from './assessment';
export { builtInStandards, defaultStandard } from './built-in';
export { findCodes } from './codes';
export { listLetter, suggestionText } from './from-file';
export { phrasesOf } from './phrases';
export { searchWordsOf } from './search-words';
export { isNeeded, templateSection } from './standard';
