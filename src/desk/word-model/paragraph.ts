import { deleteParagraph, detachFromList, mergeParagraphProperty, setParagraphProperty } from '../../ooxml';
import { HostError } from '../protocol/host-object';
import { attempt, oneOf } from './arguments';
import type { ContentControl } from './content-control';
import type { DocumentModel } from './document-model';
import { ListItem } from './list-item';
import { paragraphFormat } from './paragraph-format';
import type { Range } from './range';
import type { Extent } from './span';
import type { TableCell } from './table-cell';
import { TextObject } from './text-object';

const alignments = { Left: 'left', Centered: 'center', Right: 'right', Justified: 'both' } as const;

/** Twentieths of a point, in which the file measures. */
const twips = (points: number): number => Math.round(points * 20);

/** `Word.Paragraph`: a paragraph of the text, known by its element; that alone is stable. */
export class Paragraph extends TextObject {
  static override readonly wordType: string = 'Paragraph';
  static override readonly scalars = [
    'Text',
    'Style',
    'StyleBuiltIn',
    'Alignment',
    'FirstLineIndent',
    'LeftIndent',
    'RightIndent',
    'LineSpacing',
    'OutlineLevel',
    'SpaceBefore',
    'SpaceAfter',
    'IsListItem',
    'TableNestingLevel',
    'IsLastParagraph',
    'UniqueLocalId',
  ];
  static override readonly navigations = [
    'Font',
    'ContentControls',
    'ListItem',
    'ListItemOrNullObject',
    'ParentBody',
    'ParentContentControl',
    'ParentContentControlOrNullObject',
    'ParentTable',
    'ParentTableOrNullObject',
    'ParentTableCell',
    'ParentTableCellOrNullObject',
  ];

  constructor(
    model: DocumentModel,
    readonly node: Element,
  ) {
    super(model);
  }

  override extent(): Extent {
    this.model.insistOn(this.node, 'ParagraphCollection.getItem');
    return {
      start: { paragraph: this.node, offset: 0 },
      end: { paragraph: this.node, offset: this.model.lengthOf(this.node) },
      withMark: true,
    };
  }

  /** The controls around the whole paragraph; one within its mark is none of them. */
  override get ParentContentControlOrNullObject(): ContentControl | null {
    const around = this.model.flowOf(this.node)?.controls.at(-1);
    return around ? this.model.control(around) : null;
  }

  override get ParentTableCellOrNullObject(): TableCell | null {
    return this.model.flowOf(this.node)?.table ? super.ParentTableCellOrNullObject : null;
  }

  get TableNestingLevel(): number {
    return this.model.flowOf(this.node)?.table?.level ?? 0;
  }

  get IsLastParagraph(): boolean {
    return this.model.docx.flow().at(-1)?.node === this.node;
  }

  get UniqueLocalId(): string {
    return this.model.localId(this.node);
  }

  // ── lists ──────────────────────────────────────────────────────────────────

  get IsListItem(): boolean {
    return this.model.docx.listItem(this.node) !== null;
  }

  get ListItemOrNullObject(): ListItem | null {
    const item = this.model.docx.listItem(this.node);
    return item && new ListItem(item);
  }

  get ListItem(): ListItem {
    return this.insist(this.ListItemOrNullObject, 'listItem');
  }

  DetachFromList(): void {
    detachFromList(this.model.docx, this.node);
    this.model.noteChanged(this.node);
  }

  // ── format ─────────────────────────────────────────────────────────────────

  get OutlineLevel(): number {
    return this.model.docx.styles.outlineLevel(this.node);
  }
  set OutlineLevel(level: number) {
    this.set('outlineLvl', level >= 1 && level <= 9 ? { val: level - 1 } : { val: 9 });
  }

  get Alignment(): string {
    const { alignment } = this.own();
    return Object.entries(alignments).find(([, value]) => value === alignment)?.[0] ?? 'Left';
  }
  set Alignment(value: string) {
    const name = oneOf(value, Object.keys(alignments) as (keyof typeof alignments)[], this.at('alignment'));
    this.set('jc', { val: alignments[name] });
  }

  get FirstLineIndent(): number {
    return this.own().firstLineIndent;
  }
  set FirstLineIndent(points: number) {
    this.merge('ind', points >= 0 ? { firstLine: twips(points) } : { hanging: twips(-points) });
  }

  get LeftIndent(): number {
    return this.own().leftIndent;
  }
  set LeftIndent(points: number) {
    this.merge('ind', { left: twips(points) });
  }

  get RightIndent(): number {
    return this.own().rightIndent;
  }
  set RightIndent(points: number) {
    this.merge('ind', { right: twips(points) });
  }

  get LineSpacing(): number {
    return this.own().lineSpacing;
  }
  set LineSpacing(points: number) {
    this.merge('spacing', { line: twips(points), lineRule: 'auto' });
  }

  get SpaceBefore(): number {
    return this.own().spaceBefore;
  }
  set SpaceBefore(points: number) {
    this.merge('spacing', { before: twips(points) });
  }

  get SpaceAfter(): number {
    return this.own().spaceAfter;
  }
  set SpaceAfter(points: number) {
    this.merge('spacing', { after: twips(points) });
  }

  private own(): ReturnType<typeof paragraphFormat> {
    return paragraphFormat(this.model.docx, this.node);
  }

  private set(name: string, attributes: Record<string, string | number>): void {
    setParagraphProperty(this.model.docx, this.node, name, attributes);
    this.model.noteChanged(this.node);
  }

  private merge(name: string, attributes: Record<string, string | number>): void {
    mergeParagraphProperty(this.model.docx, this.node, name, attributes);
    this.model.noteChanged(this.node);
  }

  // ── neighbours ─────────────────────────────────────────────────────────────

  GetNextOrNullObject(): Paragraph | null {
    return this.model.neighbour(this.node, 1);
  }

  GetNext(): Paragraph {
    return this.insist(this.GetNextOrNullObject(), 'getNext');
  }

  GetPreviousOrNullObject(): Paragraph | null {
    return this.model.neighbour(this.node, -1);
  }

  GetPrevious(): Paragraph {
    return this.insist(this.GetPreviousOrNullObject(), 'getPrevious');
  }

  /** Sentences or other pieces, split after the given marks. */
  GetTextRanges(endingMarks: string[], trimSpacing = false): ReturnType<DocumentModel['ranges']> {
    if (!Array.isArray(endingMarks) || endingMarks.length === 0)
      throw new HostError('InvalidArgument', 'Ending marks are expected.', this.at('getTextRanges'));
    const ranges: Range[] = [];
    const text = this.model.hostText(this.model.docx.atoms(this.node));
    let from = 0;
    const push = (to: number): void => {
      const piece = text.slice(from, to);
      const lead = trimSpacing ? piece.length - piece.trimStart().length : 0;
      const trail = trimSpacing ? piece.length - piece.trimEnd().length : 0;
      if (piece.trim() !== '') ranges.push(this.part(from + lead, to - trail));
      from = to;
    };
    for (let at = 0; at < text.length; at++) if (endingMarks.includes(text.charAt(at))) push(at + 1);
    push(text.length);
    return this.model.ranges(ranges);
  }

  private part(from: number, to: number): Range {
    return this.model.range({
      start: { paragraph: this.node, offset: from },
      end: { paragraph: this.node, offset: to },
      withMark: false,
    });
  }

  /** A paragraph's control lies within its mark, so that deleting the paragraph deletes it (office-js issue 4975). */
  override Delete(): void {
    attempt(this.at('delete'), () => deleteParagraph(this.model.docx, this.node));
    this.model.noteStructure();
  }
}
