import { expect, it } from '@jest/globals'
import { limit } from '../../../../src/adapters/ecr/limit.ts'

it('runs in order, no more at once than it may, and goes on after a failure', async () => {
  const limited = limit(2)
  const started: number[] = []
  let running = 0
  let most = 0
  const task = async (index: number): Promise<number> => {
    started.push(index)
    running += 1
    most = Math.max(most, running)
    await new Promise((resolve) => setImmediate(resolve))
    running -= 1
    if (index === 1) throw new Error('one fails')
    return index
  }
  const results = await Promise.allSettled([0, 1, 2, 3, 4, 5].map((index) => limited(() => task(index))))
  expect(started).toEqual([0, 1, 2, 3, 4, 5])
  expect(most).toBe(2)
  expect(results.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ])
})
