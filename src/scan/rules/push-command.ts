import type { Draft } from '../draft.ts'
import type { PushFact, Unit } from '../facts.ts'
import type { Found } from '../found.ts'
import type { SourceFile } from '../source-file.ts'
import type { Span } from '../span.ts'
import type { TagVerdict } from '../tag-verdict.ts'
import type { Tree } from '../tree.ts'
import { display } from '../value.ts'

/** A command or a step that pushes in a job, whichever file it is written in. */
export interface PushCommand {
  readonly found: Found<PushFact>
  readonly unit: Unit
  readonly verdict: TagVerdict
  /** Where it stands in the file of its job. */
  readonly file: SourceFile
  readonly span: Span
}

/** The commands with a push that is accepted, each once, with the first such push. */
export function pushCommands(
  tree: Tree,
  accepts: (verdict: TagVerdict, push: { readonly fact: PushFact; readonly unit: Unit }) => boolean,
): PushCommand[] {
  const commands = new Map<string, PushCommand>()
  for (const found of tree.ofKind('push')) {
    const { fact } = found
    const { unit } = fact
    if (!unit || unit.kind === 'script' || found.isIdle) continue
    const verdict = tree.verdicts(fact.reference, unit).find((each) => accepts(each, { fact, unit }))
    if (!verdict) continue
    const command = { found, unit, verdict, ...placeInJob(found) }
    const key = `${command.span.start} ${command.file.path}`
    if (!commands.has(key)) commands.set(key, command)
  }
  return [...commands.values()]
}

/** What every finding on a command that pushes has. */
export function commandDraft({
  found,
  file,
  span,
}: PushCommand): Pick<Draft, 'confidence' | 'chain' | 'file' | 'fact' | 'at' | 'culprit' | 'excusable'> {
  return {
    confidence: found.fact.certain ? 'high' : 'medium',
    chain: [],
    file: found.file,
    fact: found.fact,
    at: { ...span, path: file.path },
    culprit: null,
    excusable: null,
  }
}

export function referenceOf({ verdict }: PushCommand): string {
  return display(verdict.reference)
}

function placeInJob({ file, fact, caller, original }: Found<PushFact>): Pick<PushCommand, 'file' | 'span'> {
  return caller !== null && original?.fact.unit !== fact.unit ? caller : { file, span: fact.span }
}
