import type { Random } from '../random.ts'
import type { Service } from './service.ts'

/** Something that asks AWS over a socket. */
export interface AnswerTarget {
  readonly name: string
  /** In a run of the usual length. */
  readonly cases: number
  /** The least share of them, in per cent, that has to be taken for an answer, or the rest was never tried. */
  readonly taken: number
  /** Asks once, of a service that answers by these chances. */
  readonly ask: (random: Random, service: Service) => Promise<Asked>
}

export interface Asked {
  readonly isTaken: boolean
  /** What was told, and does not stand in the answers. */
  readonly broken: readonly string[]
  readonly answers: object
}
