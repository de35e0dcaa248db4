/** @jest-environment jsdom */
import { setParagraphStyle, insertText } from '../../../src/ooxml';
import { placeOf, offsetOf } from '../../../src/desk/page/positions';
import {
  br,
  bullet,
  del,
  docx,
  h1,
  inlineSdt,
  ins,
  link,
  p,
  r,
  raw,
  sdt,
  table,
  textBox,
} from '../../builders/docx';
import { showDocument } from './page-document';

const texts = (elements: readonly Element[]): (string | null)[] =>
  elements.map(({ textContent }) => textContent);

test('shows every paragraph with its style, headings with their level', () => {
  const { paragraphs } = showDocument(docx(h1('Actions'), p('I asked.')));
  const [heading, plain] = paragraphs();
  expect(heading?.getAttribute('aria-level')).toBe('1');
  expect(heading?.className).toContain('style-Heading1');
  expect(plain?.getAttribute('role')).toBeNull();
  expect(texts(paragraphs())).toEqual(['Actions', 'I asked.']);
});

test('shows bold text, labels of lists and links', () => {
  const { view, paragraphs } = showDocument(
    docx(p(r('bold', { bold: true }), ' and plain'), bullet('a point'), p(link('there', 'go'))),
  );
  expect(paragraphs()[0]?.querySelector<HTMLElement>('span')?.style.fontWeight).toBe('bold');
  expect(view.root.querySelector('.list-label')?.textContent).toBe('•');
  expect(view.root.querySelector('.link')?.textContent).toBe('go');
});

test('shows what is tracked, and leaves hidden text out', () => {
  const { view, paragraphs } = showDocument(
    docx(p('a', ins('new'), del('old'), r('secret', { hidden: true }))),
  );
  expect(view.root.querySelector('ins')?.textContent).toBe('new');
  expect(view.root.querySelector('del')?.textContent).toBe('old');
  expect(texts(paragraphs())).toEqual(['anewold']);
});

test('shows every control with its title, whoever made it, and its placeholder in grey', () => {
  const { view } = showDocument(
    docx(
      sdt({ title: 'K1.4', tag: 'ksb1:a11111::K1.4' }, p('one')),
      p('before ', inlineSdt({ tag: 'client' }, 'inside')),
      sdt({ title: 'Date', placeholder: true }, p('Click to enter')),
    ),
  );
  expect(texts([...view.root.querySelectorAll('.control-tab')])).toEqual(['K1.4', 'client', 'Date']);
  expect(view.root.querySelector('.control.inline')?.textContent).toBe('clientinside');
  expect(view.root.querySelectorAll('.placeholder').length).toBeGreaterThan(0);
});

test('shows cells that are merged as one', () => {
  const cell = (properties: string, text: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="100" w:type="dxa"/>${properties}</w:tcPr>${p(text).xml}</w:tc>`;
  const { view } = showDocument(
    docx(
      raw(
        '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="100"/><w:gridCol w:w="100"/></w:tblGrid>' +
          `<w:tr>${cell('<w:gridSpan w:val="2"/>', 'wide')}</w:tr>` +
          `<w:tr>${cell('<w:vMerge w:val="restart"/>', 'tall')}${cell('', 'b')}</w:tr>` +
          `<w:tr>${cell('<w:vMerge/>', '')}${cell('', 'c')}</w:tr></w:tbl>`,
      ),
    ),
  );
  const cells = [...view.root.querySelectorAll('td')];
  expect(texts(cells)).toEqual(['wide', 'tall', 'b', 'c']);
  expect(cells.map(({ colSpan, rowSpan }) => [colSpan, rowSpan])).toEqual([
    [2, 1],
    [1, 2],
    [1, 1],
    [1, 1],
  ]);
});

test('shows a picture as a box with its description', () => {
  const { view } = showDocument(docx(p(textBox(p('inside the box')))));
  expect(view.root.querySelector('.picture')?.textContent).toBe('Text Box 1');
});

test('keeps every paragraph that has not changed, and draws the one that has', () => {
  const {
    document: docx_,
    view,
    paragraphs,
  } = showDocument(docx(p('one'), sdt({ tag: 'x' }, p('two')), table([['three', 'four']])));
  const before = paragraphs();
  const second = docx_.paragraphs()[1]?.node;
  if (!second) throw new Error('There is a second paragraph');
  insertText(docx_, second, 3, ' more');
  docx_.changed();
  view.render();
  const after = paragraphs();
  expect(texts(after)).toEqual(['one', 'two more', 'three', 'four']);
  expect(after.map((element, at) => element === before[at])).toEqual([true, false, true, true]);
});

test('draws a paragraph again when its style changes', () => {
  const { document: docx_, view, paragraphs } = showDocument(docx(p('one')));
  const first = docx_.paragraphs()[0]?.node;
  if (!first) throw new Error('There is a paragraph');
  setParagraphStyle(docx_, first, 'Heading1');
  docx_.changed();
  view.render();
  expect(paragraphs()[0]?.className).toContain('style-Heading1');
});

test('every offset of a paragraph has a place on the page that leads back to it', () => {
  const { document: docx_, view } = showDocument(
    docx(bullet('ab', br, inlineSdt({ title: 'K1.4' }, 'cd'), r('\t'), 'é')),
  );
  const source = docx_.paragraphs()[0]?.node;
  const shown = source && view.of(source);
  if (!shown) throw new Error('The paragraph is shown');
  for (let offset = 0; offset <= 7; offset++) {
    const place = placeOf(shown, offset);
    if (!place) throw new Error(`Offset ${offset} has a place`);
    const isLeafEnd = place.node.nodeType !== Node.TEXT_NODE;
    expect(isLeafEnd ? offset : offsetOf(shown, place)).toBe(offset);
  }
});

test('a click on a label is before the text, one behind it after', () => {
  const { document: docx_, view, paragraphs } = showDocument(docx(bullet('abc')));
  const source = docx_.paragraphs()[0]?.node;
  const shown = source && view.of(source);
  const [paragraph] = paragraphs();
  const label = paragraph?.querySelector('.list-label')?.firstChild;
  if (!shown || !paragraph || !label) throw new Error('The paragraph has a label');
  expect(view.around(label)).toBe(shown);
  expect(offsetOf(shown, { node: label, offset: 1 })).toBe(0);
  expect(offsetOf(shown, { node: paragraph, offset: paragraph.childNodes.length })).toBe(3);
});
