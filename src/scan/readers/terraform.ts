import type { Fact } from '../facts.ts'
import type { Reader, Reading } from '../reader.ts'
import { settle } from '../settle.ts'
import type { LooseFact } from '../shell/words.ts'
import type { SourceFile } from '../source-file.ts'
import { allBlocks } from '../syntax/hcl/blocks.ts'
import { evaluate } from '../syntax/hcl/evaluate.ts'
import { type HclDocument, readHcl } from '../syntax/hcl/parse.ts'
import { type Scope, spentNotes, termOf } from '../syntax/hcl/term.ts'
import { attributeOf, type HclAttribute, type HclBlock, type HclBody } from '../syntax/hcl/tree.ts'
import { treeOf, type ValuesTree } from '../syntax/hcl/values-tree.ts'
import { readJson } from '../syntax/json.ts'
import { buildsOf } from './terraform/builds.ts'
import { callOf, calledFolder, defaultsOf, inputsOf, META_ARGUMENTS, variablesOf } from './terraform/definitions.ts'
import { helmImagesOf } from './terraform/helm-release.ts'
import { imageInput, imageInputKind, imagesIn } from './terraform/image-inputs.ts'
import { jsonBody } from './terraform/json-body.ts'
import { moduleScope, repeatedScope } from './terraform/module-scope.ts'
import { provisionedBy } from './terraform/provisioners.ts'
import { MODE_NAMES, repositoryInput, repositoryOf } from './terraform/repositories.ts'
import { ecrImageOf, useOf, workloadsOf } from './terraform/workloads.ts'

const FILES = /\.(?:tf|tofu)(?:\.json)?$|\.tfvars(?:\.json)?$|(?:^|\/)(?!docker|[^/]*bake)[^/]*\.hcl$/
const MENTIONS =
  /image|docker|podman|skopeo|crane|kaniko|buildah|mutability|ecr_repository|ECR|container|manifest|yaml_body/
