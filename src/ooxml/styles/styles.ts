import { wAttribute, wChild, wChildren, wNumber, wOnOff, wPath, wValue } from '../xml/namespaces';
import { builtInStyleName, shownStyleName } from './style-names';

export type StyleType = 'paragraph' | 'character' | 'table' | 'numbering';

export interface Style {
  readonly id: string;
  readonly type: StyleType;
  /** As stored in the file: `heading 1`. */
  readonly name: string;
  readonly basedOn: string | null;
  readonly isDefault: boolean;
  readonly node: Element;
}

const BODY_TEXT_LEVEL = 10;

/** Far longer than any that people make: every paragraph goes up the chain of its style. */
const LONGEST_CHAIN = 100;

function readStyle(node: Element): Style | null {
  const id = wAttribute(node, 'styleId');
  if (id === null) return null;
  const isDefault = wAttribute(node, 'default');
  return {
    id,
    type: (wAttribute(node, 'type') ?? 'paragraph') as StyleType,
    name: wValue(wChild(node, 'name')) ?? id,
    basedOn: wValue(wChild(node, 'basedOn')),
    isDefault: isDefault !== null && ['1', 'true', 'on'].includes(isDefault),
    node,
  };
}

/**
 * The styles of a document. A style's properties are inherited along `w:basedOn` (ECMA-376 Part 1, 17.7.2); a chain that
 * returns to itself ends where it would.
 */
export class Styles {
  private readonly byId = new Map<string, Style>();
  private readonly chains = new Map<string, readonly Style[]>();
  private readonly outlineLevels = new Map<string, number | null>();
  private readonly hiddenById = new Map<string, boolean>();
  private readonly defaults = new Map<StyleType, Style>();

  /** @param root the `w:styles` element, or null for a document without styles */
  constructor(readonly root: Element | null) {
    for (const node of root ? wChildren(root, 'style') : []) {
      const style = readStyle(node);
      if (!style) continue;
      if (!this.byId.has(style.id)) this.byId.set(style.id, style);
      if (style.isDefault && !this.defaults.has(style.type)) this.defaults.set(style.type, style);
    }
  }

  all(): Style[] {
    return [...this.byId.values()];
  }

  byName(name: string, type: StyleType): Style | null {
    const folded = shownStyleName(name).toLowerCase();
    const matches = (style: Style) =>
      style.type === type && shownStyleName(style.name).toLowerCase() === folded;
    return this.all().find(matches) ?? null;
  }

  get(id: string | null, type: StyleType): Style | null {
    const style = id === null ? undefined : this.byId.get(id);
    return style?.type === type ? style : null;
  }

  /** The style of a paragraph: the one it names, or the default paragraph style where it names none that exists. */
  ofParagraph(paragraph: Element): Style | null {
    return (
      this.get(wValue(wPath(paragraph, 'pPr', 'pStyle')), 'paragraph') ??
      this.defaults.get('paragraph') ??
      null
    );
  }

  /** The style of a paragraph begun after one with the Enter key (`w:next`; ECMA-376 Part 1, 17.7.4.10): its own where none is named. */
  afterParagraph(paragraph: Element): Style | null {
    const style = this.ofParagraph(paragraph);
    return this.get(wValue(style && wChild(style.node, 'next')), 'paragraph') ?? style;
  }

  defaultOf(type: StyleType): Style | null {
    return this.defaults.get(type) ?? null;
  }

  /** The style and those it is based on, nearest first. */
  chain(style: Style | null): readonly Style[] {
    if (!style) return [];
    const known = this.chains.get(style.id);
    if (known) return known;
    const chain: Style[] = [];
    for (
      let at: Style | null = style;
      at && chain.length < LONGEST_CHAIN && !chain.includes(at);
      at = this.get(at.basedOn, style.type)
    )
      chain.push(at);
    this.chains.set(style.id, chain);
    return chain;
  }

  /** The nearest element at `path` (as `'pPr', 'spacing'`) along the chain of a style. */
  inherited(style: Style | null, ...path: readonly string[]): Element | null {
    for (const { node } of this.chain(style)) {
      const found = wPath(node, ...path);
      if (found) return found;
    }
    return null;
  }

  /** `Paragraph.style`: the name as Word shows it. */
  styleName(paragraph: Element): string {
    return shownStyleName(this.ofParagraph(paragraph)?.name ?? 'Normal');
  }

  /** `Paragraph.styleBuiltIn`. */
  styleBuiltIn(paragraph: Element): string {
    return builtInStyleName(this.ofParagraph(paragraph)?.name ?? 'Normal');
  }

  /**
   * `Paragraph.outlineLevel`: 1 to 9, or 10 for body text. `w:outlineLvl` counts from 0 and holds 9 for body text
   * (ECMA-376 Part 1, 17.3.1.20); the paragraph's own goes before its style's.
   */
  outlineLevel(paragraph: Element): number {
    const own = wNumber(wPath(paragraph, 'pPr', 'outlineLvl'));
    const level = own ?? this.styleOutlineLevel(this.ofParagraph(paragraph));
    return level === null || level < 0 || level > 8 ? BODY_TEXT_LEVEL : level + 1;
  }

  private styleOutlineLevel(style: Style | null): number | null {
    if (!style) return null;
    let level = this.outlineLevels.get(style.id);
    if (level === undefined) {
      level = wNumber(this.inherited(style, 'pPr', 'outlineLvl'));
      this.outlineLevels.set(style.id, level);
    }
    return level;
  }

  /**
   * Whether a run is hidden text. `w:vanish` is a toggle property (ECMA-376 Part 1, 17.7.3): set on the run itself it
   * decides; otherwise document defaults decide where they set it, and the paragraph's and the character style's values
   * cancel each other out.
   * @param ofParagraph the style of the paragraph round it
   */
  isHidden(ofParagraph: Style | null, run: Element | null): boolean {
    const properties = run ? wChild(run, 'rPr') : null;
    const own = wOnOff(wChild(properties, 'vanish'));
    if (own !== null) return own;
    if (wOnOff(wPath(this.root, 'docDefaults', 'rPrDefault', 'rPr', 'vanish'))) return true;
    const byParagraph = this.styleHides(ofParagraph);
    const character = this.get(wValue(wChild(properties, 'rStyle')), 'character');
    return byParagraph !== this.styleHides(character);
  }

  private styleHides(style: Style | null): boolean {
    if (!style) return false;
    let hides = this.hiddenById.get(style.id);
    if (hides === undefined) {
      hides = wOnOff(this.inherited(style, 'rPr', 'vanish')) ?? false;
      this.hiddenById.set(style.id, hides);
    }
    return hides;
  }
}
