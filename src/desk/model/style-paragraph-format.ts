import { inheritedStyleProperty, setStyleProperty, type Style } from '../../ooxml';
import { HostError, HostObject } from '../protocol/host-object';
import { oneOf, type ModelContext } from './context';
import { alignmentNamed, alignments, twipsOf, type Alignment } from './paragraph-format';

const TWIPS_PER_POINT = 20;
/** A line unit is twelve points; the file counts hundredths of one (17.3.1.33). */
const HUNDREDTHS = 100;

/** `Word.ParagraphFormat`: how a style lays its paragraphs out. */
export class ParagraphFormat extends HostObject {
  static override readonly wordType = 'ParagraphFormat';
  static override readonly scalars = [
    'Alignment',
    'FirstLineIndent',
    'KeepTogether',
    'KeepWithNext',
    'LeftIndent',
    'LineSpacing',
    'LineUnitAfter',
    'LineUnitBefore',
    'MirrorIndents',
    'OutlineLevel',
    'RightIndent',
    'SpaceAfter',
    'SpaceBefore',
    'WidowControl',
  ];

  constructor(
    private readonly context: ModelContext,
    private readonly style: () => Style,
  ) {
    super();
  }

  private read(name: string, attribute = 'val'): string | null {
    return inheritedStyleProperty(this.context.docx, this.style(), 'pPr', name, attribute);
  }

  private write(name: string, attributes: Record<string, string | number> | null): void {
    this.context.edit(() => setStyleProperty(this.context.docx, this.style(), 'pPr', name, attributes));
  }

  private points(name: string, attribute: string, missing = 0): number {
    return Number(this.read(name, attribute) ?? missing) / TWIPS_PER_POINT;
  }

  private setPoints(name: string, attribute: string, points: number): void {
    this.write(name, { [attribute]: twipsOf(points, `ParagraphFormat.${attribute}`) });
  }

  /** On where the element stands without a value (ECMA-376 Part 1, 22.9.2.7). */
  private isOn(name: string, missing: boolean): boolean {
    const value = inheritedStyleProperty(this.context.docx, this.style(), 'pPr', name, 'val', '1');
    return value === null ? missing : !['0', 'false', 'off'].includes(value);
  }

  get Alignment(): Alignment {
    return alignmentNamed(this.read('jc'));
  }

  set Alignment(value: Alignment) {
    const wanted = oneOf(value, ['Left', 'Centered', 'Right', 'Justified'], 'ParagraphFormat.alignment');
    this.write('jc', { val: alignments[wanted] });
  }

  get FirstLineIndent(): number {
    return this.points('ind', 'firstLine') - this.points('ind', 'hanging');
  }

  set FirstLineIndent(points: number) {
    const twips = twipsOf(points, 'ParagraphFormat.firstLineIndent');
    this.write('ind', twips < 0 ? { hanging: -twips } : { firstLine: twips });
  }

  get LeftIndent(): number {
    return this.points('ind', 'left');
  }
  set LeftIndent(points: number) {
    this.setPoints('ind', 'left', points);
  }
  get RightIndent(): number {
    return this.points('ind', 'right');
  }
  set RightIndent(points: number) {
    this.setPoints('ind', 'right', points);
  }
  get SpaceBefore(): number {
    return this.points('spacing', 'before');
  }
  set SpaceBefore(points: number) {
    this.setPoints('spacing', 'before', points);
  }
  get SpaceAfter(): number {
    return this.points('spacing', 'after');
  }
  set SpaceAfter(points: number) {
    this.setPoints('spacing', 'after', points);
  }
  get LineSpacing(): number {
    return this.points('spacing', 'line', 240);
  }
  set LineSpacing(points: number) {
    this.write('spacing', { line: twipsOf(points, 'ParagraphFormat.lineSpacing'), lineRule: 'auto' });
  }

  get LineUnitBefore(): number {
    return Number(this.read('spacing', 'beforeLines') ?? 0) / HUNDREDTHS;
  }
  set LineUnitBefore(lines: number) {
    this.write('spacing', { beforeLines: Math.round(lines * HUNDREDTHS) });
  }
  get LineUnitAfter(): number {
    return Number(this.read('spacing', 'afterLines') ?? 0) / HUNDREDTHS;
  }
  set LineUnitAfter(lines: number) {
    this.write('spacing', { afterLines: Math.round(lines * HUNDREDTHS) });
  }

  get KeepTogether(): boolean {
    return this.isOn('keepLines', false);
  }
  set KeepTogether(on: boolean) {
    this.write('keepLines', { val: on ? 1 : 0 });
  }
  get KeepWithNext(): boolean {
    return this.isOn('keepNext', false);
  }
  set KeepWithNext(on: boolean) {
    this.write('keepNext', { val: on ? 1 : 0 });
  }
  get MirrorIndents(): boolean {
    return this.isOn('mirrorIndents', false);
  }
  set MirrorIndents(on: boolean) {
    this.write('mirrorIndents', { val: on ? 1 : 0 });
  }
  get WidowControl(): boolean {
    return this.isOn('widowControl', true);
  }
  set WidowControl(on: boolean) {
    this.write('widowControl', { val: on ? 1 : 0 });
  }

  /** `OutlineLevel1` to `OutlineLevel9`, or `OutlineLevelBodyText` (Word.OutlineLevel). */
  get OutlineLevel(): string {
    const level = this.read('outlineLvl');
    return level === null || Number(level) > 8 ? 'OutlineLevelBodyText' : `OutlineLevel${Number(level) + 1}`;
  }

  set OutlineLevel(value: string) {
    const number = /^OutlineLevel([1-9])$/.exec(value)?.[1];
    if (!number && value !== 'OutlineLevelBodyText')
      throw new HostError(
        'InvalidArgument',
        `"${value}" is no outline level.`,
        'ParagraphFormat.outlineLevel',
      );
    this.write('outlineLvl', { val: number ? Number(number) - 1 : 9 });
  }
}
