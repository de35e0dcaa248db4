import { readDocx, openDocx } from '../../src/docx/read-docx';
import { addInId } from '../../src/report';
import { findProfile, openDesk, type Desk, type DeskProfile } from '../../src/desk/node';
import { makeReport, makeSnapshot, type Plan, type Refusal, type Report } from '../../src/report';
import { defaultStandard } from '../../src/standard';
import { openWordHost, type Outcome, type WordHost } from '../../src/word';
import { readCapabilities } from '../../src/word/read/capabilities';
import { isVersionReached } from '../../src/desk/rich-api/api-gate';
import { docx, type Block } from '../builders/docx';
import { brokenPromises, promised } from './invariants';

/** The add-in on the desk, as a test drives it. */
export interface TestDesk {
  readonly host: WordHost;
  readonly desk: Desk;
  readonly report: () => Promise<Report>;
  /** The same document read from the saved file, without office.js. */
  readonly reportOnFile: () => Report;
  /** Carries a plan out and holds it against every promise; a refusal of the planner is a mistake of the test. */
  readonly apply: (plan: Plan | Refusal | null) => Promise<Outcome>;
  /** Plans on a fresh reading and carries out; anything but done is a mistake of the test. */
  readonly change: (plan: (report: Report) => Plan | Refusal | null) => Promise<Outcome>;
  /** How many requests a piece of work takes. */
  readonly requestsOf: (work: () => Promise<unknown>) => Promise<number>;
}

/** Each call puts another document on the one desk of the test file. */
export async function openOn(profile: DeskProfile, ...content: readonly Block[]): Promise<TestDesk> {
  return openFileOn(profile, docx(...content));
}

export async function openFileOn(profile: DeskProfile, file: Uint8Array): Promise<TestDesk> {
  const desk = await openDesk(file, profile, addInId);
  const host = openWordHost(
    readCapabilities((name, version) => isVersionReached(profile.requirements[name], version)),
  );
  const report = async (): Promise<Report> => makeReport(await host.read(), defaultStandard);
  const apply = async (plan: Plan | Refusal | null): Promise<Outcome> => {
    if (!plan || plan.kind === 'refused') throw new Error(plan?.reason ?? 'There is nothing to carry out');
    const before = promised(desk.model.docx);
    const outcome = await host.apply(plan);
    const broken = brokenPromises({ before, after: promised(desk.model.docx), plan, outcome });
    if (broken.length > 0) throw new Error(broken.join('\n'));
    return outcome;
  };
  return {
    host,
    desk,
    report,
    reportOnFile: () => makeReport(makeSnapshot(readDocx(openDocx(desk.save()))), defaultStandard),
    apply,
    async change(plan) {
      const outcome = await apply(plan(await report()));
      if (outcome.kind !== 'done')
        throw new Error(`${outcome.reason} ${outcome.kind === 'failed' ? outcome.detail : ''}`);
      return outcome;
    },
    async requestsOf(work) {
      const before = desk.stats.requests;
      await work();
      return desk.stats.requests - before;
    },
  };
}

/** A profile, with further quirks on. */
export function profile(name: string, ...quirks: readonly string[]): DeskProfile {
  const found = findProfile(name);
  if (!found) throw new Error(`There is no profile ${name}`);
  return { ...found, quirks: [...found.quirks, ...quirks] };
}

/** Both shapes of a control, at the oldest and the newest requirement set: every test of tags runs under all. */
export const everyShape: readonly (readonly [string, DeskProfile])[] = ['web', 'ltsc-2021'].flatMap(
  (name): (readonly [string, DeskProfile])[] => [
    [`${name}, control within the mark`, profile(name)],
    [`${name}, control round the paragraph`, profile(name, 'control-round-paragraph')],
  ],
);
