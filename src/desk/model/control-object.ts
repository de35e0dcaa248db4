import { controlProperties, setControlProperties, type Control, type ControlProperties } from '../../ooxml';
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

  protected facts(): Control {
    const control = this.context.docx.control(this.node);
    if (!control) throw gone();
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
    this.context.edit(() => setControlProperties(this.context.docx, this.node, changes));
  }
}
