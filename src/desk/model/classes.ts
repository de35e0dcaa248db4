import type { HostObject } from '../protocol/host-object';
import { Application, DocumentCreated } from './application';
import { Body } from './body';
import { Comment, CommentCollection, CommentReply, CommentReplyCollection } from './comment';
import { CommentContentRange } from './comment-content';
import { ContentControl } from './content-control';
import { ContentControlCollection } from './content-control-collection';
import {
  CheckboxContentControl,
  ComboBoxContentControl,
  ContentControlListItem,
  ContentControlListItemCollection,
  DropDownListContentControl,
} from './control-kinds';
import { CustomXmlPart, CustomXmlPartCollection, CustomXmlPartScopedCollection } from './custom-xml-part';
import { DocumentModel } from './document';
import { Field, FieldCollection } from './field';
import { Font } from './font';
import { InlinePicture, InlinePictureCollection } from './inline-picture';
import { List, ListCollection } from './list';
import { ListItem } from './list-item';
import { NoteItem, NoteItemCollection } from './note';
import { Paragraph, ParagraphCollection } from './paragraph';
import { CustomProperty, CustomPropertyCollection, DocumentProperties } from './properties';
import { Range, RangeCollection } from './range';
import { SearchOptions } from './search';
import { Section, SectionCollection } from './section';
import { Setting, SettingCollection } from './settings';
import { Style, StyleCollection } from './style';
import { ParagraphFormat } from './style-paragraph-format';
import { Shading, TableStyle } from './style-table-format';
import { Table, TableCollection } from './table';
import { TableBorder } from './table-border';
import { TableCell, TableCellCollection, TableRow, TableRowCollection } from './table-row';
import { TrackedChange, TrackedChangeCollection } from './tracked-change';

/** A class of the model: what it says of itself, and the members of its objects. */
export type ModelClass = Pick<typeof HostObject, 'wordType' | 'scalars' | 'navigations'> & {
  readonly prototype: HostObject;
};

/** Every class of Word's object model that the desk has. */
export const modelClasses: readonly ModelClass[] = [
  Application,
  Body,
  CheckboxContentControl,
  ComboBoxContentControl,
  Comment,
  CommentCollection,
  CommentContentRange,
  CommentReply,
  CommentReplyCollection,
  ContentControl,
  ContentControlCollection,
  ContentControlListItem,
  ContentControlListItemCollection,
  CustomProperty,
  CustomPropertyCollection,
  CustomXmlPart,
  CustomXmlPartCollection,
  CustomXmlPartScopedCollection,
  DocumentModel,
  DocumentCreated,
  DocumentProperties,
  DropDownListContentControl,
  Field,
  FieldCollection,
  Font,
  InlinePicture,
  InlinePictureCollection,
  List,
  ListCollection,
  ListItem,
  NoteItem,
  NoteItemCollection,
  Paragraph,
  ParagraphCollection,
  ParagraphFormat,
  Range,
  RangeCollection,
  SearchOptions,
  Section,
  SectionCollection,
  Setting,
  SettingCollection,
  Shading,
  Style,
  StyleCollection,
  Table,
  TableBorder,
  TableCell,
  TableCellCollection,
  TableCollection,
  TableRow,
  TableRowCollection,
  TableStyle,
  TrackedChange,
  TrackedChangeCollection,
];

/** Whether the objects of a class have a member, by its name on the wire. */
export function hasMember(type: ModelClass, name: string): boolean {
  const isIndexer = name === 'GetItem' && 'getItem' in type.prototype;
  return (
    isIndexer || name in type.prototype || type.scalars.includes(name) || type.navigations.includes(name)
  );
}
