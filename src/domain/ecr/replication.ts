import { partitionOf } from './aws-partition.ts'
import { type EcrRepository, ecrHost } from './ecr-registry.ts'

/** A rule of a registry's replication configuration (`DescribeRegistry`). */
export interface ReplicationRule {
  readonly destinations: readonly ReplicationDestination[]
  /** Raw prefixes of repository names, without an assumed `/`; none means every repository. */
  readonly prefixes: readonly string[]
}

export interface ReplicationDestination {
  readonly region: string
  readonly account: string
}

export type Replicas =
  | { readonly kind: 'known'; readonly repositories: readonly EcrRepository[] }
  /** A rule copies it into a region of no partition that is known here. */
  | { readonly kind: 'region-unknown'; readonly region: string }

/**
 * The repositories that ECR copies a push to. Replication does not chain, and a copy has the name of the original. A registry
 * replicates to itself in no rule that ECR takes; were it to, that is no other repository to look at.
 */
export function replicasOf(repository: EcrRepository, rules: readonly ReplicationRule[]): Replicas {
  const destinations = rules
    .filter(({ prefixes }) => prefixes.length === 0 || prefixes.some((prefix) => repository.name.startsWith(prefix)))
    .flatMap((rule) => rule.destinations)
    .filter(({ region, account }) => region !== repository.region || account !== repository.account)
  const distinct = new Map(destinations.map((each) => [`${each.account} ${each.region}`, each]))
  const repositories: EcrRepository[] = []
  for (const { region, account } of distinct.values()) {
    const partition = partitionOf(region)?.name
    if (partition === undefined) return { kind: 'region-unknown', region }
    const host = ecrHost(account, region)
    repositories.push({ name: repository.name, region, account, host, partition, fips: false, dualStack: false })
  }
  return { kind: 'known', repositories }
}
