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
];
