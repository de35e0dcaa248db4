import { Inflate, zipSync, type Zippable } from 'fflate';
import { DocxError } from '../xml/errors';

/** One file of an archive, unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ZipLimits {
  /** Bytes of one unpacked file. */
  readonly entry: number;
  /** Bytes of all unpacked files together. */
  readonly total: number;
  /** Bytes of all unpacked files together beyond twice those of the archive: photographs hardly grow when they are unpacked. */
  readonly growth: number;
  readonly entries: number;
}

/** A report with photographs stays far below; a file built to exhaust memory goes far beyond. */
const ZIP_LIMITS: ZipLimits = {
  entry: 100 * 2 ** 20,
  total: 200 * 2 ** 20,
  growth: 32 * 2 ** 20,
  entries: 10_000,
};

const END_RECORD = 0x06054b50;
const CENTRAL_RECORD = 0x02014b50;
const LOCAL_RECORD = 0x04034b50;
const ZIP64_EXTRA = 1;

const damaged = (detail: string) =>
  new DocxError(
    'damaged',
    'This file is damaged. Try an earlier copy, or open it in Word and save it again.',
    {
      cause: new Error(detail),
    },
  );
const tooLarge = () =>
  new DocxError('too-large', 'This file is too large to read. Remove large pictures and try again.');

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = CRC_TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

interface CentralRecord {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 0xffff; at--)
    if (view.getUint32(at, true) === END_RECORD) return at;
  throw damaged('no end of central directory');
}

/** The three 32-bit fields that an archive beyond 4 GB moves into an extra field; some writers always do. */
function zip64(view: DataView, at: number, length: number, fields: number[]): number[] {
  for (let extra = at; extra + 4 <= at + length; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== ZIP64_EXTRA) continue;
    let value = extra + 4;
    return fields.map((field) => {
      if (field !== 0xffffffff) return field;
      value += 8;
      return Number(view.getBigUint64(value - 8, true));
    });
  }
  return fields;
}

function centralRecord(
  view: DataView,
  bytes: Uint8Array,
  at: number,
): { record: CentralRecord; next: number } {
  if (view.getUint32(at, true) !== CENTRAL_RECORD) throw damaged('central directory');
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const commentLength = view.getUint16(at + 32, true);
  const [unpacked = 0, packed = 0, offset = 0] = zip64(view, at + 46 + nameLength, extraLength, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  return {
    record: {
      name,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed,
      unpacked,
      offset,
    },
    next: at + 46 + nameLength + extraLength + commentLength,
  };
}

/** Packed bytes taken at a time. Deflate grows them at most a thousandfold. */
const STEP = 2 ** 14;

/** Inflates what was declared and no more: a stream that goes on is left where it oversteps. */
function inflate(packed: Uint8Array, { name, unpacked }: CentralRecord): Uint8Array {
  const out = new Uint8Array(unpacked);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > unpacked) throw damaged(`${name} is larger than declared`);
    out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length || at === 0; at += STEP)
    inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  return out.subarray(0, length);
}

/** Entries that share packed bytes let a small file unpack to any size; no writer makes them. */
function refuseOverlaps(records: readonly CentralRecord[]): void {
  const byOffset = [...records].sort((a, b) => a.offset - b.offset);
  for (const [i, { name, offset, packed }] of byOffset.entries()) {
    const next = byOffset[i + 1];
    if (next && offset + 30 + packed > next.offset) throw damaged(`${name} overlaps ${next.name}`);
  }
}

function unpack(view: DataView, bytes: Uint8Array, record: CentralRecord): Uint8Array {
  if (view.getUint32(record.offset, true) !== LOCAL_RECORD) throw damaged(`local header of ${record.name}`);
  const start =
    record.offset + 30 + view.getUint16(record.offset + 26, true) + view.getUint16(record.offset + 28, true);
  if (start + record.packed > bytes.length) throw damaged(`${record.name} is cut off`);
  const packed = bytes.subarray(start, start + record.packed);
  if (record.method !== 0 && record.method !== 8) throw damaged(`compression method ${record.method}`);
  const unpacked = record.method === 0 ? packed.slice() : inflate(packed, record);
  if (unpacked.length !== record.unpacked || crc32(unpacked) !== record.crc)
    throw damaged(`checksum of ${record.name}`);
  return unpacked;
}

/**
 * Part names are relative, forward-slashed and stay inside the package (ECMA-376 Part 2, 6.2.2). Nobody names one by a number alone or
 * `__proto__`, which an object, as the packer takes them, would put first or lose.
 */
function checkName(name: string): void {
  if (/^(?:\d+|__proto__)$/.test(name)) throw damaged(`entry name ${name}`);
  if (name.startsWith('/') || name.includes('\\') || /^[a-z]:/i.test(name) || name.split('/').includes('..'))
    throw damaged(`entry name ${name}`);
}

/**
 * Unpacks an archive in the order of its directory, checking names, sizes (declared and real) and checksums.
 * @throws DocxError `damaged`, `too-large`, `encrypted`
 */
export function unzip(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endRecord(view);
    const count = view.getUint16(end + 10, true);
    // 65,535 stands for a count that only the record of zip64 has.
    if (count > limits.entries) throw tooLarge();
    const records: CentralRecord[] = [];
    let at = view.getUint32(end + 16, true);
    for (let i = 0; i < count; i++) {
      const { record, next } = centralRecord(view, bytes, at);
      checkName(record.name);
      records.push(record);
      at = next;
    }
    if (at + 4 <= end && view.getUint32(at, true) === CENTRAL_RECORD)
      throw damaged('entries beyond the count');
    const total = records.reduce((sum, record) => sum + record.unpacked, 0);
    if (total > Math.min(limits.total, limits.growth + 2 * bytes.length)) throw tooLarge();
    if (records.some((record) => record.unpacked > limits.entry)) throw tooLarge();
    if (records.some((record) => record.flags & 1))
      throw new DocxError(
        'encrypted',
        'This file is protected with a password. Open it in Word, remove the password, and try again.',
      );
    if (new Set(records.map((record) => record.name)).size < records.length) throw damaged('an entry twice');
    refuseOverlaps(records);
    return records
      .filter((record) => !record.name.endsWith('/'))
      .map((record) => ({ name: record.name, bytes: unpack(view, bytes, record) }));
  } catch (error) {
    if (error instanceof DocxError) throw error;
    throw damaged(String(error));
  }
}

/** Packs the entries in the order given. The same entries always give the same bytes: no time stamp is written. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Zippable = {};
  for (const { name, bytes } of entries) files[name] = bytes;
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}
