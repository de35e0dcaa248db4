import { standardFrom } from '../from-file';
import { error, shortened, warning, type Fault, type Path } from './finding';
import type { StandardFile } from './schema';

/**
 * What contradicts itself in a file whose form is right, so that whoever reads the standard needs no doubts of their own: a code that
 * a section suggests is a criterion, a criterion's theme exists, and so on.
 */
export const mistakesIn = (file: StandardFile): Fault[] => [
  ...repeatedNames(file),
  ...codes(file),
  ...criteria(file),
  ...groups(file),
  ...order(file),
  ...sections(file),
  ...titles(file),
  ...numbers(file),
  ...guidance(file),
  ...namedCodes(file),
];

type CriterionOfFile = StandardFile['criteria'][number];

/** Calls a function for each value that stood earlier already. */
function repeats<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
  fault: (item: Item, index: number) => Fault,
) {
  const seen = new Set<Key>();
  return items.flatMap((item, index) => {
    const key = keyOf(item);
    if (seen.has(key)) return [fault(item, index)];
    seen.add(key);
    return [];
  });
}

const repeated = (names: readonly string[], pathOf: (index: number) => Path): Fault[] =>
  repeats(
    names,
    (name) => name,
    (name, index) => error('twice', pathOf(index), { name: shortened(name) }),
  );

/** Ids by which something else in the file, or in a document, names an item of a list. */
function repeatedNames(file: StandardFile): Fault[] {
  const lists: [path: Path, member: string, names: readonly string[]][] = [
    [['grades'], 'id', idsOf(file.grades)],
    [['themes'], 'id', idsOf(file.themes)],
    [['evidenceKinds'], 'id', idsOf(file.evidenceKinds)],
    [['selfReview'], 'id', idsOf(file.selfReview)],
    [['proposal', 'areas'], 'id', idsOf(file.proposal?.areas)],
    [['sections'], 'key', (file.sections ?? []).map(({ key }) => key)],
    [['titleBlock', 'fields'], 'key', (file.titleBlock?.fields ?? []).map(({ key }) => key)],
  ];
  return lists.flatMap(([path, member, names]) => repeated(names, (index) => [...path, index, member]));
}

const idsOf = (items: readonly { readonly id: string }[] = []): string[] => items.map(({ id }) => id);

/** Five codes share what a tag has room for beside its id: `longestTag` of the tags less "ksb1:a12345::", and blanks between. */
const roomForFive = 64 - 'ksb1:a12345::'.length - 4;

function codes({ criteria }: StandardFile): Fault[] {
  const same = repeated(
    criteria.map(({ code }) => code),
    (index) => ['criteria', index, 'code'],
  );
  const different = criteria
    .map(({ code }, index) => ({ code, index }))
    .filter(({ index }) => !same.some(({ path }) => path[1] === index));
  const byCase = repeats(
    different,
    ({ code }) => code.toLowerCase(),
    ({ code, index }) => error('codes-by-case', ['criteria', index, 'code'], { code }),
  );
  const alike = repeats(
    different.filter(({ index }) => !byCase.some(({ path }) => path[1] === index)),
    ({ code }) => code.toLowerCase().replaceAll('.', ''),
    ({ code, index }) => warning('codes-alike', ['criteria', index, 'code'], { code }),
  );
  const longest = criteria.map(({ code }) => code.length).sort((one, other) => other - one);
  const needed = longest.slice(0, 5).reduce((sum, length) => sum + length, 0);
  const long =
    needed > roomForFive ? [warning('long-codes', ['criteria'], { most: Math.floor(roomForFive / 5) })] : [];
  return [...same, ...byCase, ...alike, ...long];
}

function criteria(file: StandardFile): Fault[] {
  return file.criteria.flatMap((criterion, index) => {
    const path: Path = ['criteria', index];
    return [...kindFaults(file, criterion, path), ...wordingFaults(criterion, path)];
  });
}

function kindFaults(
  { grades = [], themes = [] }: StandardFile,
  { grade, theme }: CriterionOfFile,
  path: Path,
): Fault[] {
  const faults: Fault[] = [];
  if (grade === undefined && grades.length > 0)
    faults.push(error('no-grade', path, { known: idsOf(grades).join(', ') }));
  if (grade !== undefined && !idsOf(grades).includes(grade))
    faults.push(error('unknown-grade', [...path, 'grade'], { id: grade, known: idsOf(grades).join(', ') }));
  if (theme === undefined && themes.length > 0) faults.push(error('no-theme', path));
  if (theme !== undefined && !idsOf(themes).includes(theme))
    faults.push(
      error('unknown-theme', [...path, 'theme'], { id: theme, known: shortened(idsOf(themes).join(', ')) }),
    );
  return faults;
}

function wordingFaults({ code, wording, list = [], parts = [] }: CriterionOfFile, path: Path): Fault[] {
  return [
    ...(list.length > 0 && !wording.endsWith(':')
      ? [error('list-without-colon', [...path, 'wording'], { code })]
      : []),
    ...(parts.length === 1 ? [error('single-part', [...path, 'parts'], { code })] : []),
  ];
}

function groups({ grades = [], themes = [], criteria }: StandardFile): Fault[] {
  const idle = (ids: readonly string[], used: ReadonlySet<string | undefined>): number[] =>
    ids.flatMap((id, index) => (used.has(id) ? [] : [index]));
  return [
    ...idle(idsOf(grades), new Set(criteria.map(({ grade }) => grade))).map((index) =>
      error('idle-grade', ['grades', index], { id: grades[index]!.id }),
    ),
    ...idle(idsOf(themes), new Set(criteria.map(({ theme }) => theme))).map((index) =>
      error('idle-theme', ['themes', index], { id: themes[index]!.id }),
    ),
  ];
}

