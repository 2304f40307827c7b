import type { AuditReport } from '../../../src/domain/audit/audit-report.ts'
import type { ScanReport } from '../../../src/domain/finding/scan-report.ts'
import type { MigrationPlan } from '../../../src/domain/migration/migration-plan.ts'
import type { GateResult } from '../../../src/domain/verdict/gate-result.ts'
import type { ProofTarget } from '../../../src/domain/verdict/proof.ts'
import {
  auditedRegistry,
  auditedRepository,
  auditReport,
  DENIED,
  ecrRepository,
  NOTES,
  OBSTACLES,
} from '../audit-report.ts'
import { aDerivation, aProvenance, aResult } from '../gate-result.ts'
import { planFor } from '../migration.ts'
import { aProof, notPushed, unproven } from '../proof-targets.ts'
import { finding, judged as judgedFinding, location, scanReport } from '../scan-report.ts'
import { ECR } from '../scan-tree.ts'
import {
  aFault,
  aMovingTarget,
  anException,
  aRepository,
  aSide,
  aTarget,
  DIGEST,
  judged,
  OTHER_DIGEST,
  OTHER_REVISION,
  present,
  protectedBy,
  REVISION,
} from '../targets.ts'

/** A run of the gate in which everything that it can tell of stands once. */
export function gateOf(): GateResult {
  const at = (name: string) => ({ at: aRepository({ name: `team/${name}` }) })
  const template = { prefix: 'team', appliedFor: ['CREATE_ON_PUSH'] }
  const facts = { ...template, cause: 'CREATE_ON_PUSH' as const, mode: 'MUTABLE', filters: ['dev-*'] }
  return aResult({
    derivation: aDerivation({
      version: '1.2.3',
      versionTag: '1.2.3',
      provenance: aProvenance({
        rejected: [{ value: OTHER_REVISION, field: 'pull_request.head.sha', why: 'the head of the pull request' }],
        release: { gitTag: 'v1.2.3', why: 'it is no release' },
      }),
    }),
    targets: [
      aTarget(at('free')),
      aTarget({ ...at('there'), registry: aSide({ existence: present() }) }),
      aMovingTarget({ exception: anException(9) }),
      aMovingTarget({ exception: anException(-1) }),
      aMovingTarget({ name: judged('mutable', { code: 'TAG_DENIED', tag: 'rc-1', pattern: 'rc-*' }), tag: 'rc-1' }),
      aMovingTarget({ name: judged('unknown', { code: 'TAG_UNPINNED', tag: 'app' }), tag: 'app' }),
      aTarget({
        tag: '',
        reference: 'not a reference',
        place: { kind: 'nowhere' },
        name: judged('unknown', { code: 'REFERENCE_MALFORMED', reference: 'not a reference', fault: 'it has blanks' }),
        registry: null,
      }),
      protectedBy(judged('mutable', { code: 'ECR_MUTABLE' }), at('mutable')),
      protectedBy(
        judged('mutable', { code: 'ECR_TAG_EXCLUDED', filter: 'sha-*', filters: ['sha-*', 'x'] }),
        at('filtered'),
      ),
      protectedBy(judged('unknown', { code: 'ECR_UNKNOWN_MODE', mode: 'FROZEN' }), at('frozen')),
      protectedBy(judged('unknown', aFault({ detail: 'User is not authorized' })), at('denied')),
      protectedBy(judged('unknown', aFault({ code: 'NETWORK_NOT_AWS', detail: 'HTTP 502 of a proxy' })), at('proxied')),
      protectedBy(judged('mutable', { code: 'ECR_TEMPLATE_EXPOSES', ...facts }), at('missing')),
      protectedBy(
        judged('unknown', aFault({ code: 'ECR_REPOSITORY_NOT_FOUND', untemplated: { kind: 'idle', template } })),
        at('idle'),
      ),
      protectedBy(
        judged('mutable', { code: 'ECR_PULL_THROUGH_CACHE', prefix: 'hub', upstream: 'registry-1.docker.io' }),
        at('mirror'),
      ),
      aTarget({
        ...at('burned'),
        registry: aSide({
          existence: present({ revision: { state: 'found', revision: OTHER_REVISION, source: 'label' } }),
        }),
      }),
    ],
    notes: [
      { code: 'DIRTY_TREE', count: 1, paths: ['src/index.ts'] },
      { code: 'CUSTOM_ENDPOINT', endpoint: 'http://127.0.0.1:4566' },
      { code: 'CACHE_WITHOUT_TAG', entry: 'type=gha' },
      { code: 'BRANCH_REWRITTEN', branch: 'Feature/X', value: 'feature-x', partner: 'feature-x' },
      { code: 'COMMIT_NOT_VERIFIED', field: 'GITHUB_SHA' },
      { code: 'EXCEPTION_EXPIRING', reference: 'team/app:latest', ...anException(9) },
    ],
  })
}

