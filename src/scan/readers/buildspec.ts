import type { Unit } from '../facts.ts'
import { EMPTY_READING, type Reader, type Reading } from '../reader.ts'
import type { SourceFile } from '../source-file.ts'
import {
  at,
  type DataEntry,
  type DataMap,
  type DataNode,
  type DataScalar,
  entriesOf,
  itemsOf,
  literal,
  scalarText,
} from '../syntax/data.ts'
import { readYamlDocuments } from '../syntax/yaml.ts'
import { eitherOf, through, unknown, type Value } from '../value.ts'
import { budgetOf, createJob, joinScripts, type Script } from './pipeline/job.ts'
import type { Environment } from './pipeline/interpolation.ts'

/** In the order in which CodeBuild runs them. */
const PHASES = ['install', 'pre_build', 'build', 'post_build'] as const
const SHELL = /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|a|k|z)?sh$/

/** CodeBuild's build specifications, whatever their file is called. */
export const buildspec: Reader = {
  kind: 'CodeBuild specification',
  claims: (path) => /\.ya?ml$/i.test(path),
  holds: (text) => /^["']?phases["']?\s*:/m.test(text) && /^["']?version["']?\s*:/m.test(text),
  read(file) {
    const { roots, notes } = readYamlDocuments(file)
    const reading = readBuild(roots[0] ?? null, file, new Map())
    return { ...reading, notes: [...notes, ...reading.notes] }
  },
}

/** What a specification does, be it a file or part of one. `project`: what the project gives to its environment. */
export function readBuild(root: DataNode | null, file: SourceFile, project: Environment): Reading {
  if (root?.kind !== 'map' || at(root, 'phases')?.kind !== 'map') return EMPTY_READING
  const matrix = at(root, 'batch', 'build-matrix', 'dynamic', 'env', 'variables')
  const unit: Unit = { kind: 'ci-job', id: 'build', span: root.span, serialised: null, axes: axesOf(matrix) }
  const job = createJob(unit, file.path, budgetOf(file.text))
  for (const image of scalarsOf(at(root, 'batch', 'build-matrix', 'dynamic', 'env', 'image'))) {
    job.add([{ kind: 'use', role: 'ci', by: 'build image', reference: literal(image), span: image.span }])
  }
  const shell = scalarText(at(root, 'env', 'shell'))
  const environment = new Map([...environmentOf(root, matrix), ...project])
  // All phases run in one shell.
  if (shell === null || SHELL.test(shell)) job.run(joinScripts(scriptsOf(root)), environment)
  return { facts: job.facts, notes: job.notes }
}

function scriptsOf(root: DataMap): Script[] {
  return PHASES.flatMap((phase) =>
    ['commands', 'finally'].flatMap((part) =>
      scalarsOf(at(root, 'phases', phase, part)).map(({ mapped }) => ({ text: mapped, holes: [] })),
    ),
  )
}

function scalarsOf(node: DataNode | null): DataScalar[] {
  const items = node?.kind === 'scalar' ? [node] : itemsOf(node)
  return items.filter((item): item is DataScalar => item.kind === 'scalar' && !item.isNull)
}

/** What a batch gives takes the place of what the file gives; nothing in it is expanded. */
function environmentOf(root: DataMap, matrix: DataNode | null): Environment {
  const environment = new Map<string, Value>()
  for (const source of ['parameter-store', 'secrets-manager'])
    for (const { key } of entriesOf(at(root, 'env', source)))
      environment.set(key.text, unknown('opaque', `$${key.text}`, key.span))
  const give = (entry: DataEntry, by: 'env' | 'matrix', isOneOfMany: boolean) => {
    const { key, span } = entry
    const values = scalarsOf(entry.value).map((scalar) => through(literal(scalar), { name: `$${key.text}`, by, span }))
    const before = isOneOfMany ? (environment.get(key.text) ?? []) : []
    if (values.length > 0) environment.set(key.text, eitherOf([before, ...values]))
  }
  for (const entry of entriesOf(at(root, 'env', 'variables'))) give(entry, 'env', false)
  for (const entry of entriesOf(matrix)) give(entry, 'matrix', false)
  for (const list of ['build-list', 'build-graph'])
    for (const build of itemsOf(at(root, 'batch', list)))
      for (const entry of entriesOf(at(build, 'env', 'variables'))) give(entry, 'env', true)
  return environment
}

function axesOf(matrix: DataNode | null): string[] {
  return entriesOf(matrix)
    .filter(({ value }) => new Set(scalarsOf(value).map(({ text }) => text)).size > 1)
    .map(({ key }) => key.text)
}