/** By theme, and in each by grade; whoever has none of those that there are is told already. */
function order({ grades = [], themes = [], criteria }: StandardFile): Fault[] {
  const [gradeIds, themeIds] = [idsOf(grades), idsOf(themes)];
  const placed = criteria.flatMap(({ code, theme = '', grade = '' }, index) => {
    const [at, within] = [themeIds.indexOf(theme), gradeIds.indexOf(grade)];
    const isKnown = (at >= 0 || themes.length === 0) && (within >= 0 || grades.length === 0);
    return isKnown ? [{ code, index, position: 10 * at + within }] : [];
  });
  return placed.flatMap(({ code, index, position }, at) => {
    const before = placed[at - 1];
    return before && before.position > position
      ? [error('out-of-order', ['criteria', index], { code, before: before.code })]
      : [];
  });
}

/** Keys of regions that are no sections of a template. */
const reservedKeys: ReadonlySet<string> = new Set(['other', 'appendix', 'as-read']);

function sections({ sections = [], criteria }: StandardFile): Fault[] {
  const known = new Set(criteria.map(({ code }) => code));
  const suggested = new Set(sections.flatMap((section) => section.suggested ?? []));
  return [
    ...sections.flatMap(({ key, suggested: codes = [] }, index) => {
      const path: Path = ['sections', index];
      return [
        ...(reservedKeys.has(key) ? [error('reserved-key', [...path, 'key'], { key })] : []),
        ...unknownCodes(codes, known, (at) => [...path, 'suggested', at]),
        ...repeated(codes, (at) => [...path, 'suggested', at]),
      ];
    }),
    ...criteria.flatMap(({ code }, index) =>
      suggested.size === 0 || suggested.has(code)
        ? []
        : [warning('not-suggested', ['criteria', index], { code })],
    ),
  ];
}

const unknownCodes = (
  codes: readonly string[],
  known: ReadonlySet<string>,
  pathOf: (at: number) => Path,
): Fault[] =>
  codes.flatMap((code, at) =>
    known.has(code) ? [] : [error('unknown-code', pathOf(at), { code: shortened(code) })],
  );

/** One title means one section, or the appendices. */
function titles(file: StandardFile): Fault[] {
  const standard = standardFrom(file, { kit: null, own: null });
  const owners = new Map<string, string>(
    standard.appendix.titleWords.map((words) => [words, standard.appendix.title]),
  );
  return (file.sections ?? []).flatMap(({ title, otherTitles = [] }, index) => {
    const all = [title, ...otherTitles].map((each, at) => ({
      words: each.toLowerCase(),
      path: ['sections', index, ...(at === 0 ? ['title'] : ['otherTitles', at - 1])],
    }));
    const faults = all.flatMap(({ words, path }) =>
      owners.has(words)
        ? [error('title-twice', path, { title: shortened(words), other: owners.get(words)! })]
        : [],
    );
    for (const { words } of all) owners.set(words, title);
    return faults;
  });
}

function numbers(file: StandardFile): Fault[] {
  const { words, floor, ceiling } = standardFrom(file, { kit: null, own: null }).limits;
  const { fewestWords = 0, mostWords = fewestWords } = file.proposal ?? {};
  const place = (member: 'fewest' | 'most'): Path => [
    'limits',
    file.limits[member] === undefined ? 'words' : member,
  ];
  return [
    ...(floor > words ? [error('fewest-and-words', place('fewest'), { fewest: floor, words })] : []),
    ...(words > ceiling ? [error('words-and-most', place('most'), { words, most: ceiling })] : []),
    ...(fewestWords > mostWords
      ? [error('fewest-and-most', ['proposal', 'mostWords'], { fewest: fewestWords, most: mostWords })]
      : []),
  ];
}

function guidance({ suggestionLine, guidanceLines = [] }: StandardFile): Fault[] {
  return [
    ...(suggestionLine?.includes('{codes}') === false ? [error('suggestion-line', ['suggestionLine'])] : []),
    ...repeats(
      guidanceLines,
      (line) => line,
      (line, index) => warning('guidance-twice', ['guidanceLines', index], { line: shortened(line) }),
    ),
  ];
}

/** Criteria and themes that what is beside the report speaks of. */
function namedCodes({
  criteria,
  themes = [],
  searchWords = {},
  interview,
  phrases = [],
}: StandardFile): Fault[] {
  const known = new Set(criteria.map(({ code }) => code));
  const knownThemes = new Set(idsOf(themes));
  const members = (path: Path, value: object = {}) =>
    unknownCodes(Object.keys(value), known, (at) => [...path, Object.keys(value)[at]!]);
  return [
    ...members(['searchWords'], searchWords),
    ...members(['interview', 'questions'], interview?.questions),
    ...Object.keys(interview?.examples ?? {}).flatMap((theme) =>
      knownThemes.has(theme)
        ? []
        : [
            error('unknown-theme', ['interview', 'examples', theme], {
              id: shortened(theme),
              known: shortened([...knownThemes].join(', ')),
            }),
          ],
    ),
    ...phrases.flatMap(({ code }, index) =>
      code === undefined || known.has(code)
        ? []
        : [error('unknown-code', ['phrases', index, 'code'], { code })],
    ),
  ];
}
