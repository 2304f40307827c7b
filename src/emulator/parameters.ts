import { invalidParameter } from './ecr-error.ts'

/** A request's body, or a structure in it, before anything is known of its members. */
export type Input = Readonly<Record<string, unknown>>

export interface TextRule {
  readonly min?: number
  readonly max?: number
  /** Matched against the whole text; `source` is how ECR's message writes it. */
  readonly pattern?: RegExp
  readonly source?: string
}

export function isInput(value: unknown): value is Input {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A member that was sent: own, and not null, as the JSON protocol reads it. */
function member(input: Input, name: string): unknown {
  return Object.hasOwn(input, name) ? (input[name] ?? undefined) : undefined
}

export function optionalText(input: Input, name: string, rule: TextRule = {}, path = name): string | undefined {
  const value = member(input, name)
  return value === undefined ? undefined : heldText(value, path, rule)
}

export function text(input: Input, name: string, rule: TextRule = {}, path = name): string {
  const value = optionalText(input, name, rule, path)
  if (value === undefined) throw invalidParameter(path, 'Member must not be null')
  return value
}

export function heldText(value: unknown, path: string, { min, max, pattern, source }: TextRule): string {
  if (typeof value !== 'string') throw invalidParameter(path, 'Member must be a string')
  holdLength(value.length, path, min, max)
  if (pattern !== undefined && !pattern.test(value)) {
    throw invalidParameter(path, `must satisfy regular expression '${source ?? pattern.source}'`)
  }
  return value
}

export function optionalChoice<Choice extends string>(
  input: Input,
  name: string,
  choices: readonly Choice[],
  path = name,
): Choice | undefined {
  const value = member(input, name)
  return value === undefined ? undefined : heldChoice(value, path, choices)
}

export function heldChoice<Choice extends string>(value: unknown, path: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((candidate) => candidate === value)
  if (choice === undefined) {
    throw invalidParameter(path, `Member must satisfy enum value set: [${choices.join(', ')}]`)
  }
  return choice
}

export function optionalFlag(input: Input, name: string): boolean | undefined {
  const value = member(input, name)
  if (value === undefined || typeof value === 'boolean') return value
  throw invalidParameter(name, 'Member must be a boolean')
}

export function optionalInteger(input: Input, name: string, min: number, max: number): number | undefined {
  const value = member(input, name)
  if (value === undefined) return undefined
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidParameter(name, 'Member must be an integer')
  if (value < min) throw invalidParameter(name, `Member must have value greater than or equal to ${min}`)
  if (value > max) throw invalidParameter(name, `Member must have value less than or equal to ${max}`)
  return value
}

export function optionalList<Item>(
  input: Input,
  name: string,
  item: (value: unknown, path: string) => Item,
  length: { readonly min?: number; readonly max?: number } = {},
  path = name,
): Item[] | undefined {
  const value = member(input, name)
  if (value === undefined) return undefined
  if (!Array.isArray(value)) throw invalidParameter(path, 'Member must be a list')
  holdLength(value.length, path, length.min, length.max)
  return value.map((entry, index) => item(entry, `${path}.${index + 1}.member`))
}

export function list<Item>(
  input: Input,
  name: string,
  item: (value: unknown, path: string) => Item,
  length: { readonly min?: number; readonly max?: number } = {},
  path = name,
): Item[] {
  const value = optionalList(input, name, item, length, path)
  if (value === undefined) throw invalidParameter(path, 'Member must not be null')
  return value
}

export function optionalStructure(input: Input, name: string): Input | undefined {
  const value = member(input, name)
  return value === undefined ? undefined : heldStructure(value, name)
}

export function heldStructure(value: unknown, path: string): Input {
  if (!isInput(value)) throw invalidParameter(path, 'Member must be a structure')
  return value
}

function holdLength(length: number, path: string, min: number | undefined, max: number | undefined): void {
  if (min !== undefined && length < min) {
    throw invalidParameter(path, `Member must have length greater than or equal to ${min}`)
  }
  if (max !== undefined && length > max) {
    throw invalidParameter(path, `Member must have length less than or equal to ${max}`)
  }
}
