import { storedDecisions } from '../outline/heading-decisions';
import { missingAppendices, unreferredAppendices } from '../queries/unreferred-appendices';
import type { ReplacePlan, SettingPlan } from '../plans/plan';
import { placesOf } from '../plans/plan-replace';
import type { Report } from '../report';
import { anchorOf } from '../snapshot/anchor';
import type { Snapshot, SnapshotParagraph } from '../snapshot/snapshot';
import { fold } from '../snapshot/text';
import { planKept } from './kept';
import { personalDataIn, type PersonalData, type PersonalDataKind } from './personal-data';
import type { EvidenceKind } from '../../standard';
import { speaksOf } from './speaks-of';

/** One appendix: its heading and what stands below until the next. */
export interface AppendixEvidence {
  readonly heading: SnapshotParagraph;
  /** The kit's kinds that its words name. */
  readonly kinds: readonly string[];
  readonly isReferred: boolean;
  /** Whether any date stands in it: evidence without one shows nothing of when. */
  readonly hasDate: boolean;
}

/** A paragraph of an appendix with what may be about a person. */
export interface Disclosure {
  readonly paragraph: SnapshotParagraph;
  readonly data: readonly PersonalData[];
}

interface AnnexEvidence {
  readonly appendices: readonly AppendixEvidence[];
  /** Appendices that the body names and that are not there, with the paragraph that names each. */
  readonly missing: ReturnType<typeof missingAppendices>;
  /** The kit's kinds that no appendix names. */
  readonly missingKinds: readonly string[];
  readonly disclosures: readonly Disclosure[];
}

export function annexEvidence(report: Report, kinds: readonly EvidenceKind[]): AnnexEvidence {
  const { snapshot, outline } = report;
  const lines = snapshot.paragraphs.filter(
    (paragraph) => outline.regionOf(paragraph) === 'appendix' && paragraph.text !== '' && !paragraph.isAnnex,
  );
  const unreferred = new Set(unreferredAppendices(report));
  const groups: { heading: SnapshotParagraph; texts: string[] }[] = [];
  for (const line of lines)
    if (outline.headingOf(line)?.kind === 'appendix') groups.push({ heading: line, texts: [line.text] });
    else groups.at(-1)?.texts.push(line.text);
  const appendices = groups.map(({ heading, texts }): AppendixEvidence => {
    const said = fold(texts.join('\n'));
    return {
      heading,
      kinds: kinds.flatMap(({ id, words }) => (speaksOf(said, words) ? [id] : [])),
      isReferred: !unreferred.has(heading),
      hasDate: date.test(said),
    };
  });
  const names = maskedNames(snapshot.settings);
  return {
    appendices,
    missing: missingAppendices(report),
    missingKinds: kinds.flatMap(({ id }) => (appendices.some((each) => each.kinds.includes(id)) ? [] : [id])),
    disclosures: lines.flatMap((paragraph) => {
      const data = personalDataIn(paragraph.hostText, names);
      return data.length > 0 ? [{ paragraph, data }] : [];
    }),
  };
}

const date =
  /\b(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)/u;

/** What stands in the place of each kind. */
const masks: Readonly<Record<PersonalDataKind, string>> = {
  email: '[email address]',
  phone: '[phone number]',
  postcode: '[postcode]',
  card: '[card number]',
  birth: '[date of birth]',
  name: '[name]',
};

/** Replaces all that was found, in the appendices only. */
export const planMask = ({ snapshot }: Report, disclosures: readonly Disclosure[]): ReplacePlan => ({
  kind: 'replace',
  lines: disclosures.map(({ paragraph, data }) => ({
    at: anchorOf(snapshot, paragraph),
    words: data
      .map(({ kind, words, at }) => ({
        from: words,
        nth: placesOf(words, paragraph.hostText).indexOf(at),
        to: masks[kind],
      }))
      // Word finds no place that begins within another.
      .filter(({ nth }) => nth >= 0),
  })),
});

const key = 'maskedNames';

/** Reads the setting `{ "maskedNames": ["Pat Sample"] }`: names that the author wants to be found. */
export function maskedNames(settings: Snapshot['settings']): string[] {
  const stored = storedDecisions(settings)[key];
  return Array.isArray(stored) ? stored.filter((name): name is string => typeof name === 'string') : [];
}

export const planMaskedNames = (report: Pick<Report, 'snapshot'>, names: readonly string[]): SettingPlan =>
  planKept(report, key, names.length > 0 ? [...names] : null);
