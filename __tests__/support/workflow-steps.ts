import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parse } from 'yaml'

interface Step {
  readonly name?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
  readonly 'working-directory'?: string
}

interface Workflow {
  readonly defaults?: { readonly run?: { readonly shell?: string } }
  readonly jobs: Readonly<
    Record<string, { readonly env?: Readonly<Record<string, string>>; readonly steps: readonly Step[] }>
  >
}

export interface JobWorld {
  readonly folder: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** What GitHub puts in place of `${{ … }}`. */
  readonly expressions: Readonly<Record<string, string>>
}

/** How GitHub starts bash: by itself, and where a workflow asks for it. */
const BASH = { none: ['-e'], bash: ['--noprofile', '--norc', '-eo', 'pipefail'] }

/** Runs the scripts of a job in their order, as GitHub does, up to the first that fails. Steps that use an action are passed over. */
export function runJob(workflow: string, job: string, { folder, env, expressions }: JobWorld) {
  const { defaults, jobs } = parse(workflow) as Workflow
  const flags = defaults?.run?.shell === 'bash' ? BASH.bash : BASH.none
  const evaluated = (some: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(Object.entries(some).map(([name, value]) => [name, evaluate(value, expressions)]))
  let said = ''
  for (const step of jobs[job]?.steps ?? []) {
    if (step.run === undefined) continue
    const { status, stdout, stderr } = spawnSync('bash', [...flags, '-c', step.run], {
      cwd: join(folder, step['working-directory'] ?? '.'),
      env: { ...env, ...evaluated(jobs[job]?.env), ...evaluated(step.env) },
      encoding: 'utf8',
    })
    said += stdout + stderr
    if (status !== 0) return { failed: step.name ?? step.run, said }
  }
  return { failed: null, said }
}

function evaluate(text: string, expressions: JobWorld['expressions']): string {
  return text.replaceAll(/\$\{\{ *(?<name>[\w.-]+) *\}\}/gu, (all, name: string) => {
    const value = expressions[name]
    if (value === undefined) throw new Error(`${all} is not known here`)
    return value
  })
}
