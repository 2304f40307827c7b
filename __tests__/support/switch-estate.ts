import { createSwitch } from '../../src/adapters/ecr/switch.ts'
import type { PlannedSwitch } from '../../src/commands/migrate/apply.ts'
import type { Emulator } from '../../src/emulator/index.ts'
import type { Switch } from '../../src/ports.ts'
import { repository, uri } from './ecr-questions.ts'
import { setting } from './switch-ports.ts'

const ACCOUNTS = ['111122223333', '444455556666'] as const
const REGIONS = ['eu-west-1', 'us-east-1', 'ap-northeast-1'] as const

/** Before and after of each: the filters of the immutable ones let releases move. */
const CHANGES = [
  ['MUTABLE', 'IMMUTABLE'],
  ['MUTABLE_WITH_EXCLUSION v* 1*', 'IMMUTABLE'],
  ['IMMUTABLE_WITH_EXCLUSION v* *', 'IMMUTABLE_WITH_EXCLUSION cache-*'],
  ['MUTABLE', 'IMMUTABLE_WITH_EXCLUSION cache-* sha256-*'],
  ['IMMUTABLE_WITH_EXCLUSION 1.* latest', 'IMMUTABLE'],
] as const

/** Ten repositories of a run of their own, in two accounts and three regions. */
export function estateOf(run: string): PlannedSwitch[] {
  return Array.from({ length: 10 }, (_, index) => {
    const [before, after] = CHANGES[index % CHANGES.length]!
    const account = ACCOUNTS[index % ACCOUNTS.length]!
    const region = REGIONS[index % REGIONS.length]!
    return {
      repository: repository(uri(`${run}/app-${index + 1}`, region, account)),
      before: setting(before),
      after: setting(after),
    }
  })
}

export function seedEstate(ecr: Emulator, plan: readonly PlannedSwitch[]): void {
  for (const { repository: each, before } of plan) {
    ecr.registry(each.account!, each.region).createRepository({
      name: each.name,
      imageTagMutability: before.mode as 'MUTABLE',
      ...(before.filters.length > 0 && { imageTagMutabilityExclusionFilters: before.filters }),
    })
  }
}

/** As fast as it goes. */
export function fastSwitch(url: string): Switch {
  return createSwitch({ env: { AWS_ENDPOINT_URL_ECR: url }, version: '1.2.3', rate: 5000 })
}
