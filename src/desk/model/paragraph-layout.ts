import { mergeParagraphProperty, setParagraphProperty } from '../../ooxml';
import { HostError } from '../protocol/host-object';
import { oneOf, type ModelContext } from './context';
import { alignmentOf, alignments, pointsOf, twipsOf, type Alignment } from './paragraph-format';
import { paragraphSpan, type Span } from './span';
import { TextObject } from './text-object';

/** How a paragraph is laid out: its level, alignment, spacing and indents. */
export abstract class LaidOutParagraph extends TextObject {
  constructor(
    context: ModelContext,
    readonly node: Element,
  ) {
    super(context);
  }

  span(): Span {
    return paragraphSpan(this.context, this.context.needParagraph(this.node), true);
  }

  get OutlineLevel(): number {
    return this.context.docx.styles.outlineLevel(this.node);
  }

  /** @unverified 10 clears the level; what a host does with a number outside 1 to 10 is not documented */
  set OutlineLevel(level: number) {
    if (!Number.isInteger(level) || level < 1 || level > 10)
      throw new HostError('InvalidArgument', 'An outline level is 1 to 10.');
    this.format('outlineLvl', level === 10 ? null : { val: level - 1 });
  }

  get Alignment(): Alignment {
    return alignmentOf(this.context, this.node);
  }

  set Alignment(value: Alignment) {
    const wanted = oneOf(value, ['Left', 'Centered', 'Right', 'Justified']);
    this.format('jc', { val: alignments[wanted] });
  }

  get SpaceBefore(): number {
    return pointsOf(this.context, this.node, 'spacing', 'before');
  }

  set SpaceBefore(points: number) {
    this.merge('spacing', 'before', points);
  }

  get SpaceAfter(): number {
    return pointsOf(this.context, this.node, 'spacing', 'after');
  }

  set SpaceAfter(points: number) {
    this.merge('spacing', 'after', points);
  }

  /** Points; 12 for single spacing. */
  get LineSpacing(): number {
    return pointsOf(this.context, this.node, 'spacing', 'line', 240);
  }

  set LineSpacing(points: number) {
    this.merge('spacing', 'line', points, { lineRule: 'auto' });
  }

  get LeftIndent(): number {
    return pointsOf(this.context, this.node, 'ind', 'left');
  }

  set LeftIndent(points: number) {
    this.merge('ind', 'left', points);
  }

  get RightIndent(): number {
    return pointsOf(this.context, this.node, 'ind', 'right');
  }

  set RightIndent(points: number) {
    this.merge('ind', 'right', points);
  }

  /** Below zero for a hanging indent. */
  get FirstLineIndent(): number {
    const hanging = pointsOf(this.context, this.node, 'ind', 'hanging');
    return pointsOf(this.context, this.node, 'ind', 'firstLine') - hanging;
  }

  set FirstLineIndent(points: number) {
    this.merge('ind', points < 0 ? 'hanging' : 'firstLine', Math.abs(points));
  }

  private format(name: string, attributes: Record<string, string | number> | null): void {
    this.context.needWritable(this.span().start.paragraph);
    this.context.edit(() => setParagraphProperty(this.context.docx, this.node, name, attributes));
  }

  private merge(name: string, attribute: string, points: number, more: Record<string, string> = {}): void {
    this.context.needWritable(this.span().start.paragraph);
    const changes = { [attribute]: twipsOf(points), ...more };
    this.context.edit(() => mergeParagraphProperty(this.context.docx, this.node, name, changes));
  }
}
