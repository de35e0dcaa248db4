import { planAnnex } from '../../../src/report/plans/plan-annex';
import {
  cell,
  factsOf,
  heading,
  reportFrom,
  reportOf,
  text,
  words,
  type FactBuilder,
} from '../../builders/facts';

const placesOf = (report: ReturnType<typeof reportOf>, code: string): string[] =>
  report.mapping.find((row) => row.code === code)?.places.map(({ text }) => text) ?? [];

describe('the rows of the mapping', () => {
  it('are the kit’s 46, in its order', () => {
    const { mapping } = reportOf();
    const kinds = mapping.map(({ kind }) => kind);
    expect(mapping).toHaveLength(46);
    expect(kinds.filter((kind) => kind === 'theme')).toHaveLength(7);
    expect(kinds.filter((kind) => kind === 'grade')).toHaveLength(13);
    expect(mapping.slice(0, 4).map(({ text }) => text.slice(0, 14))).toEqual([
      'Criteria',
      'Business knowl',
      'Pass Criteria',
      'K1.1 Evidence ',
    ]);
  });

  it('write a criterion with the points of its list', () => {
    const row = reportOf().mapping.find(({ code }) => code === 'S3.3');
    expect(row?.text).toMatch(
      /impact on:\na\. Their working practices\nb\. Organisational policy\/procedures$/,
    );
  });

  it('join paragraphs that follow one another', () => {
    const tagged = { codes: 'K1.4' };
    const report = reportOf(
      heading('Actions'),
      words(3, tagged),
      words(4, tagged),
      words(5),
      words(6, tagged),
    );
    expect(placesOf(report, 'K1.4')).toEqual([
      'Section 2 – Actions, paragraphs 1–2',
      'Section 2 – Actions, paragraph 4',
    ]);
  });

  it('leave a gap blank', () => {
    expect(placesOf(reportOf(heading('Actions'), words(3)), 'K1.4')).toEqual([]);
  });

  it('name an appendix as support', () => {
    const report = reportOf(heading('Actions'), words(3), heading('Appendix A'), words(4, { codes: 'K1.4' }));
    expect(placesOf(report, 'K1.4')).toEqual(['Appendix A, paragraph 1']);
  });
});

/** The generated annex, as a reader finds it in the document. */
function annexOf(report: ReturnType<typeof reportOf>): FactBuilder[] {
  const inAnnex = { isAround: true, tag: 'ksb-annex1:' };
  return report.mapping.flatMap(({ text, aside, places }, row) => [
    cell(row, 0, text, inAnnex),
    ...(places.length > 0
      ? places.map((place) => cell(row, 1, place.text, inAnnex))
      : [cell(row, 1, aside, inAnnex)]),
  ]);
}

/** One control around all of the annex, as Word reports it. */
function reportWithAnnex(before: readonly FactBuilder[], annex: readonly FactBuilder[]) {
  const facts = factsOf(...before, ...annex);
  const controls = facts.controls.filter(({ tag }) => !tag.startsWith('ksb-annex'));
  const annexControl = facts.controls.find(({ tag }) => tag.startsWith('ksb-annex'))!;
  const paragraphs = facts.paragraphs.map((paragraph, index) =>
    index < before.length ? paragraph : { ...paragraph, controlId: annexControl.id },
  );
  return reportFrom({ ...facts, paragraphs, controls: [...controls, annexControl] });
}

describe('the annex', () => {
  const body = [heading('Actions'), words(3), words(4, { codes: 'K1.4' })];

  it('is planned where there is none', () => {
    const report = reportOf(...body);
    expect(planAnnex(report)).toMatchObject({ kind: 'annex', tag: 'ksb-annex1:' });
  });

  it('is left alone where it says what the tags say', () => {
    const report = reportWithAnnex(body, annexOf(reportOf(...body)));
    expect(report.annex).toMatchObject({ count: 1, isCurrent: true, stale: [] });
    expect(planAnnex(report)).toBeNull();
  });

  it('is neither counted nor a section, and ends nothing', () => {
    const report = reportWithAnnex(body, annexOf(reportOf(...body)));
    expect(report.length.counted).toBe(8);
    expect(report.outline.sections).toHaveLength(1);
  });

  it('names the rows that are stale', () => {
    const moved = [heading('Actions'), words(3), words(5), words(4, { codes: 'K1.4' })];
    const report = reportWithAnnex(moved, annexOf(reportOf(...body)));
    expect(report.annex.stale).toEqual([
      {
        code: 'K1.4',
        was: ['Section 2 – Actions, paragraph 2'],
        now: ['Section 2 – Actions, paragraph 3'],
      },
    ]);
    expect(report.findings.map(({ id }) => id)).toContain('stale-annex');
  });
});

describe('an annex that has lost its control', () => {
  it('is told, so that nobody relies on it', () => {
    const caption =
      'Where the report shows evidence of each criterion. Blank: no paragraph is tagged with it.';
    const loose = reportOf(heading('Actions'), words(3), heading('Annex: criteria mapping'), text(caption));
    expect(loose.findings.find(({ id }) => id === 'loose-annex')).toMatchObject({ paragraph: { index: 3 } });
    expect(loose.length.counted).toBe(4);
  });
});
