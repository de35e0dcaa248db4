import { extendWord } from '../polyfill/polyfill';
import type { LibraryNamespace } from '../polyfill/library-builder';
import { wordApi } from '../polyfill/word-api';

const globals = globalThis as unknown as {
  Word: Record<string, unknown>;
  OfficeExtension: LibraryNamespace;
};

// The first callback runs before the pane's own, and without waiting, so that the pane finds the members there.
void Office.onReady(() => extendWord(wordApi, globals.Word, globals.OfficeExtension));
