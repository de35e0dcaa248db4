/**
 * Mutation testing of the pure heart (`npm run mutants`): how many small mistakes in `src/report` its tests notice. What is
 * worked out when a file is loaded is left out: each such mistake would cost a run of every test.
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
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
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
