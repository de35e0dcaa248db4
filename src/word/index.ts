export type { Capabilities } from './read/capabilities';
export type { ResidualMarkup, InspectionResult } from './file/clean-copy';
export type { NewParagraph } from './file/new-document';
export type { Cursor } from './read/cursor';
export { openWordHost, type WordHost } from './host';
export { readHostNames, type HostNames } from './diagnostics/host-names';
export { failureOf, type Failure, type FailureReason, type Outcome, type Remark } from './apply/outcome';
export type { Watcher } from './watch';
