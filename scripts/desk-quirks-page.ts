import { profiles } from '../src/desk/profiles';
import { quirks } from '../src/desk/quirks';

/** Which profiles have a quirk on from the start. */
const profilesWith = (name: string): string =>
  profiles
    .filter((profile) => profile.quirks.includes(name))
    .map((profile) => profile.name)
    .join(', ');

const sets = (requirements: Readonly<Record<string, string>>): string =>
  Object.entries(requirements)
    .filter(([name]) => name.startsWith('Word'))
    .map((set) => set.join(' '))
    .join(', ');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The part of docs/desk.md on the hosts that the desk stands for, and on how they differ. */
export const deskQuirksPage = (): string => `## Profiles

A profile says which requirement sets a host advertises, how long a request takes on the desk's page, and which quirks are on.
It is chosen in the desk's bar, or by \`--profile\` of \`mapper word\`.

${table(
  ['profile', 'stands for', 'advertises', 'a request takes'],
  profiles.map(({ name, title, requirements, latency }) => [
    `\`${name}\``,
    title,
    sets(requirements),
    `${latency} ms`,
  ]),
)}

## Quirks

A quirk is one way in which a Word behaves unlike the plain one. Each can be switched in the desk's bar, under "For
developers", or by \`--quirks\` of \`mapper word\`. \`npm run quirks\` prints how every operation of the add-in comes through
each of them.

${table(
  ['quirk', 'what happens', 'source', 'on in'],
  quirks.map(({ name, title, source }) => [`\`${name}\``, title, source, profilesWith(name)]),
)}
`;
