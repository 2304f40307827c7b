import { expect, it } from '@jest/globals'
import { pinOf } from '../../../../src/commands/migrate/pin.ts'
import type { AuditedRepository, Obstacle, TagInUse } from '../../../../src/domain/audit/audited-repository.ts'
import { EMPTY_POLICY } from '../../../../src/domain/policy/policy.ts'
import type { SourceImage } from '../../../../src/scan/source-image.ts'
import { auditedRepository, COMMIT_TAG, DIGEST, tagInUse } from '../../../support/audit-report.ts'
import { ECR } from '../../../support/scan-tree.ts'
import { sourceUse } from '../../../support/source-image.ts'

const following = (overrides: Partial<TagInUse> = {}, ...others: Obstacle[]): AuditedRepository =>
  auditedRepository({
    obstacles: [{ kind: 'moving-tags', class: 'latest', tags: [tagInUse(overrides)], count: 1 }, ...others],
  })

/** Pins the tag at the end of a text. */
function pinned(text: string, overrides: Partial<SourceImage> = {}, audited = following()): string {
  const path = overrides.location?.path ?? 'deploy.yaml'
  const start = text.lastIndexOf('latest')
  const tagSpan = start < 0 ? null : { path, start, end: start + 'latest'.length }
  const image = sourceUse({ tagSpan, ...overrides })
  const pin = pinOf(image, audited, { policy: EMPTY_POLICY, filters: ['edge'], textOf: () => text })
  if (pin.kind !== 'edit') return pin.kind === 'none' ? 'none' : `by hand ${pin.to ?? '?'}`
  return text.slice(0, pin.edit.start) + pin.edit.text + text.slice(pin.edit.end)
}

const BOTH = `${COMMIT_TAG}@${DIGEST}`
const REFERENCE = `image: ${ECR}/team/app:latest`

it.each<[what: string, overrides: Partial<SourceImage>, text: string, result: string]>([
  ['a container of Kubernetes', {}, REFERENCE, `image: ${ECR}/team/app:${BOTH}`],
  ['a service of Compose', { by: 'service `web`' }, REFERENCE, `image: ${ECR}/team/app:${BOTH}`],
  ['ECS', { by: 'container `web` of task definition `web`' }, `"app:latest"`, `"app:${BOTH}"`],
  ['ECS in Terraform', { by: '`aws_ecs_task_definition.web`' }, `"app:latest"`, `"app:${BOTH}"`],
  ['a base image', { by: 'stage `build`', role: 'base' }, 'FROM app:latest', `FROM app:${BOTH}`],
  ['a Lambda function', { by: 'function `F`' }, 'ImageUri: app:latest', `ImageUri: app:${COMMIT_TAG}`],
  ['Lambda in Terraform', { by: '`aws_lambda_function.f`' }, '"app:latest"', `"app:${COMMIT_TAG}"`],
  ['App Runner', { by: 'App Runner service `S`' }, 'ImageIdentifier: app:latest', `ImageIdentifier: app:${COMMIT_TAG}`],
  ['a job of Batch', { by: 'a job definition' }, '"app:latest"', `"app:${COMMIT_TAG}"`],
  ['a chart', { by: 'image at `image`' }, 'tag: latest', `tag: ${COMMIT_TAG}`],
  [
    'what holds a pipeline',
    { role: 'ci', by: 'container of job `build`', unit: { path: 'ci.yml', id: 'build' } },
    REFERENCE,
    `image: ${ECR}/team/app:${BOTH}`,
  ],
  [
    'a command of a pipeline',
    { role: 'ci', by: '`docker run`', unit: { path: 'ci.yml', id: 'build' } },
    REFERENCE,
    `by hand ${COMMIT_TAG}`,
  ],
  ['a source of CodePipeline', { by: 'CodePipeline source' }, '"ImageTag": "latest"', 'by hand ?'],
  ['what a variable brings', { tagSpan: null }, REFERENCE, `by hand ${COMMIT_TAG}`],
  ['what only a run tells', { tag: null, tagged: 'dynamic' }, REFERENCE, 'by hand ?'],
  ['another tag that moves', { tag: 'stable' }, REFERENCE, 'by hand ?'],
  ['a tag that nothing pins', { tag: 'build-417' }, REFERENCE, 'none'],
  ['what a filter lets move', { tag: 'edge' }, REFERENCE, 'none'],
  ['what is pinned', { moves: false }, REFERENCE, 'none'],
  ['no tag at all', { tag: null, tagged: 'nothing', tagSpan: null }, REFERENCE, `by hand ${BOTH}`],
])('%s', (_what, overrides, text, result) => {
  expect(pinned(text, overrides)).toBe(result)
})

it.each<[what: string, audited: AuditedRepository, result: string]>([
  ['without a pin', following({ pin: null }), `by hand ${ECR}/team/app@${DIGEST}`],
  ['that is archived', following({ archived: true }), `by hand ${BOTH}`],
  [
    'that a lifecycle rule expires',
    following({}, { kind: 'lifecycle-expires-pin', pin: COMMIT_TAG, priority: 1, within: { days: 3 } }),
    `by hand ${BOTH}`,
  ],
  [
    'that stands still',
    auditedRepository({ notes: [{ kind: 'still-tags', tags: [tagInUse()], count: 1 }] }),
    `image: ${ECR}/team/app:${BOTH}`,
  ],
])('an image %s', (_what, audited, result) => {
  expect(pinned(REFERENCE, {}, audited)).toBe(result)
})

it('leaves an unclear tag to its owner', () => {
  const audited = auditedRepository({ obstacles: [{ kind: 'unclear-tags', tags: ['web'], count: 1 }] })

  expect(pinned(REFERENCE, { tag: 'web' }, audited)).toBe('by hand ?')
})

it.each([
  ['1234567', 'tag: "1234567"'],
  ['12345e7', 'tag: "12345e7"'],
  ['2026-11-23', 'tag: "2026-11-23"'],
  ['1.2', 'tag: "1.2"'],
  ['1.2.3', 'tag: 1.2.3'],
  ['3f1c0a2', 'tag: 3f1c0a2'],
])('keeps %s a text', (pin, result) => {
  expect(pinned('tag: latest', { by: 'image at `image`' }, following({ pin }))).toBe(result)
})

it('keeps the quotes that are there', () => {
  expect(pinned('tag: "latest"', { by: 'image at `image`' }, following({ pin: '1234567' }))).toBe('tag: "1234567"')
})
