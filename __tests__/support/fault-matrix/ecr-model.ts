import { readdirSync, readFileSync } from 'node:fs'
import * as sdk from '@aws-sdk/client-ecr'

export interface ModelError {
  readonly name: string
  readonly status: 400 | 500
}

const COMMANDS = new URL('../../../node_modules/@aws-sdk/client-ecr/dist-types/commands/', import.meta.url)
const SUFFIX = 'Command.d.ts'

/** Of the whole API, by name. */
export function ecrOperations(): readonly string[] {
  const files = readdirSync(COMMANDS).filter((file) => file.endsWith(SUFFIX))
  return files.map((file) => file.slice(0, -SUFFIX.length)).toSorted()
}

const THROWS = /@throws \{@link (\w+)\} \((client|server) fault\)/g

/** What the model of an operation says that it throws: the SDK's schemas leave it out, and its declarations tell. */
export function ecrErrors(operation: string): readonly ModelError[] {
  const text = readFileSync(new URL(operation + SUFFIX, COMMANDS), 'utf8')
  return [...text.matchAll(THROWS)].map(([, name = '', fault]) => ({ name, status: fault === 'client' ? 400 : 500 }))
}

/** What the answer of an operation is made of, as far as faults distort it. */
export interface AnswerShape {
  readonly lists: boolean
  /** The member that holds the token of the next page. */
  readonly token: string | null
}

/** The SDK's static schemas: a kind, namespace, name and traits, then what it is made of. */
type Schema = readonly [kind: number, ...unknown[]]

const LIST = 1
const STRUCTURE = 3

export function ecrShape(operation: string): AnswerShape {
  const [, , , , , output] = (sdk as unknown as Record<string, readonly unknown[]>)[`${operation}$`]!
  const schema = resolved(output)
  const names = schema?.[4] as readonly string[] | undefined
  return { lists: holdsList(schema, new Set()), token: names?.includes('nextToken') === true ? 'nextToken' : null }
}

function holdsList(schema: Schema | null, seen: Set<unknown>): boolean {
  if (schema === null || seen.has(schema)) return false
  seen.add(schema)
  if (schema[0] === LIST) return true
  return schema[0] === STRUCTURE && (schema[5] as readonly unknown[]).some((each) => holdsList(resolved(each), seen))
}

/** Written as itself, as a function that gives it, or with traits as the first of a pair. */
function resolved(schema: unknown): Schema | null {
  if (typeof schema === 'function') return resolved((schema as () => unknown)())
  if (!Array.isArray(schema)) return typeof schema === 'number' && (schema & 0x40) !== 0 ? [LIST] : null
  return typeof schema[0] === 'number' && typeof schema[1] === 'string'
    ? (schema as unknown as Schema)
    : resolved(schema[0])
}
