/** The bytes of a `data:` address in base64; null for any other. */
export function bytesOfDataAddress(address: string): Uint8Array | null {
  const base64 = /^data:[^,]*;base64,([A-Za-z0-9+/=\s]+)$/i.exec(address)?.[1]?.replace(/\s/g, '');
  if (!base64 || base64.length % 4 === 1) return null;
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
