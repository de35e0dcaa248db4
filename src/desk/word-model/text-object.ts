import {
  builtInStyleName,
  combineLooks,
  deleteRange,
  ensureStyle,
  hyperlinkAddress,
  hyperlinksIn,
  insertParagraph,
  insertTable,
  insertText,
  lookOf,
  paragraphText,
  setCharacterFormat,
  setHyperlink,
  setParagraphStyle,
  shownStyleName,
  visibleText,
  wrapBlocks,
  wrapInline,
  type Atom,
  type CharacterFormat,
  type Control,
  type MixedLook,
} from '../../ooxml';
import { HostError, HostObject } from '../protocol/host-object';
import { attempt, countOf, oneOf, textOf } from './arguments';
import type { ContentControl } from './content-control';
import type { ControlList } from './control-list';
import type { DocumentModel } from './document-model';
import { Font, type Looks } from './font';
import type { ItemList } from './item-list';
import type { Paragraph } from './paragraph';
import type { Range } from './range';
import { findText } from './search';
import type { SearchOptions } from './services';
import type { Extent } from './span';
import type { Table } from './table';
import type { TableCell } from './table-cell';

const partLocations = ['Whole', 'Start', 'End', 'After', 'Before', 'Content'] as const;
type PartLocation = (typeof partLocations)[number];

/** What ranges, paragraphs, controls and bodies have in common: a stretch of the text. */
export abstract class TextObject extends HostObject implements Looks {
  constructor(protected readonly model: DocumentModel) {
    super();
  }

  /** Where it is now. @throws HostError ItemNotFound where it left the document */
  abstract extent(): Extent;

  protected at(member: string): string {
    return `${this.wordType}.${member}`;
  }

  // ── what it holds ──────────────────────────────────────────────────────────

  /** Its paragraphs, the first and the last in part or whole. */
  nodes(): readonly Element[] {
    const { start, end } = this.extent();
    return this.model.nodesBetween(start.paragraph, end.paragraph);
  }

  /** For each of its paragraphs the offsets that belong to it. */
  protected parts(): { node: Element; from: number; to: number }[] {
    const { start, end } = this.extent();
    return this.nodes().map((node) => ({
      node,
      from: node === start.paragraph ? start.offset : 0,
      to: node === end.paragraph ? end.offset : this.model.lengthOf(node),
    }));
  }

  protected readText(text: (atoms: readonly Atom[]) => string): string {
    return this.parts()
      .map(({ node, from, to }) => text(cutAtoms(this.model.docx.atoms(node), from, to)))
      .join('\n');
  }

  get Text(): string {
    return this.readText((atoms) => this.model.hostText(atoms));
  }

  get IsEmpty(): boolean {
    return this.Text === '';
  }

  get Style(): string {
    return this.common((node) => this.model.docx.styles.styleName(node)) ?? '';
  }
  set Style(name: string) {
    const style = this.model.docx.styles.byName(textOf(name, this.at('style')), 'paragraph');
    if (style) {
      this.setStyle(style.id);
      return;
    }
    const builtIn = builtInStyleName(shownStyleName(name));
    if (builtIn === 'Other')
      throw new HostError('ItemNotFound', `There is no style "${name}".`, this.at('style'));
    this.StyleBuiltIn = builtIn;
  }

  get StyleBuiltIn(): string {
    return this.common((node) => this.model.docx.styles.styleBuiltIn(node)) ?? '';
  }
  set StyleBuiltIn(name: string) {
    this.setStyle(attempt(this.at('styleBuiltIn'), () => ensureStyle(this.model.docx, name)));
  }

  private setStyle(id: string): void {
    for (const node of this.nodes()) {
      setParagraphStyle(this.model.docx, node, id);
      this.model.noteChanged(node);
    }
  }

  private common(read: (node: Element) => string): string | null {
    const values = new Set(this.nodes().map(read));
    return values.size === 1 ? ([...values][0] ?? null) : null;
  }

  get Font(): Font {
    return new Font(this);
  }

  look(): MixedLook {
    return combineLooks(this.parts().map(({ node, from, to }) => lookOf(this.model.docx, node, from, to)));
  }

  format(format: CharacterFormat): void {
    for (const { node, from, to } of this.parts()) {
      setCharacterFormat(this.model.docx, node, from, to, format);
      this.model.noteChanged(node);
    }
  }

  get Paragraphs(): ItemList<Paragraph> {
    return this.model.paragraphs(this.nodes());
  }

  /** The controls that lie within it, wholly; on the web the outer ones only are listed for a body. */
  get ContentControls(): ControlList {
    return this.model.controlList((control) => this.holds(control));
  }

  GetContentControls(): ControlList {
    return this.ContentControls;
  }

  private holds(control: Control): boolean {
    return isWithin(this.model.extentOfControl(control.node), this.extent(), this.model);
  }

  get ParentContentControlOrNullObject(): ContentControl | null {
    return this.model.controlAround(this.extent(), null);
  }

