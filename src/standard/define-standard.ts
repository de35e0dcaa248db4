import type { Criterion, Standard, TemplateSection } from './standard';

/** A standard that contradicts itself: a mistake in its data file, found when the program starts. */
export class StandardError extends Error {
  override readonly name = 'StandardError';

  constructor(standardId: string, mistake: string) {
    super(`The standard ${standardId} is not coherent: ${mistake}`);
  }
}

/**
 * Checks a standard once, when its file is loaded, and freezes it, so that the code which reads it needs no
 * doubts of its own: a code that a section suggests is a criterion, a criterion's theme exists, and so on.
 *
 * @throws StandardError naming the first mistake.
 */
export function defineStandard(standard: Standard): Standard {
  const mistake =
    mistakeInCriteria(standard) ??
    mistakeInOrder(standard) ??
    mistakeInSections(standard) ??
    mistakeInHeadings(standard) ??
    mistakeInNumbers(standard) ??
    mistakeInGuidance(standard);
  if (mistake !== undefined) throw new StandardError(standard.id, mistake);
  return deepFreeze(standard);
}

function mistakeInCriteria({ criteria, themes, totals }: Standard): string | undefined {
  const twice = firstRepeated(criteria.map(({ code }) => code));
  if (twice !== undefined) return `the code ${twice} is given twice`;
  const spaced = criteria.find(({ code }) => !/^\S+$/.test(code));
  if (spaced) return `the code "${spaced.code}" is empty or holds a space`;
  const themeTwice = firstRepeated(themes.map(({ id }) => id));
  if (themeTwice !== undefined) return `the theme ${themeTwice} is given twice`;
  const stray = criteria.find(({ themeId }) => !themes.some(({ id }) => id === themeId));
  if (stray) return `${stray.code} belongs to the theme ${stray.themeId}, which is not there`;
  const empty = themes.find(({ id }) => !criteria.some(({ themeId }) => themeId === id));
  if (empty) return `the theme ${empty.id} has no criteria`;
  for (const grade of ['pass', 'distinction'] as const) {
    const found = criteria.filter((criterion) => criterion.grade === grade).length;
    if (found !== totals[grade]) return `${totals[grade]} ${grade} criteria are declared, ${found} are given`;
  }
  return criteria.map(mistakeInCriterion).find((mistake) => mistake !== undefined);
}

function mistakeInCriterion({ code, wording, list, parts }: Criterion): string | undefined {
  if (wording.trim() === '' || wording !== wording.trim()) return `the wording of ${code} is empty or padded`;
  if (list.length > 0 && !wording.endsWith(':'))
    return `${code} has a list, but its wording does not end in a colon`;
  if (parts.length === 1) return `${code} has a single part, which is the criterion itself`;
  const misnamed = parts.find(({ id }, index) => id !== `${code}${listLetter(index)}`);
  return misnamed && `the part ${misnamed.id} of ${code} is not lettered in order`;
}

function mistakeInOrder({ criteria, themes }: Standard): string | undefined {
  const position = ({ themeId, grade }: Criterion): number =>
    2 * themes.findIndex(({ id }) => id === themeId) + (grade === 'pass' ? 0 : 1);
  const early = criteria.find((criterion, index) => {
    const before = criteria[index - 1];
    return before !== undefined && position(before) > position(criterion);
  });
  return early && `${early.code} stands out of order: criteria go by theme, pass before distinction`;
}

function mistakeInSections({ sections, criteria }: Standard): string | undefined {
  if (sections.length === 0) return 'it has no sections';
  const keyTwice = firstRepeated(sections.map(({ key }) => key));
  if (keyTwice !== undefined) return `the section ${keyTwice} is given twice`;
  const misnumbered = sections.find(({ number }, index) => number !== index + 1);
  if (misnumbered) return `the section ${misnumbered.key} has the number ${misnumbered.number} out of order`;
  for (const { number, suggested } of sections) {
    const unknown = suggested.find((code) => !criteria.some((criterion) => criterion.code === code));
    if (unknown !== undefined) return `section ${number} suggests ${unknown}, which is not there`;
    const twice = firstRepeated(suggested);
    if (twice !== undefined) return `section ${number} suggests ${twice} twice`;
  }
  const homeless = criteria.find(({ code }) => !sections.some(({ suggested }) => suggested.includes(code)));
  return homeless && `no section suggests ${homeless.code}`;
}

function mistakeInHeadings({ sections, appendix }: Standard): string | undefined {
  const untitled = sections.find(({ title, titleWords }) => titleWords[0] !== title.toLowerCase());
  if (untitled) return `the title words of section ${untitled.number} do not begin with its title`;
  const words = [...sections.flatMap(({ titleWords }) => titleWords), ...appendix.titleWords];
  const unclean = words.find((wording) => wording === '' || wording !== wording.trim().toLowerCase());
  if (unclean !== undefined) return `the title words "${unclean}" are empty, padded or not in lower case`;
  const twice = firstRepeated(words);
  return twice === undefined ? undefined : `the title words "${twice}" mean two things`;
}

function mistakeInNumbers({ limits }: Standard): string | undefined {
  const { words, tolerance, floor, ceiling } = limits;
  if (!(words > 0) || !(tolerance >= 0 && tolerance < 1)) return 'the word limit is not a limit';
  if (floor !== Math.round(words * (1 - tolerance)) || ceiling !== Math.round(words * (1 + tolerance)))
    return `${words} words with a tolerance of ${tolerance} are not ${floor} to ${ceiling}`;
  return undefined;
}

function mistakeInGuidance({ guidanceLines, titleBlock, sections, appendix }: Standard): string | undefined {
  const twice = firstRepeated(guidanceLines);
  if (twice !== undefined) return `the guidance line "${twice}" is given twice`;
  const expected = [
    titleBlock.guidance,
    ...sections.flatMap((section) => [section.guidance, suggestionLine(section)]),
    appendix.guidance,
  ];
  const missing = expected.find((line) => !guidanceLines.includes(line));
  return missing === undefined ? undefined : `the guidance lines lack "${missing}"`;
}

/** The template's section with a key. @throws where the key is of another standard: a mistake of ours */
export function templateSection({ id, sections }: Standard, wanted: string): TemplateSection {
  const section = sections.find(({ key }) => key === wanted);
  if (!section) throw new StandardError(id, `it has no section ${wanted}`);
  return section;
}

/** The line under a section's guidance in the template: "Criteria that could be part of this section: K2.1". */
export function suggestionLine({ suggested }: Pick<TemplateSection, 'suggested'>): string {
  return `Criteria that could be part of this section: ${suggested.join(', ')}`;
}

/** The kit's letter for a point of a list, from index 0: a, b, c. */
export function listLetter(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}

function firstRepeated(values: readonly string[]): string | undefined {
  return values.find((value, index) => values.indexOf(value) !== index);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
