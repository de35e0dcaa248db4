import {
  annexTag,
  chosenControl,
  isStillSelected,
  makeSnapshot,
  refuse,
  resolveAnchor,
  tagListKey,
  type AddTag,
  type ChangeTag,
  type CommentPlan,
  type ControlFact,
  type DocumentFacts,
  type Insertion,
  type ParagraphAnchor,
  type ParagraphFact,
  type Plan,
  type TagChange,
  replaced,
} from '../../src/report';
import type { PlacedComment } from '../../src/report/review';
import type {
  Capabilities,
  Cursor,
  Failure,
  InspectionResult,
  Outcome,
  Watcher,
  WordHost,
} from '../../src/word';

/** A Word that is a plain object over facts: it carries plans out on them, and can be told to refuse or fail. */
export interface FakeWord extends WordHost {
  facts: DocumentFacts;
  isReadOnly: boolean;
  cursor: Cursor | null;
  /** The names of the calls, in order: `read`, `readCursor`, `apply tag`, `goToTag …`. */
  readonly calls: string[];
  /** Answers in place of carrying out, one for each plan, the first first. */
  readonly answers: Outcome[];
  /** False where the document's settings cannot be written. */
  keepsList: boolean;
  /** The texts of the new documents that were opened, by paragraph. */
  readonly opened: string[][];
  /** What else than tags the file holds. */
  residual: InspectionResult | Failure;
  /** Why comments cannot be read, or null. */
  commentsFailure: Failure | null;
  /** Reading rejects while this is true. */
  isSilent: boolean;
  watcher: Watcher | null;
  /** Puts the cursor into the paragraph at an index. */
  clickInto(index: number): void;
  /** Selects several paragraphs, the last one included. */
  select(from: number, to: number): void;
}

const everything: Capabilities = {
  customXml: true,
  bookmarks: true,
  trackingMode: true,
  mergedCells: true,
  resetFormatting: true,
  reviewedText: true,
  comments: true,
  notes: true,
  paragraphEvents: true,
  visibleText: true,
  isOnWeb: false,
};

export function fakeWord(facts: DocumentFacts, cursorAt: number | null = null): FakeWord {
  const textAt = (index: number): string => word.facts.paragraphs[index]?.text ?? '';
  const answer = (call: string, carryOut: () => Outcome): Promise<Outcome> => {
    word.calls.push(call);
    return Promise.resolve(word.answers.shift() ?? carryOut());
  };
  const word: FakeWord = {
    facts,
    cursor: null,
    calls: [],
    answers: [],
    keepsList: true,
    opened: [],
    residual: { comments: 0, changes: 0, hidden: 0 },
    commentsFailure: null,
    isSilent: false,
    watcher: null,
    capabilities: everything,
    address: '',
    isReadOnly: false,
    clickInto: (index) => word.select(index, index),
    select: (from, to) => {
      const texts = word.facts.paragraphs.slice(from, to + 1).map(({ text }) => text);
      const anchor = { text: textAt(from), before: textAt(from - 1), after: textAt(from + 1), texts };
      word.cursor = { anchor };
    },
    read: () => {
      word.calls.push('read');
      return word.isSilent
        ? Promise.reject(new Error('no answer'))
        : Promise.resolve(makeSnapshot(word.facts));
    },
    readCursor: () => {
      word.calls.push('readCursor');
      return Promise.resolve(word.cursor);
    },
    readComments: () => Promise.resolve(word.commentsFailure ?? commentsOf(word.facts)),
    // Keeping the list of tags is no work on the text: it is not among the calls.
    apply: (plan) =>
      plan.kind === 'setting' && plan.key === tagListKey
        ? Promise.resolve(word.keepsList ? carryOut(word, plan) : notKept)
        : answer(`apply ${plan.kind}`, () => carryOut(word, plan)),
    inspectFile: () => {
      word.calls.push('inspectFile');
      return Promise.resolve(word.residual);
    },
    openCleanCopy: (remove) => answer(`openCleanCopy ${remove.join(' ')}`, () => done),
    openNewDocument: (paragraphs) =>
      answer('openNewDocument', () => {
        word.opened.push(paragraphs.map(({ text }) => text));
        return done;
      }),
    goToTag: ({ tag }) =>
      answer(`goToTag ${tag}`, () => {
        const control = word.facts.controls.find((each) => each.tag === tag);
        word.clickInto(
          word.facts.paragraphs.findIndex(
            ({ controlId, innerControlIds }) =>
              control && [controlId, ...innerControlIds].includes(control.id),
          ),
        );
        return done;
      }),
    goToParagraph: ({ index }) =>
      answer(`goToParagraph ${index}`, () => {
        word.clickInto(index);
        return done;
      }),
    watch: (watcher) => {
      word.watcher = watcher;
      return Promise.resolve(() => {
        word.watcher = null;
        return Promise.resolve();
      });
    },
  };
  if (cursorAt !== null) word.clickInto(cursorAt);
  return word;
}

