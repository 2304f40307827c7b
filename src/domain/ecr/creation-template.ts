import { covering } from './repository-prefix.ts'
import { judgeTag, type MutabilitySetting } from './tag-mutability.ts'
import type { CreationCause, Judgement, TemplateUse } from '../verdict/verdict.ts'

/** A repository creation template of a registry: how ECR itself makes a repository that is not there yet. */
export interface CreationTemplate extends TemplateUse {
  readonly setting: MutabilitySetting
}

export type Creation =
  /** A push finds no repository. */
  | { readonly made: false; readonly idle: TemplateUse | null }
  | {
      readonly made: true
      readonly cause: CreationCause
      /** Those that cover the name, the longest prefix first; a replica is made without any, too. */
      readonly applied: readonly CreationTemplate[]
      /** The longest prefix that covers the name and is not applied to the cause: it may be taken to count. */
      readonly idle: TemplateUse | null
      /** What the longest prefix says. */
      readonly setting: ToldSetting
    }

/** A setting that leaves nothing to a default. */
type ToldSetting = MutabilitySetting & { readonly mode: string }

/** Of a template that leaves the setting out, and of a replica without a template ("Settings are not replicated"). */
const DEFAULT: ToldSetting = { mode: 'MUTABLE', filters: [] }

/** How a missing repository would be made, by what the registry's templates say. */
export function creationOf(name: string, templates: readonly CreationTemplate[], cause: CreationCause): Creation {
  const isApplied = ({ appliedFor }: CreationTemplate): boolean => appliedFor.includes(cause)
  const applied = covering(name, templates.filter(isApplied))
  const trap = covering(name, templates).find((template) => !isApplied(template))
  const idle = trap === undefined ? null : { prefix: trap.prefix, appliedFor: trap.appliedFor }
  const [first] = applied
  if (first === undefined && cause === 'CREATE_ON_PUSH') return { made: false, idle }
  return { made: true, cause, applied, idle, setting: first === undefined ? DEFAULT : settingOf(first) }
}

/**
 * What becomes of a tag in a repository that ECR makes.
 *
 * That the longest prefix wins is written nowhere: where the templates that cover a name disagree on the tag, nothing is
 * known. Nor is it written whether a shorter one takes the place of a template that is not applied to the cause. A push
 * finds no repository then, and exposes nothing; a replica gets ECR's default, MUTABLE, which is another disagreement.
 */
export function judgeCreation(creation: Extract<Creation, { made: true }>, tag: string): Judgement {
  const { cause, applied, idle, setting } = creation
  const [longest] = applied
  if (longest === undefined) return { verdict: 'mutable', reason: { code: 'ECR_REPLICA_EXPOSED', idle } }
  const verdicts = new Set(applied.map((template) => judgeTag(settingOf(template), tag).verdict))
  const overshadowed = cause === 'REPLICATION' && verdicts.has('immutable') ? idle : null
  if (verdicts.size > 1 || overshadowed !== null) {
    const prefixes = [...applied.map(({ prefix }) => prefix), ...(overshadowed === null ? [] : [overshadowed.prefix])]
    return { verdict: 'unknown', reason: { code: 'ECR_TEMPLATES_DISAGREE', cause, prefixes } }
  }
  const { verdict, reason } = judgeTag(setting, tag)
  const filters = setting.filters.map(({ filter }) => filter)
  const facts = { cause, prefix: longest.prefix, appliedFor: longest.appliedFor, mode: setting.mode, filters }
  switch (verdict) {
    case 'immutable':
      return { verdict, reason: { code: 'ECR_TEMPLATE_PROTECTS', ...facts } }
    case 'mutable':
      return { verdict, reason: { code: 'ECR_TEMPLATE_EXPOSES', ...facts } }
    case 'unknown':
      return { verdict, reason: { code: 'ECR_TEMPLATE_UNCERTAIN', ...facts, uncertain: reason } }
  }
}

/** An omitted mode means the default (`RepositoryCreationTemplate` of the API's model). */
function settingOf({ setting }: CreationTemplate): ToldSetting {
  return { ...setting, mode: setting.mode ?? DEFAULT.mode }
}
