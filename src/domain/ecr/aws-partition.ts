/** A part of AWS that has its own regions and its own DNS. */
export interface Partition {
  /** As an ARN has it: `aws-cn`. */
  readonly name: string
  readonly region: RegExp
  /** What the hosts of its registries end in. */
  readonly suffix: string
  readonly dualStackSuffix: string | null
}

/** The partitions of the SDK's own endpoint rules. */
const PARTITIONS: readonly Partition[] = [
  {
    name: 'aws',
    region: /^(?:us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-\d+$/,
    suffix: 'amazonaws.com',
    dualStackSuffix: 'on.aws',
  },
  {
    name: 'aws-cn',
    region: /^cn-[a-z]+-\d+$/,
    suffix: 'amazonaws.com.cn',
    dualStackSuffix: 'on.amazonwebservices.com.cn',
  },
  {
    name: 'aws-eusc',
    region: /^eusc-de-[a-z]+-\d+$/,
    suffix: 'amazonaws.eu',
    dualStackSuffix: 'on.amazonwebservices.eu',
  },
  {
    name: 'aws-us-gov',
    region: /^us-gov-[a-z]+-\d+$/,
    suffix: 'amazonaws.com',
    dualStackSuffix: 'on.aws',
  },
  { name: 'aws-iso', region: /^us-iso-[a-z]+-\d+$/, suffix: 'c2s.ic.gov', dualStackSuffix: null },
  { name: 'aws-iso-b', region: /^us-isob-[a-z]+-\d+$/, suffix: 'sc2s.sgov.gov', dualStackSuffix: null },
  { name: 'aws-iso-e', region: /^eu-isoe-[a-z]+-\d+$/, suffix: 'cloud.adc-e.uk', dualStackSuffix: null },
  { name: 'aws-iso-f', region: /^us-isof-[a-z]+-\d+$/, suffix: 'csp.hci.ic.gov', dualStackSuffix: null },
]

/** The partition a region lies in, or null for a region that none has. */
export function partitionOf(region: string): Partition | null {
  return PARTITIONS.find((partition) => partition.region.test(region)) ?? null
}
