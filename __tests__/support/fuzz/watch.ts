import type { Case, Checked, Target } from './target.ts'

const MAX_MILLISECONDS = 2000
/** What a case breaks: what its target says of it, an error that is thrown, a second and more, a prototype that was written to. */
export function watched(target: Target, texts: Case): Checked {
  const started = performance.now()
  const checked = tried(target, texts)
  const slow = performance.now() - started > MAX_MILLISECONDS ? slowness(target, texts) : []
  const broken = [...checked.broken, ...slow, ...pollution()]
  return broken.length === 0 ? checked : { ...checked, broken }
}

function tried(target: Target, texts: Case): Checked {
  try {
    return target.check(texts)
  } catch (error) {
    return { isFar: true, broken: [`it threw ${error instanceof Error ? (error.stack ?? error.message) : 'no error'}`] }
  }
}

/** On a busy machine the clock tells nothing: only what the processor spends counts. */
function slowness(target: Target, texts: Case): string[] {
  const started = process.cpuUsage()
  tried(target, texts)
  const { user, system } = process.cpuUsage(started)
  const milliseconds = (user + system) / 1000
  return milliseconds > MAX_MILLISECONDS ? [`it took ${Math.round(milliseconds)} ms`] : []
}

/** What a stranger's `__proto__` has put into every object and list, and what is taken out of them again for the next case. */
export function pollution(): string[] {
  const found: string[] = []
  for (const [name, prototype] of PROTOTYPES) {
    for (const key in prototype) {
      found.push(`${name} got a member ${key}`)
      Reflect.deleteProperty(prototype, key)
    }
  }
  return found
}

const PROTOTYPES: readonly (readonly [string, object])[] = [
  ['every object', Object.prototype],
  ['every list', Array.prototype],
  ['every function', Function.prototype],
]
