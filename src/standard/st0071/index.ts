import type { Standard } from '../standard';
import { criteria } from './criteria';
import { limits } from './limits';
import { sections } from './sections';
import { appendix, guidanceLines, titleBlock } from './template';
import { themes } from './themes';

/**
 * Highfield's kit for the Level 3 Customer Service Specialist: the work-based project supported by an interview. A test holds that it is
 * coherent: the pane's first script need not ask again.
 */
export const customerServiceSpecialist: Standard = {
  id: 'ST0071',
  name: 'Customer Service Specialist',
  totals: { pass: 16, distinction: 9 },
  criteria,
  themes,
  sections,
  titleBlock,
  appendix,
  limits,
  mapping: {
    columns: ['Criteria', 'Section of the report it appears in'],
    passHeading: 'Pass Criteria',
    distinctionHeading: 'Distinction Criteria',
  },
  guidanceLines,
};
