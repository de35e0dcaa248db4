import { unholdable } from '../../ooxml';
import type { RequirementSets } from '../rich-api/api-gate';
import { CommonDocumentApi, type CommonCall, type CommonDocument } from './common-document';
import { HostError } from '../host-object';
import type { AnswerBody, RequestBody } from '../rich-api/wire-types';

const MessageType = { request: 0, response: 1 } as const;
const CallType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const ResponseType = { answer: 0, event: 1 } as const;

/** Numbers of `OSF.AgaveHostAction` in office.js: the keyboard comes into the frame, and leaves it (by Ctrl+F6, and by Tab at its ends). @unverified that Escape does not leave it */
const enterFrame = 4;
const leaveFrame: readonly number[] = [5, 6, 13, 14];
/** `NotificationConversationIdSuffix` of office.js: what the host tells of its own accord. */
const notification = '_ntf';

/** Numbers of `OSF.DDA.MethodDispId` in office.js. */
const Dispatch = { loadSettings: 75, saveSettings: 76, richApi: 93 } as const;

/** `OSF.ClientMode` of office.js. */
const ClientMode = { readOnly: 0, readWrite: 1 } as const;

/** `ooeOperationNotSupported` of office.js. */
const notSupported = 5000;
/** `ooeInternalError`. */
const internalError = 5001;
/** `ooeSettingsCannotSave`. */
const settingsNotSaved = 4001;

/** A message of office.js to its host window. */
interface FrameMessage {
  _messageType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _actionType: number;
  _data: unknown;
}

interface MethodCall extends CommonCall {
  ArrayData?: unknown[];
  DdaSettingsMethod?: { Properties: [string, string][] };
}

export interface FrameIdentity {
  conversationId: string;
  appId: string;
}

/**
 * The add-in frame's `window.name`, to be set before the frame is put into the page: which host it talks to and
 * where messages go. `disableLogging` keeps the library's telemetry off.
 */
export const frameName = (identity: FrameIdentity, hostOrigin: string): string =>
  JSON.stringify({
    baseFrameName: 'desk',
    hostInfo: 'Word$Web$16.01$en-GB$telemetry$$disableLogging$0',
    xdmInfo: `${identity.conversationId}|${identity.appId}|${hostOrigin}`,
    serializerVersion: '1',
  });

interface FrameHostOptions extends FrameIdentity {
  origin: string;
  /** Posts a text to the add-in. */
  post: (text: string) => void;
  execute: (body: RequestBody) => AnswerBody | Promise<AnswerBody>;
  /** The keyboard leaves the frame for the document. */
  focusLeft?: () => void;
  /** Told after each request how many characters went to and fro. */
  answered?: (body: RequestBody, characters: number) => void;
  requirements: RequirementSets;
  /** The document's settings of this add-in: key and JSON text. */
  settings: ReadonlyMap<string, string>;
  saveSettings: (settings: ReadonlyMap<string, string>) => void;
  /** Names of the frame's events that the library has asked for; given on where another document takes a desk over. */
  registered?: Set<string>;
  /** Left out, it is one that can be changed. */
  mode?: 'readOnly' | 'readWrite';
  /** The open document as the Common API has it. */
  document?: CommonDocument;
}

/**
 * The host's side of the frame protocol between office.js and Word on the web. It has no transport of its own: it is
 * fed the texts that the add-in posts, and is given `post` for its answers.
 */
export class FrameHost {
  private readonly events: Set<string>;
  private readonly commonApi: CommonDocumentApi | null;

  constructor(private readonly options: FrameHostOptions) {
    this.events = options.registered ?? new Set();
    this.commonApi = options.document ? new CommonDocumentApi(options.document) : null;
  }

  async receive(text: string): Promise<void> {
    const message = parseMessage(text);
    if (message?._messageType !== MessageType.request) return;
    if (message._conversationId !== this.options.conversationId) return;
    this.respond(message, await this.answer(message), ResponseType.answer);
  }

  /** The keyboard comes into the frame, as by Ctrl+F6: office.js gives it to the first part that takes it. */
  enter(): void {
    this.options.post(
      JSON.stringify({
        _messageType: MessageType.request,
        _actionName: 'Office_notifyAgave',
        _conversationId: this.options.conversationId + notification,
        _correlationId: 0,
        _origin: this.options.origin,
        _actionType: CallType.invoke,
        _data: [enterFrame],
        _serializerVersion: 1,
      }),
    );
  }

