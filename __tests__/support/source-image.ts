import type { Location } from '../../src/domain/finding/finding.ts'
import type { SourceImage, SourceRepository } from '../../src/scan/source-image.ts'
import { ECR } from './scan-tree.ts'

export function locationAt(path: string, line = 1): Location {
  return { path, start: 0, end: 1, line, column: 1, endLine: line, endColumn: 2 }
}

/** A push of a commit's tag, of which all is known. */
export function sourceImage(overrides: Partial<SourceImage> = {}): SourceImage {
  const { repository = 'team/app', tag = null } = overrides
  return {
    kind: 'push',
    by: 'docker push',
    role: null,
    location: locationAt('ci.yml'),
    reference: `${ECR}/${repository ?? '*'}:${tag ?? '${github.sha}'}`,
    registry: { kind: 'ecr', account: '123456789012', region: 'eu-west-1' },
    repository,
    pattern: repository ?? '*',
    tag,
    tagged: tag === null ? 'dynamic' : 'tag',
    moves: false,
    certain: true,
    tagSpan: null,
    unit: { path: 'ci.yml', id: 'build' },
    gated: false,
    gate: null,
    ...overrides,
  }
}

/** A workload that follows `latest`, in a file that nothing runs. */
export function sourceUse(overrides: Partial<SourceImage> = {}): SourceImage {
  return sourceImage({
    kind: 'use',
    by: 'container `web` of Deployment `api`',
    role: 'workload',
    location: locationAt('deploy.yaml'),
    tag: 'latest',
    tagged: 'tag',
    moves: true,
    unit: null,
    ...overrides,
  })
}

export function sourceRepository(overrides: Partial<SourceRepository> = {}): SourceRepository {
  return {
    by: 'terraform',
    what: 'repository',
    location: locationAt('ecr.tf'),
    name: 'team/app',
    mode: 'MUTABLE',
    filters: [],
    holds: true,
    edit: { path: 'ecr.tf', start: 0, end: 0, text: 'IMMUTABLE' },
    ...overrides,
  }
}
