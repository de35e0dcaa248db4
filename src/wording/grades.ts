import type { Grade, Standard } from '../standard';

/** "distinction": a name within a sentence; one with further capitals, "BTEC", stays as it is. */
export const inSentence = (name: string): string =>
  /^\p{Lu}[^\p{Lu}]*$/u.test(name) ? name.toLowerCase() : name;

/** "pass criteria"; "criteria" where there are no grades. */
export const criteriaOfGrade = ({ name }: Grade): string =>
  name === '' ? 'criteria' : `${inSentence(name)} criteria`;

/** What the grade of a criterion is called; empty where there are none. */
export const gradeName = ({ grades }: Standard, gradeId: string): string =>
  grades.find(({ id }) => id === gradeId)?.name ?? '';
