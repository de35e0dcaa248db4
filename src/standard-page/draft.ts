import type { StandardFile } from '../standard/file/schema';
import { clean } from './recognise/line';
import type { Recognition } from './recognise/recognise';

export type Criterion = StandardFile['criteria'][number];
export type Grade = NonNullable<StandardFile['grades']>[number];
export type Theme = NonNullable<StandardFile['themes']>[number];
export type Section = NonNullable<StandardFile['sections']>[number];
export type Limits = StandardFile['limits'];

/**
 * What is being made. It has the form of a standard's file all the time; what is not filled in yet is an empty text, and 0 words.
 */
export interface Draft {
  readonly file: StandardFile;
  /** Criteria that somebody should look at. One that was changed is another, and has been looked at. */
  readonly unsure: ReadonlySet<Criterion>;
}

export const emptyDraft: Draft = {
  file: { formatVersion: 1, id: '', name: '', body: '', criteria: [], limits: { words: 0 } },
  unsure: new Set(),
};

export const draftOf = (file: StandardFile): Draft => ({ file, unsure: new Set() });

/** Another's standard to begin with: it will need a name of its own. */
export const draftFrom = (file: StandardFile): Draft =>
  draftOf({ ...file, id: proposedId(file.name, file.body) });

/** A member with a value, or without it where it is empty: nothing in a file is there to say nothing. */
export function withMember<Whole extends object, Name extends keyof Whole>(
  whole: Whole,
  name: Name,
  value: Whole[Name] | undefined,
): Whole {
  const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  const changed = { ...whole, [name]: value };
  if (isEmpty) Reflect.deleteProperty(changed, name);
  return changed;
}

const longestId = 40;

/** "Lean manufacturing, Level 4" as "lean-manufacturing-level-4". */
export const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, ' ')
    .trim()
    .replace(/ +/gu, '-')
    .slice(0, longestId)
    .replace(/-$/u, '');

const proposedId = (name: string, body: string): string => slug(`${name} ${body}`);

/** The name or the body changed; the id goes with them for as long as it is the one that was proposed. */
export function withNames(file: StandardFile, names: Pick<StandardFile, 'name' | 'body'>): StandardFile {
  const isProposed = file.id === '' || file.id === proposedId(file.name, file.body);
  return { ...file, ...names, id: isProposed ? proposedId(names.name, names.body) : file.id };
}

/** An id that no other has, "theme-3". It stays when the theme is renamed. */
export function freeId(kind: string, ids: readonly string[]): string {
  let number = ids.length + 1;
  while (ids.includes(`${kind}-${number}`)) number++;
  return `${kind}-${number}`;
}

function idFor(title: string, ids: readonly string[], kind: string): string {
  const id = slug(title);
  return id === '' || ids.includes(id) ? freeId(kind, ids) : id;
}

/** The draft with the criteria that were read in place of its own. */
export const replaceCriteria = ({ file }: Draft, recognition: Recognition): Draft => {
  const withoutNames = withMember(withMember(file, 'grades', undefined), 'themes', undefined);
  return addCriteria({ file: { ...withoutNames, criteria: [] }, unsure: new Set() }, recognition);
};

