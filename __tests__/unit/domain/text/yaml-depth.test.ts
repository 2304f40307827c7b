import { expect, it } from '@jest/globals'
import { Parser } from 'yaml'
import { isDeeperThan } from '../../../../src/domain/text/yaml-depth.ts'

const isDeeper = (limit: number, text: string) => isDeeperThan(limit, [...new Parser().parse(text)])

/** How deep a text is: the first limit that it is not deeper than. */
const depth = (text: string) => {
  let limit = 0
  while (isDeeper(limit, text)) limit += 1
  return limit
}

it.each([
  ['', 0],
  ['# a comment', 0],
  ['a', 1],
  ['[]', 1],
  ['[a]', 2],
  ['[[a]]', 3],
  ['a: b', 2],
  ['a: [b]', 3],
  ['? [a]\n: b', 3],
  ['- - a', 3],
  ['a: b\n---\n- - c', 3],
])('%j is %i deep', (text, deep) => {
  expect(depth(text)).toBe(deep)
})

it('answers for a hundred thousand brackets', () => {
  expect(isDeeper(100, '['.repeat(100_000))).toBe(true)
})
