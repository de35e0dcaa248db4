import { Comment, CommentCollection } from '../model/objects/comment';
import { HostError } from '../host-object';
import type { Quirk } from './quirk';

/** What goes wrong with comments on the web. */
export const commentQuirks: readonly Quirk[] = [
  {
    name: 'comments-refused',
    title: 'No comment can be made',
    source: 'office-js 6746, open',
    begin: () => ({
      call(_, name, __, run) {
        if (name === 'InsertComment') throw new HostError('NotAllowed', 'NotAllowed');
        return run();
      },
    }),
  },
  {
    name: 'comments-hidden',
    title: 'A comment that was made by an add-in is not shown until the document is opened again',
    source: 'office-js 5322 and 5323',
    begin() {
      const made = new Set<string>();
      const isShown = ({ Id }: Comment): boolean => !made.has(Id);
      return {
        call(_, name, __, run) {
          const result = run();
          if (name === 'InsertComment' && result instanceof Comment) made.add(result.Id);
          return result instanceof CommentCollection && made.size > 0
            ? new CommentCollection(result.items().filter(isShown))
            : result;
        },
      };
    },
  },
  {
    name: 'replies-fail',
    title: 'A reply to a comment fails',
    source: 'office-js 6720',
    begin: () => ({
      call(_, name, __, run) {
        if (name === 'Reply') throw new HostError('GeneralException', 'GeneralException');
        return run();
      },
    }),
  },
];
