import { openReview } from '../../../src/pane/store/review/review';
import { emptyReview, type KeptReview, type KeptReviews } from '../../../src/pane/store/review/kept-reviews';
import { defaultPreferences } from '../../../src/pane/store/preferences';
import { initialState, StateCell } from '../../../src/pane/store/state';
import { HostSession } from '../../../src/pane/store/sync/host-session';
import { factsOf, heading, reportOf, text } from '../../builders/facts';
import { fakeWord } from '../fake-word';

const content = [text('Project Title'), heading('Section 2 - Actions'), text('I called.', { codes: 'K1.4' })];

/** A browser that keeps reviews, until the test is over. */
function browser(): KeptReviews & { readonly kept: Map<string, KeptReview>; isBlocked: boolean } {
  const kept = new Map<string, KeptReview>();
  let bank = '';
  return {
    kept,
    readPhrases: () => Promise.resolve(bank),
    keepPhrases: (written) => {
      bank = written;
      return Promise.resolve();
    },
    isBlocked: false,
    read(document) {
      return this.isBlocked
        ? Promise.reject(new Error())
        : Promise.resolve(kept.get(document) ?? emptyReview);
    },
    keep(document, review) {
      if (this.isBlocked) return Promise.reject(new Error());
      kept.set(document, review);
      return Promise.resolve();
    },
  };
}

async function open(reviews: KeptReviews, address = 'https://school.example/mine.docx') {
  const host = { ...fakeWord(factsOf(...content)), address };
  const state = new StateCell({
    ...initialState(defaultPreferences, host),
    report: reportOf(...content),
  });
  const prefer = jest.fn((change: object) =>
    state.set({ preferences: { ...state.get().preferences, ...change } }),
  );
  const session = new HostSession((status) => state.set(status));
  return { review: await openReview({ host, session, state, prefer, reviews }), prefer, state };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('what a browser keeps of a review', () => {
  test('drafts and hints left aside are there when the pane is opened again, and for no other document', async () => {
    const reviews = browser();
    const { review } = await open(reviews);
    review.setDraft('K1.4 abc', { judgement: 'met', note: 'Well shown.' });
    review.dismiss('many-codes');
    await settled();
    expect((await open(reviews)).review.get()).toMatchObject({
      drafts: { 'K1.4 abc': { judgement: 'met', note: 'Well shown.' } },
      dismissed: ['many-codes'],
      isKept: true,
    });
    expect((await open(reviews, 'https://school.example/other.docx')).review.get().drafts).toEqual({});
  });

  test('a document without an address is known by its title', async () => {
    const reviews = browser();
    const { review } = await open(reviews, '');
    review.setDraft('K1.4 abc', { judgement: null, note: 'To be said' });
    await settled();
    expect(Object.keys((await open(reviews, '')).review.get().drafts)).toEqual(['K1.4 abc']);
  });

  test('that somebody reviews a document is remembered, and that they have stopped', async () => {
    const reviews = browser();
    const first = await open(reviews);
    expect(first.prefer).not.toHaveBeenCalled();
    first.state.set({ preferences: { ...defaultPreferences, isReviewing: true } });
    await settled();
    const second = await open(reviews);
    expect(second.prefer).toHaveBeenCalledWith({ isReviewing: true, view: 'review' });
    second.state.set({ preferences: { ...defaultPreferences, isReviewing: false } });
    await settled();
    expect((await open(reviews)).prefer).not.toHaveBeenCalled();
  });

  test('a browser that keeps nothing is told of, and nothing is lost while the pane is open', async () => {
    const reviews = browser();
    reviews.isBlocked = true;
    const { review } = await open(reviews);
    review.setDraft('K1.4 abc', { judgement: null, note: 'To be said' });
    await settled();
    expect(review.get()).toMatchObject({ isKept: false, drafts: { 'K1.4 abc': { note: 'To be said' } } });
  });

  test('phrases of the tutor’s own are there for every document, each once', async () => {
    const reviews = browser();
    const { review } = await open(reviews);
    const phrase = { code: 'K1.4', kind: 'vague', text: 'Which one?' } as const;
    review.addPhrases([phrase, { ...phrase }]);
    await settled();
    const other = (await open(reviews, 'https://school.example/other.docx')).review;
    expect(other.get().phrases).toEqual([phrase]);
    other.removePhrase(other.get().phrases[0]!);
    await settled();
    expect((await open(reviews)).review.get().phrases).toEqual([]);
  });

  test('an emptied draft is none', async () => {
    const { review } = await open(browser());
    review.setDraft('K1.4 abc', { judgement: 'met', note: '' });
    review.setDraft('K1.4 abc', { judgement: null, note: '' });
    expect(review.get().drafts).toEqual({});
  });
});
