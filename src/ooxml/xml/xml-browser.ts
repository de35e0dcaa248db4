import { descendants } from './dom';
import { DocxError } from './errors';
import { isNestedTooDeeply } from './nesting';
import { hasDoctype, serialise, type XmlEngine } from './xml';

const damaged = (message: string) =>
  new DocxError('damaged', 'A part of this file is not readable. Open it in Word, save it, and try again.', {
    cause: new Error(message),
  });

/** The XML engine of a page: the browser's own parser, which reports faults as a `parsererror` element. */
export function browserXml(Parser: typeof DOMParser = DOMParser): XmlEngine {
  return {
    parse(text) {
      if (hasDoctype(text)) throw damaged('document type declaration');
      if (isNestedTooDeeply(text)) throw damaged('elements nested too deeply');
      const document = new Parser().parseFromString(text, 'application/xml');
      const root = document.documentElement;
      const isError = (element: Element) => element.localName === 'parsererror';
      if (!root || isError(root) || descendants(root, isError).length > 0) throw damaged('not well-formed');
      return document;
    },
    serialise,
  };
}
