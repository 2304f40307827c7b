import { isMap, isScalar, isSeq, parseDocument, visit, type Document, type Pair, type YAMLMap } from 'yaml'

const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/u
const VERSION = /^ v\d+\.\d+\.\d+$/u
const DANGEROUS_TRIGGERS = new Set(['pull_request_target', 'workflow_run', 'issue_comment'])

/** What in a workflow of this project breaks the rules for its workflows, one line each. */
export function workflowFaults(text: string): string[] {
  const document = parseDocument(text)
  if (document.errors.length > 0) return document.errors.map((error) => error.message)
  return [
    ...workflowLevel(document),
    ...jobs(document).flatMap(([name, job]) => jobLevel(name, job)),
    ...steps(document),
  ]
}

/** `owner/name/path@sha` to the version its comment names; for holding workflows against each other. */
export function pins(text: string): [action: string, version: string][] {
  return usesIn(parseDocument(text))
    .filter(({ value }) => PINNED.test(value))
    .map(({ value, comment }) => [value, comment.trim()])
}

function workflowLevel(document: Document): string[] {
  const triggers = document.get('on')
  const events = isMap(triggers) ? triggers.items.map(({ key }) => textOf(key)) : [String(triggers)]
  return [
    isEmptyMap(document.get('permissions')) ? null : 'permissions at the top must be {}',
    document.has('concurrency') ? null : 'concurrency is missing',
    document.has('name') ? null : 'name is missing',
    ...events
      .filter((event) => DANGEROUS_TRIGGERS.has(event))
      .map((event) => `${event} runs with secrets on strangers' input`),
  ].filter((fault) => fault !== null)
}

function jobLevel(name: string, job: YAMLMap): string[] {
  return ['permissions', 'timeout-minutes', 'name']
    .filter((key) => !job.has(key))
    .map((key) => `job ${name}: ${key} is missing`)
}

function steps(document: Document): string[] {
  const faults: string[] = []
  for (const { value, comment, step } of usesIn(document)) {
    if (value.startsWith('./')) continue
    if (!PINNED.test(value)) faults.push(`${value} is not pinned by a full commit SHA`)
    else if (!VERSION.test(comment)) faults.push(`${value} needs its version as a comment: # v1.2.3`)
    if (value.startsWith('actions/checkout@') && step.getIn(['with', 'persist-credentials']) !== false) {
      faults.push(`${value} needs persist-credentials: false`)
    }
  }
  visit(document, {
    Pair(_, { key, value }: Pair) {
      if (textOf(key) === 'run' && isScalar(value) && String(value.value).includes('${{')) {
        faults.push('an expression inside run is text that a shell will run: pass it by env')
      }
    },
  })
  return faults
}

interface Uses {
  readonly value: string
  readonly comment: string
  readonly step: YAMLMap
}

function usesIn(document: Document): Uses[] {
  const found: Uses[] = []
  visit(document, {
    Map(_, step) {
      const uses = step.get('uses', true)
      if (uses) found.push({ value: String(uses.value), comment: uses.comment ?? '', step })
    },
  })
  return found
}

function jobs(document: Document): [string, YAMLMap][] {
  const all = document.get('jobs')
  if (!isMap(all)) return []
  return all.items.flatMap(({ key, value }) => (isMap(value) ? [[textOf(key), value] as [string, YAMLMap]] : []))
}

function isEmptyMap(node: unknown): boolean {
  return isMap(node) && node.items.length === 0
}

function textOf(node: unknown): string {
  return isScalar(node) ? String(node.value) : String(node)
}

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

/** Each step of a workflow that uses one of this project's own actions: its folder, `with` keys and id. */
export function ownSteps(workflow: string): { folder: string; inputs: string[]; id: string | null }[] {
  return usesIn(parseDocument(workflow)).flatMap(({ value, step }) => {
    const folder = /^(?:\.|OWNER\/immutable-tag(?=[/@]))(?:\/(?<folder>[^@]*))?(?:@.*)?$/u.exec(value)
    if (!folder) return []
    const given = step.get('with')
    const id = step.get('id')
    return [
      {
        folder: folder.groups?.['folder'] ?? '',
        inputs: isMap(given) ? given.items.map(({ key }) => textOf(key)) : [],
        id: typeof id === 'string' ? id : null,
      },
    ]
  })
}
