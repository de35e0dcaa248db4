/** What stands in the pane's second script. */
export { AboutView } from '../views/about-view';
export { CriteriaView } from '../views/criteria-view';
export { FindingsView } from '../views/findings-view';
export { FirstRun } from '../views/first-run';
export { MappingView } from '../views/mapping-view';
export { OutlookExplanation } from '../views/outlook-explanation';
export { MissingSections } from '../views/missing-sections';
export { NoSections } from '../views/no-sections';
export { SettingsView } from '../views/settings-view';
export { WordsExplanation } from '../views/words-explanation';
