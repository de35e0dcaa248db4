import { unholdable } from '../../ooxml';

/** Numbers of `OSF.DDA.MethodDispId` in office.js. */
export const CommonDispatch = {
  getSelectedData: 64,
  setSelectedData: 65,
  openCopy: 77,
  copySlice: 80,
  closeCopy: 81,
} as const;

/** Error numbers of office.js: `ooeCoercionTypeNotSupported`, `ooeFileTypeNotSupported`, `ooeInternalError`. */
const coercionNotSupported = 1000;
const fileTypeNotSupported = 1009;
const internalError = 5001;

/** "No more than two documents are allowed to be in memory" (Office.File.closeAsync). @unverified with which error */
const mostCopies = 2;

/** What the Common API of a document needs from the one that is open. */
export interface CommonDocument {
  /** The file as a .docx, as `getFileAsync` copies it. */
  file(): Uint8Array;
  /** Bytes; longer slices are refused. */
  longestSlice(): number;
  text(): string;
  selectedText(): string;
  replaceSelection(text: string): void;
}

/** The parameters of a call, under the library's own numbers and names. */
export interface CommonCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly DdaGetBindingData?: { readonly CoerceType?: string };
  readonly DdaSetBindingData?: { readonly CoerceType?: string; readonly Data?: unknown };
  readonly [parameter: number]: unknown;
}

const FileType = { text: 0, compressed: 1 } as const;
/** `OSF.DDA.Marshaling` numbers of the parameters of a copy. */
const Parameter = { fileType: 0, sliceSize: 1, handle: 2, sliceIndex: 3 } as const;

interface Copy {
  readonly data: Uint8Array | string;
  readonly sliceSize: number;
}

/** `Office.context.document`: copies of the file in slices, and the selection as text. */
export class CommonDocumentApi {
  private readonly copies = new Map<number, Copy>();
  private lastHandle = 0;

  constructor(private readonly document: CommonDocument) {}

  /** The library's answer to a call, or null where the call is none of these. */
  execute(call: CommonCall): object | null {
    switch (call.DdaMethod.DispatchId) {
      case CommonDispatch.openCopy:
        return this.open(Number(call[Parameter.fileType]), Number(call[Parameter.sliceSize]));
      case CommonDispatch.copySlice:
        return this.slice(Number(call[Parameter.handle]), Number(call[Parameter.sliceIndex]));
      case CommonDispatch.closeCopy:
        this.copies.delete(Number(call[Parameter.handle]));
        return { Error: 0 };
      case CommonDispatch.getSelectedData:
        return this.selected(call.DdaGetBindingData?.CoerceType);
      case CommonDispatch.setSelectedData:
        return this.replace(call.DdaSetBindingData?.CoerceType, call.DdaSetBindingData?.Data);
      default:
        return null;
    }
  }

  private open(type: number, sliceSize: number): object {
    if (type !== FileType.text && type !== FileType.compressed) return { Error: fileTypeNotSupported };
    const isTooLong = type === FileType.compressed && sliceSize > this.document.longestSlice();
    if (isTooLong || this.copies.size >= mostCopies) return { Error: internalError };
    const data = type === FileType.text ? this.document.text() : this.document.file();
    const handle = ++this.lastHandle;
    this.copies.set(handle, { data, sliceSize });
    return { Error: 0, 0: handle, 1: data.length };
  }

  /** A slice of a .docx is an array of its bytes, one of a text is a text. */
  private slice(handle: number, index: number): object {
    const copy = this.copies.get(handle);
    if (!copy) return { Error: internalError };
    const part = copy.data.slice(index * copy.sliceSize, (index + 1) * copy.sliceSize);
    return { Error: 0, 0: typeof part === 'string' ? part : [...part], 1: part.length };
  }

  private selected(coercion: string | undefined): object {
    if (coercion !== 'text') return { Error: coercionNotSupported };
    return { Error: 0, Data: this.document.selectedText() };
  }

  private replace(coercion: string | undefined, data: unknown): object {
    if (coercion !== 'text' || typeof data !== 'string') return { Error: coercionNotSupported };
    if (unholdable(data) !== null) return { Error: internalError };
    this.document.replaceSelection(data);
    return { Error: 0 };
  }
}
