import { globSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { serveModules } from './module-graph.mjs'
import { nearestFirst } from './nearness.mjs'
import { testsOf } from './suite.mjs'

// Those that mirror what is mutated. A fault that only a distant test notices is a gap in the nearer ones.
const TESTS = ['__tests__/unit/domain/**/*.test.ts', '__tests__/unit/scan/rules/**/*.test.ts']

// The first counts on thousands of runs and gets a few; the others take most of the time.
const LEFT_OUT = /^neededFilters (?:covers all, exposes nothing|answers for 20,000 .* in time)/u

// What the instrumented sources read and write.
const stryker = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {})

// No test fails for the time that it took: beside other work that says nothing. What never ends, Stryker ends.
const clock = performance.now.bind(performance)
performance.now = () => 0

/** Runs the tests in this process, without jest: a mutant costs the tests that reach it, and nothing else. */
class NativeTestRunner {
  #root = pathToFileURL(`${process.cwd()}/`).href
  #files = globSync(TESTS)
    .map((file) => file.replaceAll(sep, '/'))
    .toSorted()
  #tests = new Map()
  #generation = 0
  #reaches

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    this.#reaches = serveModules(this.#root)
    for (const file of this.#files) this.#tests.set(file, await this.#load(file))
  }

  async dryRun() {
    const tests = await resultsOf([...this.#tests.values()].flat())
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage }
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit, sandboxFileName }) {
    const source = pathToFileURL(sandboxFileName).href
    const files = nearestFirst(this.#files, source.slice(this.#root.length))
    Object.assign(stryker, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit && 0 })
    const tests =
      mutantActivation === 'static'
        ? await this.#runAfresh(files.filter((file) => this.#reaches(this.#root + file, source)))
        : await this.#runLoaded(files, new Set(testFilter))
    const endless = determineHitLimitReached(stryker.hitCount, hitLimit)
    Object.assign(stryker, { activeMutant: undefined, hitLimit: undefined, hitCount: undefined })
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests })
  }

  #runLoaded(files, wanted) {
    return resultsUntilFailure(files.flatMap((file) => this.#tests.get(file)).filter(({ id }) => wanted.has(id)))
  }

  /** With modules of their own, which load while the mutant is in force. */
  async #runAfresh(files) {
    this.#generation += 1
    const results = []
    for (const file of files) {
      results.push(...(await resultsUntilFailure(await this.#load(file, `?${this.#generation}`))))
      if (results.some(hasFailed)) break
    }
    return results
  }

  /** The tests of a file; if it cannot even load, one test that says why. */
  async #load(file, query = '') {
    const loading = testsOf(`${this.#root}${file}${query}`)
    const tests = await loading.catch(() => [{ name: 'loads', run: () => loading }])
    return tests
      .filter(({ name }) => !LEFT_OUT.test(name))
      .map(({ name, run }, index) => ({ id: `${file} ${index}`, name, fileName: resolve(file), run }))
  }
}

const hasFailed = ({ status }) => status === TestStatus.Failed

async function resultsOf(tests) {
  const results = []
  for (const test of tests) results.push(await resultOf(test))
  return results
}

async function resultsUntilFailure(tests) {
  const results = []
  for (const test of tests) {
    results.push(await resultOf(test))
    if (hasFailed(results.at(-1))) break
  }
  return results
}

async function resultOf({ run, ...test }) {
  const started = clock()
  stryker.currentTestId = test.id
  const outcome = await outcomeOf(run)
  stryker.currentTestId = undefined
  return { ...test, ...outcome, timeSpentMs: clock() - started }
}

async function outcomeOf(run) {
  try {
    await run()
    return { status: TestStatus.Success }
  } catch (error) {
    return { status: TestStatus.Failed, failureMessage: String(error?.message ?? error) }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'native', NativeTestRunner)]
