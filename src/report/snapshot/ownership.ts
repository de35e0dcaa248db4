import { addInId } from './settings';
import { storeNamespace } from './store';
import { isOwnBookmark, parseTag } from './tag';

/** What in a document is the add-in's own, by its whole form: everything else is left alone. */
export const ownership = {
  isTag: (tag: string): boolean => parseTag(tag).kind !== 'foreign',
  isBookmark: isOwnBookmark,
  addInId,
  storeNamespace,
} as const;
