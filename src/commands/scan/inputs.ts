import { CodedError } from '../../domain/errors.ts'
import { RULE_IDS, type RuleId, type Severity } from '../../domain/finding/finding.ts'
import { closestWord } from '../../domain/text/closest-word.ts'
import type { RunMode } from '../../domain/verdict/gate-result.ts'
import { entries, type InputReader, isTrue, oneOf, POLICY_PATH, policyOf, shown } from '../input.ts'
import type { PolicyInput } from '../read-policy.ts'
import { BASELINE_PATH } from './baseline.ts'
import type { ScanInputs } from './scan.ts'

/** The defaults of scan/action.yml; a test holds the two equal. */
export const SCAN_DEFAULTS = {
  path: '.',
  policy: POLICY_PATH,
  mode: 'enforce',
  'fail-on': 'error',
  rules: '',
  baseline: BASELINE_PATH,
  sarif: '',
  fetch: 'true',
} as const

export type ScanInputName = keyof typeof SCAN_DEFAULTS

export interface ScanActionInputs extends Omit<ScanInputs, 'since' | 'writeBaseline' | 'action'> {
  /** As it was given: the workspace, or something in it. */
  readonly path: string
  readonly mode: RunMode
  /** Where SARIF is to be written; null if it is not. */
  readonly sarif: string | null
  readonly fetch: boolean
}

/** Reads and checks the inputs of scan. Throws a CodedError that names the input and what it takes. */
export function readScanInputs(getInput: InputReader<ScanInputName>): ScanActionInputs {
  const input = (name: ScanInputName) => getInput(name).trim() || SCAN_DEFAULTS[name]
  return {
    path: input('path'),
    policy: policyOf(input('policy')),
    mode: oneOf('mode', input('mode'), ['enforce', 'report']),
    failOn: oneOf('fail-on', input('fail-on'), SEVERITIES),
    severities: severitiesOf(input('rules')),
    baseline: baselineOf(input('baseline')),
    sarif: input('sarif') || null,
    fetch: isTrue('fetch', input('fetch')),
  }
}

const SEVERITIES = ['error', 'warning', 'note'] as const

/** `rule=severity`, one a line or comma-separated. */
function severitiesOf(text: string): ScanInputs['severities'] {
  return new Map(
    entries(text).map((entry) => {
      const [id = '', severity = ''] = entry.split('=', 2).map((part) => part.trim())
      return [ruleOf(id), severityOf(id, severity)]
    }),
  )
}

function severityOf(id: string, text: string): Severity | 'off' {
  const allowed = [...SEVERITIES, 'off'] as const
  const severity = allowed.find((known) => known === text)
  if (severity !== undefined) return severity
  throw new CodedError('INPUT_INVALID', `rules: \`${shown(text)}\` is not one of ${allowed.join(', ')} for ${id}.`, {
    remedy: [`Write \`rules: ${id}=error\`.`],
  })
}

function ruleOf(id: string): RuleId {
  const rule = RULE_IDS.find((known) => known === id)
  if (rule !== undefined) return rule
  const meant = closestWord(id, RULE_IDS)
  throw new CodedError('INPUT_INVALID', `rules: there is no rule \`${shown(id)}\`.`, {
    remedy: [meant === null ? `The rules are ${RULE_IDS.join(', ')}.` : `Did you mean \`${meant}\`?`],
  })
}

/** The baseline may be absent at its default path only. */
function baselineOf(path: string): PolicyInput {
  return { path, required: path !== BASELINE_PATH }
}
