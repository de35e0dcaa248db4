import fc from 'fast-check';
import { inverseOf, replaced } from '../../../src/report';
import { annexEvidence, planMask } from '../../../src/report/guide';
import { personalDataIn } from '../../../src/report/guide/personal-data';
import { assessmentOf, defaultStandard } from '../../../src/standard';
import { heading, reportOf, text, type FactBuilder } from '../../builders/facts';

const found = (words: string, names: readonly string[] = []) =>
  personalDataIn(words, names).map((each) => [each.kind, each.words]);

describe('personal data', () => {
  // Sample data: the numbers are those that Ofcom and the card schemes keep for examples.
  test.each([
    ['Write to pat.sample+cs@mail.example.co.uk today.', 'email', 'pat.sample+cs@mail.example.co.uk'],
    ['Ring 020 7946 0018 now.', 'phone', '020 7946 0018'],
    ['Ring 07700 900123.', 'phone', '07700 900123'],
    ['Ring +44 7700 900123.', 'phone', '+44 7700 900123'],
    ['Ring (0113) 496 0123.', 'phone', '(0113) 496 0123'],
    ['Send it to SW1A 1AA, please.', 'postcode', 'SW1A 1AA'],
    ['Paid with 4111 1111 1111 1111 in May.', 'card', '4111 1111 1111 1111'],
    ['Date of birth: 01/02/1990', 'birth', '01/02/1990'],
    ['She was born on 1st February 1990.', 'birth', '1st February 1990'],
    ['Dear Pat Sample,', 'name', 'Pat Sample'],
    ['I spoke to Mrs. Sample-Jones.', 'name', 'Sample-Jones'],
  ])('is found in “%s”', (words, kind, which) => {
    expect(found(words)).toEqual([[kind, which]]);
  });

  test.each([
    'Order 4111 1111 1111 1112 was late.',
    'We had 1,234,567,890 calls.',
    'Dear Sir or Madam',
    'Dear Customer',
    'K1.4 and S2.10 on 12/03/2026 at 10:30',
    'The invoice 2026-000123-45.',
    'A1 and B2 are cells.',
  ])('is not what only looks like it: “%s”', (words) => {
    expect(found(words)).toEqual([]);
  });

  test('is found where the author names somebody, as a whole word and in any capitals', () => {
    expect(found('Sam and SAM, but not Samantha.', ['sam'])).toEqual([
      ['name', 'Sam'],
      ['name', 'SAM'],
    ]);
    expect(found('a+b', ['a+b', ' '])).toEqual([['name', 'a+b']]);
  });

  test('is found once where two forms fit', () => {
    expect(found('Dear Pat,', ['Pat'])).toEqual([['name', 'Pat']]);
  });
});

describe('the evidence in the appendices', () => {
  const evidence = (...builders: readonly FactBuilder[]) =>
    annexEvidence(reportOf(heading('Actions'), ...builders), assessmentOf(defaultStandard).evidenceKinds);

  test('is each appendix with its kinds, whether it is pointed to, and whether it has a date', () => {
    const { appendices, missingKinds } = evidence(
      text('I wrote to her (see Appendix A).'),
      heading('Appendix A'),
      text('E-mail of 12 March 2026: thank you for your feedback.'),
      heading('Appendix B'),
      text('Minutes of the meeting.'),
    );
    expect(appendices.map(({ kinds, isReferred, hasDate }) => ({ kinds, isReferred, hasDate }))).toEqual([
      { kinds: ['emails', 'feedback'], isReferred: true, hasDate: true },
      { kinds: ['meeting-notes'], isReferred: false, hasDate: false },
    ]);
    expect(missingKinds).toEqual(['letters', 'call-logs', 'workflow']);
  });

  test.each([
    ['I wrote to her (see Appendix C).', ['C']],
    ['See Appendices A to C.', ['B', 'C']],
    ['See Appendix A.', []],
    ['See the appendix.', []],
  ])('is missed where “%s” names an appendix that is not there', (said, labels) => {
    const { missing } = evidence(text(said), heading('Appendix A'), text('An e-mail.'));
    expect(missing.map(({ label }) => label)).toEqual(labels);
  });

  test('is not missed where no appendix has a letter', () => {
    expect(evidence(text('See Appendix C.'), heading('Appendix'), text('An e-mail.')).missing).toEqual([]);
  });

  test('discloses what stands in the appendices and nothing of the report', () => {
    const { disclosures } = evidence(
      text('Mail me at pat@sample.example.'),
      heading('Appendix A'),
      text('Mail sam@sample.example.'),
    );
    expect(
      disclosures.map(({ paragraph, data }) => [paragraph.index, data.map(({ words }) => words)]),
    ).toEqual([[3, ['sam@sample.example']]]);
  });

  test('is masked word by word, the second of two equal ones too', () => {
    const report = reportOf(heading('Actions'), heading('Appendix A'), text('Dear Pat, Pat is Mr Pat.'));
    const { disclosures } = annexEvidence(report, assessmentOf(defaultStandard).evidenceKinds);
    const { lines } = planMask(report, disclosures);
    expect(replaced('Dear Pat, Pat is Mr Pat.', lines[0]?.words ?? [])).toBe(
      'Dear [name], Pat is Mr [name].',
    );
  });
});

describe('a replacement', () => {
  test('is taken back by its inverse, whatever is masked', () => {
    const word = fc.constantFrom(
      'Dear ',
      'Pat',
      'Mr Pat',
      ' ',
      '020 7946 0018',
      'a@b.example',
      '[name]',
      'x',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (parts) => {
        const written = parts.join('');
        const report = reportOf(heading('Actions'), heading('Appendix A'), text(written));
        const { disclosures } = annexEvidence(report, assessmentOf(defaultStandard).evidenceKinds);
        const plan = planMask(report, disclosures);
        const [line] = plan.lines;
        if (!line) return;
        const masked = replaced(line.at.text, line.words);
        const back = inverseOf(plan)?.lines[0];
        expect(back && masked !== null && replaced(masked, back.words)).toBe(line.at.text);
      }),
    );
  });
});
