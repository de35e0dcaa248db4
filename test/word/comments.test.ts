import {
  annexTag,
  planAnnex,
  type CommentPlan,
  type Plan,
  type Refusal,
  type Report,
} from '../../src/report';
import {
  planVerdict,
  reviewItems,
  verdictsOf,
  withComments,
  type Judgement,
  type Verdicts,
} from '../../src/report/review';
import { HostError } from '../../src/desk/host-object';
import { withComments as commented } from '../builders/comments';
import { docx, h1, inlineSdt, p } from '../builders/docx';
import { addCodes } from '../builders/facts';
import { schemaErrors } from '../ooxml/validate';
import { openFileOn, openOn, profile, type TestDesk } from './desk';

const claim = p(inlineSdt({ tag: 'ksb1:a1b2c3::K1.4 K2.1' }, 'I weighed up the risks of three ways.'));
const content = [p('Project Title'), h1('Section 2 - Actions'), claim, p('I called. '), p('I called. ')];

async function reviewedOn({ report, host }: TestDesk): Promise<Report> {
  const comments = await host.readComments();
  if ('kind' in comments) throw new Error(comments.detail);
  return withComments(await report(), comments);
}
const verdictsOn = async (test: TestDesk): Promise<Verdicts> => verdictsOf(await reviewedOn(test));

const verdictOn = (report: Report, code: string, judgement: Judgement, note = ''): CommentPlan => {
  const about = reviewItems(report).find(({ criterion }) => criterion.code === code);
  const plan: Plan | Refusal = planVerdict(report, { about: about ?? 'report', judgement, note });
  if (plan.kind === 'refused') throw new Error(plan.reason);
  return plan;
};
const judge = async (test: TestDesk, code: string, judgement: Judgement, note = '') =>
  test.apply(verdictOn(await reviewedOn(test), code, judgement, note));

describe.each([
  ['web', profile('web')],
  ['only comments', profile('comments-only')],
  ['Word without ids', profile('web', 'local-ids-missing')],
  ['tracked', profile('web', 'tagging-is-tracked')],
])('verdicts on %s', (name, on) => {
  const open = async (): Promise<TestDesk> => {
    const test = await openOn(on, ...content);
    if (name === 'tracked') test.desk.model.ChangeTrackingMode = 'TrackAll';
    return test;
  };

  it('are comments, written in two requests and read back in two', async () => {
    const test = await open();
    const plan = verdictOn(await reviewedOn(test), 'K1.4', 'not-yet', 'Which one?\nAnd why?');
    expect(await test.requestsOf(() => test.apply(plan))).toBe(2);
    expect(await test.requestsOf(() => test.host.readComments())).toBe(2);
    const [only, second] = (await verdictsOn(test)).all;
    expect(second).toBeUndefined();
    expect(only).toMatchObject({
      code: 'K1.4',
      about: 'claim',
      judgement: 'not-yet',
      note: 'Which one?\nAnd why?',
      isOutdated: false,
      paragraph: { index: 2 },
    });
    expect(test.reportOnFile().snapshot.comments).toHaveLength(1);
    expect(await schemaErrors(test.desk.save())).toEqual([]);
  });

  it('that judge anew answer the comment that they replace, and a resolved one begins a new thread', async () => {
    const test = await open();
    await judge(test, 'K1.4', 'not-yet');
    test.desk.model.user.settleChanges('reject');
    await judge(test, 'K1.4', 'met');
    expect((await reviewedOn(test)).snapshot.comments).toMatchObject([{ replies: [{}] }]);
    expect((await verdictsOn(test)).all).toMatchObject([{ judgement: 'met', isDone: false }]);
    for (const comment of test.desk.model.Body.GetComments().items()) comment.Resolved = true;
    await judge(test, 'K1.4', 'partly');
    expect((await reviewedOn(test)).snapshot.comments).toHaveLength(2);
    expect((await verdictsOn(test)).all).toMatchObject([{ judgement: 'partly', isDone: false }]);
  });

  it('on a gap stand on the heading, on the report in the title block', async () => {
    const test = await open();
    await judge(test, 'K4.5', 'not-yet');
    await judge(test, 'none', 'partly');
    const { all } = await verdictsOn(test);
    const places = all.map(({ code, about, paragraph }) => [code, about, paragraph?.index]);
    expect(places).toContainEqual([null, 'report', 0]);
    expect(places.find(([code]) => code === 'K4.5')?.[1]).toMatch(/^(?:gap|report)$/u);
  });
});

describe('where Word takes no comment', () => {
  it.each([
    ['viewing', profile('read-only'), 'GeneralException'],
    ['comments refused', profile('web', 'comments-refused'), 'NotAllowed'],
    ['Office 2021', profile('ltsc-2021'), 'ApiNotFound'],
  ])('%s is told and leaves the document as it was', async (_, on, code) => {
    const test = await openOn(on, ...content);
    const outcome = await test.apply(verdictOn(await test.report(), 'K1.4', 'met'));
    expect(outcome).toMatchObject({ kind: 'failed', code });
    expect(test.reportOnFile().snapshot.comments).toEqual([]);
  });

  it('before WordApi 1.4 reading is a failure, and no exception and no request', async () => {
    const test = await openOn(profile('ltsc-2021'), ...content);
    let answer: unknown;
    expect(await test.requestsOf(async () => (answer = await test.host.readComments()))).toBe(0);
    expect(answer).toMatchObject({ kind: 'failed', code: 'ApiNotFound' });
  });

  it('a reading that fails is a failure too', async () => {
    const test = await openOn(profile('web'), ...content);
    test.desk.fault = ({ member }) => {
      if (member === 'GetComments') throw new HostError('GeneralException', 'A fault.');
    };
    expect(await test.host.readComments()).toMatchObject({ kind: 'failed', code: 'GeneralException' });
  });

  it('a reply that fails becomes a comment by itself, in a third request', async () => {
    const test = await openOn(profile('web', 'replies-fail'), ...content);
    await judge(test, 'K1.4', 'not-yet');
    const plan = verdictOn(await reviewedOn(test), 'K1.4', 'met');
    expect(await test.requestsOf(() => test.apply(plan))).toBe(3);
    expect((await verdictsOn(test)).all).toMatchObject([{ judgement: 'met' }]);
  });
});

