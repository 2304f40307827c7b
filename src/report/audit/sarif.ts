import type { Invocation, Log, ReportingDescriptor, Result } from 'sarif'
import type { AuditReport } from '../../domain/audit/audit-report.ts'
import type { AuditedRepository, AuditVerdict, Obstacle } from '../../domain/audit/audited-repository.ts'
import { type EcrRepository, repositoryArn, repositoryUri } from '../../domain/ecr/ecr-registry.ts'
import { sarifText } from '../sarif-text.ts'
import { obstacleWords } from './obstacle-words.ts'
import { byReadiness } from './order.ts'
import { templateLines, unreadLines } from './registry-words.ts'
import { VERDICT_LABELS, verdictWords } from './verdict-words.ts'

/** GitHub takes up to 25,000 results of a run and shows 5,000. */
const MAX_RESULTS = 5000

/** The audit as SARIF 2.1.0: one result for each repository that does not keep its tags. */
export function auditSarif(report: AuditReport, version: string): string {
  const open = report.repositories.filter(({ verdict }) => verdict !== 'protected')
  // Of too many those stay that somebody can do something about.
  const told = open.length > MAX_RESULTS ? byReadiness(open).slice(0, MAX_RESULTS) : open
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'immutable-tag', semanticVersion: version, rules: RULE_IDS.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        invocations: [invocationOf(report, open.length - told.length)],
        results: told.map(resultOf),
      },
    ],
  }
  return JSON.stringify(log, null, 2)
}

type RuleId = 'repository-mutable' | Obstacle['kind']

const RULES: Readonly<Record<RuleId, readonly [title: string, text: string]>> = {
  'repository-mutable': [
    'A repository that could be made immutable now',
    'Nothing that was read is in the way of turning immutability on, with the filters that are advised, if any.',
  ],
  'moving-tags': ['Tags in use move', 'Their next push would be refused if the repository were made immutable now.'],
  'unclear-tags': ['Tags in use may move', 'Only their owner knows whether they are pushed again.'],
  overwritten: ['A tag was pushed again', 'Images lost their tag to another push, which immutability would refuse.'],
  'filters-do-not-fit': ['No filters fit', 'No five exclusion filters let what must move move and keep the rest.'],
  'tag-limit': ['An image is near the limit of tags', 'ECR takes a thousand tags an image.'],
  'lifecycle-expires-pin': ['A lifecycle rule expires a pin', 'Consumers that are pinned to it could not pull it.'],
  'pull-through-cache': ['A mirror', 'ECR itself moves the tags of a pull-through cache.'],
  unread: ['Something could not be read', 'What is not shown to be safe is not ready.'],
  'not-asked': ['Images were not asked for', 'Whether tags move is to be seen from the images alone.'],
  'unknown-setting': ['A setting that is not known', 'This version does not know what it protects.'],
}

const RULE_IDS = Object.keys(RULES) as readonly RuleId[]

/** What could not be read is the graver: of the others it is known what to do. */
const LEVELS: Readonly<Record<AuditVerdict, 'error' | 'warning' | 'none'>> = {
  protected: 'none',
  ready: 'warning',
  'ready-with-filters': 'warning',
  'not-yet': 'warning',
  unknown: 'error',
}

function resultOf(audited: AuditedRepository): Result {
  const { repository, verdict, obstacles, owner } = audited
  const rule = obstacles[0]?.kind ?? 'repository-mutable'
  const path = pathOf(repository)
  return {
    ruleId: rule,
    ruleIndex: RULE_IDS.indexOf(rule),
    level: LEVELS[verdict],
    message: { text: sarifText(messageOf(audited)) },
    locations: [
      {
        // GitHub shows nothing that lies in no file.
        physicalLocation: {
          artifactLocation: { uri: encoded(path) },
          region: { startLine: 1 },
        },
        logicalLocations: [
          { name: repositoryUri(repository), fullyQualifiedName: repositoryArn(repository), kind: 'resource' },
        ],
      },
    ],
    partialFingerprints: { 'immutableTagAudit/v1': path },
    properties: { verdict, owner, obstacles: obstacles.map(({ kind }) => kind) },
  }
}

function messageOf(audited: AuditedRepository): string {
  const { repository, verdict, obstacles } = audited
  const { headline, remedy } = verdictWords(audited)
  return [
    `${repositoryUri(repository)} (${VERDICT_LABELS[verdict]}): ${headline}`,
    ...obstacles.map((obstacle) => obstacleWords(obstacle, repository).headline),
    ...remedy,
  ].join('\n')
}

function invocationOf(report: AuditReport, cut: number): Invocation {
  const notice = (level: 'error' | 'warning' | 'note', text: string) => ({ level, message: { text: sarifText(text) } })
  return {
    executionSuccessful: report.complete,
    toolExecutionNotifications: [
      ...unreadLines(report).map((line) => notice('error', line)),
      ...templateLines(report).map((line) => notice('warning', line)),
      ...(cut > 0
        ? [notice('warning', `${cut} more repositories do not keep their tags. The JSON has them all.`)]
        : []),
    ],
  }
}

function pathOf({ account, region, name }: EcrRepository): string {
  return `ecr/${account ?? 'self'}/${region}/${name}`
}

function encoded(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/')
}

function ruleOf(id: RuleId): ReportingDescriptor {
  const [title, text] = RULES[id]
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text },
    help: { text: `${text} See docs/audit.md of immutable-tag.` },
    defaultConfiguration: { level: 'warning' },
  }
}
