import type { RepositoryFact } from './facts.ts'
import type { Found } from './found.ts'
import { declaredName } from './rules/repository-mutable.ts'
import type { SourceFile } from './source-file.ts'
import type { Tree } from './tree.ts'
import { knownTexts, onlyText, type Part } from './value.ts'

/** The name of the repository that a part of a reference stands for; null where it is not known. */
export type NameOfPart = (part: Part, path: string) => string | null

/** What stands for a declared repository bears the name that its block gives it, or its own, or that of the variable which holds it. */
export function namesOfParts(tree: Tree): NameOfPart {
  const isGivenOnce = givenOnce()
  const declared = new Set<string>()
  const labelled = new Map<string, string | null>()
  for (const found of tree.ofKind('repository')) {
    const { name, what } = found.fact
    for (const text of name ? knownTexts(name) : []) declared.add(text)
    const label = what === 'repository' ? labelOf(found, isGivenOnce) : null
    if (label === null) continue
    const key = keyOf(found.fact.by === 'terraform', found.file.path, label)
    const own = name && onlyText(name)
    labelled.set(key, labelled.has(key) && labelled.get(key) !== own ? null : own)
  }
  return (part, path) => {
    if (part.kind === 'text') return part.text
    const shown = declaredName(part.name)
    if (shown === part.name) return null
    for (const key of [keyOf(true, path, shown), keyOf(false, path, shown)]) {
      const name = labelled.get(key)
      if (name !== undefined) return name
    }
    return declared.has(shown) || /^[a-z0-9._-]+\/[a-z0-9._/-]+$/.test(shown) ? shown : null
  }
}

/** Of Terraform all files of a folder are one module. */
function keyOf(isFolders: boolean, path: string, label: string): string {
  return JSON.stringify([isFolders ? path.slice(0, path.lastIndexOf('/') + 1) : path, isFolders, label])
}

/** As much of a file as is looked at. */
const REACH = 300
const BLOCK = /^resource\s+"(?:aws|awscc)_ecr_repository"\s+"([\w-]{1,200})"/
const HELD = /(?:^|[\s;])([\w.]{1,100})(?:[ \t]*:[ \t]*[\w.]{1,100})?[ \t]*=\s*(?:new\s)?\s*$/

/** What a file calls a repository that it declares: `app` of `resource "aws_ecr_repository" "app"` or of `const app = new Repository(…)`. */
function labelOf({ file, fact: { by, span } }: Found<RepositoryFact>, isGivenOnce: IsGivenOnce): string | null {
  const { text } = file
  if (by === 'terraform') return BLOCK.exec(text.slice(span.start, span.start + REACH))?.[1] ?? null
  const held = by === 'cdk' ? HELD.exec(text.slice(Math.max(0, span.start - REACH), span.start))?.[1] : undefined
  return held !== undefined && isGivenOnce(held, file) ? held : null
}

/** Whether nothing else in its file goes by that name, as a parameter would. */
type IsGivenOnce = (name: string, file: SourceFile) => boolean

const GIVEN = /\b(\w+)\s*(?:\?\s*)?[:=](?!=)/g

/** A file is gone through once, however many repositories it declares. */
function givenOnce(): IsGivenOnce {
  const files = new Map<SourceFile, ReadonlyMap<string, number>>()
  return (name, file) => {
    const counts = files.get(file) ?? countsOf(Array.from(file.text.matchAll(GIVEN), ([, given = '']) => given))
    files.set(file, counts)
    return counts.get(name.slice(name.lastIndexOf('.') + 1)) === 1
  }
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
