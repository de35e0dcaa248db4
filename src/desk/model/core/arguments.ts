import { DocxDocument, DocxError, hexColor } from '../../../ooxml';
import { HostError } from '../../host-object';

/** @throws HostError `InvalidArgument` unless the value is one of those allowed */
export function oneOf<Value extends string>(value: unknown, allowed: readonly Value[]): Value {
  const found = allowed.find((item) => item === value);
  if (found === undefined)
    throw new HostError('InvalidArgument', `"${String(value)}" is none of ${allowed.join(', ')}.`);
  return found;
}

export function needText(value: unknown): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument', 'A text is needed here.');
  return value;
}

/** `#RRGGBB`, in capitals. @throws HostError `InvalidArgument` for anything else, colour names among them */
export function needColor(value: unknown): string {
  const color = typeof value === 'string' ? hexColor(value) : null;
  if (!color) throw new HostError('InvalidArgument', `"${String(value)}" is no colour of the form #RRGGBB.`);
  return color;
}

const TWIPS_PER_POINT = 20;

/** Twentieths of a point, as the file measures. @throws HostError `InvalidArgument` for what is no number */
export function twipsOf(points: unknown): number {
  if (typeof points !== 'number' || !Number.isFinite(points))
    throw new HostError('InvalidArgument', 'A number of points is needed.');
  return Math.round(points * TWIPS_PER_POINT);
}

/** The bytes of a base64 text; a data address (`data:image/png;base64,…`) is none, as Word refuses it. */
function bytesOf(base64: unknown): Uint8Array {
  const text = typeof base64 === 'string' ? base64.replace(/\s/g, '') : '';
  if (text === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(text))
    throw new HostError('InvalidArgument', 'A file as base64 is needed, without a "data:" prefix.');
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** Reads a .docx that came as base64. @throws HostError `InvalidArgument` where it is none */
export function openFile(base64: unknown): DocxDocument {
  try {
    return DocxDocument.open(bytesOf(base64));
  } catch (error) {
    if (error instanceof DocxError) throw new HostError('InvalidArgument', error.message);
    throw error;
  }
}
