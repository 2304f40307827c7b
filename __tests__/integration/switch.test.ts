import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createSwitch } from '../../src/adapters/ecr/switch.ts'
import type { EcrRepository } from '../../src/domain/ecr/ecr-registry.ts'
import type { Fault } from '../../src/emulator/index.ts'
import type { SwitchAnswer } from '../../src/ports.ts'
import { ACCOUNT, REGION, repository, uri } from '../support/ecr-questions.ts'
import { stopServers } from '../support/ecr-servers.ts'
import { isolateAws, startWorld, type World } from '../support/ecr-world.ts'
import { startSts } from '../support/fake-sts.ts'
import { setting } from '../support/switch-ports.ts'

const OTHER = '210987654321'
const APP = repository(uri('app'))

let world: World

beforeEach(async () => {
  isolateAws()
  world = await startWorld()
  world.ecr.registry(ACCOUNT, REGION).createRepository({ name: 'app' })
})

afterEach(async () => {
  await world.ecr.close()
  await stopServers()
})

function switchOf(options: Partial<Parameters<typeof createSwitch>[0]> = {}): ReturnType<typeof createSwitch> {
  const env = { AWS_ENDPOINT_URL_ECR: world.ecr.url, ...options.env }
  return createSwitch({ version: '1.2.3', rate: 5000, ...options, env })
}

function shown(answer: SwitchAnswer): string {
  if (answer.state === 'unread') return `unread ${answer.failure.code} ${answer.failure.action}`
  return [answer.setting.mode, ...answer.setting.filters].join(' ')
}

const held = ({ name, account, region }: EcrRepository): string => {
  const there = world.ecr.registry(account!, region).state.repositories.get(name)?.setting
  return [there?.mode, ...(there?.filters ?? []).map(({ filter }) => filter)].join(' ')
}

describe('a setting', () => {
  it.each([
    'MUTABLE',
    'IMMUTABLE',
    'IMMUTABLE_WITH_EXCLUSION cache-* *-buildcache sha256-*.sig',
    'MUTABLE_WITH_EXCLUSION v*',
  ])('%s is put, and read as the registry has it', async (text) => {
    const ecr = switchOf()
    expect(shown(await ecr.put(APP, setting(text)))).toBe(text)
    expect(shown(await ecr.read(APP))).toBe(text)
    expect(held(APP)).toBe(text)
  })

  it('is read anew after each put', async () => {
    await switchOf().put(APP, setting('IMMUTABLE'))
    expect(world.calls()).toEqual(['PutImageTagMutability', 'DescribeRepositories'])
  })

  it('is asked for with the account of the repository', async () => {
    const other = repository(uri('app', 'eu-north-1', OTHER))
    world.ecr.registry(OTHER, 'eu-north-1').createRepository({ name: 'app' })
    const ecr = switchOf()
    expect(shown(await ecr.put(other, setting('IMMUTABLE')))).toBe('IMMUTABLE')
    expect([held(other), held(APP)]).toEqual(['IMMUTABLE', 'MUTABLE'])
  })

  it('of a type of filter that is not known is not read: half of it could not be set again', async () => {
    world.ecr.registry(ACCOUNT, REGION).state.repositories.get('app')!.setting = {
      mode: 'IMMUTABLE_WITH_EXCLUSION',
      filters: [{ filterType: 'PREFIX', filter: 'cache-' }],
    }
    expect(shown(await switchOf().read(APP))).toBe('unread ECR_UNEXPECTED_ANSWER ecr:DescribeRepositories')
  })
})

