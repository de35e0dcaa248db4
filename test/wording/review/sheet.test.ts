import { JSDOM } from 'jsdom';
import { feedbackSheet } from '../../../src/report/review';
import type { CommentFact } from '../../../src/report';
import type { Report } from '../../../src/report/report';
import { sheetHtml, sheetParagraphs, sheetText } from '../../../src/wording/review/sheet';
import { heading, reportOf, styled, words } from '../../builders/facts';
import { note, reviewed } from '../../builders/review';

const [title, situation, first, second] = [0, 1, 2, 3];
const draft = (...comments: CommentFact[]): Report =>
  reviewed(
    comments,
    styled('Title', 'My project'),
    heading('Section 1 - Situation'),
    words(30, { codes: 'K2.1 K1.4' }),
    words(40, { codes: 'K2.1' }),
  );
const steps = (...comments: CommentFact[]) =>
  feedbackSheet(draft(...comments)).steps.filter(({ kind }) => kind === 'work-on' || kind === 'look-again');

describe('a feedback sheet', () => {
  it('has the verdicts of each criterion, the whole report’s first, and how much is judged', () => {
    const sheet = feedbackSheet(
      draft(
        note(title, '[report partly] Nearly there.'),
        note(title, '[K2.1 partly]'),
        note(situation, '[K1.1 not yet]'),
        note(second, '[K2.1 met]'),
        note(first, '[K2.1 not yet]'),
      ),
    );
    expect(sheet.overall).toMatchObject({ judgement: 'partly', note: 'Nearly there.' });
    expect(sheet.progress).toEqual({ judged: 2, of: 3 });
    expect(
      sheet.criteria.map(({ criterion: { code }, verdicts }) => [
        code,
        verdicts.map(({ judgement }) => judgement),
      ]),
    ).toEqual([
      ['K1.1', ['not-yet']],
      ['K2.1', ['partly', 'not-yet', 'met']],
    ]);
  });

  it('asks to work on what is not met anywhere, and not on what is done', () => {
    expect(steps(note(first, '[K1.4 partly]'))).toEqual([{ kind: 'work-on', codes: ['K1.4'] }]);
    expect(steps(note(first, '[K2.1 not yet]'), note(second, '[K2.1 met]'))).toEqual([]);
    expect(steps(note(first, '[K1.4 partly]', { isResolved: true }))).toEqual([]);
  });

  it('asks the tutor to look again at what has changed', () => {
    expect(steps(note(first, '[K1.4 partly · aaaaaa]'))).toEqual([{ kind: 'look-again', codes: ['K1.4'] }]);
  });

  it('asks for evidence by grade, and for fewer or more words', () => {
    expect(feedbackSheet(draft()).steps).toMatchObject([
      { kind: 'lengthen', words: 2176 },
      { kind: 'evidence', grade: { id: 'pass' } },
      { kind: 'evidence', grade: { id: 'distinction' } },
    ]);
    const long = reportOf(heading('Actions'), words(2760));
    expect(feedbackSheet(long).steps[0]).toEqual({ kind: 'shorten', words: 11 });
  });
});

const judged = draft(
  note(title, '[report partly]\nNearly there.\nGo on.'),
  note(situation, '[K1.1 not yet]'),
  note(first, '[K2.1 met · aaaaaa]', { author: '<b>Ada</b>\u202e', isResolved: true }),
);

describe('a sheet in words', () => {
  it('is plain text', () => {
    const said = sheetText(judged, feedbackSheet(judged)).split('\n');
    expect(said).toEqual(
      expect.arrayContaining([
        'Feedback on the report for Customer Service Specialist',
        'Words: 74 of 2,500.',
        'Pass criteria tagged: 1 of 16. Distinction criteria tagged: 1 of 9.',
        'Judged: 1 of 3 claims.',
        'The whole report: partly met (Tutor, 2026-03-01)',
        '  Nearly there.',
        '  Go on.',
        '- No evidence yet: not yet met (Tutor, 2026-03-01)',
        '- Section 1 – Situation, paragraph 1: met (<b>Ada</b>[U+202E], 2026-03-01; the text has changed since; done)',
        '- There is room: 2,176 words to go to the least that is advised.',
      ]),
    );
    expect(said.at(-1)).toMatch(/^These are a tutor’s words on a draft\./u);
  });

  it('is a piece of a page in which every text is escaped', () => {
    const source = sheetHtml(judged, feedbackSheet(judged));
    const { body } = new JSDOM(source).window.document;
    expect(body.querySelector('b')).toBeNull();
    expect(body.textContent).toContain('<b>Ada</b>[U+202E]');
    expect(body.querySelector('h1')?.textContent).toBe(
      'Feedback on the report for Customer Service Specialist',
    );
    expect(body.querySelector('blockquote')?.innerHTML).toBe('Nearly there.<br>Go on.');
  });

  it('is the paragraphs of a new document, in the order of the text', () => {
    const sheet = sheetParagraphs(judged, feedbackSheet(judged));
    expect(sheet[0]).toEqual({
      style: 'Title',
      text: 'Feedback on the report for Customer Service Specialist',
    });
    expect(sheet).toContainEqual({ style: 'ListParagraph', text: 'Nearly there.\nGo on.' });
    expect(sheet.filter(({ style }) => style === 'Heading1').map(({ text }) => text)).toEqual([
      'Criterion by criterion',
      'Next steps',
    ]);
    expect(sheet.map(({ text }) => text).join('\n')).toContain('[U+202E]');
  });

  it('says nothing of criteria that nobody judged', () => {
    const unjudged = draft();
    expect(sheetText(unjudged, feedbackSheet(unjudged))).not.toContain('Criterion by criterion');
  });
});
