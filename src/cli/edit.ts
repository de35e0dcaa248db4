import { defaultProfile, openDesk } from '../desk/node';
import { addInId } from './add-in';
import {
  findAddress,
  idsTakenAway,
  makeReport,
  planAddCodes,
  planAnnex,
  planRemember,
  planRemoveCodes,
  tagsKey,
  type Plan,
  type Refusal,
  type Report,
} from '../report';
import { defaultStandard } from '../standard';
import { openWordHost, type WordHost } from '../word';
import { readBytes, writeBytes } from './files';
import { RequestError } from './usage';

/** `tag`: adds codes to the paragraph at an address. */
export const tagFile = (from: string, to: string, at: string, codes: readonly string[]): Promise<void> =>
  change(from, to, (report) => planAddCodes(report, paragraphAt(report, at), codes.map(upperCode)));

/** `untag`: takes codes from the paragraph at an address, or all of them. */
export const untagFile = (from: string, to: string, at: string, codes?: readonly string[]): Promise<void> =>
  change(from, to, (report) => planRemoveCodes(report, paragraphAt(report, at), codes?.map(upperCode)));

/** `map`: writes the mapping annex; one that is up to date is left as it is. */
export const mapFile = (from: string, to: string): Promise<void> =>
  change(from, to, (report) => planAnnex(report.mapping, report.annex));

const upperCode = (code: string): string => code.toUpperCase();

function paragraphAt({ snapshot, outline, places }: Report, address: string): number {
  const index = findAddress(address, snapshot, outline, places);
  if (index === null) throw new RequestError(`There is no paragraph ${address} in this document.`);
  return index;
}

/** Reads, plans, carries out and reads back as the pane does, with the very code of `word/`. */
async function change(
  from: string,
  to: string,
  plan: (report: Report) => Plan | Refusal | null,
): Promise<void> {
  const desk = await openDesk(await readBytes(from), defaultProfile, addInId);
  const host = openWordHost();
  const planned = plan(makeReport(await host.read(), defaultStandard));
  if (planned?.kind === 'refused') throw new RequestError(planned.reason);
  if (planned) await carryOut(host, planned);
  if (planned && idsTakenAway(planned).length > 0) await forget(host, idsTakenAway(planned));
  await writeBytes(to, desk.save());
}

/** Where the pane keeps a list of the tags, one that was taken away here must not be missed there. */
async function forget(host: WordHost, ids: readonly string[]): Promise<void> {
  const after = makeReport(await host.read(), defaultStandard);
  const plan = tagsKey in after.snapshot.settings ? planRemember(after, { forget: ids }) : null;
  if (plan) await carryOut(host, plan);
}

async function carryOut(host: WordHost, plan: Plan): Promise<void> {
  const outcome = await host.apply(plan);
  if (outcome.kind === 'done') return;
  throw new RequestError(
    outcome.kind === 'failed' ? `${outcome.reason} (${outcome.detail})` : outcome.reason,
  );
}
