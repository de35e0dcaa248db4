import {
  findWitness,
  idsTakenAway,
  parseTag,
  planRemember,
  tagChangesOf,
  type Plan,
  type Report,
  type TagChange,
  type WantedTag,
} from '../../report';
import type { Outcome, WordHost } from '../../word';
import { textsOf } from './locate';
import { forWriting, patiently } from './patience';

/** The list of tags that the document's settings keep: by it lost tags are noticed, and unwritten ones stay wanted. */
export class TagList {
  constructor(private readonly host: WordHost) {}

  /** Puts every tag on the list; done too where it is up to date. To be called before tags are taken off to be put back. */
  async keepAll(report: Report): Promise<Outcome> {
    const plan = planRemember(report);
    return plan ? patiently(this.host.apply(plan), forWriting) : { kind: 'done', made: null, note: null };
  }

  /**
   * Brings the list up to date after a change. Where settings cannot be written there is no list, and nothing else is lost.
   * @param isForgetting whether tags that the plan takes away are no longer wanted
   * @returns true where the list now wants tags that Word did not take
   */
  async update(work: Plan, outcome: Outcome, after: Report, isForgetting: boolean): Promise<boolean> {
    const changes = tagChangesOf(work);
    if (changes.length === 0 || outcome.kind === 'refused') return false;
    const forget = outcome.kind === 'done' && isForgetting ? idsTakenAway(work) : [];
    const wanted = outcome.kind === 'failed' ? changes.flatMap((change) => wantedOf(change, after)) : [];
    const plan = planRemember(after, { forget, wanted });
    if (!plan) return false;
    const { kind } = await patiently(this.host.apply(plan), forWriting);
    return kind === 'done' && wanted.length > 0;
  }
}

/** A tag that Word has not taken, where its paragraph still is. */
function wantedOf(change: TagChange, after: Report): WantedTag[] {
  if (change.kind !== 'tag') return [];
  const index = findWitness(change.at, textsOf(after));
  const tag = parseTag(change.tag);
  const isTagged = index !== null && after.snapshot.paragraphs[index]?.controls.length !== 0;
  return tag.kind === 'tag' && index !== null && !isTagged ? [{ tag, index }] : [];
}
