import type { LooseFact } from '../../../shell/words.ts'
import type { Nature } from '../../../value.ts'
import { concat, known, unknown, type Value } from '../../../value.ts'
import { leadingText } from '../../../tools/value-text.ts'
import { lines, type Result, textResult } from '../result.ts'
import { byBlankOrComma, entriesIn, type ListEntry, valueIn } from '../text.ts'
import { push, switchIn } from './build-push.ts'
import { type ActionReading, NO_READING, type UsedAction } from './used-action.ts'

/** An action that pushes what its inputs name. Each input that is left out of this table it does not have. */
interface ImagePusher {
  /** A list of inputs of which the first that is given holds the image's name; none where the tags are whole references. */
  readonly image?: readonly string[]
  readonly registry?: string
  /** What stands before the name, made from inputs. */
  readonly host?: (step: UsedAction) => Value | null
  readonly tags?: string
  /** Its tags where none are given. */
  readonly otherwise?: readonly (string | readonly [nature: Nature, name: string])[]
  /** Tags that a switch adds. */
  readonly added?: readonly (readonly [input: string, tag: string])[]
  readonly push?: { readonly input: string; readonly otherwise: 'on' | 'off' }
  /** It only builds. */
  readonly isBuild?: boolean
}

/** What rules know the registry of Amazon ECR by where no account and no region is written. */
export const ECR_REGISTRY = 'amazon-ecr-login registry'

const ecrHost = (step: UsedAction): Value => {
  const [account, region] = ['account_id', 'region'].map((input) => valueIn(step.input(input), step.scope))
  if (!account || !region) return unknown('opaque', ECR_REGISTRY, step.span)
  return concat(account, known('.dkr.ecr.', null), region, known('.amazonaws.com', null))
}

const PUSHERS: ReadonlyMap<string, ImagePusher> = new Map<string, ImagePusher>([
  ['redhat-actions/push-to-registry', { image: ['image'], registry: 'registry', tags: 'tags', otherwise: ['latest'] }],
  ['redhat-actions/buildah-build', { image: ['image'], tags: 'tags', otherwise: ['latest'], isBuild: true }],
  [
    'mr-smithers-excellent/docker-build-push',
    {
      image: ['image'],
      registry: 'registry',
      tags: 'tags',
      otherwise: [['commit', 'github.sha']],
      added: [['addLatest', 'latest']],
      push: { input: 'pushImage', otherwise: 'on' },
    },
  ],
  [
    'elgohr/publish-docker-github-action',
    { image: ['name'], registry: 'registry', tags: 'tags', otherwise: ['latest', ['branch', 'github.ref_name']] },
  ],
  [
    'whoan/docker-build-with-cache-action',
    {
      image: ['image_name'],
      registry: 'registry',
      tags: 'image_tag',
      otherwise: ['latest'],
      push: { input: 'push_image_and_stages', otherwise: 'on' },
    },
  ],
  ['kciter/aws-ecr-action', { image: ['repo'], host: ecrHost, tags: 'tags', otherwise: ['latest'] }],
  ['jwalton/gh-ecr-push', { image: ['image'], host: () => unknown('opaque', ECR_REGISTRY, null) }],
  ['appleboy/docker-ecr-action', { image: ['repo'], registry: 'registry', tags: 'tags', otherwise: ['latest'] }],
  ['int128/kaniko-action', { tags: 'tags', push: { input: 'push', otherwise: 'off' } }],
  ['int128/docker-manifest-create-action', { tags: 'tags', push: { input: 'push', otherwise: 'on' } }],
  ['noelware/docker-manifest-action', { tags: 'tags', push: { input: 'push', otherwise: 'off' } }],
  ['akhilerm/tag-push-action', { tags: 'dst' }],
  [
    'aevea/action-kaniko',
    {
      image: ['image'],
      registry: 'registry',
      tags: 'tag',
      otherwise: ['latest', ['branch', 'github.ref_name']],
      added: [['tag_with_latest', 'latest']],
    },
  ],
  [
    'macbre/push-to-ghcr',
    { image: ['image_name'], host: () => known('ghcr.io', null), tags: 'image_tag', otherwise: ['latest'] },
  ],
])

export function readImagePusher(step: UsedAction): ActionReading | null {
  const pusher = PUSHERS.get(step.name)
  if (!pusher) return null
  const tags = tagsOf(pusher, step)
  const name = nameOf(pusher, step)
  const when = pusher.push ? switchIn(step, pusher.push.input, pusher.push.otherwise) : 'on'
  const list = pusher.tags ? (step.input(pusher.tags)?.span ?? null) : null
  const facts = tags.flatMap(({ value, span }): LooseFact[] => {
    const reference = isWhole(value) || !name ? value : concat(name, known(':', null), value)
    if (pusher.isBuild || when === 'off') return [{ kind: 'built', by: 'docker', target: '', reference, list, span }]
    return [push(step, reference, span, when === 'on', list)]
  })
  const untagged = !pusher.tags && name && when !== 'off' ? [push(step, name, step.span, when === 'on', null)] : []
  return { ...NO_READING, facts: [...facts, ...untagged, ...cachesIn(step)], output: outputOf(step, tags) }
}

function tagsOf(pusher: ImagePusher, step: UsedAction): readonly ListEntry[] {
  const { scope, span } = step
  const written = pusher.tags ? entriesIn(step.input(pusher.tags), scope, byBlankOrComma) : []
  const otherwise = (pusher.otherwise ?? []).map((tag) =>
    typeof tag === 'string' ? known(tag, null) : unknown(tag[0], tag[1], null),
  )
  const added = (pusher.added ?? []).filter(([input]) => switchIn(step, input) !== 'off')
  return [
    ...(written.length > 0 ? written : otherwise.map((value) => ({ value, span }))),
    ...added.map(([input, tag]) => ({ value: known(tag, null), span: step.input(input)?.span ?? span })),
  ]
}

function nameOf({ image = [], registry, host }: ImagePusher, step: UsedAction): Value | null {
  const node = image.map((input) => step.input(input)).find((found) => found !== null)
  const name = valueIn(node ?? null, step.scope)
  const before = host ? host(step) : registry ? valueIn(step.input(registry), step.scope) : null
  if (!name || !before || before.every((alternative) => alternative.length === 0)) return name
  // A name is often written with its registry already.
  const written = leadingText(before[0] ?? [])
  const isThere = written !== '' && name.every((alternative) => leadingText(alternative).startsWith(written))
  const hasSlash = before.every(
    (alternative) => alternative.at(-1)?.kind === 'text' && leadingText(alternative).endsWith('/'),
  )
  return isThere ? name : concat(before, known(hasSlash ? '' : '/', null), name)
}

/** A tag cannot hold these: then it is a whole reference. */
function isWhole(value: Value): boolean {
  return value.every((alternative) => alternative.some((part) => part.kind === 'text' && /[:/]/.test(part.text)))
}

function cachesIn(step: UsedAction): LooseFact[] {
  const node = step.input('cache-repository') ?? step.input('cache_registry')
  const reference = valueIn(node, step.scope)
  if (!node || !reference || step.name === 'redhat-actions/push-to-registry') return []
  return [{ kind: 'cache', tool: step.title, reference, span: node.span }]
}

/** Those that build give what they were given to those that push. */
function outputOf(step: UsedAction, tags: readonly ListEntry[]): (name: string) => Result | null {
  if (step.name !== 'redhat-actions/buildah-build') return () => null
  return (name) => {
    if (name === 'tags') return lines(tags.map(({ value }) => value))
    const image = name === 'image' ? valueIn(step.input('image'), step.scope) : null
    return image && textResult(image)
  }
}
