import {
  anchorOf,
  bookmarkName,
  firstTags,
  formatTag,
  isSamePreview,
  isTagControl,
  paragraphCodes,
  parseTag,
  planAddCodes,
  planRemoveCodes,
  roomForCodes,
  type ParagraphAnchor,
  type PreviewLine,
  type Report,
  type SelectionAnchor,
  type SnapshotParagraph,
  type TagChange,
} from '../../../report';
import * as history from '../../../wording/history';
import * as wording from '../../../wording/pane';
import { describeLocation } from '../../../wording/places';
import { locate } from '../state';
import { change, onReport, outdated, unchanged, type Command, type NotShown, type Result } from './command';

/** Codes that are added to, or taken from, one paragraph. */
interface CodesAt {
  readonly at: ParagraphAnchor;
  readonly codes: readonly string[];
  /** The id of the tag that the paragraph had, to come back with its codes: the links of the annex lead to it. */
  readonly id?: string;
}

type Direction = 'add' | 'remove';

/**
 * Adds codes to paragraphs, to each those that it lacks; with one paragraph every reason against it is told.
 * @param selected what the author had selected, where the codes are for that and for nothing else
 */
export const addCodes = (
  at: readonly ParagraphAnchor[],
  codes: readonly string[],
  selected: SelectionAnchor | null = null,
): Command => ({
  ...changeCodes(
    'add',
    at.map((anchor) => ({ at: anchor, codes })),
  ),
  ...(selected && { selected, codes }),
});

/** Takes codes from paragraphs, from each those that it has. */
export const removeCodes = (at: readonly ParagraphAnchor[], codes: readonly string[]): Command =>
  changeCodes(
    'remove',
    at.map((anchor) => ({ at: anchor, codes })),
  );

/** Tags a report that has none from the codes in its text and in its mapping table, exactly as it was previewed. */
export const tagFromWrittenCodes = (preview: readonly PreviewLine[]): Command =>
  onReport((report) => {
    const offer = firstTags(report);
    if (!offer) return outdated(wording.repair.gone);
    if (!isSamePreview(offer.preview, preview)) return outdated(wording.repair.changed);
    const changes = offer.changes.map(({ paragraph, codes }) => ({
      at: anchorOf(report.snapshot, paragraph),
      codes,
    }));
    return change(offer.plan, (after) => {
      const result = verifyCodes('add', changes, after);
      return result && 'text' in result
        ? {
            ...result,
            text: wording.firstRun.tagged(changes.length),
            label: history.steps.tag(changes.length),
          }
        : result;
    });
  });

const changeCodes = (direction: Direction, changes: readonly CodesAt[]): Command => ({
  anchors: changes.map(({ at }) => at),
  plan(report, paragraphs) {
    const wanted = changes.flatMap((each, position) => {
      const paragraph = paragraphs[position];
      const own = paragraph ? codesToChange(direction, paragraph, each.codes) : [];
      return paragraph && own.length > 0 ? [{ ...each, paragraph, codes: own }] : [];
    });
    const [first, second] = wanted;
    if (!first) {
      const codes = changes[0]?.codes ?? [];
      return unchanged(
        direction === 'add' ? wording.tag.alreadyThere(codes) : wording.tag.alreadyGone(codes),
      );
    }
    const planning = direction === 'add' ? planAddCodes(report, wanted) : planRemoveCodes(report, wanted);
    const { plan } = planning;
    if (plan.kind === 'refused') {
      if (plan.reason !== 'too-many-codes' || second) return plan;
      const room = roomForCodes(report, first.paragraph, first.codes);
      return outdated(history.codes.fit(room, first.codes.length));
    }
    const done = wanted
      .filter(({ paragraph }) => planning.changed.includes(paragraph))
      .map((each) => (direction === 'remove' ? withOwnId(each) : each));
    const leftOut = [
      changes.length > 1 && planning.skipped.length > 0 && wording.tag.skipped(planning.skipped.length),
      planning.full.length > 0 && wording.tag.full(planning.full.length),
    ];
    const ids = new Map(wanted.flatMap(({ paragraph, id }) => (id ? [[paragraph.index, id]] : [])));
    return change({ ...plan, changes: plan.changes.map((each) => withId(each, ids, report)) }, (after) => {
      const result = verifyCodes(direction, done, after);
      return result && 'text' in result
        ? { ...result, text: [result.text, ...leftOut].filter(Boolean).join(' ') }
        : result;
    });
  },
});

