import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { Target } from '../../../src/domain/verdict/admission.ts'
import type { GateResult } from '../../../src/domain/verdict/gate-result.ts'
import { gateSummary } from '../../../src/report/summary.ts'
import { aDerivation, aProvenance, aRefusal, aResult } from '../../support/gate-result.ts'
import {
  aFault,
  aMovingTarget,
  anException,
  aRepository,
  aSide,
  aTarget,
  DIGEST,
  judged,
  OTHER_REVISION,
  present,
  protectedBy,
} from '../../support/targets.ts'

const DOCS = 'https://github.com/octo-org/immutable-tag/blob/v1/docs/troubleshooting.md'
const WORKER = aRepository({ name: 'team/worker', account: '210987654321', region: 'us-east-1' })
const EXCLUDED = protectedBy(
  judged('mutable', { code: 'ECR_TAG_EXCLUDED', filter: 'sha-*', filters: ['sha-*', 'buildcache'] }),
  {
    registry: aSide({
      mode: 'IMMUTABLE_WITH_EXCLUSION',
      filters: ['sha-*', 'buildcache'],
      protection: judged('mutable', { code: 'ECR_TAG_EXCLUDED', filter: 'sha-*', filters: ['sha-*', 'buildcache'] }),
    }),
  },
)
const DENIED = protectedBy(
  judged(
    'unknown',
    aFault({
      repository: WORKER,
      detail:
        'User: arn:aws:sts::345678901234:assumed-role/push/session is not authorized to perform: ecr:DescribeRepositories on resource: arn:aws:ecr:us-east-1:210987654321:repository/team/worker',
    }),
  ),
  { at: WORKER },
)
const LOCKED_OUT: Target = {
  ...DENIED,
  registry: { mode: null, filters: [], protection: DENIED.registry?.protection ?? DENIED.name, existence: null },
}
const PULL_REQUEST = aDerivation({
  provenance: aProvenance({
    event: 'pull_request',
    field: 'pull_request.head.sha',
    why: "the pull request's head commit",
    rejected: [
      {
        value: OTHER_REVISION,
        field: 'GITHUB_SHA',
        why: "the test merge of the pull request into its base, but HEAD is the pull request's head commit",
      },
    ],
    release: null,
  }),
})
const EXCEPTION = anException(9)

const ADMITTED = aResult({
  derivation: PULL_REQUEST,
  targets: [
    aTarget(),
    protectedBy(judged('immutable', { code: 'ECR_NOT_EXCLUDED', filters: ['cache', 'dev-*'] }), {
      at: WORKER,
      registry: aSide({
        mode: 'IMMUTABLE_WITH_EXCLUSION',
        filters: ['cache', 'dev-*'],
        protection: judged('immutable', { code: 'ECR_NOT_EXCLUDED', filters: ['cache', 'dev-*'] }),
        existence: present(),
      }),
    }),
    aMovingTarget({ exception: EXCEPTION }),
  ],
  notes: [
    {
      code: 'EXCEPTION_EXPIRING',
      reference: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:latest',
      ...EXCEPTION,
    },
  ],
})

const REFUSED = { derivation: PULL_REQUEST, targets: [EXCLUDED, LOCKED_OUT, aMovingTarget()] }

const HOSTILE_TEXT = '</details><img src=x>|`\n### [x](http://evil.test) @octo/all <!-- **b**'
const HOSTILE = aResult({
  derivation: aDerivation({
    tag: HOSTILE_TEXT,
    template: HOSTILE_TEXT,
    version: HOSTILE_TEXT,
    provenance: aProvenance({
      event: HOSTILE_TEXT,
      field: HOSTILE_TEXT,
      rejected: [{ value: HOSTILE_TEXT, field: HOSTILE_TEXT, why: HOSTILE_TEXT }],
      release: { gitTag: HOSTILE_TEXT, why: HOSTILE_TEXT },
    }),
  }),
  targets: [
    aMovingTarget({
      tag: HOSTILE_TEXT,
      reference: HOSTILE_TEXT,
      exception: { ...anException(-1), owner: HOSTILE_TEXT, reason: HOSTILE_TEXT, expires: HOSTILE_TEXT },
    }),
    aTarget({
      tag: '',
      reference: HOSTILE_TEXT,
      place: { kind: 'nowhere' },
      name: judged('unknown', { code: 'REFERENCE_MALFORMED', reference: HOSTILE_TEXT, fault: HOSTILE_TEXT }),
      registry: null,
    }),
    protectedBy(judged('unknown', aFault({ detail: HOSTILE_TEXT })), {
      at: aRepository({ name: HOSTILE_TEXT }),
      registry: aSide({
        mode: HOSTILE_TEXT,
        filters: [HOSTILE_TEXT],
        protection: judged('mutable', { code: 'ECR_TAG_EXCLUDED', filter: HOSTILE_TEXT, filters: [HOSTILE_TEXT, 'x'] }),
        existence: present({ digest: HOSTILE_TEXT }),
      }),
    }),
  ],
  notes: [{ code: 'DIRTY_TREE', count: 1, paths: [HOSTILE_TEXT] }],
  source: HOSTILE_TEXT,
})

const GOLDENS: [string, GateResult, 'enforce' | 'report'][] = [
  ['admitted', ADMITTED, 'enforce'],
  ['refused', aResult(REFUSED), 'enforce'],
  ['report', aResult(REFUSED), 'report'],
  ['short-accounts', aResult({ ...REFUSED, accountIds: 'short' }), 'enforce'],
  ['no-tag', aRefusal(), 'enforce'],
  ['hostile', HOSTILE, 'enforce'],
]

