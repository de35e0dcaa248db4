import type { DocumentModel, ModelProfile } from '../model';
import type { Interceptor } from '../rich-api/interceptor';
import { ActionType, PathType, type AnswerBody, type RequestBody } from '../rich-api/wire-types';

/** What a quirk may take hold of while it is on. */
export interface QuirkHost {
  readonly model: DocumentModel;
}

/** A quirk at work on one open document. */
export interface QuirkAtWork extends Interceptor {
  /** A request of the add-in: `run` carries it out. */
  readonly request?: (body: RequestBody, run: () => Promise<AnswerBody>) => Promise<AnswerBody>;
  /** An event on its way to the add-in. */
  readonly event?: (send: () => void) => void;
  /** The saving of the document: `run` gives its bytes. */
  readonly save?: (run: () => Uint8Array) => Uint8Array;
  /** The settings of the add-in that are in the document when it is opened. */
  readonly settings?: (run: () => ReadonlyMap<string, string>) => ReadonlyMap<string, string>;
  /** The settings of the add-in on their way into the document. @throws HostError where they are not taken */
  readonly saveSettings?: (run: () => void) => void;
}

/** One way in which a Word behaves unlike the plain one, with the report it comes from. */
export interface Quirk {
  /** For the command line and the tests: `header-row-ignored`. */
  readonly name: string;
  /** For people: "One header row is not taken". */
  readonly title: string;
  /** Where it is reported; "no source" where it is a precaution. */
  readonly source: string;
  /** What the model does otherwise. */
  readonly model?: Partial<ModelProfile>;
  /** Called when a document is opened with the quirk on, or when it is switched on. */
  readonly begin?: (host: QuirkHost) => QuirkAtWork;
}

const WRITING =
  /^(Insert|Delete|Clear|Add|Remove|Split|Merge|Attach|Detach|Accept|Reject|Reply|StartNew|AutoFit|Distribute|Reset|Set|Save|Highlight|Import|Undo|Redo|Update)/;

/** Whether a member of the object model changes the document, by its name on the wire. */
export const isWritingMethod = (name: string): boolean => WRITING.test(name);

/** Whether a request changes the document. */
export function isWritingRequest({ Actions, ObjectPaths }: RequestBody): boolean {
  return (
    Actions.some(
      ({ ActionType: kind, Name }) =>
        kind === ActionType.setProperty || kind === ActionType.update || isWritingMethod(Name ?? ''),
    ) ||
    Object.values(ObjectPaths).some(
      ({ ObjectPathType, Name }) => ObjectPathType === PathType.method && isWritingMethod(Name),
    )
  );
}
