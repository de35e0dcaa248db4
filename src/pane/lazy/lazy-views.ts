import { later, laterFunctions } from './lazy';

/** One script for all of them: the browser asks once, right after the first paint. */
const load = () => import(/* webpackChunkName: "views" */ './views');

export const CriteriaView = later(async () => ({ default: (await load()).CriteriaView }));
export const MappingView = later(async () => ({ default: (await load()).MappingView }));
export const FindingsView = later(async () => ({ default: (await load()).FindingsView }));
export const WordsDetails = later(async () => ({ default: (await load()).WordsDetails }));
export const CoverageDetails = later(async () => ({ default: (await load()).CoverageDetails }));
export const SettingsView = later(async () => ({ default: (await load()).SettingsView }));
export const HeadingQuestion = later(async () => ({ default: (await load()).HeadingQuestion }));
export const MissingSections = later(async () => ({ default: (await load()).MissingSections }));
export const UnlistedDecisions = later(async () => ({ default: (await load()).UnlistedDecisions }));
export const FirstRun = later(async () => ({ default: (await load()).FirstRun }));
export const AboutView = later(async () => ({ default: (await load()).AboutView }));

/** What apprentices call the criteria is half as long as the criteria themselves. */
export const wordFunctions = laterFunctions(async () => {
  const { searchWords, suggestByWords } = await load();
  return { searchWords, suggestByWords };
});

const parts = [
  CriteriaView,
  MappingView,
  FindingsView,
  WordsDetails,
  CoverageDetails,
  SettingsView,
  FirstRun,
  HeadingQuestion,
  MissingSections,
  UnlistedDecisions,
  AboutView,
  wordFunctions,
];

/** Fetches every later part. A failure is told where a part is shown, which tries once more. */
export async function preloadParts(): Promise<void> {
  await Promise.allSettled(parts.map(({ preload }) => preload()));
}
