const TICK_MS = 10

/** Shorter ones are the ordinary work of a process that does much at once. */
const SHORTEST_MS = 50

let stalled = 0
let last = performance.now()
let timer: NodeJS.Timeout | undefined

/**
 * How long this process has been kept from doing anything since it first asked, in milliseconds: by its own work, or by a busy
 * machine. All that waits for a deadline in it waits that much longer.
 */
export function stalledMs(): number {
  // What comes right after a stall comes before the timer does.
  if (timer !== undefined) tick()
  timer ??= start()
  return stalled
}

function start(): NodeJS.Timeout {
  last = performance.now()
  return setInterval(tick, TICK_MS).unref()
}

function tick(): void {
  const now = performance.now()
  const late = now - last - TICK_MS
  if (late > SHORTEST_MS) stalled += late
  last = now
}
