const { availableParallelism } = require('node:os');

/** One runner for everything: the pure code, `word/` on the desk, the pane's parts in jsdom, and a real browser. */
const common = {
  rootDir: __dirname,
  roots: ['<rootDir>/src', '<rootDir>/test', '<rootDir>/scripts'],
  // office.js is loaded into a test file's globals and may still run a timer when the file ends.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  transform: { '^.+\\.tsx?$': ['@swc/jest'] },
};

const folders = (...names) => names.map((name) => `<rootDir>/test/${name}/**/*.test.ts?(x)`);

module.exports = {
  reporters: ['default', '<rootDir>/test/plain-summary.js'],
  // One core stays free, as jest has it, but not where that would be half of all.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: folders(
        ...[
          'standard',
          'report',
          'group',
          'wording',
          'ooxml',
          'docx',
          'desk',
          'word',
          'cli',
          'project',
          'release',
        ],
      ),
    },
    {
      ...common,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: folders('pane', 'group-page', 'standard-page'),
    },
    {
      ...common,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: folders('browser'),
      globalSetup: '<rootDir>/test/browser/set-up.ts',
      globalTeardown: '<rootDir>/test/browser/tear-down.ts',
    },
  ],
};
