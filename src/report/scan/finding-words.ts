import type { ChainLink, Finding, FindingSubject, Location, MovingTag } from '../../domain/finding/finding.ts'
import type { NameReason } from '../../domain/verdict/verdict.ts'
import { MOVING } from '../wording/name.ts'
import { capital } from '../wording/wording.ts'

/** A finding in words: what is wrong, why, and what to change. Data stands in backticks. */
export interface FindingWords {
  readonly headline: string
  readonly cause: readonly string[]
  readonly remedy: readonly string[]
}

export function findingWords(finding: Finding): FindingWords {
  const { headline, cause, remedy } = subjectWords(finding)
  const fixes = finding.fixes.map(({ title, safe }) => `\`--fix${safe ? '' : ' --unsafe-fixes'}\` can do it: ${title}.`)
  return { headline, cause: [...cause, ...chainWords(finding)], remedy: [...remedy, ...fixes] }
}

/** `$IMAGE_TAG` ← env at line 35 = `latest`; empty where the value stands where it is used. */
export function chainWords({ chain, location, subject }: Finding): string[] {
  if (chain.length === 0) return []
  const value = subject.kind === 'tag' ? subject.tag : subject.kind === 'repository' ? subject.mode : null
  const end = value === null ? '' : ` = \`${value}\``
  return [`${chain.map((link) => linkWords(link, location)).join(', ')}${end}`]
}

function linkWords({ name, by, location }: ChainLink, from: Location): string {
  if (!location) return `\`${name}\` ← ${by}`
  const place = location.path === from.path ? `line ${location.line}` : `\`${location.path}:${location.line}\``
  return `\`${name}\` ← ${by} at ${place}`
}

function subjectWords({ rule, subject }: Finding): FindingWords {
  switch (subject.kind) {
    case 'tag':
      return { headline: tagHeadline(rule, subject), cause: tagCause(subject), remedy: tagRemedy(rule, subject) }
    case 'repository':
      return repositoryWords(subject)
    default:
      return OTHERS[subject.kind](subject as never)
  }
}

function tagHeadline(rule: Finding['rule'], { by, reference, movement }: MovingTag): string {
  const does =
    rule === 'push-mutable-tag'
      ? `\`${by}\` pushes`
      : rule === 'base-image-mutable-tag'
        ? `${capital(by)} builds on`
        : `${capital(by)} runs`
  switch (movement.kind) {
    case 'untagged':
      return `${does} \`${reference}\` without a tag, which means \`latest\`.`
    case 'all-tags':
      return `${does} every local tag of \`${reference}\`.`
    case 'dynamic':
      return `${does} \`${reference}\`, and only a run can tell under which tag.`
    case 'constant':
      return `${does} \`${reference}\`, the same tag in every run.`
    case 'made-of':
    case 'named':
      return `${does} \`${reference}\`, a tag that moves.`
  }
}

function tagCause({ movement, expired }: MovingTag): string[] {
  const ended = expired
    ? [`The exception of the policy for it ended on ${expired.expires}. Owner: ${expired.owner}.`]
    : []
  switch (movement.kind) {
    case 'named':
      return [nameCause(movement.reason), ...ended]
    case 'made-of':
      return [
        `It is made of ${listed(movement.natures.map(natureWords))}: the next build of the same takes the tag over.`,
        ...ended,
      ]
    case 'constant':
      return [
        'Nothing in it names a commit or a full version, so the next run overwrites what this one pushed.',
        ...ended,
      ]
    case 'untagged':
      return ['`latest` is whatever was pushed last.', ...ended]
    case 'all-tags':
      return ['Which tags these are is not written here.', ...ended]
    case 'dynamic':
      return [`Not known before it runs: ${listed(movement.names.map((name) => `\`${name}\``))}.`, ...ended]
  }
}

function nameCause(reason: NameReason): string {
  switch (reason.code) {
    case 'TAG_MOVES':
      return MOVING[reason.class](reason.word)
    case 'TAG_DENIED':
      return `The policy denies it: it matches \`${reason.pattern}\` under tags.deny.`
    case 'TAG_MALFORMED':
      return 'It is not a tag that a registry takes.'
    default:
      return 'Nothing in it names a commit or a full version.'
  }
}

const NATURES: ReadonlyMap<string, string> = new Map([
  ['branch', 'a branch or a floating version'],
  ['pull-request', "a pull request's number"],
  ['date', 'a date'],
  ['environment', "an environment's name"],
])

function natureWords(nature: string): string {
  return NATURES.get(nature) ?? nature
}

const GATE = 'Derive the tag with immutable-tag before the build, and push its output `tags`.'

function tagRemedy(rule: Finding['rule'], { movement, registry, reference }: MovingTag): string[] {
  if (movement.kind === 'dynamic')
    return rule === 'push-mutable-tag' ? ['The gate tells at the run: let immutable-tag derive the tag.'] : []
  if (rule === 'push-mutable-tag') {
    return registry === 'ecr-public'
      ? ['ECR Public cannot protect a tag. Push a tag that names the commit, and deploy by digest.']
      : [GATE]
  }
  return [
    registry === 'ecr'
      ? 'Name the tag that was pushed for the commit or the release, and the digest behind it: `…:sha-<commit>@sha256:<digest>`.'
      : `Name a full version, or the digest: \`${reference.replace(/[:@].*$/s, '')}:<version>@sha256:<digest>\`.`,
  ]
}

