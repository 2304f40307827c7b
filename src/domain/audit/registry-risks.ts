import type { CreationTemplate } from '../ecr/creation-template.ts'
import { judgeTag } from '../ecr/tag-mutability.ts'
import type { TemplateRisk } from './audit-report.ts'
import { exposedTag } from './setting-exposure.ts'

/** The templates that are not known to make repositories which keep the tags that name a commit or a version. */
export function templateRisks(templates: readonly CreationTemplate[]): TemplateRisk[] {
  return templates.flatMap(({ prefix, appliedFor, setting }) => {
    // An omitted mode means the default (`RepositoryCreationTemplate` of the API's model).
    const made = { ...setting, mode: setting.mode ?? 'MUTABLE' }
    const exposes = exposedTag(made)
    if (exposes === null) return []
    const { code } = judgeTag(made, exposes).reason
    const filters = made.filters.map(({ filter }) => filter)
    return [{ prefix, appliedFor, mode: made.mode, filters, exposes, code }]
  })
}
