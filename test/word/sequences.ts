import fc from 'fast-check';
import {
  planAnnex,
  planRemoveAllTags,
  planTagList,
  repairOf,
  type Plan,
  type Refusal,
  type Report,
} from '../../src/report';
import type { Outcome } from '../../src/word';
import { HostError } from '../../src/desk/host-object';
import { defaultStandard } from '../../src/standard';
import {
  bookmark,
  bullet,
  del,
  docxWith,
  field,
  h1,
  h2,
  inlineSdt,
  ins,
  link,
  p,
  r,
  sdt,
  table,
  type Block,
  type Inline,
} from '../builders/docx';
import { addCodes, removeCodes } from '../builders/facts';
import { openFileOn, profile, type TestDesk } from './desk';

/** One thing that happens to a document: by the add-in, by the author's hand, or to the host. */
export type Step =
  | { readonly kind: 'tag' | 'untag'; readonly at: number; readonly code: number }
  | { readonly kind: 'map' | 'remember' | 'clean' | 'reload' | 'undo' | 'track' }
  | { readonly kind: 'repair'; readonly nth: number }
  | { readonly kind: 'fault'; readonly after: number }
  | {
      readonly kind: 'type' | 'enter' | 'backspace' | 'delete' | 'paste';
      readonly at: number;
      readonly offset: number;
    };

interface Sequence {
  readonly blocks: readonly Block[];
  readonly profile: string;
  readonly quirks: readonly string[];
  readonly steps: readonly Step[];
}

const words = fc.array(
  fc.constantFrom('I', 'called', 'the', 'customer', 'twice', '(K1.4)', 'S 2.9', 'first.'),
  {
    minLength: 1,
    maxLength: 6,
  },
);
const text = words.map((list) => list.join(' '));

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 6, arbitrary: text },
  text.map((content) => r(content, { bold: true })),
  text.map((content) => r(`${content}\tand\n`)),
  text.map((content) => inlineSdt({ tag: 'theirs' }, content)),
  text.map((content) => del(content)),
  text.map((content) => ins(content)),
  text.map((content) => field(' DATE ', content)),
  text.map((content) => link('place', content)),
  text.map((content) => bookmark('place', content)),
);
const inlines = fc.array(inline, { minLength: 0, maxLength: 3 });

const paragraph: fc.Arbitrary<Block> = fc.oneof(
  { weight: 5, arbitrary: inlines.map((content) => p(...content)) },
  inlines.map((content) => bullet(...content)),
  text.map((content) => h2(content)),
);
const heading = fc.constantFrom(
  'Section 1 - Situation',
  'Section 2 – Actions',
  'Section 5 - Results',
  'Feedback',
  'Appendix A',
  'Other things',
);
export const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 8, arbitrary: paragraph },
  { weight: 3, arbitrary: heading.map((content) => h1(content)) },
  fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 2 }).map(table),
  fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((inside) => sdt({ tag: 'theirs' }, ...inside)),
);

const place = fc.nat({ max: 30 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('tag' as const), at: place, code: place }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('untag' as const), at: place, code: place }) },
  {
    weight: 6,
    arbitrary: fc
      .constantFrom('map', 'remember', 'clean', 'reload', 'undo', 'track')
      .map((kind) => ({ kind })),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('repair' as const), nth: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('fault' as const), after: fc.nat({ max: 60 }) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom('type', 'enter', 'backspace', 'delete', 'paste'),
      at: place,
      offset: place,
    }),
  },
);

/** Quirks that come and go by chance; a coauthor's work cannot be told from ours afterwards, and waiting takes too long. */
const quirkNames = [
  'control-round-paragraph',
  'deletions-in-text',
  'enter-stretches-control',
  'paste-drops-controls',
  'deleted-control-stays-listed',
  'paragraph-takes-its-control',
  'sole-child-takes-parent',
  'control-ids-change',
  'settings-lost',
  'settings-refused',
  'settings-of-other-host',
  'custom-xml-fails',
  'header-row-ignored',
  'some-tags-refused',
  'tables-fail',
  'control-at-edge-fails',
  'writing-fails-before',
  'writing-fails-after',
  'writes-refused',
  'tagging-is-tracked',
  'tracking-mode-ignored',
  'tracking-mode-unreadable',
  'table-control-stays',
  'styled-table-not-wrapped',
  'break-in-next-paragraph',
  'get-text-fails',
  'notes-fail',
];

