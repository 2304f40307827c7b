import type { AuditedRepository, AuditNote, Obstacle, TagInUse } from '../../../src/domain/audit/audited-repository.ts'
import type { Expected } from './estate.ts'

/** What the audit says of a repository, in the words of what is expected of it. */
export function heardOf(audited: Omit<AuditedRepository, 'repository'>): Expected {
  const { verdict, advice, obstacles, notes, owner } = audited
  const moving = [...obstacles, ...notes].flatMap(movingIn)
  return {
    verdict,
    advice: advice.toSorted(),
    obstacles: obstacles.map(nameOf).toSorted(),
    notes: notes.map(nameOf).toSorted(),
    pins: Object.fromEntries(moving.map(({ tag, pin, digest }) => [tag, `${pin ?? ''}@${digest}`])),
    owner,
  }
}

function movingIn(told: Obstacle | AuditNote): readonly TagInUse[] {
  return told.kind === 'moving-tags' || told.kind === 'still-tags' ? told.tags : []
}

function nameOf(told: Obstacle | AuditNote): string {
  if (told.kind === 'moving-tags') return `${told.kind} ${told.class}`
  return told.kind === 'unread' ? `${told.kind} ${told.what}` : told.kind
}
