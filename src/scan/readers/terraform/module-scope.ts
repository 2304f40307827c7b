import { natureOfVariable } from '../../natures.ts'
import { evaluate } from '../../syntax/hcl/evaluate.ts'
import { turnsOf } from '../../syntax/hcl/resolve.ts'
import {
  bind,
  budgetFor,
  type Found,
  headOf,
  renamed,
  type Scope,
  termOf,
  valueHead,
  writtenText,
} from '../../syntax/hcl/term.ts'
import { attributeOf, type Expression, type HclAttribute, type HclBlock, type HclBody } from '../../syntax/hcl/tree.ts'
import { concat, known, type Nature, onlyText, unknown } from '../../value.ts'

/** What the names of a Terraform file mean, as far as the file itself says. */
export function moduleScope(body: HclBody, source: string): Scope {
  const declared = declarationsIn(body)
  const scope: Scope = {
    source,
    budget: budgetFor(source),
    call: () => null,
    find: (path, names) => findVariable(path, names) ?? findLocal(path) ?? findObject(names),
  }

  const findVariable = (path: readonly string[], names: readonly string[]): Found | null => {
    const [root, name, ...rest] = path
    if (root !== 'var' || name === undefined) return null
    const fallback = declared.variables.get(name)
    if (fallback && !isEmpty(fallback.value)) {
      const link = { name: `var.${name}`, by: 'default', span: fallback.value.span } as const
      return { heads: [headOf(fallback.value, scope, link)], used: 2 }
    }
    // An index that is not written out is left out.
    const shown = names.length > path.length ? names.join('.') : ['var', name, ...rest].join('.')
    return unknownFound(natureOfVariable(shown.slice(shown.lastIndexOf('.') + 1)), shown)
  }

  const findLocal = ([root, name = '']: readonly string[]): Found | null => {
    const local = root === 'local' ? declared.locals.get(name) : undefined
    if (!local) return null
    const link = { name: `local.${name}`, by: 'local', span: local.span } as const
    return { heads: [headOf(local, scope, link)], used: 2 }
  }

  const findObject = (written: readonly string[]): Found | null => {
    // `resource.aws_x.y` is `aws_x.y`.
    const names = written[0] === 'resource' ? written.slice(1) : written
    const address = names[0] === 'data' ? names.slice(0, 3) : names.slice(0, 2)
    const [attribute = ''] = names.slice(address.length)
    const type = address.at(-2) ?? ''
    const name = address.at(-1) ?? ''
    if (names[0] === 'terraform' && names[1] === 'workspace') return unknownFound('environment', 'terraform.workspace')
    if (type === 'module') return isEcrModule(names) ? unknownFound('opaque', `ECR repository ${name}`) : null
    if (type === 'aws_ecrpublic_repository' && attribute === 'repository_uri') {
      const repository = unknown('opaque', names.join('.'), null)
      return { heads: [valueHead(concat(known('public.ecr.aws/', null), repository))], used: Infinity }
    }
    const output = OUTPUTS.find(({ types, attributes }) => types.test(type) && attributes.test(attribute))
    if (output) return unknownFound(output.nature, output.shown?.(name) ?? names.join('.'))
    const commit = natureOfGit(address, names)
    if (commit) return unknownFound(commit, names.join('.'))
    const block = declared.objects.get(address.join('.'))
    const held = block && FOLLOWED.has(attribute) ? attributeOf(block.body, attribute) : null
    if (!block || !held) return null
    const link = { name: names.join('.'), by: 'argument', span: held.value.span } as const
    const used = names.length === address.length + 1 ? Infinity : written.length - names.length + address.length + 1
    return { heads: [headOf(held.value, repeatedScope(block, scope), link)], used }
  }

  const isEcrModule = (names: readonly string[]): boolean => {
    const [, name = '', attribute = ''] = names
    if (!/^(?:ecr_)?(?:repository_(?:url|uri)s?(?:_map)?|url|uri)$/.test(attribute)) return false
    const module = declared.modules.get(name)
    const from = module ? attributeOf(module.body, 'source') : null
    return /ecr/i.test(name) || /ecr/i.test(from ? (writtenText(from.value) ?? '') : '')
  }

  return scope
}

