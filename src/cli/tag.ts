import { today } from '../adapters/clock.ts'
import { createRegistry } from '../adapters/ecr/registry.ts'
import { createFiles } from '../adapters/files.ts'
import { createGit } from '../adapters/git.ts'
import { gitHubOf } from '../adapters/github/github.ts'
import { logJson, logLine } from '../adapters/outputs-text.ts'
import { gate, type GatePorts } from '../commands/gate.ts'
import { GATE_DEFAULTS, type GateInputName, readGateInputs } from '../commands/gate-inputs.ts'
import type { GateResult } from '../domain/verdict/gate-result.ts'
import { gateFindings } from '../report/findings.ts'
import { gateHeadline } from '../report/headline.ts'
import { gateJson } from '../report/json.ts'
import { gateLog } from '../report/log.ts'
import { isPushed } from '../report/outputs.ts'
import { VERSION } from '../version.ts'
import { runnerHere } from './here.ts'
import { printFindings, printHeadline, printNotes } from './print.ts'
import { waiting } from './waiting.ts'

export interface TagOptions {
  readonly repository?: readonly string[]
  readonly tag?: string
  readonly tags?: readonly string[]
  readonly policy?: string
  readonly registryCheck?: string
  readonly existing?: string
  readonly checkReplicas?: boolean
  readonly revision?: string
  readonly awsRegion?: string
  readonly registryId?: string
  readonly format: 'text' | 'json'
}

/** Derives and judges as the action does, from the event of a job or else from the checkout. */
export async function tag(options: TagOptions): Promise<0 | 1> {
  const inputs = readGateInputs(inputOf(options), process.env)
  const result = await waiting(gate(inputs, portsHere(inputs.githubToken)))
  if (options.format === 'json') console.log(logJson(gateJson(result)))
  else printText(result)
  return result.admission?.admitted ? 0 : 1
}

function inputOf(options: TagOptions): (name: GateInputName) => string {
  const texts: Partial<Record<GateInputName, string | undefined>> = {
    repository: options.repository?.join('\n'),
    tag: options.tag,
    tags: options.tags?.join('\n'),
    policy: options.policy,
    'registry-check': options.registryCheck ?? (options.repository ? 'require' : 'off'),
    existing: options.existing,
    'check-replicas': options.checkReplicas ? 'true' : undefined,
    revision: options.revision,
    'aws-region': options.awsRegion,
    'registry-id': options.registryId,
    'github-token': process.env['GITHUB_TOKEN'],
  }
  return (name) => texts[name] ?? GATE_DEFAULTS[name]
}

function portsHere(githubToken: string): GatePorts {
  const { env } = process
  const directory = process.cwd()
  return {
    ...runnerHere(createGit({ directory, env }), env),
    registry: createRegistry({ env, version: VERSION }),
    github: gitHubOf(env, githubToken, VERSION),
    files: createFiles({ root: directory }),
    today: today(),
  }
}

/** References go to standard output, so that a script can take them; whatever explains them goes to the terminal. */
function printText(result: GateResult): void {
  const findings = gateFindings(result)
  if (findings.length === 0) printHeadline(gateHeadline(result))
  for (const { title, lines } of gateLog(result))
    console.error([title, ...lines.map((line) => `  ${line}`)].map(logLine).join('\n'))
  printNotes(result.notes)
  printFindings(findings)
  if (findings.length === 0) for (const { reference } of result.targets.filter(isPushed)) console.log(reference)
}
