import { isSame } from './mutant.mjs'

const KILLED = new Set(['Killed', 'Timeout'])
const ALIVE = new Set(['Survived', 'NoCoverage'])
const LEAST_SCORE = 95

/**
 * Mutants held against the list of those that no test could tell from the original. An entry is stale if none is left
 * alive that it explains; a mutant that ran out of time says nothing about its entry.
 */
export function judge(mutants, equivalents) {
  const explains = (mutant) => equivalents.some((entry) => isSame(entry, mutant))
  const alive = mutants.filter(({ status }) => ALIVE.has(status))
  const undecided = mutants.filter(({ status }) => status === 'Timeout')
  const survivors = alive.filter((mutant) => !explains(mutant))
  const stale = equivalents.filter((entry) => ![...alive, ...undecided].some((mutant) => isSame(entry, mutant)))
  const counted = mutants.filter((mutant) => KILLED.has(mutant.status) || survivors.includes(mutant))
  const files = [...new Set(counted.map(({ file }) => file))].toSorted().map((file) => {
    const own = counted.filter((mutant) => mutant.file === file)
    return { file, ...scoreOf(own) }
  })
  const total = scoreOf(counted)
  return { survivors, stale, files, total, passed: total.score >= LEAST_SCORE && stale.length === 0 }
}

function scoreOf(mutants) {
  const killed = mutants.filter(({ status }) => KILLED.has(status)).length
  return { killed, of: mutants.length, score: mutants.length === 0 ? 100 : (100 * killed) / mutants.length }
}
