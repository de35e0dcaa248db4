import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findProfile, openDesk, profiles } from '../desk/node';
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
): Promise<void> {
  const profile = findProfile(profileName);
  if (!profile)
    throw new UsageError(
      `There is no profile "${profileName}". There are: ${profiles.map(({ name }) => name).join(', ')}.`,
    );
  await readBytes(script);
  const desk = await openDesk(await readBytes(from), profile);
  try {
    await import(pathToFileURL(resolve(script)).href);
  } catch (error) {
    throw new RequestError(describe(script, error));
  }
  if (to !== undefined) await writeBytes(to, desk.save());
}

function describe(script: string, error: unknown): string {
  if (!(error instanceof Error)) return `${script}: ${String(error)}`;
  const { code, debugInfo } = error as {
    code?: string;
    debugInfo?: { errorLocation?: string; statement?: string };
  };
  const parts = [code, debugInfo?.errorLocation, debugInfo?.statement].filter(Boolean);
  return `${script}: ${error.message}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`;
}
