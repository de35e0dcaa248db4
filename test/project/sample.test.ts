import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { countWords, paragraph, steps, table } from '../../scripts/sample/blocks';
import { docxFile, stableFile } from '../../scripts/sample/file';
import { report } from '../../scripts/sample/report';
import { templateDocument } from '../../scripts/sample/template';
import { reportOn } from '../../src/cli/check';
import { defaultStandard } from '../../src/standard';

const committed = readFileSync(path.join(__dirname, '../../assets/sample/sample-report.docx'));

function textOfParts(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('the sample report', () => {
  test('is committed as its text says it', async () => {
    expect(textOfParts(committed)).toEqual(textOfParts(await docxFile(report)));
  });

  test('is built to the same bytes each time', async () => {
    expect(Buffer.compare(await docxFile(report), await docxFile(report))).toBe(0);
  });

  test('has a body between the target and the last marked word', () => {
    const words = countWords(report.body);
    expect(words).toBeGreaterThanOrEqual(defaultStandard.limits.floor);
    expect(words).toBeLessThanOrEqual(defaultStandard.limits.ceiling);
  });

  test('follows the template: its sections in order, then the appendices', () => {
    expect(report.body.map(({ heading }) => heading)).toEqual(
      defaultStandard.sections.map(({ number, title }) => `Section ${number} - ${title}`),
    );
    for (const { heading } of report.appendices) expect(heading).toMatch(/^Appendix [AB] – /);
  });

  test('names no criterion in its text', () => {
    const text = textOfParts(committed)['word/document.xml'] ?? '';
    expect(text).toContain('Mrs Dalby');
    for (const { code } of defaultStandard.criteria) expect(text).not.toContain(code);
  });

  test('says under its title that it is invented', () => {
    expect(report.notice).toMatch(/invented/);
    expect(textOfParts(committed)['word/document.xml']).toContain(report.notice);
  });
});

describe('the template for people without the add-in', () => {
  const file = readFileSync(path.join(__dirname, '../../assets/sample/report-template.docx'));

  test('is committed as the standard says it', async () => {
    expect(textOfParts(file)).toEqual(textOfParts(await stableFile(templateDocument())));
  });

  test('is read as an empty report with all sections, whose guidance is known', () => {
    const read = reportOn(file);
    expect(read.outline.sections.map(({ key }) => key)).toEqual([
      ...defaultStandard.sections.map(({ key }) => key),
      'appendix',
    ]);
    expect(read.findings.map(({ id }) => id)).toContain('leftover-guidance');
  });
});

test('a list label, a caption’s label and a heading’s lone hyphen count as words, a spaced dash does not', () => {
  expect(countWords([{ heading: 'Section 1 - Situation', blocks: [] }])).toBe(4);
  expect(countWords([{ heading: 'A – B', blocks: [] }])).toBe(2);
  expect(countWords([{ heading: '', blocks: [steps('one two', 'three')] }])).toBe(5);
  expect(countWords([{ heading: '', blocks: [table('Two words', ['a b', 'c'], ['', 'd'])] }])).toBe(8);
  expect(countWords([{ heading: '', blocks: [paragraph('well-known 4.30 pm')] }])).toBe(3);
});
