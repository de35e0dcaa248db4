import { DocxDocument } from '../../ooxml';
import { Desk } from '../desk';
import { defaultProfile, type DeskProfile } from '../profiles';
import { extendWord } from '../polyfill/polyfill';
import type { FrameIdentity } from '../frame/frame-host';
import type { LibraryNamespace } from '../polyfill/library-builder';
import { wordApi } from '../polyfill/word-api';
import { loadOfficeLibrary, nodeOrigin } from './office-library';

const identity: FrameIdentity = { conversationId: 'desk', appId: 'add-in' };

/** The library keeps its state in globals, so that a realm has one, and one desk at a time that it talks to. */
let current: Desk | null = null;
let library: Promise<void> | null = null;
/** The library registers for the frame's events once, with the first desk. */
const registered = new Set<string>();
let deliver: (text: string) => void = () => undefined;

/**
 * Opens a document on the desk in Node: `Office`, `Word` and `OfficeExtension` are globals and work on it, until another
 * is opened. What `Office.context` says of requirement sets stays that of the first profile.
 * @param addInId under which the add-in's settings are kept in the file: the id of its manifest
 * @throws DocxError where the bytes are no readable Word document; before the library is loaded
 */
export async function openDesk(
  bytes: Uint8Array,
  profile: DeskProfile = defaultProfile,
  addInId = 'add-in',
): Promise<Desk> {
  const desk = new Desk({
    ...identity,
    document: DocxDocument.open(bytes),
    profile,
    addInId,
    origin: nodeOrigin,
    registered,
    post: (text) => deliver(text),
  });
  current = desk;
  library ??= loadLibrary();
  await library;
  await reloadSettings();
  return desk;
}

/** The library reads the add-in's settings when it is loaded; those of another document have to be asked for. */
const reloadSettings = (): Promise<void> =>
  new Promise((resolve) => {
    Office.context.document.settings.refreshAsync(() => resolve());
  });

async function loadLibrary(): Promise<void> {
  await loadOfficeLibrary(identity, (toLibrary) => {
    deliver = toLibrary;
    return (text) => void current?.receive(text);
  });
  const globals = globalThis as unknown as {
    Word: Record<string, unknown>;
    OfficeExtension: LibraryNamespace;
  };
  extendWord(wordApi, globals.Word, globals.OfficeExtension);
}
