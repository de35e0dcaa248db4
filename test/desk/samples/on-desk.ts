import { findProfile, openDesk, type Desk } from '../../../src/desk/node';
import { paragraphFacts, DocxDocument } from '../../../src/ooxml';
import { docx, type Block } from '../../builders/docx';
import { mainXml, partText } from '../../ooxml/open';
import { schemaErrors } from '../../ooxml/validate';

/** A document after a script has run on it, as it would be saved. */
interface AfterScript<Result> {
  /** What the script gave back. */
  readonly result: Result;
  readonly desk: Desk;
  readonly file: Uint8Array;
  /** The saved file, opened again. */
  readonly saved: DocxDocument;
  /** The texts of the paragraphs of the saved main text. */
  readonly texts: string[];
  /** The main part as it was saved. */
  readonly xml: string;
  /** Another part as it was saved. */
  readonly part: (name: string) => string;
  /** What the Open XML SDK has to say against the saved file. */
  readonly faults: () => Promise<string[]>;
}

type Script<Result> = (context: Word.RequestContext) => Promise<Result>;

/** Runs a script against a document as Word on the web has it, or as another profile. */
export async function runOn<Result>(
  document: Uint8Array | readonly Block[],
  script: Script<Result>,
  profileName = 'web',
): Promise<AfterScript<Result>> {
  const profile = findProfile(profileName);
  if (!profile) throw new Error(`There is no profile ${profileName}`);
  const desk = await openDesk(document instanceof Uint8Array ? document : docx(...document), profile);
  const result = await Word.run(script);
  const file = desk.save();
  const saved = DocxDocument.open(file);
  return {
    result,
    desk,
    file,
    saved,
    texts: paragraphFacts(saved).map(({ visibleText }) => visibleText),
    xml: mainXml(saved),
    part: (name) => partText(file, name),
    faults: () => schemaErrors(file),
  };
}

/** The code of the error that a script ends in. */
export async function codeOf(
  document: Uint8Array | readonly Block[],
  script: Script<unknown>,
  profileName = 'web',
): Promise<string> {
  try {
    await runOn(document, script, profileName);
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  return 'none';
}
