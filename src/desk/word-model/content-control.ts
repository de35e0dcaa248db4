import {
  deleteContent,
  controlProperties,
  deleteControl,
  setControlProperties,
  unwrap,
  type Control,
  type ControlProperties,
} from '../../ooxml';
import { HostError } from '../protocol/host-object';
import { attempt, oneOf, textOf } from './arguments';
import type { DocumentModel } from './document-model';
import type { Extent } from './span';
import { TextObject } from './text-object';

/** Word cuts a longer title, by design (office-js-docs-reference issue 1238). */
const longestTitle = 64;

const appearances = ['BoundingBox', 'Tags', 'Hidden'] as const;

/** `Word.ContentControl`, known by its element. */
export class ContentControl extends TextObject {
  static override readonly wordType: string = 'ContentControl';
  static override readonly scalars = [
    'Id',
    'Title',
    'Tag',
    'PlaceholderText',
    'Type',
    'Appearance',
    'Color',
    'RemoveWhenEdited',
    'CannotDelete',
    'CannotEdit',
    'Style',
    'StyleBuiltIn',
    'Text',
    'Subtype',
  ];
  static override readonly navigations = [
    'Font',
    'Paragraphs',
    'ContentControls',
    'Tables',
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

  /** What the file says of it now. @throws HostError ItemNotFound where it left the document */
  private get info(): Control {
    const info = this.model.controlInfo(this.node);
    if (!info)
      throw new HostError('ItemNotFound', 'The content control is not there any more.', 'ContentControl');
    return info;
  }

  override extent(): Extent {
    if (!this.model.controlInfo(this.node))
      throw new HostError('ItemNotFound', 'The content control is not there any more.', 'ContentControl');
    return this.model.extentOfControl(this.node);
  }

  override get ParentContentControlOrNullObject(): ContentControl | null {
    const { parent } = this.info;
    return parent && this.model.control(parent);
  }

  override get Text(): string {
    return this.info.isPlaceholder ? '' : super.Text;
  }

  get Id(): number {
    return this.info.id;
  }

  get Type(): string {
    return this.info.subtype.startsWith('RichText') ? 'RichText' : this.info.subtype;
  }

  get Subtype(): string {
    return this.info.subtype;
  }

  get Tag(): string {
    return this.info.tag;
  }
  set Tag(tag: string) {
    this.change({ tag: textOf(tag, this.at('tag')) });
  }

  get Title(): string {
    return this.info.title;
  }
  set Title(title: string) {
    this.change({ title: textOf(title, this.at('title')).slice(0, longestTitle) });
  }

  get Color(): string {
    return controlProperties(this.node).color;
  }
  set Color(color: string) {
    this.change({ color: textOf(color, this.at('color')) });
  }

  get Appearance(): string {
    return controlProperties(this.node).appearance;
  }
  set Appearance(appearance: string) {
    this.change({ appearance: oneOf(appearance, appearances, this.at('appearance')) });
  }

  get PlaceholderText(): string {
    return this.info.isPlaceholder ? this.model.docx.controlText(this.node) : '';
  }

  get CannotDelete(): boolean {
    return ['sdtLocked', 'sdtContentLocked'].includes(this.info.lock);
  }
  set CannotDelete(cannotDelete: boolean) {
    this.change({ cannotDelete });
  }

  get CannotEdit(): boolean {
    return ['contentLocked', 'sdtContentLocked'].includes(this.info.lock);
  }
  set CannotEdit(cannotEdit: boolean) {
    this.change({ cannotEdit });
  }

  get RemoveWhenEdited(): boolean {
    return controlProperties(this.node).removeWhenEdited;
  }
  set RemoveWhenEdited(removeWhenEdited: boolean) {
    this.change({ removeWhenEdited });
  }

  private change(properties: ControlProperties): void {
    this.extent();
    setControlProperties(this.model.docx, this.node, properties);
    this.model.noteStructure();
  }

  /** Inside for Start, End and Replace; outside for Before and After. */
  protected override insertOptions(where: string): { within?: Element; outside?: boolean } {
    return where === 'Before' || where === 'After' ? { outside: true } : { within: this.node };
  }

  /** A new paragraph goes beside the control, or inside it beside its first or last. */
  protected override scope(where: string): Element | null {
    if (this.model.isInline(this.node)) return null;
    return where === 'Before' || where === 'After'
      ? this.node
      : this.model.firstLevelChild(this.node, where === 'Start');
  }

  override Clear(): void {
    attempt(this.at('clear'), () => deleteContent(this.model.docx, this.node));
    this.model.noteStructure();
  }

  /** With changes tracked, deleting a control has no effect: it is still found afterwards (office-js issue 1299, by design). */
  override Delete(keepContent = false): void {
    const { docx } = this.model;
    this.extent();
    if (this.CannotDelete)
      throw new HostError('AccessDenied', 'The control cannot be deleted.', this.at('delete'));
    if (!keepContent) attempt(this.at('delete'), () => deleteControl(docx, this.node));
    else if (!docx.tracksRevisions) unwrap(docx, this.node);
    this.model.noteStructure();
  }
}
