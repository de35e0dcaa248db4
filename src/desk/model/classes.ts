import { memberFor, type HostObject } from '../protocol/host-object';
import { Application, DocumentCreated } from './application';
import { Body } from './body';
import { Comment, CommentCollection, CommentReply, CommentReplyCollection } from './comment';
import { ContentControl } from './content-control';
import { ContentControlCollection } from './content-control-collection';
import { CustomXmlPart, CustomXmlPartCollection, CustomXmlPartScopedCollection } from './custom-xml-part';
import { DocumentModel } from './document';
import { Font } from './font';
import { ListItem } from './list-item';
import { NoteItem, NoteItemCollection } from './note';
import { Paragraph, ParagraphCollection } from './paragraph';
import { Range, RangeCollection } from './range';
import { SearchOptions } from './search';
import { Section, SectionCollection } from './section';
import { Table, TableCollection } from './table';
import { TableCell, TableCellCollection, TableRow, TableRowCollection } from './table-row';
import { TrackedChange, TrackedChangeCollection } from './tracked-change';

/** A class of the model: what it says of itself, and the members of its objects. */
export type ModelClass = Pick<typeof HostObject, 'wordType' | 'events'> & {
  readonly prototype: HostObject;
};

/** Every class of Word's object model that the desk has. */
export const modelClasses: readonly ModelClass[] = [
  Application,
  Body,
  Comment,
  CommentCollection,
  CommentReply,
  CommentReplyCollection,
  ContentControl,
  ContentControlCollection,
  CustomXmlPart,
  CustomXmlPartCollection,
  CustomXmlPartScopedCollection,
  DocumentModel,
  DocumentCreated,
  Font,
  ListItem,
  NoteItem,
  NoteItemCollection,
  Paragraph,
  ParagraphCollection,
  Range,
  RangeCollection,
  SearchOptions,
  Section,
  SectionCollection,
  Table,
  TableCell,
  TableCellCollection,
  TableCollection,
  TableRow,
  TableRowCollection,
  TrackedChange,
  TrackedChangeCollection,
];

/** Whether the objects of a class have a member, by its name on the wire. */
export function hasMember(type: ModelClass, name: string): boolean {
  const isIndexer = name === 'GetItem' && 'getItem' in type.prototype;
  return isIndexer || memberFor(type.prototype, name) !== undefined;
}
