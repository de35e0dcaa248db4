import type { ControlFact, DocumentFacts, ParagraphFact } from '../../src/report/snapshot/facts';
import type { Refusal, TagsPlan } from '../../src/report/plans/plan';
import { planAddCodes, planRemoveCodes } from '../../src/report/plans/plan-tags';
import { makeReport, type Report } from '../../src/report/report';
import { makeSnapshot, type SnapshotParagraph } from '../../src/report/snapshot/snapshot';
import { defaultStandard, type Standard } from '../../src/standard';
import { readStandardValue } from '../../src/standard/file';
import { standardFileOf } from './standard-file';

/**
 * Builds facts as a reader gives them, without a document:
 *
 *     reportOf(heading('Section 2 - Actions'), text('I called the customer.', { codes: 'K1.4' }), words(300))
 */
interface FactOptions extends Partial<ParagraphFact> {
  /** Tags the paragraph with a control of ours within it. */
  readonly codes?: string;
  /** The whole tag of a control, ours or not. */
  readonly tag?: string;
  /** True where the control is around the paragraph, mark and all, as some hosts make it. */
  readonly isAround?: boolean;
}

export type FactBuilder = (nextId: () => number) => { paragraph: ParagraphFact; control: ControlFact | null };

const plain: ParagraphFact = {
  text: '',
  visibleText: null,
  wordsBesidesText: 0,
  style: 'Normal',
  styleBuiltIn: 'Normal',
  outlineLevel: 10,
  bold: false,
  underlined: false,
  color: '#000000',
  fontSize: 11,
  listLabel: null,
  tableNestingLevel: 0,
  cell: null,
  controlId: null,
  innerControlIds: [],
};

export function text(content: string, options: FactOptions = {}): FactBuilder {
  const { codes, tag, isAround = false, ...facts } = options;
  return (nextId) => {
    const id = nextId();
    const ownTag = tag ?? (codes === undefined ? null : `ksb1:${tagId(id)}::${codes}`);
    const paragraph: ParagraphFact = {
      ...plain,
      visibleText: content,
      ...facts,
      text: facts.text ?? content,
    };
    if (ownTag === null) return { paragraph, control: null };
    const control: ControlFact = {
      id,
      tag: ownTag,
      title: codes ?? '',
      subtype: isAround ? 'RichTextParagraphs' : 'RichTextInline',
      text: content,
      parentId: null,
    };
    return {
      paragraph: { ...paragraph, ...(isAround ? { controlId: id } : { innerControlIds: [id] }) },
      control,
    };
  };
}

/** The id in the tag of the control that was built as number `id`. */
export const tagId = (id: number): string => `t${String(id).padStart(5, '0')}`;

export const heading = (content: string, level = 1, options: FactOptions = {}): FactBuilder =>
  text(content, {
    style: `Heading ${level}`,
    styleBuiltIn: `Heading${level}`,
    outlineLevel: level,
    ...options,
  });

export const styled = (styleBuiltIn: string, content: string, options: FactOptions = {}): FactBuilder =>
  text(content, { style: styleBuiltIn, styleBuiltIn, ...options });

/** A paragraph of so many words. */
export const words = (count: number, options: FactOptions = {}): FactBuilder =>
  text(`${Array.from({ length: count }, (_, i) => `word${i + 1}`).join(' ')}.`, options);

/** A paragraph in a cell, row and column counted from 0. */
export const cell = (row: number, column: number, content: string, options: FactOptions = {}): FactBuilder =>
  text(content, { tableNestingLevel: 1, cell: { row, column }, ...options });

export function factsOf(...builders: readonly FactBuilder[]): DocumentFacts {
  let last = 0;
  const built = builders.map((builder) => builder(() => ++last));
  return {
    paragraphs: built.map(({ paragraph }) => paragraph),
    controls: built.flatMap(({ control }) => (control ? [control] : [])),
    notes: [],
    textBoxes: [],
    settings: {},
  };
}

/** A report of one tagged paragraph, at index 1, within several controls, the first outermost. */
export function nested(content: string, ...tags: readonly string[]): Report {
  const facts = factsOf(heading('Actions'), text(content));
  const controls = tags.map((tag, at) => ({
    id: 90 + at,
    tag,
    title: '',
    subtype: 'RichTextInline',
    text: content,
    parentId: at === 0 ? null : 89 + at,
  }));
  const innerControlIds = controls.map(({ id }) => id);
  const paragraphs = facts.paragraphs.map((paragraph, at) =>
    at === 0 ? paragraph : { ...paragraph, innerControlIds },
  );
  return reportFrom({ ...facts, paragraphs, controls });
}

/** The built-in standard, as the pane gets it. */
export const loadStandard = (): Promise<Standard> => Promise.resolve(defaultStandard);

export const reportFrom = (facts: DocumentFacts): Report => makeReport(makeSnapshot(facts), defaultStandard);
export const reportOf = (...builders: readonly FactBuilder[]): Report => reportFrom(factsOf(...builders));

/** A standard that the smallest file is with what a test changes. */
export function standardBy(changes: object): Standard {
  const { standard, findings } = readStandardValue(standardFileOf(changes));
  if (!standard) throw new Error(`No standard: ${JSON.stringify(findings)}`);
  return standard;
}

/** A report by a standard that the smallest file is with what a test changes. */
export const reportBy = (changes: object, ...builders: readonly FactBuilder[]): Report =>
  makeReport(makeSnapshot(factsOf(...builders)), standardBy(changes));

/** The ids of a report's findings. */
export const findingIdsOf = (report: Report): string[] => report.findings.map(({ id }) => id);

/** The paragraph of a report at an index; there must be one. */
export function paragraphAt({ snapshot }: Report, index: number): SnapshotParagraph {
  const paragraph = snapshot.paragraphs[index];
  if (!paragraph) throw new Error(`The report has no paragraph ${index}`);
  return paragraph;
}

/** Plans codes for the paragraph at an index. */
export const addCodes = (
  report: Report,
  index: number,
  codes: readonly string[],
  random?: () => number,
): TagsPlan | Refusal =>
  planAddCodes(report, [{ paragraph: paragraphAt(report, index), codes }], random).plan;

/** Plans to take codes from the paragraph at an index, or all of them. */
export const removeCodes = (
  report: Report,
  index: number,
  codes: readonly string[] | 'all' = 'all',
): TagsPlan | Refusal => planRemoveCodes(report, [{ paragraph: paragraphAt(report, index), codes }]).plan;
