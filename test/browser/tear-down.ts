/** Runs once after the last browser test. */
export { stopShared as default } from './shared-desk';
