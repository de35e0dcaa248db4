import fc from 'fast-check';
import { clean } from '../../src/ooxml';
import { makeReport, makeSnapshot, ownership, planAnnex, type Report } from '../../src/report';
import { defaultStandard } from '../../src/standard';
import { openDocx, readDocx } from '../../src/docx/read-docx';
import { h1, p, r, raw, table, type Block } from '../builders/docx';
import { addCodes } from '../builders/facts';
import { openOn, profile } from './desk';

const title = fc.constantFrom(
  'Section 1 - Situation',
  'What was the situation?',
  'Situation',
  'Actions',
  'ACTIONS',
  '3. Responsibilities',
  'Solutions',
  'Results',
  'Feedback',
  'Feedback form',
  'Appendix',
  'Appendix 2 – Feedback',
  'Criteria mapping',
  'Pass Criteria',
  'Introduction',
);
const text = fc.constantFrom(
  'I spoke to the customer on the telephone before I answered the complaint.',
  'Then I wrote to the team.',
  'K1.4 risks and opportunities',
);
const sized = (content: string, halfPoints: number): Block =>
  raw(`<w:p><w:r><w:rPr><w:sz w:val="${halfPoints}"/></w:rPr><w:t>${content}</w:t></w:r></w:p>`);

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 2, arbitrary: title.map((content) => h1(content)) },
  title.map((content) => p(r(content, { bold: true }))),
  title.map((content) => p(content)),
  fc.tuple(title, fc.constantFrom(20, 22, 24, 28)).map(([content, size]) => sized(content, size)),
  { weight: 4, arbitrary: text.map((content) => p(content)) },
  fc.tuple(text, fc.constantFrom(16, 24, 36)).map(([content, size]) => sized(content, size)),
  fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 2 }).map(table),
);

/** What the author is told of the report: how each paragraph is read, the count, and what was noticed. */
const readingOf = ({ snapshot, outline, length, findings }: Report) => ({
  paragraphs: snapshot.paragraphs.flatMap((paragraph) => {
    const region = outline.regionOf(paragraph);
    if (paragraph.isAnnex || region === 'annex' || paragraph.text === '') return [];
    return [
      `${region} ${outline.sectionOf(paragraph)?.title ?? ''} ${outline.isHeading(paragraph)} ${paragraph.text}`,
    ];
  }),
  counted: length.counted,
  findings: findings.map(({ id, paragraph }) => `${id} ${paragraph?.text ?? ''}`),
});

/** What is said of the annex itself and of tags is not the same without them. */
const aboutAnnex = /^(?:no-annex|stale|annex|loose-annex|tags?-)/u;
const withoutAnnex = (reading: ReturnType<typeof readingOf>) => ({
  ...reading,
  findings: reading.findings.filter((line) => !aboutAnnex.test(line)),
});

const isTaggable = (report: Report, at: number): boolean => addCodes(report, at, ['K1.4'])?.kind === 'tags';

function cleanCopy(bytes: Uint8Array): Report {
  const document = openDocx(bytes);
  clean(document, { ownership });
  return makeReport(makeSnapshot(readDocx(openDocx(document.save()))), defaultStandard);
}

test('a document is read the same before the annex, after it, after it twice, and in the clean copy', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(block, { minLength: 1, maxLength: 16 }),
      fc.constantFrom('web', 'windows', 'ltsc-2021'),
      async (blocks, name) => {
        const { report, change, desk } = await openOn(profile(name), ...blocks, p('The end.'));
        const before = withoutAnnex(readingOf(await report()));
        await change(planAnnex);
        const mapped = await report();
        expect(withoutAnnex(readingOf(mapped))).toEqual(before);
        expect(planAnnex(mapped)).toBeNull();
        const at = mapped.snapshot.paragraphs.findIndex((one) => one.text.startsWith('The end'));
        if (isTaggable(mapped, at)) await change((now) => addCodes(now, at, ['K1.4']));
        const tagged = withoutAnnex(readingOf(await report()));
        await change(planAnnex);
        expect(withoutAnnex(readingOf(await report()))).toEqual(tagged);
        const copy = readingOf(cleanCopy(desk.save()));
        expect(copy.paragraphs.slice(0, before.paragraphs.length)).toEqual(before.paragraphs);
        expect(copy.counted).toBe(before.counted);
      },
    ),
    { numRuns: 25 },
  );
});
