import type { DocxDocument } from '../../../ooxml';
import { element } from '../element';
import { paragraphBox } from './paragraph-box';
import type { RenderedParagraph } from './positions';
import { renderInline } from './render-inline';

/** Bullets of symbol fonts lie in the private use area; on the page a plain bullet stands for them. */
const privateUse = /[\ue000-\uf8ff]/gu;

/** Shows one paragraph: its style's name as a class, its list label, its content. */
export function renderParagraph(document: DocxDocument, source: Element): RenderedParagraph {
  const box = paragraphBox(document, source);
  const builtIn = document.styles.styleBuiltIn(source);
  const level = document.styles.outlineLevel(source);
  const { nodes, pieces } = renderInline(document, source);
  const made = element('p', `paragraph style-${builtIn}`, {}, ...nodes);
  made.dataset['style'] = document.styles.styleName(source);
  if (level <= 9) {
    made.setAttribute('role', 'heading');
    made.setAttribute('aria-level', String(level));
  }
  const item = document.listItem(source);
  if (item) made.prepend(element('span', 'list-label', {}, item.label.replace(privateUse, '•')));
  if (box.breaksPage) made.prepend(element('span', 'page-break', { title: 'Page break before' }));
  const { style } = made;
  style.marginTop = `${box.before}pt`;
  style.marginBottom = `${box.after}pt`;
  style.paddingLeft = `${item && box.left === 0 ? 18 * (item.level + 1) : box.left}pt`;
  style.paddingRight = `${box.right}pt`;
  style.textAlign = box.align;
  style.textIndent = `${item && box.firstLine === 0 ? -18 : box.firstLine}pt`;
  return { element: made, source, pieces };
}
