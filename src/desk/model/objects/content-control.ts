import {
  controlProperties,
  deleteControl,
  insertParagraphInside,
  isInlineControl,
  isWithinNode,
  setControlProperties,
  trackControl,
  trackedControls,
  type Control,
  type ControlProperties,
  unwrap,
} from '../../../ooxml';
import { HostError } from '../../host-object';
import { needColor, needText, oneOf } from '../core/arguments';
import { itemNotFound } from '../core/context';
import { insertParagraphBeside, insertTextAt, replaceSpan } from '../core/edits';
import type { ObjectContext } from './factory';
import { controlContent, controlSpan, paragraphsIn } from '../core/geometry';
import type { Paragraph } from './paragraph';
import type { Range } from './range';
import type { Span } from '../core/span';
import { TextObject } from './text-object';
import { ItemCollection } from '../core/collection';

/** A title is cut at this length, by design (OfficeDev/office-js-docs-reference issue 1238). */
const LONGEST_TITLE = 64;

const LOCATIONS = ['Before', 'After', 'Start', 'End'] as const;

export class ContentControl extends TextObject {
  static override readonly wordType = 'ContentControl';

  constructor(
    context: ObjectContext,
    readonly node: Element,
  ) {
    super(context);
  }

  protected facts(): Control {
    const control = this.context.docx.control(this.node);
    if (!control) throw itemNotFound();
    return control;
  }

  span(): Span {
    this.facts();
    return controlSpan(this.context, this.node);
  }

  get Id(): number {
    return this.facts().id;
  }

  get Tag(): string {
    return this.facts().tag;
  }

  set Tag(value: string) {
    this.change({ tag: needText(value) });
  }

  get Title(): string {
    return this.facts().title;
  }

  set Title(value: string) {
    this.change({ title: needText(value).slice(0, LONGEST_TITLE) });
  }

  get Subtype(): string {
    return this.facts().subtype;
  }

  get Type(): string {
    const { subtype } = this.facts();
    if (subtype.startsWith('RichText')) return 'RichText';
    return subtype.startsWith('PlainText') ? 'PlainText' : subtype;
  }

  get Color(): string {
    return controlProperties(this.facts().node).color;
  }

  set Color(value: string) {
    this.change({ color: needColor(value) });
  }

  get Appearance(): string {
    return controlProperties(this.facts().node).appearance;
  }

  set Appearance(value: string) {
    const appearance = oneOf(value, ['BoundingBox', 'Tags', 'Hidden']);
    this.change({ appearance });
  }

  get CannotDelete(): boolean {
    return ['sdtLocked', 'sdtContentLocked'].includes(this.facts().lock);
  }

  set CannotDelete(value: boolean) {
    this.change({ cannotDelete: value === true });
  }

  get CannotEdit(): boolean {
    return ['contentLocked', 'sdtContentLocked'].includes(this.facts().lock);
  }

  set CannotEdit(value: boolean) {
    this.change({ cannotEdit: value === true });
  }

  protected change(changes: ControlProperties): void {
    this.facts();
    this.context.edit(this.node, () => setControlProperties(this.context.docx, this.node, changes));
  }

  /** The controls inside it; not itself. */
  protected override controlNodes(): Element[] {
    return super.controlNodes().filter((node) => node !== this.node && isWithinNode(node, this.node));
  }

  /** A control's placeholder is no content. */
  override get Text(): string {
    return this.facts().isPlaceholder ? '' : super.Text;
  }

  protected override parentControl(): Element | null {
    return this.facts().parent;
  }

  protected override rangeAt(location: string): Span {
    const span = this.span();
    const content: Span = { ...span, includesParagraphMark: false, within: this.node };
    const allowed = ['Whole', 'Content', 'Start', 'End', 'Before', 'After'] as const;
    switch (oneOf(location, allowed)) {
      case 'Content':
        return content;
      case 'Start':
        return { ...content, end: content.start };
      case 'End':
        return { ...content, start: content.end };
      case 'Before':
        return { ...span, end: span.start, includesParagraphMark: false };
      case 'After':
        return { ...span, start: span.end, includesParagraphMark: false };
      case 'Whole':
        return span;
    }
  }

