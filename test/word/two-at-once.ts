import fc from 'fast-check';
import { makeReport, normaliseSpace, type Plan, type Refusal, type Report } from '../../src/report';
import { planVerdict, reviewItems, withComments, type Judgement } from '../../src/report/review';
import { isWritingRequest } from '../../src/desk/quirks';
import { openWordHost, type Outcome, type WordHost } from '../../src/word';
import { defaultStandard } from '../../src/standard';
import { docxWith, h1, inlineSdt, p, type Block } from '../builders/docx';
import { openFileOn, profile, type TestDesk } from './desk';
import { brokenPromises, promised, type Promised } from './invariants';
import { block, byHand, planOf, type Step } from './sequences';

/** What the apprentice or the tutor does with the add-in, on a new reading or on the one that they have. */
type Act = { readonly reads: 'anew' | 'before' } & (
  | { readonly by: 'apprentice'; readonly step: Step }
  | { readonly by: 'tutor'; readonly at: number; readonly judgement: Judgement }
);

/** What is done past the add-in: in the text by the apprentice, in the margin by the tutor. */
type ByHand =
  | { readonly by: 'hand'; readonly step: Step }
  | { readonly by: 'hand in the margin'; readonly kind: 'remark' | 'resolve'; readonly at: number };

/** Something that happens, and what the other does just before it is written. */
interface Happening {
  readonly first: Act | ByHand;
  readonly meanwhile: Act | ByHand | null;
}

interface TwoAtOnce {
  readonly blocks: readonly Block[];
  readonly profile: string;
  readonly quirks: readonly string[];
  readonly isTracked: boolean;
  readonly happenings: readonly Happening[];
}

const place = fc.nat({ max: 30 });
const reads = fc.constantFrom('anew' as const, 'anew' as const, 'before' as const);
const apprentice: fc.Arbitrary<Act> = fc.record({
  by: fc.constant('apprentice' as const),
  reads,
  step: fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('tag', 'untag'), at: place, code: place }) },
    { weight: 2, arbitrary: fc.constantFrom('map', 'map', 'remember', 'clean').map((kind) => ({ kind })) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('repair' as const), nth: place }) },
  ),
});
const tutor: fc.Arbitrary<Act> = fc.record({
  by: fc.constant('tutor' as const),
  reads,
  at: place,
  judgement: fc.constantFrom('met', 'partly', 'not-yet'),
});
const inText: fc.Arbitrary<ByHand> = fc.record({
  by: fc.constant('hand' as const),
  step: fc.record({
    kind: fc.constantFrom('type', 'type', 'enter', 'backspace', 'delete', 'paste'),
    at: place,
    offset: place,
  }),
});
const inMargin: fc.Arbitrary<ByHand> = fc.record({
  by: fc.constant('hand in the margin' as const),
  kind: fc.constantFrom('remark', 'resolve'),
  at: place,
});
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ first: apprentice, meanwhile: fc.option(fc.oneof(tutor, inMargin)) }),
  fc.record({ first: tutor, meanwhile: fc.option(fc.oneof(apprentice, inText)) }),
  fc.record({ first: fc.oneof(inText, inMargin), meanwhile: fc.constant(null) }),
);

export const twoAtOnce: fc.Arbitrary<TwoAtOnce> = fc.record({
  blocks: fc.array(block, { maxLength: 5 }),
  profile: fc.constantFrom('web', 'web', 'windows', 'read-only', 'comments-only'),
  quirks: fc.subarray(
    [
      'comments-refused',
      'comments-hidden',
      'replies-fail',
      'local-ids-missing',
      'control-round-paragraph',
      'tagging-is-tracked',
      'tracking-mode-ignored',
    ],
    { maxLength: 2 },
  ),
  isTracked: fc.boolean(),
  happenings: fc.array(happening, { minLength: 3, maxLength: 9 }),
});

/** How the plan of one of the two ended. */
export interface Ended {
  readonly plan: Plan['kind'];
  readonly outcome: Outcome['kind'];
  readonly meanwhile: boolean;
}

/** What one of them has read, and how often the author had worked in the text by hand before. */
interface Reading {
  readonly report: Report;
  readonly edits: number;
}

/** Two who work on one document, each with an add-in of their own. */
class Two {
  readonly ended: Ended[] = [];
  private readonly readings = new Map<Act['by'], Reading>();
  private readonly hosts: Readonly<Record<Act['by'], WordHost>>;
  /** What happens just before the next request that writes. */
  private waiting: (() => Promise<void>) | null = null;
  private remarks = 0;
  private edits = 0;

  constructor(private readonly test: TestDesk) {
    this.hosts = { apprentice: test.host, tutor: openWordHost(test.host.capabilities) };
    const begin = () => ({
      request: async <Answer>(
        body: Parameters<typeof isWritingRequest>[0],
        run: () => Promise<Answer>,
      ): Promise<Answer> => {
        const work = isWritingRequest(body) ? this.waiting : null;
        if (work) this.waiting = null;
        await work?.();
        return run();
      },
    });
    test.desk.setQuirk(
      { name: 'two-at-once', title: 'Somebody else works too', source: 'tests', begin },
      true,
    );
  }

  async happen({ first, meanwhile }: Happening): Promise<void> {
    if (first.by === 'hand' || first.by === 'hand in the margin') this.byHand(first);
    else await this.act(first, meanwhile);
  }

