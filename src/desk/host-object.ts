/**
 * Thrown by a member of the host's object model. Reaches the add-in as an `OfficeExtension.Error` with this code and
 * message, and `debugInfo.errorLocation`.
 */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string = code,
    readonly location?: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/**
 * One object of the host. Its members carry the names of the wire (`Text`, `InsertContentControl`); a loaded
 * property is a getter, a settable one has a setter.
 */
export class HostObject {
  /** The class in Word's object model, for requirement sets and error locations. */
  static readonly wordType: string = 'Object';
  /** The events that its objects raise, by their names on the wire. */
  static readonly events: readonly string[] = [];

  /** The class in Word's object model. */
  get wordType(): string {
    return (this.constructor as typeof HostObject).wordType;
  }
}

/** A collection of host objects. */
export abstract class HostCollection<Item extends HostObject = HostObject> extends HostObject {
  /** All items, in order. One collection object gives the same items throughout its life. */
  abstract items(): readonly Item[];

  /** The nameless indexer of the wire: by position, unless a class knows a better key. */
  getItem(key: unknown): Item | null {
    return typeof key === 'number' ? this.GetItemAt(key) : null;
  }

  GetItemAt(index: number): Item | null {
    return this.items()[index] ?? null;
  }
}

/** Members of a host object are found by their wire name. */
export type Members = HostObject & Record<string, unknown>;

/**
 * The member that answers for a name of the wire, or undefined where there is none. Where Word has a twin, `GetNext` beside
 * `GetNextOrNullObject`, a class has the second only, and the first throws where that gives null.
 */
export function memberFor(object: object, name: string): string | undefined {
  return [name, `${name}OrNullObject`].find((member) => member in object);
}
