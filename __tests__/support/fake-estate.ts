import type { FakeFinding, FakeResource } from './fake-aws.ts'

export const AUDITOR = '111122223333'
export const HOME = 'eu-west-1'

export const FAILED: FakeFinding = { compliance: 'FAILED', workflow: 'NEW', updatedAt: '2026-03-01T10:00:00.000Z' }

/** A repository with nothing special about it but what is told. */
export function resource(name: string, told: Partial<FakeResource> = {}): FakeResource {
  const ordinary = { account: AUDITOR, region: HOME, mode: 'MUTABLE', filters: [], tags: {}, lifecycle: null }
  return { ...ordinary, finding: FAILED, ...told, name }
}

/** Repositories in twenty accounts and four regions, in no order. */
export function estate(size: number): readonly FakeResource[] {
  const regions = ['us-east-1', 'eu-west-1', 'ap-northeast-1', 'eu-central-1']
  const modes = ['MUTABLE', 'IMMUTABLE', 'IMMUTABLE_WITH_EXCLUSION', 'MUTABLE_WITH_EXCLUSION']
  return Array.from({ length: size }, (_, index) =>
    resource(`team-${(index * 7919) % size}/app`, {
      account: String(200000000000 + (index % 20)),
      region: regions[Math.floor(index / 20) % 4]!,
      mode: modes[index % 4]!,
      tags: { owner: `team-${index}` },
    }),
  )
}
