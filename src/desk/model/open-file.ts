import { DocxError, type DocxDocument } from '../../ooxml';
import { HostError } from '../protocol/host-object';
import { bytesOf } from './base64';

/** Reads a .docx that came as base64. @throws HostError `InvalidArgument` where it is none */
export function openFile(current: DocxDocument, base64: unknown): DocxDocument {
  try {
    return current.openOther(bytesOf(base64));
  } catch (error) {
    if (error instanceof DocxError) throw new HostError('InvalidArgument', error.message);
    throw error;
  }
}
