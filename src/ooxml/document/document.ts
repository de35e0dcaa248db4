import { fillBlank } from '../package/blank';
import { closest, descendants, isWithin } from '../xml/dom';
import { controlNodes, identify, enclosingParagraph, readControl, type Control } from '../text/controls';
import { createW } from '../xml/elements';
import { DocxError } from '../xml/errors';
import { fieldsOpenAt, type OpenField } from '../text/fields';
import { completeStory, paragraphsOfStory, type StoryParagraph } from '../text/story-paragraphs';
import { inlineContent, type InlineItem } from '../text/inline';
import {
  R_STRICT,
  R_TRANSITIONAL,
  W_STRICT,
  chosenBranch,
  isMc,
  isW,
  wAttribute,
  wChild,
  wChildren,
  wNumber,
  wOnOff,
} from '../xml/namespaces';
import { ListCounter, Numbering, type ListItem } from '../styles/numbering';
import { DocxPackage, mainDocumentPart, type Part } from '../package/package';
import { isMarkDeleted } from '../text/story-paragraphs';
import { Styles } from '../styles/styles';
import { paragraphText } from '../text/text';
import { webExtensions } from '../package/web-extension';

/** What edits cannot know of themselves: who makes them, and what Word does with a control that they empty. */
interface EditPolicy {
  /** Who a tracked change is put down to, and when (ISO 8601). */
  readonly author: string;
  readonly date: string;
  /** Whether a control goes with the last thing in it: with its paragraph (office-js 4975), with a control in it (2946). */
  readonly removesEmptyControl: (last: 'paragraph' | 'control') => boolean;
}

const ANNOTATIONS = ['bookmarkStart', 'ins', 'del', 'moveFrom', 'moveTo', 'rPrChange', 'pPrChange'];
/** The roots of the stories beside the main text. */
const STORIES = ['hdr', 'ftr', 'footnote', 'endnote', 'comment'];
const SHOWN = { deleted: false, hidden: false };

/**
 * A Word document: the package, and what its main parts mean together. Reading is cached; whoever changes the tree says so
 * with `changed()`, which also marks the main part for saving.
 */
export class DocxDocument {
  /** Grows with every change: what was worked out for an earlier one is stale. */
  version = 0;
  private flowCache: StoryParagraph[] | null = null;
  private fieldsCache: Map<Element, readonly OpenField[]> | null = null;
  private controlledCache: Map<Element, StoryParagraph[]> | null = null;
  private listCache: Map<Element, ListItem> | null = null;
  private stylesCache: Styles | null = null;
  private numberingCache: Numbering | null = null;
  private controlsCache: { version: number; nodes: readonly Element[] } | null = null;
  private readonly controlIds = new WeakMap<Element, number>();
  private usedControlIds: Set<number> | null = null;
  private controlSeed = 0;
  private lastAnnotationId: number | null = null;
  private atomCache = new WeakMap<Element, InlineItem[]>();
  private readonly itemsByControl = new WeakMap<InlineItem[], ReadonlyMap<Element, readonly InlineItem[]>>();

  private constructor(
    readonly pkg: DocxPackage,
    readonly main: Part,
    readonly body: Element,
  ) {}

  /** @throws DocxError where the bytes are no readable Word document */
  static open(bytes: Uint8Array): DocxDocument {
    return DocxDocument.from(DocxPackage.open(bytes));
  }

  private static from(pkg: DocxPackage): DocxDocument {
    const main = mainDocumentPart(pkg);
    const body = isW(main.root, 'document') ? wChild(main.root, 'body') : null;
    if (!body)
      throw new DocxError(
        'no-main-document',
        'This file holds no document text. Open it in Word and save it again.',
      );
    completeStory(body);
    return new DocxDocument(pkg, main, body);
  }

  /** A new document of one empty paragraph. */
  static blank(): DocxDocument {
    const pkg = DocxPackage.empty();
    fillBlank(pkg);
    return DocxDocument.from(pkg);
  }

  save(): Uint8Array {
    return this.pkg.save();
  }

  get stylesPart(): Part | null {
    return this.pkg.related(this.main.name, 'styles');
  }

  get styles(): Styles {
    return (this.stylesCache ??= new Styles(this.stylesPart?.root ?? null));
  }

  get numbering(): Numbering {
    const root = () => this.pkg.related(this.main.name, 'numbering')?.root ?? null;
    return (this.numberingCache ??= new Numbering(root(), this.styles));
  }

  get settingsPart(): Part | null {
    return this.pkg.related(this.main.name, 'settings');
  }

  /** How edits are carried out; whoever edits may set it. */
  editing: EditPolicy = {
    author: 'Author',
    date: '2026-01-01T00:00:00Z',
    removesEmptyControl: () => true,
  };

