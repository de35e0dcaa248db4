import type { StandardFile } from '../../src/standard/file/schema';

type Criterion = StandardFile['criteria'][number];

/** How a list of criteria comes out of an assessment plan, by the form that it has there. */
export const pasted = {
  /** Headings, below them the names of grades, below them the criteria; points of a list are lines of their own. */
  'lines below headings': (file: StandardFile): string =>
    file.criteria
      .flatMap((criterion, index) => {
        const before = file.criteria[index - 1];
        const isNewTheme = criterion.theme !== before?.theme;
        return [
          ...(isNewTheme ? ['', themeOf(file, criterion)] : []),
          ...(isNewTheme || criterion.grade !== before?.grade
            ? [gradeOf(file, criterion).heading ?? '']
            : []),
          `${criterion.code} ${criterion.wording}`,
          ...(criterion.list ?? []),
        ];
      })
      .join('\n'),
  /** Wrapped and with bullets, as a PDF is copied: grades first, in each the themes. */
  'wrapped lines of a PDF': (file: StandardFile): string =>
    (file.grades ?? [])
      .flatMap((grade) => [
        `${grade.heading ?? grade.name}:`,
        ...(file.themes ?? []).flatMap((theme) => {
          const criteria = file.criteria.filter((each) => each.grade === grade.id && each.theme === theme.id);
          return criteria.length === 0 ? [] : ['', theme.title, '', ...criteria.flatMap(wrapped)];
        }),
      ])
      .join('\n'),
  /** Columns with heads, as Excel copies cells: those with line breaks are quoted. */
  'a table of Excel': (file: StandardFile): string =>
    [
      ['Theme', 'Grade', 'Code', 'Criterion'],
      ...file.criteria.map((criterion) => [
        themeOf(file, criterion),
        gradeOf(file, criterion).name,
        criterion.code,
        criterion.list ? `"${[criterion.wording, ...criterion.list].join('\n')}"` : criterion.wording,
      ]),
    ]
      .map((cells) => cells.join('\t'))
      .join('\r\n'),
  /** A row for each theme, a column for each grade, several criteria in a cell: Word quotes no cell. */
  'a table of Word with a column for each grade': (file: StandardFile): string =>
    [
      ['Area', ...(file.grades ?? []).map(({ heading }) => heading ?? '')].join('\t'),
      ...(file.themes ?? []).map((theme) =>
        [
          theme.title,
          ...(file.grades ?? []).map((grade) =>
            file.criteria
              .filter((each) => each.grade === grade.id && each.theme === theme.id)
              .flatMap(({ code, wording, list = [] }) => [
                `${code}: ${wording}`,
                ...list.map((point, index) => `${'abcdef'.charAt(index)}) ${point}`),
              ])
              .join('\n'),
          ),
        ].join('\t'),
      ),
    ].join('\n'),
  /** A spreadsheet saved for continental Europe. */
  'a CSV file with semicolons': (file: StandardFile): string =>
    [
      ['Ref', 'Criteria', 'Grade', 'Topic'],
      ...file.criteria.map((criterion) => [
        criterion.code,
        [criterion.wording, ...(criterion.list ?? []).map((point) => `• ${point}`)].join('\n'),
        gradeOf(file, criterion).name.toUpperCase(),
        themeOf(file, criterion),
      ]),
    ]
      .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'))
      .join('\r\n'),
} as const;

const themeOf = (file: StandardFile, { theme }: Criterion): string =>
  file.themes?.find(({ id }) => id === theme)?.title ?? '';

const gradeOf = (file: StandardFile, { grade }: Criterion) =>
  file.grades?.find(({ id }) => id === grade) ?? { id: '', name: '', heading: '' };

/** Lines of at most sixty characters. */
function wrapped({ code, wording, list = [] }: Criterion): string[] {
  const lines = [`• ${code} –`];
  for (const word of wording.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length < 60) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return [...lines, ...list.map((point) => `o ${point}`)];
}
