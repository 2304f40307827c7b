import type { Fix } from '../../domain/finding/finding.ts'
import type { Draft } from '../draft.ts'
import type { SourceFile } from '../source-file.ts'
import type { Tree } from '../tree.ts'
import { gateBefore, type GateUse } from './gate-step.ts'
import { namesIn } from './names-in-unit.ts'
import { siteOf } from './push-site.ts'
import type { PushSite } from './site.ts'
import { isSoundWorkflow } from './sound-change.ts'
import { actionOf } from './workflow-step.ts'

const TITLE = "Take the tag from the gate, in a step before this one that needs the job's AWS credentials"
const TITLE_BEFORE_LOGIN =
  'Take the tag from the gate, in a step before this one; the step that gets AWS credentials has to move above it'

/** What is written once may be meant for several jobs, of which only one has the gate. */
const ANCHOR = /(?:^|[:-][ \t]+)[&*][\w-]+(?=\s|$)/m
const CREDENTIALS = /^aws-actions\/(?:configure-aws-credentials|amazon-ecr-login)$/
/** Of one job: beyond it nothing is offered. */
const MAX_PUSHES = 50

/** Puts the gate before a push of a workflow, and its outputs into the push. */
export function threadGateFix({ fact, file, culprit }: Draft, tree: Tree, use: GateUse): Fix | null {
  if (fact.kind !== 'push' || fact.unit?.kind !== 'github-job' || culprit?.span?.path !== undefined) return null
  const { pushes } = namesIn(fact.unit, file, tree)
  if (pushes.length > MAX_PUSHES || hasAnchors(file)) return null
  const own = pushes.find((found) => found.fact === fact)
  const site = own ? siteOf(own, tree) : null
  if (!site) return null
  const others = pushes.flatMap((found) => siteOf(found, tree) ?? [])
  // One tag cannot stand for two images.
  if (others.some((other) => isOtherImage(other, site))) return null
  const place = firstOf(others, site)
  const gate = gateBefore(place, rankOf(others, site), file, use)
  const changes = gate && site.edits(gate)
  if (!changes) return null
  const edits = [...gate.edits, ...changes]
  if (!isSoundWorkflow(file, edits, gate.isNew ? 1 : 0, tree)) return null
  return { title: isBeforeLogin(place, site.steps) ? TITLE_BEFORE_LOGIN : TITLE, safe: false, edits }
}

const anchored = new WeakMap<SourceFile, boolean>()

export function hasAnchors(file: SourceFile): boolean {
  const answer = anchored.get(file) ?? ANCHOR.test(file.text)
  anchored.set(file, answer)
  return answer
}

function isOtherImage(other: PushSite, site: PushSite): boolean {
  return other.image !== site.image && other.repositories.some((name) => site.repositories.includes(name))
}

/** One gate serves all that push the same: it comes before the first of them. */
function firstOf(sites: readonly PushSite[], site: PushSite): PushSite {
  return sites
    .filter(({ key }) => key === site.key)
    .reduce((first, one) => (one.index < first.index ? one : first), site)
}

/** How many other gates the job's pushes need before this one's. */
function rankOf(sites: readonly PushSite[], site: PushSite): number {
  const keys = new Set(sites.toSorted((one, other) => one.index - other.index).map(({ key }) => key))
  return Math.max([...keys].indexOf(site.key), 0)
}

export function isBeforeLogin({ index }: Pick<PushSite, 'index'>, steps: PushSite['steps']): boolean {
  const logins = steps.flatMap((step, at) => (CREDENTIALS.test(actionOf(step) ?? '') ? [at] : []))
  return logins.length > 0 && logins.every((at) => at >= index)
}
