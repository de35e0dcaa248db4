import { normaliseSpace, type CommentPlan, type Refusal, type Report } from '../../../report';
import {
  formatCommentBank,
  parseCommentBank,
  titleFingerprint,
  verdictsOf,
  withComments,
  type PlacedComment,
  type ReviewMark,
} from '../../../report/review';
import { verdictMark } from '../../../wording/review/judgements';
import type { Phrase } from '../../../standard';
import type { WordHost } from '../../../word';
import { noticeOfAnswer, stoppedAnswer } from '../commands/notices';
import type { Preferences } from '../preferences';
import type { StateCell } from '../state';
import type { HostSession } from '../sync/host-session';
import { browserReviews, emptyReview, type Draft, type KeptReview, type KeptReviews } from './kept-reviews';

/** Where a tutor is among the claims, as long as the pane is open. */
export interface ReviewPlace {
  readonly filter: 'all' | ReviewMark;
  /** The key of the claim that is shown, and its position among those that pass the filter. */
  readonly key: string;
  readonly position: number;
}

export interface ReviewState extends KeptReview {
  readonly place: ReviewPlace;
  /** The tutor's own, of all documents. */
  readonly phrases: readonly Phrase[];
  /** Null until they were read. */
  readonly comments: readonly PlacedComment[] | null;
  /** Why the last reading of them failed, in words, or null. */
  readonly failure: string | null;
  /** False once Word has refused a comment. */
  readonly takesComments: boolean;
  /** False once the browser has refused to keep anything. */
  readonly isKept: boolean;
}

interface ReviewOptions {
  readonly host: WordHost;
  readonly session: HostSession;
  readonly state: StateCell;
  readonly prefer: (change: Partial<Preferences>) => void;
  readonly reviews?: KeptReviews;
}

/** The review of the document, with what the browser has kept of it. To be called once there is a report. */
export async function openReview(options: ReviewOptions): Promise<Review> {
  const { host, state, prefer, reviews = browserReviews } = options;
  const { report } = state.get();
  const document = host.address || `title ${report ? titleFingerprint(report) : ''}`;
  const kept = await reviews.read(document).catch(() => null);
  const bank = await reviews.readPhrases().catch(() => '');
  const phrases = report ? parseCommentBank(bank, report.standard).phrases : [];
  const review = new Review({ ...options, reviews, document }, { kept, phrases });
  if (kept?.isReviewing) prefer({ isReviewing: true, view: 'review' });
  state.subscribe(() => review.follow());
  review.subscribe(() => review.follow());
  void review.readComments();
  return review;
}

/** What a tutor says of a document, written and not yet written. What is not kept by the browser lives as long as the pane. */
class Review {
  private current: ReviewState;
  private readonly listeners = new Set<() => void>();
  /** What `verdictOn` was made from. */
  private judged: { readonly report: Report | null; readonly comments: ReviewState['comments'] } = {
    report: null,
    comments: null,
  };
  private keeping: Promise<void> = Promise.resolve();
  /** What was written and a reading has not shown yet: Word may be slow to list it (office-js 5322). */
  private written: readonly PlacedComment[] = [];

  constructor(
    private readonly options: ReviewOptions & { readonly reviews: KeptReviews; readonly document: string },
    { kept, phrases }: { readonly kept: KeptReview | null; readonly phrases: readonly Phrase[] },
  ) {
    this.current = {
      ...(kept ?? emptyReview),
      phrases,
      place: { filter: 'all', key: '', position: 0 },
      comments: null,
      failure: null,
      takesComments: options.host.capabilities.comments,
      isKept: kept !== null,
    };
  }

  readonly get = (): ReviewState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reads the comments; a failure is told in the state, where those that were read last stay. */
  readonly readComments = (): Promise<void> =>
    this.options.session.runOnce('comments', async () => {
      const answer = await this.waitFor(this.options.host.readComments(), 'reading');
      if ('kind' in answer) return this.set({ failure: noticeOfAnswer(answer).text });
      this.written = this.written.filter((one) => !answer.some((comment) => says(comment, one)));
      this.set({ comments: [...answer, ...this.written], failure: null });
    });

  /** Writes a verdict as a comment and forgets its draft; false, and told, where Word does not take it. */
  async write(plan: CommentPlan | Refusal, key: string): Promise<boolean> {
    const { session } = this.options;
    const isWritten = await session.whileUserWaits(session.run(() => this.send(plan, key)));
    // Nobody has to wait for that: it is shown already.
    void this.readComments();
    return isWritten;
  }

