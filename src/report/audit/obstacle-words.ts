import type { LifecycleHit, Obstacle, TagInUse } from '../../domain/audit/audited-repository.ts'
import type { EcrRepository } from '../../domain/ecr/ecr-registry.ts'
import { clip } from '../../domain/text/clip.ts'
import { setImmutable } from '../ecr-command.ts'
import type { Wording } from '../wording/wording.ts'
import { askEcr, imageOption, shellLines } from './ask-command.ts'
import { dayOf } from './day.ts'
import { movingWords } from './moving-words.ts'
import { pinnedReference, shortDigest, shortPin } from './pin.ts'
import { counted, inARow } from './plural.ts'
import { beyond, code, named, standing } from './tag-words.ts'
import { unreadRemedy } from './unread-words.ts'

export type ObstacleOf<K extends Obstacle['kind']> = Extract<Obstacle, { readonly kind: K }>

/** What stands in the way, why, and what to do next. Code and data stand in backticks; what is to be pasted begins with two spaces. */
export function obstacleWords(obstacle: Obstacle, repository: EcrRepository): Wording {
  // Each entry takes the obstacle of its own kind, which the table's type holds and an index by union cannot show.
  const words = WORDS[obstacle.kind] as (obstacle: Obstacle, repository: EcrRepository) => Wording
  return words(obstacle, repository)
}

/** The same on one line, for a list below a repository. Plain text. */
export function obstacleLine(obstacle: Obstacle): string {
  const line = LINES[obstacle.kind] as (obstacle: Obstacle) => string
  return line(obstacle)
}

const WORDS: { readonly [K in Obstacle['kind']]: (obstacle: ObstacleOf<K>, repository: EcrRepository) => Wording } = {
  'moving-tags': ({ class: movingClass, tags, count }, repository) => ({
    headline: `${tagsThat(count, movingClass)}: ${named(
      tags.map(({ tag }) => tag),
      count,
    )}.`,
    cause: [
      `${count === 1 ? 'Its' : 'Their'} next push would be refused once the repository is immutable, and the pipeline would fail there.`,
      ...tags.map(standing),
    ],
    remedy: [
      `Stop pushing ${count === 1 ? 'it' : 'them'}, also in workflows that roll back: push a commit or a release alone.`,
      ...pins(tags, repository),
      `If ${count === 1 ? 'it' : 'one'} has to move for a while longer, give it an exception in the policy file, with an owner and an end.`,
    ],
  }),
  'unclear-tags': ({ tags, count }) => ({
    headline: `${counted(count, 'tag')} may move or not: ${named(tags, count)}.`,
    cause: ['They name neither a commit nor a full version, and only their owner knows whether they are pushed again.'],
    remedy: [
      'Ask the owner. Where they never move, say so under `tags.allow` in the policy file, and audit again.',
      'Where they do move, push a commit or a release in their place.',
    ],
  }),
  overwritten: ({ count, lastPushedAt }, repository) => ({
    headline: `${counted(count, 'image')} lost ${count === 1 ? 'its' : 'their'} tag to another push, or never had one.`,
    cause: [
      `The last of them was pushed on ${dayOf(lastPushedAt)}, and no tag that is known to move accounts for it.`,
      'Most often a re-run pushed its commit again, which an immutable repository refuses. A push by digest alone looks the same.',
    ],
    remedy: [
      'Find the job that pushed it, and have it look first and adopt what is there: `existing: reuse` of immutable-tag does.',
      'The images without a tag:',
      ...shellLines(repository, (known) => askEcr(known, 'describe-images', '--filter tagStatus=UNTAGGED')),
    ],
  }),
  'filters-do-not-fit': ({ tags, count }) => ({
    headline: `No five filters let ${named(tags, count)} move and keep every other tag.`,
    cause: [
      'Caches, signatures and what the policy lists must move. ECR takes five filters a repository, and a filter that also matches a commit or a release would let that move as well.',
    ],
    remedy: [
      'Give what must move a repository of its own, or a name that nothing else begins with, such as `buildcache-main`.',
      'docs/caches-and-signatures.md has the ways, best first.',
    ],
  }),
  'tag-limit': ({ digest, tags }, repository) => ({
    headline: `One image has ${tags} of the 1000 tags that ECR takes.`,
    cause: [
      `It is ${code(digest)}. Each build of the same content adds a tag to it, and the push after the thousandth is refused.`,
    ],
    remedy: [
      'Look which of its tags are needed, and delete the others one by one: deleting a tag leaves the image, as long as it has another.',
      ...shellLines(repository, (known) => askEcr(known, 'describe-images', ...imageOption(digest))),
      'Then keep the content from staying the same, with a label of the commit in each build (`labels` of immutable-tag).',
    ],
  }),
  'lifecycle-expires-pin': ({ pin, priority, within }, repository) => ({
    headline: `The lifecycle rule ${priority} expires the image of ${code(pin)} ${whenExpired(within)}.`,
    cause: ['Consumers that are pinned to it could not pull it any more.'],
    remedy: [
      `Have the rule keep more, or leave out what ${code(pin)} begins with, or roll out a newer image before. The policy:`,
      ...shellLines(repository, (known) => askEcr(known, 'get-lifecycle-policy')),
    ],
  }),
  'pull-through-cache': ({ prefix, upstream }, repository) => ({
    headline: `ECR mirrors ${code(upstream)} here, and moves its tags as they move there.`,
    cause: [
      `The pull-through cache rule ${code(prefix)} covers the repository. An immutable mirror may no longer be refreshed.`,
    ],
    remedy: [
      'Leave it as it is, and accept the finding for it: it holds nothing that you push.',
      'If it holds your own images alone, push them elsewhere, or remove the rule, and then:',
      ...shellLines(repository, setImmutable),
    ],
  }),
  unread: ({ what, failure }, repository) => ({
    headline: `${UNREAD[what]} could not be read.`,
    cause: [`${code(failure.action)} failed (${failure.code}). The error was: ${failure.detail}`],
    remedy: unreadRemedy(failure, repository),
  }),
  'not-asked': () => ({
    headline: 'Its images were not asked for, so nothing is shown of it.',
    cause: ['The setting lets tags move, and whether any does is to be seen from the images alone.'],
    remedy: ['Audit again with images.'],
  }),
  'unknown-setting': ({ code: reason, mode }, repository) => ({
    headline:
      mode === null
        ? `ECR told no setting of tag mutability (${reason}).`
        : `This version does not know what the setting ${code(mode)} protects (${reason}).`,
    cause: ['The mode, or one of its filters, is none that AWS documents today.'],
    remedy: ['Update immutable-tag. What ECR says:', ...shellLines(repository, (known) => ecrSays(known))],
  }),
}

