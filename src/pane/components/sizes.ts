/** Below this width, the narrowest that Word gives, everything draws nearer together. */
export const narrowest = '@media (max-width: 18rem)';
/** Below this height the whole pane scrolls under the field, for Word's default on a small laptop is 445 pixels. */
export const low = '@media (max-height: 38rem)';
/** Lower still nothing stays: at 400 % zoom nothing may cover the view. Griffel orders queries by their text alone. */
export const lowButNotLowest = '@media (min-height: 26.01rem) and (max-height: 38rem)';
