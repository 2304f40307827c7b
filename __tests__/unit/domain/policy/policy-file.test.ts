import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { CodedError } from '../../../../src/domain/errors.ts'
import { EMPTY_POLICY } from '../../../../src/domain/policy/policy.ts'
import { parsePolicy } from '../../../../src/domain/policy/policy-file.ts'
import { errorOf } from '../../../support/coded-error.ts'

const PATH = '.github/immutable-tag.yml'

/** The policy as data: patterns by their source. */
function read(text: string): unknown {
  return JSON.parse(
    JSON.stringify(parsePolicy(text, PATH), (key, value: unknown) => (key === 'matches' ? undefined : value)),
  )
}

function faults(text: string): string[] {
  try {
    parsePolicy(text, PATH)
    return []
  } catch (error) {
    if (!(error instanceof CodedError) || error.code !== 'POLICY_INVALID') throw error
    return error.message
      .split('\n')
      .slice(1)
      .map((line) => line.trim().replace(`${PATH}:`, ''))
  }
}

const exception = (lines: Record<string, string>) =>
  `exceptions:\n  -${Object.entries({
    tag: 'latest',
    repository: 'team/legacy',
    owner: '"@octo-org/payments"',
    reason: 'App Runner follows one tag',
    expires: '2027-03-31',
    ...lines,
  })
    .map(([key, value]) => `    ${key}: ${value}\n`)
    .join('')
    .slice(3)}`

describe('a policy file', () => {
  it('says all of it', () => {
    const text = `
tags:
  deny: ["rc-*"]
  allow:
    - base-*-[0-9]*
  moving: [buildcache, "sha256-*"]
releases:
  prefix: [api-v, "@scope/pkg@"]
exceptions:
  - tag: latest
    repository: team/legacy
    owner: " @octo-org/payments "
    reason: " App Runner follows one tag "
    expires: 2028-02-29
summary:
  account-ids: short
existing:
  require-revision: false
`
    expect(read(text)).toEqual({
      deny: [{ source: 'rc-*' }],
      allow: [{ source: 'base-*-[0-9]*' }],
      moving: ['buildcache', 'sha256-*'],
      releases: { prefixes: ['api-v', '@scope/pkg@'], calendar: null },
      exceptions: [
        {
          tag: { source: 'latest' },
          repository: { source: 'team/legacy' },
          owner: '@octo-org/payments',
          reason: 'App Runner follows one tag',
          expires: '2028-02-29',
        },
      ],
      accountIds: 'short',
      requireRevision: false,
    })
  })

  it.each([
    ['an empty file', ''],
    ['comments', '# later\n'],
    ['a document marker', '---\n'],
    ['an empty mapping', '{}'],
    ['empty parts', 'tags: {}\nexceptions: []\n'],
    ['a byte order mark', '\uFEFF'],
  ])('without content is the empty policy: %s', (_what, text) => {
    expect(parsePolicy(text, PATH)).toEqual(EMPTY_POLICY)
  })

  it('takes Windows line ends', () => {
    expect(read('tags:\r\n  deny:\r\n    - rc-*\r\n')).toMatchObject({ deny: [{ source: 'rc-*' }] })
  })

  it('keeps every word a text, whichever YAML it says it is', () => {
    expect(read('%YAML 1.1\n---\ntags:\n  deny: [yes, no]')).toMatchObject({
      deny: [{ source: 'yes' }, { source: 'no' }],
    })
  })

  it('takes one prefix, and a calendar', () => {
    expect(read('releases: {prefix: api-v, calendar: YYYY.0M.MICRO}')).toMatchObject({
      releases: { prefixes: ['api-v'], calendar: 'YYYY.0M.MICRO' },
    })
  })
})

