import type { AuditedRepository, AuditVerdict } from '../../domain/audit/audited-repository.ts'

/** What can be done now comes first, what has to be done before it next, and what is done already last. */
export const BY_READINESS: readonly AuditVerdict[] = ['ready', 'ready-with-filters', 'not-yet', 'unknown', 'protected']

/** In the order of the report within each verdict. */
export function byReadiness(repositories: readonly AuditedRepository[]): AuditedRepository[] {
  return repositories.toSorted((a, b) => BY_READINESS.indexOf(a.verdict) - BY_READINESS.indexOf(b.verdict))
}

export interface PlaceGroup<T> {
  readonly account: string | null
  readonly region: string
  readonly members: readonly T[]
}

/** What belongs to each account and region, in the order in which they come first. */
export function byPlace(repositories: readonly AuditedRepository[]): PlaceGroup<AuditedRepository>[] {
  const groups = new Map<string, AuditedRepository[]>()
  for (const audited of repositories) {
    const key = JSON.stringify([audited.repository.account, audited.repository.region])
    const members = groups.get(key)
    if (members) members.push(audited)
    else groups.set(key, [audited])
  }
  return [...groups.values()].map((members) => {
    const { account, region } = members[0]!.repository
    return { account, region, members }
  })
}

/** `123456789012, eu-west-1`. */
export function placeText({ account, region }: { readonly account: string | null; readonly region: string }): string {
  return `${account ?? 'your account'}, ${region}`
}
