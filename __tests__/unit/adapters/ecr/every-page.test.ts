import { expect, it } from '@jest/globals'
import { everyPage } from '../../../../src/adapters/ecr/every-page.ts'

async function read(tokens: readonly unknown[]): Promise<readonly object[]> {
  const asked: object[] = []
  const pages = everyPage('NextToken', 100, async (position) => {
    asked.push(position)
    return { NextToken: tokens[asked.length - 1] }
  })
  for await (const page of pages) expect(page).toBeDefined()
  return asked
}

it.each<[readonly unknown[], readonly object[]]>([
  [[], [{}]],
  [[''], [{}]],
  [[null], [{}]],
  [
    ['a', 'b'],
    [{}, { NextToken: 'a' }, { NextToken: 'b' }],
  ],
  [['__proto__'], [{}, { NextToken: '__proto__' }]],
])('the tokens %j ask for %j', async (tokens, asked) => {
  expect(await read(tokens)).toEqual(asked)
})

it.each<[string, readonly unknown[], string]>([
  ['one that repeats itself', ['a', 'a'], 'the list begins anew: NextToken repeats itself'],
  ['a circle', ['a', 'b', 'c', 'a'], 'the list begins anew: NextToken repeats itself'],
  ['a number', [7], 'NextToken is no text'],
  ['a list', [['a']], 'NextToken is no text'],
  ['no end', Array.from({ length: 20_000 }, (_, index) => `t${index}`), 'the list has more than 10000 pages'],
])('%s is an error', async (_, tokens, message) => {
  await expect(read(tokens)).rejects.toMatchObject({ name: 'AnswerError', message })
})

it('an end comes sooner where a page holds more', async () => {
  let asked = 0
  const pages = everyPage('nextToken', 1000, async () => ({ nextToken: `t${(asked += 1)}` }))
  const readAll = async () => {
    for await (const { nextToken } of pages) expect(nextToken).toBe(`t${asked}`)
  }
  await expect(readAll()).rejects.toMatchObject({ message: 'the list has more than 1000 pages' })
  expect(asked).toBe(1000)
})
