import { Document, HeadingLevel, Paragraph, TextRun } from 'docx';
import { makeReport, makeSnapshot, planTemplate, type NewParagraph } from '../../src/report';
import { defaultStandard } from '../../src/standard';
import { openDocx, readDocx } from '../../src/docx/read-docx';
import { docx } from '../../test/builders/docx';
import { styles } from './document';

const headings: Readonly<Record<string, (typeof HeadingLevel)[keyof typeof HeadingLevel]>> = {
  Title: HeadingLevel.TITLE,
  Heading1: HeadingLevel.HEADING_1,
};

/** What the pane puts into an empty document, guidance and all, for people without the add-in. */
export function templateDocument(): Document {
  const empty = makeReport(makeSnapshot(readDocx(openDocx(docx()))), defaultStandard);
  const plan = planTemplate(empty, 'in-document');
  if (plan.kind === 'refused') throw new Error(plan.reason);
  return new Document({
    title: defaultStandard.titleBlock.title,
    styles,
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 } } },
        children: plan.paragraphs.map(laidOut),
      },
    ],
  });
}

const laidOut = ({ text, style, isGuidance }: NewParagraph): Paragraph =>
  new Paragraph({
    ...(headings[style] && { heading: headings[style] }),
    children: [new TextRun({ text, italics: isGuidance })],
  });
