import {
  formatNumber,
  joinAnd,
  type CountedLine,
  type CriterionMatch,
  type Credit,
  type CriterionState,
  type HeadingDecision,
  type LengthStatus,
  type Plan,
  type Region,
  type Severity,
} from '../report';
import { notLoaded } from './outcomes';
import {
  templateSection,
  type Grade,
  type Standard,
  type TemplateSection,
  type WordLimits,
} from '../standard';
import { regionNames } from './places';

/** "1 word", "2,750 words". */
const counted = (value: number, singular: string, plural = `${singular}s`): string =>
  `${formatNumber(value)} ${value === 1 ? singular : plural}`;

const words = (value: number): string => counted(value, 'word');

const isAre = (items: readonly string[]): string => (items.length === 1 ? 'is' : 'are');

/** Everything that the pane says. */
export const wording = {
  title: 'Criteria Mapper',
  notWord: 'Criteria Mapper works in Word. Open your report in Word and start it there.',
  notOffice: 'Criteria Mapper runs inside Word. Open it from the Home tab of a document.',
  loading: 'Reading your report …',
  waiting: 'Waiting for Word …',
  slow: 'Word has not answered for five seconds. Nothing is lost: wait, or cancel.',
  claim: 'A tag says where you claim it. Your assessor decides, and the interview can add to it.',

  lazy: {
    loading: 'Loading …',
    failed: notLoaded,
  },

  failure: {
    title: 'Word did not answer',
    noAnswer: 'Word did not answer. Nothing is lost: what you see is how it was before.',
    noAnswerYet:
      'Word did not answer, so there is nothing to show yet. Your report is untouched. Try again; if that does not help, reload the page, or close Word and open the report anew.',
    reading: {
      'no-answer': 'Word did not answer. Nothing is lost: what you see is how it was before.',
      cancelled: 'Stopped. What you see is how it was before.',
    },
    stoppedJump: 'Stopped. Word may still go there.',
    stoppedWriting:
      'You stopped waiting, but Word may still finish it. The view shows what is in the document now.',
    refusing:
      'This document cannot be changed here, so the buttons that change it are hidden. Everything else works.',
    editAgain: 'Show them again',
    notReadBack: 'Word took the change, but did not answer when the report was read again.',
    notShown: 'Word took the change, but the report does not show it. Look at the paragraph and try again.',
    changedMeanwhile: 'The text has just changed. Click into the paragraph and try once more.',
    tryAgain: 'Try again',
    detail: (detail: string) => `Word’s own words: ${detail}`,
    notWatching: 'This Word does not tell when you type, so the view follows every 20 seconds.',
  },

  meter: {
    label: 'Length of the report',
    words,
    of: (limits: WordLimits) => `of ${formatNumber(limits.words)}`,
    status: (status: LengthStatus, count: number, { words: limit, ceiling }: WordLimits): string => {
      if (status === 'over') return `${words(count - ceiling)} over`;
      if (count > limit) return `${formatNumber(ceiling - count)} left to ${formatNumber(ceiling)}`;
      return `${words(limit - count)} left`;
    },
    short: 'A short report is still marked.',
    stops: (limits: WordLimits) => `Marking stops at ${formatNumber(limits.ceiling)}, in`,
    /** Why Word shows another figure than the meter, biggest part first. */
    shown: (document: number, parts: readonly (readonly [Region, number])[]): string =>
      parts.length === 0
        ? `Word shows ${formatNumber(document)} too.`
        : `Word shows ${formatNumber(document)}: ${parts.map(([region, count]) => `${formatNumber(count)} in ${regionNames[region]}`).join(', ')}.`,
    mayIncludeDeleted: 'May include deleted text.',
    explain: 'What was counted',
  },

  coverage: {
    label: 'Criteria with evidence',
    grades: { pass: 'Pass', distinction: 'Distinction' } satisfies Record<Grade, string>,
    tagged: (grade: Grade, tagged: number, of: number) =>
      `${grade === 'pass' ? 'Pass' : 'Distinction'} criteria tagged: ${tagged} of ${of}`,
    atRisk: (count: number) => `${count} at risk`,
    gaps: (count: number) => counted(count, 'gap'),
    explain: 'What this means',
  },

  explanation: {
    close: 'Close',
    words: 'What was counted',
    rule: ({ words: limit, floor, ceiling }: WordLimits) =>
      `The report may have ${formatNumber(limit)} words, give or take 10 %: ${formatNumber(floor)} to ${formatNumber(ceiling)}. Marking stops at word ${formatNumber(ceiling)}. A short report is still marked. Annexes are left out.`,
    countedHere:
      'Counted are headings, paragraphs, lists with their numbers, tables and captions from the first section to the appendix.',
    notCountedHere:
      'Not counted are headers, footers, footnotes, text boxes, deleted and hidden text, and the parts marked “not counted” below.',
    byRegion: 'By part of the document',
    bySection: 'By section',
    total: 'Word shows',
    notCounted: 'not counted',
    notes: 'footnotes and endnotes',
    notesUnknown:
      'This Word does not tell how many words stand in foot- and endnotes: they are not in these numbers.',
    textBoxes: 'text boxes',
    beside: 'Outside the text, counted neither here nor there:',
    most: (most: number) =>
      `A marker who also counts what the rule leaves open (title block, contents, leftover guidance, notes, text boxes) comes to ${formatNumber(most)}.`,
    difference: (document: number, count: number) =>
      document === count
        ? `Word’s status bar shows the same for the text, ${formatNumber(document)}.`
        : `Word’s status bar shows ${formatNumber(document)} for the text: ${formatNumber(document - count)} more, for it counts every part, also those that are not counted here.`,
    firstNotCounted: 'First paragraph that is not counted',
    firstNotMarked: 'First paragraph after the limit',
    lines: (count: number) => `All ${counted(count, 'paragraph')} with words`,
    line: ({ paragraph: { words: count }, region, marked }: CountedLine): string => {
      if (region !== 'body') return `not counted: ${regionNames[region]}`;
      if (marked === count) return 'counted';
      return marked === 0
        ? 'counted, after marking stops'
        : `counted, marked up to word ${formatNumber(marked)}`;
    },
    showMore: (count: number) => `Show ${formatNumber(count)} more`,
    coverage: 'What tagged, at risk and gap mean',
    states: {
      safe: 'Tagged: at least one tagged paragraph ends before marking stops.',
      'at-risk': 'At risk: tagged, but the marker stops before the end of every paragraph with it.',
      gap: 'Gap: no paragraph of the report is tagged with it. Appendices alone do not count.',
    } satisfies Record<CriterionState, string>,
  },
  regions: regionNames,

  cursor: {
    label: 'The paragraph you are in',
    none: 'Click into a paragraph of your report.',
    firstGesture:
      'Click into a paragraph, type a code such as k1.4 and press Enter. Alt+Down goes to the next paragraph.',
    emptyDocument:
      'This document is empty. Write a paragraph, click into it, type a code such as k1.4 and press Enter.',
    ambiguous: (count: number) =>
      `This text occurs ${count === 2 ? 'twice' : `${count} times`}, so it is not clear which one you mean. Click into it again, or select a little more.`,
    unknown: 'The text is changing. Stop for a moment and the paragraph is found again.',
    selection: (count: number) => `${counted(count, 'paragraph')} selected`,
    from: (place: string) => `From ${place}`,
    several: (taggable: number, left: number): string =>
      left === 0
        ? 'A code goes to all of them.'
        : `A code goes to ${taggable} of them. ${left === 1 ? 'One is' : `${left} are`} left out: headings, empty lines or text that is not the report.`,
    tooMany: (count: number) =>
      `You have selected ${formatNumber(count)} paragraphs or more. Select fewer to tag them.`,
    noneTaggable: 'None of these paragraphs can be tagged. Select text of your report.',
    notMarked: 'after marking stops',
    partMarked: 'marking stops inside',
    notCounted: 'not counted',
    codes: 'Codes of this paragraph',
    suggested: 'Suggested here, no evidence yet:',
    suggestedShort: 'Suggested:',
    more: (count: number) => `${count} more`,
    less: 'Fewer',
    add: (code: string) => `Add ${code}`,
    said: (code: string, word: string) => `${code}: “${word}”`,
    remove: (code: string) => `Remove ${code}`,
    about: (code: string) => `What ${code} asks for`,
    unknownCode: 'This code is not one of this standard. It is kept.',
    show: 'Does your evidence show …',
    writing: 'Writing to Word …',
    stop: 'Cancel',
  },

  field: {
    label: 'Add a code to this paragraph',
    placeholder: 'Code or word: k1.4, risk',
    focusAway: 'The keyboard is in the document. F6 brings it back here, on the web Ctrl+F6.',
    matches: (count: number) => (count === 0 ? 'No criterion fits' : counted(count, 'criterion', 'criteria')),
    noMatch: (text: string) => `No criterion has the code or the words “${text}”.`,
    because: ({ kind, word, about }: CriterionMatch['reason']): string | null => {
      if (kind === 'slip') return ` · perhaps “${word}”`;
      return about && ` · “${word}”: ${about}`;
    },
    chipSelected: (code: string) => `${code} is selected. Press Backspace again to remove it.`,
  },

  tag: {
    added: (codes: readonly string[], place: string) => `${joinAnd(codes)} added: ${place}.`,
    removed: (codes: readonly string[], place: string) => `${joinAnd(codes)} taken away: ${place}.`,
    paragraphs: (count: number) => counted(count, 'paragraph'),
    skipped: (count: number) =>
      `${counted(count, 'selected line')} left out: headings, empty lines or text that is not the report.`,
    full: (count: number) => `${counted(count, 'paragraph has', 'paragraphs have')} no room for more codes.`,
    alreadyThere: (codes: readonly string[]) =>
      `${joinAnd(codes)} ${isAre(codes)} already on this paragraph.`,
    alreadyGone: (codes: readonly string[]) => `${joinAnd(codes)} ${isAre(codes)} not on this paragraph.`,
    keepCopy:
      'Please keep a copy of your document now (File, Save a copy). If Word ever shows that it is not saved, or asks to reload, reload the page and look here: what is missing can be put back.',
    undo: 'Undo',
    dismiss: 'Close this message',
  },

  pass: {
    previous: 'Previous paragraph (Alt+Up)',
    next: 'Next paragraph (Alt+Down)',
    isFirst: 'This is the first paragraph that can be tagged.',
    isLast: 'This is the last paragraph that can be tagged.',
  },

  firstRun: {
    tableOnly: 'Your mapping table names no paragraph that can be found',
    emptyTitle: 'Start from the template',
    empty: 'Put in the headings of Highfield’s report template, or just start to write.',
    insertTemplate: 'Put in the template',
    templateEffect:
      'These lines go into the empty document. The guidance in brackets is not counted, and Findings takes it out when you are done.',
    inserted: 'The template is in the document. Write under its headings.',
    found: (typed: number, mapped: number): string => {
      const parts = [
        typed > 0 && `${counted(typed, 'code')} in your text`,
        mapped > 0 && `${counted(mapped, 'code')} in a mapping table`,
      ].filter(Boolean);
      return `We found ${parts.join(' and ')}.`;
    },
    ask: 'Tag from them? Your own text stays as it is.',
    vague: (codes: readonly string[]) =>
      `The table names no paragraph that can be found for ${joinAnd(codes)}. Tag ${codes.length === 1 ? 'it' : 'them'} by hand.`,
    tagThem: (count: number) => `Tag ${counted(count, 'paragraph')}`,
    tagEffect: 'Each paragraph is tagged with the codes beside it. Your own text stays as it is.',
    tagged: (count: number) => `${counted(count, 'paragraph')} tagged from your codes.`,
    notNow: 'Not now',
  },

  views: {
    label: 'Views of the report',
    names: {
      sections: 'Sections',
      criteria: 'Criteria',
      mapping: 'Mapping',
      findings: 'Findings',
    },
  },

  sections: {
    none: 'None of the template’s sections was found. Everything is counted and can be tagged.',
    missing: (titles: readonly string[]) =>
      `Not found: ${joinAnd(titles)}. The template is optional; evidence counts wherever it stands.`,
    words,
    share: (percent: number) => `${percent} % of what is counted`,
    untagged: (count: number) => `${words(count)} in paragraphs without a tag`,
    suggested: 'Suggested, no evidence yet:',
    allSuggested: 'Everything suggested here has evidence.',
    missingTitle: 'Not found',
    missingHint:
      'The template is optional, and evidence counts wherever it stands. Say which of your headings it is, or put the heading in.',
    chooseHeading: 'It is my heading …',
    chooseHeadingFor: (name: string) => `Your heading for ${name}`,
    insert: 'Put in this heading',
    insertEffect: (where: 'Before' | 'After', text: string) =>
      `These lines go ${where === 'Before' ? 'before' : 'after'} “${text.slice(0, 60)}”. The guidance in brackets is not counted.`,
    inserted: (name: string) => `${name} is in the document.`,
    toCheck: (count: number) => `${counted(count, 'finding')} to check here`,
    introduction: 'Introduction',
    notCounted: 'not counted',
    goTo: (name: string) => `Go to ${name}`,
  },

  decision: {
    likely: (count: number) =>
      `${counted(count, 'heading is', 'headings are')} in other words than the template’s, or in no heading style.`,
    score: (score: number) => `Taken from the wording (${Math.round(100 * score)} %)`,
    yours: 'You said so.',
    confirm: 'Yes, it is',
    confirmHint: (heading: string, section: string) => `“${heading}” is ${section}`,
    choose: 'It is …',
    chooseFor: (heading: string) => `“${heading}” is …`,
    change: 'Change',
    changeHint: (heading: string) => `Change what “${heading}” is`,
    appendix: 'Appendix, not counted',
    none: 'No heading',
    section: ({ number, shortTitle }: TemplateSection) => `Section ${number} – ${shortTitle}`,
    set: 'Set',
    decided: (heading: string, decision: HeadingDecision, standard: Standard): string => {
      const name = `“${heading}” is`;
      if (decision === null) return `${name} no heading.`;
      if (decision === 'appendix') return `${name} an appendix. It is not counted.`;
      if (decision === 'as-read') return `${name} what it was read as.`;
      return `${name} ${wording.decision.section(templateSection(standard, decision))}.`;
    },
    forget: 'Undo this choice',
    forgetHint: (heading: string) => `Let Criteria Mapper decide about “${heading}” again`,
    forgotten: (heading: string) => `“${heading}” is judged by its own words again.`,
    unlisted: 'You said what these lines are:',
  },

  question: {
    title: 'We read your headings like this',
    titleNoSections: 'Which lines are your headings?',
    hint: 'Some are in other words than the template’s, or in no heading style. Put right what is not so. You are asked once; each can be changed later.',
    hintNoSections:
      'Say which of these lines are the headings of your sections, and where the appendices begin.',
    otherHeading: 'Another heading, counted',
    merged: (numbers: readonly string[]) => `Sections ${joinAnd(numbers)}`,
    untold: 'None of these',
    confirm: 'That is right',
    kept: 'Your headings are kept as you said.',
    takenBack: 'Your headings are as they were before.',
  },

  criteria: {
    filter: 'Show',
    filters: {
      all: 'All',
      gap: 'Gaps',
      'at-risk': 'At risk',
      pass: 'Pass',
      distinction: 'Distinction',
      changed: 'Changed since tagged',
    },
    gapsFirst: 'Gaps first',
    states: { safe: 'Tagged', 'at-risk': 'At risk', gap: 'Gap' } satisfies Record<CriterionState, string>,
    badges: { pass: 'Pass', distinction: 'Distinction' } satisfies Record<Grade, string>,
    nothing: 'No criterion is like this.',
    shown: (shown: number, of: number) => `${shown} of ${of} criteria`,
    credit: {
      all: '',
      part: 'the marker stops inside this paragraph',
      none: 'after marking stops',
    } satisfies Record<Credit, string>,
    supporting: 'supporting only',
    sharedWith: (codes: readonly string[]) => `shared with ${joinAnd(codes)}`,
    suggestedIn: (sections: readonly string[]) => `Suggested in ${joinAnd(sections)}.`,
    singleHome: (code: string, number: number) =>
      `Highfield suggests ${code} in Section ${number} only. Elsewhere counts too.`,
    spent: (words: number, paragraphs: number) =>
      `${counted(words, 'word')} in ${counted(paragraphs, 'paragraph')}`,
    previous: (code: string) => `Previous paragraph with ${code}`,
    next: (code: string) => `Next paragraph with ${code}`,
    changed: 'changed since it was tagged',
    matrix: 'By section',
    goTo: (place: string) => `Go to ${place}`,
  },

  matrix: {
    label: 'Criteria by section',
    criterion: 'Criterion',
    suggested: 'suggested here, no evidence',
    nothing: 'none',
    cell: (code: string, section: string, count: number) =>
      `${code} in ${section}: ${counted(count, 'tagged paragraph')}`,
    row: (code: string, grade: Grade, state: CriterionState) =>
      `${code}, ${grade === 'pass' ? 'Pass' : 'Distinction'}: ${state === 'gap' ? 'Gap' : state === 'safe' ? 'Tagged' : 'At risk'}`,
    columns: (columns: readonly (readonly [label: string, name: string])[]) =>
      columns
        .map(([label, name]) =>
          name.startsWith(`Section ${label} – `) ? name.replace('Section ', '') : `${label}: ${name}`,
        )
        .join(' · '),
    legend: {
      some: 'tagged paragraphs',
      suggested: 'suggested, none yet',
      distinction: '◆ Distinction',
    },
  },

  copy: {
    gaps: 'Copy gaps and findings as text',
    done: 'Copied.',
    byHand: 'The text is selected: copy it with Ctrl+C.',
  },

  annex: {
    write: 'Write the mapping annex',
    update: 'Update the mapping annex',
    isCurrent: 'The mapping annex is up to date',
    current: 'The mapping annex is up to date. Nothing was changed.',
    written: 'The mapping annex is written and up to date.',
    willHappen: 'A table goes on a new page at the end of the document. Your own text stays as it is.',
    willReplace: 'Only the annex is written again. Your own text stays as it is.',
    several: (count: number) => `There are ${count} mapping annexes. Writing again keeps one.`,
    goTo: 'Go to the annex',
    stale: (count: number) => `${counted(count, 'row')} no longer right`,
    changed: (code: string, was: string, now: string) => `${code}: ${was} is now ${now}`,
    blank: 'blank',
    gap: 'No evidence: stays blank',
    preview: 'Preview of the annex',
    noTags: 'No paragraph is tagged yet, so every row would be blank.',
  },

  cleanCopy: {
    title: 'Clean copy',
    what: 'A new document without tags, to hand in. It keeps the mapping annex. This one stays as it is.',
    start: 'Make a clean copy',
    also: 'The assessor would also see what follows. Tick what the copy should leave out.',
    nothingElse: 'There are no comments, tracked changes or hidden text in it.',
    residual: {
      comments: (count: number) => counted(count, 'comment'),
      changes: (count: number) => `${counted(count, 'tracked change')} (leaving out accepts them)`,
      hidden: (count: number) => `${counted(count, 'paragraph')} with hidden text`,
    },
    open: 'Open the copy',
    cancel: 'Cancel',
    opened: 'Word was asked to open the clean copy as a new document. Save it there under a name of its own.',
    onWeb:
      'Word will ask whether this add-in may create a document, and keeps it in your OneDrive folder. Close an earlier copy first: Word may use its tab again.',
    unprotected: 'A password or other protection of this document is not in the copy.',
    here: 'Take the tags off here',
    noCopy: 'If Word cannot open a copy',
    hereHint:
      'Keep a copy of the report first. Then take the tags off in this document; Findings puts them back.',
    noList:
      'This document cannot keep the list that brings the tags back, so nothing was taken off. Work in a copy instead.',
    takenOff: 'All tags are off. To put them back, go to Findings.',
    nothing: 'There are no tags in this document.',
  },

  findings: {
    none: 'Nothing to look at.',
    severities: {
      error: 'To put right',
      warning: 'To check',
      info: 'Good to know',
    } satisfies Record<Severity, string>,
    goTo: 'Go there',
  },

  repair: {
    preview: (label: string) => `Preview: ${label}`,
    /** What a repair does to the author's own text. */
    effect: ({ kind }: Plan): string =>
      ['heading', 'delete', 'word-count', 'insert'].includes(kind)
        ? 'This changes your document as shown.'
        : 'Your own text stays as it is.',
    lines: 'What will change',
    start: 'Do it',
    cancel: 'Cancel',
    done: (label: string) => `Done: ${label}.`,
    undoInWord: 'To take it back, click into the document and press Ctrl+Z.',
    takenBack: 'Taken back.',
    gone: 'There is nothing left to do here: the report has changed meanwhile. Nothing was changed.',
    changed: 'The report has changed since the preview. Nothing was changed: look at the preview again.',
  },

  footer: {
    reviewing: 'I am reviewing',
    reviewingHint: 'Looks and counts only. Nothing is written to the document.',
    about: 'About',
    settings: 'Settings',
  },

  settings: {
    title: 'Settings',
    suggestions: 'Suggest codes',
    suggestionsHint:
      'Under the paragraph you are in: codes that fit its words or its section and have no evidence yet.',
    annexWords: 'Quote first words in the mapping annex',
    annexWordsHint:
      'After each place, the paragraph’s first four words. Helps readers on paper. Kept in this document.',
    annexNotes: 'A column for notes in the mapping annex',
    annexNotesHint: 'What you write there stays with its criterion when the annex is updated.',
    annexOptionSet: {
      withFirstWords: {
        on: 'The mapping annex quotes first words from now on. Update it in Mapping.',
        off: 'The mapping annex does not quote first words from now on. Update it in Mapping.',
      },
      withNotes: {
        on: 'The mapping annex has a column for notes from now on. Update it in Mapping.',
        off: 'The mapping annex has no column for notes unless you wrote in it from now on. Update it in Mapping.',
      },
    },
  },

  shortcuts: {
    title: 'Keys',
    keys: [
      ['Enter', 'Adds the code that you typed, or opens the list of what fits'],
      ['Up, Down', 'Choose from the list'],
      ['Alt+Down', 'Next paragraph that can be tagged'],
      ['Alt+Up', 'Previous paragraph that can be tagged'],
      ['Backspace', 'In the empty field: selects the last code; once more removes it'],
      ['Left, Right', 'On Sections, Criteria, Mapping or Findings: the view beside it'],
      ['Escape', 'Closes a list, a preview or an explanation'],
      ['F6', 'In Word: goes from the document to this pane and back; on the web Ctrl+F6'],
    ],
  },

  about: {
    title: 'About Criteria Mapper',
    version: (version: string) => `Version ${version}`,
    host: (host: string, platform: string) => `Running in ${host} on ${platform}`,
    standard: (name: string, id: string) => `${name} (${id})`,
    privacy:
      'Nothing leaves this document: there is no server, no account and no network call. Tags are kept as content controls in the document itself.',
    help: 'Help',
    abilities: 'What this Word can do',
    can: {
      bookmarks: 'Link the annex to the paragraphs',
      trackingMode: 'Leave the annex out of tracked changes',
      notes: 'Read footnotes and endnotes',
      paragraphEvents: 'Tell when a paragraph changes',
      reviewedText: 'Leave deleted text out of the count',
      visibleText: 'Leave deleted and hidden text out of the count',
    },
    yes: 'Yes',
    no: 'No',
    diagnostics: 'Diagnostics',
    diagnosticsHint:
      'Shows how this Word behaves, for whoever looks after Criteria Mapper. The text holds none of your words.',
    run: 'Run diagnostics',
    runHint: 'Reads your document and changes nothing.',
    tryInCopy: 'Try it in a copy',
    tryInCopyHint:
      'Makes new documents of its own, writes into them and drops them unseen. Your document is not touched. Word on the web and on the iPad cannot do this.',
    running: 'Running …',
    copy: 'Copy',
  },
} as const;
