import { expect } from 'expect'
import { bind } from 'jest-each'

// Stands in for `@jest/globals`. A test file that imports more than this does not load, and says so.

let found = []
let groups = []

export { expect }

export function describe(name, body) {
  groups.push(name)
  body()
  groups.pop()
}

export function it(name, run) {
  found.push({ name: [...groups, name].join(' '), run })
}

describe.each = bind(describe, false)
it.each = bind(it, false)
export const test = it

/** The tests that the module at this address defines as it loads. */
export async function testsOf(url) {
  found = []
  groups = []
  await import(url)
  return found
}
