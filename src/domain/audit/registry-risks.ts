import type { CreationTemplate } from '../ecr/creation-template.ts'
import type { TemplateRisk } from './audit-report.ts'
import { exposedTag } from './setting-exposure.ts'

/** The templates that would make a repository in which tags can move that name a commit or a version. */
export function templateRisks(templates: readonly CreationTemplate[]): TemplateRisk[] {
  return templates.flatMap(({ prefix, appliedFor, setting }) => {
    // An omitted mode means the default (`RepositoryCreationTemplate` of the API's model).
    const mode = setting.mode ?? 'MUTABLE'
    const exposes = exposedTag({ ...setting, mode })
    if (exposes === null) return []
    return [{ prefix, appliedFor, mode, filters: setting.filters.map(({ filter }) => filter), exposes }]
  })
}
