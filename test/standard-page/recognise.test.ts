import * as fc from 'fast-check';
import { recognise, type Recognition } from '../../src/standard-page/recognise/recognise';
import type { StandardFile } from '../../src/standard/file/schema';
import report from '../../src/standard/st0071-highfield/report.json';
import { pasted } from './pasted';

const st0071 = report as unknown as StandardFile;

/** "K1 [Pass, Knowledge] The wording: point | point", with "?" before what is not sure. */
const criteriaIn = ({ criteria }: Recognition): string[] =>
  criteria.map(({ code, grade, theme, wording, list, sure }) => {
    const within = [grade, theme].filter((each) => each !== null).join(', ');
    return `${sure ? '' : '? '}${code}${within === '' ? '' : ` [${within}]`} ${[wording, ...list].join(' | ')}`;
  });

const leftoverIn = ({ leftover }: Recognition): string[] =>
  leftover.map(({ lines: [line], text }) => `${line}: ${text}`);

const lines = (...all: readonly string[]): Recognition => recognise(all.join('\n'));

describe('ST0071 comes back whole', () => {
  const titles = new Map((st0071.themes ?? []).map(({ id, title }) => [id, title]));
  const names = new Map((st0071.grades ?? []).map(({ id, name }) => [id, name]));
  const whole = st0071.criteria.map(({ code, wording, list = [], grade = '', theme = '' }) => ({
    code,
    wording,
    list,
    grade: names.get(grade),
    theme: titles.get(theme),
    sure: true,
  }));

  it.each(Object.entries(pasted))('pasted as %s', (_, paste) => {
    const found = recognise(paste(st0071));
    const byCode = new Map(found.criteria.map(({ lines: _, ...criterion }) => [criterion.code, criterion]));
    expect(whole.map(({ code }) => byCode.get(code))).toEqual(whole);
    expect(found.criteria).toHaveLength(whole.length);
    expect(found.themes.map(({ title }) => title)).toEqual([...titles.values()]);
    expect(found.grades.map(({ name }) => name)).toEqual([...names.values()]);
    expect(found.leftover).toEqual([]);
  });

  it('keeps the rows of its grades', () => {
    const { grades } = recognise(pasted['lines below headings'](st0071));
    expect(grades.map(({ heading }) => heading)).toEqual(['Pass Criteria', 'Distinction Criteria']);
  });
});

describe('codes', () => {
  it.each([
    ['K1.1 Evidence of it', 'K1.1 Evidence of it'],
    ['K1: Evidence of it', 'K1 Evidence of it'],
    ['AC 2.3 – Evidence of it', 'AC2.3 Evidence of it'],
    ['[P4] Explain it well', 'P4 Explain it well'],
    ['(S12) Explain it well', 'S12 Explain it well'],
    ['• B3\tWork with care', 'B3 Work with care'],
    ['2.4 Explain it well', '2.4 Explain it well'],
    ['3. Explain it well', '3 Explain it well'],
    ['4) Explain it well', '4 Explain it well'],
    ['A.P1 Explain it well', 'A.P1 Explain it well'],
    ['LO2 Understand it well', 'LO2 Understand it well'],
  ])('of “%s”', (line, criterion) => expect(criteriaIn(recognise(line))).toEqual([criterion]));

  it('are no numbers of headings and points where other codes are', () => {
    const found = lines(
      '1. Planning',
      'K1 Plans the work',
      '2. Doing',
      'K2 Does what follows:',
      '1. one thing',
      '2) another',
    );
    expect(criteriaIn(found)).toEqual([
      'K1 [Planning] Plans the work',
      'K2 [Doing] Does what follows: | one thing | another',
    ]);
  });

  it('are no outcomes where their criteria have codes', () => {
    const found = lines('LO1 Understand risk', '1.1 Describe risk well', '1.2 Explain risk well');
    expect(found.themes.map(({ title }) => title)).toEqual(['LO1 Understand risk']);
    expect(found.criteria.map(({ code }) => code)).toEqual(['1.1', '1.2']);
  });

  it('are proposed where there are none, and not sure', () => {
    const found = lines('Risk', '- Explains a risk', '- Plans for a risk');
    expect(criteriaIn(found)).toEqual(['? C1 [Risk] Explains a risk', '? C2 [Risk] Plans for a risk']);
  });

  it('are not sure where two criteria have one, a line has two, or one has a slip', () => {
    expect(criteriaIn(lines('K1 Plans work', 'K1 Does work', 'K2, K3 Ends work', 'K4,1 Goes home'))).toEqual([
      '? K1 Plans work',
      '? K1 Does work',
      '? K2 K3 Ends work',
      '? K4 1 Goes home',
    ]);
  });
});

