import type { RuleId, Severity } from '../../domain/finding/finding.ts'

export interface RuleSummary {
  readonly title: string
  readonly text: string
  /** Its own severity where nothing sets another; of several, the gravest. */
  readonly severity: Severity | 'off'
}

/** Every rule in two sentences: for SARIF, and for the list in docs/rules/README.md. */
export const RULE_SUMMARIES: Readonly<Record<RuleId, RuleSummary>> = {
  'push-mutable-tag': {
    title: 'An image is pushed under a tag that moves',
    text: 'The next push under the same tag replaces what it stands for, and nothing tells who pulled the old image.',
    severity: 'error',
  },
  'deploy-mutable-tag': {
    title: 'A workload runs an image under a tag that moves',
    text: 'Two starts of the same workload can run two different images.',
    severity: 'error',
  },
  'base-image-mutable-tag': {
    title: 'An image is built upon a tag that moves',
    text: 'Two builds of the same commit can begin with two different base images.',
    severity: 'off',
  },
  'repository-mutable': {
    title: 'An ECR repository is declared without immutability',
    text: 'Any push can overwrite any tag of it, which Security Hub reports as ECR.2.',
    severity: 'error',
  },
  'rerun-collision': {
    title: 'A commit is pushed without a look whether it is there already',
    text: 'Once the repository is immutable, a re-run of the same commit fails at the push.',
    severity: 'warning',
  },
  'cache-needs-exclusion': {
    title: 'A build cache is written to a repository that may not let it move',
    text: 'A cache is overwritten at every build, which an immutable repository refuses unless a filter excludes it.',
    severity: 'warning',
  },
  'signature-needs-exclusion': {
    title: 'A signature is written under a tag that has to move',
    text: 'Up to its second version cosign keeps signatures under tags, which an immutable repository protects as well.',
    severity: 'warning',
  },
  'matrix-same-tag': {
    title: 'Every leg of a matrix pushes the same tag',
    text: 'The last leg wins, or in an immutable repository all but the first are refused.',
    severity: 'error',
  },
  'missing-concurrency': {
    title: 'Two runs of one commit can push at the same moment',
    text: 'Without a concurrency group both build, and the registry takes only one of the two.',
    severity: 'note',
  },
  'unproven-push': {
    title: 'A push to ECR without the gate before it',
    text: 'Nothing shows before the push that the repository protects the tag.',
    severity: 'warning',
  },
}