  InsertText(text: string, location: string): Range {
    const where = oneOf(location, ['Replace', 'Start', 'End']);
    const written = needText(text);
    this.needUnlocked('ContentControl.insertText');
    const isInline = isInlineControl(this.node);
    const content = { ...this.rangeAt('Content'), within: isInline ? this.node : null };
    if (where === 'Replace') return this.context.factory.range(replaceSpan(this.context, content, written));
    const at = where === 'Start' ? content.start : content.end;
    const options = isInline ? { within: this.node } : { outside: true };
    return this.context.factory.range(insertTextAt(this.context, at, written, options));
  }

  /** @unverified no source says whether the interface may write into a control that the author can't edit */
  private needUnlocked(_where: string): void {
    if (this.CannotEdit) throw new HostError('NotAllowed', 'The content control is locked.');
  }

  /**
   * Start and End stay inside a control round paragraphs.
   * @unverified one inside a paragraph can't hold another paragraph, which then stands beside
   */
  InsertParagraph(text: string, location: string): Paragraph {
    const where = oneOf(location, LOCATIONS);
    const written = needText(text);
    const { start, end } = this.span();
    const isFirst = where === 'Before' || where === 'Start';
    const edge = isFirst ? start.paragraph : end.paragraph;
    const isInline = isInlineControl(this.node);
    if (isInline || where === 'Before' || where === 'After') {
      const block = isInline ? edge : this.node;
      const made = insertParagraphBeside(this.context, block, isFirst ? 'Before' : 'After', written, edge);
      return this.context.factory.paragraph(made);
    }
    const content = controlContent(this.node);
    const made = this.context.edit(this.node, () =>
      insertParagraphInside(this.context.docx, content, isFirst ? 'start' : 'end', written),
    );
    this.context.emit('ParagraphAdded', made);
    return this.context.factory.paragraph(made);
  }

  /** With changes tracked the content is only marked as deleted; whether the control is still listed differs. */
  Delete(keepContent: boolean): void {
    if (this.CannotDelete)
      throw new HostError('NotAllowed', 'The content control is locked against deletion.');
    const paragraphs = paragraphsIn(this.context, this.node);
    const { docx, profile } = this.context;
    this.context.edit(this.node, () => {
      if (!keepContent) deleteControl(docx, this.node);
      if (docx.tracksRevisions && profile.tracksControls) this.trackDeletion();
      else if (keepContent || (docx.tracksRevisions && !profile.deletedControlStays)) unwrap(docx, this.node);
    });
    for (const paragraph of paragraphs)
      if (!this.context.isThere(paragraph)) this.context.emit('ParagraphDeleted', paragraph);
  }

  /** A control that is itself a pending insertion goes for good, as text does. */
  private trackDeletion(): void {
    const { docx } = this.context;
    const revision = trackedControls(docx.body).get(this.node);
    if (revision === 'inserted') unwrap(docx, this.node);
    else if (revision !== 'deleted') trackControl(docx, this.node, 'deleted');
  }
}

/**
 * `Word.ContentControlCollection`. Its items are those of the moment it was asked for; looking one up by id, tag or title
 * goes by what is there now. Its indexer goes by the id.
 */
export class ContentControlCollection extends ItemCollection<ContentControl> {
  static override readonly wordType = 'ContentControlCollection';

  constructor(private readonly now: () => readonly ContentControl[]) {
    super(now());
  }

  override getItem(id: unknown): ContentControl | null {
    return this.now().find((control) => control.Id === id) ?? null;
  }

  GetByIdOrNullObject(id: number): ContentControl | null {
    return this.getItem(id);
  }

  GetByTag(tag: string): ContentControlCollection {
    return this.where((control) => control.Tag === tag);
  }

  private where(test: (control: ContentControl) => boolean): ContentControlCollection {
    return new ContentControlCollection(() => this.now().filter(test));
  }
}
