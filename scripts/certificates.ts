import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates, isCaCertificateInstalled } from 'office-addin-dev-certs';

export interface Certificates {
  readonly ca: Buffer;
  readonly cert: Buffer;
  readonly key: Buffer;
  /** False where browsers warn once, because the system does not trust the certificate. */
  readonly isTrusted: boolean;
}

/** Where office-addin-dev-certs keeps them, for all add-ins of a developer. */
const folder = join(homedir(), '.office-addin-dev-certs');
const files = {
  ca: join(folder, 'ca.crt'),
  cert: join(folder, 'localhost.crt'),
  key: join(folder, 'localhost.key'),
};

/**
 * The certificate for https://localhost. It is made without asking for any privilege; only `npm run sideload` puts it
 * into the system's trust.
 */
export async function certificates(): Promise<Certificates> {
  if (!areUsable()) {
    for (const file of Object.values(files)) rmSync(file, { force: true });
    await quietly(() => generateCertificates(files.ca, files.cert, files.key));
  }
  return {
    ca: readFileSync(files.ca),
    cert: readFileSync(files.cert),
    key: readFileSync(files.key),
    isTrusted: isTrusted(),
  };
}

function areUsable(): boolean {
  if (!Object.values(files).every((file) => existsSync(file))) return false;
  const dayFromNow = Date.now() + 24 * 60 * 60 * 1000;
  return Date.parse(new X509Certificate(readFileSync(files.cert)).validTo) > dayFromNow;
}

/** The check itself fails on systems that it does not know: they are not trusted then. */
function isTrusted(): boolean {
  try {
    return isCaCertificateInstalled();
  } catch {
    return false;
  }
}

/** The library reports on the console what the caller says better. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const { log } = console;
  console.log = () => undefined;
  try {
    await work();
  } finally {
    console.log = log;
  }
}