  get ParentContentControl(): ContentControl {
    return this.insist(this.ParentContentControlOrNullObject, 'parentContentControl');
  }

  get Tables(): ItemList<Table> {
    return this.model.tablesOf(this.nodes());
  }

  get ParentTableOrNullObject(): Table | null {
    return this.model.tableAround(this.nodes());
  }

  get ParentTable(): Table {
    return this.insist(this.ParentTableOrNullObject, 'parentTable');
  }

  get ParentTableCellOrNullObject(): TableCell | null {
    return this.model.cellAround(this.nodes());
  }

  get ParentTableCell(): TableCell {
    return this.insist(this.ParentTableCellOrNullObject, 'parentTableCell');
  }

  get ParentBody(): HostObject {
    return this.model.bodyAround(this.extent().start.paragraph);
  }

  get Hyperlink(): string | null {
    const addresses = this.parts().flatMap(({ node, from, to }) =>
      hyperlinksIn(this.model.docx, node, from, to).map((link) => hyperlinkAddress(this.model.docx, link)),
    );
    return addresses[0] ?? null;
  }
  set Hyperlink(address: string) {
    for (const { node, from, to } of this.parts()) {
      attempt(this.at('hyperlink'), () => setHyperlink(this.model.docx, node, from, to, address));
      this.model.noteChanged(node);
    }
  }

  protected insist<Value>(value: Value | null, member: string): Value {
    if (value === null)
      throw new HostError('ItemNotFound', 'The requested item does not exist.', this.at(member));
    return value;
  }

  // ── ranges of it ───────────────────────────────────────────────────────────

  GetRange(location: string = 'Whole'): Range {
    return this.model.range(this.partAt(oneOf(location, partLocations, this.at('getRange'))));
  }

  protected partAt(location: PartLocation): Extent {
    const { start, end, withMark } = this.extent();
    switch (location) {
      case 'Whole':
        return { start, end, withMark };
      case 'Content':
        return { start, end, withMark: false };
      case 'Start':
      case 'Before':
        return { start, end: start, withMark: false };
      case 'End':
        return { start: end, end, withMark: false };
      case 'After': {
        const after = this.model.after(end.paragraph);
        return withMark && after
          ? { start: after, end: after, withMark: false }
          : { start: end, end, withMark: false };
      }
    }
  }

  /** `GetText`: what can be seen, whatever the host's view shows (WordApi 1.7). */
  GetText(options?: { IncludeHiddenText?: boolean; IncludeTextMarkedAsDeleted?: boolean } | null): string {
    const hidden = options?.IncludeHiddenText === true;
    const deleted = options?.IncludeTextMarkedAsDeleted === true;
    return this.readText((atoms) =>
      hidden || deleted ? paragraphText(atoms, { deleted, hidden }) : visibleText(atoms),
    );
  }

  GetReviewedText(version: string = 'Current'): string {
    const isOriginal = oneOf(version, ['Current', 'Original'], this.at('getReviewedText')) === 'Original';
    return this.readText((atoms) =>
      paragraphText(
        atoms.filter((atom) => !isOriginal || !atom.inserted),
        { deleted: isOriginal, hidden: false },
      ),
    );
  }

  Search(text: string, options: SearchOptions | null = null): ItemList<Range> {
    const found = this.parts().flatMap(({ node, from, to }) =>
      findText(this.model.docx.atoms(node), textOf(text, this.at('search')), options)
        .filter((hit) => hit.from >= from && hit.to <= to)
        .map((hit) =>
          this.model.range({
            start: { paragraph: node, offset: hit.from },
            end: { paragraph: node, offset: hit.to },
            withMark: false,
          }),
        ),
    );
    return this.model.ranges(found);
  }

  Select(mode: string = 'Select'): void {
    const { start, end } = this.extent();
    switch (oneOf(mode, ['Select', 'Start', 'End'], this.at('select'))) {
      case 'Select':
        return this.model.setSelection({ start, end, withMark: false }, true);
      case 'Start':
        return this.model.setSelection({ start, end: start, withMark: false }, true);
      case 'End':
        return this.model.setSelection({ start: end, end, withMark: false }, true);
    }
  }

  // ── changes ────────────────────────────────────────────────────────────────

  InsertText(text: string, location: string): Range {
    const where = oneOf(location, ['Replace', 'Start', 'End', 'Before', 'After'], this.at('insertText'));
    const content = textOf(text, this.at('insertText'));
    if (where === 'Replace') this.Clear();
    const { start, end } = this.extent();
    const place = where === 'Start' || where === 'Before' || where === 'Replace' ? start : end;
    return this.model.insertText(place, content, this.insertOptions(where));
  }

  /** Where text goes on the border of a control: inside it, unless the place is outside by its name. */
  protected insertOptions(_where: string): Parameters<typeof insertText>[4] {
    return {};
  }

