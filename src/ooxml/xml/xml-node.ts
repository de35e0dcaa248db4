import { DOMParser } from '@xmldom/xmldom';
import { DocxError } from './errors';
import { isNestedTooDeeply } from './nesting';
import { hasDoctype, serialise, type XmlEngine } from './xml';

const damaged = (cause: unknown) =>
  new DocxError('damaged', 'A part of this file is not readable. Open it in Word, save it, and try again.', {
    cause,
  });

/** XML 1.0 line ends only (section 2.11); the parser's default would also take U+0085 and U+2028, which are text. */
const normalizeLineEndings = (text: string) => text.replace(/\r\n?/g, '\n');

const refuse = (level: string, message: string): void => {
  throw new Error(`${level}: ${message}`);
};

/** The XML engine for Node. */
export const nodeXml: XmlEngine = {
  parse(text) {
    if (hasDoctype(text)) throw damaged(new Error('document type declaration'));
    if (isNestedTooDeeply(text)) throw damaged(new Error('elements nested too deeply'));
    try {
      const parser = new DOMParser({ onError: refuse, normalizeLineEndings });
      return parser.parseFromString(text, 'application/xml') as unknown as Document;
    } catch (cause) {
      throw damaged(cause);
    }
  },
  serialise,
};
