import { describe, expect, it } from '@jest/globals'
import type { AuditNote, Obstacle } from '../../../../src/domain/audit/audited-repository.ts'
import { noteWords } from '../../../../src/report/audit/note-words.ts'
import { obstacleLine, obstacleWords } from '../../../../src/report/audit/obstacle-words.ts'
import { pinOf } from '../../../../src/report/audit/pin.ts'
import { questionsFor } from '../../../../src/report/audit/questions.ts'
import { unreadRemedy } from '../../../../src/report/audit/unread-words.ts'
import { verdictWords } from '../../../../src/report/audit/verdict-words.ts'
import { FAULT_CODES } from '../../../../src/domain/verdict/verdict.ts'
import {
  auditedRepository,
  COMMIT_TAG,
  DENIED,
  DIGEST,
  ecrRepository,
  NOTES,
  OBSTACLES,
  protectedRepository,
  tagInUse,
} from '../../../support/audit-report.ts'

const REPOSITORY = ecrRepository()
const HOST = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'

describe('an obstacle', () => {
  const headlines = [
    '1 tag in use that stands for whatever was pushed last: `latest`.',
    '7 tags in use that are channels: `stable`, `edge` and 5 more.',
    '2 tags may move or not: `candidate-x` and `candidate-y`.',
    '3 images lost their tag to another push, or never had one.',
    'No five filters let `base`, `tools` and 7 more move and keep every other tag.',
    'One image has 950 of the 1000 tags that ECR takes.',
    'The lifecycle rule 2 expires the image of `1.2.3` in 14 days.',
    'ECR mirrors `registry-1.docker.io` here, and moves its tags as they move there.',
    'The images could not be read.',
    'Its images were not asked for, so nothing is shown of it.',
    'This version does not know what the setting `FROZEN` protects (ECR_UNKNOWN_MODE).',
  ]

  it.each(OBSTACLES.map((obstacle, index) => [obstacle.kind, obstacle, headlines[index]] as const))(
    '%s has its words, with a cause and a remedy',
    (_, obstacle, headline) => {
      const words = obstacleWords(obstacle, REPOSITORY)
      expect(words.headline).toBe(headline)
      expect(words.cause.length).toBeGreaterThan(0)
      expect(words.remedy.length).toBeGreaterThan(0)
    },
  )

  const lines = [
    '1 tag in use that stands for whatever was pushed last: latest → sha-3f1c0a2…29 (sha256:ab12cd34ab12…)',
    '7 tags in use that are channels: stable → sha256:ab12cd34ab12…, edge → sha256:ab12cd34ab12…, archived, 5 more',
    '2 tags may move or not: candidate-x and candidate-y',
    '3 images lost their tag to another push, the last on 2026-11-10',
    'no five filters let base, tools and 7 more move and keep the rest',
    'sha256:ab12cd34ab12… has 950 of the 1000 tags that ECR takes',
    'lifecycle rule 2 expires 1.2.3 in 14 days',
    'ECR mirrors registry-1.docker.io here (docker-hub)',
    'the images could not be read: User is not authorized to perform ecr:DescribeImages (ecr:DescribeImages, ECR_ACCESS_DENIED)',
    'its images were not asked for',
    'the setting FROZEN is not known to this version (ECR_UNKNOWN_MODE)',
  ]

  it.each(OBSTACLES.map((obstacle, index) => [obstacle.kind, obstacle, lines[index]] as const))(
    '%s has a line',
    (_, obstacle, line) => {
      expect(obstacleLine(obstacle)).toBe(line)
    },
  )

  it('that is `latest` says what to pin to', () => {
    expect(obstacleWords(OBSTACLES[0]!, REPOSITORY)).toEqual({
      headline: headlines[0],
      cause: [
        'Its next push would be refused once the repository is immutable, and the pipeline would fail there.',
        `\`latest\` stands for \`${DIGEST}\` today, pushed on 2026-11-02, last pulled on 2026-11-20.`,
      ],
      remedy: [
        'Stop pushing it, also in workflows that roll back: push a commit or a release alone.',
        'Pin what pulls it to the same image as today:',
        `  ${HOST}/team/app:${COMMIT_TAG}@${DIGEST}`,
        'If it has to move for a while longer, give it an exception in the policy file, with an owner and an end.',
      ],
    })
  })

  it('without a tag that stays is pinned by its digest, and an archived one not at all', () => {
    const { remedy } = obstacleWords(OBSTACLES[1]!, REPOSITORY)
    expect(remedy.filter((line) => line.startsWith('  '))).toEqual([`  ${HOST}/team/app@${DIGEST}`])
  })

  it.each([
    ['at any time', { days: 0 }],
    ['in 1 day', { days: 1 }],
    ['at the next push', { pushes: 0 }],
    ['after 1 more push', { pushes: 1 }],
    ['after 8 more pushes', { pushes: 8 }],
  ] as const)('of a lifecycle rule expires its pin %s', (when, within) => {
    expect(obstacleLine({ kind: 'lifecycle-expires-pin', pin: '1.2.3', priority: 2, within })).toBe(
      `lifecycle rule 2 expires 1.2.3 ${when}`,
    )
  })

  it.each([
    [
      'overwritten',
      [
        '  aws ecr describe-images --region eu-west-1 --registry-id 123456789012 \\',
        '    --repository-name team/app --filter tagStatus=UNTAGGED',
      ],
    ],
    [
      'tag-limit',
      [
        '  aws ecr describe-images --region eu-west-1 --registry-id 123456789012 \\',
        `    --repository-name team/app --image-ids imageDigest=${DIGEST}`,
      ],
    ],
    [
      'lifecycle-expires-pin',
      [
        '  aws ecr get-lifecycle-policy --region eu-west-1 --registry-id 123456789012 \\',
        '    --repository-name team/app',
      ],
    ],
    [
      'unknown-setting',
      [
        '  aws ecr describe-repositories --region eu-west-1 --registry-id 123456789012 \\',
        '    --repository-names team/app',
      ],
    ],
  ] as const)('%s has its command', (kind, command) => {
    const obstacle = OBSTACLES.find((candidate) => candidate.kind === kind)!
    expect(obstacleWords(obstacle, REPOSITORY).remedy.filter((line) => line.startsWith('  '))).toEqual(command)
  })

  it.each(['a b', '$(id)', 'a;b', "a'", 'a`id`', 'a\nb'])('of a repository called %j has no command', (name) => {
    const hostile = ecrRepository({ name, host: null })
    const commands = OBSTACLES.filter(({ kind }) => kind !== 'moving-tags').flatMap((obstacle) =>
      obstacleWords(obstacle, hostile).remedy.filter((line) => line.startsWith('  ')),
    )
    expect(commands).toEqual([])
  })
})