describe('grades', () => {
  it.each(['Pass criteria', 'PASS', 'Criteria for a pass:', 'To achieve a pass, apprentices must'])(
    'are named by “%s”',
    (line) => expect(criteriaIn(lines(line, 'K1 Plans work'))).toEqual(['K1 [Pass] Plans work']),
  );

  it('are told by the codes where all of them tell one', () => {
    expect(criteriaIn(lines('P1 Plans work', 'M1 Plans it well', 'D1 Plans ahead'))).toEqual([
      'P1 [Pass] Plans work',
      'M1 [Merit] Plans it well',
      'D1 [Distinction] Plans ahead',
    ]);
    expect(lines('P1 Plans work', 'K1 Knows work').grades).toEqual([]);
  });

  it('are told in brackets at the end of a line', () => {
    const found = lines('K1 Plans work (Distinction)', 'K2 Does work (pass)');
    expect(criteriaIn(found)).toEqual(['K1 [Distinction] Plans work', 'K2 [Pass] Does work']);
    expect(found.grades.map(({ name }) => name)).toEqual(['Pass', 'Distinction']);
  });
});

describe('lines without a code', () => {
  it('are headings where a criterion follows, past what introduces it', () => {
    const found = lines('Business knowledge', 'The apprentice will be able to:', 'K1 Plan the work');
    expect(criteriaIn(found)).toEqual(['K1 [Business knowledge] Plan the work']);
    expect(leftoverIn(found)).toEqual(['2: The apprentice will be able to:']);
  });

  it('go on above where they begin in lower case, end a sentence or are asked for', () => {
    const found = lines(
      'K1 Plans the work',
      'of a team.',
      'K2 Plans the',
      'Monday',
      'K3 Plans',
      'Mondays and Fridays.',
    );
    expect(criteriaIn(found)).toEqual([
      'K1 Plans the work of a team.',
      'K2 Plans the Monday',
      'K3 Plans Mondays and Fridays.',
    ]);
  });

  it('are points below a colon, the last of them wrapped', () => {
    const found = lines('K1 Plans for:', 'a) people', 'b) money and', 'time', 'K2 Ends work');
    expect(criteriaIn(found)).toEqual(['K1 Plans for: | people | money and time', 'K2 Ends work']);
  });

  it('are a heading below points without marks where other codes begin', () => {
    const found = lines('K1 Plans for:', 'People at work', 'Skills', 'S1 Does work');
    expect(criteriaIn(found)).toEqual(['K1 Plans for: | People at work', 'S1 [Skills] Does work']);
  });

  it('are left over where nothing tells what they are', () => {
    expect(
      leftoverIn(lines('Annex B says how it is graded.', '', 'K1 Plans work', '', 'Page 12 of 40')),
    ).toEqual(['1: Annex B says how it is graded.', '5: Page 12 of 40']);
  });
});

