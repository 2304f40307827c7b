import type { Unit } from '../facts.ts'
import type { Reader } from '../reader.ts'
import { at, type DataEntry, type DataMap, type DataNode, entriesOf, itemsOf, scalarText } from '../syntax/data.ts'
import { readYamlDocuments } from '../syntax/yaml.ts'
import {
  type Given,
  matrixOf,
  ownParameters,
  type Parameters,
  pipelineParameters,
  textValue,
} from './circleci/parameters.ts'
import { createStepReader, environmentOf } from './circleci/steps.ts'
import { spend } from '../work.ts'
import { type Budget, budgetOf, createJob, type Job } from './pipeline/job.ts'

const CIRCLE_CI = /(?:^|\/)\.circleci\/.*\.ya?ml$|(?:^|\/)circle\.ya?ml$/

/** CircleCI's configuration. */
export const circleci: Reader = {
  kind: 'CircleCI configuration',
  claims: (path) => CIRCLE_CI.test(path),
  holds: (text) => text.includes('steps') || text.includes('jobs') || text.includes('image'),
  read(file) {
    const { roots, notes } = readYamlDocuments(file)
    const [root] = roots
    if (root?.kind !== 'map') return { facts: [], notes }
    const pipeline = pipelineParameters(root)
    const configuration: Configuration = { root, pipeline, path: file.path, budget: budgetOf(file.text) }
    const uses = usesOf(root, pipeline)
    const usesByName = new Map<string, Use[]>()
    for (const use of uses) usesByName.set(use.name, [...(usesByName.get(use.name) ?? []), use])
    const jobs = entriesOf(at(root, 'jobs'))
    const names = new Set(jobs.map(({ key }) => key.text))
    const commands = jobs.length === 0 ? entriesOf(at(root, 'commands')) : []
    const read = [
      ...jobs.map((job) => readJob(configuration, job, usesByName.get(job.key.text) ?? [])),
      ...uses.filter(({ name }) => !names.has(name)).map((use) => readOrbJob(configuration, use)),
      ...commands.map((command) => readCommandAlone(configuration, command)),
    ]
    return { facts: read.flatMap(({ facts }) => facts), notes: [...notes, ...read.flatMap((job) => job.notes)] }
  },
}

interface Configuration {
  readonly root: DataMap
  readonly pipeline: Parameters
  readonly path: string
  readonly budget: Budget
}

/** A job as a workflow has it. */
interface Use extends Given {
  readonly name: string
  /** Its own name, where it has one. */
  readonly id: string
  readonly axes: readonly string[]
  readonly item: DataNode
}

function usesOf(root: DataMap, pipeline: Parameters): Use[] {
  return entriesOf(at(root, 'workflows')).flatMap(({ value }) =>
    itemsOf(at(value, 'jobs')).flatMap((item): Use[] => {
      if (item.kind === 'scalar')
        return [{ name: item.text, id: item.text, node: null, within: pipeline, axes: [], item }]
      return entriesOf(item).flatMap(({ key, value: node }): Use[] => {
        if (!spend(1 + pipeline.size / 4)) return []
        const { axes, values } = matrixOf(node, pipeline)
        const within = new Map([...pipeline, ...values])
        return [{ name: key.text, id: scalarText(at(node, 'name')) ?? key.text, node, within, axes, item }]
      })
    }),
  )
}

function readJob(
  { root, pipeline, path, budget }: Configuration,
  { key, value, span }: DataEntry,
  uses: readonly Use[],
): Job {
  const axes = [...new Set(uses.flatMap((use) => use.axes))]
  const job = createJob(unitOf(key.text, span, axes, uses), path, budget)
  const parameters = ownParameters(value, uses, pipeline)
  const executor = executorOf(root, value)
  const environment = new Map([
    ...environmentOf(at(executor, 'environment'), parameters, new Map()),
    ...environmentOf(at(value, 'environment'), parameters, new Map()),
  ])
  const images = [...itemsOf(at(executor, 'docker')), ...itemsOf(at(value, 'docker'))].map((one) => at(one, 'image'))
  for (const image of images) {
    if (image?.kind !== 'scalar' || image.isNull) continue
    const reference = textValue(image, parameters)
    job.add([{ kind: 'use', role: 'ci', by: `image of job \`${key.text}\``, reference, span: image.span }])
  }
  const readSteps = createStepReader(root, pipeline, job, environment)
  for (const use of uses) readSteps(at(use.node, 'pre-steps'), use.within)
  readSteps(at(value, 'steps'), parameters)
  for (const use of uses) readSteps(at(use.node, 'post-steps'), use.within)
  return job
}

/** A job of an orb is what the command of its name does. */
function readOrbJob({ root, pipeline, path, budget }: Configuration, use: Use): Job {
  const job = createJob(unitOf(use.id, use.item.span, use.axes, [use]), path, budget)
  const readSteps = createStepReader(root, pipeline, job, new Map())
  readSteps(at(use.node, 'pre-steps'), use.within)
  readSteps({ kind: 'list', span: use.item.span, tag: null, items: [use.item] }, use.within)
  readSteps(at(use.node, 'post-steps'), use.within)
  return job
}

/** A file of commands without jobs is part of an orb, or of a configuration that is put together from files. */
function readCommandAlone({ root, pipeline, path, budget }: Configuration, { key, value, span }: DataEntry): Job {
  const job = createJob(unitOf(key.text, span, [], []), path, budget)
  createStepReader(root, pipeline, job, new Map())(at(value, 'steps'), ownParameters(value, [], pipeline))
  return job
}

function unitOf(id: string, span: Unit['span'], axes: readonly string[], uses: readonly Use[]): Unit {
  const isSerial = uses.length > 0 && uses.every(({ node }) => at(node, 'serial-group') !== null)
  return { kind: 'ci-job', id, span, serialised: isSerial ? true : null, axes }
}

function executorOf(root: DataMap, job: DataNode): DataNode | null {
  const executor = at(job, 'executor')
  const name = scalarText(executor) ?? scalarText(at(executor, 'name'))
  return name === null ? null : at(root, 'executors', name)
}