const done: Outcome = { kind: 'done' };
const notKept: Outcome = { kind: 'failed', reason: 'word', code: '', detail: '' };
const changed = refuse('text-changed');

function carryOut(word: FakeWord, plan: Plan): Outcome {
  switch (plan.kind) {
    case 'tags':
      return plan.selected && !isStillSelected(plan.selected, word.cursor?.anchor ?? null)
        ? refuse('selection-moved')
        : changeTags(word, plan.changes);
    case 'heading':
      return atAnchors(word, plan.at, (paragraph) => [
        { ...paragraph, styleBuiltIn: `Heading${plan.level}`, outlineLevel: plan.level },
      ]);
    case 'delete':
      return atAnchors(word, plan.at, () => []);
    case 'style':
      return plan.lines.reduce<Outcome>(
        (outcome, { at, style, styleBuiltIn }) =>
          outcome.kind === 'done'
            ? atAnchors(word, [at], (paragraph) => [
                { ...paragraph, style, styleBuiltIn, outlineLevel: outlineLevelOf(styleBuiltIn) },
              ])
            : outcome,
        done,
      );
    case 'insert':
      return insert(word, plan);
    case 'put-back':
      // From the last to the first, so that the anchors still fit.
      return [...plan.insertions]
        .reverse()
        .reduce<Outcome>((outcome, one) => (outcome.kind === 'done' ? insert(word, one) : outcome), done);
    case 'word-count':
      return atAnchors(word, [plan.at], (paragraph) => {
        const text =
          plan.from === '' ? `${paragraph.text} ${plan.to}` : paragraph.text.replace(plan.from, plan.to);
        return [{ ...paragraph, text, visibleText: text }];
      });
    case 'replace':
      return atAnchors(
        word,
        plan.lines.map(({ at }) => at),
        (paragraph) => {
          const words = plan.lines.find(({ at }) => at.text === paragraph.text)?.words ?? [];
          const text = replaced(paragraph.text, words) ?? paragraph.text;
          return [{ ...paragraph, text, visibleText: text }];
        },
      );
    case 'setting':
      word.facts = { ...word.facts, settings: { ...word.facts.settings, [plan.key]: plan.value } };
      return done;
    case 'remove-annex':
      word.facts = {
        ...word.facts,
        paragraphs: word.facts.paragraphs.filter(({ controlId }) => controlId !== annexId),
        controls: word.facts.controls.filter(({ id }) => id !== annexId),
      };
      return done;
    case 'annex':
      word.facts = withAnnex(word.facts, plan.rows);
      return done;
    case 'comment':
      return addComment(word, plan);
  }
}

const commentsOf = ({ comments = [], paragraphs }: DocumentFacts): PlacedComment[] =>
  comments.map(({ paragraph, ...comment }) => ({
    ...comment,
    at: paragraph === null ? null : anchorAt(paragraphs, paragraph),
  }));

function anchorAt(paragraphs: readonly ParagraphFact[], index: number): ParagraphAnchor {
  const textAt = (at: number): string => paragraphs[at]?.text ?? '';
  return { index, text: textAt(index), before: textAt(index - 1), after: textAt(index + 1) };
}

/** By somebody at work on this day. */
function addComment(word: FakeWord, { at, text, answers }: CommentPlan): Outcome {
  const { comments = [], paragraphs } = word.facts;
  const paragraph = resolveAnchor(
    at,
    paragraphs.map((each) => each.text),
  );
  if (paragraph === null) return changed;
  const said = { author: 'Tutor', date: '2026-03-02T09:00:00Z', text };
  const isAnswered = comments.some(({ id }) => id === answers?.id);
  const fresh = { ...said, id: `new${comments.length}`, isResolved: false, replies: [], paragraph };
  word.facts = {
    ...word.facts,
    comments: isAnswered
      ? comments.map((each) =>
          each.id === answers?.id ? { ...each, replies: [...each.replies, said] } : each,
        )
      : [...comments, { ...fresh, selectedText: '' }],
  };
  return done;
}

const outlineLevelOf = (style: string): number => (/^Heading/u.test(style) ? Number(style.slice(-1)) : 10);

