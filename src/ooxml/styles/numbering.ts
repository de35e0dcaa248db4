import { wChild, wChildren, wNumber, wOnOff, wPath, wValue } from '../xml/namespaces';
import { formatNumber } from './number-format';
import type { Styles } from './styles';

/** The place of a paragraph in a list. */
export interface ListItem {
  /** The label as Word's `listItem.listString` gives it: `1.`, `a)`, a bullet character, or '' for a level without one. */
  readonly label: string;
  /** 0 to 8. */
  readonly level: number;
  readonly numberId: number;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly isLegal: boolean;
  /** The level (from 0) whose items restart this one; -1 never, null for every higher level. */
  readonly restartAfter: number | null;
}

interface List {
  readonly id: number;
  /** Lists that share an abstract definition go on counting in common (ECMA-376 Part 1, 17.9.15). */
  readonly abstractId: number;
  readonly levels: readonly Level[];
  readonly startOverrides: ReadonlyMap<number, number>;
}

const LEVELS = 9;

function readLevel(node: Element | null): Level {
  const restart = wNumber(wChild(node, 'lvlRestart'));
  return {
    start: wNumber(wChild(node, 'start')) ?? 0,
    format: wValue(wChild(node, 'numFmt')) ?? 'decimal',
    text: wValue(wChild(node, 'lvlText')) ?? '',
    isLegal: wOnOff(wChild(node, 'isLgl')) ?? false,
    restartAfter: restart === null ? null : restart - 1,
  };
}

const levelNode = (parent: Element, level: number) =>
  wChildren(parent, 'lvl').find((lvl) => wNumber(lvl, 'ilvl') === level) ?? null;

/** The lists defined in a numbering part, and which of them a paragraph belongs to. */
export class Numbering {
  private readonly nums = new Map<number, Element>();
  private readonly abstracts = new Map<number, Element>();
  private readonly lists = new Map<number, List | null>();
  private readonly levelsOfStyles = new Map<string, number | null>();

  /** @param root the `w:numbering` element, or null for a document without lists */
  constructor(
    root: Element | null,
    private readonly styles: Styles,
  ) {
    for (const node of root ? wChildren(root, 'abstractNum') : [])
      this.abstracts.set(wNumber(node, 'abstractNumId') ?? -1, node);
    for (const node of root ? wChildren(root, 'num') : []) this.nums.set(wNumber(node, 'numId') ?? -1, node);
  }

  /**
   * The list and level of a paragraph: its own `w:numPr`, completed by that of its style (17.9.18, 17.9.23). `numId` 0
   * takes a paragraph out of the list of its style.
   */
  placeOf(paragraph: Element): { list: List; level: number } | null {
    const own = wPath(paragraph, 'pPr', 'numPr');
    const style = this.styles.ofParagraph(paragraph);
    const ofStyle = this.styles.inherited(style, 'pPr', 'numPr');
    const numberId = wNumber(wChild(own, 'numId')) ?? wNumber(wChild(ofStyle, 'numId'));
    if (numberId === null || numberId === 0) return null;
    const list = this.list(numberId);
    if (!list) return null;
    const level =
      wNumber(wChild(own, 'ilvl')) ??
      this.levelOfStyle(numberId, style?.id ?? null) ??
      wNumber(wChild(ofStyle, 'ilvl'));
    return { list, level: Math.min(Math.max(level ?? 0, 0), LEVELS - 1) };
  }

  /** A level may name the paragraph style that stands for it (17.9.23). */
  private levelOfStyle(numberId: number, styleId: string | null): number | null {
    if (styleId === null) return null;
    const key = `${numberId} ${styleId}`;
    let level = this.levelsOfStyles.get(key);
    if (level === undefined) {
      const abstract = this.abstractOf(numberId);
      const levels = abstract ? wChildren(abstract, 'lvl') : [];
      level = wNumber(levels.find((lvl) => wValue(wChild(lvl, 'pStyle')) === styleId) ?? null, 'ilvl');
      this.levelsOfStyles.set(key, level);
    }
    return level;
  }

  /** The abstract definition of a list, through the numbering style it may link to (17.9.21). */
  private abstractOf(numberId: number): Element | null {
    const seen = new Set<number>();
    for (let id: number | null = numberId; id !== null && !seen.has(id);) {
      seen.add(id);
      const num = this.nums.get(id);
      const abstract = this.abstracts.get(wNumber(wChild(num ?? null, 'abstractNumId')) ?? -1) ?? null;
      const link = wValue(wChild(abstract, 'numStyleLink'));
      if (link === null) return abstract;
      id = wNumber(this.styles.inherited(this.styles.get(link, 'numbering'), 'pPr', 'numPr', 'numId'));
    }
    return null;
  }

  private list(numberId: number): List | null {
    const known = this.lists.get(numberId);
    if (known !== undefined) return known;
    const num = this.nums.get(numberId);
    const abstract = this.abstractOf(numberId);
    const list = num && abstract ? readList(numberId, num, abstract) : null;
    this.lists.set(numberId, list);
    return list;
  }
}

function readList(id: number, num: Element, abstract: Element): List {
  const overrides = wChildren(num, 'lvlOverride');
  const startOverrides = new Map<number, number>();
  const levels = Array.from({ length: LEVELS }, (_, level) => {
    const override = overrides.find((node) => wNumber(node, 'ilvl') === level) ?? null;
    const start = wNumber(wChild(override, 'startOverride'));
    if (start !== null) startOverrides.set(level, start);
    return readLevel(wChild(override, 'lvl') ?? levelNode(abstract, level));
  });
  return { id, abstractId: wNumber(abstract, 'abstractNumId') ?? -1, levels, startOverrides };
}

/** Counts through the paragraphs of a document, from the first to the last. */
export class ListCounter {
  private readonly counters = new Map<number, (number | null)[]>();
  private readonly started = new Set<number>();

  constructor(private readonly numbering: Numbering) {}

  /** The next paragraph in the flow; null where it belongs to no list. */
  next(paragraph: Element): ListItem | null {
    const place = this.numbering.placeOf(paragraph);
    if (!place) return null;
    const { list, level } = place;
    const counters = this.countersOf(list);
    const current = counters[level] ?? null;
    counters[level] = current === null ? list.levels[level]!.start : current + 1;
    for (let lower = level + 1; lower < LEVELS; lower++) {
      const { restartAfter } = list.levels[lower]!;
      if (restartAfter === null || (restartAfter >= 0 && level <= restartAfter)) counters[lower] = null;
    }
    return { label: labelOf(list, level, counters), level, numberId: list.id };
  }

  private countersOf(list: List): (number | null)[] {
    const counters = this.counters.get(list.abstractId) ?? Array.from({ length: LEVELS }, () => null);
    this.counters.set(list.abstractId, counters);
    if (!this.started.has(list.id)) {
      this.started.add(list.id);
      for (const [level, start] of list.startOverrides) counters[level] = start - 1;
    }
    return counters;
  }
}

/** Fills in `%1` to `%9` (17.9.11). A higher level not yet counted shows its start. */
function labelOf(list: List, level: number, counters: readonly (number | null)[]): string {
  const { text, isLegal, format } = list.levels[level]!;
  if (format === 'bullet') return text;
  return text.replace(/%([1-9])/g, (_, digit: string) => {
    const of = Number(digit) - 1;
    const definition = list.levels[of]!;
    const isDecimal = isLegal && definition.format !== 'none';
    return formatNumber(counters[of] ?? definition.start, isDecimal ? 'decimal' : definition.format);
  });
}
