import type { DeskProfile } from '../../src/desk/node';
import { isVersionReached } from '../../src/desk/rich-api/api-gate';
import { runDiagnostics, runTrials } from '../../src/word/diagnostics/diagnostics';
import { trials } from '../../src/word/diagnostics/trials';
import { del, h1, inlineSdt, p, raw } from '../builders/docx';
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
    expect(text).toMatch(/answer: .*Range\.getComments; refused: Body\.footnotes \(GeneralException\)$/mu);
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

  it('say of each row whether it is as assumed, otherwise, or not to be seen in this document', async () => {
    const section = raw('<w:p><w:pPr><w:sectPr/></w:pPr></w:p>');
    const controls = [inlineSdt({ tag: 'a' }, 'one'), inlineSdt({ tag: 'b' }, 'two')];
    const { host } = await openOn(profile('web'), p('a', del('b')), p(...controls), section, p('The end.'));
    const text = await runDiagnostics(host);
    expect(text).toMatch(/^U2 not known: .*no tags in this document$/mu);
    expect(text).toMatch(/^U3 not known: .*none$/mu);
    expect(text).toMatch(/^U4 as assumed: .*1 of 4$/mu);
    expect(text).toMatch(/^M14 as assumed: .*2 controls$/mu);
    expect(text).toMatch(/^D1 as assumed: .*4, 4 of 4$/mu);
    expect(text).toMatch(/^D22 as assumed: .*error 5001$/mu);
    const { host: other, change } = await openOn(profile('windows', 'tags-in-other-order'), p('one'));
    await change((report) => addCodes(report, 0, ['K1.4']));
    expect(await runDiagnostics(other)).toMatch(/^M14 not known: .*1 controls$/mu);
  });
});

describe('what is tried in a copy', () => {
  const secret = 'Nobody outside may read this sentence.';
  const tryOn = ({ requirements }: DeskProfile): Promise<string> =>
    runTrials((name, version) => isVersionReached(requirements[name], version));

  it('settles each row, and neither touches the document nor shows another', async () => {
    const windows = profile('windows');
    const { desk } = await openOn(windows, h1('Actions'), p(secret));
    let opened = 0;
    desk.onOpenDocument = () => void opened++;
    const before = desk.save();
    const [host, ...lines] = (await tryOn(windows)).split('\n');
    expect(desk.save()).toEqual(before);
    expect(opened).toBe(0);
    expect(host).toMatch(/^Host: Word on /u);
    expect(lines.map((line) => line.slice(0, line.indexOf(':')))).toEqual(
      trials.map(({ id }) => `${id} as assumed`),
    );
    expect(lines.join()).not.toContain('sentence');
  });

  it.each([
    ['break-in-next-paragraph', /^D6 otherwise: .* in the following$/mu],
    ['control-round-paragraph', /^D20 otherwise: .* inside$/mu],
    ['tables-fail', /^M4 not known: .* failed: GeneralException/mu],
  ])('sees %s', async (quirk, line) => {
    const windows = profile('windows', quirk);
    await openOn(windows, p(secret));
    expect(await tryOn(windows)).toMatch(line);
  });

  it('is left to be tried by hand where no document can be made unseen', async () => {
    const web = profile('web');
    const { desk } = await openOn(web, p(secret));
    const before = desk.stats.requests;
    const lines = (await tryOn(web)).split('\n').slice(1);
    expect(desk.stats.requests).toBe(before);
    expect(lines).toHaveLength(trials.length);
    for (const line of lines) expect(line).toMatch(/ not known: .* has no hidden documents/u);
  });
});
