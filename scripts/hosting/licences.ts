import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of others that is in the scripts. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Where it is installed. */
  readonly folder: string;
}

/** What webpack knows of a module: one that joins several has these as `modules`. */
interface BuiltModule {
  readonly modules?: readonly BuiltModule[];
  readonly resourceResolveData?: {
    readonly descriptionFileRoot?: string;
    readonly descriptionFileData?: { name?: string; version?: string; license?: string };
  };
}

const permissive = /^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD)$/u;

const root = join(__dirname, '..', '..');

/** Two packages leave out the texts of their licences: Fluent's icons, which are of one holder with its components, and saxes. */
const textsFrom: Readonly<Record<string, string>> = {
  '@fluentui/react-icons': 'node_modules/@fluentui/react-components/LICENSE',
  saxes: 'scripts/licences/saxes.txt',
};

/** The packages that modules are of, by name. license-webpack-plugin 4 passes over those whose modules were all joined with others. */
export function packagesOf(modules: Iterable<BuiltModule>): BundledPackage[] {
  const found = new Map<string, BundledPackage>();
  const add = ({ modules: inner, resourceResolveData }: BuiltModule): void => {
    inner?.forEach(add);
    const { descriptionFileRoot: folder, descriptionFileData: data } = resourceResolveData ?? {};
    if (!folder || !data?.name || !folder.includes('node_modules')) return;
    const { name, version = '', license: licence = 'none' } = data;
    found.set(`${name} ${version}`, { name, version, licence, folder });
  };
  for (const module of modules) add(module);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * What goes with the scripts: a line for each package, and the texts of their licences.
 * @throws where a licence is not permissive or its text is missing
 */
export function licencesFile(packages: readonly BundledPackage[]): string {
  const refused = packages.filter(({ licence }) => !permissive.test(licence));
  if (refused.length > 0)
    throw new Error(refused.map(({ name, licence }) => `${name} has the licence ${licence}.`).join('\n'));
  const list = packages.map(({ name, version, licence }) => `${name} ${version} ${licence}`);
  const texts = packages.map((each) => `---- ${each.name} ${each.version}\n\n${textOf(each)}`);
  return `${list.join('\n')}\n\n${texts.join('\n\n')}\n`;
}

function textOf({ name, folder }: BundledPackage): string {
  const own = readdirSync(folder).find((file) => /^licen[cs]e(?:\.(?:md|txt))?$/iu.test(file));
  const file = own ? join(folder, own) : join(root, textsFrom[name] ?? '');
  if (!own && !(name in textsFrom && existsSync(file)))
    throw new Error(`${name} comes without the text of its licence.`);
  return readFileSync(file, 'utf8').trim();
}

/** The packages that a licences file lists. */
export const listedIn = (text: string): Omit<BundledPackage, 'folder'>[] =>
  (text.split('\n\n', 1)[0] ?? '').split('\n').map((line) => {
    const [name = '', version = '', licence = ''] = line.split(' ');
    return { name, version, licence };
  });