describe('a fault, with its place', () => {
  it.each([
    ['tag:\n  deny: []', ['1:1 unknown key "tag". Did you mean "tags"?']],
    ['tags:\n  forbid: []', ['2:3 tags: unknown key "forbid". It can be "deny", "allow", "moving".']],
    ['tags:\n  deny: []\ntags: {}', ['3:1 The key is there twice.']],
    ['tags: {}\ntags: {deny: 1}', ['2:1 The key is there twice.', '2:14 tags.deny: expected a list, found a number.']],
    ['tags:\n  deny: rc-*', ['2:9 tags.deny: expected a list, found a text.']],
    ['tags:\n  deny: []\n  allow:\n', ['3:3 tags.allow: has no value. Give one, or remove the key.']],
    ['tags: {deny}', ['1:8 tags.deny: has no value. Give one, or remove the key.']],
    ['tags:\n  deny: [1.10]', ['2:10 tags.deny[0]: expected a text, found the number 1.10. Put it in quotes: "1.10".']],
    [
      'tags:\n  deny: [yes, true]',
      ['2:15 tags.deny[1]: expected a text, found the value true. Put it in quotes: "true".'],
    ],
    [
      'tags:\n  deny: [1, 2]',
      [
        '2:10 tags.deny[0]: expected a text, found the number 1. Put it in quotes: "1".',
        '2:13 tags.deny[1]: expected a text, found the number 2. Put it in quotes: "2".',
      ],
    ],
    ['tags:\n  deny: [a, ~]', ['2:13 tags.deny[1]: expected a text, found nothing.']],
    ['tags:\n  deny: ["[z-a]"]', ['2:10 tags.deny[0]: "[z-a]" cannot be taken. A range in "[…]" runs backwards.']],
    ['tags:\n  deny: ["*a*b*c*"]', ['2:10 tags.deny[0]: "*a*b*c*" cannot be taken. A pattern may hold at most 3 "*".']],
    ['tags:\n  deny: [a, b, a]', ['2:16 tags.deny[2]: "a" is there twice.']],
    ['tags:\n  deny: [""]', ['2:10 tags.deny[0]: "" cannot be taken. It is empty.']],
    [
      'tags:\n  deny: *rc',
      ['2:9 tags.deny: "*" begins a YAML alias here, which is not taken. Put a pattern in quotes.'],
    ],
    [
      'tags: &t {}\nsummary: *t',
      ['2:10 summary: "*" begins a YAML alias here, which is not taken. Put a pattern in quotes.'],
    ],
    ['tags:\n  <<: {deny: []}', ['2:3 tags: unknown key "<<". It can be "deny", "allow", "moving".']],
    [
      'tags:\n  moving:\n    - buildcache\n    - sha-*\n',
      [
        '4:7 tags.moving[1]: "sha-*" cannot be taken. It may let "sha-1111111" move as well, and tags like it name one image for good. Begin it with what only caches or signatures begin with: "buildcache-*".',
      ],
    ],
    [
      'tags:\n  moving: ["a?"]',
      [
        '2:12 tags.moving[0]: "a?" cannot be taken. An exclusion filter of ECR: letters, digits, "_", "." and "-", and at most two "*".',
      ],
    ],
    ['tags:\n  moving: [x, y, x]', ['2:18 tags.moving[2]: "x" is there twice.']],
    [
      `tags:\n  moving: [${Array.from({ length: 21 }, (_, index) => `x${'y'.repeat(index)}`).join(', ')}]`,
      ['2:11 tags.moving: the list holds 21 entries; at most 20 are taken.'],
    ],
    ['tags: !mine {}', ['1:7 Unresolved tag: !mine.']],
    ['owner: @me', ['1:8 Plain value cannot start with reserved character @.']],
    [
      'tags: 1\n---\ntags: {}',
      ['1:7 tags: expected a mapping, found a number.', '2:1 A second document begins here; the file holds one.'],
    ],
    ['tags: {}\n---\ntags: {}', ['2:1 A second document begins here; the file holds one.']],
    ['- tags', ['1:1 expected a mapping, found a list.']],
    ['rc-*', ['1:1 expected a mapping, found a text.']],
    ['? [tags]\n: {}', ['1:3 unknown key "". It can be "tags", "releases", "exceptions", "summary", "existing".']],
    ['releases:\n  prefix: []', ['2:11 releases.prefix: the list is empty.']],
    ['releases:\n  prefix: {}', ['2:11 releases.prefix: expected a text, found a mapping.']],
    ['summary:\n  account-ids: shrt', ['2:16 summary.account-ids: "shrt" cannot be taken. Did you mean "short"?']],
    ['existing:\n  require-revision: "no"', ['2:21 existing.require-revision: expected true or false, found a text.']],
    ['tags: [', ['1:8 Flow sequence in block collection must be sufficiently indented and end with a ].']],
  ])('%j', (text, expected) => {
    expect(faults(text)).toEqual(expected)
  })

  it.each([
    [{ tag: '"a b"' }, '2:10 exceptions[0].tag: "a b" cannot be taken. Nothing can match it: a pattern is made of'],
    [{ repository: 'Team/app' }, '3:17 exceptions[0].repository: "Team/app" cannot be taken. Nothing can match it'],
    [{ owner: '" "' }, '4:12 exceptions[0].owner: " " cannot be taken. Must not be blank.'],
    [{ reason: '""' }, '5:13 exceptions[0].reason: "" cannot be taken. It is empty.'],
    [{ expires: '2027-02-29' }, '6:14 exceptions[0].expires: "2027-02-29" cannot be taken. There is no such day'],
    [{ expires: '2027-13-01' }, '6:14 exceptions[0].expires: "2027-13-01" cannot be taken. There is no such day'],
    [
      { expires: '31.03.2027' },
      '6:14 exceptions[0].expires: "31.03.2027" cannot be taken. Write the date as YYYY-MM-DD.',
    ],
    [
      { expires: '20270331' },
      '6:14 exceptions[0].expires: expected a text, found the number 20270331. Put it in quotes',
    ],
    [
      { expires: 'x2027-03-31' },
      '6:14 exceptions[0].expires: "x2027-03-31" cannot be taken. Write the date as YYYY-MM-DD.',
    ],
    [
      { expires: '2027-03-31T00:00Z' },
      '6:14 exceptions[0].expires: "2027-03-31T00:00Z" cannot be taken. Write the date as YYYY-MM-DD.',
    ],
    [{ expires: 'never' }, '6:14 exceptions[0].expires: "never" cannot be taken. Write the date as YYYY-MM-DD.'],
    [{ expries: '2027-03-31' }, '7:5 exceptions[0]: unknown key "expries". Did you mean "expires"?'],
  ])('in an exception: %j', (lines, expected) => {
    const found = faults(exception(lines))
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(expected)
  })

  it('names every key that an exception lacks', () => {
    expect(faults('exceptions:\n  - tag: ""')).toEqual([
      ...['repository', 'owner', 'reason', 'expires'].map((key) => `2:5 exceptions[0]: "${key}" is missing.`),
      '2:10 exceptions[0].tag: "" cannot be taken. It is empty.',
    ])
  })

  it('has words for a calendar that is none', () => {
    expect(faults('releases:\n  calendar: sometimes')[0]).toMatch(
      /^2:13 releases\.calendar: "sometimes" cannot be taken\. ./,
    )
  })
})

