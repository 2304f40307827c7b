import type { AuditSource } from '../../../domain/audit/audit-report.ts'
import type { AuditVerdict, Obstacle, TagKind } from '../../../domain/audit/audited-repository.ts'
import type { ScannerId } from '../../../domain/audit/scanners.ts'
import { capital } from '../../wording/wording.ts'
import { VERDICT_LABELS } from '../verdict-words.ts'

interface Term {
  readonly word: string
  readonly meaning: string
}

export const VERDICTS: Readonly<Record<AuditVerdict, Term>> = {
  protected: term('protected', 'It keeps every tag that names a commit or a version already. Nothing to do.'),
  ready: term('ready', 'Nothing that was read is in the way: immutability can be turned on for all of its tags.'),
  'ready-with-filters': term(
    'ready-with-filters',
    'Immutability can be turned on with the filters named, which let caches, signatures and what the policy lists move on.',
  ),
  'not-yet': term(
    'not-yet',
    'Something is in the way: turned on today, a push that works now would be refused. Its owner has to answer first.',
  ),
  unknown: term(
    'unknown',
    'Something that may be in the way could not be read. Until it was read, it counts as not safe.',
  ),
}

export const OBSTACLES: Readonly<Record<Obstacle['kind'], string>> = {
  'moving-tags': 'Tags that move are in use',
  'unclear-tags': 'Tags in use may move',
  overwritten: 'Tags were overwritten',
  'filters-do-not-fit': 'Five filters are not enough',
  'tag-limit': 'Close to the limit of tags',
  'lifecycle-expires-pin': 'A lifecycle rule expires what to pin to',
  'pull-through-cache': 'Mirror of another registry',
  unread: 'Could not be read',
  'not-asked': 'Images were not asked for',
  'unknown-setting': 'Setting not known',
}

export const KINDS: Readonly<Record<TagKind, Term>> = {
  release: { word: 'Release', meaning: 'A full version.' },
  commit: { word: 'Commit', meaning: 'It names a commit.' },
  series: { word: 'Series', meaning: 'A number that counts up, as build-417.' },
  allowed: { word: 'Allowed', meaning: 'The policy’s word that it does not move.' },
  cache: { word: 'Cache', meaning: 'A build cache, which must move.' },
  signature: { word: 'Signature', meaning: 'A signature or an attestation, which must move.' },
  moving: { word: 'Moving', meaning: 'Its name says that it moves.' },
  unclear: { word: 'Unclear', meaning: 'Only its owner knows whether it moves.' },
}

export const SCANNERS: Readonly<Record<ScannerId, string>> = {
  'security-hub': 'Security Hub ECR.2',
  'control-tower': 'Control Tower CT.ECR.PR.3',
  checkov: 'Checkov CKV_AWS_51',
  trivy: 'Trivy AVD-AWS-0031',
  prowler: 'Prowler',
}

export const SOURCES: Readonly<Record<AuditSource, string>> = {
  ecr: 'Amazon ECR itself',
  config: 'AWS Config aggregator',
  'security-hub': 'Security Hub, findings of ECR.2',
}

function term(verdict: AuditVerdict, meaning: string): Term {
  return { word: capital(VERDICT_LABELS[verdict]), meaning }
}

export const NO_OWNER = 'No owner'

/** "1 repository", "2,000 repositories". */
export function counted(number: number, one: string, many: string = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`
}

export function repositories(number: number): string {
  return counted(number, 'repository', 'repositories')
}

export function grouped(number: number): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
}

/** How long before `asOf` it was, to the day; null where either is not a time. */
export function age(asOf: string, time: string | null): string | null {
  const days = Math.floor((Date.parse(asOf) - Date.parse(time ?? '')) / 86_400_000)
  if (Number.isNaN(days)) return null
  return days < 1 ? 'today' : `${counted(days, 'day')} ago`
}
