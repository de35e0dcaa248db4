import { HostCollection, HostError, memberFor, type HostObject, type Members } from '../host-object';
import { unholdable } from '../../ooxml';
import type { Interceptor } from './interceptor';
import type { ApiGate } from './api-gate';
import {
  ActionType,
  PathType,
  type ArgumentInfo,
  type QueryInfo,
  type WireAction,
  type WirePath,
} from './wire-types';

export interface RequestOptions {
  /** The document: the object that every path begins at. */
  root: HostObject;
  gate: ApiGate;
  /** Makes a service object by its server type, such as `Microsoft.WordServices.SearchOptions`. */
  createService: (serverType: string) => HostObject | null;
  /** What stands between the add-in and the objects now. */
  interceptor?: () => Interceptor;
}

/** What a request needs of the server that it came to: the objects that are kept from one request to the next, and the events. */
export interface RequestHost {
  readonly options: RequestOptions;
  keep(object: HostObject): string;
  kept(id: string): HostObject | undefined;
  release(id: string): void;
  subscribe(referenceId: string | null, name: string): void;
  unsubscribe(referenceId: string | null, name: string): void;
}

/** Names to load, nested: `font/bold,text` is `{ font: { bold: {} }, text: {} }`, in lower case. */
interface NameTree {
  [name: string]: NameTree;
}

/** What is read of an object: wire names, and what is read of the objects behind its navigations. */
interface Projection {
  readonly scalars: readonly string[];
  readonly navigations: readonly (readonly [string, NameTree])[];
}

/** One request on its way: its object paths, each evaluated once, when its first action comes. */
export class RichApiRequest {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly keptPaths = new Map<number, string>();
  private readonly interceptor: Interceptor;
  /** The member that is carried out, as `debugInfo.errorLocation` names it: `Paragraph.insertContentControl`. */
  location = '';
  private readonly projections = new Map<NameTree, Map<unknown, Projection>>();

  constructor(
    private readonly server: RequestHost,
    private readonly paths: Record<string, WirePath>,
  ) {
    this.interceptor = server.options.interceptor?.() ?? {};
  }

