import {
  addChoice,
  choiceItems,
  choiceText,
  isAttached,
  isChecked,
  moveChoice,
  removeChoice,
  selectChoice,
  setChecked,
  setChoice,
} from '../../ooxml';
import { HostError, HostObject } from '../protocol/host-object';
import { ItemCollection } from './collection';
import { gone, needText, type ModelContext } from './context';

/** `Word.CheckboxContentControl`: what a control to tick has besides. */
export class CheckboxContentControl extends HostObject {
  static override readonly wordType = 'CheckboxContentControl';
  static override readonly scalars = ['IsChecked'];

  constructor(
    private readonly context: ModelContext,
    private readonly node: Element,
  ) {
    super();
  }

  get IsChecked(): boolean {
    return isChecked(this.node);
  }

  set IsChecked(value: boolean) {
    this.context.edit(() => setChecked(this.context.docx, this.node, value === true));
  }
}

/** What a drop-down list and a combo box have in common: the items to choose from. */
abstract class ChoiceContentControl extends HostObject {
  static override readonly navigations = ['ListItems'];

  constructor(
    private readonly context: ModelContext,
    private readonly node: Element,
  ) {
    super();
  }

  get ListItems(): ContentControlListItemCollection {
    return new ContentControlListItemCollection(() =>
      choiceItems(this.node).map((item) => new ContentControlListItem(this.context, this.node, item)),
    );
  }

  /** Without a value of its own an item has its text as value. @throws HostError where a text is there already */
  AddListItem(displayText: string, value?: string, index?: number): ContentControlListItem {
    const where = `${this.wordType}.addListItem`;
    const text = needText(displayText, where);
    const isTaken = choiceItems(this.node).some((item) => choiceText(item).text === text);
    if (isTaken) throw new HostError('InvalidArgument', `There is an item "${text}" already.`, where);
    const written = needText(value ?? text, where);
    const item = this.context.edit(() => addChoice(this.context.docx, this.node, text, written, index));
    return new ContentControlListItem(this.context, this.node, item);
  }

  DeleteAllListItems(): void {
    this.context.edit(() => {
      for (const item of choiceItems(this.node)) removeChoice(this.context.docx, item);
    });
  }
}

/** `Word.DropDownListContentControl`. */
export class DropDownListContentControl extends ChoiceContentControl {
  static override readonly wordType = 'DropDownListContentControl';
}

/** `Word.ComboBoxContentControl`. */
export class ComboBoxContentControl extends ChoiceContentControl {
  static override readonly wordType = 'ComboBoxContentControl';
}

/** `Word.ContentControlListItem`, known by its `w:listItem`. */
export class ContentControlListItem extends HostObject {
  static override readonly wordType = 'ContentControlListItem';
  static override readonly scalars = ['DisplayText', 'Index', 'Value'];

  constructor(
    private readonly context: ModelContext,
    private readonly control: Element,
    private readonly item: Element,
  ) {
    super();
  }

  private node(): Element {
    if (!isAttached(this.item)) throw gone('ContentControlListItem');
    return this.item;
  }

  get DisplayText(): string {
    return choiceText(this.node()).text;
  }

  set DisplayText(text: string) {
    const displayText = needText(text, 'ContentControlListItem.displayText');
    this.context.edit(() => setChoice(this.context.docx, this.node(), { displayText }));
  }

  get Value(): string {
    return choiceText(this.node()).value;
  }

  set Value(text: string) {
    const value = needText(text, 'ContentControlListItem.value');
    this.context.edit(() => setChoice(this.context.docx, this.node(), { value }));
  }

  get Index(): number {
    return choiceItems(this.control).indexOf(this.node());
  }

  set Index(index: number) {
    if (!Number.isInteger(index) || index < 0 || index >= choiceItems(this.control).length)
      throw new HostError('InvalidArgument', 'There is no such place.', 'ContentControlListItem.index');
    this.context.edit(() => moveChoice(this.context.docx, this.node(), index));
  }

  Delete(): void {
    this.context.edit(() => removeChoice(this.context.docx, this.node()));
  }

  Select(): void {
    this.context.edit(() => selectChoice(this.context.docx, this.control, this.node()));
  }
}

/** `Word.ContentControlListItemCollection`. */
export class ContentControlListItemCollection extends ItemCollection<ContentControlListItem> {
  static override readonly wordType = 'ContentControlListItemCollection';
}
