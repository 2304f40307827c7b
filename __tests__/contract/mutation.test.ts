import { describe, expect, it } from '@jest/globals'
import { mutantAt } from '../../mutation/mutant.mjs'
import { nearestFirst } from '../../mutation/nearness.mjs'
import { countLine, survivorLine } from '../../mutation/report.mjs'
import { judge } from '../../mutation/verdict.mjs'
import { filesIn, read } from '../support/markdown.ts'

interface Entry {
  readonly file: string
  readonly line: string
  readonly original: string
  readonly replacement: string
  readonly why: string
}

const ENTRIES = filesIn('mutation/equivalent', false)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => JSON.parse(read(file)) as Entry[])

const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

describe('mutants that nothing can notice', () => {
  it('stand in the source as it is, with a reason', () => {
    const faults = ENTRIES.filter(
      ({ file, line, original, why }) =>
        why.trim() === '' || !read(file).split('\n').map(flat).includes(line) || !flat(read(file)).includes(original),
    )

    expect(faults).toEqual([])
  })
})

describe('a mutant', () => {
  it.each([
    ['in a line', [2, 10], [2, 15], { line: 'return a < b', original: 'a < b' }],
    ['over lines', [3, 3], [5, 2], { line: '} else {', original: 'else { stop() }' }],
  ])('%s bears what it replaces', (_, [line, column], [endLine, endColumn], expected) => {
    const source = 'if (x) {\n  return a < b\n} else {\n  stop()\n}\n'
    const location = { start: { line, column }, end: { line: endLine, column: endColumn } }

    expect(
      mutantAt(source, {
        file: 'a.ts',
        location,
        mutatorName: 'Block',
        replacement: '{\n}',
        status: 'Survived',
        tests: 2,
      }),
    ).toEqual({
      ...expected,
      file: 'a.ts',
      replacement: '{ }',
      at: `a.ts:${line}:${column}`,
      mutator: 'Block',
      status: 'Survived',
      tests: 2,
    })
  })
})

describe('the verdict', () => {
  const mutant = (status: string, original = 'a') => ({
    file: 'a.ts',
    line: 'a',
    original,
    replacement: 'b',
    status,
  })
  const entry = { file: 'a.ts', line: 'a', original: 'a', replacement: 'b', why: 'the same' }
  const killed = (times: number) => Array.from({ length: times }, () => mutant('Killed', 'k'))

  it.each([
    ['all are killed', killed(2), [], 100, true],
    ['there is none', [], [], 100, false],
    ['one in twenty survived', [...killed(19), mutant('Survived')], [], 95, true],
    ['no test came to one of ten', [...killed(9), mutant('NoCoverage')], [], 90, false],
    ['one ran without end', [mutant('Timeout')], [], 100, true],
    ['one could not be run', [...killed(1), mutant('RuntimeError')], [], 50, false],
    ['a comment keeps one out', [...killed(1), mutant('Ignored')], [], 50, false],
    ['what survived is explained', [...killed(1), mutant('Survived')], [entry], 100, true],
    ['nothing else was mutated', [mutant('Survived')], [entry], 100, true],
    ['one of two that look the same is explained', [mutant('Survived'), mutant('Survived')], [entry], 0, false],
    ['an explained one ran without end', [mutant('Timeout')], [entry], 100, true],
  ])('when %s', (_, mutants, entries, score, passed) => {
    const verdict = judge(mutants, entries)

    expect(verdict.total.score).toBe(score)
    expect(verdict.passed).toBe(passed)
    expect(verdict.stale).toEqual([])
  })

  it.each([
    ['the mutant is killed', [mutant('Killed')]],
    ['there is no such mutant', [mutant('Killed', 'k')]],
  ])('finds an explanation stale when %s', (_, mutants) => {
    expect(judge(mutants, [entry])).toMatchObject({ stale: [entry], passed: false })
  })

  it('names what survived, and scores each file', () => {
    const elsewhere = { ...mutant('Survived'), file: 'b.ts' }

    expect(judge([mutant('Killed', 'k'), mutant('Survived'), elsewhere], [entry])).toMatchObject({
      survivors: [elsewhere],
      files: [
        { file: 'a.ts', killed: 1, of: 1, score: 100 },
        { file: 'b.ts', killed: 0, of: 1, score: 0 },
      ],
      total: { killed: 1, of: 2, score: 50, explained: 1, endless: 0 },
    })
  })
})

describe('what is said', () => {
  it.each([
    ['Survived', 2, '2 tests come here'],
    ['Survived', 0, 'it runs as the module loads'],
    ['NoCoverage', 0, 'no test comes here'],
    ['RuntimeError', 2, 'it was not tried: RuntimeError'],
  ])('of a survivor: %s, %i tests', (status, tests, why) => {
    const mutant = { at: 'a.ts:1:2', mutator: 'Block', original: 'a', replacement: 'b', status, tests }

    expect(survivorLine(mutant)).toBe(`a.ts:1:2  Block  \`a\` → \`b\`  (${why})`)
  })

  it.each([
    [{ of: 0, endless: 0, explained: 0 }, 'Nothing was mutated.'],
    [
      { of: 9, endless: 2, explained: 1 },
      '2 of those noticed ran without end. 1 more do what the original does, as mutation/equivalent explains.',
    ],
  ])('of all: %j', (total, line) => {
    expect(countLine(total)).toBe(line)
  })
})

it('runs the nearest tests first', () => {
  const near = (folder: string) => `__tests__/unit/${folder}.test.ts`
  const files = ['domain/errors', 'domain/tag/words', 'scan/rules/tags', 'domain/tag/word-set'].map(near)

  expect(nearestFirst(files, 'src/domain/tag/word-set.ts')).toEqual(
    ['domain/tag/word-set', 'domain/tag/words', 'domain/errors', 'scan/rules/tags'].map(near),
  )
})
