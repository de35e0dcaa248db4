import { useEffect, useRef, type RefObject } from 'react';
import type { Judgement } from '../../../report/review';

interface StepActions {
  readonly next: () => void;
  readonly previous: () => void;
  readonly nextUnjudged: () => void;
}

interface VerdictActions {
  readonly judge: (judgement: Judgement) => void;
  readonly write: () => void;
}

const judgements: Partial<Record<string, Judgement>> = { '1': 'met', '2': 'partly', '3': 'not-yet' };

/** The ways from one claim to another, in the whole pane. */
export const useStepKeys = ({ next, previous, nextUnjudged }: StepActions): void =>
  useKeys(({ altKey, key }) =>
    altKey ? { ArrowDown: next, ArrowUp: previous, PageDown: nextUnjudged }[key] : undefined,
  );

/** The keys of a verdict. Single digits only where it is given and not in a field, where they are text (WCAG 2.1.4). */
export const useVerdictKeys = (
  place: RefObject<HTMLElement | null>,
  { judge, write }: VerdictActions,
): void =>
  useKeys(({ altKey, ctrlKey, metaKey, key, target }) => {
    if (altKey || !(target instanceof Element) || !place.current?.contains(target)) return undefined;
    if (ctrlKey || metaKey) return key === 'Enter' ? write : undefined;
    const judgement = target.matches('textarea, select, input') ? undefined : judgements[key];
    return judgement && (() => judge(judgement));
  });

function useKeys(actionOf: (event: KeyboardEvent) => (() => void) | undefined): void {
  const current = useRef(actionOf);
  useEffect(() => {
    current.current = actionOf;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const action = current.current(event);
      if (!action || event.isComposing) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
