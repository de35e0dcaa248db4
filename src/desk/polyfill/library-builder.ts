/**
 * The parts of office.js's own `OfficeExtension` namespace that the forward port stands on. They are in every build
 * of the library but in no typings.
 */
interface LibraryBuilder {
  buildClientObjectType(info: ClassInfo, isPublic: boolean): void;
  buildScalarProperties(target: ClientClass, info: ClassInfo): void;
  buildNavigationProperties(target: ClientClass, info: ClassInfo): void;
  buildScalarMethods(target: ClientClass, info: ClassInfo): void;
  buildNavigationMethods(target: ClientClass, info: ClassInfo): void;
  buildEvents(target: ClientClass, info: ClassInfo): void;
}

export interface LibraryNamespace {
  LibraryBuilder: new (options: object) => LibraryBuilder;
  ClientObject: new (...args: never[]) => object;
  Utility: {
    adjustToDateTime(value: unknown): unknown;
    _handleNavigationPropertyResults(target: object, value: object, names: readonly string[]): void;
  };
}

export interface ClientClass {
  prototype: ClientPrototype;
}

type ClientPrototype = Record<string, unknown> & {
  _handleResult: (value: Record<string, unknown> | null | undefined) => void;
  toJSON: () => Record<string, unknown>;
};

export interface PropertyInfo {
  name: string;
  originalName: string;
  behaviorFlags: number;
  apiSetInfoOrdinal: number;
  propertyTypeFullName?: string;
  getMethodApiFlags?: number;
  setMethodApiFlags: number;
  undoableApiSetInfoOrdinal: number;
}

export interface MethodInfo {
  name: string;
  originalName: string;
  parameterCount: number;
  behaviorFlags: number;
  apiSetInfoOrdinal: number;
  apiFlags: number;
  undoableApiSetInfoOrdinal: number;
  returnTypeFullName?: string;
  returnObjectGetByIdMethodName?: null;
}

export interface EventInfo {
  name: string;
  /** The name on the wire, as `Document._RegisterEvent` takes it. */
  wire: string;
  behaviorFlags: number;
  apiSetInfoOrdinal: number;
  typeExpression: string;
  targetIdExpression: string;
  register: string;
  unregister: string;
}

export interface ClassInfo {
  name: string;
  behaviorFlags: number;
  childItemTypeFullName?: string;
  scalarProperties: PropertyInfo[];
  navigationProperties: PropertyInfo[];
  scalarMethods: MethodInfo[];
  navigationMethods: MethodInfo[];
  events: EventInfo[];
}

/** Bits of the builder's `behaviorFlags` and `apiFlags`. */
export const Behaviour = {
  property: { loadable: 1, readonly: 2, date: 8, collection: 16, keepReference: 32 },
  method: { read: 2, collection: 4, indexer: 16 },
  type: { collection: 1, keepReference: 2 },
  navigationGet: 4,
} as const;
