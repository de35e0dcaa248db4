import type { Refusal } from '../report';
import type { Failure } from './failure';

/** The shape of the control that a host made of a wrap: they differ (office-js issues 3176, 4975). */
export interface MadeControl {
  /** `ContentControl.subtype`, such as `RichTextInline`. */
  readonly subtype: string;
  /** Whether it holds the whole text of the paragraph. */
  readonly isWhole: boolean;
}

/** How carrying out a plan ended. A refusal changed nothing; after a failure the document is read again to see. */
export type Outcome =
  | { readonly kind: 'done'; readonly made: MadeControl | null; readonly note: string | null }
  | Refusal
  | Failure;

export const done = (made: MadeControl | null = null, note: string | null = null): Outcome => ({
  kind: 'done',
  made,
  note,
});
