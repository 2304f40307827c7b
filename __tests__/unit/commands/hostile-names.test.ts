import { describe, expect, it } from '@jest/globals'
import { CodedError } from '../../../src/domain/errors.ts'
import { runFacts, TIP } from '../../fixtures/events/payloads.ts'
import { aCheckout, visit } from '../../support/gate-world.ts'

const OTHER = '9b8a7f6e5d4c3b2a190807f6e5d4c3b2a1908070'

/** What a stranger could call a branch, to have its image taken for another. */
const NAMES = [
  'v1.2.3',
  '1.2.3',
  'refs/tags/v1.2.3',
  'release/v1.2.3',
  'latest',
  'main',
  // Cyrillic and full width.
  'm\u0430in',
  'ｌatest',
  OTHER,
  `sha-${OTHER}`,
  OTHER.slice(0, 12),
  '__proto__',
  '{sha}',
  '$(id)',
  'a'.repeat(1024),
]

/** A fork's pull request, its head checked out. */
function pullRequestOf(ref: string, eventName = 'pull_request') {
  const pullRequest = {
    number: 7,
    head: { ref, sha: TIP, repo: { full_name: 'stranger/app' } },
    base: { ref: 'main', sha: OTHER, repo: { full_name: 'octo-org/app' } },
  }
  return runFacts(eventName, { action: 'opened', number: 7, pull_request: pullRequest }, { ref: 'refs/pull/7/merge' })
}

function workflowRunOf(ref: string) {
  return runFacts('workflow_run', {
    workflow_run: {
      head_branch: ref,
      head_sha: TIP,
      head_repository: { full_name: 'stranger/app' },
      pull_requests: [],
    },
  })
}

const EVENTS = [
  ['pull_request', pullRequestOf],
  ['pull_request_target', (ref: string) => pullRequestOf(ref, 'pull_request_target')],
  ['workflow_run', workflowRunOf],
] as const

describe.each(EVENTS)('of %s', (_, factsOf) => {
  it.each(NAMES)('the branch %.40j names no other image', async (name) => {
    const { result } = await visit({ tag: 'auto' }, { facts: factsOf(name) })
    expect([result.derivation?.kind, result.derivation?.tag]).toEqual(['commit', `sha-${TIP}`])
  })

  it.each(NAMES)('the branch %.40j is no release', async (name) => {
    const { result } = await visit({ tag: 'release' }, { facts: factsOf(name) })
    expect([result.derivation, result.refusal?.code]).toEqual([null, 'RELEASE_MISSING'])
  })

  it.each(NAMES)('the branch %.40j does not take the place of the commit in a template', async (name) => {
    const { result } = await visit({ tag: '{branch}-{sha:12}' }, { facts: factsOf(name) })
    expect(result.derivation?.tag).toMatch(new RegExp(`^[A-Za-z0-9_][A-Za-z0-9_.-]{0,114}-${TIP.slice(0, 12)}$`))
    expect(result.derivation?.revision).toBe(TIP)
  })
})

it('two branches that look the same do not have the same tag', async () => {
  const tags = await Promise.all(
    ['main', 'Main', 'm-in', 'm/in', 'm\u0430in', 'm\u0251in'].map(async (name) => {
      const { result } = await visit({ tag: '{branch}-{sha:12}' }, { facts: pullRequestOf(name) })
      return result.derivation?.tag
    }),
  )
  expect(new Set(tags).size).toBe(6)
})

describe('what is named is what is checked out', () => {
  it.each(EVENTS)('and not what the event of %s says', async (_, factsOf) => {
    const { result } = await visit(
      { tag: 'auto' },
      { facts: factsOf('x'), checkout: aCheckout({ head: 'f'.repeat(40) }) },
    )
    expect([result.derivation, result.refusal?.code]).toEqual([null, 'COMMIT_MISMATCH'])
    expect(result.refusal).toBeInstanceOf(CodedError)
  })

  it.each([`sha-${OTHER}`, OTHER, OTHER.slice(0, 12)])(
    'and a tag of another commit is none of this one: %s',
    async (tag) => {
      const { result } = await visit({ tag })
      expect(result.admission?.admitted).not.toBe(true)
    },
  )
})
