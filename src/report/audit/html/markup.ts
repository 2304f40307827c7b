import { visible } from '../../../domain/text/visible-text.ts'

/** HTML that is safe as it stands: only `markup` makes it, and what is put in there is text unless it is markup itself. */
export interface Markup {
  readonly html: string
}

type Part = string | number | Markup | readonly Markup[]

export const NOTHING: Markup = { html: '' }

/**
 * HTML of a template. Strings and numbers that stand in it are escaped for text and for quoted attributes alike. Line breaks
 * of the template and the indentation after them are left out.
 */
export function markup(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const html = template.map((piece, index) => piece.replaceAll(/\n\s*/g, '') + htmlOf(parts[index] ?? ''))
  return { html: html.join('') }
}

export function joined(items: readonly Markup[], between = ''): Markup {
  return { html: items.map(({ html }) => html).join(between) }
}

/** A sentence in which data stands in backticks. */
export function prose(text: string): Markup {
  const parts = text.split('`')
  // A backtick that nothing closes is a backtick.
  const open = parts.length % 2 === 0 ? parts.length - 1 : parts.length
  return joined(
    parts.map((part, index) => {
      if (index >= open) return markup`\`${part}`
      return index % 2 === 1 ? markup`<code>${part}</code>` : markup`${part}`
    }),
  )
}

/**
 * JSON for a `<script type="application/json">`. There `</script` would end it, and `<!--` with `<script` after it would hide its
 * end; every other "<" may stand, which keeps great reports small.
 */
export function jsonData(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('</', String.raw`<\/`)
    .replaceAll(/<(?=!|script)/gi, String.raw`\u003c`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`)
}

function htmlOf(part: Part): string {
  if (typeof part === 'number') return String(part)
  if (typeof part === 'string') return escapeHtml(visible(part))
  return 'html' in part ? part.html : part.map(({ html }) => html).join('')
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
