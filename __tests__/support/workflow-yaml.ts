import { isMap, isScalar, isSeq, parseDocument, visit, type Document, type Pair, type YAMLMap } from 'yaml'

export interface Uses {
  readonly value: string
  readonly comment: string
  readonly step: YAMLMap
}

export interface Job {
  readonly name: string
  readonly node: YAMLMap
  /** A job that calls another workflow has neither a runner nor a time limit of its own. */
  readonly calls: boolean
}

export interface Workflow {
  readonly text: string
  readonly document: Document
  readonly triggers: readonly string[]
  readonly jobs: readonly Job[]
  readonly uses: readonly Uses[]
}

export function readWorkflow(text: string): Workflow {
  const document = parseDocument(text)
  return { text, document, triggers: triggersOf(document), jobs: jobsOf(document), uses: usesIn(document) }
}

/** The value of each such key, wherever it stands: text of a scalar, and of each in a list. */
export function textsAt({ document }: Workflow, name: string): string[] {
  const found: string[] = []
  visit(document, {
    Pair(_, { key, value }: Pair) {
      if (textOf(key) !== name) return
      if (isScalar(value)) found.push(String(value.value))
      if (isSeq(value)) found.push(...value.items.map(textOf))
    },
  })
  return found
}

/** The keys and values of a map, with the comment behind each value; none if it is no map. */
export function entriesOf(node: unknown): { key: string; value: string; comment: string }[] {
  if (!isMap(node)) return []
  return node.items.map(({ key, value }) => ({
    key: textOf(key),
    value: textOf(value),
    comment: isScalar(value) ? (value.comment ?? '') : '',
  }))
}

export function isEmptyMap(node: unknown): boolean {
  return isMap(node) && node.items.length === 0
}

export function textOf(node: unknown): string {
  return isScalar(node) ? String(node.value) : String(node)
}

function triggersOf(document: Document): string[] {
  const triggers = document.get('on')
  if (isMap(triggers)) return triggers.items.map(({ key }) => textOf(key))
  return isSeq(triggers) ? triggers.items.map(textOf) : [String(triggers)]
}

function jobsOf(document: Document): Job[] {
  const all = document.get('jobs')
  if (!isMap(all)) return []
  return all.items.flatMap(({ key, value }) =>
    isMap(value) ? [{ name: textOf(key), node: value, calls: value.has('uses') }] : [],
  )
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
