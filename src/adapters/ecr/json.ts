import { answerError } from './faults.ts'

/** The member at a path into parsed JSON that a stranger wrote; undefined where there is none. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let here = value
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined
    here = Reflect.get(here, key)
  }
  return here
}

export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const list = at(value, ...path)
  return Array.isArray(list) ? list : []
}

/** A list of objects in an answer; the SDK passes on what it gets. Throws an AnswerError for what is none. */
export function recordsOf<T>(list: readonly T[] | undefined, member: string): readonly T[] {
  if (list === undefined) return []
  if (!isListOfObjects(list)) throw answerError(`${member} is no list of objects`)
  return list
}

function isListOfObjects(list: unknown): boolean {
  return Array.isArray(list) && list.every((each) => typeof each === 'object' && each !== null)
}

/** A text that is there and not empty. */
export function textAt(value: unknown, ...path: readonly string[]): string | null {
  const text = at(value, ...path)
  return typeof text === 'string' && text !== '' ? text : null
}
