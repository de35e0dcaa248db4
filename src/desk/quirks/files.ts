import { HostError } from '../host-object';
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
  {
    name: 'settings-of-other-host',
    title:
      'Settings that are in the file when it is opened are those of another host: they stay and are not given',
    source: 'office-js 6095, open, of the web; 6886 of co-authoring',
    begin: ({ model }) => ({
      settings: () => new Map(),
      saveSettings(run) {
        const before = model.settings;
        run();
        model.settings = new Map([...before, ...model.settings]);
      },
    }),
  },
  {
    name: 'custom-xml-fails',
    title: 'Custom XML parts can be neither read nor written',
    source: 'office-js 5500, of the iPad',
    begin: () => ({
      call(object, _, __, run) {
        if (object.wordType.startsWith('CustomXmlPart'))
          throw new HostError('GeneralException', 'The custom XML parts could not be reached.');
        return run();
      },
    }),
  },
];
