import type { Lexicon, StringRules } from './token.ts'

const OPENING = /([rbfut]{0,2})("""|'''|"|')/iy

/** Python. Lines say nothing here that is of use. */
export const PYTHON: Lexicon = {
  blanks: /(?:[\s\ufeff]|\\\r?\n)+/y,
  comments: /#[^\n]*/y,
  name: /[\p{ID_Start}_][\p{ID_Continue}]*/uy,
  number: /\d[\w.]*/y,
  marks: /:=|\*\*|==|!=|<=|>=|->|\+=|[^]/uy,
  stringAt: (source, at): StringRules | null => {
    OPENING.lastIndex = at
    const [opening, prefix = '', closing = ''] = OPENING.exec(source) ?? []
    if (opening === undefined) return null
    const isFormatted = /[ft]/i.test(prefix)
    return {
      opening,
      closing,
      hole: isFormatted ? '{' : null,
      escapes: !/r/i.test(prefix),
      multiline: closing.length === 3,
    }
  },
  otherLiteral: () => 0,
}
