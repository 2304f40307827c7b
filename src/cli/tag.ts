import { createRegistry } from '../adapters/ecr/registry.ts'
import { createFiles } from '../adapters/files.ts'
import { createGit } from '../adapters/git.ts'
import { createGitHub } from '../adapters/github.ts'
import { logJson, logLine, logText } from '../adapters/outputs-text.ts'
import { gate, type GatePorts } from '../commands/gate.ts'
import { GATE_DEFAULTS, type GateInputName, readGateInputs } from '../commands/gate-inputs.ts'
import type { GateResult } from '../domain/gate-result.ts'
import { plainText } from '../report/explain.ts'
import { gateFindings } from '../report/findings.ts'
import { gateHeadline } from '../report/headline.ts'
import { gateJson } from '../report/json.ts'
import { gateLog } from '../report/log.ts'
import { noteWording } from '../report/notes.ts'
import { isPushed } from '../report/outputs.ts'
import { VERSION } from '../version.ts'
import { runnerHere } from './here.ts'
import { paint } from './paint.ts'

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
  const result = await gate(readGateInputs(inputOf(options), process.env), portsHere())
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

function portsHere(): GatePorts {
  const { env } = process
  const directory = process.cwd()
  return {
    ...runnerHere(createGit({ directory, env }), env),
    registry: createRegistry({ env, version: VERSION }),
    github: createGitHub({
      token: env['GITHUB_TOKEN'] ?? '',
      apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
      repository: env['GITHUB_REPOSITORY'] ?? '',
      userAgent: `immutable-tag/${VERSION}`,
    }),
    files: createFiles({ root: directory }),
    today: new Date().toISOString().slice(0, 10),
  }
}

/** References go to standard output, so that a script can take them; whatever explains them goes to the terminal. */
function printText(result: GateResult): void {
  const { stderr } = process
  const findings = gateFindings(result)
  if (findings.length === 0) console.error(paint('green', logLine(gateHeadline(result)), stderr))
  for (const { title, lines } of gateLog(result))
    console.error([title, ...lines.map((line) => `  ${line}`)].map(logLine).join('\n'))
  for (const note of result.notes) console.error(paint('yellow', logLine(noteWording(note).text), stderr))
  for (const finding of findings)
    console.error(paint('red', 'Error: ', stderr) + logText(plainText(finding, 'docs/troubleshooting.md')))
  if (findings.length === 0) for (const { reference } of result.targets.filter(isPushed)) console.log(reference)
}
