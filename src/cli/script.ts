import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findProfile, findQuirk, openDesk, profiles, quirks, type DeskProfile } from '../desk/node';
import { readBytes, writeBytes } from './files';
import { RequestError, UsageError } from './usage';

/**
 * `word`: runs an Office.js script on a document. `Office`, `Word` and `OfficeExtension` are globals; the script may use
 * top-level await. What it prints goes to standard output.
 */
export async function runScript(
  script: string,
  from: string,
  to: string | undefined,
  profileName = 'web',
  quirkNames: readonly string[] = [],
): Promise<void> {
  const profile = profileWith(profileName, quirkNames);
  await readBytes(script);
  const desk = await openDesk(await readBytes(from), profile);
  try {
    await import(pathToFileURL(resolve(script)).href);
  } catch (error) {
    throw new RequestError(describe(script, error));
  }
  if (to !== undefined) await writeBytes(to, desk.save());
}

function profileWith(name: string, further: readonly string[]): DeskProfile {
  const profile = findProfile(name);
  if (!profile) throw new UsageError(`There is no profile "${name}". There are: ${namesOf(profiles)}.`);
  for (const quirk of further)
    if (!findQuirk(quirk))
      throw new UsageError(`There is no quirk "${quirk}". There are: ${namesOf(quirks)}.`);
  return { ...profile, quirks: [...profile.quirks, ...further] };
}

const namesOf = (items: readonly { name: string }[]): string => items.map(({ name }) => name).join(', ');

function describe(script: string, error: unknown): string {
  if (!(error instanceof Error)) return `${script}: ${String(error)}`;
  const { code, debugInfo } = error as {
    code?: string;
    debugInfo?: { errorLocation?: string; statement?: string };
  };
  const parts = [code, debugInfo?.errorLocation, debugInfo?.statement].filter(Boolean);
  return `${script}: ${error.message}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;
}
