import { questionAt, type ParagraphAnchor, type RepairId } from '../../../report';
import * as wording from '../../../wording/pane';
import { repairLabel } from '../../../wording/repairs';
import { locate } from '../state';
import { onParagraph, outdated, type Command } from './command';
import { undoOf } from './repair-finding';

/** Does what the author has answered to the question about a paragraph. */
export const answerQuestion = (at: ParagraphAnchor, answer: RepairId): Command =>
  onParagraph(at, (report, paragraph) => {
    const choice = questionAt(report, paragraph)?.choices.find(({ id }) => id === answer);
    if (!choice) return outdated(wording.repair.gone);
    const label = repairLabel(choice);
    const { plan } = choice;
    return {
      kind: 'change',
      plan,
      verify: (after) => {
        const now = locate(after, at);
        return now && !questionAt(after, now)
          ? { text: wording.repair.done(label), label, undo: undoOf(plan, { before: report, after, label }) }
          : null;
      },
    };
  });
