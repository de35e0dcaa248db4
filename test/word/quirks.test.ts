import { profiles, quirks } from '../../src/desk/node';
import { profile } from './desk';
import { operations, survive } from './survival';

/** Every operation under some quirks: what may not be is `failed`. */
async function broken(name: string, on: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const operation of operations) {
    const { verdict, words } = await survive(operation, profile(name), on);
    if (verdict === 'failed') found.push(`${operation}: ${words}`);
  }
  return found;
}

describe('the promises of the add-in', () => {
  test.each(quirks.map(({ name }) => name))(
    'are kept, or it says what it could not do, under %s',
    async (name) => {
      expect(await broken('web', [name])).toEqual([]);
    },
  );

  test.each(profiles.map(({ name }) => name))('are kept with all quirks of the profile %s', async (name) => {
    expect(await broken(name, profile(name).quirks)).toEqual([]);
  });
});
