import { resolve } from 'node:path';
import { inspect } from 'node:util';
import { findProfile, findQuirk, openDesk, profiles, quirks, type DeskProfile } from '../desk/node';
import { addInId } from '../report';
import { readBytes, readSource } from './files';
import { complain } from './print';
import { writeBytes } from './replace-file';
import { evaluateScript } from './script-source';
import { RequestError, UsageError } from './usage';

/**
 * `word`: runs an Office.js script on a document. `Office`, `Word` and `OfficeExtension` are globals; the script may use
 * top-level await, and need not wait for what it starts. What it prints goes to standard output.
 * @throws RequestError where the script fails, also in what nobody waits for; OUT is then not written
 */
export async function runScript(
  script: string,
  from: string,
  to: string | undefined,
  profileName = 'web',
  quirkNames: readonly string[] = [],
): Promise<void> {
  const profile = profileWith(profileName, quirkNames);
  const source = new TextDecoder().decode(await readBytes(script));
  const document = await readSource(from);
  const desk = await openDesk(document.bytes, profile, addInId);
  printLoaded();
  const settle = to === undefined ? null : tellWhereEnded(script, to);
  try {
    await toItsEnd(() => evaluate(resolve(script), source));
  } catch (error) {
    throw new RequestError(describe(script, error));
  } finally {
    settle?.();
  }
  if (to !== undefined) await writeBytes(to, desk.save(), document);
}

/**
 * A script that ends the process itself leaves nothing behind that could save: it is said, and the status is 1.
 * @returns to be called once the script is at its end
 */
function tellWhereEnded(script: string, to: string): () => void {
  const tell = (): void => {
    complain(`${script}: the script ended the process before the document was saved; ${to} was not written`);
    process.exitCode = 1;
  };
  process.once('exit', tell);
  return () => process.off('exit', tell);
}

/** Samples print Word's objects: what was loaded of one is of interest, not what the library keeps in it. */
function printLoaded(): void {
  const value = function (this: OfficeExtension.ClientObject & { toJSON(): unknown }): unknown {
    return this.toJSON();
  };
  Object.defineProperty(OfficeExtension.ClientObject.prototype, inspect.custom, {
    value,
    configurable: true,
  });
}

async function evaluate(path: string, source: string): Promise<void> {
  const before = Office.initialize;
  await evaluateScript(path, source);
  // Add-ins from before Office.onReady wait for this call. The library made it when it was loaded, ahead of the script.
  if (Office.initialize !== before) Office.initialize(Office.InitializationReason.DocumentOpened);
}

/**
 * Waits until nothing is under way any more: requests, timers and handlers that the script did not wait for included.
 * A page lives on after its scripts; a process has to know when it may save.
 */
async function toItsEnd(work: () => Promise<void>): Promise<void> {
  const endings: (() => void)[] = [];
  const once = (event: string, listener: (error: unknown) => void): void => {
    process.once(event, listener);
    endings.push(() => process.off(event, listener));
  };
  try {
    await new Promise<void>((finish, fail) => {
      let hasSettled = false;
      once('unhandledRejection', fail);
      once('uncaughtException', fail);
      once('beforeExit', () =>
        hasSettled ? finish() : fail(new Error('the script waits for something that never comes')),
      );
      work().then(() => (hasSettled = true), fail);
    });
  } finally {
    for (const end of endings) end();
  }
}

export function profileWith(name: string, further: readonly string[]): DeskProfile {
  const profile = findProfile(name);
  if (!profile) throw new UsageError(`There is no profile "${name}". There are: ${namesOf(profiles)}.`);
  for (const quirk of further)
    if (!findQuirk(quirk))
      throw new UsageError(`There is no quirk "${quirk}". There are: ${namesOf(quirks)}.`);
  return { ...profile, quirks: [...profile.quirks, ...further] };
}

const namesOf = (items: readonly { name: string }[]): string => items.map(({ name }) => name).join(', ');

interface WordError extends Error {
  readonly code?: string;
  readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string };
}

function describe(script: string, error: unknown): string {
  if (!(error instanceof Error)) return `${script}: ${String(error)}`;
  const { code, debugInfo }: WordError = error;
  const parts = [code, debugInfo?.errorLocation, debugInfo?.statement].filter(Boolean);
  const place = `${script}${lineOf(script, error)}`;
  return `${place}: ${error.message}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}${missingPage(error)}`;
}

/** @returns ":12", or nothing where the error began elsewhere, in a request to Word for example */
function lineOf(script: string, { stack = '' }: Error): string {
  const [, rest] = stack.split(`${resolve(script)}:`);
  return rest === undefined ? '' : `:${Number.parseInt(rest, 10)}`;
}

const pageNames =
  /^(?:\$|jQuery|document|window|alert|confirm|prompt|localStorage|FileReader|HTML\w+)(?!\w)/u;

/** Most samples of Script Lab begin with the buttons of their page, and what they do stands in functions below. */
const missingPage = ({ message }: Error): string =>
  pageNames.test(message)
    ? '. There is no page here: take out what reads it or waits for a click, and call the function itself, as in "await run();"'
    : '';
