import { refuse, type CommentPlan, type Refusal } from '../plans/plan';
import type { Report } from '../report';
import { anchorOf } from '../snapshot/anchor';
import { titleOf, type Reviewed } from './claims';
import { formatVerdict, type Judgement } from './verdict';
import { fingerprintOf, type GivenVerdict, verdictsOf } from './verdicts';

interface WantedVerdict {
  /** One claim or gap, or the report as a whole. */
  readonly about: Reviewed | 'report';
  readonly judgement: Judgement;
  readonly note: string;
}

/**
 * A verdict as a comment. One that judges anew answers the comment that it replaces, so that a thread tells how the text came on and the
 * margin stays short. A resolved one is done: what is said after that begins a thread of its own, or it would be done at once.
 */
export function planVerdict(
  report: Report,
  { about, judgement, note }: WantedVerdict,
): CommentPlan | Refusal {
  const paragraph = about === 'report' ? titleOf(report) : about.paragraph;
  if (!paragraph) return refuse('nowhere-to-comment');
  const isOnTitle = about === 'report' || report.outline.regionOf(paragraph) === 'title-block';
  // A gap is closed by evidence, whatever its heading says.
  const judged = about === 'report' || about.kind === 'gap' ? null : paragraph;
  const before = about === 'report' ? verdictsOf(report).onReport(null) : about.verdict;
  return {
    kind: 'comment',
    at: anchorOf(report.snapshot, paragraph),
    text: formatVerdict({
      codes: about === 'report' ? [] : [about.criterion.code],
      judgement,
      fingerprint: judged || isOnTitle ? fingerprintOf(judged, report) : '',
      note: note.trim(),
    }),
    answers: before && before.paragraph === paragraph && !before.isDone ? commentOf(before) : null,
  };
}

const commentOf = ({ comment: { id, text } }: GivenVerdict): CommentPlan['answers'] => ({ id, text });
