import type { Reading } from '../../reader.ts'
import { settle } from '../../settle.ts'
import type { SourceFile } from '../../source-file.ts'
import { readCode } from '../../syntax/code/parse.ts'
import type { Lexicon } from '../../syntax/code/token.ts'
import { tokenizeCode } from '../../syntax/code/tokenize.ts'
import { imageOf, pushedBy } from './images.ts'
import type { Dialect, Program } from './program.ts'
import { repositoryOf } from './repositories.ts'
import { resourceImages } from './resources.ts'

const MAX_STEPS = 20_000

/** The repositories that a program of CDK's makes, and the images that it runs. */
export function readProgram({ path, text }: SourceFile, lexicon: Lexicon, dialect: Dialect): Reading {
  const tree = readCode(tokenizeCode(text, lexicon))
  const program: Program = {
    text,
    tree,
    dialect,
    imports: dialect.imports(text),
    budget: { left: MAX_STEPS + text.length },
  }
  const facts = tree.calls
    .toSorted((one, another) => one.span.start - another.span.start)
    .flatMap((call) => [
      ...repositoryOf(call, program),
      ...imageOf(call, program),
      ...resourceImages(call, program),
      ...pushedBy(call, program),
    ])
  const detail = 'some of it is nested too deep to be read'
  return {
    facts: settle(facts, null),
    notes: tree.isTooDeep ? [{ code: 'TOO_DEEP', path, start: null, detail }] : [],
  }
}