  fireSelectionChanged(): void {
    this.fire('documentSelectionChanged', {});
  }

  /** An event of the object model; `eventNumber` is what the client class registered it under. */
  fireRichApiEvent(eventNumber: number, targetId: string | null, args: object): void {
    const genericEvent = 65536;
    this.fire('richApiMessage', {
      ArrayData: [[genericEvent, eventNumber, targetId, JSON.stringify(args), 0, false]],
    });
  }

  private fire(name: string, data: object): void {
    if (!this.events.has(name)) return;
    this.respond({ _actionName: name, _correlationId: 0 }, data, ResponseType.event);
  }

  private async answer(message: FrameMessage): Promise<unknown> {
    if (message._actionType === CallType.registerEvent) {
      this.events.add(message._actionName);
      return { Error: 0 };
    }
    if (message._actionType === CallType.unregisterEvent) {
      this.events.delete(message._actionName);
      return { Error: 0 };
    }
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') return this.appContext();
    if (message._actionName === 'executeMethod') return this.executeMethod(message._data as MethodCall);
    if (message._actionName === 'ContextActivationManager_notifyHost' && isLeaving(message._data))
      this.options.focusLeft?.();
    return null; // notices want no answer
  }

  private async executeMethod(call: MethodCall): Promise<object> {
    switch (call.DdaMethod.DispatchId) {
      case Dispatch.richApi: {
        const request = String(call.ArrayData?.[4]);
        const body = JSON.parse(request) as RequestBody;
        const answer = JSON.stringify(await this.options.execute(body));
        this.options.answered?.(body, request.length + answer.length);
        return { Version: 1, Error: 0, Data: [200, [], answer] };
      }
      case Dispatch.saveSettings:
        return { Version: 1, Error: this.saveSettings(call.DdaSettingsMethod?.Properties ?? []) };
      case Dispatch.loadSettings:
        return { Version: 1, Error: 0, Properties: { Settings: [...this.options.settings] } };
      default:
        return { Version: 1, ...this.common(call) };
    }
  }

  private common(call: CommonCall): object {
    try {
      return this.commonApi?.execute(call) ?? { Error: notSupported };
    } catch (error) {
      if (error instanceof HostError) return { Error: internalError };
      throw error;
    }
  }

  /** The error number for the library, 0 where they are saved. */
  private saveSettings(properties: readonly [string, string][]): number {
    if (properties.flat().some((text) => unholdable(String(text)) !== null)) return settingsNotSaved;
    try {
      this.options.saveSettings(new Map(properties));
      return 0;
    } catch (error) {
      if (error instanceof HostError) return settingsNotSaved;
      throw error;
    }
  }

  /** What `Office.context` is made of; the members up to `_reason` must all be there, or office.js throws. */
  private appContext(): object {
    const wordOnTheWeb = 32;
    const { appId, requirements, settings, mode = 'readWrite' } = this.options;
    return {
      _id: appId,
      _appName: wordOnTheWeb,
      _appVersion: '16.00',
      _appUILocale: 'en-GB',
      _dataLocale: 'en-GB',
      _docUrl: `${this.options.origin}/report.docx`,
      _clientMode: ClientMode[mode],
      _settings: Object.fromEntries(settings),
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: '',
      _appInstanceId: appId,
      _appMinorVersion: 0,
      _requirementMatrix: JSON.stringify(requirements),
      _hostFullVersion: '16.0.0.0',
    };
  }

  private respond(
    message: Pick<FrameMessage, '_actionName' | '_correlationId'>,
    data: unknown,
    responseType: number,
  ): void {
    this.options.post(
      JSON.stringify({
        _messageType: MessageType.response,
        _actionName: message._actionName,
        _conversationId: this.options.conversationId,
        _correlationId: message._correlationId,
        _origin: this.options.origin,
        _data: data,
        _errorCode: 0,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
    );
  }
}

/** The data is the id of the frame and a number of `OSF.AgaveHostAction`. */
const isLeaving = (data: unknown): boolean => Array.isArray(data) && leaveFrame.includes(Number(data[1]));

/** Other windows post to this one too: what is no message of office.js is left alone. */
function parseMessage(text: string): FrameMessage | null {
  try {
    return JSON.parse(text) as FrameMessage;
  } catch {
    return null;
  }
}
