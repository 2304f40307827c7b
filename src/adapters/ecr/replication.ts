import type { ReplicationRule as AnsweredRule } from '@aws-sdk/client-ecr'
import { ecrHost, type EcrRepository, isAccountId } from '../../domain/ecr/ecr-registry.ts'
import { replicasOf, type ReplicationRule } from '../../domain/ecr/replication.ts'
import { at, textAt } from '../../domain/json-member.ts'
import type { ReplicaAnswer } from '../../ports.ts'
import type { EcrCalls } from './client.ts'
import { answerError, badAnswer, type Explain, type Failure } from './faults.ts'
import { recordsOf } from './records.ts'
import { ownRegistry } from './registry-id.ts'

export type Replication =
  | { readonly read: true; readonly account: string; readonly rules: readonly ReplicationRule[] }
  | { readonly read: false; readonly failure: Failure }

const ACTION = 'DescribeRegistry'

/** By which rules the registry replicates, which the API tells to its own account alone. */
export async function readReplication(
  account: string | null,
  { calls, explain }: { readonly calls: Pick<EcrCalls, 'describeRegistry'>; readonly explain: Explain },
): Promise<Replication> {
  try {
    const answer = await calls.describeRegistry()
    const owner = ownRegistry(ACTION, answer.registryId, account)
    if (!owner.own) return { read: false, failure: owner.failure }
    // Without any rule the list is empty; an answer without the list says nothing.
    const rules = answer.replicationConfiguration?.rules
    if (rules === undefined) throw answerError('the answer holds no replicationConfiguration.rules')
    return { read: true, account: owner.account, rules: recordsOf(rules, 'rules').map(ruleIn) }
  } catch (error) {
    return { read: false, failure: explain(ACTION, error) }
  }
}

export function replicaAnswer(repository: EcrRepository, replication: Replication): ReplicaAnswer {
  if (!replication.read) return unknown(repository, replication.failure)
  const { account, rules } = replication
  const host = repository.host ?? ecrHost(account, repository.region)
  const found = replicasOf({ ...repository, account, host }, rules)
  if (found.kind === 'known') return { state: 'known', replicas: found.repositories }
  const detail = `a rule replicates to the region "${found.region}", which lies in no partition that is known`
  return unknown(repository, badAnswer(ACTION, 'ECR_UNEXPECTED_ANSWER', detail))
}

export function unknown(repository: EcrRepository, failure: Failure): ReplicaAnswer {
  return { state: 'unknown', fault: { ...failure, repository } }
}

function ruleIn(rule: AnsweredRule): ReplicationRule {
  const destinations = recordsOf(rule.destinations, 'destinations').map((destination) => {
    const region = textAt(destination, 'region')
    const account = textAt(destination, 'registryId')
    if (region === null || account === null || !isAccountId(account)) {
      throw answerError('a destination of replication is no region and account')
    }
    return { region, account }
  })
  if (destinations.length === 0) throw answerError('a rule of replication has no destination')
  return { destinations, prefixes: recordsOf(rule.repositoryFilters, 'repositoryFilters').map(prefixIn) }
}

function prefixIn(filter: object): string {
  const type = at(filter, 'filterType')
  if (type !== 'PREFIX_MATCH') throw answerError(`filterType of a rule of replication is ${String(type)}`)
  const prefix = textAt(filter, 'filter')
  if (prefix === null) throw answerError('a filter of a rule of replication is empty')
  return prefix
}
