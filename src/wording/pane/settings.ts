import type { Standard } from '../../standard';

export const settings = {
  title: 'Settings',
  suggestions: 'Suggest codes',
  suggestionsHint:
    'Under the paragraph you are in: codes that fit its words or its section and have no evidence yet.',
  asking: 'Ask what a criterion wants when I tag',
  askingHint: 'After a code is added, the points that the criterion asks for are shown, to be ticked.',
  reviewing: 'I am reviewing: write nothing but comments',
  reviewingHint:
    'Review takes the place of Hand in. The field and all buttons that change the text go away. Remembered for this document.',
  annexWords: 'Quote first words in the mapping annex',
  annexWordsHint:
    'After each place, the paragraph’s first four words. Helps readers on paper. Kept in this document.',
  annexNotes: 'A column for notes in the mapping annex',
  annexNotesHint: 'What you write there stays with its criterion when the annex is updated.',
  annexOptionSet: {
    withFirstWords: {
      on: 'The mapping annex quotes first words from now on. Update it in Hand in.',
      off: 'The mapping annex does not quote first words from now on. Update it in Hand in.',
    },
    withNotes: {
      on: 'The mapping annex has a column for notes from now on. Update it in Hand in.',
      off: 'The mapping annex has no column for notes unless you wrote in it from now on. Update it in Hand in.',
    },
  },
} as const;

export const shortcuts = {
  title: 'Keys',
  keys: [
    ['Enter', 'Adds the code that you typed, or opens the list of what fits'],
    ['Up, Down', 'Choose from the list'],
    ['Alt+Down', 'Next paragraph that can be tagged'],
    ['Alt+Up', 'Previous paragraph that can be tagged'],
    ['Backspace', 'In the empty field: selects the last code; once more removes it'],
    ['Left, Right', 'On Map, Criteria, Sections, Findings, Hand in or Review: the view beside it'],
    ['Arrow keys', 'On the map: from cell to cell; Enter goes to the paragraphs'],
    ['Alt+Down, Alt+Up', 'In Review: the next claim, or the one before'],
    ['Alt+Page Down', 'In Review: the next one that nobody has judged'],
    ['1, 2, 3', 'On a claim in Review: met, partly, not yet; the note is next'],
    ['Ctrl+Enter', 'On a claim in Review: writes the comment and goes to the next one not judged'],
    ['Escape', 'Closes a list, a preview or an explanation'],
    ['F6', 'In Word: goes from the document to this pane and back; on the web Ctrl+F6'],
  ],
} as const;

export const about = {
  title: 'Help',
  version: (version: string) => `Version ${version}`,
  host: (host: string, platform: string) => `Running in ${host} on ${platform}`,
  standard: (name: string, id: string) => `${name} (${id})`,
  texts: ({ body }: Standard) => [
    {
      title: 'How it goes',
      text: 'Write. Click into a paragraph, type the code of the criterion that it shows, press Enter. Map shows what is missing. Hand in goes through everything before you make the copy for your assessor.',
    },
    {
      title: 'Your words stay with you',
      text: 'Nothing leaves this document: there is no account and no server that sees your text. The tags are kept in the document itself.',
    },
    {
      title: `Not made by ${body}`,
      text: `Criteria Mapper is not made or approved by ${body}. A tag says where you claim a criterion; your assessor decides.`,
    },
    {
      title: 'If something is wrong',
      text: 'The pane stays empty: in Word on the web reload the page, elsewhere close Word and open the report anew. A tag is missing: Findings offers to put it back. For anything else ask your tutor or whoever installed this for you, and send them the diagnostics below.',
    },
  ],
  support: 'Support',
  versionTitle: 'This version',
  help: 'The help page',
  abilities: 'What this Word can do',
  can: {
    bookmarks: 'Link the annex to the paragraphs',
    trackingMode: 'Leave the annex out of tracked changes',
    comments: 'Read and write comments',
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
} as const;
