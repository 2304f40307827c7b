import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import type { RuleId, Severity } from '../../../src/domain/finding/finding.ts'
import type { FileFacts } from '../../../src/scan/file-facts.ts'
import { judge } from '../../../src/scan/judge.ts'
import type { Rule } from '../../../src/scan/rules/rule.ts'
import type { Alternative, Nature, Part } from '../../../src/scan/value.ts'
import { errorOf } from '../../support/coded-error.ts'
import { ECR, fileOf, lines, OPTIONS, unitOf, valueOf } from '../../support/scan-tree.ts'

const SCRIPT = unitOf('push.sh', { kind: 'script' })

it('says in the order of the tree what it finds', () => {
  const text = 'b\na'
  const file = (path: string) =>
    fileOf(
      path,
      text,
      SCRIPT,
      { kind: 'push', at: 'a', reference: `${ECR}/a:latest` },
      { kind: 'push', at: 'b', reference: `${ECR}/b:latest` },
    )

  expect(lines([file('b.sh'), file('B.sh')])).toEqual([
    `error push-mutable-tag B.sh:1 ${ECR}/b:latest named`,
    `error push-mutable-tag B.sh:2 ${ECR}/a:latest named`,
    `error push-mutable-tag b.sh:1 ${ECR}/b:latest named`,
    `error push-mutable-tag b.sh:2 ${ECR}/a:latest named`,
  ])
})

it('says the same of one place once, at its gravest', () => {
  const push = { kind: 'push', reference: `${ECR}/app:latest` } as const

  expect(lines([fileOf('push.sh', '', SCRIPT, push, { ...push, tool: 'crane copy' })])).toHaveLength(1)
})

describe('severities', () => {
  const files = [
    fileOf('a.sh', '', SCRIPT, { kind: 'push', reference: `${ECR}/app:latest` }),
    fileOf('b.sh', '', SCRIPT, { kind: 'push', reference: `${ECR}/app:{opaque $TAG}` }),
  ]

  it.each<[Severity | 'off', string[]]>([
    ['off', []],
    ['warning', ['warning a.sh', 'note b.sh']],
    ['error', ['error a.sh', 'note b.sh']],
    ['note', ['note a.sh', 'note b.sh']],
  ])('%s', (severity, expected) => {
    const severities = new Map<RuleId, Severity | 'off'>([['push-mutable-tag', severity]])

    expect(
      judge(files, { ...OPTIONS, severities }).findings.map((found) => `${found.severity} ${found.location.path}`),
    ).toEqual(expected)
  })
})

describe('a rule that fails', () => {
  const push = { kind: 'push', reference: `${ECR}/app:latest` } as const
  const files = ['a.sh', 'b.sh', 'c.sh'].map((path) => fileOf(path, '', SCRIPT, push))
  const failing = (isWrong: (paths: readonly string[]) => boolean): Rule => ({
    id: 'push-mutable-tag',
    judge: (tree) => {
      if (isWrong(tree.ofKind('push').map(({ file }) => file.path))) throw new RangeError('no such thing')
      return []
    },
  })
  const judged = (rule: Rule, severities: ReadonlyMap<RuleId, Severity | 'off'> = new Map()) =>
    judge(files, { ...OPTIONS, severities }, undefined, [rule])

  it.each([
    ['on a file', (paths: readonly string[]) => paths.includes('b.sh'), 'The rule `push-mutable-tag` on `b.sh`'],
    ['on files together', (paths: readonly string[]) => paths.length > 1, 'The rule `push-mutable-tag`'],
  ])('%s is told of, and the tree has no verdict', (_, isWrong, what) => {
    const { code, message, remedy } = errorOf(() => judged(failing(isWrong)))
    expect(code).toBe('SCAN_FAILED')
    expect(message).toBe(`${what} failed, which is a fault of immutable-tag (RangeError: no such thing).`)
    expect(remedy[0]).toContain('Report it')
  })

  it('is not asked where it is turned off', () => {
    const { findings } = judged(
      failing(() => true),
      new Map([['push-mutable-tag', 'off']]),
    )
    expect(findings).toEqual([])
  })
})

describe('fingerprints', () => {
  const prints = (text: string, ...references: string[]) => {
    const pushes = references.map((reference) => ({ kind: 'push', at: `push ${reference}`, reference }) as const)
    return judge([fileOf('push.sh', text, SCRIPT, ...pushes)], OPTIONS).findings.map(({ fingerprint }) => fingerprint)
  }
  const A = `${ECR}/a:latest`
  const B = `${ECR}/b:latest`

  it('are 32 hex digits', () => {
    expect(prints(`push ${A}`, A)).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)])
  })

  it('stay when lines are put in', () => {
    expect(prints(`\n\n  # more\npush ${A}\n\npush ${B}`, A, B)).toEqual(prints(`push ${A}\npush ${B}`, A, B))
  })

  it('differ between files, references, and two that are alike', () => {
    const twice = judge(
      ['one.sh', 'two.sh'].map((path) =>
        fileOf(path, 'x y z', SCRIPT, ...['x', 'y'].map((at) => ({ kind: 'push', at, reference: A }) as const), {
          kind: 'push',
          at: 'z',
          reference: B,
        }),
      ),
      OPTIONS,
    ).findings.map(({ fingerprint }) => fingerprint)

    expect(new Set(twice).size).toBe(6)
  })

  it('do not hang on the policy', () => {
    const policy = { ...OPTIONS.policy, deny: [{ source: 'latest', matches: (tag: string) => tag === 'latest' }] }
    const print = (options: typeof OPTIONS) =>
      judge([fileOf('push.sh', '', SCRIPT, { kind: 'push', reference: A })], options).findings[0]?.fingerprint

    expect(print({ ...OPTIONS, policy })).toBe(print(OPTIONS))
  })
})

