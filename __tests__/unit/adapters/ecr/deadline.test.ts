import { getMaxListeners } from 'node:events'
import { expect, it } from '@jest/globals'
import { startDeadline } from '../../../../src/adapters/ecr/deadline.ts'

const never = new Promise<never>(() => {})

it('gives the outcome of work that is in time', async () => {
  const deadline = startDeadline(10_000)
  await expect(deadline.within(Promise.resolve('done'))).resolves.toBe('done')
  await expect(deadline.within(Promise.reject(new Error('failed')))).rejects.toThrow('failed')
  expect(deadline.signal.aborted).toBe(false)
  deadline.close()
  expect(deadline.signal.aborted).toBe(true)
})

it('ends the wait for work that takes no signal', async () => {
  const deadline = startDeadline(20)
  await expect(deadline.within(never)).rejects.toMatchObject({
    name: 'TimeoutError',
    message: 'no answer within 0.02 s',
  })
  expect(deadline.signal.aborted).toBe(true)
  await expect(deadline.within(never)).rejects.toMatchObject({ name: 'TimeoutError' })
})

it('ends what is under way when it is closed', async () => {
  const deadline = startDeadline(10_000)
  const waiting = deadline.within(never)
  deadline.close()
  await expect(waiting).rejects.toMatchObject({ name: 'TimeoutError', message: 'given up' })
})

it('is listened to by as many calls as there are', () => {
  const deadline = startDeadline(10_000)
  expect(getMaxListeners(deadline.signal)).toBe(0)
  deadline.close()
})
