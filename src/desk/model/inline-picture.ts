import {
  inlinePictureOf,
  isAttached,
  pictureBytes,
  pictureFacts,
  setPicture,
  type PictureChanges,
  type PictureFacts,
} from '../../ooxml';
import { HostError, HostObject } from '../protocol/host-object';
import { base64Of } from './base64';
import { ItemCollection } from './collection';
import type { ContentControl } from './content-control';
import { gone, need, needText, type ModelContext } from './context';
import { deleteSpan } from './edits';
import type { Paragraph } from './paragraph';
import type { Range } from './range';
import { atomsSpan, clip, endOf, extentIn, paragraphsOf, startOf, type Span } from './span';
import type { Table } from './table';
import type { TableCell } from './table-row';

/** `Word.InlinePicture`, known by its `w:drawing`. */
export class InlinePicture extends HostObject {
  static override readonly wordType = 'InlinePicture';
  static override readonly scalars = [
    'AltTextDescription',
    'AltTextTitle',
    'Height',
    'Hyperlink',
    'LockAspectRatio',
    'Width',
  ];
  static override readonly navigations = [
    'Paragraph',
    'ParentContentControl',
    'ParentContentControlOrNullObject',
    'ParentTable',
    'ParentTableCell',
    'ParentTableCellOrNullObject',
    'ParentTableOrNullObject',
  ];

  constructor(
    private readonly context: ModelContext,
    private readonly paragraph: Element,
    private readonly drawing: Element,
  ) {
    super();
  }

  private inline(): Element {
    const inline = isAttached(this.drawing) ? inlinePictureOf(this.drawing) : null;
    if (!inline) throw gone('InlinePicture');
    return inline;
  }

  private facts(): PictureFacts {
    return pictureFacts(this.context.docx, this.inline());
  }

  private change(changes: PictureChanges): void {
    const inline = this.inline();
    this.context.needWritable(this.paragraph);
    this.context.edit(() => setPicture(this.context.docx, inline, changes));
  }

  private span(): Span {
    this.inline();
    return atomsSpan(this.paragraph, this.context.docx.atoms(this.paragraph), this.drawing);
  }

  private range(): Range {
    return this.context.factory.range(this.span());
  }

  get AltTextTitle(): string {
    return this.facts().title;
  }
  set AltTextTitle(value: string) {
    this.change({ title: needText(value, 'InlinePicture.altTextTitle') });
  }
  get AltTextDescription(): string {
    return this.facts().description;
  }
  set AltTextDescription(value: string) {
    this.change({ description: needText(value, 'InlinePicture.altTextDescription') });
  }

  /** Points. With a locked aspect ratio the height follows. */
  get Width(): number {
    return this.facts().width;
  }
  set Width(points: number) {
    const { width, height, locksAspectRatio } = this.facts();
    const factor = needSize(points, 'InlinePicture.width') / width;
    this.change(locksAspectRatio ? { width: points, height: height * factor } : { width: points });
  }

  /** Points. With a locked aspect ratio the width follows. */
  get Height(): number {
    return this.facts().height;
  }
  set Height(points: number) {
    const { width, height, locksAspectRatio } = this.facts();
    const factor = needSize(points, 'InlinePicture.height') / height;
    this.change(locksAspectRatio ? { height: points, width: width * factor } : { height: points });
  }

  get LockAspectRatio(): boolean {
    return this.facts().locksAspectRatio;
  }
  set LockAspectRatio(on: boolean) {
    this.change({ locksAspectRatio: on === true });
  }

  get Hyperlink(): string {
    return this.range().Hyperlink || this.facts().hyperlink;
  }
  set Hyperlink(address: string) {
    this.range().Hyperlink = address;
  }

