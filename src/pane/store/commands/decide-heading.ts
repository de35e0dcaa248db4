import {
  decisionOn,
  planHeadingDecisions,
  type HeadingDecision,
  type ParagraphAnchor,
  type Report,
  type SnapshotParagraph,
} from '../../../report';
import { steps } from '../../../wording/history';
import * as wording from '../../../wording/pane';
import { locate } from '../state';
import { change, onParagraph, unchanged, type Command } from './command';

/** What a line is from now on; undefined lets its words and its look speak again. */
interface LineDecision {
  readonly at: ParagraphAnchor;
  readonly decision: HeadingDecision | undefined;
}

/** Keeps what one line is. */
export const decideHeading = (at: ParagraphAnchor, decision: HeadingDecision): Command =>
  onParagraph(at, (report, heading) => {
    const text = wording.decision.decided(heading.text, decision, report.standard);
    if (decisionOn(report, heading) === decision) return unchanged(text);
    return keep(report, [{ at, heading, decision }], text);
  });

/** Forgets what was decided about a line. */
export const clearHeadingDecision = (at: ParagraphAnchor): Command =>
  onParagraph(at, (report, heading) =>
    keep(report, [{ at, heading, decision: undefined }], wording.decision.forgotten(heading.text)),
  );

/** Keeps what several lines are, all or none. */
export const decideHeadings = (decisions: readonly LineDecision[]): Command =>
  keepAll(decisions, wording.question.kept);

const keepAll = (decisions: readonly LineDecision[], text: string): Command => ({
  anchors: decisions.map(({ at }) => at),
  plan: (report, paragraphs) =>
    keep(
      report,
      decisions.flatMap((each, position) => {
        const heading = paragraphs[position];
        return heading ? [{ ...each, heading }] : [];
      }),
      text,
    ),
});

type FoundLine = LineDecision & { readonly heading: SnapshotParagraph };

function keep(report: Report, lines: readonly FoundLine[], text: string): ReturnType<Command['plan']> {
  const before = lines.map(({ at, heading }) => ({ at, decision: decisionOn(report, heading) }));
  return change(planHeadingDecisions(report, lines), (after) =>
    lines.every(({ at, decision }) => {
      const now = locate(after, at);
      return now && decisionOn(after, now) === decision;
    })
      ? { text, label: steps.decide, undo: restore(before) }
      : null,
  );
}

/** The command that brings back what was decided before. */
function restore(before: readonly LineDecision[]): Command {
  const [only, second] = before;
  if (!only || second) return keepAll(before, wording.question.takenBack);
  return only.decision === undefined ? clearHeadingDecision(only.at) : decideHeading(only.at, only.decision);
}
