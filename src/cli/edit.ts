import { openDesk, type DeskProfile } from '../desk/node';
import {
  addInId,
  findAddress,
  makeReport,
  planAddCodes,
  planAnnex,
  planRemoveCodes,
  planTagList,
  removedTagIds,
  tagListKey,
  type Plan,
  type Refusal,
  type Report,
  type SnapshotParagraph,
} from '../report';
import type { Standard } from '../standard';
import { openWordHost, type WordHost } from '../word';
import { reasonOf, refusalText, remarkText } from '../wording/outcomes';
import { readSource } from './files';
import { printLines } from './print';
import { standardFor } from './standard';
import { writeBytes } from './replace-file';
import { RequestError } from './usage';

/** A document that is changed, where the result goes, and the Word that changes it. */
export interface FileEdit {
  readonly from: string;
  readonly to: string;
  readonly profile: DeskProfile;
  /** By which the document is read; null for its own. */
  readonly standard: Standard | null;
}

/** `tag`: adds codes to the paragraph at an address. */
export const tagFile = (work: FileEdit, at: string, codes: readonly string[]): Promise<void> =>
  change(
    work,
    (report) =>
      planAddCodes(report, [
        { paragraph: paragraphAt(report, at), codes: codes.map((code) => asWritten(report, code)) },
      ]).plan,
  );

/** `untag`: takes codes from the paragraph at an address, or all of them. */
export const untagFile = (work: FileEdit, at: string, codes: readonly string[] | 'all'): Promise<void> =>
  change(work, (report) => {
    const wanted = codes === 'all' ? codes : codes.map((code) => asWritten(report, code));
    return planRemoveCodes(report, [{ paragraph: paragraphAt(report, at), codes: wanted }]).plan;
  });

/** `map`: writes the mapping annex; one that is up to date is left as it is. */
export const mapFile = (work: FileEdit): Promise<void> => change(work, planAnnex);

/** A code in the standard's own capital letters. */
const asWritten = ({ standard }: Report, typed: string): string =>
  standard.criteria.find(({ code }) => code.toLowerCase() === typed.toLowerCase())?.code ??
  typed.toUpperCase();

function paragraphAt(report: Report, address: string): SnapshotParagraph {
  const paragraph = findAddress(report, address);
  if (!paragraph) throw new RequestError(`There is no paragraph ${address} in this document.`);
  return paragraph;
}

/** Reads, plans, carries out and reads back as the pane does, with the very code of `word/`. */
async function change(
  { from, to, profile, standard }: FileEdit,
  plan: (report: Report) => Plan | Refusal | null,
): Promise<void> {
  const source = await readSource(from);
  const desk = await openDesk(source.bytes, profile, addInId);
  const host = openWordHost();
  const planned = plan(await read(host, standard));
  if (planned?.kind === 'refused') throw new RequestError(refusalText(planned));
  if (planned) await apply(host, planned);
  if (planned && removedTagIds(planned).length > 0) await forget(host, removedTagIds(planned), standard);
  await writeBytes(to, desk.save(), source);
}

async function read(host: WordHost, asked: Standard | null): Promise<Report> {
  const snapshot = await host.read();
  return makeReport(snapshot, standardFor(asked, snapshot));
}

/** Where the pane keeps a list of the tags, one that was taken away here is taken off it, or the pane would call it lost. */
async function forget(host: WordHost, ids: readonly string[], asked: Standard | null): Promise<void> {
  const after = await read(host, asked);
  const plan = tagListKey in after.snapshot.settings ? planTagList(after, { forget: ids }) : null;
  if (plan) await apply(host, plan);
}

async function apply(host: WordHost, plan: Plan): Promise<void> {
  const outcome = await host.apply(plan);
  if (outcome.kind === 'done') {
    if (outcome.remark) printLines([remarkText(outcome.remark)]);
    return;
  }
  throw new RequestError(
    outcome.kind === 'failed' ? `${reasonOf(outcome)} (${outcome.detail})` : reasonOf(outcome),
  );
}
