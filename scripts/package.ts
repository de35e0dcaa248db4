/**
 * `npm run package`: one zip of the build in dist/, with checksums and a list of its components. The same build gives the same bytes,
 * so that whoever builds it again can compare.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { name, version } from '../package.json';
import { listedIn, type BundledPackage } from './hosting/licences';
import { filesIn } from './hosting/static-server';

const root = path.join(__dirname, '..');

/** A date that every zip can hold, in the zone of whoever packs: a zip has no zones. */
const mtime = new Date(1980, 0, 1);

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
}

/** What `npm sbom` prints, as far as it is used here (CycloneDX 1.5). */
interface Bom {
  readonly specVersion: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** What is installed for the product, as npm (10 or later) knows it. @throws where npm fails */
function installed(): Bom {
  const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--sbom-format=cyclonedx', '--offline'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm sbom failed:\n${stderr}`);
  return JSON.parse(stdout) as Bom;
}

/**
 * The components that are in the scripts: of those that are installed, the ones that the build's list of licences names. What would differ
 * from one making to the next is left out: number, date and the name of the folder.
 * @throws where npm does not know one of them
 */
function billOfMaterials(bundled: readonly Pick<BundledPackage, 'name' | 'version'>[]): string {
  const { specVersion, metadata, components, dependencies } = installed();
  const kept = bundled.map(({ name: each, version: of }) => {
    const found = components.find((component) => component.name === each && component.version === of);
    if (!found) throw new Error(`npm knows nothing of ${each} ${of}.`);
    return found;
  });
  const component = { ...metadata.component, type: 'application', name };
  const refs = new Set([component, ...kept].map((each) => each['bom-ref']));
  const among = (each: readonly string[]): string[] => each.filter((ref) => refs.has(ref));
  return JSON.stringify(
    {
      bomFormat: 'CycloneDX',
      specVersion,
      version: 1,
      metadata: { component },
      components: kept,
      dependencies: dependencies
        .filter(({ ref }) => refs.has(ref))
        .map(({ ref, dependsOn }) => ({ ref, dependsOn: among(dependsOn) })),
    },
    null,
    2,
  );
}

/** The files of a package: those of a build, the components, and the checksums of all. */
function contents(build: string): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = Object.fromEntries(
    filesIn(build).map((file) => [file, readFileSync(path.join(build, file))]),
  );
  const licences = Buffer.from(files['licences.txt'] ?? []).toString('utf8');
  files['sbom.cdx.json'] = Buffer.from(`${billOfMaterials(listedIn(licences))}\n`);
  const sums = Object.entries(files).map(([file, bytes]) => `${sha256(bytes)}  ${file}\n`);
  return { ...files, SHA256SUMS: Buffer.from(sums.join('')) };
}

/** @throws where the folder holds no production build, or one that lacks its list of licences */
export function packageOf(build: string): Uint8Array {
  if (!existsSync(path.join(build, 'licences.txt')))
    throw new Error('There is no production build: npm run build -- --env host=https://…');
  return zipSync(contents(build), { level: 9, mtime });
}

function main(): void {
  const zip = packageOf(path.join(root, 'dist'));
  const folder = path.join(root, 'release');
  const file = `${name}-${version}.zip`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, file), zip);
  writeFileSync(path.join(folder, `${file}.sha256`), `${sha256(zip)}  ${file}\n`);
  console.log(`release/${file}: ${zip.length.toLocaleString('en-GB')} bytes, SHA-256 ${sha256(zip)}`);
  const manifest = readFileSync(path.join(root, 'dist', 'manifest.xml'), 'utf8');
  if (manifest.includes('https://localhost'))
    console.log('Its manifest is for this computer alone: build it with --env host=https://… for others.');
}

if (require.main === module) main();
