import { counted } from '../counted';
import type { Plan, Severity } from '../../report';

export const findings = {
  none: 'No problems.',
  missing: (count: number) => `${counted(count, 'criterion has', 'criteria have')} no tag yet`,
  severities: {
    error: 'To put right',
    warning: 'To check',
    info: 'Good to know',
  } satisfies Record<Severity, string>,
  goTo: 'Go there',
} as const;

export const repair = {
  preview: (label: string) => `Preview: ${label}`,
  /** What a repair does to the author's own text. */
  effect: ({ kind }: Plan): string =>
    ['heading', 'delete', 'word-count', 'insert'].includes(kind)
      ? 'This changes your document as shown.'
      : 'Your own text stays as it is.',
  lines: 'What will change',
  start: 'Go ahead',
  cancel: 'Cancel',
  done: (label: string) => `Done: ${label}.`,
  gone: 'There is nothing left to do here: the report has changed meanwhile. Nothing was changed.',
  changed: 'The report has changed since the preview. Nothing was changed: look at the preview again.',
} as const;
