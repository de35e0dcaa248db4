import { insertParagraph, insertText } from '../../ooxml';
import type { AnswerBody } from '../rich-api/wire-types';
import { isWritingRequest, type Quirk } from './quirk';

const failure = (message: string): AnswerBody => ({
  Results: [],
  TraceIds: [],
  Error: { Code: 'GeneralException', Message: message, Location: '', ActionIndex: 0, HttpStatusCode: 500 },
});

/** True for the first, the third, the fifth … call: what is tried again goes through. */
function everyOther(): () => boolean {
  let count = 0;
  return () => count++ % 2 === 0;
}

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
      request: (body, run) => (isWritingRequest(body) ? new Promise<AnswerBody>(() => undefined) : run()),
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
