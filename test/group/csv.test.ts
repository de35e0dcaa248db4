import fc from 'fast-check';
import { csv } from '../../src/group';

/** The fields of each row, read as RFC 4180 says. */
function read(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('rows for a spreadsheet', () => {
  it('are fields parted by commas, lines ended by CR LF, after the mark of UTF-8', () => {
    expect(
      csv([
        ['Draft', 'Words'],
        ['a', 2489],
      ]),
    ).toBe('\ufeffDraft,Words\r\na,2489\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '=cmd|"/c calc"!A1'])(
    'hold no formula: %j',
    (text) => expect(read(csv([[text, 'end']]))).toEqual([[`'${text}`, 'end']]),
  );

  it('leave numbers alone', () => expect(csv([[-1, 0.5]])).toBe('\ufeff-1,0.5\r\n'));

  it('read back as they were, whatever the text', () => {
    const field = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('a', ',', '"', '\r', '\n', '=') }),
    );
    const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 3 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (each) => {
        const kept = read(csv(each)).map((row) =>
          row.map((text) => text.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, '')),
        );
        expect(kept).toEqual(
          each.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, ''))),
        );
      }),
    );
  });
});
