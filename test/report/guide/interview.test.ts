import { practiceQuestions, timeLeft } from '../../../src/report/guide';
import { assessmentOf, defaultStandard } from '../../../src/standard';
import { verdictsOf } from '../../../src/report/review';
import { heading, reportOf, text } from '../../builders/facts';
import { note, reviewed } from '../../builders/review';

const interview = assessmentOf(defaultStandard).interview!;
const all = defaultStandard.criteria.map(({ code }) => code);

function questionsOf(report: ReturnType<typeof reportOf>, run = 0) {
  return practiceQuestions({
    standard: defaultStandard,
    interview,
    coverage: report.coverage,
    verdicts: null,
    run,
  });
}

/** A report that shows all criteria but these. */
const lacking = (...codes: readonly string[]) =>
  reportOf(
    heading('Section 2 - Actions'),
    ...all
      .filter((code) => !codes.includes(code))
      .map((code) => text(`This shows ${code}.`, { codes: code })),
  );

describe('the bank of questions', () => {
  test('has two open questions at least for every criterion, and each once', () => {
    expect(Object.keys(interview.questions)).toEqual(all);
    const texts = Object.values(interview.questions).flat();
    expect(Object.values(interview.questions).filter((each) => each.length < 2)).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('names themes of the standard only', () => {
    const themes = defaultStandard.themes.map(({ id }) => id);
    expect(Object.keys(interview.examples).filter((id) => !themes.includes(id))).toEqual([]);
  });
});

describe('a practice run', () => {
  test('has ten questions, none twice, in the order of the kit’s themes', () => {
    const questions = questionsOf(lacking());
    expect(questions).toHaveLength(10);
    expect(new Set(questions.map((question) => question.text)).size).toBe(10);
    const order = questions.map(({ themeId }) =>
      defaultStandard.themes.findIndex(({ id }) => id === themeId),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('asks for what the report does not show, whatever the run', () => {
    for (const run of [0, 1, 2, 7]) {
      const codes = questionsOf(lacking('K1.2', 'S5.5'), run).flatMap(({ code, need }) =>
        need ? [code] : [],
      );
      expect(codes).toEqual(['K1.2', 'S5.5']);
    }
  });

  test('asks for what a tutor judged “not yet” or “partly”, and not for what is met or was settled', () => {
    const [first, second, third, fourth] = [1, 2, 3, 4];
    const report = reviewed(
      [
        note(first, `[${all[0]} not yet]`),
        note(second, `[${all[1]} partly]`),
        note(third, `[${all[2]} met]`),
        note(fourth, `[${all[3]} not yet]`, { isResolved: true }),
      ],
      heading('Section 2 - Actions'),
      ...all.map((code) => text(`This shows ${code}.`, { codes: code })),
    );
    const questions = practiceQuestions({
      standard: defaultStandard,
      interview,
      coverage: report.coverage,
      verdicts: verdictsOf(report),
      run: 0,
    });
    expect(questions.flatMap(({ code, need }) => (need ? [[code, need]] : []))).toEqual([
      [all[0], 'not-yet'],
      [all[1], 'partly'],
    ]);
  });

  test('asks ten questions also where more than ten criteria are missing', () => {
    const questions = questionsOf(reportOf(text('Nothing yet.')));
    expect(questions.map(({ need }) => need)).toEqual(Array.from({ length: 10 }, () => 'gap'));
  });

  test('asks other questions the next time', () => {
    const [first, second] = [0, 1].map((run) => questionsOf(lacking(), run).map((each) => each.text));
    expect(first?.filter((each) => second?.includes(each)).length).toBeLessThan(5);
  });

  test('has a question of the kit where there is room', () => {
    expect(questionsOf(lacking()).some(({ code }) => code === null)).toBe(true);
  });
});

describe('the hour of an interview', () => {
  test.each([
    [0, 3600, 'time'],
    [3239, 361, 'time'],
    [3240, 360, 'closing'],
    [3960, 0, 'closing'],
    [3961, 0, 'over'],
  ])('after %d seconds has %d left and is %s', (seconds, left, phase) => {
    expect(timeLeft(interview, seconds)).toEqual({ seconds: left, phase });
  });
});