/** What other files of the folder may read, and a module of this tree that is called. */
const DEFINES = /^\uFEFF?[ \t]*(?:variable\s*"|locals\b)/m
const TELLING = /tag(?!s)|image|version|regist|repo|\becr|mutab|docker|container/i
const CALLS = /"?source"?\s*[=:]\s*"\.{1,2}\//
/** A value for such a variable. */
const SETS = /(?:tag|version|image|repo|registry|repository|ecr|ur[il])"?\s*[=:]\s*["{[]|"(?:IM)?MUTABLE|"latest"/i
const VARIABLE_READ = /\bvar\.([\w-]+)/g
const VARIABLES = /\.tfvars(?:\.json)?$/

/** Terraform, OpenTofu and Terragrunt. */
export const terraform: Reader = {
  kind: 'Terraform',
  claims: (path) => FILES.test(path) && !/(?:^|\/)\.terraform(?:\/|\.lock\.hcl$)/.test(path),
  holds: (text) =>
    MENTIONS.test(text) || SETS.test(text) || CALLS.test(text) || (DEFINES.test(text) && TELLING.test(text)),
  read: readTerraform,
}

function readTerraform(file: SourceFile): Reading {
  const { body, notes } = documentOf(file)
  const scope = moduleScope(body, file.text)
  const folder = file.path.split('/').slice(0, -1).join('/')
  if (VARIABLES.test(file.path))
    return {
      facts: settle(
        [
          ...body.attributes.flatMap((one) => inputFacts(one, scope, folder)),
          ...variablesOf(body, scope, file.path, folder),
        ],
        null,
      ),
      notes: [...notes, ...spentNotes(scope, file.path)],
    }
  const read = variablesRead(file.text, body)
  const declared = body.blocks.flatMap((block) => blockFacts(block, scope, { read, folder }))
  // Terragrunt hands over what stands in `inputs`.
  const inputs = attributeOf(body, 'inputs')
  const handed = inputs ? argumentFacts([inputs], scope, 'the input') : []
  const scripts = body.blocks.flatMap((block): Fact[] => [
    ...provisionedBy(block, scope, folder),
    ...buildsOf(block, scope, file),
  ])
  const calls = body.blocks.flatMap((block) => (block.type === 'module' ? callOf(block, scope, folder) : []))
  const defined = [...calls, ...inputsOf(body, scope, folder), ...defaultsOf(body, scope, folder)]
  return {
    facts: [...settle([...declared, ...handed], null), ...scripts, ...settle(defined, null)],
    notes: [...notes, ...spentNotes(scope, file.path)],
  }
}

/** Without what a variable's own validation says of it. */
function variablesRead(text: string, { blocks }: HclBody): ReadonlySet<string> {
  const own = blocks.filter(({ type }) => type === 'variable').map(({ span }) => span)
  let next = 0
  const found = [...text.matchAll(VARIABLE_READ)].filter(({ index }) => {
    while (next < own.length && own[next]!.end <= index) next += 1
    return !(next < own.length && own[next]!.start <= index)
  })
  return new Set(found.map(([, name]) => name!))
}

function documentOf(file: SourceFile): HclDocument {
  if (!file.path.endsWith('.json')) return readHcl(file)
  const { roots, notes } = readJson(file)
  const [root] = roots
  return { body: root ? jsonBody(root, file.text) : EMPTY, notes }
}

const EMPTY: HclBody = { attributes: [], blocks: [], span: { start: 0, end: 0 } }

interface Place {
  /** The variables that the file reads. */
  readonly read: ReadonlySet<string>
  readonly folder: string
}

function blockFacts(block: HclBlock, scope: Scope, place: Place): readonly LooseFact[] {
  switch (block.type) {
    case 'resource':
      return [
        ...repositoryOf(block, scope),
        ...workloadsOf(block, scope),
        ...helmImagesOf(block, scope),
        ...templateFacts(block, scope),
      ]
    case 'data':
      return [...ecrImageOf(block, scope), ...templateFacts(block, scope)]
    case 'module':
      return [...moduleRepositories(block, scope, place), ...moduleFacts(block, scope, place)]
    case 'variable':
      return variableFacts(block, scope, place)
    default:
      return []
  }
}

/** A default that nothing in this file reads is read in another file of its folder. */
function variableFacts({ labels, body }: HclBlock, scope: Scope, { read, folder }: Place): LooseFact[] {
  const [name = ''] = labels
  const fallback = attributeOf(body, 'default')
  if (!fallback || read.has(name)) return []
  return inputFacts({ ...fallback, name }, scope, folder)
}

/** What is handed to a module by a variable's name. */
function inputFacts({ name, value, span }: HclAttribute, scope: Scope, folder: string): LooseFact[] {
  const settings = repositoryInput(name, { value, span }, scope)
  const images = imageInputKind(name) ? imageInput(name, evaluate(value, scope), `variable \`${name}\``, span) : []
  return handedOver([...settings, ...images], folder, name)
}

/** What a module of this tree does with it is told there. */
function moduleRepositories(block: HclBlock, scope: Scope, { folder }: Place): readonly LooseFact[] {
  const called = calledFolder(block.body, scope, folder)
  const declared = repositoryOf(block, scope)
  if (called === null) return declared
  const mode = MODE_NAMES.find((name) => attributeOf(block.body, name))
  return mode === undefined ? declared : handedOver(declared, called, mode)
}

function moduleFacts(block: HclBlock, outer: Scope, { folder }: Place): LooseFact[] {
  const scope = repeatedScope(block, outer)
  const called = calledFolder(block.body, scope, folder)
  const by = `module \`${block.labels[0] ?? ''}\``
  const given = block.body.attributes.filter(({ name }) => !META_ARGUMENTS.has(name))
  return given.flatMap((one) => {
    const told = argumentFacts([one], scope, by)
    return called === null ? told : handedOver(told, called, one.name)
  })
}

function handedOver(facts: readonly LooseFact[], folder: string, name: string): LooseFact[] {
  const handed = { folder, name: `var.${name}` }
  return facts.map((fact) => (fact.kind === 'use' || fact.kind === 'repository' ? { ...fact, handed } : fact))
}

/** Images that are handed over, by their own names or deep in a structure. */
function argumentFacts(given: readonly HclAttribute[], scope: Scope, by: string): LooseFact[] {
  return given.flatMap(({ name, value, span }): LooseFact[] => {
    const tree = treeOf(termOf(value, scope))
    if (tree.kind !== 'scalar') return structureFacts(tree, by)
    return imageInput(name, tree.value, by, span)
  })
}

function structureFacts(tree: ValuesTree, by: string): LooseFact[] {
  const images = imagesIn(tree)
  const told = images.flatMap((image): LooseFact[] => {
    const isSplit = image.name === null && !/image/i.test(image.key)
    return isSplit ? [useOf(image, by)] : imageInput('image', image.reference, by, image.span)
  })
  return [...told, ...namedInputs(tree, by)]
}

/** `image_tag` and its like in a structure; what is called `image` has been found. */
function namedInputs(tree: ValuesTree, by: string): LooseFact[] {
  if (tree.kind === 'scalar') return []
  if (tree.kind === 'list') return tree.items.flatMap((item) => namedInputs(item, by))
  return tree.entries.flatMap(({ key, value }): LooseFact[] => {
    if (value.kind !== 'scalar') return namedInputs(value, by)
    if (/^(?:image|container_?image|image_?uri)$/i.test(key)) return []
    return imageInput(key, value.value, by, value.span)
  })
}

/** `templatefile(…, { image = … })` and `data "template_file"`: what is put into a file that is read elsewhere. */
function templateFacts(block: HclBlock, outer: Scope): LooseFact[] {
  const scope = repeatedScope(block, outer)
  const by = `\`${block.type === 'data' ? 'data.' : ''}${block.labels.join('.')}\``
  if (block.labels[0] === 'template_file') {
    const given = attributeOf(block.body, 'vars')
    return given ? argumentFacts([given], scope, by) : []
  }
  const everywhere = [block.body, ...allBlocks(block.body, scope).map(({ body }) => body)]
  return everywhere.flatMap(({ attributes }) =>
    attributes.flatMap(({ value, span }) => {
      const given = value.kind === 'call' && value.name === 'templatefile' ? value.arguments[1] : undefined
      return given ? argumentFacts([{ name: '', value: given, span }], scope, by) : []
    }),
  )
}
