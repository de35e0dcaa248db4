import { HostError } from '../host-object';
import { DocumentCreated } from '../model/application';
import { isWritingRequest, type Quirk } from './quirk';

/** Saving, opening again, and undoing. */
export const fileQuirks: readonly Quirk[] = [
  {
    name: 'settings-lost',
    title: 'Settings of add-ins are gone when the document is opened',
    source: 'office-js 1059, 5910 and 6434',
    begin({ model }) {
      model.settings = new Map();
      return {};
    },
  },
  {
    name: 'settings-refused',
    title: 'Settings of add-ins cannot be saved',
    source: 'office-js 6434 and 1742',
    begin: () => ({
      saveSettings() {
        throw new HostError('GeneralException', 'The settings could not be saved.');
      },
    }),
  },
  {
    name: 'saving-stops',
    title: 'After a new control nothing more is saved',
    source: 'office-js 6590, open, of the web',
    begin({ model }) {
      let last: Uint8Array | null = null;
      return {
        call(_, name, __, run) {
          if (name === 'InsertContentControl') last ??= model.save();
          return run();
        },
        save: (run) => last ?? run(),
      };
    },
  },
  {
    name: 'small-slices',
    title: 'The file is given in slices of at most 64 kB',
    source: 'Document.getFileAsync in the reference of the Common API, of the iPad',
    model: { longestSlice: 65_536 },
  },
  {
    name: 'file-refused',
    title: 'The file is not given',
    source: 'office-js 6743 and 2682: storage of others, a PDF that is open in Word',
    model: { longestSlice: 0 },
  },
  {
    name: 'copy-needs-consent',
    title: 'A new document is not opened, and nothing says so: the author was asked and declined',
    source: 'office-js 5507 and 4790, of the web',
    begin: () => ({
      call: (object, name, __, run) =>
        object instanceof DocumentCreated && name === 'Open' ? undefined : run(),
    }),
  },
  {
    name: 'undo-clears',
    title: "A change by an add-in empties the author's undo list",
    source: 'documentation of Office add-ins, "Undo support"',
    begin: ({ model }) => ({
      async request(body, run) {
        const answer = await run();
        if (isWritingRequest(body)) model.user.forget();
        return answer;
      },
    }),
  },
];
