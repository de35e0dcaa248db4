import { later, laterFunctions } from './lazy';

/** One script for all of them: the browser asks once, right after the first paint. */
const load = () => import(/* webpackChunkName: "views" */ './views');

export const CardQuestion = later(async () => ({ default: (await load()).CardQuestion }), 'nothing');
export const CriteriaView = later(async () => ({ default: (await load()).CriteriaView }));
export const CriterionNoteCard = later(
  async () => ({ default: (await load()).CriterionNoteCard }),
  'nothing',
);
export const FindingsView = later(async () => ({ default: (await load()).FindingsView }));
export const FirstRun = later(async () => ({ default: (await load()).FirstRun }));
/** The job round the report has a script of its own, so that the views do not wait for it. */
export const GuideView = later(async () => ({
  default: (await import(/* webpackChunkName: "guide" */ '../views/guide/guide-view')).GuideView,
}));
export const HandInView = later(async () => ({ default: (await load()).HandInView }));
export const HelpView = later(async () => ({ default: (await load()).HelpView }));
export const MapView = later(async () => ({ default: (await load()).MapView }));
export const ReviewView = later(async () => ({ default: (await load()).ReviewView }));
export const SectionsView = later(async () => ({ default: (await load()).SectionsView }));
export const SettingsView = later(async () => ({ default: (await load()).SettingsView }));
/** What reads a standard's file is as large as all the views: only who looks for it waits for it. */
export const StandardPage = later(async () => ({
  default: (await import(/* webpackChunkName: "standard-page" */ '../views/standard/standard-page'))
    .StandardPage,
}));
export const StandingView = later(async () => ({ default: (await load()).StandingView }));
export const WordsDetails = later(async () => ({ default: (await load()).WordsDetails }));

/** What apprentices call the criteria is half as long as the criteria themselves. */
export const wordFunctions = laterFunctions(async () => {
  const { searchWords, suggestByWords } = await load();
  return { searchWords, suggestByWords };
});

const parts = [
  CardQuestion,
  CriteriaView,
  CriterionNoteCard,
  FindingsView,
  FirstRun,
  GuideView,
  HandInView,
  HelpView,
  MapView,
  ReviewView,
  SectionsView,
  SettingsView,
  StandingView,
  WordsDetails,
  wordFunctions,
];

/** Fetches every later part. A failure is told where a part is shown, which tries once more. */
export async function preloadParts(): Promise<void> {
  await Promise.allSettled(parts.map(({ preload }) => preload()));
}
