// Everything that the pane says, a file for each of its parts: a script holds only the words of its own.
export * from './page';
export * from './card';
export * from './head';
export * from './standing';
export * from './sections';
export * from './criteria';
export * from './hand-in';
export * from './findings';
export * from './review';
export * from './settings';
export * from './standard';
