import type { Theme } from '../standard';

/** The seven headings of the mapping document, in its order and spelling. */
export const themes = [
  { id: 'business-knowledge', title: 'Business knowledge and understanding' },
  { id: 'customer-journey', title: 'Customer journey knowledge' },
  { id: 'culture-and-environment', title: 'Customer service culture and environment awareness' },
  { id: 'business-focused-delivery', title: 'Business focused service delivery' },
  { id: 'positive-experience', title: 'Providing a positive customer experience' },
  { id: 'customer-insights', title: 'Working with your customers/customer insights' },
  { id: 'service-improvement', title: 'Service improvement' },
] as const satisfies readonly Theme[];

export type ThemeId = (typeof themes)[number]['id'];
