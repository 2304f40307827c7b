import type { Fact } from '../../src/scan/facts.ts'
import type { Reading } from '../../src/scan/reader.ts'
import type { SourceFile } from '../../src/scan/source-file.ts'
import type { Alternative, Part, Value } from '../../src/scan/value.ts'
import type { Span } from '../../src/scan/span.ts'

/** Facts as lines to be read: `12 push docker push: 123….amazonaws.com/app:{commit github.sha} (latest if untagged)`. */
export function factLines({ facts }: Pick<Reading, 'facts'>, { text }: Pick<SourceFile, 'text'>): string[] {
  return facts.flatMap((fact) =>
    fact.kind === 'definition' || fact.kind === 'login' ? [] : [`${lineOf(fact.span, text)} ${wordsOf(fact)}`],
  )
}

/** What names are defined for a folder: `modules/ecr call var.mode=MUTABLE`. */
export function definitionLines({ facts }: Pick<Reading, 'facts'>): string[] {
  return facts.flatMap((fact) =>
    fact.kind === 'definition' ? [`${fact.folder || '.'} ${fact.force}${givenText(fact.names)}`] : [],
  )
}

/** `team/app:{branch github.ref_name}`; alternatives are divided by ` | `. */
export function valueText(value: Value): string {
  return value.map(alternativeText).join(' | ')
}

/** By way of which names the first alternative's parts came here: `$TAG<env@3`. */
export function chainText(value: Value, { text }: Pick<SourceFile, 'text'>): string[] {
  const links = (value[0] ?? []).flatMap(({ via }) => via)
  return [...new Set(links.map(({ name, by, span }) => `${name}<${by}${span ? `@${lineOf(span, text)}` : ''}`))]
}

/** Known parts that claim to stand in the file as they are, and do not. */
export function misplacedParts({ facts }: Pick<Reading, 'facts'>, { text }: Pick<SourceFile, 'text'>): string[] {
  return facts
    .flatMap(valuesOf)
    .flatMap((value) => value.flat())
    .flatMap((part: Part) => {
      if (part.kind !== 'text' || part.span === null || part.span.path !== undefined) return []
      const { start, end } = part.span
      if (start < 0 || end > text.length || start > end) return [`${part.text} at ${start}-${end}`]
      return end - start === part.text.length && text.slice(start, end) !== part.text ? [part.text] : []
    })
}

function alternativeText(alternative: Alternative): string {
  return alternative.map((part) => (part.kind === 'text' ? part.text : `{${part.nature} ${part.name}}`)).join('')
}

function lineOf({ start }: Span, text: string): number {
  return text.slice(0, start).split('\n').length
}

function valuesOf(fact: Fact): Value[] {
  switch (fact.kind) {
    case 'push':
    case 'use':
    case 'cache':
    case 'signature':
    case 'built':
      return [fact.reference]
    case 'repository':
      return [fact.name, fact.mode, ...fact.filters].filter((value) => value !== null)
    case 'gate':
      return fact.repository ? [fact.repository] : []
    case 'push-built':
    case 'call':
      return [...fact.given.values()]
    case 'definition':
      return [...fact.names.values()]
    case 'look':
    case 'login':
      return []
  }
}

function wordsOf(fact: Fact): string {
  switch (fact.kind) {
    case 'push':
      return `push ${fact.tool}: ${valueText(fact.reference)}${fact.untagged === 'latest' ? '' : ` (untagged: ${fact.untagged})`}${fact.certain ? '' : ' (perhaps)'}`
    case 'use':
      return `${fact.role} ${fact.by}: ${valueText(fact.reference)}`
    case 'repository':
      return `${fact.what} ${fact.by} ${fact.name ? valueText(fact.name) : '-'}: ${fact.mode ? valueText(fact.mode) : `unset ${fact.unset}`}${fact.filters.length > 0 ? ` [${fact.filters.map(valueText).join(', ')}]` : ''}`
    case 'cache':
      return `cache ${fact.tool}: ${valueText(fact.reference)}`
    case 'signature':
      return `signature ${fact.tool}: ${valueText(fact.reference)} (tagged: ${fact.tagged ?? 'unknown'})`
    case 'built':
      return `built ${fact.by} ${fact.target || '-'}: ${valueText(fact.reference)}`
    case 'push-built':
      return `${fact.isBuildOnly ? 'built by' : 'push-built'} ${fact.tool}: ${fact.files.join(',') || '-'} ${fact.targets.join(',') || '-'}${givenText(fact.given)}`
    case 'gate':
      return `gate ${fact.id ?? '-'}: ${fact.repository ? valueText(fact.repository) : '-'}`
    case 'login':
      return `login ${fact.registry}`
    case 'look':
      return `look ${fact.tool}`
    case 'definition':
      return `definition ${fact.folder}${givenText(fact.names)}`
    case 'call':
      return `call ${fact.path}${givenText(fact.given)}`
  }
}

function givenText(given: ReadonlyMap<string, Value>): string {
  return [...given].map(([name, value]) => ` ${name}=${valueText(value)}`).join('')
}