/** A golden is written anew only where UPDATE_GOLDENS=1 asks for it, to be read before it is committed. */
function golden(name: string, actual: string): string {
  const file = new URL(`goldens/${name}.md`, import.meta.url)
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(file, actual)
  return existsSync(file) ? readFileSync(file, 'utf8') : `no golden ${name}`
}

describe('the job summary', () => {
  it.each(GOLDENS)('%s', (name, result, mode) => {
    const text = gateSummary(result, { mode, docs: DOCS })

    expect(text).toBe(golden(name, text))
  })

  it('shows no account where the policy asks for short ones, not even in AWS’s own words', () => {
    const full = gateSummary(aResult(REFUSED), { mode: 'enforce', docs: DOCS })
    const short = gateSummary(aResult({ ...REFUSED, accountIds: 'short' }), { mode: 'enforce', docs: DOCS })

    for (const account of ['123456789012', '210987654321', '345678901234']) {
      expect(full).toContain(account)
      expect(short).not.toContain(account)
      expect(short).toContain(`…${account.slice(-4)}`)
    }
  })

  it('keeps a commit whole whose digits look like an account', () => {
    const tag = `sha-${'123456789012'.repeat(3)}abcd`
    const result = aResult({ derivation: aDerivation({ tag }), targets: [aTarget({ tag })], accountIds: 'short' })

    expect(gateSummary(result, { mode: 'enforce', docs: DOCS })).toContain(`\`${tag}\``)
  })

  it.each([
    ['what would pass', aResult(), '**Safe to enforce: yes.**'],
    ['what would not', aResult(REFUSED), '**Safe to enforce: no.**'],
    ['a name alone', aResult({ targets: [aTarget({ registry: null })] }), '**Safe to enforce: not known.**'],
  ])('in report mode says of %s', (_, result, sentence) => {
    expect(gateSummary(result, { mode: 'report', docs: DOCS })).toContain(sentence)
    expect(gateSummary(result, { mode: 'enforce', docs: DOCS })).not.toContain(sentence)
  })

  it.each([
    ['what was shown to stay', [aTarget()], '✅', ['✅']],
    ['what moves by an exception, beside it', [aTarget(), aMovingTarget({ exception: EXCEPTION })], '✅', ['✅', '⚠️']],
    ['what moves by an exception alone', [aMovingTarget({ exception: EXCEPTION })], '⚠️', ['⚠️']],
    ['a name alone', [aTarget({ registry: null })], '–', ['–']],
    ['what is refused', [aTarget(), aMovingTarget()], '❌', ['✅', '❌']],
  ])('marks %s', (_, targets, ofRun, ofRows) => {
    const text = gateSummary(aResult({ targets }), { mode: 'enforce', docs: DOCS })

    expect(/^### (\S+) /.exec(text)?.[1]).toBe(ofRun)
    expect([...text.matchAll(/^\| (\S+) \| `1/gm)].map(([, mark]) => mark)).toEqual(ofRows)
  })

  it('cuts a digest in the table, and has it whole below', () => {
    const targets = [aTarget({ registry: aSide({ existence: present() }) })]
    const text = gateSummary(aResult({ targets }), { mode: 'enforce', docs: DOCS })

    expect(text).toContain(`| yes, ${DIGEST.slice(0, 19)}… |`)
    expect(text).toContain(`Already there: \`${DIGEST}\`. (ECR_IMMUTABLE)`)
  })

  it('ends a long table, and says so', () => {
    const targets = Array.from({ length: 130 }, (_, index) =>
      aTarget({ at: aRepository({ name: `team/app-${index}` }) }),
    )
    const lines = gateSummary(aResult({ targets }), { mode: 'enforce', docs: DOCS }).split('\n')

    expect(lines.filter((line) => line.startsWith('| ✅ |'))).toHaveLength(100)
    expect(lines).toContain('…and 30 more.')
  })

  it('ends a long list of findings, and says where the rest is', () => {
    const mutable = judged('mutable', { code: 'ECR_MUTABLE' })
    const targets = Array.from({ length: 25 }, (_, index) =>
      protectedBy(mutable, { at: aRepository({ name: `team/app-${index}` }) }),
    )
    const lines = gateSummary(aResult({ targets }), { mode: 'enforce', docs: DOCS }).split('\n')

    expect(lines.filter((line) => line.startsWith('[ECR_MUTABLE]'))).toHaveLength(20)
    expect(lines).toContain('…and 5 more, in the `json` output.')
  })
})

describe('what strangers wrote', () => {
  const text = gateSummary(HOSTILE, { mode: 'enforce', docs: DOCS })
  const outsideBlocks = text.replaceAll(/^```\n[^]*?^```$/gm, '')
  const prose = outsideBlocks.replaceAll(/`[^`\n]*`|<code>.*?<\/code>/g, '')

  it('closes no fold and opens no element', () => {
    const tags = outsideBlocks.match(/<[^>]*>/g) ?? []

    expect(tags.filter((tag) => !/^<\/?(?:details|summary|code|br)>$/.test(tag))).toEqual([])
    expect(tags.filter((tag) => tag === '</details>')).toHaveLength(1)
    expect(text.trimEnd().endsWith('</details>')).toBe(true)
  })

  it('starts no line of its own', () => {
    expect(outsideBlocks.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(1)
  })

  it('splits no row of a table', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('| ❌ |'))

    expect(rows).toHaveLength(3)
    for (const row of rows) expect(row.split('|')).toHaveLength(7)
  })

  it('links nowhere, and mentions nobody', () => {
    expect(prose).not.toMatch(/https?:\/\/(?!github\.com)/)
    expect(prose).not.toMatch(/@[a-z]/)
  })
})