describe('reading comments', () => {
  it('costs one request where there are none, and nothing of a reading of the document', async () => {
    const test = await openOn(profile('web'), ...content);
    expect(await test.requestsOf(() => test.host.readComments())).toBe(1);
    await test.report();
    const before = await test.requestsOf(() => test.report());
    await judge(test, 'K1.4', 'met');
    expect(await test.requestsOf(() => test.report())).toBe(before);
  });

  it('tells paragraphs with the same text apart by their ids, and says nothing of them where there are none', async () => {
    const file = docx(...content);
    const first = async (...quirks: readonly string[]) => {
      const test = await openFileOn(
        profile('web', ...quirks),
        commented(file, { on: 'I called. ', text: '[K1.4 met]' }),
      );
      return (await reviewedOn(test)).snapshot.comments?.[0]?.paragraph?.index;
    };
    expect(await first()).toBe(3);
    expect(await first('local-ids-missing')).toBe(3);
  });

  it('is of any number of comments in two requests', async () => {
    const lines = Array.from({ length: 40 }, (_, at) => `Line ${at} of the report.`);
    const file = commented(
      docx(...lines.map((line) => p(line))),
      ...lines.map((on) => ({ on, text: '[K1.4 met]', replies: [{ text: 'Thank you.' }] })),
    );
    const test = await openFileOn(profile('web'), file);
    expect(await test.requestsOf(() => test.host.readComments())).toBe(2);
    const places = (await reviewedOn(test)).snapshot.comments?.map(({ paragraph }) => paragraph?.text);
    expect(places).toEqual(lines);
  });
});

test('a verdict finds its paragraph after the apprentice has moved it, and is refused where it was rewritten', async () => {
  const test = await openOn(profile('web'), ...content);
  const plan = verdictOn(await reviewedOn(test), 'K1.4', 'met');
  test.desk.model.Body.Paragraphs.items()[0]?.InsertParagraph('A new line.', 'Before');
  expect(await test.apply(plan)).toEqual({ kind: 'done' });
  expect((await verdictsOn(test)).all).toMatchObject([{ paragraph: { index: 3 }, isOutdated: false }]);
  test.desk.model.Body.Paragraphs.items()[3]?.InsertText('But then ', 'Start');
  expect(await test.apply(plan)).toMatchObject({ kind: 'refused', reason: 'text-changed' });
  expect((await verdictsOn(test)).all).toMatchObject([{ isOutdated: true }]);
});

test('a second verdict finds its paragraph though the first has left its mark there', async () => {
  const test = await openOn(profile('web'), ...content);
  const report = await reviewedOn(test);
  await test.apply(verdictOn(report, 'K1.4', 'met'));
  expect(await test.apply(verdictOn(report, 'K2.1', 'partly'))).toEqual({ kind: 'done' });
  const comments = await test.host.readComments();
  if ('kind' in comments) throw new Error(comments.detail);
  // The reading of the document is older than the comments.
  expect(verdictsOf(withComments(report, comments)).all).toMatchObject([
    { code: 'K1.4', isOutdated: false },
    { code: 'K2.1', isOutdated: false },
  ]);
});

test('tags and verdicts do not lose one another', async () => {
  const test = await openOn(profile('web'), ...content);
  await judge(test, 'K1.4', 'met');
  await test.change((report) => addCodes(report, 2, ['S2.9']));
  await judge(test, 'S2.9', 'not-yet');
  const { all } = await verdictsOn(test);
  expect(all.map(({ code, about }) => [code, about])).toEqual([
    ['K1.4', 'claim'],
    ['S2.9', 'claim'],
  ]);
});

describe('a comment on the annex', () => {
  const open = async () => {
    const test = await openOn(profile('web'), ...content);
    await test.change(planAnnex);
    const inAnnex = test.desk.model.Body.Paragraphs.items().find(({ Text }) => Text.startsWith('K1.1'));
    inAnnex?.GetRange('Content').InsertComment('Which one?');
    await test.change((report) => addCodes(report, 3, ['K1.1']));
    return test;
  };
  const resolve = ({ desk }: TestDesk): void =>
    desk.model.Body.GetComments()
      .items()
      .forEach((comment) => (comment.Resolved = true));

  it.each([
    ['written anew', planAnnex],
    ['taken away', (): Plan => ({ kind: 'remove-annex', tag: annexTag })],
  ])('keeps it from being %s until it is resolved', async (_, plan) => {
    const test = await open();
    expect(await test.apply(plan(await test.report()))).toMatchObject({ reason: 'annex-commented' });
    expect((await reviewedOn(test)).snapshot.comments).toMatchObject([{ text: 'Which one?' }]);
    resolve(test);
    expect(await test.apply(plan(await test.report()))).toEqual({ kind: 'done' });
  });
});
