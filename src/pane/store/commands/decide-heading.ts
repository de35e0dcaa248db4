import {
  decisionOn,
  planClearHeadingDecision,
  planHeadingDecision,
  type HeadingDecision,
  type ParagraphAnchor,
  type Report,
  type SnapshotParagraph,
} from '../../../report';
import { templateSection } from '../../../standard';
import { wording } from '../../../wording/pane';
import { locate } from '../state';
import { change, onParagraph, unchanged, type Command } from './command';

/** Keeps what a heading is: a section of the template, or null for none. */
export const decideHeading = (at: ParagraphAnchor, decision: HeadingDecision): Command =>
  onParagraph(at, (report, heading) => {
    const name =
      decision === null ? null : wording.decision.section(templateSection(report.standard, decision));
    const text = wording.decision.decided(heading.text, name);
    if (decisionOn(report, heading) === decision) return unchanged(text);
    const undo = restoreDecision(report, heading, at);
    return change(planHeadingDecision(report, heading, decision), (after) => {
      const now = locate(after, at);
      return now && decisionOn(after, now) === decision ? { text, undo } : null;
    });
  });

/** Forgets what was decided about a heading: its words and its look speak again. */
export const clearHeadingDecision = (at: ParagraphAnchor): Command =>
  onParagraph(at, (report, heading) => {
    const undo = restoreDecision(report, heading, at);
    return change(planClearHeadingDecision(report, heading), (after) => {
      const now = locate(after, at);
      if (!now || decisionOn(after, now) !== undefined) return null;
      return { text: wording.decision.forgotten(now.text), undo };
    });
  });

/** The command that brings back what is decided about a heading now. */
function restoreDecision(report: Report, heading: SnapshotParagraph, at: ParagraphAnchor): Command {
  const decision = decisionOn(report, heading);
  return decision === undefined ? clearHeadingDecision(at) : decideHeading(at, decision);
}
