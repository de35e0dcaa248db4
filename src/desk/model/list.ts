import { detachFromList, setListLevel, type LevelFormat } from '../../ooxml';
import { HostError, HostObject } from '../protocol/host-object';
import { ItemCollection } from './collection';
import { gone, need, oneOf, needText, type ModelContext } from './context';
import { insertParagraphBeside } from './edits';
import type { Paragraph, ParagraphCollection } from './paragraph';
import { twipsOf } from './paragraph-format';

/** `Word.List`: the paragraphs of one numbering (`w:num`). */
export class List extends HostObject {
  static override readonly wordType = 'List';
  static override readonly scalars = ['Id', 'LevelExistences', 'LevelTypes'];
  static override readonly navigations = ['Paragraphs'];

  constructor(
    private readonly context: ModelContext,
    readonly id: number,
  ) {
    super();
  }

  get Id(): number {
    return this.id;
  }

  private nodes(): Element[] {
    const isOurs = (node: Element) => this.context.docx.listItem(node)?.numberId === this.id;
    return this.context.docx.flow().flatMap(({ node }) => (isOurs(node) ? [node] : []));
  }

  get LevelExistences(): boolean[] {
    const levels = new Set(this.nodes().map((node) => this.context.docx.listItem(node)?.level));
    return Array.from({ length: 9 }, (_, level) => levels.has(level));
  }

  get LevelTypes(): string[] {
    const { numbering } = this.context.docx;
    return Array.from({ length: 9 }, (_, level) =>
      numbering.isBullet(this.id, level) ? 'Bullet' : 'Number',
    );
  }

  get Paragraphs(): ParagraphCollection {
    return this.context.factory.paragraphs(this.nodes());
  }

  GetLevelParagraphs(level: number): ParagraphCollection {
    return this.context.factory.paragraphs(
      this.nodes().filter((node) => this.context.docx.listItem(node)?.level === level),
    );
  }

  /** Start and End add items; Before and After stand outside the list (Script Lab, "Create a list"). */
  InsertParagraph(text: string, location: string): Paragraph {
    const where = oneOf(location, ['Start', 'End', 'Before', 'After'], 'List.insertParagraph');
    const written = needText(text, 'List.insertParagraph');
    const isFirst = where === 'Start' || where === 'Before';
    const edge = isFirst ? this.nodes()[0] : this.nodes().at(-1);
    if (!edge) throw gone('List');
    const made = insertParagraphBeside(this.context, edge, isFirst ? 'Before' : 'After', written);
    if (where === 'Before' || where === 'After')
      this.context.edit(() => detachFromList(this.context.docx, made));
    return this.context.factory.paragraph(made);
  }

  /** The bullet, or the number as the level shows it first. */
  GetLevelString(level: number): string {
    const at = needLevel(level, 'List.getLevelString');
    return this.context.docx.numbering.levelLabel(this.needId(), at) ?? '';
  }

  private needId(): number {
    if (this.nodes().length === 0) throw gone('List');
    return this.id;
  }

  private format(level: number, member: string, format: LevelFormat): void {
    const at = needLevel(level, `List.${member}`);
    const id = this.needId();
    this.context.edit(() => setListLevel(this.context.docx, id, at, format));
    for (const node of this.nodes()) this.context.changedParagraph(node);
  }

  SetLevelAlignment(level: number, alignment: string): void {
    const wanted = oneOf(alignment, ['Left', 'Centered', 'Right'], 'List.setLevelAlignment');
    const names = { Left: 'left', Centered: 'center', Right: 'right' } as const;
    this.format(level, 'setLevelAlignment', { alignment: names[wanted] });
  }

  /** A custom bullet needs the code of its character (typings). */
  SetLevelBullet(level: number, bullet: string, charCode?: number, fontName?: string): void {
    const names = ['Custom', ...Object.keys(BULLETS)];
    const wanted = oneOf(bullet, names, 'List.setLevelBullet');
    if (wanted === 'Custom' && typeof charCode !== 'number')
      throw new HostError('InvalidArgument', 'A custom bullet needs its character.', 'List.setLevelBullet');
    const [text, font] = BULLETS[wanted] ?? [String.fromCodePoint(charCode ?? 0), fontName ?? null];
    this.format(level, 'setLevelBullet', { format: 'bullet', text, font });
  }

  /** Points: the indent of the text, and that of the label against it. */
  SetLevelIndents(level: number, textIndent: number, bulletNumberPictureIndent: number): void {
    const left = twipsOf(textIndent, 'List.setLevelIndents');
    const firstLine = twipsOf(bulletNumberPictureIndent, 'List.setLevelIndents');
    this.format(level, 'setLevelIndents', { indents: { left, firstLine } });
  }

  /** Numbers in the format stand for levels: `['(', 0, '.', 1, ')']` (typings). */
  SetLevelNumbering(level: number, numbering: string, format?: readonly (string | number)[]): void {
    const wanted = NUMBERINGS[numbering];
    if (!wanted)
      throw new HostError('InvalidArgument', `"${numbering}" is no numbering.`, 'List.setLevelNumbering');
    const parts = format ?? [level, '.'];
    const text = parts.map((part) => (typeof part === 'number' ? `%${part + 1}` : part)).join('');
    this.format(level, 'setLevelNumbering', { format: wanted, text, font: null });
  }

  SetLevelStartingNumber(level: number, start: number): void {
    if (!Number.isInteger(start) || start < 0)
      throw new HostError('InvalidArgument', 'A list starts with 0 or more.', 'List.setLevelStartingNumber');
    this.format(level, 'setLevelStartingNumber', { start });
  }
}

/** `Word.ListBullet`: the character and its font, as Word writes them. */
const BULLETS: Readonly<Record<string, readonly [string, string]>> = {
  Solid: ['\uf0b7', 'Symbol'],
  Hollow: ['o', 'Courier New'],
  Square: ['\uf0a7', 'Wingdings'],
  Diamonds: ['\uf076', 'Wingdings'],
  Arrow: ['\uf0d8', 'Wingdings'],
  Checkmark: ['\uf0fc', 'Wingdings'],
};

/** `Word.ListNumbering` and its value of ST_NumberFormat. */
const NUMBERINGS: Readonly<Record<string, string>> = {
  None: 'none',
  Arabic: 'decimal',
  UpperRoman: 'upperRoman',
  LowerRoman: 'lowerRoman',
  UpperLetter: 'upperLetter',
  LowerLetter: 'lowerLetter',
};

function needLevel(level: unknown, where: string): number {
  if (typeof level !== 'number' || !Number.isInteger(level) || level < 0 || level > 8)
    throw new HostError('InvalidArgument', 'A list level is 0 to 8.', where);
  return level;
}

/** `Word.ListCollection`. */
export class ListCollection extends ItemCollection<List> {
  static override readonly wordType = 'ListCollection';

  override getItem(id: unknown): List | null {
    return this.items().find((list) => list.Id === id) ?? null;
  }

  GetById(id: number): List {
    return need(this.getItem(id), 'ListCollection.getById');
  }

  GetByIdOrNullObject(id: number): List | null {
    return this.getItem(id);
  }
}
