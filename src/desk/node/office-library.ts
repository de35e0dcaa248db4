import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { frameName, type FrameIdentity } from '../frame/frame-host';

const origin = 'https://localhost';
const libraryAddress = `${origin}/office-js/`;

/** The origin that the library sees in Node, where there is no page. */
export const nodeOrigin = origin;

const libraryFolder = (): string =>
  join(dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')), 'dist');

/** Evaluates a file in the realm's global scope, as a script element would. */
function runScript(file: string): void {
  const source = readFileSync(join(libraryFolder(), file), 'utf8');
  // The library compares prototypes of the objects that it is given: it has to live in the caller's realm.
  (0, eval)(`${source}\n//# sourceURL=${file}`);
}

interface ScriptElement {
  src?: string;
  onload?: () => void;
  onerror?: (error: unknown) => void;
}

/**
 * Loads the unmodified office.js into this realm, with a stub for the dozen members of window and document that it
 * touches and a "parent window" to talk to. Once for a realm: the library keeps its state in globals.
 * @param connect gets the function that carries the host's texts to the library, gives the one that takes the library's
 */
export async function loadOfficeLibrary(
  identity: FrameIdentity,
  connect: (deliver: (text: string) => void) => (text: string) => void,
): Promise<void> {
  const listeners: ((event: { data: string; origin: string }) => void)[] = [];
  const deliver = (text: string): void => {
    for (const listener of listeners) listener({ data: text, origin });
  };
  const globals = windowGlobals(listeners, { postMessage: connect(deliver) });
  for (const [name, value] of Object.entries({ ...globals, name: frameName(identity, origin) }))
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: true });
  letTimersEnd();
  runScript('office.js');
  await (globalThis as unknown as { Office: typeof Office }).Office.onReady();
}

/** The library keeps an interval for as long as its window lives: here it must not hold the process. */
function letTimersEnd(): void {
  const { setInterval } = globalThis;
  globalThis.setInterval = ((...call: Parameters<typeof setInterval>) =>
    setInterval(...call).unref()) as typeof setInterval;
}

function windowGlobals(listeners: unknown[], opener: object): Record<string, unknown> {
  const head = {
    appendChild(element: ScriptElement) {
      if (element.src) loadLater(element);
      return element;
    },
  };
  const scripts = [{ src: `${libraryAddress}office.js`, getAttribute: () => null }];
  const elements: Record<string, unknown[]> = { head: [head], script: scripts };
  return {
    window: globalThis,
    self: globalThis,
    opener,
    document: {
      domain: 'localhost',
      readyState: 'complete',
      body: null,
      querySelectorAll: () => [],
      addEventListener: () => undefined,
      getElementsByTagName: (name: string) => elements[name] ?? [],
      createElement: (name: string) =>
        name === 'a' ? addressParser() : { setAttribute: () => undefined, style: {} },
    },
    location: {
      href: `${origin}/taskpane.html`,
      origin,
      protocol: 'https:',
      search: '',
      hash: '',
    },
    history: {},
    external: {},
    open: () => null,
    ...(globalThis.navigator ? {} : { navigator: { userAgent: 'node' } }),
    addEventListener(type: string, listener: unknown) {
      if (type === 'message') listeners.push(listener);
    },
  };
}

/** The loader wants `onload` only after `appendChild` has returned. */
function loadLater(element: ScriptElement): void {
  queueMicrotask(() => {
    runScript((element.src ?? '').slice(libraryAddress.length));
    element.onload?.();
  });
}

/** The library parses addresses by setting the href of an anchor element. */
const addressParser = (): object =>
  Object.defineProperty({}, 'href', {
    set(this: Record<string, string>, value: string) {
      const { protocol, hostname, port } = new URL(value, origin);
      Object.assign(this, { protocol, hostname, port });
    },
  });
