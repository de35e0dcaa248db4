import { extendWord } from '../protocol/forward-port';
import type { LibraryNamespace } from '../protocol/library-builder';
import { wordApi } from '../protocol/word-api';

const globals = globalThis as unknown as {
  Word: Record<string, unknown>;
  OfficeExtension: LibraryNamespace;
};

// The first callback runs before the pane's own, and without waiting, so that the pane finds the members there.
void Office.onReady(() => extendWord(wordApi, globals.Word, globals.OfficeExtension));
