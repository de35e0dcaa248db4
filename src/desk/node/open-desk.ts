import { DocxDocument } from '../../ooxml';
import { nodeXml } from '../../ooxml/xml-node';
import { Desk, type Traffic } from '../desk';
import type { DocumentModel } from '../model';
import { defaultProfile, type DeskProfile } from '../profiles';
import { extendWord } from '../protocol/forward-port';
import type { FrameIdentity } from '../protocol/frame-host';
import type { LibraryNamespace } from '../protocol/library-builder';
import { wordApi } from '../protocol/word-api';
import { loadOfficeLibrary, nodeOrigin } from './office-library';

/** The desk in Node: `Office`, `Word` and `OfficeExtension` are globals and work on its document. */
export interface NodeDesk {
  readonly model: DocumentModel;
  readonly counted: Traffic;
  /** See `Desk.fault`. */
  fault: Desk['fault'];
  save(): Uint8Array;
  /** Puts another document on the desk; the library stays. */
  reopen(bytes: Uint8Array, profile?: DeskProfile): void;
}

const identity: FrameIdentity = { conversationId: 'desk', appId: 'criteria-mapper' };

/** @throws DocxError where the bytes are no readable Word document; before the library is loaded */
export async function openDesk(bytes: Uint8Array, profile: DeskProfile = defaultProfile): Promise<NodeDesk> {
  let deliver: (text: string) => void = () => undefined;
  const put = (file: Uint8Array, chosen: DeskProfile): Desk =>
    new Desk({
      ...identity,
      document: DocxDocument.open(file, nodeXml),
      profile: chosen,
      origin: nodeOrigin,
      post: (text) => deliver(text),
    });
  let desk = put(bytes, profile);
  await loadOfficeLibrary(identity, (toLibrary) => {
    deliver = toLibrary;
    return (text) => void desk.receive(text);
  });
  const globals = globalThis as unknown as {
    Word: Record<string, unknown>;
    OfficeExtension: LibraryNamespace;
  };
  extendWord(wordApi, globals.Word, globals.OfficeExtension);
  return {
    get model() {
      return desk.model;
    },
    get counted() {
      return desk.counted;
    },
    get fault() {
      return desk.fault;
    },
    set fault(fault) {
      desk.fault = fault;
    },
    save: () => desk.save(),
    reopen: (file, chosen = profile) => {
      desk = put(file, chosen);
    },
  };
}
