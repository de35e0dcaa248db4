/**
 * Mutation testing of the pure heart (`npm run mutants`): how many small mistakes in `src/report` its tests notice. Each
 * mutant meets every test: many tests share a report that is made before the first of them runs, so that which test covers
 * what cannot be told. It takes most of an hour; `npx stryker run -m 'src/report/tags/*.ts'` looks at one room.
 */
export default {
  mutate: ['src/report/**/*.ts'],
  testRunner: 'jest',
  jest: {
    projectType: 'custom',
    enableFindRelatedTests: false,
    config: {
      projects: [],
      testEnvironment: 'node',
      transform: { '^.+\\.tsx?$': ['@swc/jest'] },
      roots: ['<rootDir>/src/report', '<rootDir>/test/report'],
      testMatch: ['<rootDir>/test/report/all.ts'],
    },
  },
  coverageAnalysis: 'off',
  incremental: true,
  incrementalFile: 'mutants/incremental.json',
  tempDirName: 'mutants/sandbox',
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false },
  htmlReporter: { fileName: 'mutants/report.html' },
  jsonReporter: { fileName: 'mutants/report.json' },
  ignorePatterns: ['dist', 'screenshots', 'mutants', 'assets', 'docs'],
  concurrency: 2,
};
