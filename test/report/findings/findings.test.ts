import { heading, reportOf, tagId, text } from '../../builders/facts';

describe('findings', () => {
  const { findings } = reportOf(
    heading('Section 2 - Actions'),
    text('I asked.', { tag: `ksb1:${tagId(1)}:zzzzzz:K1.4` }),
    heading('Something else'),
    text('I told.', { tag: `ksb1:${tagId(2)}:zzzzzz:K1.4` }),
    heading('Section 4 - Solutions', 1, { codes: 'K2.1' }),
  );

  it('stand in document order within one severity', () => {
    const placed = findings.filter(({ severity, paragraph }) => severity === 'info' && paragraph !== null);
    expect(placed.map(({ id, paragraph }) => [id, paragraph?.index])).toEqual([
      ['text-changed', 1],
      ['other-section', 2],
      ['text-changed', 3],
    ]);
  });

  it('begin with those of the whole report in each severity, and errors come first', () => {
    expect(findings[0]).toMatchObject({ id: 'tag-on-heading', severity: 'error' });
    const infos = findings
      .filter(({ severity }) => severity === 'info')
      .map(({ paragraph }) => paragraph === null);
    expect(infos).toEqual([...infos].sort((a, b) => Number(b) - Number(a)));
  });
});
