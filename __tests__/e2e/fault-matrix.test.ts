import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { PROGRAMS } from '../support/fault-matrix/built-programs.ts'
import {
  type BuiltWorld,
  createBuiltWorld,
  type Ended,
  type Program,
  runBuilt,
} from '../support/fault-matrix/built-world.ts'
import { allowedCodes } from '../support/fault-matrix/cell-codes.ts'
import type { CallFault, Fault } from '../support/fault-matrix/fault.ts'
import { faultsOf } from '../support/fault-matrix/faults.ts'
import { oneOfEach } from '../support/fault-matrix/matrix.ts'
import { SCENARIOS } from '../support/fault-matrix/scenario-list.ts'
import { SECRETS } from '../support/fault-matrix/scenario-secrets.ts'
import { actionNode } from '../support/run-action.ts'

jest.setTimeout(180_000)

/** A few of what befalls any call: refused by name, and answered by half or by somebody else. */
const FEW = ['error:ValidationException', 'error:AccessDenied', 'error:403', 'body:half', 'html:200-captive-portal']

/**
 * What is built cannot be told another deadline. GitHub's ten seconds are waited for here; the half minute of a question to ECR
 * is not, and the matrix holds it with a shorter one.
 */
const WAITED = ['hang:half-body', 'slow:body']

/** A hang takes its whole deadline; credentials that expire later change nothing yet. */
const LEFT_OUT: ReadonlySet<string> = new Set(['hang', 'slow', 'credentials'])

/** Of these one fault of each family. */
const WHOLE: ReadonlySet<string> = new Set(['the gate', 'verify', 'audit'])

const DEADLINE_MS = { github: 10_000, other: 30_000 }
/** A process that starts on a busy machine. */
const SLACK_MS = 6000

interface Cell {
  readonly program: Program
  readonly fault: CallFault
}

const CELLS: readonly Cell[] = PROGRAMS.flatMap((program) =>
  faultsFor(program).map((fault): Cell => ({ program, fault })),
)

function faultsFor({ name, protocol, operation }: Program): readonly CallFault[] {
  const faults = faultsOf(protocol, operation).filter(isOfCall)
  if (WHOLE.has(name))
    return oneOfEach(faults)
      .filter(isOfCall)
      .filter(({ family, tolerable }) => !tolerable && !LEFT_OUT.has(family))
  const ids = protocol === 'github' ? [...FEW, ...WAITED] : FEW
  return faults.filter(({ id }) => ids.includes(id))
}

function isOfCall(fault: Fault): fault is CallFault {
  return fault.apply !== undefined
}

/** Most of a run is a process that starts, and there are two processors. */
const AT_ONCE = 3

const node = actionNode()
const clean = new Map<Program, Ended>()
const ended = new Map<Cell, Ended>()
let world: BuiltWorld

beforeAll(async () => {
  if (node === null) return
  world = createBuiltWorld(node)
  const waiting = CELLS.filter(({ fault }) => WAITED.includes(fault.id))
  const work = [
    ...PROGRAMS.map((program) => async () => void clean.set(program, await runBuilt(program, null, world))),
    ...CELLS.filter((cell) => !waiting.includes(cell)).map((cell) => () => meet(cell)),
  ].values()
  const worker = async (): Promise<void> => {
    for (const each of work) await each()
  }
  await Promise.all([...waiting.map(meet), ...Array.from({ length: AT_ONCE }, worker)])
})

afterAll(() => world?.remove())

async function meet(cell: Cell): Promise<void> {
  ended.set(cell, await runBuilt(cell.program, cell.fault, world))
}

const describeBuilt = node === null ? describe.skip : describe

describeBuilt.each(PROGRAMS.map((program) => [program.name, program] as const))('%s, as it is built', (_, program) => {
  it('is right without a fault', () => {
    const { status, outputs } = clean.get(program)!
    expect(status).toBe(program.exits[0])
    if (program.outputs !== null) expect([outputs['should-push'], outputs['verdict']]).toEqual(program.outputs)
  })

  it.each(
    CELLS.filter((cell) => cell.program === program).map((cell) => [cell.fault.family, cell.fault.id, cell] as const),
  )('is not led astray: %s, %s', (_family, _id, cell) => {
    const { status, text, outputs, milliseconds, met, mode } = ended.get(cell)!
    const { command, protocol, operation, exits } = program
    expect(met).toBeGreaterThan(0)
    expect(Object.values(SECRETS).filter((secret) => text.includes(secret))).toEqual([])
    expect(milliseconds).toBeLessThan(SLACK_MS + (protocol === 'github' ? DEADLINE_MS.github : DEADLINE_MS.other))
    // The answer to a change was lost, and it is seen to be made.
    if (operation.startsWith('Put') && mode === 'IMMUTABLE') return expect(status).toBe(0)

    expect(status).toBe(exits[1])
    if (program.outputs !== null) {
      expect(outputs['verdict']).toBe('unknown')
      expect(outputs['should-push']).not.toBe('true')
    }
    const codes = codesIn(text)
    // An audit tells of a setting that it does not know in words, as of anything else that is in the way.
    if (command !== 'audit' || cell.fault.family !== 'unknown') {
      expect(codes).not.toEqual([])
      if (command !== 'migrate') expect(remediesIn(text)).not.toEqual([])
    }
    const scenario = SCENARIOS.find((each) => each.command === command)!
    const place = { protocol, operation, service: 0, from: 0, answered: true } as const
    const allowed = allowedCodes({ scenario, place, fault: cell.fault, once: false })
    expect(codes.filter((code) => !allowed.test(code))).toEqual([])
  })
})

/** `[CODE]`, or `(ecr:DescribeRepositories, CODE)`. */
function codesIn(text: string): string[] {
  return [...text.matchAll(/(?:\[|ecr:\w+, )([A-Z]+_[A-Z_]+)[\])]/g)].map(([, code = '']) => code)
}

/** Indented below what is wrong, without the line that has its code. */
function remediesIn(text: string): string[] {
  return text.split('\n').filter((line) => /^ {2}\S/.test(line) && codesIn(line).length === 0)
}
