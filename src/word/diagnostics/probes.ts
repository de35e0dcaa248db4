import { hexadecimal, normaliseSpace, parseTag } from '../../report';
import type { Capabilities } from '../read/capabilities';
import { answered, notKnown, share, type Answer } from './answer';
import { codeOfThirdFile } from './third-file';

/** A question about this Word that no source answers, asked without changing anything (docs/unverified.md). */
export interface Probe {
  /** The row of docs/unverified.md that it settles. */
  readonly id: string;
  readonly question: string;
  /** The newest capability that it needs, or null. */
  readonly needs: keyof Capabilities | null;
  answer(context: Word.RequestContext): Promise<Answer>;
}

/** In the order in which Word lists them. */
async function controlIds(context: Word.RequestContext): Promise<number[]> {
  const { contentControls } = context.document;
  contentControls.load({ id: true });
  await context.sync();
  return contentControls.items.map(({ id }) => id);
}

const nameOf = (character: string): string => `U+${hexadecimal(character).toUpperCase()}`;

/** Whether it would be taken for text: neither left out nor a blank. U+001E and U+2011 are hyphens. */
const isUnread = (character: string): boolean =>
  !['\u001e', '\u2011'].includes(character) && !['ab', 'a b'].includes(normaliseSpace(`a${character}b`));

export const probes: readonly Probe[] = [
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
      if (own.length === 0) return notKnown('no tags in this document');
      const seen = subtypes.map((subtype) => {
        const alike = own.filter((control) => control.subtype === subtype);
        return `${subtype}: parent for ${share(alike.filter(({ id }) => parents.has(id)).length, alike.length)}`;
      });
      const within = own.filter(({ subtype }) => subtype === 'RichTextInline');
      return within.length === 0
        ? notKnown(seen.join('; '))
        : answered(!within.some(({ id }) => parents.has(id)), seen.join('; '));
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
        for (const [character] of text.matchAll(
          /[\u0000-\u001f\u007f-\u009f\u00ad\u2011\u2028\ufffc\ufffd]/gu,
        ))
          found.add(character);
      const read = [...found].sort().map(nameOf).join(' ');
      return found.size === 0 ? notKnown('none') : answered(![...found].some(isUnread), read);
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
      const differing = paragraphs.items.flatMap(({ text }, index) => {
        const shown = visible[index]?.value ?? '';
        return shown === text ? [] : [{ text, shown }];
      });
      const isLeftOut = differing.every(({ text, shown }) => shown.length < text.length);
      const seen = share(differing.length, paragraphs.items.length);
      return differing.length === 0 ? notKnown(seen) : answered(isLeftOut, seen);
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
      const kept = ranges.filter(({ isNullObject }) => !isNullObject).length;
      const seen = share(kept, ranges.length);
      return ranges.length === 0 ? notKnown(seen) : answered(kept === ranges.length, seen);
    },
  },
  {
    id: 'M10',
    question: 'Does the library work where the page’s policy refuses its telemetry?',
    needs: null,
    async answer(context) {
      context.document.body.load({ styleBuiltIn: true });
      await context.sync();
      const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
      const isRefusing = policy?.getAttribute('content')?.includes("connect-src 'self'") ?? false;
      return isRefusing ? answered(true, 'it answers under the policy') : notKnown('this page has no policy');
    },
  },
  {
    id: 'M14',
    question: 'Does the list of controls come in the same order twice?',
    needs: null,
    async answer(context) {
      const [first, second] = [await controlIds(context), await controlIds(context)];
      const seen = `${first.length} controls`;
      return first.length < 2 ? notKnown(seen) : answered(first.join() === second.join(), seen);
    },
  },
  {
    id: 'D1',
    question: 'Which paragraphs does the body of a section have?',
    needs: null,
    async answer(context) {
      const { body, sections } = context.document;
      sections.load({ body: { styleBuiltIn: true } });
      body.paragraphs.load({ styleBuiltIn: true });
      await context.sync();
      const own = sections.items.map((section) => section.body.paragraphs);
      for (const paragraphs of own) paragraphs.load({ styleBuiltIn: true });
      await context.sync();
      const all = body.paragraphs.items.length;
      const counts = own.map(({ items }) => items.length);
      const seen = `${counts.join(', ')} of ${all}`;
      return counts.length < 2
        ? notKnown('one section')
        : answered(
            counts.every((count) => count === all),
            seen,
          );
    },
  },
  {
    id: 'D22',
    question: 'Which error does a third copy of the file meet?',
    needs: null,
    async answer() {
      const code = await codeOfThirdFile();
      return code === null ? answered(false, 'none') : answered(code === 5001, `error ${code}`);
    },
  },
];
