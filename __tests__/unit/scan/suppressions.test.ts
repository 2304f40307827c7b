import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import type { Finding } from '../../../src/domain/finding/finding.ts'
import { judge } from '../../../src/scan/judge.ts'
import { suppressionsIn } from '../../../src/scan/suppressions.ts'
import { spanOf } from '../../../src/scan/span.ts'
import { ECR, fileOf, OPTIONS, unitOf } from '../../support/scan-tree.ts'

const read = (text: string) => suppressionsIn({ path: 'f', text })
const IGNORE = 'immutable-tag: ignore[push-mutable-tag]'

describe('a comment', () => {
  it.each([
    [`push # ${IGNORE} it is a demo`, 1, 1],
    [`# ${IGNORE} it is a demo\npush`, 1, 2],
    [`  // ${IGNORE} it is a demo\npush`, 1, 2],
    [`/* ${IGNORE} it is a demo */\npush`, 1, 2],
    [`-- ${IGNORE} it is a demo\npush`, 1, 2],
    [`<!-- ${IGNORE} it is a demo -->\npush`, 1, 2],
    [`; ${IGNORE} it is a demo\npush`, 1, 2],
    [`{{- /* ${IGNORE} it is a demo */ -}}\npush`, 1, 2],
    [`#${IGNORE} it is a demo\r\npush`, 1, 2],
    [`## ${IGNORE} it is a demo\rpush`, 1, 2],
    [`a\n# one\n# ${IGNORE} it is a demo\n# another\npush\nb`, 3, 5],
    [`push 'x' # ${IGNORE} it is a demo`, 1, 1],
    [`push "a\\"b" # ${IGNORE} it is a demo`, 1, 1],
    [`tags: | # ${IGNORE} it is a demo\n  a:latest`, 1, 1],
  ])('%j, of line %i, covers line %i', (text, line, covers) => {
    expect(read(text)).toEqual({
      all: [{ rules: new Set(['push-mutable-tag']), reason: 'it is a demo', line, covers }],
      notes: [],
    })
  })

  it('may name several rules', () => {
    const { all } = read('# immutable-tag: ignore[push-mutable-tag, unproven-push ,rerun-collision] légacy')

    expect(all.map(({ rules, reason }) => [[...rules], reason])).toEqual([
      [['push-mutable-tag', 'unproven-push', 'rerun-collision'], 'légacy'],
    ])
  })

  it.each([
    [`# ${IGNORE}`, 'the comment suppresses nothing: it gives no reason'],
    [`# ${IGNORE} --`, 'the comment suppresses nothing: it gives no reason'],
    [`/* ${IGNORE} */`, 'the comment suppresses nothing: it gives no reason'],
    ['# immutable-tag: ignore[*] all of it', 'the comment suppresses nothing: there is no rule "*"'],
    ['# immutable-tag: ignore[push-mutable] x', 'the comment suppresses nothing: there is no rule "push-mutable"'],
    [
      '# immutable-tag: ignore[push-mutable-tag, latest] x',
      'the comment suppresses nothing: there is no rule "latest"',
    ],
    [
      '# immutable-tag: ignore this',
      'the comment names no rule, and suppresses nothing: write ignore[rule] and a reason',
    ],
    [
      '# immutable-tag: ignore[] x',
      'the comment names no rule, and suppresses nothing: write ignore[rule] and a reason',
    ],
  ])('%j is told: %s', (text, detail) => {
    expect(read(`a\n${text}`)).toEqual({ all: [], notes: [{ code: 'SUPPRESSION', path: 'f', start: 2, detail }] })
  })

  it.each([
    `echo "# ${IGNORE} it is a demo"`,
    `const text = '// ${IGNORE} it is a demo'`,
    `push ${IGNORE} it is a demo`,
    `push#${IGNORE} it is a demo`,
    `https://${IGNORE} it is a demo`,
    '# immutable-tag: ignored[push-mutable-tag] x',
    '# immutable-tag: see below',
    `# ${'x'.repeat(3000)} # ${IGNORE} it is a demo`,
    '',
  ])('%j is none', (text) => {
    expect(read(text)).toEqual({ all: [], notes: [] })
  })

  it('is read without a fault, whatever the text', () => {
    const word = fc.constantFrom(
      '# ',
      '// ',
      '/*',
      IGNORE,
      '[',
      ']',
      '"',
      "'",
      '\\',
      '\n',
      '\r',
      'x',
      ' ',
      'immutable-tag:',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        expect(() => read(words.join(''))).not.toThrow()
      }),
      { seed: 4, numRuns: 1000 },
    )
  })
})

describe('a finding is suppressed', () => {
  const found = (text: string, at = text) => {
    const unit = unitOf('push.sh', { kind: 'script' })
    const reference = `${ECR}/app:latest`
    return judge([fileOf('push.sh', text, unit, { kind: 'push', at, reference })], OPTIONS)
  }
  const PUSH = `docker push \\\n  ${ECR}/app:latest`

  it.each([
    ['above', `# ${IGNORE} a demo\n${PUSH}\n`, 1],
    ['above a command of several lines', `# ${IGNORE} a demo\n# and more\n${PUSH}\n`, 1],
    ['on a line of it', `${PUSH} # ${IGNORE} a demo`, 2],
  ])('by a comment %s', (_, text, line) => {
    const { findings, suppressed } = found(text, PUSH)

    expect(findings).toEqual([])
    expect(suppressed.map(({ by }) => by)).toEqual([{ kind: 'comment', reason: 'a demo', line }])
  })

  it.each([
    ['further above', `# ${IGNORE} a demo\n\n${PUSH}`],
    ['below', `${PUSH}\n# ${IGNORE} a demo\n`],
    ['for another rule', `# immutable-tag: ignore[unproven-push] a demo\n${PUSH}`],
    ['without a reason', `# ${IGNORE}\n${PUSH}`],
  ])('but not by one %s', (_, text) => {
    expect(found(text, PUSH).findings).toHaveLength(1)
  })

  it('by a comment at the key of its list', () => {
    const text = `steps:\n  - uses: x\n    with:\n      tags: | # ${IGNORE} a demo\n        ${ECR}/app:1.2.3\n        ${ECR}/app:latest\n`
    const start = text.indexOf(ECR)
    const file = fileOf('ci.yml', text, unitOf('build'), {
      kind: 'push',
      at: 'uses: x',
      reference: `${ECR}/app:latest`,
    })
    const facts = file.facts.map((fact) => ({ ...fact, list: spanOf(start, text.length) }) as never)
    const { suppressed } = judge([{ ...file, facts }], OPTIONS)

    expect(suppressed.map(({ finding }: { readonly finding: Finding }) => finding.rule)).toEqual(['push-mutable-tag'])
  })

  it('and the comment that fails is told', () => {
    expect(found(`# ${IGNORE}\n${PUSH}`, PUSH).notes.map(({ code }) => code)).toEqual(['SUPPRESSION'])
  })
})
