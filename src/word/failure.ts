/** Something that Word refused or that went wrong on the way, in words for the author. */
export interface Failure {
  readonly kind: 'failed';
  readonly reason: string;
  /** Word's own code and place, for a report of the fault. */
  readonly detail: string;
}

/** Word's codes do not say why it refuses: the same ones come for viewing, protection and a lost session. */
const reasons: Readonly<Record<string, string>> = {
  AccessDenied: 'This document cannot be changed here. It may be open for viewing only, or protected.',
  NotAllowed:
    'Word does not allow this change here. The document may be protected, or open for viewing only.',
  GeneralException:
    'Word could not do this. If the document is open for viewing only, switch to Editing and try again.',
  ItemNotFound: 'The text has just changed. Look again and try once more.',
  InvalidReference: 'The text has just changed. Look again and try once more.',
  ApiNotFound: 'This version of Word cannot do this.',
  Timeout: 'Word did not answer in time. Nothing is lost: try again.',
};

export function failureOf(error: unknown): Failure {
  const { code, message, location } = describe(error);
  return {
    kind: 'failed',
    reason: reasons[code] ?? 'Word could not do this. Nothing is lost: try again.',
    detail: [code, location, message].filter(Boolean).join(' · '),
  };
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
