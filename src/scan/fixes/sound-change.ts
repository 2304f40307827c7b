import { applyEdits } from '../../domain/finding/edits.ts'
import type { Edit } from '../../domain/finding/finding.ts'
import type { SourceFile } from '../source-file.ts'
import { at, type DataMap, scalarText } from '../syntax/data.ts'
import { readYamlDocuments } from '../syntax/yaml.ts'
import type { Tree } from '../tree.ts'
import { stepsIn } from './workflow-step.ts'

/** Characters that are read again to try the changes of one file: beyond it none is offered. */
const MAX_TRIED = 4 * 1024 * 1024

const tried = new WeakMap<Tree, Map<string, number>>()

/** Whether a workflow is one as before once it is changed: it can be read, has the steps that it had, and no two of one name. */
export function isSoundWorkflow(file: SourceFile, edits: readonly Edit[], added: number, tree: Tree): boolean {
  const changed = changedFile(file, edits, tree)
  if (!changed) return false
  const before = stepsIn(file)
  const after = stepsIn(changed)
  return (
    after.faults <= before.faults &&
    after.jobs.length === before.jobs.length &&
    after.jobs.flat().length === before.jobs.flat().length + added &&
    after.jobs.every((steps, index) => repeatedIds(steps) <= repeatedIds(before.jobs[index]!))
  )
}

/** Whether a YAML file can be read as before once it is changed. Of another language nothing is tried. */
export function isSoundYaml(file: SourceFile, edits: readonly Edit[], tree: Tree): boolean {
  if (!/\.ya?ml$/i.test(file.path)) return true
  const changed = changedFile(file, edits, tree)
  return changed !== null && readYamlDocuments(changed).notes.length <= stepsIn(file).faults
}

function changedFile({ path, text }: SourceFile, edits: readonly Edit[], tree: Tree): SourceFile | null {
  const files = tried.get(tree) ?? new Map<string, number>()
  const sum = (files.get(path) ?? 0) + text.length
  if (sum > MAX_TRIED) return null
  tried.set(tree, files.set(path, sum))
  const ordered = edits.toSorted((one, other) => one.start - other.start || one.end - other.end)
  return { path, text: applyEdits(text, ordered) }
}

function repeatedIds(steps: readonly DataMap[]): number {
  const ids = steps.flatMap((step) => scalarText(at(step, 'id')) ?? [])
  return ids.length - new Set(ids).size
}