describe('tables', () => {
  it('need no heads', () => {
    const found = lines('Knowledge\tK1\tPlans the whole work\tPass', '\tK2\tDoes the whole work\tMerit');
    expect(criteriaIn(found)).toEqual([
      'K1 [Pass, Knowledge] Plans the whole work',
      'K2 [Merit, Knowledge] Does the whole work',
    ]);
  });

  it('may have rows of one cell as headings, and repeat their head on each page', () => {
    const head = 'Criteria\tSection of the report it appears in';
    const found = lines(head, 'Planning\t', 'Pass Criteria\t', 'K1 Plans work\t', head, 'K2 Ends work\t');
    expect(criteriaIn(found)).toEqual(['K1 [Pass, Planning] Plans work', 'K2 [Pass, Planning] Ends work']);
    expect(found.heads).toEqual([1, 5]);
    expect(leftoverIn(found)).toEqual(['1: Section of the report it appears in']);
  });

  it('may have several codes in a cell', () => {
    const found = lines('Code\tCriterion', '"K1\nK2"\t"Plans work\nDoes work"', 'K3\tEnds work');
    expect(criteriaIn(found)).toEqual(['K1 Plans work', 'K2 Does work', 'K3 Ends work']);
  });

  it('have columns that are told and left', () => {
    const found = recognise('Ref,Criterion,Method\nK1,"Plans, then does",Report\nK2,Ends work,Interview');
    expect(criteriaIn(found)).toEqual(['K1 Plans, then does', 'K2 Ends work']);
    expect(leftoverIn(found)).toEqual(['1: Method: Report; Interview']);
  });
});

describe('nothing is lost', () => {
  const word = fc.constantFrom(
    'risk',
    'Plans',
    'work',
    'the',
    'Ends.',
    'for:',
    'pass',
    'Distinction',
    'Criteria',
    'apprentice',
  );
  const mark = fc.constantFrom(
    'K1.1',
    'K2',
    'P1',
    'D1',
    'AC 2.3',
    '1.',
    '2.1',
    '•',
    'a)',
    '-',
    'LO1',
    '"',
    '(',
    '',
  );
  const between = fc.constantFrom(' ', ' ', ' ', '\t', ';', ',', '\n', '\n', '\n\n', '"', '"\t"');
  const text = fc
    .array(fc.tuple(fc.oneof(word, word, mark), between), { maxLength: 60 })
    .map((parts) => parts.flat().join(''));

  it('of the lines', () =>
    fc.assert(
      fc.property(text, fc.constantFrom('', 'criteria.csv'), (pastedText, name) => {
        const found = recognise(pastedText, name);
        const known = new Set([
          ...[...found.criteria, ...found.themes, ...found.grades, ...found.leftover].flatMap(
            (each) => each.lines,
          ),
          ...found.heads,
        ]);
        const filled = pastedText
          .split('\n')
          .flatMap((line, index) => (/\p{L}/u.test(line) ? [index + 1] : []));
        expect(filled.filter((line) => !known.has(line))).toEqual([]);
      }),
      { numRuns: 1_000 },
    ));

  it('of the words, but for what names grades and columns', () =>
    fc.assert(
      fc.property(text, fc.constantFrom('', 'criteria.csv'), (pastedText, name) => {
        const found = recognise(pastedText, name);
        const named = new Set([...found.grades.flatMap((each) => each.lines), ...found.heads]);
        const said = [
          ...found.criteria.flatMap(({ code, wording, list, grade }) => [
            code,
            wording,
            ...list,
            grade ?? '',
          ]),
          ...found.themes.map(({ title }) => title),
          ...found.leftover.map((each) => each.text),
        ]
          .join(' ')
          .toLowerCase();
        const words = pastedText
          .split('\n')
          .flatMap((line, index) =>
            named.has(index + 1) ? [] : (line.match(/[\p{L}\p{N}.]*\p{L}{3,}/gu) ?? []),
          );
        expect(words.filter((each) => !said.includes(each.toLowerCase()))).toEqual([]);
      }),
      { numRuns: 1_000 },
    ));
});
