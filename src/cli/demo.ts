import { devNull } from 'node:os'
import { today } from '../adapters/clock.ts'
import { createRegistry } from '../adapters/ecr/registry.ts'
import { createGit } from '../adapters/git.ts'
import { createGitHub } from '../adapters/github/github.ts'
import { gate } from '../commands/gate.ts'
import { readGateInputs } from '../commands/gate-inputs.ts'
import { CodedError } from '../domain/errors.ts'
import type { GateResult } from '../domain/verdict/gate-result.ts'
import { type Emulator, startEmulator } from '../emulator/index.ts'
import { plainText } from '../report/explain.ts'
import { gateFindings } from '../report/findings.ts'
import { gateHeadline } from '../report/headline.ts'
import { gateOutputs } from '../report/outputs.ts'
import { provenanceSentence } from '../report/provenance.ts'
import { VERSION } from '../version.ts'
import { runnerHere } from './here.ts'
import { paint } from './paint.ts'
import { DOCS } from './print.ts'

const ACCOUNT = '123456789012'
const REGION = 'eu-west-1'

interface Scene {
  readonly title: string
  readonly repository: string
  readonly tags?: string
  /** Whether an image of this commit was pushed before, as by the first run of a re-run. */
  readonly pushed?: true
}

const SCENES: readonly Scene[] = [
  { title: 'A repository that protects every tag', repository: 'team/app' },
  { title: 'The same commit once more, after its push', repository: 'team/app', pushed: true },
  { title: 'A repository that protects none', repository: 'team/legacy' },
  { title: 'A repository with a filter that lets commit tags move', repository: 'team/filtered' },
  { title: 'A tag that moves', repository: 'team/app', tags: 'latest' },
]

/** Runs the gate itself, SDK and all, on this checkout against the embedded ECR. */
export async function demo(): Promise<0 | 2> {
  const emulator = await startEmulator({ account: ACCOUNT })
  try {
    seed(emulator)
    const env = isolate(emulator.url)
    const { git, runner } = runnerHere(createGit({ directory: process.cwd(), env }), {})
    const checkout = await git.checkout()
    if (checkout.kind !== 'checkout')
      throw new CodedError(
        'CHECKOUT_UNREADABLE',
        'The demo derives the tag of a git checkout, and there is none here.',
        {
          remedy: ['Run it in a clone: git clone, cd, npm start'],
        },
      )
    const registry = createRegistry({ env, version: VERSION })
    const github = createGitHub({ token: '', apiUrl: '', repository: '' })
    const files = { read: async () => null }
    for (const scene of SCENES) {
      if (scene.pushed) push(emulator, scene.repository, checkout.head)
      const step = new Map([['repository', `${ACCOUNT}.dkr.ecr.${REGION}.amazonaws.com/${scene.repository}`]])
      if (scene.tags) step.set('tags', scene.tags)
      const inputs = readGateInputs((name) => step.get(name) ?? '', {})
      const result = await gate(inputs, { runner, git, registry, github, files, today: today() })
      print(scene, step, result)
    }
    return 0
  } finally {
    await emulator.close()
  }
}

function seed(emulator: Emulator): void {
  const registry = emulator.registry(ACCOUNT, REGION)
  registry.createRepository({ name: 'team/app', imageTagMutability: 'IMMUTABLE' })
  registry.createRepository({ name: 'team/legacy', imageTagMutability: 'MUTABLE' })
  registry.createRepository({
    name: 'team/filtered',
    imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
    imageTagMutabilityExclusionFilters: ['sha-*', 'buildcache'],
  })
}

function push(emulator: Emulator, repository: string, head: string): void {
  const labels = { 'org.opencontainers.image.revision': head }
  emulator.registry(ACCOUNT, REGION).pushImage({ repository, tag: `sha-${head}`, labels })
}

/** Leads the SDK to the emulator, and keeps this machine's AWS and proxy settings out of the demo. */
function isolate(url: string): NodeJS.ProcessEnv {
  const { env } = process
  for (const name of Object.keys(env))
    if (/^AWS_(?!SDK_JS_)|^(?:https?|no)_proxy$/i.test(name)) Reflect.deleteProperty(env, name)
  return Object.assign(env, {
    AWS_ENDPOINT_URL_ECR: url,
    AWS_ACCESS_KEY_ID: 'demo',
    AWS_SECRET_ACCESS_KEY: 'demo',
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
  })
}

function print({ title }: Scene, step: ReadonlyMap<string, string>, result: GateResult): void {
  const { stdout } = process
  const yaml = [...step].map(([name, value]) => `    ${name}: ${value}`)
  const findings = gateFindings(result)
  const verdict = findings.length > 0 ? paint('red', '✗ refused', stdout) : paint('green', '✓ let through', stdout)
  const message =
    findings.length > 0
      ? findings.map((finding) => `Error: ${plainText(finding, DOCS)}`)
      : [gateHeadline(result), ...(result.derivation ? [provenanceSentence(result.derivation)] : []), ...shown(result)]
  console.log([paint('bold', title, stdout), ...yaml, `  ${verdict}`, ...indent(message), ''].join('\n'))
}

function shown(result: GateResult): string[] {
  const outputs = gateOutputs(result)
  const names = ['tags', 'exists', 'pinned', 'should-push'] as const
  return names.filter((name) => outputs[name] !== '').map((name) => `  ${name}: ${outputs[name]}`)
}

function indent(messages: readonly string[]): string[] {
  return messages.flatMap((message) => message.split('\n')).map((line) => `  ${line}`)
}
