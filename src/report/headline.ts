import type { GateResult, JudgedTarget } from '../domain/verdict/gate-result.ts'
import { gateFindings } from './findings.ts'
import { isMissing, isPushed } from './outputs.ts'
import { shortReference, shortTag } from './wording/wording.ts'

/** The run in one sentence, from which alone a person can decide. Plain text. */
export function gateHeadline(result: GateResult): string {
  const [first, ...others] = gateFindings(result)
  if (first) return others.length > 0 ? `${first.headline} ${more(others.length)}` : first.headline
  const pushed = result.targets.filter(isPushed)
  const excepted = pushed.filter(({ outcome }) => outcome.excepted)
  const judged = pushed.filter(({ outcome }) => !outcome.excepted)
  if (judged.length === 0)
    return `${subject(excepted)} may move, and ${areOf(excepted)} let through by an exception alone.`
  return excepted.length > 0 ? `${admittedText(judged)} ${exceptions(excepted.length)}` : admittedText(judged)
}

function admittedText(targets: readonly JudgedTarget[]): string {
  const what = subject(targets)
  if (targets.some(({ outcome }) => outcome.verdict === 'not-checked'))
    return `${what} ${isPlural(targets) ? 'pass by their names' : 'passes by its name'}. The registry was not asked.`
  const missing = targets.filter(isMissing).length
  const looked = targets.every(({ registry }) => registry?.existence)
  if (looked && missing === 0) {
    const proven = targets.every(namesCommit) ? ', built from this commit' : ''
    return `${what} ${areOf(targets)} there already${proven}. There is nothing to push.`
  }
  const repositories = new Set(targets.flatMap(({ place }) => (place.kind === 'repository' ? [place.uri] : []))).size
  const where = repositories === 1 ? 'its repository' : `${repositories} repositories`
  const present = looked && missing < targets.length ? targets.length - missing : 0
  const partly =
    present > 0 ? ` ${present} of ${targets.length} references ${present === 1 ? 'is' : 'are'} there already.` : ''
  return `${what} ${areOf(targets)} safe to push to ${where}.${partly}`
}

/** The derived tag where it is among them: it is what the run is about, whatever goes with it. */
function subject(targets: readonly JudgedTarget[]): string {
  const [first] = targets
  const derived = derivedOf(targets)
  if (derived) return shortTag(derived.tag)
  return first && targets.length === 1 ? shortReference(first) : `${targets.length} references`
}

function derivedOf(targets: readonly JudgedTarget[]): JudgedTarget | undefined {
  return targets.find(({ origin }) => origin === 'derived')
}

function isPlural(targets: readonly JudgedTarget[]): boolean {
  return targets.length > 1 && !derivedOf(targets)
}

function areOf(targets: readonly JudgedTarget[]): 'is' | 'are' {
  return isPlural(targets) ? 'are' : 'is'
}

/** An image that was let through names this commit, unless the policy takes its tag for proof. */
function namesCommit({ registry }: JudgedTarget): boolean {
  return registry?.existence?.state === 'present' && registry.existence.revision.state === 'found'
}

function exceptions(count: number): string {
  return count === 1
    ? 'One more reference may move, by an exception.'
    : `${count} more references may move, by exceptions.`
}

function more(count: number): string {
  return count === 1 ? 'And one more finding.' : `And ${count} more findings.`
}
