/** Numbers of `OSF.DDA.Marshaling.File` in office.js: what a call brings and what its answer holds, by position. */
const Key = { fileType: 0, sliceSize: 1, handle: 2, sliceIndex: 3 } as const;
const compressed = 1;
/** At most two copies may be in memory at once (documentation of Document.getFileAsync). */
const MOST_COPIES = 2;

/** The parts of a call by position: `{ "0": 1, "1": 65536 }`. */
export type PositionalCall = Readonly<Record<number, unknown>>;

/** The copies of the document that an add-in has asked for with `getFileAsync` and not closed yet. */
export class FileCopies {
  private readonly copies = new Map<number, { bytes: Uint8Array; sliceSize: number }>();
  private last = 0;

  constructor(private readonly save: () => Uint8Array) {}

  /** A handle and the size in bytes; null for what the desk has not, and where two are open. */
  open(call: PositionalCall): object | null {
    if (call[Key.fileType] !== compressed || this.copies.size >= MOST_COPIES) return null;
    const bytes = this.save();
    this.copies.set(++this.last, { bytes, sliceSize: Number(call[Key.sliceSize]) });
    return { 0: this.last, 1: bytes.length };
  }

  /** One slice: its bytes as numbers, and how many. */
  slice(call: PositionalCall): object | null {
    const copy = this.copies.get(Number(call[Key.handle]));
    if (!copy) return null;
    const from = Number(call[Key.sliceIndex]) * copy.sliceSize;
    const data = [...copy.bytes.subarray(from, from + copy.sliceSize)];
    return { 0: data, 1: data.length };
  }

  close(call: PositionalCall): object | null {
    return this.copies.delete(Number(call[Key.handle])) ? {} : null;
  }
}
