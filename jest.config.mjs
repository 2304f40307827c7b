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
}
