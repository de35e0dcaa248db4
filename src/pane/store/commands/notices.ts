import type { Plan } from '../../../report';
import type { Outcome } from '../../../word';
import { failureText, reasonOf, refusalText } from '../../../wording/outcomes';
import * as wording from '../../../wording/pane';
import { noticeOf, type Notice } from '../state';
import { CancelledError, TimeoutError } from '../sync/host-session';
import type { Command, PlannedChange } from './command';

/** How writing ended for somebody who may stop waiting for it. */
export type Answer = Outcome | { readonly kind: 'cancelled' } | { readonly kind: 'no-answer' };

/** What a command comes to on a report; `'not-found'` where one of its paragraphs is gone. */
export type Planned = ReturnType<Command['plan']> | { readonly kind: 'not-found' };

/** What to say where nothing is sent to Word. To try again helps only where the report was out of date. */
export function noticeOfNoChange(planned: Exclude<Planned, PlannedChange>, retry: () => void): Notice {
  switch (planned.kind) {
    case 'unchanged':
      return noticeOf('done', planned.text);
    case 'outdated':
      return noticeOf('refused', planned.text);
    case 'not-found':
      return noticeOf('refused', wording.failure.changedMeanwhile, { retry });
    case 'refused':
      return noticeOf('refused', refusalText(planned));
  }
}

/** What to say where Word did not do it. Word's own words are only those that come with a code of Word's. */
export function noticeOfAnswer(
  answer: Exclude<Answer, { kind: 'done' }>,
  retry: (() => void) | null = null,
  about?: Plan['kind'],
): Notice {
  switch (answer.kind) {
    case 'cancelled':
      return noticeOf('refused', wording.failure.stoppedWriting, { retry });
    case 'no-answer':
      return noticeOf('failed', wording.failure.noAnswer, { retry });
    case 'refused':
      return noticeOf('refused', reasonOf(answer), { retry });
    case 'failed':
      return noticeOf('failed', failureText(answer, about), {
        detail: answer.code === '' ? '' : answer.detail,
        retry,
      });
  }
}

/** What an error of waiting means; null for any other error. */
export function stoppedAnswer(error: unknown): Exclude<Answer, Outcome> | null {
  if (error instanceof CancelledError) return { kind: 'cancelled' };
  return error instanceof TimeoutError ? { kind: 'no-answer' } : null;
}
