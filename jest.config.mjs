export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  reporters: ['default', '<rootDir>/__tests__/support/results-reporter.mjs'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/__tests__/fixtures/'],
  transform: { '\\.ts$': '<rootDir>/__tests__/support/strip-types.mjs' },
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts'],
  restoreMocks: true,
  // What must be quick asserts its own time; this ends what hangs, on a busy machine too.
  testTimeout: 30_000,
}
