import {
  bodyBlocks,
  createCarrier,
  DocxError,
  htmlContent,
  importBlocks,
  pictureRun,
  type DocxDocument,
} from '../../ooxml';
import { HostError } from '../protocol/host-object';
import { openFile } from './application';
import { bytesOf } from './base64';
import { needText, type ModelContext } from './context';
import type { Fragment } from './fragment';

/** 4 MB (typings, remark on insertFileFromBase64). */
const LARGEST_FILE = 4 * 1024 * 1024;

export function htmlFragment(context: ModelContext, near: Element, html: unknown, where: string): Fragment {
  const text = needText(html, where);
  return context.edit(() => htmlContent(context.docx, near, text));
}

function contentOf(context: ModelContext, source: DocxDocument): Fragment {
  const blocks = context.edit(() => importBlocks(context.docx, source, bodyBlocks(source.body)));
  return { blocks, isInline: false };
}

/** @throws HostError `InvalidArgument` for what is no package as one XML document */
export function ooxmlFragment(context: ModelContext, ooxml: unknown, where: string): Fragment {
  const text = needText(ooxml, where);
  try {
    return contentOf(context, context.docx.openFlat(text));
  } catch (error) {
    if (error instanceof DocxError) throw new HostError('InvalidArgument', error.message, where);
    throw error;
  }
}

export function fileFragment(context: ModelContext, base64: unknown, where: string): Fragment {
  if (typeof base64 === 'string' && base64.length * 0.75 > LARGEST_FILE)
    throw new HostError('InvalidArgument', 'The file is larger than 4 MB.', where);
  return contentOf(context, openFile(context.docx, base64, where));
}

/** @throws HostError `InvalidArgument` for what is no PNG, JPEG, GIF or BMP */
export function pictureFragment(
  context: ModelContext,
  near: Element,
  base64: unknown,
  where: string,
): Fragment {
  const bytes = bytesOf(base64, where);
  const run = context.edit(() => pictureRun(context.docx, near, bytes));
  if (!run) throw new HostError('InvalidArgument', 'This is no picture that Word reads.', where);
  return { blocks: [createCarrier(near, run)], isInline: true };
}
