import { isMap, isSeq, parseDocument } from 'yaml'
import { GATE } from '../../src/version.ts'
import { readWorkflow, textOf } from './workflow-yaml.ts'

/** This repository, as a workflow names it. */
export const [PROJECT = ''] = GATE.split('@', 1)

/**
 * The workflow that a snippet of the documentation stands in: a workflow as it is; jobs, one job's `steps` or a list of steps with
 * what is missing around them. Null for YAML that is no part of a workflow, as a policy file.
 */
export function workflowAround(snippet: string): string | null {
  const { contents } = parseDocument(snippet)
  if (isSeq(contents)) {
    const isStep = (item: unknown) => isMap(item) && (item.has('uses') || item.has('run'))
    return contents.items.some(isStep) ? inJob(`    steps:\n${indent(snippet, 6)}`) : null
  }
  if (!isMap(contents)) return null
  if (contents.has('jobs')) return contents.has('on') ? snippet : `on: push\n${snippet}`
  if (!contents.has('steps')) return null
  return contents.has('runs-on') ? `on: push\njobs:\n  example:\n${indent(snippet, 4)}` : inJob(indent(snippet, 4))
}

function inJob(body: string): string {
  return `on: push\njobs:\n  example:\n    runs-on: ubuntu-latest\n${body}`
}

function indent(snippet: string, columns: number): string {
  return snippet.replaceAll(/^(?=.)/gmu, ' '.repeat(columns))
}

/** Each step that uses one of this project's own actions, not a workflow: its folder, `with` keys and id. */
export function ownSteps(workflow: string): { folder: string; inputs: string[]; id: string | null }[] {
  return readWorkflow(workflow).uses.flatMap(({ value, step }) => {
    const folder = ownFolder(value)
    if (folder === null) return []
    const given = step.get('with')
    const id = step.get('id')
    return [
      {
        folder,
        inputs: isMap(given) ? given.items.map(({ key }) => textOf(key)) : [],
        id: typeof id === 'string' ? id : null,
      },
    ]
  })
}

/** The folder of the action, if it is one of this repository's, in a checkout or by name. */
function ownFolder(uses: string): string | null {
  const [path = ''] = uses.split('@', 1)
  const base = ['.', PROJECT].find((start) => path === start || path.startsWith(`${start}/`))
  const folder = base === undefined ? null : path.slice(base.length + 1)
  return folder?.startsWith('.github/') ? null : folder
}