export const sequences: fc.Arbitrary<Sequence> = fc.record({
  blocks: fc.array(block, { minLength: 1, maxLength: 8 }),
  profile: fc.constantFrom('web', 'windows', 'mac', 'ltsc-2024', 'ltsc-2021'),
  quirks: fc.subarray(quirkNames, { maxLength: 3 }),
  steps: fc.array(step, { minLength: 1, maxLength: 12 }),
});

export interface Played {
  readonly file: Uint8Array;
  /** How the plans of the sequence ended. */
  readonly outcomes: readonly Outcome['kind'][];
}

/**
 * Plays a sequence; every plan is held against the promises by the desk of the tests, which throws where one is broken. Gives
 * the saved file, once more held against both readers.
 */
export async function play({ blocks, profile: name, quirks, steps }: Sequence): Promise<Played> {
  const outcomes: Outcome['kind'][] = [];
  const on = profile(name, ...quirks);
  let test = await openFileOn(on, docxWith({}, ...blocks, p('The end.')));
  test.desk.model.user.keepsUndo = true;
  let fault: number | null = null;
  for (const each of steps) {
    if (each.kind === 'reload') {
      test = await openFileOn(on, test.desk.model.save());
      test.desk.model.user.keepsUndo = true;
    } else if (each.kind === 'fault') fault = each.after;
    else if (!byHand(test, each)) {
      outcomes.push(...(await byAddIn(test, each, fault)));
      fault = null;
    }
  }
  await bothReadersAgree(test);
  return { file: test.desk.model.save(), outcomes };
}

/** @param fault the action of the plan at which the host fails, or null */
async function byAddIn(
  { desk, report, apply }: TestDesk,
  each: Step,
  fault: number | null,
): Promise<Outcome['kind'][]> {
  const plan = planOf(await report(), each);
  if (!plan || plan.kind === 'refused') return [];
  let left = fault ?? Infinity;
  desk.fault = () => {
    if (left-- > 0) return;
    left = Infinity;
    throw new HostError('GeneralException', 'A fault.');
  };
  const { kind } = await apply(plan);
  desk.fault = null;
  return [kind];
}

export function planOf(report: Report, each: Step): Plan | Refusal | null {
  const { snapshot } = report;
  const index = 'at' in each ? each.at % Math.max(1, snapshot.paragraphs.length) : 0;
  switch (each.kind) {
    case 'tag':
      return addCodes(report, index, [defaultStandard.criteria[each.code % 25]?.code ?? 'K1.1']);
    case 'untag':
      return removeCodes(report, index);
    case 'map':
      return planAnnex(report);
    case 'remember':
      return planTagList(report);
    case 'clean':
      return planRemoveAllTags(report);
    case 'repair': {
      const repairs = report.findings.flatMap((finding) => repairOf(report, finding) ?? []);
      return repairs.length === 0 ? null : (repairs[each.nth % repairs.length]?.plan ?? null);
    }
    default:
      return null;
  }
}

/** What the author does, or what happens to the host; false for a step of the add-in. */
export function byHand({ desk }: TestDesk, each: Step): boolean {
  const { user, docx } = desk.model;
  if (each.kind === 'undo') {
    user.undo();
    return true;
  }
  if (each.kind === 'track') {
    desk.model.ChangeTrackingMode = docx.tracksRevisions ? 'Off' : 'TrackAll';
    return true;
  }
  if (!('offset' in each)) return false;
  const flow = docx.paragraphs();
  const node = flow[each.at % flow.length]?.node;
  if (!node) return true;
  const length = docx.inlineItems(node).reduce((sum, atom) => sum + atom.length, 0);
  user.select(node, each.offset % (length + 1));
  switch (each.kind) {
    case 'type':
      user.typeText('x');
      break;
    case 'enter':
      user.pressEnter();
      break;
    case 'backspace':
      user.deleteBackward();
      break;
    case 'delete':
      user.deleteParagraphs();
      break;
    case 'paste':
      user.select(node, 0, { paragraph: node, offset: length });
      user.copy();
      user.select(node, length);
      user.paste();
  }
  return true;
}

/** Where each code is, by both ways of reading: through office.js, and from the file. */
async function bothReadersAgree({ report, reportOnFile }: TestDesk): Promise<void> {
  const tagsOf = ({ snapshot }: Report) =>
    snapshot.controls
      .map(({ tag, paragraphs }) => `${tag} on ${paragraphs.map(({ index }) => index).join(',')}`)
      .sort();
  const [read, filed] = [tagsOf(await report()), tagsOf(reportOnFile())];
  if (read.join('\n') !== filed.join('\n'))
    throw new Error(`The readers differ:\n${read.join('\n')}\nin Word, and in the file\n${filed.join('\n')}`);
}
