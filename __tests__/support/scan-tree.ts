import type { Draft as RuleDraft } from '../../src/scan/draft.ts'
import type { FileFacts } from '../../src/scan/file-facts.ts'
import type { Fact, Unit } from '../../src/scan/facts.ts'
import { judge } from '../../src/scan/judge.ts'
import { link } from '../../src/scan/link.ts'
import type { Rule } from '../../src/scan/rules/rule.ts'
import type { ScanOptions } from '../../src/scan/scan-options.ts'
import type { LooseFact } from '../../src/scan/shell/words.ts'
import { type Span, spanOf } from '../../src/scan/span.ts'
import { treeOf } from '../../src/scan/tree.ts'
import type { Alternative, Link, Nature, Part, Value } from '../../src/scan/value.ts'
import { EMPTY_POLICY } from '../../src/domain/policy/policy.ts'
import type { Finding } from '../../src/domain/finding/finding.ts'

export const ECR = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'
export const SHA = '3f1c0a2d4e5b6c7d8e9f0a1b2c3d4e5f60718293'
export const ACTION = 'octo-org/immutable-tag@v1'
export const OPTIONS: ScanOptions = { policy: EMPTY_POLICY, today: '2026-11-23', severities: new Map(), action: ACTION }

/** `app:{commit github.sha} | app:latest`, as `valueText` writes it. Known text has the place that it has in `text`, if any. */
export function valueOf(notation: string, text = '', via: readonly Link[] = []): Value {
  return notation.split(' | ').map((alternative) => alternativeOf(alternative, text, via))
}

export function alternativeOf(notation: string, text = '', via: readonly Link[] = []): Alternative {
  return Array.from(notation.matchAll(/\{([a-z-]+) ([^{}]*)\}|[^{}]+|[{}]/g), ([whole, nature, name]): Part => {
    if (nature !== undefined && name !== undefined) {
      return { kind: 'unknown', nature: nature as Nature, name, span: null, via }
    }
    return { kind: 'text', text: whole, span: spanIn(text, whole), via }
  })
}

/** Where a text stands first; null where it does not. */
export function spanIn(text: string, part: string): Span | null {
  const start = part === '' ? -1 : text.indexOf(part)
  return start < 0 ? null : spanOf(start, start + part.length)
}

export function unitOf(id: string, traits: Partial<Unit> = {}): Unit {
  return { kind: 'github-job', id, span: spanOf(0, 10_000), serialised: true, axes: [], ...traits }
}

/** A fact that stands where `at` does in the text of its file; its references are read by `valueOf`. */
type Told<F> = F extends { readonly reference: Value }
  ? Omit<F, 'reference' | 'span' | 'list'> & { readonly reference: string; readonly list?: Span | null }
  : Omit<F, 'span'>

type Draft = { readonly at?: string } & Partial<Told<LooseFact>> & { readonly kind: Fact['kind'] }

/** A file and its facts, in the order of a unit. */
export function fileOf(path: string, text: string, unit: Unit | null, ...facts: readonly Draft[]): FileFacts {
  const settled = facts.map(({ at, ...fact }, order) => {
    const span = (at === undefined ? null : spanIn(text, at)) ?? spanOf(0, text.length)
    const reference =
      'reference' in fact && typeof fact.reference === 'string'
        ? { reference: valueOf(fact.reference, text), list: null }
        : {}
    return { ...DEFAULTS.get(fact.kind), unit, order, span, ...fact, ...reference } as unknown as Fact
  })
  return { file: { path, text }, facts: settled }
}

const DEFAULTS: ReadonlyMap<Fact['kind'], object> = new Map<Fact['kind'], object>([
  ['push', { tool: 'docker push', untagged: 'latest', certain: true, list: null }],
  ['use', { role: 'workload', by: 'container `web` of Deployment `api`' }],
  [
    'repository',
    { by: 'terraform', what: 'repository', name: null, mode: null, unset: 'MUTABLE', filters: [], edit: null },
  ],
  ['cache', { tool: 'docker/build-push-action' }],
  ['signature', { tool: 'cosign sign', tagged: true }],
  ['built', { by: 'docker', target: '', list: null }],
  ['push-built', { by: 'compose', tool: 'docker compose push', files: [], targets: [], given: new Map() }],
  ['gate', { id: 'tag', repository: null }],
  ['look', { tool: 'aws ecr describe-images' }],
  ['call', { given: new Map() }],
])

/** `error push-mutable-tag ci.yml:3 team/app:latest`, one a finding. */
export function lines(files: readonly FileFacts[], options: Partial<ScanOptions> = {}): string[] {
  return judge(files, { ...OPTIONS, ...options }).findings.map(findingLine)
}

/** The findings of one rule alone. */
export function linesOf(rule: string, files: readonly FileFacts[], options: Partial<ScanOptions> = {}): string[] {
  return lines(files, options).filter((line) => line.split(' ')[1] === rule)
}

/** What a rule itself says of files, before anybody's settings and comments count. */
export function draftsOf(rule: Rule, files: readonly FileFacts[]): readonly RuleDraft[] {
  return rule.judge(treeOf(link(files), EMPTY_POLICY))
}

export function findingLine({ severity, rule, location, subject }: Finding): string {
  const what =
    subject.kind === 'tag'
      ? `${subject.reference} ${subject.movement.kind}`
      : subject.kind === 'repository'
        ? `${subject.name ?? '-'} ${subject.mode ?? '-'}${subject.exposes ? ` ${subject.exposes.filter}` : ''}`
        : subject.reference
  return `${severity} ${rule} ${location.path}:${location.line} ${what}`
}
