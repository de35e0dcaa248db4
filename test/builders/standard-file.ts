/** The smallest file of a standard, with what a test changes. */
export const standardFileOf = (changes: object = {}): Record<string, unknown> => ({
  formatVersion: 1,
  id: 'small',
  name: 'Small',
  body: 'Nobody',
  criteria: [{ code: 'P1', wording: 'Does it.' }],
  limits: { words: 100 },
  ...changes,
});
