import { openDocx, readDocx } from '../docx/read-docx';
import { lastModified } from '../ooxml';
import { makeReport, makeSnapshot, type Report } from '../report';
import { ownTexts, SharedPassages, type SharedPassage } from '../report/review';
import type { Criterion, Standard } from '../standard';
import { summariseDraft, type DamagedDraft, type DraftSummary } from './draft';

/** How a criterion stands in the drafts that can be read. */
export interface CriterionInGroup {
  readonly criterion: Criterion;
  /** Drafts without evidence of it, and with evidence that is not marked whole. */
  readonly gaps: number;
  readonly atRisk: number;
  /** Drafts in which somebody judged it as partly met or not yet. */
  readonly notYetMet: number;
  /** Drafts in which any of that is so. */
  readonly weak: number;
}

/** Many drafts at a glance. */
export interface Group {
  readonly standard: Standard;
  /** In natural order of their names: "draft 2" before "draft 10". */
  readonly drafts: readonly (DraftSummary | DamagedDraft)[];
  /** The weakest first. */
  readonly criteria: readonly CriterionInGroup[];
  readonly shared: readonly SharedPassage[];
}

export const isReadable = (draft: DraftSummary | DamagedDraft): draft is DraftSummary => !('error' in draft);

/** By the numbers within names as well. */
export const compareNames = new Intl.Collator('en-GB', { numeric: true }).compare;

/** A .docx in the folder or below, by its name there: none that is hidden, and none that Word keeps beside an open document. */
export const isDraftName = (name: string): boolean =>
  /\.docx$/iu.test(name) && !/^[.~]|[\\/][.~]/u.test(name);

/** Takes one draft after the other and keeps a summary of each, and its words. */
export class GroupReader {
  private readonly drafts: (DraftSummary | DamagedDraft)[] = [];
  private readonly passages: SharedPassages;

  constructor(private readonly standard: Standard) {
    this.passages = new SharedPassages(standard);
  }

  /** Of the file nothing is kept but the summary and the words. @throws DocxError where it cannot be read */
  addFile(name: string, bytes: Uint8Array): void {
    const document = openDocx(bytes);
    const report = makeReport(makeSnapshot(readDocx(document)), this.standard);
    this.add(name, report, lastModified(document.pkg));
  }

  /** @param changed when it was last saved, in ISO 8601, or null */
  add(name: string, report: Report, changed: string | null): void {
    this.drafts.push(summariseDraft(name, report, changed));
    this.passages.add(name, ownTexts(report));
  }

  addDamaged(name: string, error: string): void {
    this.drafts.push({ name, error });
  }

  finish(): Group {
    const drafts = [...this.drafts].sort((a, b) => compareNames(a.name, b.name));
    const readable = drafts.filter(isReadable);
    return {
      standard: this.standard,
      drafts,
      criteria: this.standard.criteria
        .map((criterion) => inGroup(criterion, readable))
        .sort((a, b) => b.weak - a.weak),
      shared: this.passages.all(),
    };
  }
}

function inGroup(criterion: Criterion, drafts: readonly DraftSummary[]): CriterionInGroup {
  const all = drafts.flatMap(({ criteria }) => criteria.filter(({ code }) => code === criterion.code));
  const isNotYetMet = ({ judgement }: (typeof all)[number]): boolean =>
    judgement !== null && judgement !== 'met';
  return {
    criterion,
    gaps: all.filter(({ state }) => state === 'gap').length,
    atRisk: all.filter(({ state }) => state === 'at-risk').length,
    notYetMet: all.filter(isNotYetMet).length,
    weak: all.filter((each) => each.state !== 'safe' || isNotYetMet(each)).length,
  };
}
