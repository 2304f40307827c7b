import type { Fact } from '../../facts.ts'
import type { Reader } from '../../reader.ts'
import type { ReadNote } from '../../source-file.ts'
import { at, type DataEntry, type DataNode, entriesOf, itemsOf, scalarText } from '../../syntax/data.ts'
import { readYamlDocuments } from '../../syntax/yaml.ts'
import { environmentOver } from './environment.ts'
import { readInputs } from './inputs.ts'
import { readJob } from './job.ts'
import { bareScope, type Binding, type Scope } from './scope.ts'
import { readTriggers } from './triggers.ts'

const PATH = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/

export const githubWorkflow: Reader = {
  kind: 'GitHub workflow',
  claims: (path) => PATH.test(path),
  holds: (text) => text.includes('jobs'),
  read(file) {
    const { roots, notes } = readYamlDocuments(file)
    const [workflow] = roots
    if (workflow?.kind !== 'map') return { facts: [], notes }
    const results = new Map<string, ReadonlyMap<string, Binding>>()
    const scope = workflowScope(workflow, (job, name) => results.get(job)?.get(name) ?? null)
    const read = new Map<string, { readonly facts: readonly Fact[]; readonly notes: readonly ReadNote[] }>()
    const written = entriesOf(at(workflow, 'jobs'))
    const jobs = written.slice(0, MAX_JOBS)
    for (const job of inOrderOfNeeds(jobs)) {
      const reading = readJob({ file, job, workflow, scope })
      results.set(job.key.text, reading.outputs)
      read.set(job.key.text, reading)
    }
    const readings = [...new Set(jobs.map(({ key }) => key.text))].flatMap((id) => read.get(id) ?? [])
    return {
      facts: readings.flatMap(({ facts }) => facts),
      notes: [
        ...notes,
        ...readings.flatMap((reading) => reading.notes),
        ...(written.length > jobs.length ? [tooMany(file.path)] : []),
      ],
    }
  },
}

/** Nobody writes more, and what each says of the others takes time. */
const MAX_JOBS = 5000

function tooMany(path: string): ReadNote {
  const detail = `it has more than ${MAX_JOBS} jobs; the rest was not read`
  return { code: 'TOO_MANY', path, start: null, detail }
}

function workflowScope(workflow: DataNode, jobOutput: Scope['jobOutput']): Scope {
  const on = at(workflow, 'on')
  const bare = bareScope(readTriggers(on), null)
  const declarations = ['workflow_dispatch', 'workflow_call'].map((event) => at(on, event, 'inputs'))
  const scope: Scope = { ...bare, input: readInputs(declarations, bare), jobOutput }
  return { ...scope, env: environmentOver(at(workflow, 'env'), scope) }
}

/** Each behind those that it needs; the jobs of a ring, which GitHub refuses, as they stand. */
function inOrderOfNeeds(jobs: readonly DataEntry[]): readonly DataEntry[] {
  const byId = new Map(jobs.map((job) => [job.key.text, job]))
  const waiting = new Map<string, number>()
  const followers = new Map<string, string[]>()
  for (const [id, job] of byId) {
    const needs = new Set(needsOf(job).filter((need) => need !== id && byId.has(need)))
    waiting.set(id, needs.size)
    for (const need of needs) followers.set(need, [...(followers.get(need) ?? []), id])
  }
  const ready = [...byId.keys()].filter((id) => waiting.get(id) === 0)
  for (const id of ready) {
    for (const follower of followers.get(id) ?? []) {
      const left = (waiting.get(follower) ?? 0) - 1
      waiting.set(follower, left)
      if (left === 0) ready.push(follower)
    }
  }
  const ring = [...byId.keys()].filter((id) => (waiting.get(id) ?? 0) > 0)
  return [...ready, ...ring].flatMap((id) => byId.get(id) ?? [])
}

function needsOf({ value }: DataEntry): readonly string[] {
  const needs = at(value, 'needs')
  const one = scalarText(needs)
  return one === null ? itemsOf(needs).flatMap((item) => scalarText(item) ?? []) : [one]
}
