import { answerError } from './faults.ts'

/** A list of objects in an answer; the SDK passes on what it gets. Throws an AnswerError for what is none. */
export function recordsOf<T>(list: readonly T[] | undefined, member: string): readonly T[] {
  if (list === undefined) return []
  if (!isListOfObjects(list)) throw answerError(`${member} is no list of objects`)
  return list
}

function isListOfObjects(list: unknown): boolean {
  return Array.isArray(list) && list.every((each) => typeof each === 'object' && each !== null)
}
