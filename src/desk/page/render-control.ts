import { showsPlaceholder } from '../../ooxml/text/control-kinds';
import { wPath, wValue } from '../../ooxml/xml/namespaces';
import { element } from './element';

export const isPlaceholderControl = showsPlaceholder;

/** The small tab of a control: its title, else its tag; shown for all controls, whoever made them. */
export function controlTab(control: Element): HTMLElement {
  const title = wValue(wPath(control, 'sdtPr', 'alias')) ?? '';
  const tag = wValue(wPath(control, 'sdtPr', 'tag')) ?? '';
  return element('span', 'control-tab', { title: tag || 'Content control' }, title || tag || 'Control');
}

/** What a tab depends on, so that it is drawn anew when it changes. */
export const controlSignature = (control: Element): string =>
  [
    wValue(wPath(control, 'sdtPr', 'alias')),
    wValue(wPath(control, 'sdtPr', 'tag')),
    showsPlaceholder(control),
  ].join('|');