/** The scope in a block that `for_each` repeats: `each.key` and `each.value` can be any of them. */
export function repeatedScope({ body }: HclBlock, scope: Scope): Scope {
  const over = attributeOf(body, 'for_each')
  const turns = over ? turnsOf(termOf(over.value, scope)) : []
  if (turns.length === 0) return over ? renamed(scope, 'each.value', over.value) : scope
  return bind(
    scope,
    new Map([
      ['each.key', turns.flatMap(({ key }) => key)],
      ['each.value', turns.flatMap(({ value }) => value)],
    ]),
  )
}

function unknownFound(nature: Nature, name: string): Found {
  return { heads: [valueHead(unknown(nature, name, null))], used: Infinity }
}

interface Output {
  readonly types: RegExp
  readonly attributes: RegExp
  readonly nature: Nature
  readonly shown?: (name: string) => string
}

/** What resources and data sources give that is known for what it is. */
const OUTPUTS: readonly Output[] = [
  {
    types: /^(?:aws|awscc)_ecr_repository$/,
    attributes: /^repository_ur[li]$/,
    nature: 'opaque',
    shown: (name) => `ECR repository ${name}`,
  },
  { types: /^aws_caller_identity$/, attributes: /^account_id$/, nature: 'opaque', shown: () => 'aws account' },
  { types: /^aws_ecr_repository$/, attributes: /^registry_id$/, nature: 'opaque', shown: () => 'aws account' },
  { types: /^aws_ecr_image$/, attributes: /^(?:image_uri|image_digest|id)$/, nature: 'digest' },
  { types: /^docker_image$/, attributes: /^(?:image_id|repo_digest|latest|sha256_digest|id)$/, nature: 'digest' },
  { types: /^docker_registry_image$/, attributes: /^(?:sha256_digest|id)$/, nature: 'digest' },
  { types: /^archive_file$/, attributes: /^output_/, nature: 'digest' },
]

/** Attributes that are what is written for them. */
const FOLLOWED: ReadonlySet<string> = new Set([
  'name',
  'image',
  'image_uri',
  'image_tag',
  'repository',
  'repository_name',
  'tag',
  'input',
  'triggers',
  'keepers',
])

/** What `data.external.git.result.sha` and the providers of Git give, by their names. */
function natureOfGit(address: readonly string[], names: readonly string[]): Nature | null {
  const [root, type = '', name = ''] = address
  if (root !== 'data') return null
  const isGit = /^(?:git|gitlab|github)_/.test(type) || (type === 'external' && /git|commit|revision|sha/.test(name))
  if (type !== 'external' && !isGit) return null
  const last = names.at(-1) ?? ''
  const nature = natureOfVariable(last)
  if (nature !== 'opaque') return nature
  if (isGit && /^(?:hash|id|rev|revision|head|value|output|short|long)$/.test(last)) return 'commit'
  return isGit && /^(?:tag|version|describe)$/.test(last) ? 'version' : null
}

interface Declarations {
  readonly variables: ReadonlyMap<string, HclAttribute>
  readonly locals: ReadonlyMap<string, Expression>
  readonly objects: ReadonlyMap<string, HclBlock>
  readonly modules: ReadonlyMap<string, HclBlock>
}

function declarationsIn(body: HclBody): Declarations {
  const variables = new Map<string, HclAttribute>()
  const locals = new Map<string, Expression>()
  const objects = new Map<string, HclBlock>()
  const modules = new Map<string, HclBlock>()
  for (const block of body.blocks) {
    const [first = '', second = ''] = block.labels
    const fallback = block.type === 'variable' ? attributeOf(block.body, 'default') : null
    if (fallback) variables.set(first, fallback)
    if (block.type === 'locals') for (const { name, value } of block.body.attributes) locals.set(name, value)
    if (block.type === 'resource') objects.set(`${first}.${second}`, block)
    if (block.type === 'data') objects.set(`data.${first}.${second}`, block)
    if (block.type === 'module') modules.set(first, block)
  }
  return { variables, locals, objects, modules }
}

/** An empty default asks for a value from outside. */
function isEmpty(value: Expression): boolean {
  return value.kind === 'null' || writtenText(value) === ''
}

/** The text of an attribute, if it can be only one. */
export function textOfAttribute(body: HclBody, name: string, scope: Scope): string | null {
  const attribute = attributeOf(body, name)
  return attribute ? onlyText(evaluate(attribute.value, scope)) : null
}
