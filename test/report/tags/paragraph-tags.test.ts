import { codesOf, ownerOf, paragraphCodes } from '../../../src/report/tags/paragraph-tags';
import { whyNotTaggable } from '../../../src/report/tags/taggable';
import { codesInText, findTypedCodes, inKitOrder } from '../../../src/report/tags/typed-codes';
import { defaultStandard } from '../../../src/standard';
import {
  cell,
  heading,
  nested,
  paragraphAt,
  reportOf,
  styled,
  text,
  type FactBuilder,
} from '../../builders/facts';

const within = (content: string, ...tags: readonly string[]) => paragraphAt(nested(content, ...tags), 1);

describe('the tags of a paragraph', () => {
  const several = within('I asked.', 'ksb1:aaaaaa::K1.1 K1.2', 'ksb1:bbbbbb::K1.2 K2.1', 'ksb9:later1::K1.4');

  it('are spoken for by the innermost that can be read', () => {
    expect(ownerOf(several)?.parsed.id).toBe('bbbbbb');
    expect(ownerOf(within('I asked.', 'ksb9:later1::K1.4'))).toBeNull();
    expect(ownerOf(within('I asked.'))).toBeNull();
  });

  it('claim the codes of all of them, each once', () => {
    expect(paragraphCodes(several)).toEqual(['K1.1', 'K1.2', 'K2.1']);
    expect(several.controls.map(codesOf)).toEqual([['K1.1', 'K1.2'], ['K1.2', 'K2.1'], []]);
  });
});

describe('codes', () => {
  it('are found in a text in the kit’s order, each once', () => {
    expect(codesInText('S2.9 and (K1.4), then S2.9', defaultStandard)).toEqual(['K1.4', 'S2.9']);
    expect(codesInText('K9.9', defaultStandard)).toEqual([]);
  });

  it('that the kit does not know stay, at the end', () => {
    expect(inKitOrder(['X1', 'S2.9', 'K1.4', 'X1'], defaultStandard)).toEqual(['K1.4', 'S2.9', 'X1']);
  });

  it('count as typed in paragraphs of the body, and not in headings, appendices or elsewhere', () => {
    const report = reportOf(
      styled('Title', 'My report K1.1'),
      heading('Section 2 - Actions K1.2'),
      text('I asked (K1.4).'),
      text('I told.'),
      heading('Appendix A'),
      text('An e-mail (K2.1).'),
    );
    expect(findTypedCodes(report).map(({ paragraph, codes }) => [paragraph.index, codes])).toEqual([
      [2, ['K1.4']],
    ]);
  });
});

describe('why a paragraph cannot be tagged', () => {
  const why = (index: number, ...content: readonly FactBuilder[]): string | null => {
    const report = reportOf(...content);
    return whyNotTaggable(report, paragraphAt(report, index));
  };

  it('is nothing for text of the body and of an appendix', () => {
    expect(why(1, heading('Actions'), text('I asked.'))).toBeNull();
    expect(
      why(3, heading('Actions'), text('I asked.'), heading('Appendix A'), text('An e-mail.')),
    ).toBeNull();
    expect(why(1, heading('Actions'), cell(0, 0, 'I asked.'))).toBeNull();
  });

  it('is said of an empty line, a heading and the annex', () => {
    expect(why(1, heading('Actions'), text(''))).toBe('no-text');
    expect(why(0, heading('Actions'), text('I asked.'))).toBe('heading');
    expect(
      why(2, heading('Actions'), text('I asked.'), text('A row', { tag: 'ksb-annex1:', isAround: true })),
    ).toBe('in-annex');
    expect(
      why(2, heading('Actions'), text('I asked.'), text('', { tag: 'ksb-annex1:', isAround: true })),
    ).toBe('in-annex');
  });
});
