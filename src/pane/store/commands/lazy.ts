/** The script that writes to Word. */
export * as commands from './index';
export { CommandRunner } from './command-runner';
