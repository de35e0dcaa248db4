import { fingerprintOf, formatVerdict, verdictsOf } from '../../../src/report/review';
import type { CommentFact } from '../../../src/report';
import { heading, paragraphAt, styled, text } from '../../builders/facts';
import { note, reviewed } from '../../builders/review';

const content = [
  styled('Title', 'My project'),
  heading('Section 1 - Situation'),
  text('The customer rang us.', { codes: 'K2.1 K1.4' }),
  text('She was cross.'),
];
const draft = (...comments: CommentFact[]) => reviewed(comments, ...content);
const all = (...comments: CommentFact[]) => verdictsOf(draft(...comments)).all;
const [title, section, claimed, untagged] = [0, 1, 2, 3];

describe('the verdicts on a report', () => {
  it('are on a claim, on a gap at a heading, on the whole report at the title, or on what is not tagged', () => {
    const given = all(
      note(title, '[report partly]'),
      note(title, '[K1.1 not yet]'),
      note(section, '[K1.2 not yet]'),
      note(claimed, '[K2.1 met]'),
      note(untagged, '[K2.1 met]'),
    );
    expect(given.map(({ code, about, judgement }) => [code, about, judgement])).toEqual([
      [null, 'report', 'partly'],
      ['K1.1', 'report', 'not-yet'],
      ['K1.2', 'gap', 'not-yet'],
      ['K2.1', 'claim', 'met'],
      ['K2.1', 'untagged', 'met'],
    ]);
  });

  it('are each on one criterion where a comment names several', () => {
    const report = draft(note(claimed, '[K2.1, K1.4 met] Both.'));
    const verdicts = verdictsOf(report);
    for (const code of ['K2.1', 'K1.4'])
      expect(verdicts.on(code, paragraphAt(report, claimed))).toMatchObject({
        note: 'Both.',
        author: 'Tutor',
      });
  });

  it('are by the newest of all authors, replies included', () => {
    const old = note(claimed, '[K2.1 not yet]', { author: 'A', date: '2026-03-03T09:00:00Z' });
    const older = note(claimed, '[K2.1 met]', { author: 'B', date: '2026-03-01T09:00:00Z' });
    expect(all(old, older)).toMatchObject([{ judgement: 'not-yet', author: 'A' }]);
    const reply = { author: 'C', date: '2026-03-04T09:00:00Z', text: '[K2.1 partly] Better.' };
    expect(all({ ...old, replies: [reply] }, older)).toMatchObject([{ judgement: 'partly', author: 'C' }]);
  });

  it('are by the later one in the document where nobody says when', () => {
    const [first, second] = ['not yet', 'met'].map((word) => note(claimed, `[K2.1 ${word}]`, { date: '' }));
    expect(all(first!, second!)).toMatchObject([{ judgement: 'met', date: '' }]);
  });

  it('are done when resolved', () => {
    expect(all(note(claimed, '[K2.1 not yet]', { isResolved: true }))).toMatchObject([{ isDone: true }]);
  });

  it('are outdated when the text has changed since, and nobody knows of one without a fingerprint', () => {
    const report = draft();
    const taken = fingerprintOf(paragraphAt(report, claimed), report);
    const verdict = (fingerprint: string) =>
      formatVerdict({ codes: ['K2.1'], judgement: 'met', fingerprint, note: '' });
    expect(all(note(claimed, verdict(taken)))).toMatchObject([{ isOutdated: false }]);
    expect(all(note(claimed, verdict('aaaaaa')))).toMatchObject([{ isOutdated: true }]);
    expect(all(note(claimed, verdict('')))).toMatchObject([{ isOutdated: null }]);
  });

  it('on the whole report are outdated when any of the body has changed', () => {
    const taken = fingerprintOf(null, draft());
    const comment = note(title, `[report met · ${taken}]`);
    expect(all(comment)).toMatchObject([{ isOutdated: false }]);
    expect(verdictsOf(reviewed([comment], ...content, text('More.'))).all).toMatchObject([
      { isOutdated: true },
    ]);
  });

  it('on a gap are outdated when there is evidence', () => {
    expect(all(note(section, '[K2.1 not yet]'), note(section, '[K1.2 not yet]'))).toMatchObject([
      { code: 'K2.1', isOutdated: true },
      { code: 'K1.2', isOutdated: false },
    ]);
  });

  it('are none where a comment is no verdict or nothing is known of comments', () => {
    expect(all(note(claimed, 'Well done, K2.1 is met.'))).toEqual([]);
    expect(verdictsOf({ ...draft(), snapshot: { ...draft().snapshot, comments: null } }).all).toEqual([]);
  });

  it('on none of the main text are about the whole report', () => {
    expect(all(note(null, '[K2.1 met]'))).toMatchObject([{ about: 'report', paragraph: null }]);
  });
});
