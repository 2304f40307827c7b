import { CodedError } from '../../domain/errors.ts'
import { EMPTY_POLICY, type Policy } from '../../domain/policy/policy.ts'
import type { ScanNote } from '../../domain/finding/scan-report.ts'
import type { History, Tree, TreeFile } from '../../ports.ts'
import { type PolicyInput, readPolicy } from '../read-policy.ts'
import { type Baseline, parseBaseline } from './baseline.ts'
import { IGNORE_PATH, type IgnoredPaths, readIgnoredPaths } from './ignored-paths.ts'

/** What a tree is judged by. */
export interface Rules {
  readonly policy: Policy
  readonly baseline: Baseline | null
  readonly isIgnored: IgnoredPaths
  /** The files of these that the change edits. */
  readonly changed: readonly string[]
  readonly notes: readonly ScanNote[]
}

export interface RuleInputs {
  readonly policy: PolicyInput
  readonly baseline: PolicyInput
}

type ReadText = (path: string) => Promise<string | null>

/** The rules as they are checked out. */
export async function rulesHere({ policy, baseline }: RuleInputs, tree: Tree): Promise<Rules> {
  const read = readerOf((path) => tree.read(path))
  return {
    policy: await readPolicy(policy, { read }),
    baseline: await baselineOf(baseline, read),
    isIgnored: readIgnoredPaths((await read(IGNORE_PATH)) ?? ''),
    changed: [],
    notes: [],
  }
}

/** The rules as the base has them, so that no change loosens the gate that judges it. */
export async function rulesAt(base: string, inputs: RuleInputs, history: History, tree: Tree): Promise<Rules> {
  const here = readerOf((path) => tree.read(path))
  const there = readerOf((path) => history.readAt(base, path))
  const changed: string[] = []
  for (const path of [inputs.policy.path, inputs.baseline.path, IGNORE_PATH])
    if ((await there(path)) !== (await lenient(here, path))) changed.push(path)
  // A file that the change brings along is not there yet, and is not missing either.
  const old = ({ path, required }: PolicyInput): PolicyInput => ({
    path,
    required: required && !changed.includes(path),
  })
  const mended = (path: string) => (error: unknown) => {
    if (error instanceof CodedError && changed.includes(path)) return null
    throw error
  }
  const policy = await readPolicy(old(inputs.policy), { read: there }).catch(mended(inputs.policy.path))
  return {
    policy: policy ?? strict(await readPolicy(inputs.policy, { read: here })),
    baseline: await baselineOf(old(inputs.baseline), there).catch(mended(inputs.baseline.path)),
    isIgnored: readIgnoredPaths((await there(IGNORE_PATH)) ?? ''),
    changed,
    notes:
      policy === null
        ? [{ path: inputs.policy.path, line: null, detail: 'the base has it broken, so nothing is allowed by it' }]
        : [],
  }
}

/** The rules where there is a change and its base is not known: whatever could loosen them may be what was changed. */
export async function strictRules({ policy }: RuleInputs, tree: Tree): Promise<Rules> {
  const read = readerOf((path) => tree.read(path))
  const detail = 'nothing is allowed by it, nor by a baseline, nor is a path left out, since the base is not known'
  return {
    policy: strict(await readPolicy(policy, { read })),
    baseline: null,
    isIgnored: readIgnoredPaths(''),
    changed: [],
    notes: [{ path: policy.path, line: null, detail }],
  }
}

/** Of a policy what it forbids. */
function strict(policy: Policy): Policy {
  return { ...policy, allow: EMPTY_POLICY.allow, exceptions: EMPTY_POLICY.exceptions }
}

async function baselineOf({ path, required }: PolicyInput, read: ReadText): Promise<Baseline | null> {
  const text = await read(path)
  if (text !== null) return parseBaseline(text, path)
  if (!required) return null
  throw new CodedError('INPUT_INVALID', `baseline: there is no file \`${path}\` in the tree.`, {
    remedy: [`Write it: immutable-tag scan --baseline ${path} --write-baseline`],
  })
}

function readerOf(read: (path: string) => TreeFile | Promise<TreeFile>): ReadText {
  return async (path) => {
    const file = await read(path)
    if (file.kind === 'skipped')
      throw new CodedError('POLICY_UNREADABLE', `The file \`${path}\` cannot be read: ${file.why}.`, {
        remedy: ['Keep it in the tree, as a small file of UTF-8 and not as a link.'],
      })
    return file.kind === 'text' ? file.text : null
  }
}

/** What cannot be read here is not what is there. */
async function lenient(read: ReadText, path: string): Promise<string | null | undefined> {
  return read(path).catch(() => undefined)
}
