import { fileSpan, type MappedText, sliceMapped } from '../../mapped-text.ts'
import type { LooseFact } from '../../shell/words.ts'
import { isTemplated, maskTemplates } from '../../syntax/template-mask.ts'
import { trim } from '../../value.ts'
import { templateValue } from '../helm/template-value.ts'
import type { NameScope } from './name-scope.ts'

const LINE = /^([ \t]*(?:-[ \t]+)?)(["']?)([A-Za-z]\w*)\2[ \t]*:(?:[ \t]+(\S.*))?$/
const BLOCK_SCALAR = /^[|>][-+0-9]{0,2}\s*(?:#.*)?$/
const SILENT: ReadonlySet<string> = new Set(['ConfigMap', 'Secret', 'CustomResourceDefinition'])

/** The images of a template that is no YAML before it is filled in, by its lines. */
export function imageLines(text: MappedText, names: NameScope): LooseFact[] {
  const masked = maskTemplates(text.text)
  const facts: LooseFact[] = []
  let kind = ''
  let name: { readonly indent: number; readonly text: string } | null = null
  let blockIndent = -1
  let start = 0
  for (const whole of masked.split('\n')) {
    const line = whole.endsWith('\r') ? whole.slice(0, -1) : whole
    const lineStart = start
    start += whole.length + 1
    const indent = line.search(/\S/)
    if (indent < 0) continue
    if (blockIndent >= 0 && indent > blockIndent) continue
    blockIndent = -1
    if (line.startsWith('---')) {
      kind = ''
      name = null
      continue
    }
    const found = LINE.exec(line)
    if (!found) continue
    const [, lead = '', , key = '', written = ''] = found
    if (BLOCK_SCALAR.test(written)) {
      blockIndent = lead.length
      continue
    }
    const value = written === '' ? null : scalarAt(written, lineStart + line.length - written.length)
    if (!value) continue
    const raw = sliceMapped(text, value.start, value.end)
    if (key === 'kind' && lead === '') kind = raw.text
    if (lead.includes('-')) name = null
    if (key === 'name') name = { indent: lead.length, text: raw.text }
    if (key !== 'image' || SILENT.has(kind)) continue
    const reference = templateValue(raw, names).map(trim)
    if (reference.every((alternative) => alternative.length === 0)) continue
    const container =
      name?.indent === lead.length && !isTemplated(name.text) ? `container \`${name.text}\`` : 'container'
    const owner = kind === '' || isTemplated(kind) ? 'a template' : kind
    const span = fileSpan(text, lineStart + lead.length, value.end)
    facts.push({ kind: 'use', role: 'workload', by: `${container} of ${owner}`, reference, span })
  }
  return facts
}

/** Where the text of a scalar stands that fills the rest of its line; null for what is no scalar. */
function scalarAt(written: string, start: number): { readonly start: number; readonly end: number } | null {
  const first = written.charAt(0)
  if (first === '"' || first === "'") {
    const close = written.indexOf(first, 1)
    return { start: start + 1, end: start + (close < 0 ? written.length : close) }
  }
  if ('{[&*!|>#'.includes(first)) return null
  const comment = written.search(/\s#/)
  return { start, end: start + (comment < 0 ? written : written.slice(0, comment)).trimEnd().length }
}
