import { findQuirk, type DeskProfile } from '../../src/desk/node';
import { addCodes, removeCodes, writeAnnex } from '../../src/pane/store/commands';
import type { Command } from '../../src/pane/store/commands/command';
import { loadStandard } from '../builders/facts';
import { createPaneStore, type PaneStore } from '../../src/pane/store/pane-store';
import { withTimeout } from '../../src/pane/store/sync/host-session';
import {
  anchorOf,
  paragraphCodes,
  planAddCodes,
  type ParagraphAnchor,
  type Plan,
  type Report,
  type SnapshotParagraph,
} from '../../src/report';
import { failureOf, type Outcome } from '../../src/word';
import { reasonOf } from '../../src/wording/outcomes';
import * as wording from '../../src/wording/pane';
import { bullet, del, docx, h1, inlineSdt, p, raw, sdt, table, type Block } from '../builders/docx';
import { openFileOn, type TestDesk } from './desk';
import { storePage } from './store-page';
import { brokenPromises, promised, promisedOfFile, type Promised } from './invariants';

/** How an operation came through: done; not done, or only at the second try, and said so; a promise broken. */
type Verdict = 'held' | 'told' | 'failed';

interface Survival {
  readonly verdict: Verdict;
  /** What was told, or which promise was broken. */
  readonly words: string;
}

export const operations = ['read', 'tag', 'change', 'untag', 'map', 'navigate', 'copy'] as const;
type Operation = (typeof operations)[number];

const shaded = (text: string): Block =>
  raw(
    `<w:p><w:pPr><w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`,
  );

/** A report with what makes tagging hard; `Mark` stands in each paragraph that is tagged. Sample data. */
const content: readonly Block[] = [
  h1('Section 1 – Situation'),
  p('Mark one: the customer had waited for a week.'),
  p('Mark two: a neighbour of the first.'),
  bullet('Mark three: a list item.'),
  h1('Section 2 – Actions'),
  table([['Mark four: in a cell.', 'Next to it.']]),
  p('Mark five: text ', del('that is gone '), 'with a tracked deletion.'),
  p('Mark six: ', inlineSdt({ tag: 'citation' }, '(Sample 2026)'), ' in the middle.'),
  p('Mark seven ends with a control ', inlineSdt({ tag: 'citation' }, '(Sample 2025)')),
  shaded('Mark eight: shaded.'),
  sdt({ tag: 'theirs' }, p("Mark nine: in somebody else's control.")),
  h1('Section 6 – Feedback'),
  p('Mark ten: last.'),
];

const marked = ({ snapshot }: Report): SnapshotParagraph[] =>
  snapshot.paragraphs.filter(({ text }) => /^(?:Now )*Mark/u.test(text));

const remark = /<w:p>(?:<w:pPr>.{0,200}?<\/w:pPr>)?<w:r><w:t[^>]*>A remark\.<\/w:t><\/w:r><\/w:p>/gu;
const typed = /<w:r><w:t[^>]*>(?:Now )+<\/w:t><\/w:r>/gu;

/** The work of a coauthor quirk is no work of ours. */
const withoutCoauthor = (state: Promised): Promised => ({
  ...state,
  counted: 0,
  places: [],
  markup: state.markup.replaceAll(remark, '').replaceAll(typed, '').replaceAll('Now ', ''),
});

/** Milliseconds: on the desk in Node every answer comes at once, or never. */
const patience = 100;

class Run {
  private readonly words = new Set<string>();
  private isBroken = false;
  private readonly store: PaneStore;

  constructor(
    private readonly desk: TestDesk,
    private readonly hasCoauthor: boolean,
  ) {
    const apply = (plan: Plan): Promise<Outcome> => this.apply(plan);
    const limits = { reading: 2 * patience, writing: 2 * patience, navigation: 2 * patience };
    this.store = createPaneStore({
      host: { ...desk.host, apply },
      loadStandard,
      page: storePage,
      limits,
    });
  }

  get survival(): Survival {
    const words = [...this.words].join(' ');
    return { verdict: this.isBroken ? 'failed' : words === '' ? 'held' : 'told', words };
  }

  tell(words: string): void {
    this.words.add(words);
  }

  break(words: string): void {
    this.isBroken = true;
    this.words.add(words);
  }

  /** Runs a command as the pane does: told what went wrong, the author tries once more. */
  async change(
    make: (report: Report) => Command | null,
    isThere: (report: Report) => boolean,
  ): Promise<void> {
    for (let attempt = 0; attempt < 2; attempt++) {
      const report = await this.read();
      if (attempt > 0 && isThere(report)) return;
      const command = make(report);
      if (!command) return;
      await this.store.run(() => command);
      const { notice } = this.store.get();
      if (notice?.kind === 'done') break;
      this.tell(notice?.text ?? 'Nothing was told.');
    }
    if (this.words.size === 0 && !isThere(await this.read())) this.tell(wording.failure.notShown);
  }

  private async read(): Promise<Report> {
    await this.store.refresh();
    if (!this.store.get().report) await this.store.refresh();
    const { report } = this.store.get();
    if (!report) throw new Error('The desk does not answer a reading');
    return report;
  }

