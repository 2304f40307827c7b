import { expect, it } from '@jest/globals'
import { allPages } from '../../../../src/adapters/ecr/pages.ts'

it('asks for the next page with the token of the last, until there is none', async () => {
  const asked: unknown[] = []
  const answers = [{ nextToken: 'a' }, { nextToken: 'b' }, {}]
  const pages = await allPages(async (position) => {
    asked.push(position)
    return answers[asked.length - 1]!
  })
  expect(pages).toEqual(answers)
  expect(asked).toEqual([{}, { nextToken: 'a' }, { nextToken: 'b' }])
})

it('takes an empty token for the end', async () => {
  expect(await allPages(async () => ({ nextToken: '' }))).toHaveLength(1)
})

it('gives up on a list that does not end', async () => {
  let calls = 0
  const endless = allPages(async () => {
    calls += 1
    return { nextToken: 'again' }
  })
  await expect(endless).rejects.toMatchObject({ name: 'AnswerError', message: 'the list has more than 50 pages' })
  expect(calls).toBe(50)
})
