import {
  Behaviour,
  type ClassInfo,
  type ClientClass,
  type EventInfo,
  type LibraryNamespace,
  type MethodInfo,
  type PropertyInfo,
} from './library-builder';
import { wireName, type WordApi, type WordApiClass } from './word-api';

/** Event numbers that the library itself uses; the others only the client and the desk must agree on. */
const numberedEvents = [
  'ContentControlDeleted',
  'ContentControlSelectionChanged',
  'ContentControlDataChanged',
  'ContentControlAdded',
  'AnnotationAdded',
  'AnnotationChanged',
  'AnnotationDeleted',
];

/** Members of the npm build that have gained an argument since, which it would not send: the type of a control. */
const membersWithNewArguments: ReadonlySet<string> = new Set(['insertContentControl']);

/** The number of an event of `Word.EventType` between client and host. */
export function eventNumber(api: WordApi, wireEventName: string): number {
  const known = numberedEvents.indexOf(wireEventName);
  return known >= 0 ? known : 100 + Object.values(api.enums['EventType'] ?? {}).indexOf(wireEventName);
}

/** `ContentControl.onEntered` is `ContentControlEntered` on the wire, `Document.onParagraphAdded` is `ParagraphAdded`. */
function eventOnTheWire(api: WordApi, type: string, member: string): string {
  const short = member.slice('on'.length);
  const names = Object.values(api.enums['EventType'] ?? {});
  return names.find((name) => name === short) ?? names.find((name) => name === type + short) ?? short;
}

/**
 * Adds to the loaded library the Word members that the npm build (WordApi 1.3) lacks, with the library's own builder:
 * proxies, load and sync, null objects and events stay its genuine code. Ours are the member lists, from the typings,
 * and the wire names, by the library's own convention; neither is proven against a current build.
 */
export function extendWord(api: WordApi, word: Record<string, unknown>, library: LibraryNamespace): void {
  const ports = new ClassPolyfill(api, library);
  const builder = new library.LibraryBuilder({
    metadata: {
      name: 'Word',
      hostName: 'Word',
      defaultApiSetName: 'WordApi',
      apiSets: ports.apiSets,
      clientObjectTypes: [],
    },
    targetNamespaceObject: word,
  });
  for (const name of Object.keys(api.classes)) {
    const existing = asClientClass(word[name], library);
    if (existing) {
      const info = ports.describe(
        name,
        (member) => member in existing.prototype && !membersWithNewArguments.has(member),
      );
      builder.buildScalarProperties(existing, info);
      builder.buildNavigationProperties(existing, info);
      builder.buildScalarMethods(existing, info);
      builder.buildNavigationMethods(existing, info);
      addEventRegistration(existing, info.events);
      builder.buildEvents(existing, info);
      loadNewProperties(existing, info, library);
    } else {
      const info = ports.describe(name, () => false);
      const former = word[name];
      completeNewClass(info);
      builder.buildClientObjectType(info, true);
      // `Word.Style` was an enumeration before it was a class: scripts still say `Word.Style.heading1`.
      if (typeof former === 'object' && former !== null) Object.assign(word[name] as object, former);
      addEventRegistration(word[name] as ClientClass, info.events);
    }
  }
  for (const [name, values] of Object.entries(api.enums)) word[name] ??= values;
}

const asClientClass = (value: unknown, library: LibraryNamespace): ClientClass | null =>
  typeof value === 'function' && value.prototype instanceof library.ClientObject ? value : null;

/** What every generated class has besides the members of its typings. */
function completeNewClass(info: ClassInfo): void {
  info.scalarProperties.push({
    ...emptyMember('_ReferenceId', 0),
    behaviorFlags: Behaviour.property.readonly,
  });
  const isCollection = (info.behaviorFlags & Behaviour.type.collection) !== 0;
  if (isCollection && !info.navigationMethods.some(({ name }) => name === 'getItem'))
    info.navigationMethods.push({
      ...emptyMember('_GetItem', 0),
      parameterCount: 1,
      apiFlags: 0,
      behaviorFlags: Behaviour.method.indexer | Behaviour.method.read,
      ...(info.childItemTypeFullName && { returnTypeFullName: info.childItemTypeFullName }),
    });
}

const emptyMember = (name: string, apiSetInfoOrdinal: number) => ({
  name,
  originalName: wireName(name),
  behaviorFlags: 0,
  apiSetInfoOrdinal,
  setMethodApiFlags: 0,
  undoableApiSetInfoOrdinal: 0,
});

/** Turns the typings' description of a class into the builder's. */
class ClassPolyfill {
  /** Filled while classes are described; the builder reads it by ordinal. */
  readonly apiSets: { name: string; version: string }[] = [];

  constructor(
    private readonly api: WordApi,
    readonly library: LibraryNamespace,
  ) {}