  /** Carries a plan out and holds it against every promise, also where no answer comes. */
  private async apply(plan: Plan): Promise<Outcome> {
    const state = (): Promised => {
      const now = promised(this.desk.desk.model.docx);
      return this.hasCoauthor ? withoutCoauthor(now) : now;
    };
    const before = state();
    const check = (outcome: Outcome): void => {
      for (const broken of brokenPromises({ before, after: state(), plan, outcome })) this.break(broken);
    };
    try {
      const outcome = await withTimeout(this.desk.host.apply(plan), patience);
      check(outcome);
      return outcome;
    } catch (error) {
      check(failureOf(error));
      throw error;
    }
  }
}

const anchorAt = (report: Report, number: number): ParagraphAnchor =>
  anchorOf(report.snapshot, markedWith(report, number));

function markedWith(report: Report, number: number): SnapshotParagraph {
  const paragraph = marked(report)[number];
  if (!paragraph) throw new Error(`The paragraph ${number} is missing`);
  return paragraph;
}

const codesAt = (report: Report, number: number): readonly string[] =>
  paragraphCodes(markedWith(report, number));

/** What is not answered is told as a failure, as the pane does. */
const answered = (outcome: Promise<Outcome>): Promise<Outcome> =>
  withTimeout(outcome, patience).catch((error: unknown) => failureOf(error));

/** A reading that is not answered is tried once more. */
const read = ({ report }: TestDesk): Promise<Report> => withTimeout(report(), patience).catch(report);

const work: Readonly<Record<Operation, (run: Run, desk: TestDesk) => Promise<void>>> = {
  async read(run, desk) {
    const report = await read(desk);
    const file = desk.reportOnFile();
    if (marked(report).length !== 10) run.break('A paragraph is missing.');
    if (report.length.counted !== file.length.counted)
      run.break(`${report.length.counted} words are read and ${file.length.counted} are in the file.`);
  },
  async tag(run) {
    for (let number = 0; number < 10; number++)
      await run.change(
        (report) => addCodes([anchorAt(report, number)], ['K1.1']),
        (report) => codesAt(report, number).includes('K1.1'),
      );
  },
  async change(run) {
    await run.change(
      (report) => addCodes([anchorAt(report, 0)], ['K2.1']),
      (report) => codesAt(report, 0).includes('K2.1'),
    );
  },
  async untag(run) {
    for (let number = 0; number < 10; number++)
      await run.change(
        (report) => {
          const codes = codesAt(report, number);
          return codes.length === 0 ? null : removeCodes([anchorAt(report, number)], codes);
        },
        (report) => codesAt(report, number).length === 0,
      );
  },
  async map(run) {
    for (let time = 0; time < 2; time++) await run.change(writeAnnex, ({ annex }) => annex.isCurrent);
  },
  async navigate(run, desk) {
    const { snapshot } = await read(desk);
    for (const control of snapshot.controls) {
      if (control.parsed.kind !== 'tag') continue;
      const outcome = await answered(desk.host.goToTag(control));
      if (outcome.kind !== 'done') run.tell(reasonOf(outcome));
    }
  },
  copy: makeCopy,
};

const taggedReports = new Map<string, Uint8Array>();

/** A clean copy: it has no tag, and the report has all of its own. */
async function makeCopy(run: Run, { desk, host }: TestDesk): Promise<void> {
  const files: Uint8Array[] = [];
  desk.onOpenDocument = (bytes) => void files.push(bytes);
  const before = promised(desk.model.docx);
  const outcome = await answered(host.openCleanCopy([]));
  const after = promised(desk.model.docx);
  if (after.markup !== before.markup || after.tags.join() !== before.tags.join())
    run.break('The report has changed.');
  if (outcome.kind !== 'done') run.tell(reasonOf(outcome));
  // Whether a copy was opened cannot be seen on a host that asks the author: the pane says that Word was asked.
  else if (files[0] === undefined) run.tell(wording.cleanCopy.opened);
  else if (promisedOfFile(files[0]).tags.length > 0) run.break('The copy has tags.');
}

/** A report with its ten paragraphs tagged, made without any quirk. */
async function taggedReport(profile: DeskProfile): Promise<Uint8Array> {
  const known = taggedReports.get(profile.name);
  if (known) return known;
  const desk = await openFileOn({ ...profile, quirks: [] }, docx(...content));
  for (let number = 0; number < 10; number++)
    await desk.change(
      (report) => planAddCodes(report, [{ paragraph: markedWith(report, number), codes: ['K1.2'] }]).plan,
    );
  const file = desk.desk.save();
  taggedReports.set(profile.name, file);
  return file;
}

/** Plays one operation on a fresh document with some quirks on. */
export async function survive(
  operation: Operation,
  profile: DeskProfile,
  quirks: readonly string[],
): Promise<Survival> {
  const file = operation === 'tag' || operation === 'read' ? docx(...content) : await taggedReport(profile);
  const unknown = quirks.find((name) => !findQuirk(name));
  if (unknown) throw new Error(`There is no quirk ${unknown}`);
  const desk = await openFileOn({ ...profile, quirks }, file);
  const run = new Run(
    desk,
    quirks.some((name) => name.startsWith('coauthor')),
  );
  await work[operation](run, desk);
  return run.survival;
}
