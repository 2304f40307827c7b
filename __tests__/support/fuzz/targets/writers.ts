import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOutput } from '../../../../src/adapters/outputs.ts'
import { annotationText, logJson, logLine, logText } from '../../../../src/adapters/outputs-text.ts'
import { shellQuoted, shellWord } from '../../../../src/domain/text/shell-quote.ts'
import { gateOutputs } from '../../../../src/report/outputs.ts'
import { commandsOf } from '../../runner-commands.ts'
import { parseFileCommand } from '../../file-command.ts'
import { aDerivation, aProvenance, aResult } from '../../gate-result.ts'
import { spoiled } from '../mutate.ts'
import type { Random } from '../random.ts'
import { taken, type Target } from '../target.ts'

/** What a branch, a file, a repository or a person can be called. */
const NAMES = [
  [
    'main',
    'feature/x',
    'team/app',
    '.github/workflows/a.yml',
    'octo-org',
    'v1.2.3',
    'a b',
    '日本',
    'sha-3f1c0a2',
    '123456789012',
  ],
  [
    '::error::x',
    '\n::error file=a::x',
    '##[group]x',
    '<img src=x onerror=alert(1)>',
    '</script><script>x</script>',
    '| a | b |',
  ],
  [
    '`a`',
    '```\n# x\n```',
    '[x](javascript:x)',
    "$(id)';id;'",
    '=cmd|x',
    '</details>',
    '@octocat',
    '%0A::error::',
    'x\ngh=1',
  ],
].flat()

export function name(random: Random): string {
  const text = random.pick(NAMES)
  return random.oneIn(3) ? text : spoiled(random, text)
}

const LEVELS = ['error', 'warning', 'notice'] as const

export const logLines: Target = {
  name: 'lines of a log',
  cases: 40_000,
  far: 100,
  make: (random) => [name(random), name(random)],
  check: ([text = '', title = '']) => {
    const line = logLine(text)
    const json = logJson(JSON.stringify({ [text]: title }, null, 2))
    return taken([
      /[\n\r\u0085\u2028\u2029]/.test(line) && 'a line is broken',
      commandsOf(line).length > 0 && 'a line holds a command',
      commandsOf(logText(`${text}\n${title}`)).length > 0 && 'a text holds a command',
      commandsOf(json).length > 0 && 'JSON holds a command',
      JSON.stringify(JSON.parse(json)) !== JSON.stringify({ [text]: title }) && 'JSON says something else',
      /(?!\n)\p{C}/u.test(annotationText(text)) && 'an annotation steers the terminal',
    ])
  },
}

/** What is said aloud while something runs. */
function saidBy(run: () => void): string {
  const said: string[] = []
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = (text) => said.push(String(text)) > 0
  try {
    run()
  } finally {
    process.stdout.write = write
  }
  return said.join('')
}

export const annotations: Target = {
  name: 'annotations',
  cases: 30_000,
  far: 100,
  make: (random) => [name(random), name(random), name(random), random.pick(LEVELS)],
  check: ([text = '', title = '', path = '', wanted = '']) => {
    const level = LEVELS.find((one) => one === wanted) ?? 'error'
    const place = { path, line: 1, column: 2, endLine: 1, endColumn: 3 }
    const said = saidBy(() => createOutput().annotate(level, text, title, place))
    const commands = commandsOf(said)
    const properties = (commands[0]?.properties ?? '').split(',')
    return taken([
      commands.length !== 1 && `${commands.length} commands`,
      commands[0]?.name !== level && `the command ${commands[0]?.name}`,
      said.trimEnd().includes('\n') && 'an annotation is broken',
      properties.some((one) => !/^(?:title|file|line|endLine|col|endColumn)=/.test(one)) &&
        `properties ${properties.join(' ')}`,
    ])
  },
}

const FILE = join(tmpdir(), `outputs-${process.pid}`)
process.once('exit', () => rmSync(FILE, { force: true }))

export const outputs: Target = {
  name: 'outputs of a step',
  cases: 15_000,
  far: 100,
  make: (random) => [name(random), name(random)],
  check: ([text = '', other = '']) => {
    process.env['GITHUB_OUTPUT'] = FILE
    writeFileSync(FILE, '')
    const output = createOutput()
    output.set('first', text)
    output.set('second', other)
    const read = parseFileCommand(readFileSync(FILE, 'utf8'))
    return taken([
      Object.keys(read).join(' ') !== 'first second' && `outputs ${Object.keys(read).join(' ')}`,
      read['first'] !== asRead(text) && `${text} became ${read['first']}`,
      read['second'] !== asRead(other) && `${other} became ${read['second']}`,
    ])
  },
}

/** The runner ends a line at either end; what no UTF-8 holds is lost on the way to the file. */
function asRead(text: string): string {
  return `${text}\n`.replaceAll(/\r?\n/g, '\n').slice(0, -1).toWellFormed()
}

/** Outputs that are one value, and those that are one a line. */
const SINGLE = [
  'tag',
  'image',
  'version',
  'revision',
  'created',
  'exists',
  'verdict',
  'reason',
  'json',
  'concurrency-group',
] as const

export const gateLabels: Target = {
  name: 'labels and outputs of the gate',
  cases: 15_000,
  far: 100,
  make: (random) => [name(random), name(random), name(random), name(random)],
  check: ([tag = '', event = '', field = '', why = '']) => {
    const provenance = aProvenance({ event, field, why, rejected: [{ value: tag, field, why }] })
    const plain = /^\w[\w.-]{0,127}$/.test(tag) ? tag : 'sha-1'
    const said = gateOutputs(aResult({ derivation: aDerivation({ tag: plain, provenance, version: plain }) }))
    return taken([
      ...SINGLE.map((one) => /[\n\r]/.test(said[one]) && `${one} has a line break`),
      said.labels.split('\n').some((line) => !/^org\.opencontainers\.image\.[a-z]+=/.test(line)) && said.labels,
      JSON.parse(said.json) === null && 'no JSON',
    ])
  },
}

export const shellWords: Target = {
  name: 'words of a shell',
  cases: 40_000,
  far: 100,
  make: (random) => [name(random)],
  check: ([text = '']) => {
    const word = shellWord(text)
    return taken([
      unquoted(shellQuoted(text)) !== text && 'a shell reads another word',
      word === text
        ? !/^[\w./:=-]+$/.test(text) && `${text} is not in quotes`
        : unquoted(word) !== text && 'a shell reads another word',
    ])
  },
}

/** As a POSIX shell reads it: what stands between single quotes, and quotes that a backslash escapes. Null for more than a word. */
function unquoted(word: string): string | null {
  const pieces = word.matchAll(/'([^']*)'|\\(')/gy)
  let [end, text] = [0, '']
  for (const { 0: whole, 1: inner, 2: quote, index } of pieces) {
    end = index + whole.length
    text += inner ?? quote
  }
  return end === word.length ? text : null
}

export const writerTargets: readonly Target[] = [logLines, annotations, outputs, gateLabels, shellWords]
