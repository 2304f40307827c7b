import { adviseFilters } from '../domain/ecr/exclusion-filters.ts'
import { setFilters } from './ecr-command.ts'
import { cloudFormationFilters, terraformFilters } from './infrastructure-code.ts'
import { pasted, quoted, type Subject } from './wording/wording.ts'

const MORE = 'docs/caches-and-signatures.md has the other ways, best first.'

/** How what has to move is let move beside the image's tags: the policy's entry, then the filters as command and as code. */
export function letMove({ place, setting }: Subject, filter: string): string[] {
  if (place.kind === 'repository' && !place.repository) return [MORE]
  const { filters, missing, dropped, fits } = adviseFilters(setting ?? { mode: 'IMMUTABLE', filters: [] }, [filter])
  if (!fits) return ['No filter lets it move beside the tags of images: give it a repository of its own.', MORE]
  const listed = [
    'List it in the policy file, so that each run sees to it that it can move:',
    ...pasted(policyLines(filter)),
  ]
  if (missing.length === 0) return [...listed, MORE]
  return [
    ...listed,
    setting?.filters.length && setting.mode === 'IMMUTABLE_WITH_EXCLUSION'
      ? 'Let it move, beside what moves there by a filter already:'
      : 'Let it move, and nothing else:',
    ...(place.kind === 'repository' && place.repository
      ? pasted(setFilters(place.repository, 'IMMUTABLE_WITH_EXCLUSION', filters))
      : []),
    ...(dropped.length > 0 ? [`This leaves out ${quoted(dropped)}, which may let tags of images move.`] : []),
    'As Terraform:',
    ...pasted(terraformFilters(filters)),
    'As CloudFormation:',
    ...pasted(cloudFormationFilters(filters)),
    MORE,
  ]
}

function policyLines(filter: string): string[] {
  return ['tags:', `  moving: ['${filter}']`]
}
