import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { inOneLine, createImmutable, mendTemplate, restoreImage, setFilters } from '../../../src/report/ecr-command.ts'
import { PAYLOADS } from '../../support/injection/payloads.ts'
import { aRepository } from '../../support/targets.ts'

// A shell on Windows takes quotes apart by other rules; the commands are for a POSIX shell.
const onPosix = process.platform === 'win32' ? describe.skip : describe

/** The words that `aws` is given when somebody pastes these lines, one list a command. */
function pastedWords(commands: readonly (readonly string[])[]): string[][] {
  const script = ['aws() { printf "%s\\0" "$@"; printf "\\0\\0"; }', ...commands.map((lines) => lines.join('\n'))].join(
    '\n',
  )
  const output = execFileSync('sh', ['-u'], { input: script, env: {}, cwd: '/', encoding: 'utf8' })
  return output
    .split('\0\0\0')
    .slice(0, -1)
    .map((words) => words.split('\0'))
}

// No argument of a program holds a NUL, and no shell passes half a character on.
const TEXTS = PAYLOADS.map(([, text]) => text.replaceAll('\0', '').toWellFormed())

onPosix('a command that is pasted takes whatever stands in it for one word:', () => {
  it.each([
    ['the name of a repository', (text: string) => setFilters(aRepository({ name: text }), 'IMMUTABLE', []), 7],
    ['an account', (text: string) => createImmutable(aRepository({ account: text })), 5],
    ['a region', (text: string) => createImmutable(aRepository({ region: text })), 3],
    ['the prefix of a template', (text: string) => mendTemplate(aRepository(), { prefix: text, appliedFor: ['X'] }), 5],
    [
      'what a template is applied for',
      (text: string) => mendTemplate(aRepository(), { prefix: 'a', appliedFor: [text] }),
      9,
    ],
  ])('%s', (_, commandFor, position) => {
    const found = pastedWords(TEXTS.map((text) => commandFor(text)))
    expect(found.map((words) => words[position])).toEqual(TEXTS)
    expect(new Set(found.map((words) => words.length)).size).toBe(1)
    expect(pastedWords(TEXTS.map((text) => [inOneLine(commandFor(text))])).map((words) => words.length)).toEqual(
      found.map((words) => words.length),
    )
  })

  it('a filter, and a digest', () => {
    const filters = pastedWords(TEXTS.map((text) => setFilters(aRepository(), 'IMMUTABLE_WITH_EXCLUSION', [text])))
    expect(filters.map((words) => words.at(-1))).toEqual(TEXTS.map((text) => `filterType=WILDCARD,filter=${text}`))
    const digests = pastedWords(TEXTS.map((text) => restoreImage(aRepository(), text)))
    expect(digests.map((words) => words[9])).toEqual(TEXTS.map((text) => `imageDigest=${text}`))
  })
})
