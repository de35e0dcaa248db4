import { showControls } from '../../report';

/** Markup that is safe to put into a page. Only `html` makes it. */
export class Markup {
  constructor(readonly source: string) {}
}

type Content = Markup | string | number | readonly Content[];

/** Markup with what a document says in it: every text is escaped, control characters are shown. */
export const html = (parts: TemplateStringsArray, ...contents: readonly Content[]): Markup =>
  new Markup(parts.reduce((source, part, at) => source + sourceOf(contents[at - 1] ?? '') + part));

function sourceOf(content: Content): string {
  if (content instanceof Markup) return content.source;
  if (typeof content === 'string') return escapeHtml(content);
  return typeof content === 'number' ? String(content) : content.map(sourceOf).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string =>
  text
    .split('\n')
    .map((line) => showControls(line).replace(/[&<>"']/gu, (character) => entities[character] ?? ''))
    .join('\n');
