import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import { waiting } from '../../../src/cli/waiting.ts'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

it.each([
  ['a terminal, while work takes long', true, 1500, 1],
  ['a terminal, while it does not', true, 500, 0],
  ['a pipe, however long it takes', false, 1500, 0],
])('to %s', async (_, isTTY, takesMs, times) => {
  const write = jest.fn()
  const stream = { isTTY, write } as unknown as NodeJS.WriteStream
  const work = new Promise<string>((resolve) => setTimeout(() => resolve('done'), takesMs))

  const waited = waiting(work, stream)
  await jest.advanceTimersByTimeAsync(5000)

  expect(await waited).toBe('done')
  expect(write).toHaveBeenCalledTimes(times)
})
