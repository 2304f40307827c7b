import type { Unit } from '../facts.ts'
import type { Reader } from '../reader.ts'
import type { ReadNote, SourceFile } from '../source-file.ts'
import { at, type DataEntry, type DataMap, type DataNode, entriesOf, itemsOf, scalarText } from '../syntax/data.ts'
import { readYamlDocuments } from '../syntax/yaml.ts'
import { type Handed, handedBy, handedTo } from './gitlab/dotenv.ts'
import { inheritedJob } from './gitlab/inheritance.ts'
import { inputsOf, type Inputs, scriptOf, withInputs } from './gitlab/text.ts'
import { matrixAxes, variablesOf } from './gitlab/variables.ts'
import { type Budget, budgetOf, createJob, joinScripts } from './pipeline/job.ts'
import type { Environment } from './pipeline/interpolation.ts'

const GITLAB_CI = /(?:^|[/._-])gitlab-ci[^/]*\.ya?ml$|(?:^|\/)\.?gitlab(?:-ci)?\/.*\.ya?ml$/i
const NO_JOBS: ReadonlySet<string> = new Set(
  'stages variables default include workflow image services before_script after_script cache spec'.split(' '),
)

/** GitLab's pipelines, and the templates that others include. */
export const gitlab: Reader = {
  kind: 'GitLab pipeline',
  claims: (path) => GITLAB_CI.test(path),
  holds: (text) => text.includes('script') || text.includes('image') || text.includes('services'),
  read(file) {
    const { roots, notes } = readYamlDocuments(file)
    const maps = roots.filter((root): root is DataMap => root?.kind === 'map')
    const root = maps.find((map) => at(map, 'spec') === null) ?? null
    if (!root) return { facts: [], notes }
    const pipeline: Pipeline = {
      file,
      root,
      inputs: inputsOf(at(maps[0], 'spec', 'inputs')),
      budget: budgetOf(file.text),
    }
    const handed: Handed[] = []
    const jobs = [readDefaults(pipeline), ...jobsOf(root).map((entry) => readJob(pipeline, entry, handed))]
    return { facts: jobs.flatMap(({ facts }) => facts), notes: [...notes, ...uniqueNotes(jobs)] }
  },
}

interface Pipeline {
  readonly file: SourceFile
  readonly root: DataMap
  readonly inputs: Inputs
  readonly budget: Budget
}

/** A hidden job runs only as part of those that extend it: one that none does here is for other files. */
function jobsOf(root: DataMap): readonly DataEntry[] {
  const last = new Map(root.entries.map((entry) => [entry.key.text, entry]))
  const jobs = [...last.values()].filter(({ key, value }) => value.kind === 'map' && !NO_JOBS.has(key.text))
  const extended = new Set(jobs.flatMap(({ value }) => namesOf(at(value, 'extends'))))
  return jobs.filter(({ key }) => !key.text.startsWith('.') || !extended.has(key.text))
}

function namesOf(node: DataNode | null): string[] {
  return (node?.kind === 'list' ? node.items : [node]).flatMap((item) => scalarText(item) ?? [])
}

/** Images for all jobs stand once, for none of them. */
function readDefaults({ file, root, inputs, budget }: Pipeline) {
  const job = createJob(null, file.path, budget)
  const environment = variablesOf([at(root, 'variables')], [], inputs)
  for (const scope of [root, at(root, 'default')]) addImages(job, scope, 'every job', environment, inputs)
  return job
}

/** `handed` is what the jobs before it hand on, to which it adds its own. */
function readJob({ file, root, inputs, budget }: Pipeline, { key, value, span }: DataEntry, handed: Handed[]) {
  const own = inheritedJob(root, value)
  const matrix = at(own, 'parallel', 'matrix')
  const unit: Unit = {
    kind: 'ci-job',
    id: key.text,
    span,
    serialised: at(own, 'resource_group') === null ? null : true,
    axes: matrixAxes(matrix),
  }
  const job = createJob(unit, file.path, budget)
  const rules = [...itemsOf(at(root, 'workflow', 'rules')), ...itemsOf(at(own, 'rules'))].map((rule) =>
    at(rule, 'variables'),
  )
  const scopes = [at(root, 'variables'), at(own, 'variables')]
  // Each job reads them anew.
  for (const scope of [...scopes, ...rules]) budget.left -= entriesOf(scope).length * VARIABLE_COST
  const written: Environment = budget.left < 0 ? new Map() : variablesOf(scopes, rules, inputs, matrix)
  const environment = new Map([...written, ...handedTo(own, handed)])
  addImages(job, own, `job \`${key.text}\``, environment, inputs)
  const part = (name: string) => scriptOf(at(own, name) ?? at(root, 'default', name) ?? at(root, name), root, inputs)
  const main = joinScripts([...part('before_script'), ...scriptOf(at(own, 'script'), root, inputs)])
  const { files } = job.run(main, environment)
  const variables = handedBy(own, files)
  // Each job looks through all of these.
  if (variables.size > 0) handed.push({ job: key.text, variables })
  const after = part('after_script')
  if (after.length > 0) job.run(joinScripts(after), environment)
  return job
}

/** What it costs to work a variable out, in characters of a script. */
const VARIABLE_COST = 16

function addImages(
  job: ReturnType<typeof createJob>,
  scope: DataNode | null,
  of: string,
  environment: Environment,
  inputs: Inputs,
): void {
  const add = (node: DataNode | null, what: string) => {
    const name = node?.kind === 'map' ? at(node, 'name') : node
    if (name?.kind !== 'scalar' || name.isNull || name.text === '') return
    const reference = withInputs(name.mapped, inputs, (variable) => environment.get(variable) ?? null)
    job.add([{ kind: 'use', role: 'ci', by: `${what} of ${of}`, reference, span: name.span }])
  }
  add(at(scope, 'image'), 'image')
  for (const service of itemsOf(at(scope, 'services'))) add(service, 'service')
}

/** A script that several jobs share is faulty once. */
function uniqueNotes(jobs: readonly { readonly notes: readonly ReadNote[] }[]): ReadNote[] {
  const notes = jobs.flatMap((job) => job.notes)
  return [...new Map(notes.map((note) => [`${note.start} ${note.detail}`, note])).values()]
}
