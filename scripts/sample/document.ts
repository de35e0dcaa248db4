import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  PageNumber,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { countWords } from './blocks';
import type { Block, Chapter, Report } from './blocks';

/** Twentieths of a point: the text width of an A4 page with margins of 2.54 cm. */
const TEXT_WIDTH = 9026;
/** 1.15 lines. Every paragraph that sets a spacing repeats it: LibreOffice else takes the default as exact. */
const LINES = { line: 276, lineRule: LineRuleType.AUTO } as const;
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: 'A6A6A6' } as const;

export const styles = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: 'en-GB' } },
      paragraph: { spacing: { ...LINES, after: 160 } },
    },
    title: { run: { size: 44, color: '1F3864' }, paragraph: { spacing: { ...LINES, after: 120 } } },
    heading1: {
      run: { size: 30, bold: true, color: '1F3864' },
      paragraph: { spacing: { ...LINES, before: 360, after: 120 }, keepNext: true, outlineLevel: 0 },
    },
    heading2: {
      run: { size: 25, bold: true, color: '2F5496' },
      paragraph: { spacing: { ...LINES, before: 200, after: 80 }, keepNext: true, outlineLevel: 1 },
    },
    listParagraph: { paragraph: { spacing: { ...LINES, after: 60 } } },
  },
  paragraphStyles: [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { italics: true, color: '404040' },
      paragraph: { indent: { left: 567, right: 567 } },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 20, bold: true, color: '44546A' },
      paragraph: { spacing: { ...LINES, before: 120, after: 80 }, keepNext: true },
    },
  ],
};

const numbering = {
  config: [
    { reference: 'bullets', levels: [listLevel(LevelFormat.BULLET, '•')] },
    { reference: 'steps', levels: [listLevel(LevelFormat.DECIMAL, '%1.')] },
  ],
};

/** The report as a Word document: real styles, real lists, real tables, a page number in the footer. */
export function wordDocument(report: Report): Document {
  const layOut = captionCounter();
  return new Document({
    creator: 'Sample Apprentice',
    lastModifiedBy: 'Sample Apprentice',
    title: report.title,
    description: report.notice,
    styles,
    numbering,
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 } } },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          ...titleBlock(report),
          ...report.body.flatMap((chapter) => chapterParagraphs(chapter, layOut, false)),
          ...report.appendices.flatMap((chapter) => chapterParagraphs(chapter, layOut, true)),
        ],
      },
    ],
  });
}

type LayOut = (block: Block) => (Paragraph | Table)[];

function titleBlock({ title, notice, fields, body }: Report): Paragraph[] {
  const wordCount = { label: 'Word count', value: countWords(body).toLocaleString('en-GB') };
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    new Paragraph({ children: [new TextRun({ text: notice, italics: true })] }),
    ...[...fields, wordCount].map(
      ({ label, value }) =>
        new Paragraph({
          spacing: { ...LINES, after: 40 },
          children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(value)],
        }),
    ),
  ];
}

function chapterParagraphs(
  { heading, blocks }: Chapter,
  layOut: LayOut,
  ownPage: boolean,
): (Paragraph | Table)[] {
  const title = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: ownPage,
    children: [new TextRun(heading)],
  });
  return [title, ...blocks.flatMap(layOut)];
}

/** Lays out blocks one after the other, numbering the tables' captions as it goes. */
function captionCounter(): LayOut {
  let tables = 0;
  return (block) => {
    switch (block.kind) {
      case 'paragraph':
        return [new Paragraph({ children: [new TextRun(block.text)] })];
      case 'quote':
        return [new Paragraph({ style: 'Quote', children: [new TextRun(block.text)] })];
      case 'subheading':
        return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(block.text)] })];
      case 'bullets':
      case 'steps':
        return block.items.map((item, index) => listItem(block.kind, item, index === block.items.length - 1));
      case 'table':
        tables += 1;
        return [
          caption(tables, block.caption),
          grid(block.rows),
          new Paragraph({ spacing: { ...LINES, after: 0 } }),
        ];
    }
  };
}

function listItem(reference: 'bullets' | 'steps', text: string, last: boolean): Paragraph {
  return new Paragraph({
    style: 'ListParagraph',
    numbering: { reference, level: 0 },
    ...(last ? { spacing: { ...LINES, after: 160 } } : {}),
    children: [new TextRun(text)],
  });
}

function caption(number: number, text: string): Paragraph {
  return new Paragraph({
    style: 'Caption',
    children: [
      new TextRun('Table '),
      new SimpleField('SEQ Table \\* ARABIC', String(number)),
      new TextRun(`: ${text}`),
    ],
  });
}

function grid(rows: readonly (readonly string[])[]): Table {
  const columns = rows[0]?.length ?? 0;
  const width = Math.floor(TEXT_WIDTH / columns);
  return new Table({
    width: { size: width * columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    borders: {
      top: HAIRLINE,
      bottom: HAIRLINE,
      left: HAIRLINE,
      right: HAIRLINE,
      insideHorizontal: HAIRLINE,
      insideVertical: HAIRLINE,
    },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: cells.map((text) => cell(text, width, index === 0)),
        }),
    ),
  });
}

function cell(text: string, width: number, header: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(header ? { shading: { fill: 'D9E2F3' } } : {}),
    children: [
      new Paragraph({
        spacing: { line: 240, lineRule: LineRuleType.AUTO, after: 0 },
        children: [new TextRun({ text, size: 20, bold: header })],
      }),
    ],
  });
}

function listLevel(format: (typeof LevelFormat)['BULLET' | 'DECIMAL'], text: string) {
  return {
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 567, hanging: 283 } } },
  };
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ size: 18, children: [PageNumber.CURRENT] })],
  });
}
