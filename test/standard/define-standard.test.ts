import fc from 'fast-check';
import { defineStandard, listLetter, StandardError, suggestionLine } from '../../src/standard';
import type { Criterion, Standard, TemplateSection } from '../../src/standard';

function criterion(code: string, change: Partial<Criterion> = {}): Criterion {
  return { code, themeId: 'care', grade: 'pass', wording: `Shows ${code}.`, list: [], parts: [], ...change };
}

function section(change: Partial<TemplateSection> = {}): TemplateSection {
  return {
    key: 'situation',
    number: 1,
    title: 'Situation',
    shortTitle: 'Situation',
    guidance: '(Say what happened)',
    suggested: ['A1', 'A2'],
    titleWords: ['situation'],
    ...change,
  };
}

/** A standard of two criteria and one section, with the guidance lines that its sections ask for. */
function smallStandard(change: Partial<Standard> = {}): Standard {
  const sections = change.sections ?? [section()];
  const guidanceLines = [
    ...sections.flatMap((each) => [each.guidance, suggestionLine(each)]),
    '(Title)',
    '(End)',
  ];
  return {
    id: 'TEST',
    name: 'Test',
    totals: { pass: 1, distinction: 1 },
    criteria: [criterion('A1'), criterion('A2', { grade: 'distinction' })],
    themes: [{ id: 'care', title: 'Care' }],
    sections,
    titleBlock: { title: 'Title', guidance: '(Title)', fields: [] },
    appendix: { title: 'Appendix', guidance: '(End)', titleWords: ['appendix'] },
    limits: {
      words: 100,
      tolerance: 0.1,
      floor: 90,
      ceiling: 110,
    },
    mapping: {
      columns: ['Criteria', 'Place'],
      passHeading: 'Pass',
      distinctionHeading: 'Distinction',
    },
    guidanceLines,
    ...change,
  };
}

test('a coherent standard is returned and frozen to the bottom', () => {
  const standard = defineStandard(smallStandard());
  expect(standard.criteria.map(({ code }) => code)).toEqual(['A1', 'A2']);
  expect(Object.isFrozen(standard)).toBe(true);
  expect(Object.isFrozen(standard.criteria[0])).toBe(true);
  expect(Object.isFrozen(standard.sections[0]?.suggested)).toBe(true);
});

describe('a standard that contradicts itself is refused', () => {
  const pass = criterion('A1');
  const distinction = criterion('A2', { grade: 'distinction' });
  const cases: [mistake: string, change: Partial<Standard>][] = [
    ['the code A1 is given twice', { criteria: [pass, pass] }],
    ['the code "A 1" is empty or holds a space', { criteria: [criterion('A 1'), distinction] }],
    ['A2 belongs to the theme none', { criteria: [pass, { ...distinction, themeId: 'none' }] }],
    [
      'the theme care is given twice',
      { themes: [smallStandard().themes[0]!, { id: 'care', title: 'Again' }] },
    ],
    [
      'the theme idle has no criteria',
      { themes: [...smallStandard().themes, { id: 'idle', title: 'Idle' }] },
    ],
    ['2 pass criteria are declared, 1 are given', { totals: { pass: 2, distinction: 1 } }],
    ['1 distinction criteria are declared, 0 are given', { criteria: [pass] }],
    ['the wording of A1 is empty or padded', { criteria: [{ ...pass, wording: ' Shows.' }, distinction] }],
    ['A1 has a list, but', { criteria: [{ ...pass, list: ['One', 'Two'] }, distinction] }],
    [
      'A1 has a single part',
      { criteria: [{ ...pass, parts: [{ id: 'A1a', question: 'it' }] }, distinction] },
    ],
    [
      'the part A1c of A1 is not lettered in order',
      {
        criteria: [
          {
            ...pass,
            parts: [
              { id: 'A1a', question: 'one' },
              { id: 'A1c', question: 'two' },
            ],
          },
          distinction,
        ],
      },
    ],
    ['A1 stands out of order', { criteria: [distinction, pass] }],
    ['it has no sections', { sections: [] }],
    ['the section situation is given twice', { sections: [section(), section({ number: 2 })] }],
    ['the section situation has the number 2 out of order', { sections: [section({ number: 2 })] }],
    ['section 1 suggests A3, which is not there', { sections: [section({ suggested: ['A1', 'A2', 'A3'] })] }],
    ['section 1 suggests A1 twice', { sections: [section({ suggested: ['A1', 'A2', 'A1'] })] }],
    ['no section suggests A2', { sections: [section({ suggested: ['A1'] })] }],
    ['do not begin with its title', { sections: [section({ titleWords: ['what happened'] })] }],
    ['not in lower case', { sections: [section({ titleWords: ['situation', 'What happened'] })] }],
    ['"appendix" mean two things', { sections: [section({ titleWords: ['situation', 'appendix'] })] }],
    ['are not 80 to 110', { limits: { ...smallStandard().limits, floor: 80 } }],
    ['are not 90 to 120', { limits: { ...smallStandard().limits, ceiling: 120 } }],
    ['the word limit is not a limit', { limits: { ...smallStandard().limits, words: 0 } }],
    ['the guidance lines lack "(Title)"', { guidanceLines: [] }],
    ['is given twice', { guidanceLines: [...smallStandard().guidanceLines, '(End)'] }],
  ];

  test.each(cases)('because %s', (mistake, change) => {
    expect(() => defineStandard(smallStandard(change))).toThrow(StandardError);
    expect(() => defineStandard(smallStandard(change))).toThrow(mistake);
  });
});

test('limits are accepted exactly where they are the words plus and minus the tolerance', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 10_000 }),
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: -1, max: 1 }),
      fc.integer({ min: -1, max: 1 }),
      (hundreds, percent, below, above) => {
        const words = hundreds * 100;
        const limits = {
          ...smallStandard().limits,
          words,
          tolerance: percent / 100,
          floor: hundreds * (100 - percent) + below,
          ceiling: hundreds * (100 + percent) + above,
        };
        const define = () => defineStandard(smallStandard({ limits }));
        if (below === 0 && above === 0) expect(define).not.toThrow();
        else expect(define).toThrow(StandardError);
      },
    ),
  );
});

test('the points of a list are lettered from a', () => {
  expect([0, 1, 2].map(listLetter)).toEqual(['a', 'b', 'c']);
});