const insert = (word: FakeWord, { at, where, paragraphs }: Insertion): Outcome =>
  atAnchors(word, [at], (paragraph) => {
    const made = paragraphs.map(({ text, style }) => ({
      ...paragraph,
      text,
      visibleText: text,
      style,
      styleBuiltIn: style,
      outlineLevel: outlineLevelOf(style),
      innerControlIds: [],
    }));
    return where === 'Before' ? [...made, paragraph] : [paragraph, ...made];
  });

type Edit = (facts: DocumentFacts) => DocumentFacts;

/** All or none: one that is not found leaves everything as it is. */
function changeTags(word: FakeWord, changes: readonly TagChange[]): Outcome {
  const edits = changes.map((change) => editFor(change, word.facts));
  if (!edits.every((edit) => edit !== null)) return changed;
  word.facts = edits.reduce((facts, edit) => edit(facts), word.facts);
  return done;
}

function editFor(change: TagChange, { controls, paragraphs }: DocumentFacts): Edit | null {
  if (change.kind === 'add') {
    const texts = paragraphs.map(({ text }) => text);
    const isThere = controls.some(({ tag }) => tag === change.tag);
    const index = isThere ? null : resolveAnchor(change.at, texts);
    return index === null ? null : (facts) => wrap(facts, index, change);
  }
  const chosen = chosenControl(change, controls);
  if (!chosen) return null;
  return change.kind === 'remove'
    ? (facts) => unwrap(facts, chosen.id)
    : (facts) => retag(facts, chosen.id, change);
}

/** All or none: one that is not found leaves everything as it is. */
function atAnchors(
  word: FakeWord,
  anchors: readonly ParagraphAnchor[],
  change: (paragraph: ParagraphFact) => readonly ParagraphFact[],
): Outcome {
  const texts = word.facts.paragraphs.map(({ text }) => text);
  const found = anchors.map((anchor) => resolveAnchor(anchor, texts));
  if (found.includes(null)) return changed;
  const paragraphs = word.facts.paragraphs.flatMap((paragraph, index) =>
    found.includes(index) ? change(paragraph) : [paragraph],
  );
  word.facts = { ...word.facts, paragraphs };
  return done;
}

const control: ControlFact = {
  id: 0,
  tag: '',
  title: '',
  subtype: 'RichTextInline',
  text: '',
  parentId: null,
};

function wrap(facts: DocumentFacts, index: number, { tag, title }: AddTag): DocumentFacts {
  const id = 1 + Math.max(0, ...facts.controls.map((each) => each.id));
  const text = facts.paragraphs[index]?.text ?? '';
  return {
    ...facts,
    controls: [...facts.controls, { ...control, id, tag, title, text }],
    paragraphs: facts.paragraphs.map((paragraph, at) =>
      at === index ? { ...paragraph, innerControlIds: [...paragraph.innerControlIds, id] } : paragraph,
    ),
  };
}

const retag = (facts: DocumentFacts, id: number, { tag, title }: ChangeTag): DocumentFacts => ({
  ...facts,
  controls: facts.controls.map((each) => (each.id === id ? { ...each, tag, title } : each)),
});

const unwrap = (facts: DocumentFacts, gone: number): DocumentFacts => ({
  ...facts,
  controls: facts.controls.filter(({ id }) => id !== gone),
  paragraphs: facts.paragraphs.map((paragraph) => ({
    ...paragraph,
    innerControlIds: paragraph.innerControlIds.filter((id) => id !== gone),
  })),
});

const annexId = 9000;

function withAnnex(facts: DocumentFacts, rows: Extract<Plan, { kind: 'annex' }>['rows']): DocumentFacts {
  const [first] = facts.paragraphs;
  if (!first) throw new Error('The fake document has a paragraph');
  const cell = (row: number, column: number, text: string): ParagraphFact => ({
    ...first,
    text,
    visibleText: text,
    style: 'Normal',
    styleBuiltIn: 'Normal',
    outlineLevel: 10,
    tableNestingLevel: 1,
    cell: { row, column },
    controlId: annexId,
    innerControlIds: [],
  });
  const cells = rows.flatMap((row, position) => {
    const places = row.places.length > 0 ? row.places.map(({ text }) => text) : [row.aside];
    const notes = row.note?.split('\n') ?? [];
    return [
      cell(position, 0, row.text),
      ...places.map((text) => cell(position, 1, text)),
      ...notes.map((text) => cell(position, 2, text)),
    ];
  });
  const others = facts.paragraphs.filter(({ controlId }) => controlId !== annexId);
  const controls = facts.controls.filter(({ id }) => id !== annexId);
  return {
    ...facts,
    paragraphs: [...others, ...cells],
    controls: [...controls, { ...control, id: annexId, tag: annexTag, subtype: 'RichTextParagraphs' }],
  };
}
