import type { DocxDocument } from '../ooxml';
import { createService, DocumentModel, type DocumentListener } from './model';
import type { DeskProfile } from './profiles';
import { ApiGate } from './rich-api/api-gate';
import { eventNumber } from './polyfill/polyfill';
import { FrameHost, type FrameIdentity } from './frame/frame-host';
import { RichApiServer } from './rich-api/rich-api-server';
import { isWritingRequest, needQuirk, Quirks, type Quirk } from './quirks';
import { ActionType, type AnswerBody, type RequestBody } from './rich-api/wire-types';
import { wordApi } from './polyfill/word-api';

/** What the desk has been asked so far. */
export interface RequestStats {
  /** Requests that carry reads or writes; the library's own start-up and clean-up are counted apart. */
  readonly requests: number;
  readonly cleanUps: number;
  readonly bytes: number;
}

/** One action that the add-in has asked for. */
interface DeskCall {
  /** The number of its request, from 1 as in `Traffic`. */
  readonly request: number;
  /** Its place in the request, from 0. */
  readonly index: number;
  /** The member that it calls, sets or evaluates, as on the wire: `InsertContentControl`. */
  readonly member: string;
}

interface DeskOptions extends FrameIdentity {
  readonly document: DocxDocument;
  readonly profile: DeskProfile;
  readonly origin: string;
  /** The id of the add-in in its manifest: its settings are kept under it in the file. */
  readonly addInId: string;
  /** Who shows the document, and is told what happens to it. */
  readonly listener?: Pick<DocumentListener, 'changed' | 'selectionMoved'>;
  /** Posts a text to the add-in. */
  readonly post: (text: string) => void;
  /** See `FrameHostOptions.registered`. */
  readonly registered?: Set<string>;
  /** Waits as long as a request takes on this profile; left out where nobody watches. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  readonly onStats?: (stats: RequestStats) => void;
}

/** An embedded Word: one document, its object model, and the protocol that office.js speaks with it. */
export class Desk {
  readonly model: DocumentModel;
  /** Called before each action; makes it fail by throwing a HostError. */
  fault: ((call: DeskCall) => void) | null = null;
  /** Receives a document that the add-in has made and opened. */
  onOpenDocument: (bytes: Uint8Array) => void = () => {};
  /** Moves the keyboard into the document, where somebody shows it. */
  onFocusTaken: () => void = () => {};
  private readonly quirks: Quirks;
  private readonly server: RichApiServer;
  private readonly frame: FrameHost;
  private currentStats: RequestStats = { requests: 0, cleanUps: 0, bytes: 0 };

  constructor(private readonly options: DeskOptions) {
    const { document, profile } = options;
    this.quirks = new Quirks(profile.quirks.map(needQuirk));
    this.model = new DocumentModel(document, {
      profile: this.quirks.model,
      addInId: options.addInId,
      listener: {
        changed: () => options.listener?.changed?.(),
        selectionMoved: (by) => {
          this.quirks.event(() => this.frame.fireSelectionChanged());
          options.listener?.selectionMoved?.(by);
          if (by === 'add-in' && this.quirks.model.selectTakesFocus) this.onFocusTaken();
        },
        raised: (name, args) => this.server.fire(this.model, name, args),
        opened: (bytes) => this.onOpenDocument(bytes),
      },
    });
    this.quirks.begin({ model: this.model });
    this.server = new RichApiServer({
      root: this.model,
      gate: new ApiGate(wordApi, profile.requirements),
      createService: (serverType) => createService(serverType, this.model),
      interceptor: () => this.quirks.interceptor,
      beforeAction: (index, body) =>
        this.fault?.({ request: this.stats.requests + 1, index, member: memberOf(index, body) }),
      sendEvent: (name, target, args) =>
        this.quirks.event(() => this.frame.fireRichApiEvent(eventNumber(wordApi, name), target, args)),
    });
    this.frame = new FrameHost({
      conversationId: options.conversationId,
      appId: options.appId,
      origin: options.origin,
      post: options.post,
      requirements: profile.requirements,
      ...(options.registered && { registered: options.registered }),
      settings: this.quirks.settings(() => this.model.settings),
      saveSettings: (settings) => this.quirks.saveSettings(() => (this.model.settings = settings)),
      document: this.model.common,
      mode: this.quirks.model.documentMode,
      focusLeft: () => this.onFocusTaken(),
      execute: (body) => this.execute(body),
      answered: (body, characters) => this.count(body, characters),
    });
  }

  /** The keyboard comes to the add-in, as by Ctrl+F6. */
  enterFrame(): void {
    this.frame.enter();
  }

  /** A text that the add-in has posted. */
  receive(text: string): Promise<void> {
    return this.frame.receive(text);
  }

  get stats(): RequestStats {
    return this.currentStats;
  }

  /** The document as a .docx. */
  save(): Uint8Array {
    return this.quirks.save(() => this.model.save());
  }

  get quirksOn(): readonly Quirk[] {
    return this.quirks.on;
  }

  /** Switches a quirk while the document is open. */
  setQuirk(quirk: Quirk, isOn: boolean): void {
    if (isOn) this.quirks.turnOn(quirk, { model: this.model });
    else this.quirks.turnOff(quirk);
  }

  private async execute(body: RequestBody): Promise<AnswerBody> {
    if (!isCleanUp(body)) await this.options.wait?.(this.options.profile.latency);
    if (isWritingRequest(body)) this.model.user.remember();
    return this.quirks.request(body, () => Promise.resolve(this.server.execute(body)));
  }

  private count(body: RequestBody, characters: number): void {
    const { requests, cleanUps, bytes } = this.stats;
    const isOwn = isCleanUp(body);
    this.currentStats = {
      requests: requests + (isOwn || isStartUp(body) ? 0 : 1),
      cleanUps: cleanUps + (isOwn ? 1 : 0),
      bytes: bytes + characters,
    };
    this.options.onStats?.(this.stats);
  }
}

/** The library lets go of objects by requests of its own. */
const isCleanUp = ({ Actions }: RequestBody): boolean =>
  Actions.every(({ Name }) => Name === '' || Name === '_RemoveReference') &&
  Actions.some(({ Name }) => Name === '_RemoveReference');

/** The library reports once that it is ready. */
const isStartUp = (body: RequestBody): boolean =>
  Object.values(body.ObjectPaths).some(
    ({ Name }) => Name === 'Microsoft.InternalService.AddinInternalService',
  );

function memberOf(index: number, { Actions, ObjectPaths }: RequestBody): string {
  const action = Actions[index];
  const isEvaluation = action?.ActionType === ActionType.instantiate;
  return (isEvaluation ? ObjectPaths[action.ObjectPathId]?.Name : action?.Name) ?? '';
}
