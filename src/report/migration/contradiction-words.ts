import { settingText } from '../../domain/audit/audit-changes.ts'
import type { Contradiction } from '../../domain/migration/migration-plan.ts'
import { whereabouts } from './place-words.ts'

/** What the code and the registry say of one repository, and what comes of it. Data stands in backticks. */
export function contradictionWords(contradiction: Contradiction): string {
  const { by, uri, declared, actual } = contradiction
  const said = settingText(declared.mode, declared.filters)
  const is = settingText(actual.mode, actual.filters)
  return `\`${whereabouts(contradiction)}\` (${by}) declares \`${uri}\` as \`${said}\`, and it is \`${is}\`: ${consequence(contradiction)}`
}

function consequence({ declared, actual }: Contradiction): string {
  const isOn = (mode: string | null): boolean => mode === 'IMMUTABLE' || mode === 'IMMUTABLE_WITH_EXCLUSION'
  if (isOn(actual.mode) && !isOn(declared.mode)) return 'the next apply turns immutability off.'
  if (!isOn(actual.mode) && isOn(declared.mode)) return 'the next apply turns immutability on.'
  return 'the next apply changes it.'
}
