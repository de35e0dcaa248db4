/** What stands in the pane's second script. */
export { AboutView } from '../views/details/about-view';
export { CriteriaView } from '../views/criteria/criteria-view';
export { FindingsView } from '../views/findings/findings-view';
export { FirstRun } from '../views/first-run';
export { MappingView } from '../views/mapping/mapping-view';
export { CoverageDetails } from '../views/details/coverage-details';
export { HeadingQuestion } from '../views/sections/heading-question';
export { MissingSections } from '../views/sections/missing-sections';
export { UnlistedDecisions } from '../views/sections/unlisted-decisions';
export { SettingsView } from '../views/details/settings-view';
export { WordsDetails } from '../views/details/words-details';
export { searchWords, suggestByWords } from '../../report';
