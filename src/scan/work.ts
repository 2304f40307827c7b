/**
 * What may be done for one file, in steps of about a microsecond. Nobody writes a file that takes as much: loops in loops in each of ten
 * thousand jobs are made to keep a scan busy.
 */
const MAX_WORK = 500_000

interface Meter {
  left: number
  isCut: boolean
}

/** Of the file that is being read: they are read one after the other. Null for a script that is read alone. */
let meter: Meter | null = null

/** Counts work that is done for the file that is being read; false once there was too much, and the rest of it is to be left. */
export function spend(steps: number): boolean {
  if (!meter) return true
  meter.left -= steps
  if (meter.left < 0) meter.isCut = true
  return meter.left >= 0
}

/** Whether much of it is done: what repeats is then read once. */
export function isMuchSpent(): boolean {
  return meter !== null && meter.left < MAX_WORK / 2
}

/** Tells that part of the file is left unread for what it costs. */
export function leaveRest(): void {
  if (meter) meter.isCut = true
}

/** Reads a file, and says whether part of it was left for what it costs. */
export function metered<T>(read: () => T): { readonly made: T; readonly isCut: boolean } {
  const own: Meter = { left: MAX_WORK, isCut: false }
  const outer = meter
  meter = own
  try {
    return { made: read(), isCut: own.isCut }
  } finally {
    meter = outer
  }
}
