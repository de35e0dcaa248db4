import { DocxDocument, paragraphFacts } from '../../src/ooxml';
import { HostError } from '../../src/desk/host-object';
import { p } from '../builders/docx';
import { openOn, profile } from './desk';
import { promised } from './invariants';

const sheet = [
  { text: 'Feedback', style: 'Title' },
  { text: 'Nearly there.\nGo on.', style: 'Normal' },
  { text: 'Next steps\u0001', style: 'Heading1' },
] as const;

describe.each(['web', 'read-only', 'comments-only', 'ltsc-2021'])('a new document on %s', (name) => {
  it('has the paragraphs with their styles and nothing else, by one request; the report stays as it is', async () => {
    const { desk, host, requestsOf } = await openOn(profile(name), p('I called.'));
    const files: Uint8Array[] = [];
    desk.onOpenDocument = (bytes) => void files.push(bytes);
    const before = promised(desk.model.docx);
    expect(
      await requestsOf(async () => expect(await host.openNewDocument(sheet)).toEqual({ kind: 'done' })),
    ).toBe(1);
    expect(promised(desk.model.docx)).toEqual(before);
    const facts = files.map((file) =>
      paragraphFacts(DocxDocument.open(file)).map(({ text, styleBuiltIn }) => ({ text, styleBuiltIn })),
    );
    expect(facts).toEqual([
      [
        { text: 'Feedback', styleBuiltIn: 'Title' },
        { text: 'Nearly there.\u000bGo on.', styleBuiltIn: 'Normal' },
        { text: 'Next steps', styleBuiltIn: 'Heading1' },
      ],
    ]);
  });
});

it('a Word that opens none says so', async () => {
  const { desk, host } = await openOn(profile('web'), p('I called.'));
  desk.fault = ({ member }) => {
    if (member === 'Open') throw new HostError('NotAllowed', 'Not here.');
  };
  expect(await host.openNewDocument(sheet)).toMatchObject({ kind: 'failed', reason: 'cannot-open-document' });
});
