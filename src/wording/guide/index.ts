// The words of the guide through the job round the report. Its script comes when it is opened.
export * from './dates';
export * from './evidence';
export * from './interview';
export * from './proposal';
export * from './self-review';
export * from './steps';
