import { runDiagnostics } from '../../src/word/diagnostics/diagnostics';
import { h1, p } from '../builders/docx';
import { addCodes } from '../builders/facts';
import { openOn, profile } from './desk';

describe('diagnostics', () => {
  const secret = 'Nobody outside may read this sentence.';

  it('tell what this Word can do, change nothing, and hold no text of the document', async () => {
    const { change, desk, host } = await openOn(profile('web'), h1('Actions'), p(secret));
    await change((report) => addCodes(report, 1, ['K1.4']));
    const before = desk.save();
    const text = await runDiagnostics(host);
    expect(desk.save()).toEqual(before);
    expect(text).toMatch(/^Host: Word on the web/u);
    expect(text).toMatch(/^Sets: WordApi 1\.9; no WordApiDesktop$/mu);
    expect(text).toMatch(/^One request: (\d+, ){4}\d+ ms$/mu);
    expect(text).toMatch(/^One read: \d+ ms for 2 paragraphs, 1 controls$/mu);
    expect(text).toMatch(/^Tags: 1 RichTextInline$/mu);
    expect(text).toMatch(/answer: .*Paragraph\.getText/u);
    expect(text).toMatch(/answer: .*Range\.getComments; refused: none/u);
    expect(text).toMatch(/^U2 .*RichTextInline: parent for 0 of 1$/mu);
    expect(text).toMatch(/^U5 .*1 of 1$/mu);
    expect(text).not.toContain('sentence');
  });

  it('say what an older Word lacks', async () => {
    const { host } = await openOn(profile('ltsc-2021'), p(secret));
    const text = await runDiagnostics(host);
    expect(text).toMatch(/refused: Paragraph\.getText \(ApiNotFound\)/u);
    expect(text).toMatch(/^U4 .*not in this Word$/mu);
  });
});