const span = fc.record(
  {
    start: fc.integer({ min: -5, max: 60 }),
    end: fc.integer({ min: -5, max: 60 }),
    path: fc.constantFrom('a', 'b', 'z'),
  },
  { requiredKeys: ['start', 'end'] },
)
const link = fc.record({
  name: fc.constantFrom('$TAG', '${TAG}', 'matrix.a', ''),
  by: fc.constantFrom('env' as const, 'default' as const, 'matrix' as const),
  span: fc.option(span),
})
const NATURES: readonly Nature[] = ['commit', 'digest', 'gate', 'unique', 'run', 'branch', 'date', 'opaque']
const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    text: fc.oneof(
      fc.constantFrom(`${ECR}/app:latest`, ':', '/', '@', '1.2.3', 'latest', 'IMMUTABLE', '*'),
      fc.string(),
    ),
    span: fc.option(span),
    via: fc.array(link, { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('unknown' as const),
    nature: fc.constantFrom(...NATURES),
    name: fc.constantFrom('$TAG', '$1', 'inputs.tag', 'matrix.a', 'ECR repository app', '__proto__'),
    span: fc.option(span),
    via: fc.array(link, { maxLength: 2 }),
  }),
)
const alternative: fc.Arbitrary<Alternative> = fc.array(part, { maxLength: 4 })
const value = fc.array(alternative, { maxLength: 3 })
const given = fc
  .array(fc.tuple(fc.constantFrom('$TAG', '$1', 'inputs.tag', '__proto__'), value), { maxLength: 2 })
  .map((entries) => new Map(entries))
const unit = fc.constantFrom(
  null,
  SCRIPT,
  unitOf('build', { serialised: false, axes: ['a'] }),
  unitOf('b', { kind: 'ci-job', serialised: null }),
)
const path = fc.constantFrom('a', 'b', 'c', 'c/action.yml', 'compose.yaml', '.', '')
const base = { span, unit, order: fc.integer() }
const referring = { ...base, reference: value, tool: fc.constantFrom('docker push', 'kaniko'), list: fc.option(span) }
const kinds = [
  fc.record({
    ...referring,
    kind: fc.constant('push'),
    untagged: fc.constantFrom('latest', 'all', 'none'),
    certain: fc.boolean(),
  }),
  fc.record({
    ...referring,
    kind: fc.constant('use'),
    role: fc.constantFrom('workload', 'base', 'ci'),
    by: fc.string(),
  }),
  fc.record({ ...referring, kind: fc.constant('cache') }),
  fc.record({ ...referring, kind: fc.constant('signature'), tagged: fc.constantFrom(true, false, null) }),
  fc.record({
    ...referring,
    kind: fc.constant('built'),
    by: fc.constantFrom('docker', 'compose', 'bake'),
    target: fc.string(),
  }),
  fc.record({
    ...base,
    kind: fc.constant('push-built'),
    by: fc.constantFrom('compose', 'bake'),
    tool: fc.string(),
    files: fc.array(path, { maxLength: 2 }),
    targets: fc.array(fc.string(), { maxLength: 1 }),
    given,
  }),
  fc.record({
    ...base,
    kind: fc.constant('repository'),
    by: fc.constantFrom('terraform', 'aws-cli'),
    what: fc.constant('repository'),
    name: fc.option(value),
    mode: fc.option(value),
    unset: fc.constantFrom('MUTABLE', 'IMMUTABLE'),
    filters: fc.array(value, { maxLength: 2 }),
    edit: fc.option(fc.record({ kind: fc.constant('insert'), at: fc.nat(50), text: fc.string() })),
  }),
  fc.record({ ...base, kind: fc.constant('gate'), id: fc.option(fc.string()), repository: fc.option(value) }),
  fc.record({ ...base, kind: fc.constant('look'), tool: fc.string() }),
  fc.record({ ...base, kind: fc.constant('call'), path, given }),
]

describe('any facts', () => {
  const file = fc.record({
    file: fc.record({ path, text: fc.string({ unit: fc.constantFrom('a', '\n', '#', ' '), maxLength: 50 }) }),
    facts: fc.array(fc.oneof(...(kinds as [(typeof kinds)[0]])), { maxLength: 8 }),
  })

  it('are judged without a fault, and at places that are there', () => {
    fc.assert(
      fc.property(fc.array(file, { maxLength: 4 }), (files: FileFacts[]) => {
        const { findings, suppressed } = judge(files, {
          ...OPTIONS,
          severities: new Map([['base-image-mutable-tag', 'error']]),
        })
        for (const { location, fingerprint } of [...findings, ...suppressed.map(({ finding }) => finding)]) {
          expect(location.line).toBeGreaterThan(0)
          expect(location.start).toBeLessThanOrEqual(location.end)
          expect(fingerprint).toHaveLength(32)
        }
        expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length)
      }),
      { seed: 4, numRuns: 1000 },
    )
  })

  it('are judged in a time that grows with the tree', () => {
    const calls = Array.from({ length: 3000 }, (_, index) =>
      fileOf(`${index}.yml`, '', unitOf(`${index}`), {
        kind: 'call',
        path: 'push.sh',
        given: new Map([['$1', valueOf('x')]]),
      }),
    )
    const pushes = Array.from({ length: 50 }, () => ({ kind: 'push', reference: `${ECR}/app:{opaque $1}` }) as const)

    expect(judge([...calls, fileOf('push.sh', '', SCRIPT, ...pushes)], OPTIONS).findings.length).toBeGreaterThan(1000)
  })
})
