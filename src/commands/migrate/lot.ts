import type { AuditedRepository } from '../../domain/audit/audited-repository.ts'
import type { RepositorySource } from './join.ts'
import type { LetMove } from './let-move.ts'

/** A repository with what both sides say of it. */
export interface Lot {
  readonly audited: AuditedRepository
  readonly source: RepositorySource
  readonly letMove: LetMove
}
