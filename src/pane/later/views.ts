/** What stands in the pane's second script. */
export { AboutView } from '../views/about-view';
export { CriteriaView } from '../views/criteria-view';
export { FindingsView } from '../views/findings-view';
export { MappingView } from '../views/mapping-view';
export { OutlookExplanation } from '../views/outlook-explanation';
export { WordsExplanation } from '../views/words-explanation';