  act(action: WireAction): unknown {
    if (action.ActionType === ActionType.trace) return null;
    this.location = action.Name || 'unknown';
    const object = this.resolve(action.ObjectPathId);
    if (!object) return null; // a null object: its Instantiate tells the client so, the rest does nothing
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.identity(action.ObjectPathId);
      case ActionType.query:
      case ActionType.queryAsJson:
        return this.query(object, action.ObjectPathId, action.QueryInfo ?? {});
      case ActionType.setProperty:
        this.setProperty(object, action.Name, action.ArgumentInfo);
        return null;
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.setProperty(object, this.server.options.gate.loadable(object.wordType, name) ?? name, {
            Arguments: [value],
          });
        return null;
      case ActionType.method:
        return this.method(object, action);
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw new HostError('InvalidRequest', `The action type ${action.ActionType} is unknown.`);
    }
  }

  private resolve(pathId: number): HostObject | null {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.paths[pathId];
    if (!path) throw new HostError('InvalidRequest', `The request has no object path ${pathId}.`);
    const object = this.evaluate(path);
    this.objects.set(pathId, object);
    return object;
  }

  private evaluate(path: WirePath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.server.options.root;
      case PathType.nullObject:
        return null; // it carries the id of a parent that is not in the request
      case PathType.newObject:
        return this.service(path.Name);
      case PathType.referenceId:
        return this.reference(path.Name);
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PathType.property:
        return this.read(parent, path.Name) as HostObject | null;
      case PathType.method:
        return (this.call(parent, path.Name, path.ArgumentInfo) ?? null) as HostObject | null;
      case PathType.indexer:
        return this.indexed(parent, path.ArgumentInfo?.Arguments?.[0]);
      default:
        throw new HostError('InvalidRequest', `The object path type ${path.ObjectPathType} is unknown.`);
    }
  }

  private service(serverType: string): HostObject {
    this.location = serverType;
    const service = this.server.options.createService(serverType);
    if (!service) throw new HostError('ApiNotFound', `The desk has no service ${serverType}.`);
    return service;
  }

  private reference(id: string): HostObject {
    const object = this.server.kept(id);
    if (!object) throw new HostError('InvalidReference', `The object reference ${id} is no longer valid.`);
    return object;
  }

  private method(object: HostObject, action: WireAction): unknown {
    const [first, second] = action.ArgumentInfo?.Arguments ?? [];
    switch (action.Name) {
      case '_KeepReference':
        if (!this.referenceOf(action.ObjectPathId))
          this.keptPaths.set(action.ObjectPathId, this.server.keep(object));
        return null;
      case '_RemoveReference':
        this.server.release(first as string);
        return null;
      case '_RegisterEvent':
        this.server.subscribe(first as string | null, second as string);
        return null;
      case '_UnregisterEvent':
        this.server.unsubscribe(first as string | null, second as string);
        return null;
      default:
        return this.call(object, action.Name, action.ArgumentInfo) ?? null;
    }
  }

  /** Arguments that are objects come as path ids, marked in the parallel list; one that was left out comes as null. */
  private call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    const ids = info?.ReferencedObjectPathIds ?? [];
    const values = (info?.Arguments ?? []).map((value, i) =>
      ids[i] ? this.resolve(ids[i]) : (value ?? undefined),
    );
    refuseUnholdable(values);
    const member = this.need(object, name);
    const method = (object as Members)[member];
    if (typeof method !== 'function') throw missing(object, name);
    const answerAs = member === name ? asItIs : needItem;
    const run = () => answerAs(method.apply(object, values));
    const { call } = this.interceptor;
    return call ? call(object, name, values, run) : run();
  }

  private setProperty(object: HostObject, name: string, info: ArgumentInfo | undefined): void {
    this.need(object, name);
    if (!isSettable(object, name)) throw new HostError('AccessDenied', `${name} can only be read.`);
    const value = info?.Arguments?.[0];
    refuseUnholdable(value);
    const run = () => {
      (object as Members)[name] = value;
    };
    const { set } = this.interceptor;
    if (set) set(object, name, value, run);
    else run();
  }

  private read(object: HostObject, name: string): unknown {
    const member = this.need(object, name);
    const answerAs = member === name ? asItIs : needItem;
    const run = () => answerAs((object as Members)[member]);
    const { read } = this.interceptor;
    return read ? read(object, name, run) : run();
  }

  /** Why a member may not be used here: its requirement set is not offered. */
  private refusal(object: HostObject, name: string): HostError | null {
    const set = this.server.options.gate.missingSet(object.wordType, name);
    if (!set) return null;
    const where = memberLocation(object, name);
    return new HostError('ApiNotFound', `${where} needs ${set}, which this Word does not offer.`);
  }

  /** The member that answers for a name. @throws HostError `ApiNotFound` where none does, or its set is not offered */
  private need(object: HostObject, name: string): string {
    this.location = memberLocation(object, name);
    const refusal = this.refusal(object, name);
    if (refusal) throw refusal;
    const member = memberFor(object, name);
    if (member === undefined) throw missing(object, name);
    return member;
  }

  private indexed(parent: HostObject, key: unknown): HostObject {
    this.location = `${parent.wordType}.getItem`;
    return needItem(isCollection(parent) ? parent.getItem(key) : null);
  }

  private referenceOf(pathId: number): string | undefined {
    const path = this.paths[pathId];
    return path?.ObjectPathType === PathType.referenceId ? path.Name : this.keptPaths.get(pathId);
  }

  private identity(pathId: number): { _ReferenceId?: string } {
    const reference = this.referenceOf(pathId);
    return reference ? { _ReferenceId: reference } : {};
  }

  private query(object: HostObject, pathId: number, query: QueryInfo): object {
    const keepItems = this.referenceOf(pathId) !== undefined;
    const names = nameTree([...(query.Select ?? []), ...(query.Expand ?? [])]);
    return { ...this.identity(pathId), ...this.project(object, names, keepItems, query) };
  }

  private project(
    object: HostObject | null,
    names: NameTree,
    keepItems: boolean,
    page: QueryInfo = {},
  ): object | null {
    if (!object) return null;
    if (isCollection(object)) return this.projectItems(object, names, keepItems, page);
    const { scalars, navigations } = this.projectionOf(object, names);
    const result: Record<string, unknown> = {};
    for (const scalar of scalars) result[scalar] = this.read(object, scalar) ?? null;
    for (const [navigation, subtree] of navigations)
      result[navigation] = this.project(
        this.read(object, navigation) as HostObject | null,
        subtree,
        keepItems,
      );
    return result;
  }

  /** What of an object's class the names ask for; worked out once for all items of a collection. */
  private projectionOf(object: HostObject, names: NameTree): Projection {
    const known = this.projections.get(names)?.get(object.constructor);
    if (known) return known;
    const left = new Set(Object.keys(names));
    const everything = left.size === 0 || left.delete('*') || left.delete('$all');
    const { gate } = this.server.options;
    const isWanted = (scalar: string): boolean =>
      left.delete(scalar.toLowerCase()) || (everything && !gate.missingSet(object.wordType, scalar));
    const isThere = (name: string) => memberFor(object, name) !== undefined;
    const projection: Projection = left.delete('$none')
      ? { scalars: [], navigations: [] }
      : {
          scalars: gate.scalars(object.wordType).filter((name) => isThere(name) && isWanted(name)),
          navigations: gate
            .navigations(object.wordType)
            .filter(isThere)
            .flatMap((navigation): [string, NameTree][] => {
              const subtree = names[navigation.toLowerCase()];
              return subtree && left.delete(navigation.toLowerCase()) ? [[navigation, subtree]] : [];
            }),
        };
    const [unknown] = left;
    if (unknown !== undefined) throw this.unloadable(object, unknown);
    const byClass = this.projections.get(names) ?? new Map<unknown, Projection>();
    this.projections.set(names, byClass.set(object.constructor, projection));
    return projection;
  }

  /** A property that the typings have is refused as a member is; another name is a mistake of the script. */
  private unloadable(object: HostObject, name: string): HostError {
    this.location = `${object.wordType}.load`;
    const member = this.server.options.gate.loadable(object.wordType, name);
    if (member === undefined)
      return new HostError(
        'InvalidArgument',
        `${object.wordType} has no property "${name}" that can be loaded.`,
      );
    this.location = memberLocation(object, member);
    return this.refusal(object, member) ?? missing(object, member);
  }

  private projectItems(
    collection: HostCollection,
    names: NameTree,
    keepItems: boolean,
    { Top, Skip = 0 }: QueryInfo,
  ): object {
    const page = collection.items().slice(Skip, Top === undefined ? undefined : Skip + Top);
    const { items: itemNames, length, ...own } = names;
    const named: NameTree = itemNames ? { ...own, ...itemNames } : own;
    // Microsoft's own samples load the "length" of search results: the items come, without properties.
    const tree = length && Object.keys(named).length === 0 ? { $none: {} } : named;
    return {
      _Items: page.map((item) => ({
        ...(keepItems && { _ReferenceId: this.server.keep(item) }),
        ...this.project(item, tree, keepItems),
      })),
    };
  }
}

