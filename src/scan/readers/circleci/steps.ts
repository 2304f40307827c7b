import { at, type DataNode, entriesOf, itemsOf, scalarText } from '../../syntax/data.ts'
import { treePath } from '../../tools/tree-path.ts'
import { through, type Value } from '../../value.ts'
import { leaveRest, spend } from '../../work.ts'
import type { Environment } from '../pipeline/interpolation.ts'
import type { Job } from '../pipeline/job.ts'
import { readOrb } from './orbs.ts'
import { expandedValue, ownParameters, type Parameters, scriptWith } from './parameters.ts'

/** Commands use commands: what a job may come to. */
const MAX_STEPS = 2000
const MAX_DEPTH = 12
const STEP_COST = 4
const SHELL = /^(?:\S*\/)?(?:ba|da|a|k|z)?sh\b/

/** Runs the steps of one job, one after the other. */
export function createStepReader(root: DataNode, pipeline: Parameters, job: Job, jobEnvironment: Environment) {
  const environment = new Map(jobEnvironment)
  let left = MAX_STEPS

  function readSteps(steps: DataNode | null, parameters: Parameters, depth = 0): void {
    for (const step of itemsOf(steps)) {
      left -= 1
      if (left < 0 || depth > MAX_DEPTH || !spend(STEP_COST)) return leaveRest()
      if (step.kind === 'scalar') readUse(step.text, null, step, parameters, depth)
      else for (const { key, value } of entriesOf(step)) readUse(key.text, value, step, parameters, depth)
    }
  }

  function readUse(name: string, node: DataNode | null, step: DataNode, parameters: Parameters, depth: number): void {
    if (name === 'run') return readRun(node, parameters)
    if (name === 'when' || name === 'unless') return readSteps(at(node, 'steps'), parameters, depth + 1)
    const command = at(root, 'commands', name)
    if (command) {
      return readSteps(
        at(command, 'steps'),
        ownParameters(command, [{ node, within: parameters }], pipeline),
        depth + 1,
      )
    }
    if (name.includes('/')) job.add(readOrb(at(root, 'orbs'), { name, node, parameters, environment, span: step.span }))
  }

  function readRun(node: DataNode | null, parameters: Parameters): void {
    const command = node?.kind === 'map' ? at(node, 'command') : node
    if (command?.kind !== 'scalar' || command.isNull) return
    const shell = scalarText(at(node, 'shell'))
    if (shell !== null && !SHELL.test(shell) && !shell.includes('<<')) return
    const own = new Map([...environment, ...environmentOf(at(node, 'environment'), parameters, environment)])
    const reading = job.run(scriptWith(command.mapped, parameters), own, directoryOf(at(node, 'working_directory')))
    // `$BASH_ENV` is read before each later step.
    for (const [name, value] of reading.laterEnvironment) environment.set(name, value)
  }

  return readSteps
}

/** `environment`, a map or a list of maps. */
export function environmentOf(node: DataNode | null, parameters: Parameters, outer: Environment): Environment {
  const entries = node?.kind === 'list' ? node.items.flatMap(entriesOf) : entriesOf(node)
  return new Map(
    entries.flatMap(({ key, value, span }): [string, Value][] => {
      if (value.kind !== 'scalar') return []
      const text = expandedValue(value, parameters, outer)
      return [[key.text, through(text, { name: `$${key.text}`, by: 'env', span })]]
    }),
  )
}

function directoryOf(node: DataNode | null): string | null {
  const text = scalarText(node)
  if (text === null || text === '~/project' || text === '.') return ''
  const path = text.replace(/^~\/project\//, '')
  return /[$<~]/.test(path) ? null : treePath('', path)
}
