import { planParts, type Report } from '../../../report';
import { steps } from '../../../wording/history';
import * as wording from '../../../wording/pane';
import { change, onReport, type Command } from './command';

const tickedOf = ({ coverage }: Report, code: string): readonly string[] =>
  coverage.criteria.find(({ criterion }) => criterion.code === code)?.parts.ticked ?? [];

/** Keeps which parts of a criterion the author says are shown. */
export const tickParts = (code: string, ids: readonly string[]): Command =>
  onReport((report) => {
    const before = tickedOf(report, code);
    return change(planParts(report, code, ids), (after) =>
      tickedOf(after, code).join() === ids.join()
        ? {
            text: wording.criteria.ticked(code, ids.length),
            label: steps.tick(code),
            undo: tickParts(code, before),
          }
        : null,
    );
  });
