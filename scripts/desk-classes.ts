import { memberFor, type HostObject } from '../src/desk/host-object';
import * as application from '../src/desk/model/application';
import * as body from '../src/desk/model/objects/body';
import * as comment from '../src/desk/model/objects/comment';
import * as contentControl from '../src/desk/model/objects/content-control';

import * as customXmlPart from '../src/desk/model/custom-xml-part';
import * as document from '../src/desk/model/document';
import * as font from '../src/desk/model/objects/font';
import * as listItem from '../src/desk/model/objects/list-item';
import * as note from '../src/desk/model/objects/note';
import * as paragraph from '../src/desk/model/objects/paragraph';
import * as range from '../src/desk/model/objects/range';
import * as search from '../src/desk/model/core/search';
import * as section from '../src/desk/model/objects/section';
import * as table from '../src/desk/model/objects/table';
import * as tableRow from '../src/desk/model/objects/table-cells';
import * as trackedChange from '../src/desk/model/objects/tracked-change';

/** A class of the desk's model: what it says of itself, and the members of its objects. */
export type ModelClass = Pick<typeof HostObject, 'wordType' | 'events'> & { readonly prototype: HostObject };

const modules = [
  application,
  body,
  comment,
  contentControl,
  customXmlPart,
  document,
  font,
  listItem,
  note,
  paragraph,
  range,
  search,
  section,
  table,
  tableRow,
  trackedChange,
];

const isOfWord = (value: unknown): value is ModelClass =>
  typeof value === 'function' && Object.hasOwn(value, 'wordType');

/** Every class of Word's object model that the desk has, by name. */
export const modelClasses: readonly ModelClass[] = modules
  .flatMap((module) => Object.values<unknown>(module))
  .filter(isOfWord)
  .sort((a, b) => a.wordType.localeCompare(b.wordType));

/** Whether the objects of a class have a member, by its name on the wire. */
export function hasMember(type: ModelClass, name: string): boolean {
  const isIndexer = name === 'GetItem' && 'getItem' in type.prototype;
  return isIndexer || memberFor(type.prototype, name) !== undefined;
}