  /** Makes the settings part that a document without one needs before a setting can be changed. */
  createSettings(): Part {
    const name = this.pkg.freeName('word/settings', '.xml');
    const { uri, relationships } = vocabularyOf(this.main.root);
    this.pkg.relate(this.main.name, `${relationships}/settings`, name);
    return this.pkg.addPart(
      name,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml',
      `<w:settings xmlns:w="${uri}"/>`,
    );
  }

  /** Makes the styles part that a document without one needs before a style can be added. */
  createStyles(): Part {
    const name = this.pkg.freeName('word/styles', '.xml');
    const { uri, relationships } = vocabularyOf(this.main.root);
    this.pkg.relate(this.main.name, `${relationships}/styles`, name);
    return this.pkg.addPart(
      name,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml',
      `<w:styles xmlns:w="${uri}"/>`,
    );
  }

  /** Whether the document records changes (`w:trackRevisions`). */
  get tracksRevisions(): boolean {
    return wOnOff(wChild(this.settingsPart?.root ?? null, 'trackRevisions')) ?? false;
  }

  /** The paragraphs of the main text, in reading order. */
  paragraphs(): readonly StoryParagraph[] {
    return (this.flowCache ??= paragraphsOfStory(this.body));
  }

  inlineItems(paragraph: Element): InlineItem[] {
    const known = this.atomCache.get(paragraph);
    if (known) return known;
    this.fieldsCache ??= fieldsOpenAt(this.paragraphs().map((p) => p.node));
    const items = inlineContent(paragraph, this.styles, this.fieldsCache.get(paragraph));
    this.atomCache.set(paragraph, items);
    return items;
  }

  /** The list place of a paragraph, counted over the whole text; null where it is no list item. */
  listItem(paragraph: Element): ListItem | null {
    this.listCache ??= this.countLists();
    return this.listCache.get(paragraph) ?? null;
  }

  /** A paragraph deleted as a tracked change, mark and all, is not counted: Word numbers the others as if it were gone. */
  private countLists(): Map<Element, ListItem> {
    const counter = new ListCounter(this.numbering);
    const items = new Map<Element, ListItem>();
    for (const { node } of this.paragraphs()) {
      if (isMarkDeleted(node) && this.inlineItems(node).every((item) => item.deleted)) continue;
      const item = counter.next(node);
      if (item) items.set(node, item);
    }
    return items;
  }

  /** The content controls of the main text in document order. */
  controls(): Control[] {
    const nodes = this.controlNodes();
    identify(nodes, this.controlIds);
    return nodes.map((node) =>
      readControl(
        node,
        (control) => this.controlId(control),
        (control) => this.controlText(control),
      ),
    );
  }

  /** The `w:sdt` elements of the main text in document order. */
  controlNodes(): readonly Element[] {
    if (this.controlsCache?.version !== this.version)
      this.controlsCache = { version: this.version, nodes: controlNodes(this.body) };
    return this.controlsCache.nodes;
  }

  /** One control by its element; null where it is no longer in the main text. */
  control(node: Element): Control | null {
    if (!isWithin(node, this.body) && !this.pkg.partOf(node)) return null;
    return readControl(
      node,
      (control) => this.controlId(control),
      (control) => this.controlText(control),
    );
  }

  controlId(node: Element): number {
    if (!this.controlIds.has(node)) identify(this.controlNodes(), this.controlIds);
    return this.controlIds.get(node) ?? 0;
  }

  setControlId(node: Element, id: number): void {
    this.controlIds.set(node, id);
  }

  /** An id for a new control that no control of the main text has. */
  freshControlId(): number {
    this.usedControlIds ??= new Set(this.controls().map((control) => control.id));
    let id = 0;
    do id = Math.imul((this.controlSeed += 1), 0x9e3779b1) & 0x7fffffff;
    while (id === 0 || this.usedControlIds.has(id));
    this.usedControlIds.add(id);
    return id;
  }

  /** An id for a new bookmark or revision that no annotation of the main text has (ECMA-376 Part 1, 17.13). */
  freshAnnotationId(): number {
    this.lastAnnotationId ??= descendants(this.body, (element) => isW(element, ...ANNOTATIONS)).reduce(
      (highest, element) => Math.max(highest, wNumber(element, 'id') ?? 0),
      0,
    );
    return ++this.lastAnnotationId;
  }

  /** The paragraphs of the story that a node stands in: the main text, a header, a footer, a note. */
  storyOf(node: Node): readonly StoryParagraph[] {
    if (isWithin(node, this.body)) return this.paragraphs();
    const story = closest(node, (element) => isW(element, ...STORIES));
    return story ? paragraphsOfStory(story) : [];
  }

  /** Marks the part that a node belongs to for saving. */
  markPartDirty(node: Node): void {
    this.pkg.partOf(node)?.touch();
  }

