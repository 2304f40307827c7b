import { availableParallelism } from 'node:os'

export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  reporters: ['default', '<rootDir>/__tests__/support/results-reporter.mjs'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/__tests__/fixtures/'],
  transform: { '\\.ts$': '<rootDir>/__tests__/support/strip-types.mjs' },
  // jest's own number is one less than there are, which on two makes one.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts'],
  restoreMocks: true,
  // What must be quick asserts its own time; this ends what hangs, on a busy machine too.
  testTimeout: 30_000,
}
