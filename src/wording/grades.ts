import type { Grade, Standard } from '../standard';

/** "distinction": a name within a sentence; one with further capitals, "BTEC", stays as it is. */
export const inSentence = (name: string): string =>
  /^\p{Lu}[^\p{Lu}]*$/u.test(name) ? name.toLowerCase() : name;

/** "pass criteria"; "criteria" where there are no grades. */
export const criteriaOfGrade = ({ name }: Grade): string =>
  name === '' ? 'criteria' : `${inSentence(name)} criteria`;

/** "All 16 pass criteria are covered", "The criterion is covered". */
export const allCovered = (grade: Grade, of: number): string =>
  of === 1 ? `The ${criterionOfGrade(grade)} is covered` : `All ${of} ${criteriaOfGrade(grade)} are covered`;

/** "pass criterion" */
export const criterionOfGrade = (grade: Grade): string =>
  criteriaOfGrade(grade).replace(/criteria$/u, 'criterion');

/** What the grade of a criterion is called; empty where there are none. */
export const gradeName = ({ grades }: Standard, gradeId: string): string =>
  grades.find(({ id }) => id === gradeId)?.name ?? '';
