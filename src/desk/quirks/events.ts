import type { Quirk } from './quirk';

/** Events are hints: they get lost, come late and come again. */
export const eventQuirks: readonly Quirk[] = [
  {
    name: 'events-missed',
    title: 'No event arrives',
    source: 'office-js 4874, 3864, 5400',
    begin: () => ({ event: () => undefined }),
  },
  {
    name: 'events-late',
    title: 'Events arrive three seconds late',
    source: 'office-js 5597 and 4351',
    begin: () => ({ event: (send) => void setTimeout(send, 3000) }),
  },
  {
    name: 'events-repeated',
    title: 'Every event arrives three times',
    source: 'office-js 477 and 4114',
    begin: () => ({
      event(send) {
        for (let i = 0; i < 3; i++) send();
      },
    }),
  },
];
