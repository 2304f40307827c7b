import type { LooseFact } from '../../shell/words.ts'
import { at, type DataNode, itemsOf, scalarText } from '../../syntax/data.ts'
import { scalarValue } from '../helm/template-value.ts'
import type { Resource } from './resource.ts'

/** Tasks of Tekton's catalogue that push, and the parameters by which they are told where to. */
const PUSHING_TASK = /kaniko|buildah|buildpacks|s2i|jib|skopeo|docker-?build|build-?push|buildkit/i
const TARGETS: ReadonlySet<string> = new Set([
  'image',
  'appimage',
  'destination',
  'imageurl',
  'destimageurl',
  'outputimage',
])

/** What the tasks of a pipeline push that are only referred to. */
export function tektonTaskFacts({ root, names }: Resource): LooseFact[] {
  const spec = at(root, 'spec')
  const pipelines = [spec, at(spec, 'pipelineSpec')]
  const tasks = pipelines.flatMap((pipeline) => [
    ...itemsOf(at(pipeline, 'tasks')),
    ...itemsOf(at(pipeline, 'finally')),
  ])
  return [...tasks, ...(spec && at(spec, 'taskRef') ? [spec] : [])].flatMap((task) => {
    const name = taskName(at(task, 'taskRef'))
    if (name === null || !PUSHING_TASK.test(name)) return []
    return itemsOf(at(task, 'params')).flatMap((parameter): LooseFact[] => {
      const isTarget = TARGETS.has((scalarText(at(parameter, 'name')) ?? '').toLowerCase().replaceAll(/[-_]/g, ''))
      const value = at(parameter, 'value')
      const reference = isTarget && value?.kind === 'scalar' ? scalarValue(value, names) : null
      if (!reference) return []
      const tool = `Tekton's task ${name}`
      return [{ kind: 'push', tool, reference, untagged: 'latest', certain: true, list: null, span: parameter.span }]
    })
  })
}

/** By its name, or by that which a resolver is given. */
function taskName(taskRef: DataNode | null): string | null {
  const parameter = itemsOf(at(taskRef, 'params')).find((one) => scalarText(at(one, 'name')) === 'name')
  return scalarText(at(taskRef, 'name')) ?? scalarText(at(parameter, 'value'))
}