  get Paragraph(): Paragraph {
    this.inline();
    return this.context.factory.paragraph(this.paragraph);
  }
  get ParentContentControlOrNullObject(): ContentControl | null {
    return this.range().ParentContentControlOrNullObject;
  }
  get ParentContentControl(): ContentControl {
    return need(this.ParentContentControlOrNullObject, 'InlinePicture.parentContentControl');
  }
  get ParentTableOrNullObject(): Table | null {
    return this.range().ParentTableOrNullObject;
  }
  get ParentTable(): Table {
    return need(this.ParentTableOrNullObject, 'InlinePicture.parentTable');
  }
  get ParentTableCellOrNullObject(): TableCell | null {
    return this.range().ParentTableCellOrNullObject;
  }
  get ParentTableCell(): TableCell {
    return need(this.ParentTableCellOrNullObject, 'InlinePicture.parentTableCell');
  }

  /** @throws HostError `GeneralException` where the file holds only an address of the picture */
  GetBase64ImageSrc(): string {
    const bytes = pictureBytes(this.context.docx, this.inline());
    if (!bytes)
      throw new HostError(
        'GeneralException',
        'The file does not hold the picture.',
        'InlinePicture.getBase64ImageSrc',
      );
    return base64Of(bytes);
  }

  GetRange(location: string = 'Whole'): Range {
    const span = this.span();
    return this.context.factory.range(
      location === 'Start' ? startOf(span) : location === 'End' ? endOf(span) : span,
    );
  }

  GetNextOrNullObject(): InlinePicture | null {
    const { start } = this.span();
    const body = this.context.factory.bodyOf(start.paragraph);
    const pictures = body.InlinePictures.items();
    return pictures[pictures.findIndex((picture) => picture.drawing === this.drawing) + 1] ?? null;
  }

  GetNext(): InlinePicture {
    return need(this.GetNextOrNullObject(), 'InlinePicture.getNext');
  }

  Delete(): void {
    deleteSpan(this.context, this.span());
  }

  Select(mode: string = 'Select'): void {
    this.range().Select(mode);
  }

  InsertContentControl(): ContentControl {
    return this.range().InsertContentControl();
  }

  InsertText(text: string, location: string): Range {
    return this.range().InsertText(text, beside(location, 'InlinePicture.insertText'));
  }

  InsertParagraph(text: string, location: string): Paragraph {
    return this.range().InsertParagraph(text, beside(location, 'InlinePicture.insertParagraph'));
  }

  InsertBreak(type: string, location: string): void {
    this.range().InsertBreak(type, beside(location, 'InlinePicture.insertBreak'));
  }

  InsertHtml(html: string, location: string): Range {
    return this.range().InsertHtml(html, beside(location, 'InlinePicture.insertHtml'));
  }

  InsertOoxml(ooxml: string, location: string): Range {
    return this.range().InsertOoxml(ooxml, beside(location, 'InlinePicture.insertOoxml'));
  }

  InsertFileFromBase64(base64: string, location: string): Range {
    return this.range().InsertFileFromBase64(base64, beside(location, 'InlinePicture.insertFileFromBase64'));
  }

  InsertInlinePictureFromBase64(base64: string, location: string): InlinePicture {
    return this.range().InsertInlinePictureFromBase64(base64, location);
  }
}

function beside(location: string, where: string): string {
  if (location !== 'Before' && location !== 'After')
    throw new HostError('InvalidArgument', `"${location}" is neither Before nor After.`, where);
  return location;
}

function needSize(points: unknown, where: string): number {
  if (typeof points !== 'number' || !(points > 0))
    throw new HostError('InvalidArgument', 'A size in points is needed.', where);
  return points;
}

/** `Word.InlinePictureCollection`. */
export class InlinePictureCollection extends ItemCollection<InlinePicture> {
  static override readonly wordType = 'InlinePictureCollection';
}

/** The inline pictures in a stretch of text. */
export function picturesIn(context: ModelContext, span: Span): InlinePictureCollection {
  const pictures = paragraphsOf(context, span).flatMap((paragraph) => {
    const { from, to } = extentIn(context, span, paragraph);
    return clip(context.docx.atoms(paragraph), from, to).flatMap(({ node, start }) =>
      inlinePictureOf(node) && start >= from && start < to
        ? [new InlinePicture(context, paragraph, node)]
        : [],
    );
  });
  return new InlinePictureCollection(pictures);
}
