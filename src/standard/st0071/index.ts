import { defineStandard } from '../define-standard';
import { criteria } from './criteria';
import { interview } from './interview';
import { dates, limits, proposal } from './limits';
import { sections } from './sections';
import { appendix, guidanceLines, titleBlock } from './template';
import { themes } from './themes';

/** Highfield's kit for the Level 3 Customer Service Specialist: the work-based project supported by an interview. */
export const customerServiceSpecialist = defineStandard({
  id: 'ST0071',
  name: 'Customer Service Specialist',
  level: 3,
  assessmentOrganisation: 'Highfield',
  method: 'Work-based project supported by an interview',
  totals: { pass: 16, distinction: 9 },
  criteria,
  themes,
  sections,
  titleBlock,
  appendix,
  limits,
  proposal,
  dates,
  interview,
  mapping: {
    title: 'Example Criteria Mapping Document',
    columns: ['Criteria', 'Section of the report it appears in'],
    passHeading: 'Pass Criteria',
    distinctionHeading: 'Distinction Criteria',
  },
  guidanceLines,
});