describe('what could not be read', () => {
  it.each(FAULT_CODES)('for %s has a remedy', (code) => {
    expect(unreadRemedy({ ...DENIED, code }, REPOSITORY)[0]).toMatch(/\w{3}.*[.:]$/)
  })

  it('for want of leave gives the statement', () => {
    expect(unreadRemedy(DENIED, REPOSITORY)).toContain('    "Action": "ecr:DescribeImages",')
    expect(unreadRemedy(DENIED, null)).toEqual([
      "Allow the audit's role ecr:DescribeImages: `--print-policy` has the whole policy.",
    ])
  })
})

describe('a note', () => {
  const headlines = [
    '1 tag would freeze where it stands: `beta`.',
    '`latest` may move until 2027-03-31, by an exception of the policy.',
    'The filter `v*` of today lets tags such as `v1.2.3` be overwritten.',
    'The lifecycle rule 1 counts caches or signatures among the images.',
    '1 image lost its tag to another push, the last on 2026-11-10.',
    'The lifecycle policy could not be read.',
    'It holds no image.',
  ]

  it.each(NOTES.map((note, index) => [note.kind, note, headlines[index]] as const))(
    '%s has its words',
    (_, note, headline) => {
      const words = noteWords(note, REPOSITORY)
      expect(words.headline).toBe(headline)
      expect(words.cause.length).toBeGreaterThan(0)
      expect(words.remedy.length).toBeGreaterThan(0)
    },
  )
})

