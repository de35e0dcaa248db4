import type { Capabilities } from './read/capabilities';
import { errorCode } from './apply/outcome';

/** What may have happened. Hosts miss, delay and repeat events, so that each is only a hint to look again. */
export interface Watcher {
  /** The cursor may be elsewhere. */
  onCursor(): void;
  /** The text may have changed. */
  onText(): void;
}

/**
 * Listens for hints until the returned function is called: the cursor by the Common API, which is there on every host;
 * paragraphs from WordApi 1.6 on. Two or three handlers for the document, none for single controls.
 */
export async function watch(watcher: Watcher, capabilities: Capabilities): Promise<() => Promise<void>> {
  const onSelection = (): void => watcher.onCursor();
  await addSelectionHandler(onSelection);
  const stopParagraphs = capabilities.paragraphEvents ? await watchParagraphs(watcher) : nothing;
  return async () => {
    Office.context.document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, {
      handler: onSelection,
    });
    await stopParagraphs();
  };
}

const nothing = (): Promise<void> => Promise.resolve();

const addSelectionHandler = (handler: () => void): Promise<void> =>
  new Promise((resolve, reject) => {
    Office.context.document.addHandlerAsync(
      Office.EventType.DocumentSelectionChanged,
      handler,
      ({ status, error }) => {
        if (status === Office.AsyncResultStatus.Succeeded) resolve();
        else reject(new Error(error.message));
      },
    );
  });

async function watchParagraphs(watcher: Watcher): Promise<() => Promise<void>> {
  const onText = (): Promise<void> => Promise.resolve(watcher.onText());
  try {
    return await Word.run(async (context) => {
      const { document } = context;
      const handlers = [
        document.onParagraphAdded.add(onText),
        document.onParagraphChanged.add(onText),
        document.onParagraphDeleted.add(onText),
      ];
      await context.sync();
      // A handler can only be taken away with the context that added it.
      return async () => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      };
    });
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return nothing; // a host that advertises the set and refuses: the poll is left
  }
}
