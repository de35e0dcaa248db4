import { insertParagraph, insertText } from '../../ooxml';
import type { AnswerBody, RequestBody } from '../rich-api/wire-types';
import { isWritingRequest, type Quirk } from './quirk';

const failure = (message: string): AnswerBody => ({
  Results: [],
  TraceIds: [],
  Error: { Code: 'GeneralException', Message: message, Location: '', ActionIndex: 0, HttpStatusCode: 500 },
});

/** Whether a request asks for a member, by its name on the wire. */
const asksFor = ({ Actions, ObjectPaths }: RequestBody, ...members: readonly string[]): boolean =>
  [...Object.values(ObjectPaths), ...Actions].some(({ Name }) => members.includes(Name ?? ''));

const never = (): Promise<AnswerBody> => new Promise(() => undefined);

/** True for the first, the third, the fifth … call: what is tried again goes through. */
function everyOther(): () => boolean {
  let count = 0;
  return () => count++ % 2 === 0;
}

/** Whether a request puts a text in the place of another. */
const replacesText = ({ Actions, ObjectPaths }: RequestBody): boolean =>
  [...Object.values(ObjectPaths), ...Actions].some(
    ({ Name, ArgumentInfo }) => Name === 'InsertText' && JSON.stringify(ArgumentInfo).includes('"Replace"'),
  );

/** The way between the add-in and the host. */
export const requestQuirks: readonly Quirk[] = [
  {
    name: 'writing-fails-before',
    title: 'Every other request that writes fails before anything is done',
    source: 'office-js 6590 and 6635: calls that end the session',
    begin() {
      const isTurn = everyOther();
      return {
        request: async (body, run) =>
          isWritingRequest(body) && isTurn() ? failure('The request failed.') : run(),
      };
    },
  },
  {
    name: 'writing-fails-after',
    title: 'Every other request that writes is carried out, but reports a failure',
    source: 'office-js 6590 and 6635: calls that end the session',
    begin() {
      const isTurn = everyOther();
      return {
        async request(body, run) {
          const answer = await run();
          return isWritingRequest(body) && isTurn() ? failure('The answer was lost.') : answer;
        },
      };
    },
  },
  {
    name: 'writing-never-answers',
    title: 'A request that writes is never answered',
    source: 'office-js 719 and 6590: a sync that hangs',
    begin: () => ({
      request: (body, run) => (isWritingRequest(body) ? never() : run()),
    }),
  },
  {
    name: 'start-never-answers',
    title: 'The first request is never answered',
    source: 'office-js 4941 and 4875, of the web after a document is opened again',
    begin() {
      let isFirst = true;
      return {
        request(_, run) {
          const isLost = isFirst;
          isFirst = false;
          return isLost ? never() : run();
        },
      };
    },
  },
  {
    name: 'notes-fail',
    title: 'Asking for foot- or endnotes fails, and takes the whole request with it',
    source: 'office-js 6756, of the web, 2026',
    begin: () => ({
      request: async (body, run) =>
        asksFor(body, 'Footnotes', 'Endnotes') ? failure('GeneralException') : run(),
    }),
  },
  {
    name: 'reviewed-text-never-answers',
    title: 'A request for the reviewed text is never answered',
    source: 'office-js 5873: a crash of desktop Word with some fonts and tracked changes',
    begin: () => ({ request: (body, run) => (asksFor(body, 'GetReviewedText') ? never() : run()) }),
  },
  {
    name: 'replacing-never-answers',
    title: 'A request that replaces text is never answered',
    source: 'office-js 5920, of the iPad, 2025',
    begin: () => ({
      request: (body, run) => (replacesText(body) ? never() : run()),
    }),
  },
  {
    name: 'coauthor-adds-paragraph',
    title: 'Somebody else adds a first paragraph just before each change of ours',
    source: 'co-authoring: event source "Remote" in the documentation of Word add-ins',
    begin: ({ model }) => ({
      request(body, run) {
        const [first] = model.docx.paragraphs();
        if (isWritingRequest(body) && first) insertParagraph(model.docx, first.node, 'before', 'A remark.');
        return run();
      },
    }),
  },
  {
    name: 'coauthor-types',
    title: 'Somebody else types into every paragraph just before each change of ours',
    source: 'co-authoring: event source "Remote" in the documentation of Word add-ins',
    begin: ({ model }) => ({
      request(body, run) {
        if (isWritingRequest(body))
          for (const { node } of model.docx.paragraphs())
            if (model.docx.inlineItems(node).length > 0) insertText(model.docx, node, 0, 'Now ', {});
        return run();
      },
    }),
  },
];
