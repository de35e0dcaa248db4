/** Prints how each operation of the add-in comes through each quirk of the desk: `npm run quirks`. */
import { findProfile, quirks, type DeskProfile } from '../src/desk/node';
import { operations, survive } from '../test/word/survival';

function profileNamed(name: string): DeskProfile {
  const found = findProfile(name);
  if (!found) throw new Error(`There is no profile ${name}`);
  return found;
}

async function main(): Promise<void> {
  const cases = [
    ...quirks.map(({ name }) => ({ label: name, quirks: [name] })),
    ...['web', 'windows', 'mac', 'ltsc-2021', 'read-only', 'comments-only'].map((name) => ({
      label: `all of ${name}`,
      quirks: profileNamed(name).quirks,
    })),
  ];
  const told = new Map<string, Set<string>>();
  let failures = 0;
  const width = Math.max(...cases.map(({ label }) => label.length));
  console.log(['quirk'.padEnd(width), ...operations.map((name) => name.padEnd(8))].join('  '));
  for (const { label, quirks: on } of cases) {
    const cells: string[] = [];
    for (const operation of operations) {
      const { verdict, words } = await survive(operation, profileNamed('web'), on);
      cells.push(verdict.padEnd(8));
      if (verdict === 'failed') failures++;
      if (words !== '') told.set(words, (told.get(words) ?? new Set()).add(`${label}: ${operation}`));
    }
    console.log([label.padEnd(width), ...cells].join('  '));
  }
  console.log('\nWhat was told:');
  for (const [words, where] of told) console.log(`- ${words}\n    ${[...where].join('; ')}`);
  if (failures > 0) process.exitCode = 1;
}

main()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => process.exit());
