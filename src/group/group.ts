import { openDocx, readDocx, reasonUnread } from '../docx/read-docx';
import { lastModified } from '../ooxml';
import { keptStandard, makeReport, makeSnapshot, type Report, type Snapshot } from '../report';
import { ownTexts, SharedPassages, type SharedPassage } from '../report/review';
import { defaultStandard, type Criterion, type Standard } from '../standard';
import { standardOf } from '../standard/file/kept';
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

/** Thrown where a draft can be read and is none of this group. */
class GroupError extends Error {
  override readonly name = 'GroupError';
}

/** Why a draft is not in a group, in words. */
export const reasonNotRead = (error: unknown): string =>
  error instanceof GroupError ? error.message : reasonUnread(error);

/** Files of one id may differ: two versions of a standard have other criteria and limits. */
const isSame = (one: Standard, other: Standard): boolean =>
  one.id === other.id && JSON.stringify(one.file) === JSON.stringify(other.file);

/** Takes one draft after the other and keeps a summary of each, and its words. */
export class GroupReader {
  private readonly drafts: (DraftSummary | DamagedDraft)[] = [];
  /** The standard of the group, once there is one, and what is shared by its words. */
  private by: { readonly standard: Standard; readonly passages: SharedPassages } | null = null;

  /** @param asked the standard by which all are read; null for the one that the first draft keeps */
  constructor(private readonly asked: Standard | null) {}

  /**
   * Of the file nothing is kept but the summary and the words.
   * @throws DocxError where it cannot be read, GroupError where it keeps another standard than the others: `reasonNotRead` says why
   */
  addFile(name: string, bytes: Uint8Array): void {
    const document = openDocx(bytes);
    const snapshot = makeSnapshot(readDocx(document));
    this.add(name, makeReport(snapshot, this.standardOf(snapshot)), lastModified(document.pkg));
  }

  /** @param changed when it was last saved, in ISO 8601, or null */
  add(name: string, report: Report, changed: string | null): void {
    const { standard } = report;
    this.by ??= { standard, passages: new SharedPassages(standard) };
    this.drafts.push(summariseDraft(name, report, changed));
    this.by.passages.add(name, ownTexts(report));
  }

  /** One table has the criteria of one standard. */
  private standardOf({ settings }: Snapshot): Standard {
    if (this.asked) return this.asked;
    const kept = keptStandard(settings);
    const standard = standardOf(kept);
    if (!standard) throw new GroupError(`The standard that this draft keeps, ${kept?.id}, cannot be read.`);
    if (this.by && !isSame(this.by.standard, standard))
      throw new GroupError(
        `This draft is for another standard, ${standard.name} (${standard.id}), or another version of it. Look at it in a group of its own.`,
      );
    return standard;
  }

  addDamaged(name: string, error: string): void {
    this.drafts.push({ name, error });
  }

  finish(): Group {
    const drafts = [...this.drafts].sort((a, b) => compareNames(a.name, b.name));
    const readable = drafts.filter(isReadable);
    const standard = this.by?.standard ?? this.asked ?? defaultStandard;
    return {
      standard,
      drafts,
      criteria: standard.criteria
        .map((criterion) => inGroup(criterion, readable))
        .sort((a, b) => b.weak - a.weak),
      shared: this.by?.passages.all() ?? [],
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
