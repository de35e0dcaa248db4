import { hasMember, modelClasses, type ModelClass } from '../src/desk/model/classes';
import { wireName, wordApi, type WordApiClass } from '../src/desk/protocol/word-api';

/** Events that the desk raises, by class; the others of the typings are preview, or of annotations. */
const raised: Readonly<Record<string, readonly string[]>> = {
  Document: ['onContentControlAdded', 'onParagraphAdded', 'onParagraphChanged', 'onParagraphDeleted'],
  ContentControl: ['onDataChanged', 'onDeleted', 'onEntered', 'onExited', 'onSelectionChanged'],
};

interface Members {
  readonly there: readonly string[];
  readonly missing: readonly string[];
}

/** A desktop member that the desk lacks is no gap: the web has none of them either. */
const counts = (api: string | undefined): boolean => /^WordApi [\d.]+$/.test(api ?? '');

function membersOf(name: string, description: WordApiClass, type: ModelClass | undefined): Members {
  const groups = { ...description.scalars, ...description.navigations, ...description.methods };
  const there: string[] = [];
  const missing: string[] = [];
  for (const [member, { api }] of Object.entries(groups)) {
    if (type && hasMember(type, wireName(member))) there.push(member);
    else if (counts(api)) missing.push(member);
  }
  for (const [event, { api }] of Object.entries(description.events)) {
    if (raised[name]?.includes(event)) there.push(event);
    else if (counts(api)) missing.push(event);
  }
  return { there: there.sort(), missing: missing.sort() };
}

const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

const PREFACE = `# What the desk has of Word

The desk is **our opinion of Word** around Microsoft's genuine client library. The client is unmodified: loading, syncing, proxies,
null objects and errors on the client's side are Microsoft's code. What it is answered is ours, from the typings, the file format,
issues and documentation, and never held against a running Word. What rests on no source is marked \`@unverified\` in the
code and has a row in [unverified.md](unverified.md).

- A member that is missing here, or that the chosen profile does not advertise, answers \`ApiNotFound\` with its name.
- A request stops at its first failing action. What ran before it stays.
- A load of a name that the typings do not have answers \`InvalidArgument\`; an object whose place has left the document
  answers \`ItemNotFound\`; a range that covers part of a control, a table or a field cannot be wrapped (\`GeneralException\`).
- A collection of paragraphs, ranges, controls or tables holds what was there when it was asked for. One that goes by keys (settings,
  properties, styles) always holds what is there.
- \`Office.context.document\` has \`settings\`, \`getFileAsync\` (compressed and text), \`getSelectedDataAsync\` and
  \`setSelectedDataAsync\` (text, HTML, OOXML), and the selection event.

This list is made by \`npm run desk-members\` from the classes of \`src/desk/model\` and the typings; a test holds it up to date.
Counted are WordApi 1.1 to 1.9.
`;

/** The text of docs/desk.md. */
export function deskMembersPage(): string {
  const sections: string[] = [];
  const absent: string[] = [];
  let total = 0;
  let gaps = 0;
  for (const name of Object.keys(wordApi.classes).sort()) {
    const type = modelClasses.find(({ wordType }) => wordType === name);
    const { there, missing } = membersOf(name, wordApi.classes[name]!, type);
    total += there.length;
    gaps += missing.length;
    if (!type && missing.length > 0) absent.push(name);
    if (!type) continue;
    const gap = missing.length > 0 ? `\n\nNot there: ${code(missing)}.` : '';
    sections.push(`## ${name}\n\n${code(there) || 'Only what every collection has.'}${gap}\n`);
  }
  const summary = `${total} members of ${sections.length} classes are there; ${gaps} of WordApi 1.1 to 1.9 are not.`;
  const classes = absent.length > 0 ? `\nClasses that are not there: ${code(absent)}.\n` : '';
  return `${PREFACE}\n${summary}\n${classes}\n${sections.join('\n')}`;
}
