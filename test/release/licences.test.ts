import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { licencesFile, listedIn, packagesOf } from '../../scripts/hosting/licences';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'licences-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A module of a package that is installed with the text of its licence, as webpack knows it. */
function moduleOf(name: string, license: string, text = `Licence of ${name}`) {
  const descriptionFileRoot = join(folder, 'node_modules', name);
  mkdirSync(descriptionFileRoot, { recursive: true });
  if (text !== '') writeFileSync(join(descriptionFileRoot, 'LICENSE'), text);
  return {
    resourceResolveData: { descriptionFileRoot, descriptionFileData: { name, version: '1.2.3', license } },
  };
}

it('lists each package once, also one whose modules were joined with others', () => {
  const joined = { modules: [moduleOf('b', 'MIT'), { modules: [moduleOf('@x/a', 'ISC')] }] };
  const file = licencesFile(packagesOf([moduleOf('b', 'MIT'), joined]));
  expect(listedIn(file)).toEqual([
    { name: '@x/a', version: '1.2.3', licence: 'ISC' },
    { name: 'b', version: '1.2.3', licence: 'MIT' },
  ]);
  expect(file.match(/Licence of b/gu)).toHaveLength(1);
});

it('leaves out modules of ours', () => {
  const { resourceResolveData } = moduleOf('ours', 'MIT');
  expect(packagesOf([{ resourceResolveData: { ...resourceResolveData, descriptionFileRoot: folder } }])).toEqual([]);
});

it.each(['GPL-3.0-only', 'SEE LICENSE IN LICENSE', 'MIT OR GPL-2.0'])('stops at %s', (licence) => {
  expect(() => licencesFile(packagesOf([moduleOf('a', licence)]))).toThrow(`a has the licence ${licence}`);
});

it('stops where the text is missing', () => {
  expect(() => licencesFile(packagesOf([moduleOf('a', 'MIT', '')]))).toThrow(/without the text/u);
});
