import type { DocxDocument } from '../document';
import { createW, putProperty, type Attributes } from '../elements';
import { wChild, wChildren, wNumber } from '../namespaces';
import type { Part } from '../package';
import { freshNumberIds, needNumbering, putAbstract } from './numbering-part';

export type ListKind = 'bullet' | 'number';

const LEVELS = 9;
/** Half an inch a level, the label a quarter before the text, in twentieths of a point. */
const INDENT = 720;
const HANGING = 360;
const BULLETS = [
  ['\uf0b7', 'Symbol'],
  ['o', 'Courier New'],
  ['\uf0a7', 'Wingdings'],
] as const;
const NUMBERS = ['decimal', 'lowerLetter', 'lowerRoman'] as const;

/** The order of the schema (CT_Lvl). */
const ORDER = 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'.split(
  ' ',
);

/** Adds a list and returns its id (`w:numId`): bullets, or numbers, letters and small Roman numerals in turn. */
export function createList(document: DocxDocument, kind: ListKind): number {
  const part = needNumbering(document);
  const { abstractId, numberId } = freshNumberIds(part);
  const abstract = createW(part.root, 'abstractNum', { abstractNumId: abstractId });
  abstract.appendChild(createW(abstract, 'multiLevelType', { val: 'hybridMultilevel' }));
  for (let level = 0; level < LEVELS; level++) abstract.appendChild(createLevel(abstract, level, kind));
  putAbstract(part, abstract);
  const num = createW(part.root, 'num', { numId: numberId });
  num.appendChild(createW(num, 'abstractNumId', { val: abstractId }));
  part.root.insertBefore(num, wChild(part.root, 'numIdMacAtCleanup'));
  finish(document, part);
  return numberId;
}

function createLevel(near: Element, level: number, kind: ListKind): Element {
  const lvl = createW(near, 'lvl', { ilvl: level });
  const [bullet, font] = BULLETS[level % BULLETS.length]!;
  const put = (name: string, attributes: Attributes) => putProperty(lvl, ORDER, name, attributes);
  put('start', { val: 1 });
  put('numFmt', { val: kind === 'bullet' ? 'bullet' : NUMBERS[level % NUMBERS.length]! });
  put('lvlText', { val: kind === 'bullet' ? bullet : `%${level + 1}.` });
  put('lvlJc', { val: 'left' });
  indent(lvl, INDENT * (level + 1), -HANGING);
  if (kind === 'bullet') setFont(lvl, font);
  return lvl;
}

function indent(lvl: Element, left: number, firstLine: number): void {
  putProperty(lvl, ORDER, 'pPr', {});
  const properties = wChild(lvl, 'pPr')!;
  const first = firstLine < 0 ? { hanging: -firstLine } : { firstLine };
  properties.appendChild(createW(properties, 'ind', { left, ...first }));
}

function setFont(lvl: Element, font: string | null): void {
  putProperty(lvl, ORDER, 'rPr', font === null ? null : {});
  const properties = wChild(lvl, 'rPr');
  if (font === null || !properties) return;
  properties.appendChild(createW(properties, 'rFonts', { ascii: font, hAnsi: font, hint: 'default' }));
}

function finish(document: DocxDocument, part: Part): void {
  part.touch();
  document.changed('styles');
}

/** What can be said of a level of a list. Everything left out stays as it is. */
export interface LevelFormat {
  /** ST_NumberFormat (ECMA-376 Part 1, 17.18.59). */
  readonly format?: string;
  /** The label, `%1` standing for the number of the first level. */
  readonly text?: string;
  /** The font of the label; null for that of the text. */
  readonly font?: string | null;
  readonly start?: number;
  readonly alignment?: 'left' | 'center' | 'right';
  /** Twentieths of a point. */
  readonly indents?: { readonly left: number; readonly firstLine: number };
}

/** Formats a level of one list; another list of the same definition keeps its own look. */
export function setListLevel(
  document: DocxDocument,
  numberId: number,
  level: number,
  format: LevelFormat,
): void {
  const part = needNumbering(document);
  const lvl = levelToChange(part, numberId, level);
  if (format.start !== undefined) putProperty(lvl, ORDER, 'start', { val: format.start });
  if (format.format !== undefined) putProperty(lvl, ORDER, 'numFmt', { val: format.format });
  if (format.text !== undefined) putProperty(lvl, ORDER, 'lvlText', { val: format.text });
  if (format.alignment !== undefined) putProperty(lvl, ORDER, 'lvlJc', { val: format.alignment });
  if (format.indents) indent(lvl, format.indents.left, format.indents.firstLine);
  if (format.font !== undefined) setFont(lvl, format.font);
  finish(document, part);
}

/** The definition's own level where only this list uses it, otherwise an exception for this list (17.9.9). */
function levelToChange({ root }: Part, numberId: number, level: number): Element {
  const num = wChildren(root, 'num').find((node) => wNumber(node, 'numId') === numberId);
  const abstractId = wNumber(wChild(num ?? null, 'abstractNumId'));
  const abstract = wChildren(root, 'abstractNum').find(
    (node) => wNumber(node, 'abstractNumId') === abstractId,
  );
  if (!num || !abstract) throw new Error(`There is no list ${numberId}.`);
  const uses = wChildren(root, 'num').filter((node) => wNumber(wChild(node, 'abstractNumId')) === abstractId);
  const override = wChildren(num, 'lvlOverride').find((node) => wNumber(node, 'ilvl') === level);
  if (uses.length === 1 && !override) return levelOf(abstract, level);
  const exception = override ?? num.appendChild(createW(num, 'lvlOverride', { ilvl: level }));
  const known = wChild(exception, 'lvl');
  return known ?? exception.appendChild(levelOf(abstract, level).cloneNode(true) as Element);
}

function levelOf(abstract: Element, level: number): Element {
  const levels = wChildren(abstract, 'lvl');
  const known = levels.find((node) => wNumber(node, 'ilvl') === level);
  if (known) return known;
  const made = createLevel(abstract, level, 'number');
  abstract.insertBefore(made, levels.find((node) => (wNumber(node, 'ilvl') ?? 0) > level) ?? null);
  return made;
}
