import { parseEcrHost, parseRepository } from '../../../../src/domain/ecr/ecr-registry.ts'
import { parseImageReference } from '../../../../src/domain/push/image-reference.ts'
import { spoiled } from '../mutate.ts'
import type { Random } from '../random.ts'
import { refused, taken, type Target } from '../target.ts'

const SUFFIXES = [
  ['amazonaws.com', 'on.aws', 'amazonaws.com.cn', 'on.amazonwebservices.com.cn', 'amazonaws.eu'],
  ['on.amazonwebservices.eu', 'c2s.ic.gov', 'sc2s.sgov.gov', 'cloud.adc-e.uk', 'csp.hci.ic.gov'],
].flat()
const REGIONS = [
  ['eu-west-1', 'us-east-1', 'us-gov-west-1', 'cn-north-1', 'eusc-de-east-1', 'us-iso-east-1', 'us-isob-east-1'],
  ['eu-isoe-west-1', 'us-isof-south-1', 'mars-north-1', 'eu-west-', 'EU-WEST-1', '', 'eu'],
].flat()
const EVIL = ['.evil.example', '.evil', '@', ':443', ':80', 'evil-', 'evil.', 'https://', '\n', '.', ' ', '%2e', '/x/']
const PATHS = [
  'app',
  'team/app',
  'a/b/c/d',
  'team__x/a-b.c',
  'a.b/c',
  'x1/y-2',
  'aa',
  'a-b/c-d',
  'Team/App',
  'a//b',
  '-a',
  'a-',
  'a'.repeat(300),
  '',
]
const TAGS = [
  '',
  '',
  ':1.2.3',
  ':v1',
  ':a-b_c',
  ':latest',
  ':',
  ':-x',
  `:${'a'.repeat(129)}`,
  ':a:b',
  `@sha256:${'0'.repeat(64)}`,
  '@x:1',
]
const HOSTS = ['', 'localhost/', 'localhost:5000/', 'ghcr.io/', '[::1]:5000/', 'A/', 'public.ecr.aws/', 'a..b/', ':80/']

function ecrHost(random: Random): string {
  const account = random.pick(['123456789012', '000000000000', '12345678901', '1234567890123', '12345678901a'])
  const dkr = random.pick(['.dkr.ecr', '.dkr-ecr', '.dkr.ecr-fips', '.dkr-ecr-fips', '.dkr.ecr.ecr', '.DKR.ECR'])
  const host = `${account}${dkr}.${random.pick(REGIONS)}.${random.pick(SUFFIXES)}`
  return random.oneIn(4) ? host : random.oneIn(3) ? spoiled(random, host, EVIL) : likely(random)
}

/** A host of the right partition, most of the time. */
function likely(random: Random): string {
  const index = random.below(4)
  const region = ['eu-west-1', 'cn-north-1', 'eusc-de-east-1', 'us-gov-west-1'][index]!
  const suffixes = [SUFFIXES[0]!, SUFFIXES[2]!, SUFFIXES[4]!, SUFFIXES[0]!]
  return `123456789012.dkr.ecr.${region}.${suffixes[index]!}${random.oneIn(5) ? random.pick(EVIL) : ''}`
}

function reference(random: Random): string {
  const host = random.oneIn(3) ? `${ecrHost(random)}/` : random.pick(HOSTS)
  const text = host + random.pick(PATHS) + random.pick(TAGS)
  return random.oneIn(3) ? spoiled(random, text) : text
}

export const imageReferences: Target = {
  name: 'image references',
  cases: 100_000,
  far: 15,
  make: (random) => [reference(random)],
  check: ([text = '']) => {
    const parsed = parseImageReference(text)
    if ('fault' in parsed) return refused([parsed.fault === '' && 'a fault without words'])
    const { host, path, tag, digest } = parsed
    const again = `${host === null ? '' : `${host}/`}${path}${tag === null ? '' : `:${tag}`}${digest === null ? '' : `@${digest}`}`
    return taken([
      again !== text && `it comes back as ${again}`,
      /[^!-~]/.test(text) && 'a character that no reference holds was taken',
      tag !== null && !/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(tag) && `the tag ${tag}`,
    ])
  },
}

/** The host in ECR's own words, label for label: nothing before the account, nothing behind the partition's own domain. */
function isEcr(host: string): boolean {
  const suffix = SUFFIXES.find((one) => host.endsWith(`.${one}`))
  const labels = suffix === undefined ? [] : host.slice(0, -suffix.length - 1).split('.')
  const [account = '', ...rest] = labels
  const region = rest.at(-1) ?? ''
  const service = rest.slice(0, -1).join('.')
  return (
    account.length === 12 &&
    /^[0-9]+$/.test(account) &&
    ['dkr.ecr', 'dkr-ecr', 'dkr.ecr-fips', 'dkr-ecr-fips'].includes(service) &&
    /^[a-z]+(?:-[a-z]+){1,3}-[0-9]+$/.test(region)
  )
}

export const ecrRepositories: Target = {
  name: 'ECR repositories',
  cases: 100_000,
  far: 15,
  make: (random) => [`${ecrHost(random)}${random.oneIn(8) ? '' : '/'}${random.pick(PATHS)}`],
  check: ([text = '']) => {
    const host = text.slice(0, Math.max(text.indexOf('/'), 0))
    const said = parseEcrHost(host)
    const parsed = parseRepository(text, { region: 'eu-west-1', account: '123456789012' })
    const hostBroken = said.kind === 'private' && !isEcr(host) ? [`${host} is taken for ECR`] : []
    return 'kind' in parsed
      ? refused([...hostBroken, ...faultless(parsed.fault)])
      : taken([...hostBroken, ...misread(text, host, parsed)])
  },
}

function faultless(fault: string): string[] {
  return fault === '' ? ['a fault without words'] : []
}

type Repository = Exclude<ReturnType<typeof parseRepository>, { kind: string }>

function misread(text: string, host: string, { host: own, name, account, region }: Repository): string[] {
  const isBare = host === '' || !/[.:]/.test(host)
  const expected = isBare ? text : text.slice(host.length + 1)
  return [
    ...(name === expected ? [] : [`the name ${name} of ${text}`]),
    ...(isBare || own === host ? [] : [`the host ${own} of ${text}`]),
    ...(isBare || (host.startsWith(`${account}.`) && host.includes(`.${region}.`)) ? [] : [`${account} in ${region}`]),
    ...(isBare || isEcr(host) ? [] : [`${host} is taken for ECR`]),
  ]
}

export const referenceTargets: readonly Target[] = [imageReferences, ecrRepositories]
