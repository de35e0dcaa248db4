import type { Report } from '../report';
import type { Snapshot, SnapshotComment, SnapshotParagraph } from '../snapshot/snapshot';
import { memoizeByText } from '../snapshot/memoize-by-text';
import { fingerprint } from '../tags/fingerprint';
import { paragraphCodes } from '../tags/paragraph-tags';
import { parseVerdict, type Verdict } from './verdict';

/**
 * What a verdict is about: a tagged paragraph as evidence of the criterion; a criterion that has none, on a heading; the whole report,
 * in the title block; or a paragraph that is not tagged with the code, or no more.
 */
export type VerdictSubject = 'claim' | 'gap' | 'report' | 'untagged';

/** A verdict as somebody gave it, on one criterion. */
export interface GivenVerdict extends Pick<Verdict, 'judgement' | 'note'> {
  /** Null where it is about the report as a whole. */
  readonly code: string | null;
  readonly about: VerdictSubject;
  /** Null where the comment is on none of the main text. */
  readonly paragraph: SnapshotParagraph | null;
  readonly author: string;
  /** ISO 8601, or ''. */
  readonly date: string;
  /** Whether what was judged has changed since; null where nobody can tell, as of one typed by hand. */
  readonly isOutdated: boolean | null;
  /** Its comment is resolved. */
  readonly isDone: boolean;
  readonly comment: SnapshotComment;
}

/** The newest verdict on each subject, by anybody. */
export interface Verdicts {
  /** In document order. */
  readonly all: readonly GivenVerdict[];
  on(code: string, paragraph: SnapshotParagraph): GivenVerdict | null;
  onGap(code: string): GivenVerdict | null;
  /** On a criterion in the whole report, or on the report itself. */
  onReport(code: string | null): GivenVerdict | null;
}

/** Reads the verdicts of all comments and replies: a reply may judge anew what a comment judged. */
export function verdictsOf(report: Report): Verdicts {
  const newest = new Map<string, GivenVerdict>();
  for (const given of (report.snapshot.comments ?? []).flatMap((comment) => givenIn(comment, report))) {
    const key = keyOf(given.code, given.about, given.paragraph);
    const known = newest.get(key);
    if (!known || timeOf(given) >= timeOf(known)) newest.set(key, given);
  }
  const at = (...key: Parameters<typeof keyOf>): GivenVerdict | null => newest.get(keyOf(...key)) ?? null;
  return {
    all: [...newest.values()],
    on: (code, paragraph) => at(code, 'claim', paragraph),
    onGap: (code) => at(code, 'gap', null),
    onReport: (code) => at(code, 'report', null),
  };
}

/** Headings and the title stand for what they are the head of: several comments there are about one subject. */
const keyOf = (code: string | null, about: VerdictSubject, paragraph: SnapshotParagraph | null): string =>
  `${about === 'claim' || about === 'untagged' ? paragraph?.index : about} ${code ?? ''}`;

const timeOf = ({ date }: GivenVerdict): number => Date.parse(date) || 0;

function givenIn(comment: SnapshotComment, report: Report): GivenVerdict[] {
  const { paragraph, isResolved } = comment;
  return [comment, ...comment.replies].flatMap(({ text, author, date }) => {
    const verdict = parseVerdict(text, report.standard);
    if (!verdict) return [];
    const { judgement, note } = verdict;
    const codes = verdict.codes.length > 0 ? verdict.codes : [null];
    return codes.map((code): GivenVerdict => {
      const about = subjectOf(code, paragraph, report);
      const isOutdated = outdated(code, about, verdict.fingerprint);
      return {
        code,
        about,
        paragraph,
        judgement,
        note,
        author,
        date,
        isOutdated,
        isDone: isResolved,
        comment,
      };
    });
  });

  /** A gap is closed by evidence, whatever the heading says. */
  function outdated(code: string | null, about: VerdictSubject, taken: string): boolean | null {
    if (about === 'gap') return coverageOf(code, report)?.state !== 'gap';
    return taken === '' ? null : fingerprintOf(about === 'report' ? null : paragraph, report) !== taken;
  }
}

function subjectOf(code: string | null, paragraph: SnapshotParagraph | null, report: Report): VerdictSubject {
  const { outline } = report;
  if (code === null || !paragraph || outline.regionOf(paragraph) === 'title-block') return 'report';
  if (outline.isHeading(paragraph)) return 'gap';
  const isTagged = outline.placeOf(paragraph) !== null && paragraphCodes(paragraph).includes(code);
  return isTagged ? 'claim' : 'untagged';
}

const coverageOf = (code: string | null, { coverage }: Report) =>
  coverage.criteria.find(({ criterion }) => criterion.code === code);

/** What is put into a verdict on a paragraph, or on the whole report, so that a change of the text shows. */
export function fingerprintOf(paragraph: SnapshotParagraph | null, { snapshot, outline }: Report): string {
  if (paragraph) return known(paragraph.text);
  const found = bodies.get(snapshot);
  if (found !== undefined) return found;
  const body = snapshot.paragraphs.filter((each) => outline.regionOf(each) === 'body');
  const made = fingerprint(body.map(({ text }) => known(text)).join(' '));
  bodies.set(snapshot, made);
  return made;
}

/** What tells a report from another that has no address yet: the title block, or its first text. */
export function titleFingerprint({ snapshot, outline }: Report): string {
  const texts = snapshot.paragraphs.filter(({ text }) => text !== '');
  const title = texts.filter((each) => outline.regionOf(each) === 'title-block');
  return fingerprint((title.length > 0 ? title : texts.slice(0, 1)).map(({ text }) => text).join(' '));
}

/** Many comments may be about one text. */
const known = memoizeByText(fingerprint);
const bodies = new WeakMap<Snapshot, string>();