/** Of each outcome one, and what the image names as its commit. */
export function proofsOf(): ProofTarget[] {
  const tag = `sha-${REVISION}`
  return [
    aProof(),
    notPushed(),
    unproven('doubtful', judged('unknown', aFault())),
    unproven('failed', judged('mutable', { code: 'DIGEST_MISMATCH', tag, digest: DIGEST, expected: OTHER_DIGEST })),
    unproven(
      'failed',
      judged('mutable', { code: 'REVISION_MISMATCH', tag, digest: DIGEST, revision: REVISION, built: OTHER_REVISION }),
    ),
  ]
}

/** A scan of a pull request: findings of several kinds, what is let pass, and what was not read. */
export function scanOf(): ScanReport {
  const fix = { title: 'leave `latest` out', safe: true, edits: [{ path: 'a.yml', start: 1, end: 2, text: 'x' }] }
  return scanReport({
    counted: [
      judgedFinding({ fixes: [fix] }),
      judgedFinding({
        rule: 'repository-mutable',
        subject: {
          kind: 'repository',
          by: 'aws_ecr_repository.app',
          what: 'repository',
          name: 'team/app',
          mode: 'IMMUTABLE_WITH_EXCLUSION',
          exposes: { filter: 'v*', tag: 'v1.2.3' },
        },
      }),
      judgedFinding({
        rule: 'matrix-same-tag',
        subject: { kind: 'matrix', tool: 'docker push', reference: 'host/app:1', axes: ['platform'] },
      }),
      judgedFinding({
        rule: 'missing-concurrency',
        subject: { kind: 'concurrency', unit: 'job build', tool: 'docker push', reference: 'host/app:1' },
      }),
    ],
    old: [finding()],
    accepted: [finding()],
    suppressed: [
      { finding: finding(), by: { kind: 'comment', reason: 'a rollback needs it', line: 4 } },
      { finding: finding(), by: { kind: 'exception', owner: '@a/b', reason: 'moves to ECS', expires: '2027-03-31' } },
    ],
    notes: [{ path: 'big.yml', line: 3, detail: 'larger than 2 MiB' }],
    comparison: { kind: 'base', base: 'b'.repeat(40), head: null, changedFiles: 2 },
    changedRules: ['.github/immutable-tag.yml'],
    baseline: { path: 'baseline.json', gone: 2 },
    failed: true,
  })
}

/** Each kind of obstacle and note, on two repositories of one registry, compared with an audit before. */
export function auditOf(): AuditReport {
  return auditReport({
    repositories: [
      auditedRepository({ verdict: 'not-yet', obstacles: OBSTACLES, notes: NOTES, advice: ['buildcache-*'] }),
      auditedRepository({
        repository: ecrRepository({ name: 'team/web' }),
        finding: { compliance: 'FAILED', workflow: 'NEW', updatedAt: '2026-11-20T00:00:00Z' },
      }),
    ],
    registries: [
      auditedRegistry({
        repositories: 2,
        failure: DENIED,
        templatesUnread: DENIED,
        ownersUnread: DENIED,
        templates: [
          {
            prefix: 'team',
            appliedFor: ['CREATE_ON_PUSH'],
            mode: 'MUTABLE',
            filters: ['v*'],
            exposes: 'v1.2.3',
            code: 'ECR_MUTABLE',
          },
        ],
      }),
    ],
    changes: {
      since: '2026-10-01T00:00:00Z',
      appeared: ['host/team/new'],
      gone: ['host/team/gone'],
      moved: [{ uri: 'host/team/app', from: 'ready', to: 'not-yet' }],
      switched: [{ uri: 'host/team/app', from: 'MUTABLE', to: 'IMMUTABLE' }],
    },
  })
}

/** A repository that is pushed to, declared and run under `latest`, and a mistake of each kind. */
export async function migrationOf(): Promise<MigrationPlan> {
  const files = {
    'f.tf': `resource "aws_lambda_function" "f" {\n  image_uri = "${ECR}/team/app:latest"\n}\n`,
    'ecr.tf': 'resource "aws_ecr_repository" "app" {\n  name = "team/app"\n  image_tag_mutability = "IMMUTABLE"\n}\n',
    'build.sh': `docker push ${ECR}/team/app:latest\ndocker push ${ECR}/$NAME:latest\n`,
  }
  const audited = [auditedRepository({ verdict: 'not-yet', obstacles: OBSTACLES, notes: NOTES, advice: ['cache-*'] })]
  const { repositories, newRepositories, contradictions, absent, unplaced, edits, asOf } = await planFor(
    files,
    audited,
    {
      registries: auditOf().registries,
    },
  )
  const [first] = contradictions
  return {
    asOf,
    repositories,
    newRepositories,
    contradictions: first
      ? contradictions
      : [
          {
            location: location('ecr.tf', 1),
            by: 'aws_ecr_repository.app',
            uri: `${ECR}/team/app`,
            declared: { mode: 'IMMUTABLE', filters: [] },
            actual: { mode: 'MUTABLE', filters: [] },
          },
        ],
    absent,
    unplaced,
    edits,
  }
}
