import { appendFileSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { mutantAt } from './mutant.mjs'
import { countLine, markdown, scoreLine, staleLine, survivorLine } from './report.mjs'
import { judge } from './verdict.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const { mutate, concurrency } = parseArgs({
  options: { mutate: { type: 'string', multiple: true }, concurrency: { type: 'string' } },
}).values

const byPlace = (a, b) =>
  a.fileName.localeCompare(b.fileName) ||
  a.location.start.line - b.location.start.line ||
  a.location.start.column - b.location.start.column

const results = await new Stryker({
  configFile: 'mutation/stryker.config.mjs',
  ...(mutate && { mutate }),
  ...(concurrency && { concurrency: Number(concurrency) }),
}).runMutationTest()

const mutants = results.toSorted(byPlace).map(({ fileName, coveredBy, ...mutant }) => {
  const file = relative('.', fileName).replaceAll(sep, '/')
  return mutantAt(readFileSync(file, 'utf8'), { ...mutant, file, tests: coveredBy?.length ?? 0 })
})
const tried = new Set(mutants.map(({ file }) => file))
const equivalents = globSync('mutation/equivalent/*.json')
  .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')))
  .filter(({ file }) => !mutate || tried.has(file))

const verdict = judge(mutants, equivalents)
const { survivors, stale, files, total, passed } = verdict

// Ready to be moved to mutation/equivalent, with the reason filled in.
const entries = survivors.map(({ file, line, original, replacement }) => ({
  file,
  line,
  original,
  replacement,
  why: '',
}))
writeFileSync('coverage/mutation/survivors.json', `${JSON.stringify(entries, null, 2)}\n`)

const report = [
  ...survivors.map(survivorLine),
  '',
  ...stale.map((entry) => `explained, and no longer there: ${staleLine(entry)}`),
  ...files.map(scoreLine),
  scoreLine(total),
  countLine(total),
]
process.stdout.write(`${report.join('\n')}\n`)
if (process.env.GITHUB_STEP_SUMMARY) appendFileSync(process.env.GITHUB_STEP_SUMMARY, markdown(verdict))
process.exitCode = passed ? 0 : 1
