import { HostError, type HostObject } from '../host-object';
import { ContentControl } from '../model/objects/content-control';
import { Table } from '../model/objects/table';
import { TextObject } from '../model/objects/text-object';
import { endsSection, isShaded, nearest } from '../../ooxml';
import { isWritingMethod, type Quirk, type QuirkAtWork } from './quirk';

/** Refuses every change but those that `isAllowed`, with the code that the report names. */
const refuseWrites = (code: string, isAllowed: (method: string) => boolean): QuirkAtWork => {
  const refuse = (): never => {
    throw new HostError(code, 'This document cannot be changed here.');
  };
  return {
    call: (_, name, __, run) => (isWritingMethod(name) && !isAllowed(name) ? refuse() : run()),
    set: refuse,
    saveSettings: refuse,
  };
};

/** Where a Word says no. */
export const refusals: readonly Quirk[] = [
  {
    name: 'writes-refused',
    title: 'Viewing: no change is taken',
    source: 'office-js 5484',
    begin: () => refuseWrites('GeneralException', () => false),
  },
  {
    name: 'read-only-told',
    title: 'The mode of the document is readOnly',
    source: 'the reference of Office.DocumentMode; office-js 5484 and 6209 say that it stays readWrite',
    model: { documentMode: 'readOnly' },
  },
  {
    name: 'only-comments-taken',
    title: 'Protected: only comments are taken',
    source: 'eigenpal/docx-editor 844',
    begin: () => refuseWrites('AccessDenied', (method) => /Comment|^Reply/.test(method)),
  },
  {
    name: 'some-tags-refused',
    title: 'Tags of citations and of controls in shaded paragraphs are not taken',
    source: 'office-js 2241',
    begin: () => ({
      set(object, name, _, run) {
        if (name === 'Tag' && object instanceof ContentControl && isUnsupported(object))
          throw new HostError('NotAllowed', 'The control cannot be changed on the web.');
        run();
      },
    }),
  },
  {
    name: 'tables-fail',
    title: 'No table can be inserted',
    source: 'no source: a precaution, as insertHtml and insertOoxml fail (office-js 6709, 5944)',
    begin: () => ({
      call(_, name, __, run) {
        if (name === 'InsertTable') throw new HostError('GeneralException', 'GeneralException');
        return run();
      },
    }),
  },
  {
    name: 'table-control-stays',
    title: 'A control round a table, and a table in a control, cannot be deleted',
    source: 'the comments of an add-in that writes cover pages, of the web; office-js 6330 is like it',
    begin: () => ({
      call(object, name, _, run) {
        if (name === 'Delete' && isTableInControl(object)) throw new HostError('NotAllowed', 'NotAllowed');
        return run();
      },
    }),
  },
  {
    name: 'styled-table-not-wrapped',
    title: 'A control is not put round a table whose rows have different borders, as those of a table style',
    source: 'office-js-docs 988, of the web',
    begin: () => ({
      call(object, name, _, run) {
        if (name === 'InsertContentControl' && object instanceof TextObject && holdsStyledTable(object))
          throw new HostError('GeneralException', 'GeneralException');
        return run();
      },
    }),
  },
  {
    name: 'section-break-not-wrapped',
    title: 'A control is not put round a section break',
    source: 'office-js 2370',
    begin: () => ({
      call(object, name, _, run) {
        if (name === 'InsertContentControl' && object instanceof TextObject && holdsSectionBreak(object))
          throw new HostError('GeneralException', 'GeneralException');
        return run();
      },
    }),
  },
  {
    name: 'control-at-edge-fails',
    title: 'Text that begins or ends with a control cannot be wrapped',
    source: 'office-js 6103',
    begin: () => ({
      call(object, name, _, run) {
        if (
          name === 'InsertContentControl' &&
          object instanceof TextObject &&
          beginsOrEndsWithControl(object)
        )
          throw new HostError('GeneralException', 'GeneralException');
        return run();
      },
    }),
  },
];

const isInControl = (node: Element): boolean => nearest(node, 'sdt') !== null;

const isTableInControl = (object: HostObject): boolean =>
  (object instanceof ContentControl && object.Tables.items().length > 0) ||
  (object instanceof Table && isInControl(object.node));

const holdsStyledTable = (text: TextObject): boolean =>
  text.Tables.items().some(({ Style }) => Style !== 'Table Grid');

const holdsSectionBreak = (text: TextObject): boolean =>
  text.Paragraphs.items()
    .slice(0, -1)
    .some(({ node }) => endsSection(node));

const isUnsupported = (control: ContentControl): boolean =>
  control.Type === 'Citation' || isShaded(control.span().start.paragraph);

function beginsOrEndsWithControl(text: TextObject): boolean {
  const { start, end } = text.span();
  return text.ContentControls.items().some((control) => {
    const inner = control.span();
    const atStart = inner.start.paragraph === start.paragraph && inner.start.offset === start.offset;
    const atEnd = inner.end.paragraph === end.paragraph && inner.end.offset === end.offset;
    return atStart || atEnd;
  });
}