const LINES: { readonly [K in Obstacle['kind']]: (obstacle: ObstacleOf<K>) => string } = {
  'moving-tags': ({ class: movingClass, tags, count }) =>
    `${tagsThat(count, movingClass)}: ${[...tags.slice(0, SHORT).map(shortPin), ...beyond(count, Math.min(SHORT, tags.length))].join(', ')}`,
  'unclear-tags': ({ tags, count }) => `${counted(count, 'tag')} may move or not: ${plain(tags, count)}`,
  overwritten: ({ count, lastPushedAt }) =>
    `${counted(count, 'image')} lost ${count === 1 ? 'its' : 'their'} tag to another push, the last on ${dayOf(lastPushedAt)}`,
  'filters-do-not-fit': ({ tags, count }) => `no five filters let ${plain(tags, count)} move and keep the rest`,
  'tag-limit': ({ digest, tags }) => `${shortDigest(digest)} has ${tags} of the 1000 tags that ECR takes`,
  'lifecycle-expires-pin': ({ pin, priority, within }) =>
    `lifecycle rule ${priority} expires ${clip(pin)} ${whenExpired(within)}`,
  'pull-through-cache': ({ prefix, upstream }) => `ECR mirrors ${clip(upstream)} here (${clip(prefix)})`,
  unread: ({ what, failure }) =>
    `${UNREAD[what].toLowerCase()} could not be read: ${clip(failure.detail)} (${failure.action}, ${failure.code})`,
  'not-asked': () => 'its images were not asked for',
  'unknown-setting': ({ code: reason, mode }) =>
    `${mode === null ? 'ECR told no setting' : `the setting ${clip(mode)} is not known to this version`} (${reason})`,
}

/** How many tags a line names. */
const SHORT = 3

const UNREAD: Readonly<Record<ObstacleOf<'unread'>['what'], string>> = {
  setting: 'The setting',
  images: 'The images',
  lifecycle: 'The lifecycle policy',
  'cache-rules': "The registry's pull-through cache rules, which tell whether this is a mirror,",
}

function tagsThat(count: number, movingClass: TagInUse['class']): string {
  return `${counted(count, 'tag')} in use that ${movingWords(movingClass, count)}`
}

function pins(tags: readonly TagInUse[], repository: EcrRepository): string[] {
  const references = tags.flatMap((tag) => {
    const reference = pinnedReference(repository, tag)
    return reference === null ? [] : [`  ${reference}`]
  })
  return references.length > 0
    ? [
        `Pin what pulls ${tags.length === 1 ? 'it to the same image' : 'them to the same images'} as today:`,
        ...new Set(references),
      ]
    : []
}

function whenExpired(within: LifecycleHit['within']): string {
  if ('pushes' in within)
    return within.pushes === 0 ? 'at the next push' : `after ${counted(within.pushes, 'more push', 'more pushes')}`
  return within.days === 0 ? 'at any time' : `in ${counted(within.days, 'day')}`
}

function plain(tags: readonly string[], count: number): string {
  return inARow([...tags.slice(0, SHORT).map(clip), ...beyond(count, Math.min(SHORT, tags.length))])
}

function ecrSays({ name, region, account }: EcrRepository): string[] {
  return [
    `aws ecr describe-repositories --region ${region}${account === null ? '' : ` --registry-id ${account}`} \\`,
    `  --repository-names ${name}`,
  ]
}
