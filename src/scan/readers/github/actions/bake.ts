import type { PushBuiltFact } from '../../../facts.ts'
import type { LooseFact } from '../../../shell/words.ts'
import { readBuildOutput, readCacheTarget } from '../../../tools/build-outputs.ts'
import type { Switch } from '../../../tools/arguments.ts'
import { overridesIn, renamedBy } from '../../../tools/bake-overrides.ts'
import { treePath } from '../../../tools/tree-path.ts'
import { onlyText } from '../../../value.ts'
import { environmentGiven } from '../environment.ts'
import { byLine, byLineOrComma, entriesIn, textAt } from '../text.ts'
import { referencesHeldIn } from '../metadata/held-tags.ts'
import { push, strongest, switchIn } from './build-push.ts'
import { type ActionReading, NO_READING, type UsedAction } from './used-action.ts'

/** docker/bake-action: what it pushes stands in its files, but for what `set` puts there. */
export function readBakeAction(step: UsedAction): ActionReading {
  const overrides = entriesIn(step.input('set'), step.scope, byLine).flatMap((entry) =>
    overridesIn(entry.value).map((override) => ({ ...override, entry })),
  )
  const of = (...names: readonly string[]) => overrides.filter(({ key }) => names.includes(key))
  const outputs = of('output', 'outputs').map(({ value }): Switch => {
    const { pushes } = readBuildOutput(value)
    return pushes === null ? 'perhaps' : pushes ? 'on' : 'off'
  })
  const when = strongest(switchIn(step, 'push'), ...outputs)
  const caches = of('cache-to').flatMap(({ value, entry }): LooseFact[] => {
    const reference = readCacheTarget(value)
    return reference ? [{ kind: 'cache', tool: step.title, reference, span: entry.span }] : []
  })
  const renamed = renamedBy(overrides)
  if (when === 'off') return { ...NO_READING, facts: [{ ...builtBy(step, renamed), isBuildOnly: true }, ...caches] }
  const list = step.input('set')?.span ?? null
  const files = step.input('files')
  const described = referencesHeldIn(files, step.scope).map((reference) =>
    push(step, reference, files?.span ?? step.span, when === 'on', null),
  )
  const pushes = of('tags').map(({ value, entry }) => push(step, value, entry.span, when === 'on', list))
  return { ...NO_READING, facts: [...pushes, ...described, builtBy(step, renamed), ...caches] }
}

function builtBy(step: UsedAction, renamed: readonly string[]): Omit<PushBuiltFact, 'unit' | 'order'> {
  const folder = textAt(step.input('workdir') ?? step.input('source'), step.scope) ?? ''
  const textsIn = (input: string) =>
    entriesIn(step.input(input), step.scope, byLineOrComma).flatMap(({ value }) => onlyText(value) ?? [])
  return {
    kind: 'push-built',
    by: 'bake',
    tool: step.title,
    files: textsIn('files').flatMap(
      (file) => treePath(file.startsWith('cwd://') ? '' : folder, file.replace('cwd://', '')) ?? [],
    ),
    targets: textsIn('targets'),
    given: environmentGiven(step.scope, ''),
    ...(renamed.length > 0 ? { renamed } : {}),
    span: step.span,
  }
}
