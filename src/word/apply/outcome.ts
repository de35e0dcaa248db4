import type { Refusal } from '../../report';

/** Something that Word refused or that went wrong on the way; src/wording says it. */
export interface Failure {
  readonly kind: 'failed';
  readonly reason: FailureReason;
  /** Word's own code, `GeneralException`; empty for an error that is not Word's. */
  readonly code: string;
  /** Word's code, place and message, for a report of the fault. */
  readonly detail: string;
}

export type FailureReason =
  /** What Word's code says. */
  | 'word'
  /** The same, in a paragraph that holds another control. */
  | 'beside-control'
  /** The same, and lines of the new annex could not be taken away again. */
  | 'lines-left'
  | 'two-annexes'
  | 'cannot-open-copy'
  | 'cannot-open-document'
  | 'no-file'
  /** A later script of the pane could not be had. */
  | 'not-loaded';

/** What the author has to know of something that is done. */
export type Remark =
  /** Word went on tracking changes: what was written is a tracked change itself. */
  | 'tracked'
  /** The old annex could not be deleted: an empty control is left. */
  | 'old-annex-emptied';

/** How carrying out a plan ended. A refusal changed nothing; after a failure the document is read again to see. */
export type Outcome = { readonly kind: 'done'; readonly remark?: Remark } | Refusal | Failure;

export const done: Outcome = { kind: 'done' };
export const doneTracked: Outcome = { kind: 'done', remark: 'tracked' };

export function failureOf(error: unknown, reason: FailureReason = 'word'): Failure {
  const { code, message, location } = describe(error);
  return { kind: 'failed', reason, code, detail: [code, location, message].filter(Boolean).join(' · ') };
}

/** Word's code for an error, or the empty text for one that is not Word's. */
export const errorCode = (error: unknown): string => describe(error).code;

function describe(error: unknown): { code: string; message: string; location: string } {
  if (!(error instanceof Error)) return { code: '', message: String(error), location: '' };
  const { code, debugInfo } = error as { code?: unknown; debugInfo?: { errorLocation?: string } };
  return {
    code: typeof code === 'string' ? code : '',
    message: error.message,
    location: debugInfo?.errorLocation ?? '',
  };
}

/**
 * Sends a request whose last actions a host may refuse: what follows a failing action is not done, so that all went well up to
 * them where `needed`, which was asked for before, is there.
 * @returns whether all was done
 */
export async function syncAllButLast(
  context: Word.RequestContext,
  needed: { readonly items: readonly unknown[] },
): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (valueIfLoaded(() => needed.items) === null) throw error;
    return false;
  }
}

/** What a host answered, or null where it did not come as far. */
export function valueIfLoaded<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (['PropertyNotLoaded', 'ValueNotLoaded'].includes(errorCode(error))) return null;
    throw error;
  }
}
