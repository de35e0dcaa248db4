import { createStore, del, get, set } from 'idb-keyval';
import { isRecord, type Judgement } from '../../../report/review';

/** What a tutor has begun to say of one claim and not yet written. */
export interface Draft {
  readonly judgement: Judgement | null;
  readonly note: string;
}

/** What the browser keeps of a review: nothing of it is in the document before it is written as a comment. */
export interface KeptReview {
  readonly isReviewing: boolean;
  /** By the keys of claims and gaps. */
  readonly drafts: Readonly<Record<string, Draft>>;
  /** The keys of hints that need no more looking at. */
  readonly dismissed: readonly string[];
}

export const emptyReview: KeptReview = { isReviewing: false, drafts: {}, dismissed: [] };

/** Where reviews are kept, by document, and a tutor's phrases, for all of them. Everything may reject: hosts block storage for frames. */
export interface KeptReviews {
  /** A comment bank as a file; '' where none was kept. */
  readPhrases(): Promise<string>;
  keepPhrases(bank: string): Promise<void>;
  read(document: string): Promise<KeptReview>;
  /** One without anything in it is forgotten. */
  keep(document: string, review: KeptReview): Promise<void>;
}

const store = createStore('criteria-mapper', 'reviews');

/** No document has it: they are addresses, or begin with "title". */
const phrasesKey = 'phrases';

/** In the browser's IndexedDB, where a review of any length survives the pane. */
export const browserReviews: KeptReviews = {
  readPhrases: async () => {
    const kept: unknown = await get(phrasesKey, store);
    return typeof kept === 'string' ? kept : '';
  },
  keepPhrases: (bank) => set(phrasesKey, bank, store),
  read: async (document) => readKept(await get(document, store)),
  keep: async (document, review) =>
    isEmpty(review) ? await del(document, store) : await set(document, review, store),
};

const isEmpty = ({ isReviewing, drafts, dismissed }: KeptReview): boolean =>
  !isReviewing && Object.keys(drafts).length === 0 && dismissed.length === 0;

const judgements: readonly unknown[] = ['met', 'partly', 'not-yet'] satisfies Judgement[];

/** An earlier or a later version may have written it: what is not understood is left out. */
function readKept(kept: unknown): KeptReview {
  if (!isRecord(kept)) return emptyReview;
  const drafts = Object.entries(isRecord(kept['drafts']) ? kept['drafts'] : {}).flatMap(([key, draft]) =>
    isRecord(draft) && typeof draft['note'] === 'string'
      ? [[key, { judgement: judgementOf(draft['judgement']), note: draft['note'] }] as const]
      : [],
  );
  const dismissed: readonly unknown[] = Array.isArray(kept['dismissed']) ? kept['dismissed'] : [];
  return {
    isReviewing: kept['isReviewing'] === true,
    drafts: Object.fromEntries(drafts),
    dismissed: dismissed.filter((key) => typeof key === 'string'),
  };
}

const judgementOf = (value: unknown): Judgement | null =>
  judgements.includes(value) ? (value as Judgement) : null;
