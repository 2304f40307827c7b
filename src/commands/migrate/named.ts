import type { AuditedRepository } from '../../domain/audit/audited-repository.ts'
import { repositoryUri } from '../../domain/ecr/ecr-registry.ts'

/** Tells whether a repository is among names and URIs. */
export function isNamedIn(names: Iterable<string>): (audited: AuditedRepository) => boolean {
  const wanted = new Set(names)
  return ({ repository }) => wanted.has(repository.name) || wanted.has(repositoryUri(repository))
}
