/** `{{ … }}` of Go and Jinja, `{% … %}`, `<% … %>`: what is written in a file for a template engine to fill in. */
export interface TemplateAction {
  readonly start: number
  readonly end: number
  /** What stands between the delimiters, and where. */
  readonly body: string
  readonly bodyStart: number
  /** It puts nothing in by itself: a condition, a loop, an assignment, a comment. */
  readonly isControl: boolean
}

const OPENERS = /\{\{|\{%|<%/g
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['{{', '}}'],
  ['{%', '%}'],
  ['<%', '%>'],
])
const CONTROL =
  /^(?:if|else|end|range|with|define|block|break|continue)\b|^\/\*|^\$\w{0,60}\s{0,9}(?:,\s{0,9}\$\w{0,60}\s{0,9})?:?=(?!=)/
/** What may stand behind an action that has its line for itself. */
const REST_OF_LINE = /[ \t]*(?:\{\{|\r?\n|$)/y

export function isTemplated(text: string): boolean {
  return text.includes('{{') || text.includes('{%') || text.includes('<%')
}

/** The actions of a text in their order; one that is never closed ends them. */
export function actionsOf(text: string): TemplateAction[] {
  const actions: TemplateAction[] = []
  let from = 0
  for (;;) {
    OPENERS.lastIndex = from
    const found = OPENERS.exec(text)
    if (!found) return actions
    const [opener] = found
    const end = endOf(text, found.index + 2, CLOSERS.get(opener)!)
    if (end < 0) return actions
    actions.push(actionAt(text, opener, found.index, end))
    from = end
  }
}

/**
 * The text with its actions covered, each by as many characters, so that YAML can be read and every place stays where it is.
 * What has a line for itself is blanked; what stands in a value becomes a word.
 */
export function maskTemplates(text: string): string {
  if (!isTemplated(text)) return text
  const pieces: string[] = []
  let from = 0
  let startsLine = true
  for (const action of actionsOf(text)) {
    const before = text.slice(from, action.start)
    startsLine = isBlankToLineStart(before, startsLine)
    const isBlanked = startsLine && (action.isControl || endsLine(text, action.end))
    pieces.push(before, cover(text.slice(action.start, action.end), isBlanked ? ' ' : 'x'))
    startsLine &&= isBlanked
    from = action.end
  }
  return pieces.join('') + text.slice(from)
}

function actionAt(text: string, opener: string, start: number, end: number): TemplateAction {
  let bodyStart = start + 2
  let bodyEnd = end - 2
  const isPrinting = opener === '{{' || (opener === '<%' && /[=-]/.test(text.charAt(bodyStart)))
  if (/[-+=]/.test(text.charAt(bodyStart))) bodyStart += 1
  if (bodyEnd > bodyStart && /[-+]/.test(text.charAt(bodyEnd - 1))) bodyEnd -= 1
  const body = text.slice(bodyStart, Math.max(bodyStart, bodyEnd))
  return { start, end, body, bodyStart, isControl: !isPrinting || CONTROL.test(body.trimStart()) }
}

/** Comments may hold what would close another action. */
function endOf(text: string, start: number, closer: string): number {
  const isComment = /^-?\s?\/\*/.test(text.slice(start, start + 4))
  const comment = isComment ? text.indexOf('*/', start) : start
  const close = comment < 0 ? -1 : text.indexOf(closer, comment)
  return close < 0 ? -1 : close + closer.length
}

function isBlankToLineStart(before: string, startsLine: boolean): boolean {
  const newline = before.lastIndexOf('\n')
  return (newline >= 0 || startsLine) && before.slice(newline + 1).trim() === ''
}

function endsLine(text: string, end: number): boolean {
  REST_OF_LINE.lastIndex = end
  return REST_OF_LINE.test(text)
}

function cover(action: string, filler: string): string {
  return action.replaceAll(/[^\r\n]/g, filler)
}
