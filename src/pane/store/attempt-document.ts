import {
  planAnnex,
  planAnnexNotes,
  planAnnexWords,
  planCleanHere,
  planSection,
  planTemplate,
  readAnnexNotes,
  readAnnexWords,
  witnessOf,
  type InsertPlan,
  type Report,
} from '../../report';
import { wording } from '../wording';
import { doing, nothing, type Attempt } from './attempt-kinds';
import type { AnnexNotesGesture, AnnexWordsGesture, Gesture, InsertGesture } from './gestures';
import { textsOf } from './locate';

export function attemptAnnex({ mapping, annex }: Report): Attempt {
  const plan = planAnnex(mapping, annex);
  if (!plan) return nothing(wording.annex.current);
  return doing(plan, (after) => (after.annex.isCurrent ? { text: wording.annex.written, undo: null } : null));
}

/** Puts in the template, or one section of it. Taking it back removes just what was put in. */
export function attemptInsert({ section }: InsertGesture, report: Report): Attempt {
  const plan = section === null ? planTemplate(report) : planSection(report, section);
  return doing(plan, (after) => {
    if (plan.kind === 'refused') return null;
    const from = findInserted(plan, after);
    if (from === null) return null;
    const at = plan.paragraphs.map((_, offset) => witnessOf(after.snapshot, from + offset));
    const undo: Gesture = {
      kind: 'plan',
      plan: { kind: 'remove', at },
      text: wording.repair.takenBack,
    };
    const name = report.standard.sections.find(({ key }) => key === section);
    return {
      text: name ? wording.sections.inserted(wording.decision.section(name)) : wording.firstRun.inserted,
      undo,
    };
  });
}

/** The first of the new paragraphs, where all of them stand one after the other. */
function findInserted({ paragraphs }: InsertPlan, after: Report): number | null {
  const texts = textsOf(after);
  const from = texts.findIndex((_, index) =>
    paragraphs.every(({ text }, offset) => texts[index + offset] === text),
  );
  return from < 0 ? null : from;
}

export function attemptAnnexWords({ withFirstWords }: AnnexWordsGesture, report: Report): Attempt {
  return doing(planAnnexWords(report.snapshot, withFirstWords), (after) =>
    readAnnexWords(after.snapshot) === withFirstWords
      ? {
          text: wording.settings.annexWordsSet(withFirstWords),
          undo: { kind: 'annex-words', withFirstWords: !withFirstWords },
        }
      : null,
  );
}

export function attemptAnnexNotes({ withNotes }: AnnexNotesGesture, report: Report): Attempt {
  return doing(planAnnexNotes(report.snapshot, withNotes), (after) =>
    readAnnexNotes(after.snapshot) === withNotes
      ? {
          text: wording.settings.annexNotesSet(withNotes),
          undo: { kind: 'annex-notes', withNotes: !withNotes },
        }
      : null,
  );
}

export function attemptCleanHere(report: Report): Attempt {
  const plan = planCleanHere(report);
  if (!plan) return nothing(wording.cleanCopy.nothing);
  const isLeft = ({ snapshot }: Report): boolean =>
    snapshot.controls.some(({ parsed }) => parsed.kind === 'tag');
  return doing(plan, (after) => (isLeft(after) ? null : { text: wording.cleanCopy.takenOff, undo: null }));
}