/**
 * What XML cannot hold is refused before anything is done, wherever it would have come into the document.
 * @throws HostError `InvalidArgument`
 * @unverified what Word does with such characters: it may refuse them as here, or leave them out
 */
function refuseUnholdable(value: unknown): void {
  if (Array.isArray(value)) value.forEach(refuseUnholdable);
  const found = typeof value === 'string' ? unholdable(value) : null;
  if (found) throw new HostError('InvalidArgument', `A Word document cannot hold the character ${found}.`);
}

function nameTree(paths: readonly string[]): NameTree {
  const tree: NameTree = {};
  for (const path of paths) {
    let node: NameTree = tree;
    for (const part of path.toLowerCase().split(/[./]/)) {
      node[part] ??= {};
      node = node[part];
    }
  }
  return tree;
}

const isCollection = (object: HostObject): object is HostCollection => object instanceof HostCollection;

const asItIs = (answer: unknown): unknown => answer;

/** @throws HostError `ItemNotFound` where there is none */
function needItem<Item>(item: Item | null): Item {
  if (item === null) throw new HostError('ItemNotFound', 'The requested item does not exist.');
  return item;
}

const memberLocation = (object: HostObject, name: string): string =>
  name ? `${object.wordType}.${name.charAt(0).toLowerCase()}${name.slice(1)}` : object.wordType;

const missing = (object: HostObject, name: string): HostError =>
  new HostError(
    'ApiNotFound',
    `The desk does not have ${memberLocation(object, name)}: it has what the add-in needs (docs/desk.md).`,
  );

function isSettable(object: HostObject, name: string): boolean {
  for (let at: object | null = object; at; at = Object.getPrototypeOf(at) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(at, name);
    if (descriptor) return descriptor.set !== undefined || descriptor.writable === true;
  }
  return false;
}
