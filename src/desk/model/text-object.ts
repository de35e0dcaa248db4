import { builtInStyleName, setCharacterStyle, setParagraphStyle, wrapBlocks, wrapInline } from '../../ooxml';
import { HostError } from '../protocol/host-object';
import type { ContentControl } from './content-control';
import { supportedTypes } from './content-control-collection';
import { need, needText, oneOf } from './context';
import { deleteSpan, growAt, select } from './edits';
import { insertFragment, type Fragment, type FragmentLocation } from './fragment';
import { type InlinePicture } from './inline-picture';
import { fileFragment, htmlFragment, ooxmlFragment, pictureFragment } from './insert-content';
import type { Range } from './range';
import { endOf, extentIn, paragraphsOf, startOf, type Span } from './span';

import { TextReader } from './text-reader';

/** What Body, Paragraph, Range and ContentControl have in common: they are stretches of text. */
export abstract class TextObject extends TextReader {
  /** The style all its paragraphs share, or ''. */
  get Style(): string {
    const names = new Set(this.nodes().map((node) => this.context.docx.styles.styleName(node)));
    return names.size === 1 ? [...names][0]! : '';
  }

  set Style(name: string) {
    const { styles } = this.context.docx;
    const where = `${this.wordType}.style`;
    const style = styles.byName(needText(name, where), 'paragraph') ?? styles.byName(name, 'character');
    if (!style) throw new HostError('InvalidArgument', `There is no style "${name}".`, where);
    this.applyStyle(style.id);
  }

  get StyleBuiltIn(): string {
    return this.Style === '' ? '' : builtInStyleName(this.Style);
  }

  /** A built-in style that the document does not hold yet is added, as Word does. */
  set StyleBuiltIn(builtIn: string) {
    this.applyStyle(this.context.factory.styleId(builtIn, `${this.wordType}.styleBuiltIn`));
  }

  /** A character style goes to the characters that are covered, a paragraph style to the whole paragraphs. */
  private applyStyle(id: string): void {
    const { docx } = this.context;
    const span = this.span();
    if (docx.styles.get(id, 'table'))
      throw new HostError(
        'InvalidArgument',
        'A style for tables does not fit text.',
        `${this.wordType}.style`,
      );
    const isCharacter = docx.styles.get(id, 'character') !== null;
    for (const node of this.nodes()) {
      this.context.needWritable(node);
      const { from, to } = extentIn(this.context, span, node);
      this.context.edit(() =>
        isCharacter ? setCharacterStyle(docx, node, from, to, id) : setParagraphStyle(docx, node, id),
      );
      this.context.changedParagraph(node);
    }
  }

  /** The locations that `insertHtml` and its like take. */
  protected abstract readonly insertLocations: readonly FragmentLocation[];

  /** Puts content at a location, and returns what it takes. */
  protected place(where: FragmentLocation, fragment: Fragment): Range {
    return this.context.factory.range(insertFragment(this.context, this.insertSpan(), where, fragment));
  }

  /** What a location is relative to. */
  protected insertSpan(): Span {
    return this.span();
  }

  private where(location: string, member: string): FragmentLocation {
    return oneOf(location, this.insertLocations, `${this.wordType}.${member}`);
  }

  InsertHtml(html: string, location: string): Range {
    const where = this.where(location, 'insertHtml');
    const near = this.span().start.paragraph;
    return this.place(where, htmlFragment(this.context, near, html, `${this.wordType}.insertHtml`));
  }

  InsertOoxml(ooxml: string, location: string): Range {
    const where = this.where(location, 'insertOoxml');
    return this.place(where, ooxmlFragment(this.context, ooxml, `${this.wordType}.insertOoxml`));
  }

  InsertFileFromBase64(base64: string, location: string): Range {
    const where = this.where(location, 'insertFileFromBase64');
    return this.place(where, fileFragment(this.context, base64, `${this.wordType}.insertFileFromBase64`));
  }

  InsertInlinePictureFromBase64(base64: string, location: string): InlinePicture {
    const member = `${this.wordType}.insertInlinePictureFromBase64`;
    const where = this.where(location, 'insertInlinePictureFromBase64');
    const near = this.span().start.paragraph;
    const made = this.place(where, pictureFragment(this.context, near, base64, member));
    return need(made.InlinePictures.GetFirstOrNullObject(), member);
  }

  Select(mode: string = 'Select'): void {
    const wanted = oneOf(mode, ['Select', 'Start', 'End'], `${this.wordType}.select`);
    const span = this.span();
    select(this.context, wanted === 'Select' ? span : wanted === 'Start' ? startOf(span) : endOf(span));
  }

  GetRange(location: string = 'Whole'): Range {
    return this.context.factory.range(this.rangeAt(location));
  }

  protected rangeAt(location: string): Span {
    const span = this.span();
    switch (oneOf(location, ['Whole', 'Content', 'Start', 'End', 'After'], `${this.wordType}.getRange`)) {
      case 'Start':
        return startOf(span);
      case 'End':
      case 'After':
        return endOf(span);
      case 'Content':
        return { ...span, hasMark: false };
      case 'Whole':
        return span;
    }
  }

  Clear(): void {
    deleteSpan(this.context, { ...this.span(), hasMark: false });
  }

  /** A range over part of another control fails (OfficeDev/office-js issue 1169). */
  InsertContentControl(type: string = 'RichText'): ContentControl {
    const wanted = oneOf(type, supportedTypes, `${this.wordType}.insertContentControl`);
    if (wanted !== 'RichText' && wanted !== 'PlainText') return this.insertChoiceControl(wanted);
    const span = this.span();
    const nodes = paragraphsOf(this.context, span);
    for (const node of nodes) this.context.needWritable(node);
    const { docx } = this.context;
    const control = this.context.edit(() =>
      this.isWrappedAsBlock(span, nodes)
        ? wrapBlocks(docx, nodes[0]!, nodes[nodes.length - 1]!, {})
        : wrapInline(docx, span.start.paragraph, span.start.offset, span.end.offset, {}),
    );
    this.context.emit('ContentControlAdded', docx.controlId(control));
    const made = this.context.factory.control(control);
    made.makeKind(wanted);
    return made;
  }

  /**
   * A box to tick or to choose in holds no text of the author's.
   * @unverified it stands at the start of the range; what a host does with the text of one is not documented
   */
  private insertChoiceControl(type: string): ContentControl {
    const { start } = this.span();
    this.context.needWritable(start.paragraph);
    const { docx } = this.context;
    const before = this.context.length(start.paragraph);
    const node = this.context.edit(() => wrapInline(docx, start.paragraph, start.offset, start.offset, {}));
    const made = this.context.factory.control(node);
    made.makeKind(type);
    growAt(this.context, start, this.context.length(start.paragraph) - before);
    this.context.emit('ContentControlAdded', docx.controlId(node));
    return made;
  }

  /**
   * Several paragraphs take a control round them; one that is covered whole takes one round it or within its mark, as the
   * profile says (OfficeDev/office-js issues 3176 and 4975).
   */
  private isWrappedAsBlock(span: Span, nodes: readonly Element[]): boolean {
    if (nodes.length > 1) return true;
    const isWhole = span.start.offset === 0 && span.end.offset === this.context.length(nodes[0]!);
    const isText = span.end.offset > 0 || span.hasMark;
    return isWhole && isText && span.within === null && this.context.profile.controlShape === 'paragraph';
  }
}