  InsertParagraph(text: string, location: string): Paragraph {
    const where = oneOf(location, ['Before', 'After', 'Start', 'End'], this.at('insertParagraph'));
    const { start, end } = this.extent();
    const isBefore = where === 'Before' || where === 'Start';
    const beside = this.model.blockOf(isBefore ? start.paragraph : end.paragraph, this.scope(where));
    return this.model.paragraphMade(
      insertParagraph(
        this.model.docx,
        beside,
        isBefore ? 'before' : 'after',
        textOf(text, this.at('insertParagraph')),
        isBefore ? start.paragraph : end.paragraph,
      ),
    );
  }

  /** The element within which a new block goes: null stays right beside the paragraph. */
  protected scope(_where: string): Element | null {
    return null;
  }

  InsertTable(rowCount: number, columnCount: number, location: string, values?: string[][]): Table {
    const member = this.at('insertTable');
    const where = oneOf(location, ['Before', 'After', 'Start', 'End'], member);
    const content = tableValues(countOf(rowCount, member), countOf(columnCount, member), values, member);
    const { start, end } = this.extent();
    const isBefore = where === 'Before' || where === 'Start';
    const beside = this.model.blockOf(isBefore ? start.paragraph : end.paragraph, this.scope(where));
    const style = ensureStyle(this.model.docx, 'TableGrid');
    const table = insertTable(this.model.docx, beside, isBefore ? 'before' : 'after', content, style);
    this.model.noteStructure();
    return this.model.table(table);
  }

  /**
   * A page break is a paragraph of its own.
   * @unverified What a host makes of a break before or after a paragraph is not documented.
   */
  InsertBreak(type: string, location: string): void {
    const member = this.at('insertBreak');
    const kind = oneOf(
      type,
      ['Page', 'Line', 'Next', 'SectionNext', 'SectionContinuous', 'SectionEven', 'SectionOdd'],
      member,
    );
    const where = oneOf(location, ['Before', 'After', 'Start', 'End'], member);
    if (kind === 'Line') {
      this.model.insertText(
        this.extent()[where === 'Before' || where === 'Start' ? 'start' : 'end'],
        '\u000b',
        {},
      );
      return;
    }
    if (kind !== 'Page')
      throw new HostError('NotImplemented', `The desk makes no break of the kind ${kind}.`, member);
    this.model.insertPageBreak(this.InsertParagraph('', where));
  }

  InsertContentControl(type: string = 'RichText'): ContentControl {
    const member = this.at('insertContentControl');
    oneOf(type, ['RichText', 'PlainText', 'CheckBox', 'DropDownList', 'ComboBox'], member);
    if (type !== 'RichText')
      throw new HostError('NotImplemented', `The desk makes no control of the kind ${type}.`, member);
    const sdt = attempt(member, () => this.wrap());
    return this.model.controlMade(sdt);
  }

  private wrap(): Element {
    const { start, end, withMark } = this.extent();
    const isOneParagraph = start.paragraph === end.paragraph;
    const isWhole = isOneParagraph && start.offset === 0 && end.offset === this.model.lengthOf(end.paragraph);
    const isAround = isWhole && this.model.profile.controlShape === 'paragraph';
    if (isOneParagraph && !isAround && !(withMark && this.model.profile.controlShape === 'paragraph'))
      return wrapInline(this.model.docx, start.paragraph, start.offset, end.offset, {});
    return wrapBlocks(this.model.docx, start.paragraph, end.paragraph, {});
  }

  Clear(): void {
    const { start, end } = this.extent();
    this.model.removeText(start, end, () => deleteRange(this.model.docx, start, end));
  }

  Delete(): void {
    this.Clear();
  }
}

/** The atoms between two offsets, those of text cut at them. */
export function cutAtoms(atoms: readonly Atom[], from: number, to: number): Atom[] {
  return atoms.flatMap((atom): Atom[] => {
    const start = Math.max(from, atom.start);
    const end = Math.min(to, atom.start + atom.length);
    if (atom.length === 0) return atom.start >= from && atom.start <= to ? [atom] : [];
    if (start >= end) return [];
    if (start === atom.start && end === atom.start + atom.length) return [atom];
    return [
      { ...atom, start, length: end - start, text: atom.text.slice(start - atom.start, end - atom.start) },
    ];
  });
}

/** Whether one stretch lies within another. */
export function isWithin(inner: Extent, outer: Extent, model: DocumentModel): boolean {
  return model.compare(outer.start, inner.start) <= 0 && model.compare(inner.end, outer.end) <= 0;
}

function tableValues(rows: number, columns: number, values: unknown, member: string): string[][] {
  if (rows === 0 || columns === 0)
    throw new HostError('InvalidArgument', 'A table has rows and columns.', member);
  const given = Array.isArray(values) ? (values as unknown[][]) : [];
  if (given.length > rows || given.some((row) => !Array.isArray(row) || row.length > columns))
    throw new HostError('InvalidArgument', 'There are more values than cells.', member);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => String(given[row]?.[column] ?? '')),
  );
}
