import type {
  ParagraphAnchor,
  Plan,
  Refusal,
  Report,
  SelectionAnchor,
  SnapshotParagraph,
} from '../../../report';

/** A change of the document that the author asks for. */
export interface Command {
  /** The paragraphs that it is about; empty where it is about the whole report. They are found again before it is planned. */
  readonly anchors: readonly ParagraphAnchor[];
  /** What the author had selected: where Word has another selection by then, nothing is written. Left out where that does not matter. */
  readonly selected?: SelectionAnchor;
  /** The codes that it adds to what is selected. */
  readonly codes?: readonly string[];
  /**
   * What it comes to on the report as it is now.
   * @param paragraphs one for each anchor
   */
  plan(report: Report, paragraphs: readonly SnapshotParagraph[]): PlannedChange | Refusal | NoChange;
  /** What to say where one of the paragraphs is gone; otherwise that the text has changed. */
  readonly whenGone?: NoChange;
  /** What becomes of the tags that it takes away: on the list of tags they are forgotten, or kept to be put back. */
  readonly removedTags?: 'forgotten' | 'kept';
}

/** A plan, and how to see afterwards that it was carried out. */
export interface PlannedChange {
  readonly kind: 'change';
  readonly plan: Plan;
  /** Looks at the document, read again; null where it does not show the change, or what of it is not shown. */
  verify(after: Report): Result | NotShown | null;
}

/** What the document, read again, does not show of a change. */
export interface NotShown {
  readonly notShown: string;
}

/** What to say of a change that the document shows. */
export interface Result {
  readonly text: string;
  /** What was done, for Undo: "Add K1.4". */
  readonly label: string;
  /** The command that takes it back, or null where nothing does. */
  readonly undo: Command | null;
  /** Whether what is said is still so; left out where that does not end. */
  readonly stillTrue?: (report: Report) => boolean;
}

/** What there is to say where a command has nothing to change, or was about something that is no longer so. */
export interface NoChange {
  readonly kind: 'unchanged' | 'outdated';
  readonly text: string;
}

export const unchanged = (text: string): NoChange => ({ kind: 'unchanged', text });
export const outdated = (text: string): NoChange => ({ kind: 'outdated', text });

/** One plan, or the planner's reason against it. */
export const change = (plan: Plan | Refusal, verify: PlannedChange['verify']): PlannedChange | Refusal =>
  plan.kind === 'refused' ? plan : { kind: 'change', plan, verify };

/** A command about the whole report. */
export const onReport = (plan: (report: Report) => PlannedChange | Refusal | NoChange): Command => ({
  anchors: [],
  plan,
});

/** A command about one paragraph. */
export const onParagraph = (
  anchor: ParagraphAnchor,
  plan: (report: Report, paragraph: SnapshotParagraph) => PlannedChange | Refusal | NoChange,
): Command => ({
  anchors: [anchor],
  plan: (report, [paragraph]) => {
    if (!paragraph) throw new Error('A command is planned once its paragraphs are found');
    return plan(report, paragraph);
  },
});
