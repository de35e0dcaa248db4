import { useEffect, useMemo, useRef, useState } from 'react';
import { useEscape } from '../components/use-escape';

/** Time to move the pointer from a code to its note. Milliseconds. */
const leavePause = 300;

/** Shows what a criterion asks for while its code has the pointer or the focus, or until it is closed. */
export interface CriterionNote {
  readonly code: string | null;
  /** Shows it until Escape, the next code or the next paragraph. */
  readonly pin: (code: string) => void;
  readonly hide: () => void;
  readonly keep: () => void;
  readonly leave: () => void;
  readonly triggerProps: (code: string) => {
    readonly onMouseEnter: () => void;
    readonly onMouseLeave: () => void;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
  };
}

interface Shown {
  readonly code: string | null;
  readonly isPinned: boolean;
}

const nothing: Shown = { code: null, isPinned: false };

/**
 * Content on hover and focus, as WCAG 1.4.13 asks: it can be pointed at, stays, and goes with Escape. It goes as well where the place
 * that it is shown for changes, or the hand or the keys go elsewhere than to it or the card (`data-note`).
 */
export function useCriterionNote(place: number | null): CriterionNote {
  const [{ code, isPinned }, setShown] = useState(nothing);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => setShown(nothing), [place]);
  useEffect(() => {
    if (!isPinned) return;
    const leaveFor = ({ target }: Event): void => {
      const isAtIt = target instanceof Element && target.closest('[data-note]') !== null;
      if (!isAtIt) setShown(nothing);
    };
    document.addEventListener('pointerdown', leaveFor);
    document.addEventListener('focusin', leaveFor);
    return () => {
      document.removeEventListener('pointerdown', leaveFor);
      document.removeEventListener('focusin', leaveFor);
    };
  }, [isPinned]);
  useEscape(code === null ? null : () => setShown(nothing));
  return useMemo(() => {
    const keep = (): void => clearTimeout(timer.current);
    const show = (shown: Shown): void => {
      keep();
      setShown(shown);
    };
    const leave = (): void => {
      keep();
      if (!isPinned) timer.current = setTimeout(() => setShown(nothing), leavePause);
    };
    return {
      code,
      keep,
      leave,
      hide: () => show(nothing),
      pin: (pinned) => show({ code: pinned, isPinned: true }),
      triggerProps: (over) => {
        const peek = (): void => show({ code: over, isPinned: isPinned && over === code });
        return { onMouseEnter: peek, onMouseLeave: leave, onFocus: peek, onBlur: leave };
      },
    };
  }, [code, isPinned]);
}
