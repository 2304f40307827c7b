import type { RepositoryCreationTemplate } from '@aws-sdk/client-ecr'
import type { CreationTemplate } from '../../domain/ecr/creation-template.ts'
import { listAt, textAt } from '../../domain/json-member.ts'
import type { EcrCalls } from './client.ts'
import { answerError, type Explain, type Failure } from './faults.ts'
import { recordsOf } from './records.ts'
import { allPages, PAGE_SIZE } from './pages.ts'
import { ownRegistry } from './registry-id.ts'
import { settingIn } from './settings.ts'

export type Templates =
  | { readonly read: true; readonly account: string; readonly templates: readonly CreationTemplate[] }
  | { readonly read: false; readonly failure: Failure }

/**
 * The creation templates of the registry, which the API tells to its own account alone. An error, also that of a region
 * without templates, is never "no template".
 */
export async function readTemplates(
  account: string | null,
  { calls, explain }: { readonly calls: Pick<EcrCalls, 'describeCreationTemplates'>; readonly explain: Explain },
): Promise<Templates> {
  const action = 'DescribeRepositoryCreationTemplates'
  try {
    const pages = await allPages((position) => calls.describeCreationTemplates({ maxResults: PAGE_SIZE, ...position }))
    const owners = pages.map(({ registryId }) => ownRegistry(action, registryId, account))
    const foreign = owners.find((owner) => !owner.own)
    if (foreign) return { read: false, failure: foreign.failure }
    const templates = pages.flatMap(({ repositoryCreationTemplates }) => listOf(repositoryCreationTemplates))
    return { read: true, account: pages[0]?.registryId ?? '', templates: templates.map(templateIn) }
  } catch (error) {
    return { read: false, failure: explain(action, error) }
  }
}

/** An answer without the list is none: where there is no template, the list is empty. */
function listOf(templates: RepositoryCreationTemplate[] | undefined): readonly RepositoryCreationTemplate[] {
  if (templates === undefined) throw answerError('the answer holds no repositoryCreationTemplates')
  return recordsOf(templates, 'repositoryCreationTemplates')
}

function templateIn(template: RepositoryCreationTemplate): CreationTemplate {
  const prefix = textAt(template, 'prefix')
  const appliedFor = listAt(template, 'appliedFor')
  if (prefix === null) throw answerError('a creation template has no prefix')
  if (!template.appliedFor || !appliedFor.every(isCause)) {
    throw answerError(`appliedFor of the creation template ${prefix} is no list of causes`)
  }
  return { prefix, appliedFor, setting: settingIn(template) }
}

function isCause(cause: unknown): cause is string {
  return typeof cause === 'string' && /^[A-Z_]{1,64}$/.test(cause)
}