  describe(name: string, isThere: (member: string) => boolean): ClassInfo {
    const type = this.api.classes[name];
    if (!type) throw new Error(`The typings have no class ${name}`);
    const lacking = <T>(members: Record<string, T>): [string, T][] =>
      Object.entries(members).filter(([member]) => !isThere(member));
    const methods = lacking(type.methods);
    return {
      name,
      behaviorFlags: (type.collectionOf ? Behaviour.type.collection : 0) | Behaviour.type.keepReference,
      ...(type.collectionOf && { childItemTypeFullName: `Word.${type.collectionOf}` }),
      scalarProperties: lacking(type.scalars).map((entry) => this.scalar(...entry)),
      navigationProperties: lacking(type.navigations).map((entry) => this.navigation(...entry)),
      scalarMethods: methods.filter(([, m]) => !m.returns).map(([n, m]) => this.method(n, m, type)),
      navigationMethods: methods.filter(([, m]) => m.returns).map(([n, m]) => this.method(n, m, type)),
      events: lacking(type.events).map(([member, { api }]) => this.event(name, member, api)),
    };
  }

  private scalar(name: string, scalar: WordApiClass['scalars'][string]): PropertyInfo {
    const { loadable, readonly, date } = Behaviour.property;
    return {
      ...emptyMember(name, this.ordinal(scalar.api)),
      behaviorFlags: loadable | (scalar.set ? 0 : readonly) | (scalar.date ? date : 0),
    };
  }

  private navigation(name: string, navigation: WordApiClass['navigations'][string]): PropertyInfo {
    const { loadable, readonly, keepReference, collection } = Behaviour.property;
    return {
      ...emptyMember(name, this.ordinal(navigation.api)),
      propertyTypeFullName: `Word.${navigation.type}`,
      behaviorFlags:
        loadable | readonly | keepReference | (this.isCollection(navigation.type) ? collection : 0),
      getMethodApiFlags: Behaviour.navigationGet,
    };
  }

  private method(name: string, method: WordApiClass['methods'][string], owner: WordApiClass): MethodInfo {
    const { read, collection, indexer } = Behaviour.method;
    const readsOnly = method.returns ? /^(get|search)/.test(name) : method.value;
    const isIndexer = name === 'getItem' && owner.collectionOf && method.returns;
    return {
      ...emptyMember(name, this.ordinal(method.api)),
      parameterCount: 0,
      apiFlags: 0,
      behaviorFlags:
        (readsOnly ? read : 0) |
        (method.returns && this.isCollection(method.returns) ? collection : 0) |
        (isIndexer ? indexer : 0),
      ...(method.returns && {
        returnTypeFullName: `Word.${method.returns}`,
        returnObjectGetByIdMethodName: null,
      }),
    };
  }

  private event(type: string, member: string, api: string | undefined): EventInfo {
    const short = member.slice('on'.length);
    const wire = eventOnTheWire(this.api, type, member);
    return {
      name: short,
      wire,
      behaviorFlags: 0,
      apiSetInfoOrdinal: this.ordinal(api),
      typeExpression: String(eventNumber(this.api, wire)),
      targetIdExpression: 'this._ReferenceId',
      register: `_Register${short}Event`,
      unregister: `_Unregister${short}Event`,
    };
  }

  private isCollection(type: string): boolean {
    return this.api.classes[type]?.collectionOf !== undefined;
  }

  private ordinal(api: string | undefined): number {
    if (!api) return 0;
    const [name = '', version = ''] = api.split(' ');
    const at = this.apiSets.findIndex((set) => set.name === name && set.version === version);
    return at >= 0 ? at + 1 : this.apiSets.push({ name, version });
  }
}

interface EventTarget {
  context: { document: Record<'_RegisterEvent' | '_UnregisterEvent', (id: string, name: string) => void> };
  _ReferenceId: string;
}

function addEventRegistration(target: ClientClass, events: readonly EventInfo[]): void {
  for (const { register, unregister, wire } of events) {
    target.prototype[register] = function (this: EventTarget) {
      this.context.document._RegisterEvent(this._ReferenceId, wire);
    };
    target.prototype[unregister] = function (this: EventTarget) {
      this.context.document._UnregisterEvent(this._ReferenceId, wire);
    };
  }
}

/** The builder makes accessors only: an existing class also has to take the new values from an answer. */
function loadNewProperties(target: ClientClass, info: ClassInfo, { Utility }: LibraryNamespace): void {
  const { scalarProperties, navigationProperties } = info;
  if (scalarProperties.length + navigationProperties.length === 0) return;
  const { prototype } = target;
  const handleResult = prototype._handleResult;
  const navigationNames = navigationProperties.flatMap(({ name, originalName }) => [name, originalName]);
  prototype._handleResult = function (this: Record<string, unknown>, value) {
    handleResult.call(this as never, value);
    if (!value) return;
    for (const { name, originalName, behaviorFlags } of scalarProperties) {
      const loaded = value[originalName];
      if (loaded === undefined) continue;
      const isDate = (behaviorFlags & Behaviour.property.date) !== 0;
      this[`m_${name}`] = isDate ? Utility.adjustToDateTime(loaded) : loaded;
    }
    Utility._handleNavigationPropertyResults(this, value, navigationNames);
  };
  const toJson = prototype.toJSON;
  prototype.toJSON = function (this: Record<string, unknown>) {
    const json = toJson.call(this as never);
    for (const { name } of scalarProperties)
      if (this[`m_${name}`] !== undefined) json[name] = this[`m_${name}`];
    for (const { name } of navigationProperties) {
      const nested = (this[`m_${name}`] as { toJSON?(): object } | undefined)?.toJSON?.();
      if (nested && Object.keys((nested as { items?: object }).items ?? nested).length > 0)
        json[name] = nested;
    }
    return json;
  };
}
