import { DocxError } from '../xml/errors';

const saveAsDocx = 'Open it in Word, save it as a Word document (.docx), and try again.';

/** How files of other kinds begin that get the name of a Word document, and what to say of them. */
const beginnings: readonly (readonly [start: string, sentence: string])[] = [
  ['%PDF', `This file is a PDF, whatever its name says. Choose the Word document that it was made from.`],
  ['{\\rtf', `This file is rich text (.rtf), whatever its name says. ${saveAsDocx}`],
  ['<', `This file is a web page or XML, whatever its name says. ${saveAsDocx}`],
  ['\u00ef\u00bb\u00bf<', `This file is a web page or XML, whatever its name says. ${saveAsDocx}`],
];

const notWord = (): DocxError =>
  new DocxError('not-a-docx', `This file is not a Word document, whatever its name says. ${saveAsDocx}`);

/** Refuses what is no zip archive, saying what it is instead where that can be told. @throws DocxError */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0)
    throw new DocxError(
      'not-a-docx',
      'This file is empty: there is nothing in it. Choose another copy of it.',
    );
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (start.startsWith('PK')) return;
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) throw compoundFile(bytes);
  const [, sentence] = beginnings.find(([beginning]) => start.startsWith(beginning)) ?? [];
  throw sentence ? new DocxError('not-a-docx', sentence) : notWord();
}

/** MS-OFFCRYPTO 2.3.4.4: an encrypted document is a compound file with a stream of this name (UTF-16). */
function compoundFile(bytes: Uint8Array): DocxError {
  return holds(bytes, 'EncryptedPackage')
    ? new DocxError(
        'encrypted',
        'This file is protected with a password. Open it in Word, remove the password, and try again.',
      )
    : new DocxError('old-format', `This file has the old .doc format. ${saveAsDocx}`);
}

function holds(bytes: Uint8Array, name: string): boolean {
  const pattern = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at <= bytes.length - pattern.length; at++)
    if (pattern.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

/** What an archive is that is no package of Office: OpenDocument names itself in its first entry (ODF 1.3, part 2, 3.3). */
export function otherPackage(mimetype: Uint8Array | null): DocxError {
  const type = mimetype ? String.fromCharCode(...mimetype.subarray(0, 80)) : '';
  return type.startsWith('application/vnd.oasis.opendocument')
    ? new DocxError(
        'not-a-docx',
        `This file is an OpenDocument file (.odt), whatever its name says. ${saveAsDocx}`,
      )
    : notWord();
}
