import { deskQuirksPage } from './desk-quirks-page';
import { hasMember, modelClasses, type ModelClass } from './desk-classes';
import { wireName, wordApi, type WordApiClass } from '../src/desk/polyfill/word-api';

/** The members of a class, and the events that the desk raises for it. */
function membersOf(description: WordApiClass, type: ModelClass): string[] {
  const groups = { ...description.scalars, ...description.navigations, ...description.methods };
  const members = Object.keys(groups).filter((member) => hasMember(type, wireName(member)));
  const events = Object.keys(description.events).filter((event) =>
    type.events.includes(event.slice('on'.length)),
  );
  return [...members, ...events].sort();
}

const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

const PREFACE = `# What the desk has of Word

The desk is **our opinion of Word** around Microsoft's genuine client library. The client is unmodified: loading, syncing, proxies,
null objects and errors on the client's side are Microsoft's code. What it is answered is ours, from the typings, the file format,
issues and documentation, and never held against a running Word. What rests on no source is marked \`@unverified\` in the
code and has a row in [unverified.md](unverified.md).

- The desk has what the add-in needs, its tests and its next steps included ([why](decisions/0006-only-what-the-add-in-needs.md)).
  A member that is missing here, or that the chosen profile does not advertise, answers \`ApiNotFound\` with its name.
- A request stops at its first failing action. What ran before it stays.
- A load of a name that the typings do not have answers \`InvalidArgument\`; an object whose place has left the document
  answers \`ItemNotFound\`; a range that covers part of a control, a table or a field cannot be wrapped (\`GeneralException\`).
- A text with a character that XML cannot hold (U+0000, half of a surrogate pair) is refused before anything is changed
  (\`InvalidArgument\`); what is typed or pasted by hand loses it.
- A body, a cell and a control between paragraphs always hold a paragraph: one that the file leaves out is there.
- A collection of paragraphs, ranges, controls or tables holds what was there when it was asked for. Replies to a
  comment and custom XML parts, which go by keys, are always those that are there.
- \`Office.context.document\` has \`settings\`, \`getFileAsync\` (compressed and text), \`getSelectedDataAsync\` and
  \`setSelectedDataAsync\` (text), and the selection event.

This list is made by \`npm run desk-members\` from the classes of \`src/desk/model\` and the typings; a test holds it up to date.
`;

/** The text of docs/desk.md. */
export function deskMembersPage(): string {
  const classes = modelClasses;
  const members = classes.map((type) => membersOf(wordApi.classes[type.wordType]!, type));
  const sections = classes.map(
    ({ wordType }, i) => `### ${wordType}\n\n${code(members[i]!) || 'Only what every collection has.'}\n`,
  );
  const summary = `${members.flat().length} members of ${classes.length} classes are there.`;
  return `${PREFACE}\n${deskQuirksPage()}\n## Members\n\n${summary}\n\n${sections.join('\n')}`;
}
