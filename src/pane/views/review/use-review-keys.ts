import { useEffect, useRef, type RefObject } from 'react';
import type { Judgement } from '../../../report/review';

interface ReviewActions {
  readonly next: () => void;
  readonly previous: () => void;
  readonly nextUnjudged: () => void;
  readonly judge: (judgement: Judgement) => void;
  readonly write: () => void;
}

const judgements: Partial<Record<string, Judgement>> = { '1': 'met', '2': 'partly', '3': 'not-yet' };

/**
 * The keys of Review. Those with Alt work in the whole pane; single digits only on the claim and not in a field, where they are text
 * (WCAG 2.1.4).
 */
export function useReviewKeys(claim: RefObject<HTMLElement | null>, actions: ReviewActions): void {
  const current = useRef(actions);
  useEffect(() => {
    current.current = actions;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const action = actionOf(event, claim.current, current.current);
      if (!action || event.isComposing) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [claim]);
}

function actionOf(
  { key, altKey, ctrlKey, metaKey, target }: KeyboardEvent,
  claim: HTMLElement | null,
  actions: ReviewActions,
): (() => void) | undefined {
  if (altKey)
    return { ArrowDown: actions.next, ArrowUp: actions.previous, PageDown: actions.nextUnjudged }[key];
  if (!(target instanceof Element) || !claim?.contains(target)) return undefined;
  if (ctrlKey || metaKey) return key === 'Enter' ? actions.write : undefined;
  const judgement = target.matches('textarea, select, input') ? undefined : judgements[key];
  return judgement && (() => actions.judge(judgement));
}
