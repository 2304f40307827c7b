import { isSame } from './mutant.mjs'

const NOTICED = new Set(['Killed', 'Timeout'])
const LEAST_SCORE = 95

/**
 * Mutants held against the list of those that no test could tell from the original. What was not noticed survived,
 * whatever the reason: a mutant that could not be run too, or that a comment left out. An explained one counts neither
 * way. An entry is stale if none is left alive that it explains; a mutant that ran out of time says nothing about it.
 */
export function judge(mutants, equivalents) {
  const alive = mutants.filter(({ status }) => !NOTICED.has(status))
  const endless = mutants.filter(({ status }) => status === 'Timeout')
  const explained = alive.filter((mutant, index) => isExplained(mutant, alive.slice(0, index), equivalents))
  const survivors = alive.filter((mutant) => !explained.includes(mutant))
  const stale = equivalents.filter((entry) => ![...alive, ...endless].some((mutant) => isSame(entry, mutant)))
  const counted = mutants.filter((mutant) => !explained.includes(mutant))
  const files = [...new Set(counted.map(({ file }) => file))].toSorted().map((file) => {
    const own = counted.filter((mutant) => mutant.file === file)
    return { file, ...scoreOf(own) }
  })
  const total = { ...scoreOf(counted), explained: explained.length, endless: endless.length }
  const passed = mutants.length > 0 && total.score >= LEAST_SCORE && stale.length === 0
  return { survivors, stale, files, total, passed }
}

/** An entry explains one mutant: another that looks the same survives. */
function isExplained(mutant, before, equivalents) {
  const count = (some) => some.filter((other) => isSame(other, mutant)).length
  return count(before) < count(equivalents)
}

function scoreOf(mutants) {
  const killed = mutants.filter(({ status }) => NOTICED.has(status)).length
  return { killed, of: mutants.length, score: mutants.length === 0 ? 100 : (100 * killed) / mutants.length }
}
