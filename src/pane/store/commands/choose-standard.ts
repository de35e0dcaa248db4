import {
  isTagControl,
  keptStandard,
  mappedCodes,
  planCodesOfTags,
  planStandard,
  type CodesByTag,
  type Report,
} from '../../../report';
import type { KeptStandard } from '../../../standard';
import { steps } from '../../../wording/history';
import * as wording from '../../../wording/pane';
import { change, onReport, unchanged, type Command } from './command';

/** What the document keeps; where it keeps nothing, the standard by which it is read. */
const standardNow = ({ snapshot, standard }: Report): KeptStandard =>
  keptStandard(snapshot.settings) ?? { id: standard.id, file: standard.file };

const isSame = (one: KeptStandard, other: KeptStandard): boolean =>
  one.id === other.id && JSON.stringify(one.file) === JSON.stringify(other.file);

/** Keeps a standard in the document, by which it is read from then on. */
export const chooseStandard = (chosen: KeptStandard): Command =>
  onReport((report) => {
    const before = standardNow(report);
    if (isSame(before, chosen)) return unchanged(wording.standard.same);
    return change(planStandard(chosen), (after) =>
      isSame(standardNow(after), chosen) && after.standard.id === chosen.id
        ? {
            text: wording.standard.chosen(after.standard.name),
            label: steps.standard,
            undo: chooseStandard(before),
          }
        : null,
    );
  });

/** Gives the tags of another standard codes of this one. */
export const mapCodes = (to: ReadonlyMap<string, string>): Command =>
  onReport((report) => setCodes(report, mappedCodes(report, to)));

function setCodes(report: Report, wanted: CodesByTag): ReturnType<Command['plan']> {
  const before = codesNow(report, wanted);
  return change(planCodesOfTags(report, wanted), (after) =>
    [...codesNow(after, wanted)].every(([id, codes]) => codes.join(' ') === wanted.get(id)?.join(' '))
      ? {
          text: wording.standard.changed(wanted.size),
          label: steps.mapCodes,
          undo: onReport((now) => setCodes(now, before)),
        }
      : null,
  );
}

const codesNow = ({ snapshot }: Report, wanted: CodesByTag): CodesByTag =>
  new Map(
    snapshot.controls
      .filter(isTagControl)
      .flatMap(({ parsed: { id, codes } }) => (wanted.has(id) ? [[id, codes] as const] : [])),
  );
