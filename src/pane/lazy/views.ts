/** What stands in the pane's second script. */
export { CardQuestion } from '../card/card-question';
export { CriterionNoteCard } from '../card/criterion-note-card';
export { CriteriaView } from '../views/criteria/criteria-view';
export { FindingsView } from '../views/findings/findings-view';
export { FirstRun } from '../views/first-run';
export { HandInView } from '../views/hand-in/hand-in-view';
export { HelpView } from '../views/details/help-view';
export { MapView } from '../views/map/map-view';
export { ReviewView } from '../views/review/review-view';
export { SectionsView } from '../views/sections/sections-view';
export { SettingsView } from '../views/details/settings-view';
export { StandingView } from '../views/details/standing-view';
export { WordsDetails } from '../views/details/words-details';
export { searchWords, suggestByWords } from '../../report';