  private byHand(each: ByHand): void {
    const { model } = this.test.desk;
    if (each.by === 'hand') {
      this.write('Apprentice');
      this.edits++;
      byHand(this.test, each.step);
      return;
    }
    this.write('Tutor');
    const paragraphs = model.Body.Paragraphs.items();
    const comments = model.Body.GetComments().items();
    const comment = comments[each.at % Math.max(1, comments.length)];
    if (each.kind === 'remark')
      paragraphs[each.at % paragraphs.length]?.GetRange('Content').InsertComment(`Remark ${this.remarks++}`);
    else if (comment) comment.Resolved = !comment.Resolved;
  }

  private write(author: 'Apprentice' | 'Tutor'): void {
    const { docx } = this.test.desk.model;
    docx.editing = { ...docx.editing, author };
  }

  private async act(act: Act, meanwhile: Act | ByHand | null): Promise<void> {
    const { report, edits } = await this.read(act);
    const plan = this.planOf(act, report);
    if (!plan || plan.kind === 'refused') return;
    const { docx } = this.test.desk.model;
    let before = promised(docx);
    let lost: unknown = null;
    this.waiting =
      meanwhile &&
      (async () => {
        // An error would be lost in the desk, and the request never answered.
        await this.happen({ first: meanwhile, meanwhile: null }).catch(
          (error: unknown) => void (lost = error),
        );
        before = promised(docx);
        this.write(act.by === 'tutor' ? 'Tutor' : 'Apprentice');
      });
    this.write(act.by === 'tutor' ? 'Tutor' : 'Apprentice');
    const outcome = await this.hosts[act.by].apply(plan);
    const happened = meanwhile !== null && this.waiting === null;
    this.waiting = null;
    if (lost instanceof Error) throw lost;
    const after = promised(docx);
    const broken = brokenPromises(
      edits < this.edits
        ? { before: { ...before, places: [] }, after, plan: withTextNow(plan, after), outcome }
        : { before, after, plan, outcome },
    );
    if (broken.length > 0) throw new Error(broken.join('\n'));
    this.ended.push({ plan: plan.kind, outcome: outcome.kind, meanwhile: happened });
  }

  private async read({ by, reads: how }: Act): Promise<Reading> {
    const known = this.readings.get(by);
    if (known && how === 'before') return known;
    const host = this.hosts[by];
    const report = makeReport(await host.read(), defaultStandard);
    const comments = by === 'tutor' ? await host.readComments() : [];
    if ('kind' in comments) throw new Error(comments.detail);
    const reading = { report: by === 'tutor' ? withComments(report, comments) : report, edits: this.edits };
    this.readings.set(by, reading);
    return reading;
  }

  private planOf(act: Act, report: Report): Plan | Refusal | null {
    if (act.by === 'apprentice') return planOf(report, act.step);
    const items = reviewItems(report);
    const about = items[act.at % (items.length + 1)] ?? 'report';
    return planVerdict(report, { about, judgement: act.judgement, note: `Note ${this.remarks++}` });
  }

  /** Through office.js and from the file: what each comment says, by whom, on what, and what was answered. */
  async readersAgree(): Promise<void> {
    const comments = await this.hosts.tutor.readComments();
    if ('kind' in comments) throw new Error(comments.detail);
    const inWord = withComments(await this.test.report(), comments).snapshot.comments ?? [];
    const inFile = this.test.reportOnFile().snapshot.comments ?? [];
    const [read, filed] = [inWord, inFile].map((all) =>
      all
        .map(({ text, author, isResolved, paragraph, replies }) =>
          JSON.stringify([
            text,
            author,
            isResolved,
            paragraph?.index,
            replies.map((each) => [each.text, each.author]),
          ]),
        )
        .sort()
        .join('\n'),
    );
    if (read !== filed) throw new Error(`The readers differ:\n${read}\nin Word, and in the file\n${filed}`);
  }
}

/** The plan for a comment with its paragraph's text as it is now: the author typed there just before, and the verdict is outdated. */
function withTextNow(plan: Plan, { comments }: Promised): Plan {
  if (plan.kind !== 'comment') return plan;
  const made = comments.find(({ text }) => text === normaliseSpace(plan.text));
  return made ? { ...plan, at: { ...plan.at, text: made.on[0] ?? '' } } : plan;
}

const start: readonly Block[] = [
  p('A calmer handover'),
  h1('Section 2 - Actions'),
  p(inlineSdt({ tag: 'ksb1:a1b2c3::K1.4 K2.1' }, 'I weighed up the risks of three ways.')),
  p(inlineSdt({ tag: 'ksb1:a1b2c4::S2.9' }, 'I called the customer twice.')),
  p('I called. '),
];

/** Plays it, each plan held against every promise, with what the other has done meanwhile taken as given. */
export async function playTwo({
  blocks,
  quirks,
  isTracked,
  happenings,
  ...on
}: TwoAtOnce): Promise<readonly Ended[]> {
  const test = await openFileOn(
    profile(on.profile, ...quirks),
    docxWith({}, ...start, ...blocks, p('The end.')),
  );
  if (isTracked) test.desk.model.ChangeTrackingMode = 'TrackAll';
  const two = new Two(test);
  for (const each of happenings) await two.happen(each);
  if (!quirks.includes('comments-hidden')) await two.readersAgree();
  return two.ended;
}
