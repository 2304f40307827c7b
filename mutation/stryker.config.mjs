import { fileURLToPath } from 'node:url'

const here = (file) => fileURLToPath(new URL(file, import.meta.url))

// Paths are from the root of the repository: run.mjs starts Stryker there.
export default {
  mutate: ['src/domain/**/*.ts', 'src/scan/rules/**/*.ts'],
  plugins: [here('test-runner.mjs')],
  testRunner: 'native',
  testRunnerNodeArgs: ['--no-warnings'],
  coverageAnalysis: 'perTest',
  // What the tests need in the sandbox; all else stays out.
  ignorePatterns: ['/*', '!/src', '!/__tests__', '!/docs', '/__tests__/e2e', '/__tests__/fixtures/corpus'],
  // Types are stripped, never checked: a mutant needs no `@ts-nocheck`, and no tsconfig.json.
  disableTypeChecks: false,
  tsconfigFile: 'none',
  concurrency: 2,
  // Each fresh evaluation of the modules stays in memory until the process ends.
  maxTestRunnerReuse: 300,
  // A machine with other work must not pass for a mutant without end.
  timeoutMS: 15_000,
  tempDirName: 'coverage/mutation-sandbox',
  warnings: { slow: false },
  reporters: ['progress-append-only', 'html', 'json'],
  htmlReporter: { fileName: 'coverage/mutation/index.html' },
  jsonReporter: { fileName: 'coverage/mutation/report.json' },
  allowEmpty: true,
}
