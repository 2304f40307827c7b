import { placeOf } from '../image-place.ts'
import { registryOf } from '../registry-kind.ts'
import type { SourceFile } from '../source-file.ts'
import { at, type DataMap, entryOf, scalarText } from '../syntax/data.ts'
import type { Alternative, Part } from '../value.ts'

const EXPRESSION = /\$\{\{[^}]*\}\}/
const ENTRY = /^(?:name=)?((?:\$\{\{[^}]*\}\}|[^\s:{}$,"'=]|:(?=[0-9]+\/))+)(?::[^/]*)?$/
const CONTEXT = /^(?:env|github|inputs|matrix|needs|secrets|steps|vars)\.[\w.-]+$/

/** `host/name` of each entry, as it is written; null where an entry is not a reference with its tag at its end. */
export function repositoriesIn(list: string): readonly string[] | null {
  const entries = list
    .split(/\n|,(?![^{\n]{0,400}\}\})/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '' && !entry.startsWith('#'))
  const names = entries.flatMap((entry) => ENTRY.exec(entry)?.[1] ?? [])
  return names.length === 0 || names.length < entries.length ? null : [...new Set(names)]
}

/** Host and name as a workflow writes them, with `${{ }}`; null where only a script knows them. */
export function repositorySource(reference: Alternative, file: SourceFile): string | null {
  const { host, repository } = placeOf(reference)
  const name = repository.map((part) => sourceOf(part, file))
  const registry = host.map((part) => sourceOf(part, file))
  if (name.length === 0 || name.includes(null) || registry.includes(null)) return null
  return (registry.length > 0 ? [...registry, '/', ...name] : name).join('')
}

/** Whether the gate can ask the registry about it: ECR, or what may be. */
export function mayBeEcr(repository: string): boolean {
  const kind = registryOf(placeOf(partsOf(repository)))
  return kind === 'ecr' || kind === 'unknown'
}

/** Whether a step put in before the one at `index` can read all that a text of its inputs asks for. */
export function isReadableBefore(text: string, steps: readonly DataMap[], index: number): boolean {
  const before = new Set(steps.slice(0, index).map((step) => scalarText(at(step, 'id'))))
  const own = at(steps[index], 'env')
  return (
    [...text.matchAll(/\bsteps\.([\w-]+)/g)].every(([, id]) => before.has(id ?? '')) &&
    [...text.matchAll(/\benv\.([\w-]+)/g)].every(([, name]) => entryOf(own, name ?? '') === null)
  )
}

function partsOf(repository: string): Alternative {
  return repository.split(/(\$\{\{[^}]*\}\})/).flatMap((text): Part[] => {
    if (text === '') return []
    return EXPRESSION.test(text)
      ? [{ kind: 'unknown', nature: 'opaque', name: text.slice(3, -2).trim(), span: null, via: [] }]
      : [{ kind: 'text', text, span: null, via: [] }]
  })
}

function sourceOf(part: Part, { text }: SourceFile): string | null {
  if (part.kind === 'text') return part.text
  if (!part.span || part.span.path !== undefined) return null
  const written = text.slice(part.span.start, part.span.end)
  if (new RegExp(`^${EXPRESSION.source}$`).test(written)) return written
  return CONTEXT.test(written) ? `\${{ ${written} }}` : null
}
