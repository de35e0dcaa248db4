import { parseTag } from '../../report';
import type { Capabilities } from '../read/capabilities';

/** A question about this Word that no source answers, asked without changing anything (docs/unverified.md). */
export interface Probe {
  /** The row of docs/unverified.md that it settles. */
  readonly id: string;
  readonly question: string;
  /** The newest capability that it needs, or null. */
  readonly needs: keyof Capabilities | null;
  answer(context: Word.RequestContext): Promise<string>;
}

const share = (count: number, of: number): string => `${count} of ${of}`;

export const probes: readonly Probe[] = [
  {
    id: 'U1',
    question: 'Which outline level does body text have?',
    needs: null,
    async answer(context) {
      const { paragraphs } = context.document.body;
      paragraphs.load({ outlineLevel: true, styleBuiltIn: true, $top: 200 });
      await context.sync();
      const normal = paragraphs.items.filter(({ styleBuiltIn }) => styleBuiltIn === 'Normal');
      return (
        [...new Set(normal.map(({ outlineLevel }) => String(outlineLevel)))].join(', ') || 'no body text'
      );
    },
  },
  {
    id: 'U2',
    question: 'Is a control around a paragraph’s content its parent?',
    needs: null,
    async answer(context) {
      const controls = context.document.contentControls;
      controls.load({ id: true, tag: true, subtype: true });
      const { paragraphs } = context.document.body;
      paragraphs.load({ parentContentControlOrNullObject: { id: true } });
      await context.sync();
      const own = controls.items.filter(({ tag }) => parseTag(tag).kind === 'tag');
      const parents = new Set(
        paragraphs.items.flatMap(({ parentContentControlOrNullObject: parent }) =>
          parent.isNullObject ? [] : [parent.id],
        ),
      );
      const subtypes = [...new Set(own.map(({ subtype }) => subtype))];
      return subtypes.length === 0
        ? 'no tags in this document'
        : subtypes
            .map((subtype) => {
              const alike = own.filter((control) => control.subtype === subtype);
              return `${subtype}: parent for ${share(alike.filter(({ id }) => parents.has(id)).length, alike.length)}`;
            })
            .join('; ');
    },
  },
  {
    id: 'U3',
    question: 'Which control characters does Paragraph.text hold?',
    needs: null,
    async answer(context) {
      const { paragraphs } = context.document.body;
      paragraphs.load({ text: true, $top: 1000 });
      await context.sync();
      const found = new Set<string>();
      for (const { text } of paragraphs.items)
        for (const [character] of text.matchAll(/[\u0000-\u001f\u00ad\u2011\u2028\ufffc\ufffd]/gu))
          found.add(`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
      return [...found].sort().join(' ') || 'none';
    },
  },
  {
    id: 'U4',
    question: 'In how many paragraphs does getText differ from text?',
    needs: 'visibleText',
    async answer(context) {
      const { paragraphs } = context.document.body;
      paragraphs.load({ text: true, $top: 1000 });
      await context.sync();
      const visible = paragraphs.items.map((paragraph) => paragraph.getText());
      await context.sync();
      const differing = paragraphs.items.filter(({ text }, index) => text !== visible[index]?.value);
      return share(differing.length, paragraphs.items.length);
    },
  },
  {
    id: 'U5',
    question: 'Are the bookmarks of tags still there?',
    needs: 'bookmarks',
    async answer(context) {
      const controls = context.document.contentControls;
      controls.load({ tag: true });
      await context.sync();
      const ids = controls.items.flatMap(({ tag }) => {
        const parsed = parseTag(tag);
        return parsed.kind === 'tag' ? [parsed.id] : [];
      });
      const ranges = ids.map((id) => {
        const range = context.document.getBookmarkRangeOrNullObject(`_cm_${id}`);
        range.load({ isEmpty: true });
        return range;
      });
      await context.sync();
      return share(ranges.filter(({ isNullObject }) => !isNullObject).length, ranges.length);
    },
  },
  {
    id: 'U6',
    question: 'What does a mixed font size read as?',
    needs: null,
    async answer(context) {
      const { paragraphs } = context.document.body;
      paragraphs.load({ font: { size: true, bold: true }, $top: 1000 });
      await context.sync();
      const odd = paragraphs.items.filter(({ font }) => !font.size || font.size < 0);
      const values = [...new Set(odd.map(({ font }) => JSON.stringify([font.size, font.bold])))];
      return values.join(' ') || 'no mixed paragraph here';
    },
  },
];