/** The draft with the criteria that were read besides its own. Grades and themes of a name are one. */
export function addCriteria({ file, unsure }: Draft, recognition: Recognition): Draft {
  const grades = [...(file.grades ?? [])];
  for (const { name, heading } of recognition.grades) {
    const known = grades.some((grade) => isSame(grade.name, name));
    const id = idFor(
      name,
      grades.map((grade) => grade.id),
      'grade',
    );
    if (!known) grades.push(withMember<Grade, 'heading'>({ id, name }, 'heading', heading));
  }
  const themes = [...(file.themes ?? [])];
  for (const { title } of recognition.themes)
    if (!themes.some((theme) => isSame(theme.title, title)))
      themes.push({
        id: idFor(
          title,
          themes.map((theme) => theme.id),
          'theme',
        ),
        title,
      });
  const added = recognition.criteria.map(({ code, wording, list, grade, theme, sure }) => {
    const withGrade = withMember<Criterion, 'grade'>(
      { code, wording },
      'grade',
      grades.find(({ name }) => grade !== null && isSame(name, grade))?.id,
    );
    const themeId = themes.find(({ title }) => theme !== null && isSame(title, theme))?.id;
    const criterion = withMember(withMember(withGrade, 'theme', themeId), 'list', [...list]);
    return { criterion, sure };
  });
  const whole = withMember(withMember(file, 'grades', grades), 'themes', themes);
  return {
    file: inOrder({ ...whole, criteria: [...file.criteria, ...added.map(({ criterion }) => criterion)] }),
    unsure: new Set([...unsure, ...added.filter(({ sure }) => !sure).map(({ criterion }) => criterion)]),
  };
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** By theme, in each by grade, as the mapping table has them; those of one theme and grade stay as they are. */
export function inOrder(file: StandardFile): StandardFile {
  const { grades = [], themes = [], criteria } = file;
  const place = ({ theme, grade }: Criterion): number =>
    themes.findIndex(({ id }) => id === theme) * (grades.length + 1) +
    grades.findIndex(({ id }) => id === grade);
  return { ...file, criteria: [...criteria].sort((a, b) => place(a) - place(b)) };
}

/**
 * The file as it is saved and checked: blanks at the ends of a text and empty lines of a list are no part of it. Its members are in the
 * order in which people read them, whatever was filled in first.
 */
export function tidied(file: StandardFile): StandardFile {
  const { criteria, ...others } = tidy(file) as StandardFile;
  const whole = {
    ...others,
    criteria: criteria.map((criterion) => {
      const graded = others.grades ? criterion : withMember(criterion, 'grade', undefined);
      return others.themes ? graded : withMember(graded, 'theme', undefined);
    }),
  };
  const members = Object.entries(whole).sort(([one], [other]) => placeOf(one) - placeOf(other));
  return Object.fromEntries(members) as StandardFile;
}

const order =
  '$schema formatVersion id name body version source grades themes criteria limits sections titleBlock appendix mapping'.split(
    ' ',
  );

const placeOf = (member: string): number => {
  const place = order.indexOf(member);
  return place < 0 ? order.length : place;
};

function tidy(value: unknown): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map(tidy).filter((item) => item !== '');
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const tidied = name === 'columns' ? (inner as readonly string[]).map(clean) : tidy(inner);
      const isEmpty = tidied === '' || (Array.isArray(tidied) && tidied.length === 0);
      return isEmpty && optional.has(name) ? [] : [[name, tidied]];
    }),
  );
}

const optional: ReadonlySet<string> = new Set([
  ...['version', 'source', 'shortName', 'heading', 'shortTitle', 'guidance'],
  ...['grades', 'themes', 'sections', 'list', 'parts', 'otherTitles', 'suggested', 'fields'],
]);

/** The file without what names a criterion or a theme that it has not: words, phrases, questions, codes of sections. */
export function withoutUnknown(file: StandardFile): StandardFile {
  const codes = new Set(file.criteria.map(({ code }) => code));
  const themes = new Set((file.themes ?? []).map(({ id }) => id));
  const only = <Value>(record: Readonly<Record<string, Value>>, names: ReadonlySet<string>) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name)));
  const { searchWords, phrases, interview, sections } = file;
  return {
    ...file,
    ...(searchWords && { searchWords: only(searchWords, codes) }),
    ...(phrases && { phrases: phrases.filter(({ code }) => code === undefined || codes.has(code)) }),
    ...(interview && {
      interview: {
        ...interview,
        questions: only(interview.questions, codes),
        ...(interview.examples && { examples: only(interview.examples, themes) }),
      },
    }),
    ...(sections && {
      sections: sections.map((section) =>
        section.suggested
          ? withMember(
              section,
              'suggested',
              section.suggested.filter((code) => codes.has(code)),
            )
          : section,
      ),
    }),
  };
}