type SubjectOf<K extends FindingSubject['kind']> = Extract<FindingSubject, { readonly kind: K }>

function repositoryWords({ by, what, name, mode, exposes }: SubjectOf<'repository'>): FindingWords {
  const subject =
    what === 'repository'
      ? `The ECR repository ${name === null ? 'declared here' : `\`${name}\``}`
      : `The ECR repository creation template ${name === null ? 'declared here' : `for \`${name}\``}`
  const remedy = [REPOSITORY_REMEDY.get(by) ?? 'Set its image tag mutability to IMMUTABLE.']
  if (exposes) {
    return {
      headline: `${subject} lets tags move that name a commit or a version.`,
      cause: [
        `It is ${mode ?? 'MUTABLE'}, and its filter \`${exposes.filter}\` lets \`${exposes.tag}\` be overwritten.`,
      ],
      remedy: ['Narrow the filter to what must move, as `buildcache-*`.'],
    }
  }
  if (mode === null || mode === 'MUTABLE') {
    return {
      headline: `${subject} lets every tag move.`,
      cause: [
        mode === null ? 'Its image tag mutability is left out, and ECR takes that for MUTABLE.' : 'It is MUTABLE.',
      ],
      remedy,
    }
  }
  if (mode === 'MUTABLE_WITH_EXCLUSION') {
    return {
      headline: `${subject} lets tags move that name a commit or a version.`,
      cause: [`It is ${mode}, and no filter of it protects them.`],
      remedy,
    }
  }
  return {
    headline: `Whether ${subject.charAt(0).toLowerCase()}${subject.slice(1)} protects its tags is not known.`,
    cause: [`Its image tag mutability is \`${mode}\`.`],
    remedy,
  }
}

const REPOSITORY_REMEDY: ReadonlyMap<string, string> = new Map([
  ['terraform', 'Set `image_tag_mutability = "IMMUTABLE"`, once nothing pushes a tag that moves any more.'],
  ['cloudformation', 'Set `ImageTagMutability: IMMUTABLE`, once nothing pushes a tag that moves any more.'],
  ['cdk', 'Set `imageTagMutability` to `IMMUTABLE`, once nothing pushes a tag that moves any more.'],
  ['aws-cli', 'Add `--image-tag-mutability IMMUTABLE`, once nothing pushes a tag that moves any more.'],
])

const OTHERS: {
  readonly [K in Exclude<FindingSubject['kind'], 'tag' | 'repository'>]: (subject: SubjectOf<K>) => FindingWords
} = {
  rerun: ({ tool, reference }) => ({
    headline: `A re-run cannot push \`${reference}\` again.`,
    cause: [
      `\`${tool}\` pushes without a look whether the tag is there, and an immutable repository refuses the second push.`,
    ],
    remedy: [`${GATE} Build only \`if: steps.<id>.outputs.should-push == 'true'\`.`],
  }),
  cache: ({ tool, reference, tag }) => ({
    headline: `The build cache \`${reference}\` has to move, and an immutable repository would not let it.`,
    cause: [`\`${tool}\` writes it again at every build, under the tag \`${tag}\`.`],
    remedy: [
      'Write it to a repository of its own, or let it move by an exclusion filter and name it under tags.moving of the policy.',
    ],
  }),
  signature: ({ tool, reference, certain }) => ({
    headline: `${certain ? 'A signature' : 'Perhaps a signature'} of \`${reference}\` is written under a tag that has to move.`,
    cause: [`\`${tool}\` keeps it under \`sha256-<digest>.sig\`, up to cosign 2; the next one overwrites it.`],
    remedy: ['Use cosign 3, which writes no tag, or exclude `sha256-*` and name it under tags.moving of the policy.'],
  }),
  matrix: ({ tool, reference, axes }) => ({
    headline: `Every leg of the matrix pushes \`${reference}\`.`,
    cause: [
      `\`${tool}\` runs once for each ${listed(axes.map((axis) => `\`${axis}\``))}, and neither repository nor tag tells the legs apart: the last one wins, or all but the first are refused.`,
    ],
    remedy: ['Put the axis into the tag, or push by digest and join the images in a job of their own.'],
  }),
  concurrency: ({ unit, reference }) => ({
    headline: `Two runs of one commit can push \`${reference}\` at the same moment.`,
    cause: [`Neither the workflow nor the job \`${unit}\` has a \`concurrency\` group.`],
    remedy: ['Add `concurrency:` with `group: image-${{ github.sha }}`: docs/concurrency.md.'],
  }),
  unproven: ({ unit, tool, reference }) => ({
    headline: `Nothing shows before the push that ECR protects \`${reference}\`.`,
    cause: [`\`${tool}\` pushes in \`${unit}\` without the gate before it.`],
    remedy: [GATE],
  }),
}

function listed(texts: readonly string[]): string {
  const [last = ''] = texts.slice(-1)
  return texts.length > 1 ? `${texts.slice(0, -1).join(', ')} and ${last}` : last
}
