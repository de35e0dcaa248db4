import { HostError } from '../protocol/host-object';

/** The bytes of a base64 text; a data address (`data:image/png;base64,…`) is none, as Word refuses it. */
export function bytesOf(base64: unknown): Uint8Array {
  const text = typeof base64 === 'string' ? base64.replace(/\s/g, '') : '';
  if (text === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(text))
    throw new HostError('InvalidArgument', 'A file as base64 is needed, without a "data:" prefix.');
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
