export type Limit = <T>(task: () => Promise<T>) => Promise<T>

/** Runs tasks in the order they come, at most `most` at a time. */
export function limit(most: number): Limit {
  const waiting: (() => void)[] = []
  let running = 0
  return async (task) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      return await task()
    } finally {
      // A task that waits takes over the place, so that nobody gets in between.
      const next = waiting.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }
}
