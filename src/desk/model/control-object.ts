import {
  controlProperties,
  isInlineControl,
  makeCheckBox,
  makeChoice,
  makePlainText,
  setControlProperties,
  type Control,
  type ControlProperties,
} from '../../ooxml';
import { HostError } from '../protocol/host-object';
import { CheckboxContentControl, ComboBoxContentControl, DropDownListContentControl } from './control-kinds';
import { gone, needColor, needText, oneOf, type ModelContext } from './context';
import type { Span } from './span';
import { TextObject } from './text-object';

/** A title is cut at this length, by design (OfficeDev/office-js-docs-reference issue 1238). */
const LONGEST_TITLE = 64;

/** What a control says of itself: its id, tag, title, kind, look and locks. */
export abstract class ControlObject extends TextObject {
  constructor(
    context: ModelContext,
    readonly node: Element,
  ) {
    super(context);
  }

  isThere(): boolean {
    return this.context.docx.control(this.node) !== null;
  }

  /** @throws HostError `GeneralException` unless the control is of that kind */
  protected needKind(type: string): Element {
    if (this.Type !== type)
      throw new HostError('GeneralException', `The control is no ${type}.`, 'ContentControl');
    return this.node;
  }

  get CheckboxContentControl(): CheckboxContentControl {
    return new CheckboxContentControl(this.context, this.needKind('CheckBox'));
  }

  get DropDownListContentControl(): DropDownListContentControl {
    return new DropDownListContentControl(this.context, this.needKind('DropDownList'));
  }

  get ComboBoxContentControl(): ComboBoxContentControl {
    return new ComboBoxContentControl(this.context, this.needKind('ComboBox'));
  }

  /** `Added` or `Deleted` where all of its content is a change that awaits review (Word.ChangeTrackingState). */
  changeTrackingState(): string {
    const nodes = this.context.factory.paragraphNodes(this.node);
    const atoms = nodes
      .flatMap((node) => this.context.docx.atoms(node))
      .filter(
        (atom) => atom.length > 0 && (isInlineControl(this.node) ? atom.controls.includes(this.node) : true),
      );
    if (atoms.length === 0) return 'Normal';
    if (atoms.every((atom) => atom.deleted)) return 'Deleted';
    return atoms.every((atom) => atom.inserted) ? 'Added' : 'Normal';
  }

  makeKind(type: string): void {
    const { docx } = this.context;
    this.context.edit(() => {
      if (type === 'CheckBox') makeCheckBox(docx, this.node);
      else if (type === 'PlainText') makePlainText(docx, this.node);
      else if (type !== 'RichText')
        makeChoice(docx, this.node, type === 'ComboBox' ? 'comboBox' : 'dropDownList');
    });
  }

  protected facts(): Control {
    const control = this.context.docx.control(this.node);
    if (!control) throw gone('ContentControl');
    return control;
  }

  span(): Span {
    this.facts();
    return this.context.factory.controlSpan(this.node);
  }

  get Id(): number {
    return this.facts().id;
  }

  get Tag(): string {
    return this.facts().tag;
  }

  set Tag(value: string) {
    this.change({ tag: needText(value, 'ContentControl.tag') });
  }

  get Title(): string {
    return this.facts().title;
  }

  set Title(value: string) {
    this.change({ title: needText(value, 'ContentControl.title').slice(0, LONGEST_TITLE) });
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
    this.change({ color: needColor(value, 'ContentControl.color') });
  }

  get Appearance(): string {
    return controlProperties(this.facts().node).appearance;
  }

  set Appearance(value: string) {
    const appearance = oneOf(value, ['BoundingBox', 'Tags', 'Hidden'], 'ContentControl.appearance');
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

  get RemoveWhenEdited(): boolean {
    return controlProperties(this.facts().node).removeWhenEdited;
  }

  set RemoveWhenEdited(value: boolean) {
    this.change({ removeWhenEdited: value === true });
  }

  /** @unverified what is given for a control without a placeholder of its own is not documented */
  get PlaceholderText(): string {
    return this.facts().isPlaceholder ? controlProperties(this.node).placeholder : '';
  }

  protected change(changes: ControlProperties): void {
    this.facts();
    this.context.edit(() => setControlProperties(this.context.docx, this.node, changes));
  }
}
