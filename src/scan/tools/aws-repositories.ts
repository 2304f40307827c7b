import type { RepositoryEdit, RepositoryFact } from '../facts.ts'
import type { LooseFact, Word } from '../shell/words.ts'
import type { Value } from '../value.ts'
import type { ToolCall } from './tool.ts'
import { opaque } from './value-text.ts'
import { valuesOfKey } from './embedded-values.ts'

interface RepositoryCall {
  readonly call: ToolCall
  readonly operationWord: Word
  readonly options: ReadonlyMap<string, readonly Word[]>
}

type Reader = (aws: RepositoryCall) => readonly LooseFact[]

const MODE = 'image-tag-mutability'
const FILTERS = 'image-tag-mutability-exclusion-filters'

export const readCreateRepository: Reader = (aws) => [declaration(aws, 'repository', 'repository-name', insertion(aws))]

/** The setting of a repository that is there: without one the command fails. */
export const readPutMutability: Reader = (aws) => [declaration(aws, 'repository', 'repository-name', null)]

/** An update that says nothing of the setting leaves it as it is. */
export const readCreationTemplate: Reader = (aws) => {
  const isUpdate = textOfWord(aws.operationWord).startsWith('update')
  if (isUpdate && !aws.options.has(MODE)) return []
  return [declaration(aws, 'creation-template', 'prefix', isUpdate ? null : insertion(aws))]
}

function declaration(
  { call, options }: RepositoryCall,
  what: RepositoryFact['what'],
  nameOption: string,
  insert: RepositoryEdit | null,
): LooseFact {
  const given = options.get(MODE)?.[0]
  const fromFile = options.has('cli-input-json') || options.has('cli-input-yaml')
  const filters = (options.get(FILTERS) ?? []).flatMap(({ value }) => valuesOfKey(value, ['filter']))
  return {
    kind: 'repository',
    by: 'aws-cli',
    what,
    name: options.get(nameOption)?.[0]?.value ?? null,
    mode: given?.value ?? (fromFile ? opaque('--cli-input') : null),
    unset: 'MUTABLE',
    filters,
    // Filters beside IMMUTABLE are an error: what is right then is for a person to say.
    edit: filters.length > 0 || fromFile ? null : given ? replacement(given.value) : insert,
    span: call.line.span,
  }
}

function insertion({ operationWord }: RepositoryCall): RepositoryEdit | null {
  const { span } = operationWord
  const isWritten = span.end - span.start === textOfWord(operationWord).length && span.path === undefined
  return isWritten ? { kind: 'insert', at: span.end, text: ` --${MODE} IMMUTABLE` } : null
}

function replacement(value: Value): RepositoryEdit | null {
  const [alternative = [], ...others] = value
  const [part] = alternative
  if (others.length > 0 || alternative.length !== 1 || part?.kind !== 'text' || !part.span) return null
  const { span, text } = part
  if (span.path !== undefined || span.end - span.start !== text.length) return null
  return { kind: 'replace', span, text: 'IMMUTABLE' }
}

function textOfWord({ value }: Word): string {
  const [part] = value[0] ?? []
  return part?.kind === 'text' ? part.text : ''
}