describe('a verdict', () => {
  it.each([
    ['protected', 'It keeps every tag that names a commit or a version already.'],
    ['ready', 'Nothing that was read is in the way of making it immutable.'],
    ['not-yet', 'Something is in the way of making it immutable.'],
    ['unknown', 'Whether it is safe to make it immutable is not known.'],
  ] as const)('%s has its words', (verdict, headline) => {
    expect(verdictWords(auditedRepository({ verdict })).headline).toBe(headline)
  })

  it('with filters gives the command for exactly these', () => {
    const audited = auditedRepository({ verdict: 'ready-with-filters', advice: ['buildcache', 'sha256-*'] })
    expect(verdictWords(audited)).toEqual({
      headline: 'It can be made immutable, with filters for what must move: `buildcache`, `sha256-*`.',
      cause: ['It is `MUTABLE`. These filters match what must move, and no tag that names a commit or a version.'],
      remedy: [
        'Put immutable-tag before the push first, so that a re-run adopts what is there. Then:',
        '  aws ecr put-image-tag-mutability --region eu-west-1 --registry-id 123456789012 \\',
        '    --repository-name team/app --image-tag-mutability IMMUTABLE_WITH_EXCLUSION \\',
        "    --image-tag-mutability-exclusion-filters 'filterType=WILDCARD,filter=buildcache' 'filterType=WILDCARD,filter=sha256-*'",
        'As Terraform:',
        '  image_tag_mutability = "IMMUTABLE_WITH_EXCLUSION"',
        '  image_tag_mutability_exclusion_filter {',
        '    filter      = "buildcache"',
        '    filter_type = "WILDCARD"',
        '  }',
        '  image_tag_mutability_exclusion_filter {',
        '    filter      = "sha256-*"',
        '    filter_type = "WILDCARD"',
        '  }',
      ],
    })
  })
})

describe('a pin', () => {
  it.each([
    [tagInUse(), `${COMMIT_TAG}@${DIGEST}`],
    [tagInUse({ pin: null }), `@${DIGEST}`],
    [tagInUse({ archived: true }), null],
  ])('%#', (tag, pin) => {
    expect(pinOf(tag)).toBe(pin)
  })
})

describe('questions', () => {
  const of = (obstacles: readonly Obstacle[], notes: readonly AuditNote[] = []): string[] =>
    questionsFor(auditedRepository({ verdict: 'not-yet', obstacles, notes }))

  const OF_OBSTACLES: readonly (readonly string[])[] = [
    [
      'Who pushes `latest`? Its last push was on 2026-11-02.',
      `Can consumers of \`latest\` be pinned to \`${COMMIT_TAG}@${DIGEST}\`, which is the same image today? It was last pulled on 2026-11-20, by this tag or another.`,
    ],
    [
      'Who pushes `stable`? Its last push was on 2026-11-02.',
      `Can consumers of \`stable\` be pinned to \`@${DIGEST}\`, the image that it is today?`,
      'Who pushes `edge`? Its last push was on 2026-11-02.',
      'Does anything need `edge`? Its image is archived, and cannot be pulled.',
      'Who pushes the 5 more tags that are channels, and what pulls them?',
    ],
    ['Does `candidate-x` ever come to mean another image?', 'Does `candidate-y` ever come to mean another image?'],
    ['Which job pushes a tag that is there already? 3 images lost their tag to another push, the last on 2026-11-10.'],
    ['Can `base`, `tools` and 7 more move to a repository of their own?'],
    [`Which of the 950 tags of \`${DIGEST}\` are still needed?`],
    ['For how long must `1.2.3` be kept? The lifecycle rule 2 expires it.'],
    ['Does this repository hold anything but a mirror of `registry-1.docker.io`, and may it stay mutable?'],
    ["Who can allow the audit's role `ecr:DescribeImages` here?"],
    [],
    [],
  ]

  it.each(OBSTACLES.map((obstacle, index) => [obstacle.kind, obstacle, OF_OBSTACLES[index]] as const))(
    'of the obstacle %s',
    (_, obstacle, questions) => {
      expect(of([obstacle])).toEqual(questions)
    },
  )

  it('of notes', () => {
    expect(of([], NOTES)).toEqual([
      'May `beta` stay where it stands for good? Nothing was pushed under it since 2026-11-02.',
      'Will nothing push `latest` any more after 2027-03-31, when its exception ends?',
      'Is this repository still needed? It holds no image.',
    ])
  })

  it.each([
    [protectedRepository({ owner: null }), []],
    [
      auditedRepository({ owner: null }),
      [
        'Who owns this repository? No resource tag tells.',
        'Does any job push the same tag twice, such as a monthly or a rollback job that did not run of late?',
      ],
    ],
  ])('where nothing is in the way %#', (audited, questions) => {
    expect(questionsFor(audited)).toEqual(questions)
  })
})
