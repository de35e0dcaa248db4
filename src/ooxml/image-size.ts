/** A picture's format, as the file names it, and its size in pixels. */
export interface ImageFacts {
  readonly extension: 'png' | 'jpeg' | 'gif' | 'bmp';
  readonly width: number;
  readonly height: number;
}

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, i) => bytes[i] === byte);

/** What a picture is, from its first bytes; null where it is none of the formats that Word and every browser read. */
export function imageFacts(bytes: Uint8Array): ImageFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) && bytes.length >= 24)
    return { extension: 'png', width: view.getUint32(16), height: view.getUint32(20) };
  if (startsWith(bytes, 0x47, 0x49, 0x46, 0x38) && bytes.length >= 10)
    return { extension: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (startsWith(bytes, 0x42, 0x4d) && bytes.length >= 26)
    return { extension: 'bmp', width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
  return startsWith(bytes, 0xff, 0xd8) ? jpegFacts(view) : null;
}

/** The size stands in the first start-of-frame segment (ITU-T T.81, B.2.2). */
function jpegFacts(view: DataView): ImageFacts | null {
  for (let at = 2; at + 9 < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { extension: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
