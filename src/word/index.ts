export type { Capabilities } from './capabilities';
export type { Remain, Remains } from './clean-copy';
export type { Cursor } from './cursor';
export type { Failure } from './failure';
export { openWordHost, type WordHost } from './host';
export { readHostNames, type HostNames } from './host-names';
export type { MadeControl, Outcome } from './outcome';
export type { Watcher } from './watch';
