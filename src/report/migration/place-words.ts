import type { AbsentRepository, SourcePlace } from '../../domain/migration/migration-plan.ts'

/** `deploy/web.yaml:10`. */
export function whereabouts({ location }: Pick<SourcePlace, 'location'>): string {
  return `${location.path}:${location.line}`
}

/** `123456789012 in eu-west-1`. */
export function registryWords({ account, region }: AbsentRepository['registries'][number]): string {
  return account === null ? region : `${account} in ${region}`
}

/** What becomes of a place: " → `sha-…`", or who has to see to it. Data comes as it is. */
export function changeWords({ change, perhaps }: SourcePlace, code: (text: string) => string): string {
  const doubt = perhaps ? ' (its registry is not certain: each that has a repository of this name is meant)' : ''
  switch (change.kind) {
    case 'none':
      return doubt
    case 'edit':
      return `: ${code(change.to)}${doubt}`
    case 'by-hand':
      return `: by hand${change.to === null ? '' : `, ${code(change.to)}`}${doubt}`
  }
}
