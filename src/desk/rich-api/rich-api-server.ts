import { HostError, type HostObject } from '../host-object';
import { RichApiRequest, type RequestHost, type RequestOptions } from './rich-api-request';
import { ActionType, type AnswerBody, type RequestBody, type WireError } from './wire-types';

interface Subscription {
  object: HostObject;
  referenceId: string | null;
  name: string;
}

interface RichApiOptions extends RequestOptions {
  /** Called before each action; what it throws is answered as if the action had failed. */
  beforeAction?: (index: number, body: RequestBody) => void;
  /** Carries an event to the add-in. */
  sendEvent: (name: string, targetId: string | null, args: object) => void;
}

/**
 * A generic Rich API server: executes request bodies against host objects, and knows nothing of Word. As in Word,
 * a request stops at its first failing action, what ran before it stays, and its results are still delivered.
 */
export class RichApiServer implements RequestHost {
  private readonly references = new Map<string, HostObject>();
  private readonly subscriptions = new Map<string, Subscription>();
  private lastReference = 0;

  constructor(readonly options: RichApiOptions) {}

  execute(body: RequestBody): AnswerBody {
    const request = new RichApiRequest(this, body.ObjectPaths);
    const answer: AnswerBody = { Results: [], TraceIds: [] };
    for (const [index, action] of body.Actions.entries()) {
      try {
        this.options.beforeAction?.(index, body);
        if (action.ActionType === ActionType.trace) answer.TraceIds.push(action.Id);
        answer.Results.push({ ActionId: action.Id, Value: request.act(action) });
      } catch (error) {
        answer.Error = wireError(error, index, request.location);
        break;
      }
    }
    return answer;
  }

  /** Every keep gets an id of its own: the clean-up of one run must not pull an object from under another. */
  keep(object: HostObject): string {
    const id = `ref${++this.lastReference}`;
    this.references.set(id, object);
    return id;
  }

  kept(id: string): HostObject | undefined {
    return this.references.get(id);
  }

  release(id: string): void {
    this.references.delete(id);
  }

  subscribe(referenceId: string | null, name: string): void {
    const object = referenceId ? this.references.get(referenceId) : this.options.root;
    if (!object) throw new HostError('InvalidReference', 'The object of the event is no longer valid.');
    const missing = this.options.gate.missingSetOfEvent(object.wordType, name);
    if (missing) throw new HostError('ApiNotFound', `The event ${name} needs ${missing}.`);
    if (!(object.constructor as typeof HostObject).events.includes(name))
      throw new HostError(
        'ApiNotFound',
        `The desk does not have the event ${name}: it has what the add-in needs (docs/desk.md).`,
      );
    this.subscriptions.set(`${referenceId ?? ''}|${name}`, { object, referenceId, name });
  }

  unsubscribe(referenceId: string | null, name: string): void {
    this.subscriptions.delete(`${referenceId ?? ''}|${name}`);
  }

  /** Tells the add-in of an event, where it has subscribed to it. */
  fire(object: HostObject, name: string, args: object): void {
    for (const subscription of this.subscriptions.values())
      if (subscription.object === object && subscription.name === name)
        this.options.sendEvent(name, subscription.referenceId, args);
  }
}

/** A mistake of ours in the model is no answer of Word's, and says so; the add-in must not wait for ever for it. */
function wireError(error: unknown, actionIndex: number, where: string): WireError {
  const answer = error instanceof HostError ? error : deskMistake(error);
  return {
    Code: answer.code,
    Message: answer.message,
    Location: answer.location ?? where,
    ActionIndex: actionIndex,
    HttpStatusCode: answer.code === 'ItemNotFound' ? 404 : 400,
  };
}

const deskMistake = (error: unknown): HostError => {
  const [, place = 'somewhere'] =
    (error instanceof Error && /([\w-]{1,80}\.[jt]sx?:\d+)/u.exec(error.stack ?? '')) || [];
  return new HostError('DeskMistake', `The desk itself has a mistake: ${oneLine(String(error))} (${place})`);
};

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');
