import { EditError } from '../../ooxml';
import { HostError } from '../protocol/host-object';

/** One of the values that a member takes; Word answers InvalidArgument for others. */
export function oneOf<Value extends string>(
  value: unknown,
  allowed: readonly Value[],
  location: string,
): Value {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined)
    throw new HostError(
      'InvalidArgument',
      `${JSON.stringify(value)} is not one of ${allowed.join(', ')}.`,
      location,
    );
  return found;
}

export function textOf(value: unknown, location: string): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument', 'A text is expected.', location);
  return value;
}

export function countOf(value: unknown, location: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw new HostError('InvalidArgument', 'A whole number from 0 on is expected.', location);
  return value;
}

/**
 * Runs an edit. What the document's structure does not allow is a GeneralException, as for a range that partly covers a
 * content control (office-js issue 1169).
 */
export function attempt<Value>(location: string, edit: () => Value): Value {
  try {
    return edit();
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    const code = {
      'partial-overlap': 'GeneralException',
      'not-in-document': 'ItemNotFound',
      'invalid-argument': 'InvalidArgument',
    }[error.code];
    throw new HostError(code, error.message, location);
  }
}