  private async send(plan: CommentPlan | Refusal, key: string): Promise<boolean> {
    const { host, state } = this.options;
    state.set({ isWriting: true, notice: null });
    const answer = plan.kind === 'refused' ? plan : await this.waitFor(host.apply(plan), 'writing');
    state.set({ isWriting: false });
    if (answer.kind === 'done' && plan.kind === 'comment') {
      this.keepWritten(asRead(plan));
      this.setDraft(key, null);
      return true;
    }
    if (answer.kind === 'failed' && refusalCodes.includes(answer.code)) this.set({ takesComments: false });
    if (answer.kind !== 'done') state.set({ notice: noticeOfAnswer(answer) });
    return false;
  }

  private keepWritten(comment: PlacedComment): void {
    this.written = [...this.written, comment];
    this.set({ takesComments: true, comments: [...(this.current.comments ?? []), comment] });
  }

  goTo(place: ReviewPlace): void {
    this.set({ place });
  }

  /** @param draft null where there is nothing to keep */
  setDraft(key: string, draft: Draft | null): void {
    const others = Object.fromEntries(Object.entries(this.current.drafts).filter(([each]) => each !== key));
    const isEmpty = !draft || (draft.note === '' && draft.judgement === null);
    this.keep({ drafts: isEmpty ? others : { ...others, [key]: draft } });
  }

  /** Takes a draft over to a claim whose text has changed since it was begun. */
  moveDraft(from: string, to: string): void {
    const draft = this.current.drafts[from];
    this.setDraft(from, null);
    if (draft) this.setDraft(to, draft);
  }

  clearDrafts(): void {
    this.keep({ drafts: {} });
  }

  dismiss(hint: string): void {
    this.keep({ dismissed: [...this.current.dismissed, hint] });
  }

  showDismissed(): void {
    this.keep({ dismissed: [] });
  }

  /** Keeps further phrases of the tutor's own; one that is there already is kept once. */
  addPhrases(added: readonly Phrase[]): void {
    const all = [...this.current.phrases, ...added];
    const isFirst = ({ code, text }: Phrase, at: number): boolean =>
      all.findIndex((each) => each.code === code && each.text === text) === at;
    this.keepPhrases(all.filter(isFirst));
  }

  removePhrase(phrase: Phrase): void {
    this.keepPhrases(this.current.phrases.filter((each) => each !== phrase));
  }

  private keepPhrases(phrases: readonly Phrase[]): void {
    this.set({ phrases });
    this.store(() => this.options.reviews.keepPhrases(formatCommentBank(phrases)));
  }

  /** Keeps up with the pane: that somebody reviews is remembered, and new texts and comments show their verdicts. */
  follow(): void {
    const { state } = this.options;
    const { preferences, report } = state.get();
    const { isReviewing, comments } = this.current;
    if (preferences.isReviewing !== isReviewing) this.keep({ isReviewing: preferences.isReviewing });
    if (!report || !comments || (report === this.judged.report && comments === this.judged.comments)) return;
    this.judged = { report, comments };
    const verdicts = verdictsOf(withComments(report, comments));
    state.set({
      verdictOn: (code, paragraph) => {
        const verdict = verdicts.on(code, paragraph);
        return verdict && verdictMark(verdict);
      },
    });
  }

  private keep(change: Partial<KeptReview>): void {
    this.set(change);
    const { reviews, document } = this.options;
    const { isReviewing, drafts, dismissed } = this.current;
    this.store(() => reviews.keep(document, { isReviewing, drafts, dismissed }));
  }

  /** One after the other, so that what was said last stays. */
  private store(work: () => Promise<void>): void {
    this.keeping = this.keeping.then(work).then(
      () => this.set({ isKept: true }),
      () => this.set({ isKept: false }),
    );
  }

  private set(change: Partial<ReviewState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }

  private async waitFor<Given>(
    answer: Promise<Given>,
    limit: 'reading' | 'writing',
  ): Promise<Given | Exclude<ReturnType<typeof stoppedAnswer>, null>> {
    try {
      return await this.options.session.waitFor(answer, limit);
    } catch (error) {
      const stopped = stoppedAnswer(error);
      if (!stopped) throw error;
      return stopped;
    }
  }
}

export type { Review };

/** Word's codes for a document, or a Word, that takes no comments; the web answers the third in viewing mode. */
const refusalCodes: readonly string[] = ['AccessDenied', 'NotAllowed', 'GeneralException', 'ApiNotFound'];

/** A comment as it will be read. Who wrote it only Word can tell. */
const asRead = ({ at, text }: CommentPlan): PlacedComment => ({
  id: '',
  author: '',
  date: new Date().toISOString(),
  text,
  isResolved: false,
  replies: [],
  selectedText: '',
  at,
});

const says = ({ text, replies }: PlacedComment, wanted: PlacedComment): boolean =>
  [text, ...replies.map((reply) => reply.text)].some(
    (said) => normaliseSpace(said) === normaliseSpace(wanted.text),
  );
