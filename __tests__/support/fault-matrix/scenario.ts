import type { ErrorCode } from '../../../src/domain/errors.ts'
import type { Environment } from '../../../src/ports.ts'
import type { Protocol } from './call.ts'

/** One way of using a command that makes calls. */
export interface Scenario {
  readonly command: 'gate' | 'post step' | 'verify' | 'audit' | 'migrate'
  /** Unique. */
  readonly title: string
  readonly waits: Waits
  /** What the command does when a call fails: the step fails, or it only warns. */
  readonly onFault: 'fails' | 'warns'
  open(): Promise<Stage>
}

/** The longest that a command can wait for one call that fails, as a number of its deadlines one after the other. */
export type Waits = Readonly<Partial<Record<keyof typeof PATIENCE, number>>>

/** The world of one run. */
export interface Stage {
  readonly services: readonly Service[]
  /** What the command is given besides the services' addresses. */
  readonly env: Environment
  /** Runs the command once. Never rejects with what a user is told. */
  run(env: Environment): Promise<Ending>
  close(): Promise<void>
}

/** Something that is called, and the variable that leads there. */
export interface Service {
  readonly variable: string
  readonly protocol: Protocol
  readonly url: string
  /** What follows the address in the variable. */
  readonly path?: string
}

/** What a user has after a run. */
export interface Ending {
  /** What it says is so: `verdict immutable`, `team/app ready`. Whoever reads these acts on them. */
  readonly claims: readonly string[]
  /** What it says it could not find out, or found wrong. */
  readonly told: readonly Told[]
  /** Whether the step goes on, or the exit status is 0. */
  readonly goesOn: boolean
  /** Claims that are not true of the world behind the front. */
  readonly untrue: readonly string[]
  /** Every word of it. */
  readonly text: string
}

export interface Told {
  readonly code: string
  /** The fault behind a code that only says what stopped: `SWITCH_STOPPED`. */
  readonly because: string | null
  readonly remedy: readonly string[]
}

/** Deadlines short enough for thousands of runs, in milliseconds; what users wait is in `table.ts`. */
export const PATIENCE = {
  /** All that one question to a registry takes. */
  ask: 2400,
  /** One call of a survey, a switch or a list, with all its attempts. */
  call: 2400,
  /** One request to GitHub. */
  github: 1200,
} as const

/** One attempt of one call to AWS. */
export const ATTEMPT_MS = 700

/** Of these the code says what stopped, and the fault behind it stands in the message. */
const WRAPPING: ReadonlySet<string> = new Set<ErrorCode>(['SOURCE_UNREADABLE', 'SWITCH_STOPPED'])

export function toldOf(code: string, text: string, remedy: readonly string[]): Told {
  const [, because = null] = WRAPPING.has(code) ? (/\[([A-Z_]+)\]/.exec(text) ?? []) : []
  return { code, because, remedy }
}