describe('a role', () => {
  it('is assumed in another account, once', async () => {
    const sts = await startSts()
    const other = repository(uri('app', REGION, OTHER))
    const registry = world.ecr.registry(OTHER, REGION)
    registry.createRepository({ name: 'app' })
    registry.denyOtherAccounts()
    expect(shown(await switchOf().put(other, setting('IMMUTABLE')))).toBe(
      'unread ECR_ACCESS_DENIED ecr:PutImageTagMutability',
    )
    const ecr = switchOf({ env: { AWS_ENDPOINT_URL_STS: sts.url }, role: 'switcher' })
    expect(shown(await ecr.read(other))).toBe('MUTABLE')
    expect(shown(await ecr.put(other, setting('IMMUTABLE')))).toBe('IMMUTABLE')
    expect(sts.asked).toEqual([`arn:aws:iam::${OTHER}:role/switcher`])
  })

  it('that may not be assumed is why nothing is read or put', async () => {
    const sts = await startSts({ denied: [`arn:aws:iam::${OTHER}:role/switcher`] })
    const ecr = switchOf({ env: { AWS_ENDPOINT_URL_STS: sts.url }, role: 'switcher' })
    const other = repository(uri('app', REGION, OTHER))
    expect(shown(await ecr.read(other))).toBe('unread AWS_CREDENTIALS_INVALID sts:AssumeRole')
    expect(shown(await ecr.put(other, setting('IMMUTABLE')))).toBe('unread AWS_CREDENTIALS_INVALID sts:AssumeRole')
  })
})

describe('a failure is told', () => {
  it.each<[Fault, string]>([
    ['deny', 'ECR_ACCESS_DENIED'],
    ['expired', 'AWS_CREDENTIALS_EXPIRED'],
    ['unknown-enum', 'ECR_UNEXPECTED_ANSWER'],
    ['missing-field', 'ECR_UNEXPECTED_ANSWER'],
    ['wrong-repository', 'ECR_ANSWER_MISMATCH'],
    ['empty', 'ECR_EMPTY_ANSWER'],
    ['empty-list', 'ECR_EMPTY_ANSWER'],
    ['html-200', 'NETWORK_NOT_AWS'],
    ['truncated', 'NETWORK_NOT_AWS'],
  ])('of a read that suffers %s: %s', async (fault, code) => {
    world.ecr.fail({ fault, operation: 'DescribeRepositories' })
    expect(shown(await switchOf().read(APP))).toBe(`unread ${code} ecr:DescribeRepositories`)
  })

  it.each<[Fault, string]>([
    ['deny', 'ECR_ACCESS_DENIED'],
    ['expired', 'AWS_CREDENTIALS_EXPIRED'],
    ['html-200', 'NETWORK_NOT_AWS'],
  ])('of a put that suffers %s: %s, and the setting stays', async (fault, code) => {
    world.ecr.fail({ fault, operation: 'PutImageTagMutability' })
    expect(shown(await switchOf().put(APP, setting('IMMUTABLE')))).toBe(`unread ${code} ecr:PutImageTagMutability`)
    expect(held(APP)).toBe('MUTABLE')
  })

  it('of a put that no answer comes to', async () => {
    world.ecr.fail({ fault: 'hang-before-headers', operation: 'PutImageTagMutability' })
    const ecr = switchOf({ attemptMs: 50, deadlineMs: 300 })
    expect(shown(await ecr.put(APP, setting('IMMUTABLE')))).toBe('unread NETWORK_TIMEOUT ecr:PutImageTagMutability')
  })

  it('of a repository that is gone', async () => {
    const gone = repository(uri('gone'))
    const ecr = switchOf()
    expect(shown(await ecr.read(gone))).toBe('unread ECR_REPOSITORY_NOT_FOUND ecr:DescribeRepositories')
    expect(shown(await ecr.put(gone, setting('IMMUTABLE')))).toBe(
      'unread ECR_REPOSITORY_NOT_FOUND ecr:PutImageTagMutability',
    )
  })

  it('of a region that no partition has', async () => {
    const nowhere = { ...APP, region: 'xx-nowhere-1' }
    expect(shown(await switchOf().read(nowhere))).toBe('unread AWS_CONFIGURATION ecr:DescribeRepositories')
  })
})

describe('what passes', () => {
  it.each<[Fault, number]>([
    ['throttle', 3],
    ['server-error', 2],
    ['reset', 2],
  ])('is waited for: %s', async (fault, times) => {
    world.ecr.fail({ fault, operation: 'PutImageTagMutability', times })
    expect(shown(await switchOf().put(APP, setting('IMMUTABLE')))).toBe('IMMUTABLE')
  })
})
