import { bullet, docx, h1, inlineSdt, p, table, type Block } from '../../test/builders/docx';
import { defaultStandard } from '../../src/standard';

const TAGS = 300;
const VOCABULARY =
  'the customer called again because nobody had written down what was agreed so I changed how we record it'.split(
    ' ',
  );

/** Running text of so many words; no two paragraphs alike. */
function prose(words: number, seed: number): string {
  const body = Array.from(
    { length: words - 1 },
    (_, i) => VOCABULARY[(seed * 7 + i * (1 + (seed % 5))) % VOCABULARY.length],
  );
  return `${body.join(' ')} ${seed}.`;
}

/** The id of a tag: a letter and five of a–z 0–9. */
const tagId = (number: number): string => `b${number.toString(36).padStart(5, '0')}`;

/**
 * A report of so many paragraphs, as .docx: the template's sections, a list item in every ten, a table of four cells in
 * every hundred, and tags on 300 paragraphs at most.
 */
export function benchDocument(paragraphs: number, wordsPerParagraph: number): Uint8Array {
  const { sections, criteria } = defaultStandard;
  const perSection = Math.ceil(paragraphs / sections.length);
  const tagEvery = Math.max(4, Math.ceil(paragraphs / TAGS));
  const blocks: Block[] = [];
  for (let i = 0; i < paragraphs; i++) {
    const section = i % perSection === 0 ? sections[i / perSection] : undefined;
    const text = prose(wordsPerParagraph, i);
    if (section) blocks.push(h1(`Section ${section.number} – ${section.title}`));
    else if (i % 100 === 50 && paragraphs - i > 4) {
      blocks.push(
        table([
          [text, prose(wordsPerParagraph, i + 1)],
          [prose(wordsPerParagraph, i + 2), ''],
        ]),
      );
      i += 3;
    } else if (i % tagEvery === 1) {
      const code = criteria[((i / tagEvery) % criteria.length) | 0]?.code ?? '';
      blocks.push(p(inlineSdt({ tag: `ksb1:${tagId(i)}::${code}`, title: code }, text)));
    } else blocks.push(i % 10 === 7 ? bullet(text) : p(text));
  }
  return docx(...blocks);
}