describe('all the faults at once', () => {
  it('are told in the order of the file, with the file in each line', () => {
    const text = 'summary: {account-ids: x}\ntags: {deny: [a, a]}\nnope: 1\n'
    const { message, remedy } = errorOf(() => parsePolicy(text, PATH))
    expect(message).toBe(
      [
        'policy: .github/immutable-tag.yml has 3 errors.',
        '  .github/immutable-tag.yml:1:24 summary.account-ids: "x" cannot be taken. It can be "full", "short".',
        '  .github/immutable-tag.yml:2:18 tags.deny[1]: "a" is there twice.',
        '  .github/immutable-tag.yml:3:1 unknown key "nope". It can be "tags", "releases", "exceptions", "summary", "existing".',
      ].join('\n'),
    )
    expect(remedy).toEqual(['Correct the file at the places named. docs/policy.md describes every key.'])
  })

  it('may be one', () => {
    expect(errorOf(() => parsePolicy('tags: 1', PATH)).message).toBe(
      'policy: .github/immutable-tag.yml has an error.\n  .github/immutable-tag.yml:1:7 tags: expected a mapping, found a number.',
    )
  })

  it('are counted beyond twenty', () => {
    const found = faults(Array.from({ length: 25 }, (_, index) => `key${index}: 1\n`).join(''))
    expect(found).toHaveLength(21)
    expect(found.at(-1)).toBe('and 5 more.')
  })
})

describe('a hostile file', () => {
  it.each([
    ['flow lists', '['.repeat(60_000)],
    ['block lists', '- '.repeat(30_000)],
    ['mappings', '{a: '.repeat(15_000)],
    ['complex keys', '? '.repeat(30_000)],
  ])('cannot nest %s', (_what, text) => {
    expect(faults(text)).toEqual(['1:1 It is nested more than 20 deep.'])
  })

  it('cannot be large', () => {
    expect(errorOf(() => parsePolicy('#'.repeat(65_537), PATH))).toEqual({
      code: 'POLICY_INVALID',
      message: 'policy: .github/immutable-tag.yml holds more than 64 KiB.',
      remedy: ['Gather what it lists into fewer patterns.'],
    })
    expect(parsePolicy('#'.repeat(65_536), PATH)).toEqual(EMPTY_POLICY)
  })

  it('cannot list without end', () => {
    const many = Array.from({ length: 200 }, (_, index) => `t${index}`).join(', ')
    expect(faults(`tags: {deny: [${many}, "[z-a]"]}`)).toEqual([
      '1:14 tags.deny: the list holds 201 entries; at most 200 are taken.',
    ])
    expect(faults(`tags: {deny: [${many}]}`)).toHaveLength(0)
    expect(faults(`tags: {deny: [${'a'.repeat(129)}]}`)).toEqual([
      `1:15 tags.deny[0]: "${'a'.repeat(79)}…" cannot be taken. It is longer than 128 characters.`,
    ])
    expect(faults(`tags: {deny: [${'a'.repeat(128)}]}`)).toHaveLength(0)
  })

  it('cannot reach a prototype', () => {
    expect(faults('__proto__: {polluted: true}\nconstructor: 1\ntoString: 2')).toHaveLength(3)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('cannot write to the terminal', () => {
    expect(faults('tags: {"\\e[31m\\r\\nred\\u202E": 1}')).toEqual([
      '1:8 tags: unknown key " [31m red ". It can be "deny", "allow", "moving".',
    ])
  })
})

it('the example of docs/policy.md is one', () => {
  const docs = readFileSync(new URL('../../../../docs/policy.md', import.meta.url), 'utf8')
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(docs) ?? []
  expect(parsePolicy(example, PATH).exceptions).toHaveLength(1)
})
