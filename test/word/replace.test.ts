import { annexEvidence, planMask } from '../../src/report/guide';
import { inverseOf, type Report } from '../../src/report';
import { assessmentOf, defaultStandard } from '../../src/standard';
import { h1, p, r } from '../builders/docx';
import { addCodes } from '../builders/facts';
import { bodyXml } from './body-xml';
import { everyShape, openOn, profile } from './desk';

const content = [
  h1('Section 2 - Actions'),
  p('I wrote to pat@sample.example (see Appendix A).'),
  h1('Appendix A'),
  p('To: ', r('pat@sample.example', { bold: true }), ', copied to pat@sample.example'),
  p('Dear Pat, ring 020 7946 0018.'),
];

const mask = (report: Report) =>
  planMask(report, annexEvidence(report, assessmentOf(defaultStandard).evidenceKinds).disclosures);

const textsOf = (report: Report): string[] => report.snapshot.paragraphs.map(({ text }) => text);

describe.each(everyShape)('masking on %s', (_, on) => {
  it('replaces what was found in the appendices in three requests, in its own look, and nothing of the report', async () => {
    const { apply, report, requestsOf, desk } = await openOn(on, ...content);
    const plan = mask(await report());
    expect(await requestsOf(() => apply(plan))).toBe(3);
    expect(textsOf(await report())).toEqual([
      'Section 2 - Actions',
      'I wrote to pat@sample.example (see Appendix A).',
      'Appendix A',
      'To: [email address], copied to [email address]',
      'Dear [name], ring [phone number].',
    ]);
    const [, , , masked] = desk.model.Body.Paragraphs.items();
    expect(
      masked
        ?.Search('[email address]')
        .items()
        .map((range) => range.Font.Bold),
    ).toEqual([true, false]);
  });

  it('is taken back', async () => {
    const { apply, report } = await openOn(on, ...content);
    const before = textsOf(await report());
    const plan = mask(await report());
    await apply(plan);
    await apply(inverseOf(plan));
    expect(textsOf(await report())).toEqual(before);
  });

  it('keeps the tag of evidence in an appendix', async () => {
    const { apply, change, report } = await openOn(on, ...content);
    await change((now) => addCodes(now, 4, ['K2.1']));
    await apply(mask(await report()));
    const tagged = (await report()).snapshot.paragraphs[4];
    expect(tagged?.text).toBe('Dear [name], ring [phone number].');
    expect(tagged?.controls).toHaveLength(1);
  });
});

describe('masking', () => {
  it('leaves nothing of what was masked in the file while changes are tracked', async () => {
    const { apply, report, desk } = await openOn(profile('web'), ...content);
    desk.model.ChangeTrackingMode = 'TrackAll';
    await apply(mask(await report()));
    expect(desk.model.ChangeTrackingMode).toBe('TrackAll');
    expect(bodyXml(desk.save())).not.toContain('020 7946');
  });

  it('is refused where the text has changed since', async () => {
    const { host, report, desk } = await openOn(profile('web'), ...content);
    const plan = mask(await report());
    const paragraph = desk.model.Body.Paragraphs.items()[4];
    paragraph?.InsertText(' And more.', 'End');
    expect(await host.apply(plan)).toMatchObject({ kind: 'refused', reason: 'text-changed' });
  });
});