/** With the id of the paragraph's only tag. */
function withOwnId<At extends CodesAt & { readonly paragraph: SnapshotParagraph }>(each: At): At {
  const [only, second] = each.paragraph.controls.filter(isTagControl);
  return only && !second ? { ...each, id: only.parsed.id } : each;
}

/** A new tag that has an id of old, where no other tag has it now. */
function withId(planned: TagChange, ids: ReadonlyMap<number, string>, { snapshot }: Report): TagChange {
  const id = planned.kind === 'add' ? ids.get(planned.at.index) : undefined;
  if (planned.kind !== 'add' || id === undefined) return planned;
  const parsed = parseTag(planned.tag);
  const isTaken = snapshot.controls.some((control) => isTagControl(control) && control.parsed.id === id);
  const tag = parsed.kind === 'tag' && !isTaken ? formatTag({ ...parsed, id }) : null;
  return tag ? { ...planned, tag, bookmark: bookmarkName(id) } : planned;
}

/** Of some codes those that the paragraph lacks, or has. */
function codesToChange(
  direction: Direction,
  paragraph: SnapshotParagraph,
  codes: readonly string[],
): string[] {
  const present = paragraphCodes(paragraph);
  return codes.filter((code) => present.includes(code) === (direction === 'remove'));
}

/** What the document, read again, has of the changes. */
function verifyCodes(
  direction: Direction,
  changes: readonly CodesAt[],
  after: Report,
): Result | NotShown | null {
  const found = changes.map(({ at, codes }) => ({ paragraph: locate(after, at), codes }));
  const first = found[0]?.paragraph;
  const gone = found.find(({ paragraph }) => paragraph === null);
  if (gone) return { notShown: history.codes.outOfSight(gone.codes) };
  if (!first) return null;
  const notShown = found.flatMap(({ paragraph, codes }) => {
    const open = paragraph ? codesToChange(direction, paragraph, codes) : [];
    if (!paragraph || open.length === 0) return [];
    const say = direction === 'add' ? history.codes.notAt : history.codes.stillAt;
    return [say(open, describeLocation(after, paragraph))];
  });
  if (notShown.length > 0) return { notShown: history.codes.notShown(notShown) };
  const codes = [...new Set(changes.flatMap((each) => each.codes))];
  const where =
    changes.length === 1 ? describeLocation(after, first) : wording.tag.paragraphs(changes.length);
  const hasAll = (report: Report): boolean =>
    changes.every(({ at, codes: own }) => {
      const paragraph = locate(report, at);
      return paragraph !== null && codesToChange(direction, paragraph, own).length === 0;
    });
  const said = { stillTrue: hasAll };
  return direction === 'add'
    ? {
        ...said,
        text: addedText(after, { first, codes, where, count: changes.length }),
        label: history.steps.add(codes),
        undo: changeCodes('remove', changes),
      }
    : {
        ...said,
        text: wording.tag.removed(codes, where),
        label: history.steps.remove(codes),
        undo: changeCodes('add', changes),
      };
}

interface Added {
  readonly first: SnapshotParagraph;
  readonly codes: readonly string[];
  readonly where: string;
  readonly count: number;
}

/** Says so where marking stops before the only paragraph that was tagged. */
function addedText({ length, outline }: Report, { first, codes, where, count }: Added): string {
  const isPast =
    count === 1 && first.words > 0 && outline.regionOf(first) === 'body' && length.markedWordsOf(first) === 0;
  return isPast ? history.codes.addedPastTheEnd(codes, where) : wording.tag.added(codes, where);
}
