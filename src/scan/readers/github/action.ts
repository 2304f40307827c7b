import type { Fact, Unit } from '../../facts.ts'
import type { Reader } from '../../reader.ts'
import { settle } from '../../settle.ts'
import type { SourceFile } from '../../source-file.ts'
import { at, type DataNode, scalarText } from '../../syntax/data.ts'
import { readYamlDocuments } from '../../syntax/yaml.ts'
import { imageOf } from './actions/docker-step.ts'
import { readInputs } from './inputs.ts'
import { bareScope, type Scope } from './scope.ts'
import { readSteps } from './steps.ts'
import { ANY_TRIGGER } from './triggers.ts'

const PATH = /(?:^|\/)action\.ya?ml$/

export const githubAction: Reader = {
  kind: 'GitHub action',
  claims: (path) => PATH.test(path),
  holds: (text) => text.includes('runs'),
  read(file) {
    const { roots, notes } = readYamlDocuments(file)
    const [action] = roots
    if (action?.kind !== 'map') return { facts: [], notes }
    const scope = actionScope(action, file)
    const image = at(action, 'runs', 'image')
    if (scalarText(image)?.startsWith('docker://') && image) return { facts: usedImage(image, scope), notes }
    const name = scalarText(at(action, 'name')) ?? file.path
    const unit: Unit = { kind: 'script', id: name, span: action.span, serialised: null, axes: [] }
    const steps = readSteps({ file, steps: at(action, 'runs', 'steps'), scope, defaults: [], runsOn: null })
    return { facts: settle(steps.facts, unit), notes: [...notes, ...steps.notes] }
  },
}

function actionScope(action: DataNode, { path }: SourceFile): Scope {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
  const bare = bareScope(ANY_TRIGGER, folder)
  return { ...bare, input: readInputs([at(action, 'inputs')], bare) }
}

function usedImage(image: DataNode, scope: Scope): Fact[] {
  return settle(
    [{ kind: 'use', role: 'ci', by: 'the action', reference: imageOf(image, { scope }), span: image.span }],
    null,
  )
}
