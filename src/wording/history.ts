import { joinAnd } from '../report';
import { counted } from './counted';

const areGone = (codes: readonly string[]): string => joinAnd(codes);

/** What Undo and Redo are about, as their labels say it. */
export const steps = {
  add: (codes: readonly string[]) => `Add ${areGone(codes)}`,
  remove: (codes: readonly string[]) => `Take ${areGone(codes)} away`,
  tag: (count: number) => `Tag ${counted(count, 'paragraph')}`,
  takeOffAll: 'Take all tags off',
  decide: 'Say what a heading is',
  insertTemplate: 'Insert the template',
  insertSection: (name: string) => `Insert ${name}`,
  writeAnnex: 'Write the mapping annex',
  annexOption: 'Change what the annex holds',
};
