import {
  builtInStyleName,
  makePlainText,
  setCharacterStyle,
  setParagraphStyle,
  wrapBlocks,
  wrapInline,
} from '../../ooxml';
import { HostError } from '../protocol/host-object';
import type { ContentControl } from './content-control';
import { needText, oneOf } from './context';
import { deleteSpan, select } from './edits';
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
    const style = styles.byName(needText(name), 'paragraph') ?? styles.byName(name, 'character');
    if (!style) throw new HostError('InvalidArgument', `There is no style "${name}".`);
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
      throw new HostError('InvalidArgument', 'A style for tables does not fit text.');
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

  Select(mode: string = 'Select'): void {
    const wanted = oneOf(mode, ['Select', 'Start', 'End']);
    const span = this.span();
    select(this.context, wanted === 'Select' ? span : wanted === 'Start' ? startOf(span) : endOf(span));
  }

  GetRange(location: string = 'Whole'): Range {
    return this.context.factory.range(this.rangeAt(location));
  }

  protected rangeAt(location: string): Span {
    const span = this.span();
    switch (oneOf(location, ['Whole', 'Content', 'Start', 'End', 'After'])) {
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
    const wanted = oneOf(type, ['RichText', 'PlainText']);
    const span = this.span();
    const nodes = paragraphsOf(this.context, span);
    for (const node of nodes) this.context.needWritable(node);
    const { docx } = this.context;
    const control = this.context.edit(() =>
      this.isWrappedAsBlock(span, nodes)
        ? wrapBlocks(docx, nodes[0]!, nodes[nodes.length - 1]!, {})
        : wrapInline(docx, span.start.paragraph, span.start.offset, span.end.offset, {}),
    );
    if (wanted === 'PlainText') this.context.edit(() => makePlainText(docx, control));
    return this.context.factory.control(control);
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
