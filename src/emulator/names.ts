import { partitionOf } from '../domain/ecr/aws-partition.ts'
import type { RegistryState } from './state.ts'

type Registry = Pick<RegistryState, 'account' | 'region'>

/** The host that ECR itself would have; a region in no known partition is taken for one of the first. */
export function registryHost({ account, region }: Registry): string {
  return `${account}.dkr.ecr.${region}.${partitionOf(region)?.suffix ?? 'amazonaws.com'}`
}

export function repositoryArn({ account, region }: Registry, name: string): string {
  return `arn:${partitionOf(region)?.name ?? 'aws'}:ecr:${region}:${account}:repository/${name}`
}
