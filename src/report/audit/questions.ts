import type { AuditedRepository, AuditNote, Obstacle, TagInUse } from '../../domain/audit/audited-repository.ts'
import type { ObstacleOf } from './obstacle-words.ts'
import { dayOf } from './day.ts'
import { movingWords } from './moving-words.ts'
import { pinOf } from './pin.ts'
import { counted } from './plural.ts'
import { code, named } from './tag-words.ts'

/** What only the owner of a repository can answer, each to be answered by itself. Data stands in backticks. None of what is protected. */
export function questionsFor({ verdict, owner, obstacles, notes }: AuditedRepository): string[] {
  if (verdict === 'protected') return []
  return [
    ...(owner === null ? ['Who owns this repository? No resource tag tells.'] : []),
    ...obstacles.flatMap(ofObstacle),
    ...notes.flatMap(ofNote),
    ...(verdict === 'ready' || verdict === 'ready-with-filters'
      ? ['Does any job push the same tag twice, such as a monthly or a rollback job that did not run of late?']
      : []),
  ]
}

function ofObstacle(obstacle: Obstacle): string[] {
  // Each entry takes the obstacle of its own kind, which the table's type holds and an index by union cannot show.
  const questions = OF_OBSTACLES[obstacle.kind] as (obstacle: Obstacle) => string[]
  return questions(obstacle)
}

const OF_OBSTACLES: { readonly [K in Obstacle['kind']]: (obstacle: ObstacleOf<K>) => string[] } = {
  'moving-tags': ({ class: movingClass, tags, count }) => [
    ...tags.flatMap(aboutTag),
    ...(count > tags.length
      ? [`Who pushes the ${count - tags.length} more tags that ${movingWords(movingClass, 2)}, and what pulls them?`]
      : []),
  ],
  'unclear-tags': ({ tags, count }) => [
    ...tags.map((tag) => `Does ${code(tag)} ever come to mean another image?`),
    ...(count > tags.length
      ? [
          `And any of the ${counted(count - tags.length, 'more tag', 'more tags')} like ${count - tags.length === 1 ? 'it' : 'them'}?`,
        ]
      : []),
  ],
  overwritten: ({ count, lastPushedAt }) => [
    `Which job pushes a tag that is there already? ${counted(count, 'image')} lost ${count === 1 ? 'its' : 'their'} tag to another push, the last on ${dayOf(lastPushedAt)}.`,
  ],
  'filters-do-not-fit': ({ tags, count }) => [`Can ${named(tags, count)} move to a repository of their own?`],
  'tag-limit': ({ digest, tags }) => [`Which of the ${tags} tags of ${code(digest)} are still needed?`],
  'lifecycle-expires-pin': ({ priority, pin }) => [
    `For how long must ${code(pin)} be kept? The lifecycle rule ${priority} expires it.`,
  ],
  'pull-through-cache': ({ upstream }) => [
    `Does this repository hold anything but a mirror of ${code(upstream)}, and may it stay mutable?`,
  ],
  unread: ({ failure }) =>
    failure.code === 'ECR_ACCESS_DENIED' ? [`Who can allow the audit's role ${code(failure.action)} here?`] : [],
  'not-asked': () => [],
  'unknown-setting': () => [],
}

function ofNote(note: AuditNote): string[] {
  switch (note.kind) {
    case 'still-tags':
      return note.tags.map(({ tag, pushedAt }) =>
        pushedAt === null
          ? `May ${code(tag)} stay where it stands for good?`
          : `May ${code(tag)} stay where it stands for good? Nothing was pushed under it since ${dayOf(pushedAt)}.`,
      )
    case 'excepted':
      return [`Will nothing push ${code(note.tag)} any more after ${note.expires}, when its exception ends?`]
    case 'empty':
      return ['Is this repository still needed? It holds no image.']
    default:
      return []
  }
}

function aboutTag(tag: TagInUse): string[] {
  const pushed = tag.pushedAt === null ? '' : ` Its last push was on ${dayOf(tag.pushedAt)}.`
  return [`Who pushes ${code(tag.tag)}?${pushed}`, aboutConsumers(tag)]
}

function aboutConsumers(tag: TagInUse): string {
  const pin = pinOf(tag)
  if (pin === null) return `Does anything need ${code(tag.tag)}? Its image is archived, and cannot be pulled.`
  const pulled =
    tag.lastPulledAt === null ? '' : ` It was last pulled on ${dayOf(tag.lastPulledAt)}, by this tag or another.`
  const same = tag.pin === null ? ', the image that it is today' : ', which is the same image today'
  return `Can consumers of ${code(tag.tag)} be pinned to ${code(pin)}${same}?${pulled}`
}
