import { renumberControls } from '../../ooxml';
import { ContentControlCollection } from '../model/objects/content-control';
import { Paragraph } from '../model/objects/paragraph';
import type { Quirk } from './quirk';

/** The life of content controls. */
export const controlQuirks: readonly Quirk[] = [
  {
    name: 'control-round-paragraph',
    title: 'A control on a paragraph stands round it, not within its mark',
    source: 'office-js 3176 against 4975',
    model: { controlShape: 'paragraph' },
  },
  {
    name: 'tagging-is-tracked',
    title: 'A control made or deleted while changes are tracked is a tracked change itself',
    source: 'docx4j-core-ts, test/fixtures/revisions/check30 (Word for Windows 16.0.20326, 2026)',
    model: { tracksControls: true },
  },
  {
    name: 'tracking-mode-ignored',
    title: 'The mode of change tracking is not taken, without an error',
    source: 'office-js 6450',
    begin: () => ({
      set(_, name, __, run) {
        if (name !== 'ChangeTrackingMode') run();
      },
    }),
  },
  {
    name: 'tracking-mode-unreadable',
    title: 'The mode of change tracking cannot be read',
    source: 'office-js 2797, Windows builds of 2021 and 2022',
    begin: () => ({
      read: (_, name, run) => (name === 'ChangeTrackingMode' ? undefined : run()),
    }),
  },
  {
    name: 'deleted-control-stays-listed',
    title: 'A control deleted as a tracked change is still in the list',
    source: 'office-js 1299 and 1524, by design',
    model: { deletedControlStays: true },
  },
  {
    name: 'paragraph-takes-its-control',
    title: 'Deleting a paragraph deletes the control round it',
    source: 'office-js 4975, by design',
    model: { paragraphTakesControl: true },
  },
  {
    name: 'sole-child-takes-parent',
    title: 'Deleting the only control in a control deletes both',
    source: 'office-js 2946',
    model: { soleChildTakesParent: true },
  },
  {
    name: 'control-ids-change',
    title: 'Control ids are others after opening',
    source: 'office-js 2501',
    begin({ model }) {
      renumberControls(model.docx);
      return {};
    },
  },
  {
    name: 'local-ids-missing',
    title: 'Paragraphs have no id for the session',
    source: 'office-js 4258',
    begin: () => ({ read: (_, name, run) => (name === 'UniqueLocalId' ? null : run()) }),
  },
  {
    name: 'local-ids-move',
    title: 'A paragraph inserted after another takes its id',
    source: 'office-js 5784',
    begin() {
      const moved = new WeakMap<Element, string>();
      const idOf = ({ node, UniqueLocalId }: Paragraph) => moved.get(node) ?? UniqueLocalId;
      return {
        call(object, _, [, location], run) {
          const made = run();
          if (object instanceof Paragraph && made instanceof Paragraph && location === 'After') {
            const [before, fresh] = [idOf(object), idOf(made)];
            moved.set(made.node, before).set(object.node, fresh);
          }
          return made;
        },
        read: (object, name, run) =>
          name === 'UniqueLocalId' && object instanceof Paragraph ? idOf(object) : run(),
      };
    },
  },
  {
    name: 'controls-in-tables-missing',
    title: 'Controls in tables are not in the list',
    source: 'office-js 2040',
    model: { listsControlsInTables: false },
  },
  {
    name: 'paste-drops-controls',
    title: 'A pasted paragraph has lost its control',
    source: 'office-js 1926, of the web; on desktops a copy has a control with the same tag',
    model: { pastedControls: 'dropped' },
  },
  {
    name: 'enter-stretches-control',
    title: 'Enter in a control makes it hold both paragraphs, not two of it',
    source: 'no source: both are played',
    model: { enterInControl: 'stretches' },
  },
  {
    name: 'focus-goes-to-document',
    title: 'Selecting a place moves the keyboard into the document',
    source: 'office-js 316 and 4549, of the web',
    model: { selectTakesFocus: true },
  },
  {
    name: 'tags-in-other-order',
    title: 'The controls with one tag come in reverse order',
    source: 'no source: the order is not documented',
    begin: () => ({
      call(_, name, __, run) {
        const made = run();
        return name === 'GetByTag' && made instanceof ContentControlCollection
          ? new ContentControlCollection(() => [...made.items()].reverse())
          : made;
      },
    }),
  },
];