  /** The properties of the last section, made where a document has none. */
  finalSection(): Element {
    return wChild(this.body, 'sectPr') ?? this.body.appendChild(createW(this.body, 'sectPr'));
  }

  /** The text of a control, its paragraphs parted by a carriage return as in Word's text stream. */
  controlText(control: Element, options = SHOWN): string {
    const paragraph = enclosingParagraph(control);
    if (paragraph) return paragraphText(this.itemsInControls(paragraph).get(control) ?? [], options);
    this.controlledCache ??= paragraphsByControl(this.paragraphs());
    const paragraphs = this.controlledCache.get(control) ?? paragraphsOfStory(control);
    return paragraphs.map((p) => paragraphText(this.inlineItems(p.node), options)).join('\r');
  }

  /** The content of each control inside a paragraph. */
  private itemsInControls(paragraph: Element): ReadonlyMap<Element, readonly InlineItem[]> {
    const items = this.inlineItems(paragraph);
    const known = this.itemsByControl.get(items);
    if (known) return known;
    const inside = new Map<Element, InlineItem[]>();
    for (const item of items)
      for (const control of item.controls) {
        const among = inside.get(control);
        if (among) among.push(item);
        else inside.set(control, [item]);
      }
    this.itemsByControl.set(items, inside);
    return inside;
  }

  /** What add-ins have stored in this document, JSON text by name; of one add-in, or of all. */
  settings(addInId?: string): Map<string, string> {
    const wanted = webExtensions(this.pkg).filter(
      (extension) => addInId === undefined || extension.reference.toLowerCase() === addInId.toLowerCase(),
    );
    return new Map(wanted.flatMap((extension) => [...extension.properties]));
  }

  /** The texts of the footnotes, without separators. */
  footnotes(): string[] {
    return this.notes('footnotes', 'footnote');
  }

  endnotes(): string[] {
    return this.notes('endnotes', 'endnote');
  }

  /** Notes that the text refers to, in the order of their references: others are left over in the part. */
  private notes(type: string, name: string): string[] {
    const root = this.pkg.related(this.main.name, type)?.root;
    const notes = new Map(root ? wChildren(root, name).map((note) => [wAttribute(note, 'id'), note]) : []);
    const references = this.paragraphs().flatMap(({ node }) =>
      this.inlineItems(node).map((item) => item.node),
    );
    return references
      .filter((node) => isW(node, `${name}Reference`))
      .flatMap((reference) => notes.get(wAttribute(reference, 'id')) ?? [])
      .map((note) => this.storyText(note));
  }

  /** The texts of the text boxes in the main text. A box stands twice in the file, for new and old Word; it is read once. */
  textBoxes(): string[] {
    const boxes = descendants(this.body, (element) => isW(element, 'txbxContent'));
    return boxes.filter(isInChosenBranches).map((box) => this.storyText(box));
  }

  /** The shown text of any story, its paragraphs parted by a carriage return. */
  storyText(story: Element): string {
    const paragraphs = paragraphsOfStory(story).map((p) => p.node);
    const open = fieldsOpenAt(paragraphs);
    return paragraphs.map((p) => paragraphText(inlineContent(p, this.styles, open.get(p)), SHOWN)).join('\r');
  }

  /**
   * Says that the tree of the main part was changed. `inline` for a change within paragraphs that leaves the flow as it is;
   * `styles` where styles or numbering changed as well.
   */
  changed(what: 'inline' | 'flow' | 'styles' = 'flow'): void {
    this.version++;
    this.main.touch();
    this.atomCache = new WeakMap();
    this.listCache = null;
    if (what !== 'inline') this.flowCache = this.fieldsCache = this.controlledCache = null;
    if (what === 'styles') this.stylesCache = this.numberingCache = null;
  }
}

/** The paragraphs inside each control at block, row or cell level. */
function paragraphsByControl(flow: readonly StoryParagraph[]): Map<Element, StoryParagraph[]> {
  const inside = new Map<Element, StoryParagraph[]>();
  for (const paragraph of flow)
    for (const control of paragraph.controls) {
      const known = inside.get(control);
      if (known) known.push(paragraph);
      else inside.set(control, [paragraph]);
    }
  return inside;
}

function isInChosenBranches(node: Element): boolean {
  for (let up: Node | null = node; up; up = up.parentNode)
    if (
      up.parentNode &&
      isMc(up.parentNode, 'AlternateContent') &&
      chosenBranch(up.parentNode as Element) !== up
    )
      return false;
  return true;
}

/** The namespaces that a part of this document's conformance class uses. */
function vocabularyOf(root: Element): { uri: string; relationships: string } {
  const isStrict = root.namespaceURI === W_STRICT;
  return { uri: root.namespaceURI ?? '', relationships: isStrict ? R_STRICT : R_TRANSITIONAL };
}
