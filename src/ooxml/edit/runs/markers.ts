import { insertAfter } from '../../xml/dom';
import type { DocxDocument } from '../../document/document';
import { wChild } from '../../xml/namespaces';
import type { Position } from '../../text/inline';

/**
 * Puts a marker at a position, as near to the range as it can stand: an end right after the last text inside, a start
 * right before the first.
 */
export function placeMarker(
  document: DocxDocument,
  { paragraph, offset }: Position,
  marker: Element,
  side: 'before' | 'after',
): void {
  const items = document.inlineItems(paragraph).filter((item) => item.length > 0);
  const next = items.find((item) => item.start === offset);
  const previous = items.find((item) => item.start + item.length === offset);
  const unit = (item: (typeof items)[number]) => item.run ?? item.node;
  const atStart = () => {
    const properties = wChild(paragraph, 'pPr');
    paragraph.insertBefore(marker, properties ? properties.nextSibling : paragraph.firstChild);
  };
  if (side === 'before' && next) unit(next).parentNode!.insertBefore(marker, unit(next));
  else if (previous) insertAfter(marker, unit(previous));
  else if (side === 'after' && offset === 0) atStart();
  else if (next) unit(next).parentNode!.insertBefore(marker, unit(next));
  else atStart();
}
