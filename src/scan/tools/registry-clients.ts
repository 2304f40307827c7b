import type { LooseFact, Word } from '../shell/words.ts'
import { concat, known, type Value } from '../value.ts'
import {
  type Arguments,
  hasOption,
  optionTable,
  optionValues,
  type OptionTable,
  parseArguments,
  switchOf,
} from './arguments.ts'
import { lookOf, pushOf, type ToolCall, type ToolReader, wordText } from './tool.ts'
import { afterPrefix, commaEntries, opaque, trailingText, withoutTag, withTag } from './value-text.ts'

/** Programs that copy images between registries, or write them there from files. */
type ClientCommand = (call: ToolCall, args: Arguments, operands: readonly Word[], tool: string) => readonly LooseFact[]
interface ClientCommands extends ReadonlyMap<string, ClientCommand | ClientCommands> {}

function client(options: OptionTable, commands: ClientCommands): ToolReader {
  return (call) => {
    const args = parseArguments(call.words, options)
    let operands = args.operands
    let found: ClientCommand | ClientCommands | undefined = commands
    let tool = call.program
    while (found && typeof found !== 'function') {
      const name = wordText(operands[0])
      if (name === null) return []
      found = found.get(name)
      tool = `${tool} ${name}`
      operands = operands.slice(1)
    }
    return found ? found(call, args, operands, tool) : []
  }
}

const look: ClientCommand = (call, _args, _operands, tool) => [lookOf(call, tool)]

/** Pushes the operand of this index. */
function pushOperand(index: number): ClientCommand {
  return (call, _args, operands, tool) => {
    const target = operands[index]
    return target ? [pushOf(call, tool, target.value)] : []
  }
}

/** The tag of the image that is named first, to be replaced by each of the words behind it. */
const retag: ClientCommand = (call, _args, [image, ...tags], tool) =>
  image ? tags.map((tag) => pushOf(call, tool, withTag(withoutTag(image.value), tag.value))) : []

const copy: ClientCommand = (call, args, operands, tool) => {
  const target = operands[1]
  return target ? [pushOf(call, tool, target.value, { untagged: hasOption(args, 'all-tags') ? 'all' : 'latest' })] : []
}

/** Changes an image; without a new name it goes to where it came from, by its digest. */
function change(...options: readonly string[]): ClientCommand {
  return (call, args, operands, tool) => {
    const named = optionValues(args, ...options)
    if (named.length > 0) return named.map((value) => pushOf(call, tool, value))
    const image = operands[0]
    return image && !hasOption(args, 'output')
      ? [pushOf(call, tool, withoutTag(image.value), { untagged: 'none' })]
      : []
  }
}

export const readCrane = client(
  optionTable(
    `platform annotation=a label=l entrypoint cmd env=e exposed-ports output=o repo user=u workdir=w append set-platform tag=t
    base=b new_layer=f new_tag original old_base new_base rebased manifest=m image-refs jobs=j format cache_path=c`,
    'all-tags no-clobber=n verbose=v flatten index',
  ),
  new Map<string, ClientCommand | ClientCommands>([
    ['push', pushOperand(1)],
    ['copy', copy],
    ['cp', copy],
    ['tag', retag],
    ['mutate', change('tag')],
    ['append', change('new_tag', 'tag')],
    ['rebase', change('tag', 'rebased')],
    ['flatten', change('tag')],
    ['edit', new Map([['config', change('tag')]])],
    [
      'index',
      new Map([
        ['append', change('tag')],
        ['filter', change('tag')],
      ]),
    ],
    ...['digest', 'manifest', 'ls', 'validate', 'config'].map((name) => [name, look] as const),
  ]),
)

export const readRegctl = client(
  optionTable(
    `host logopt verbosity=v user-agent platform=p platforms format label-annotation create annotation label artifact-type config-type
    file=f file-media-type media-type=m subject ref digest desc-annotation desc-platform by-digest external time created date`,
    'digest-tags referrers replace force-recursive fast include-external',
  ),
  new Map<string, ClientCommand | ClientCommands>([
    [
      'image',
      new Map<string, ClientCommand>([
        ['copy', copy],
        ['cp', copy],
        ['mod', changeOfRegctl],
        ['create', pushOperand(0)],
        ['import', pushOperand(0)],
        ...['digest', 'manifest', 'inspect', 'check-base'].map((name) => [name, look] as const),
      ]),
    ],
    ['index', new Map<string, ClientCommand>([['create', pushOperand(0)]])],
    [
      'artifact',
      new Map<string, ClientCommand>([
        ['put', pushOperand(0)],
        ['tree', look],
      ]),
    ],
    [
      'manifest',
      new Map<string, ClientCommand>([
        ['put', pushOperand(0)],
        ...['head', 'get', 'digest', 'diff'].map((name) => [name, look] as const),
      ]),
    ],
    ['tag', new Map([['ls', look]])],
  ]),
)

function changeOfRegctl(call: ToolCall, args: Arguments, [image]: readonly Word[], tool: string): readonly LooseFact[] {
  const created = optionValues(args, 'create').map((value) =>
    // A name alone is a tag in the repository of the image.
    value.every((alternative) => !/[/:]/.test(trailingText(alternative))) && image
      ? withTag(withoutTag(image.value), value)
      : value,
  )
  if (created.length > 0) return created.map((value) => pushOf(call, tool, value))
  return image && switchOf(args, 'replace') === 'on' ? [pushOf(call, tool, image.value)] : []
}

/** `name:v1,v2` stands for two references. */
function pushTagList(index: number): ClientCommand {
  return (call, _args, operands, tool) => {
    const target = operands[index]
    if (!target) return []
    const [first, ...tags] = commaEntries(target.value)
    if (!first) return []
    return [first, ...tags.map((tag) => withTag(withoutTag(first), tag))].map((value) => pushOf(call, tool, value))
  }
}

export const readOras = client(
  optionTable(
    `artifact-type annotation=a annotation-file config username=u password=p export-manifest format image-spec platform concurrency
    registry-config from-username from-password from-registry-config from-resolve to-username to-password to-registry-config
    to-resolve resolve ca-file cert-file key-file distribution-spec output=o media-type identity-token subject index`,
    'recursive=r verbose=v debug=d',
  ),
  new Map<string, ClientCommand | ClientCommands>([
    ['push', pushTagList(0)],
    ['copy', pushTagList(1)],
    ['cp', pushTagList(1)],
    ['tag', retag],
    ['resolve', look],
    ['discover', look],
    ['repo', new Map([['tags', look]])],
    [
      'manifest',
      new Map<string, ClientCommand | ClientCommands>([
        ['push', pushTagList(0)],
        ['fetch', look],
        ['index', new Map([['create', pushTagList(0)]])],
      ]),
    ],
  ]),
)

const copyOfSkopeo: ClientCommand = (call, _args, operands, tool) => {
  const target = operands[1] ? dockerTarget(operands[1].value) : null
  return target ? [pushOf(call, tool, target)] : []
}

/** The name and the tag of what is copied are put behind the destination. */
const syncOfSkopeo: ClientCommand = (call, args, [source, target], tool) => {
  const [to] = optionValues(args, 'dest')
  if (!target || !source || (to && trailingText(to[0] ?? []) !== 'docker')) return []
  const written = trailingText(source.value[0] ?? [])
  const tail = written.slice(written.lastIndexOf('/') + 1)
  const [from] = optionValues(args, 'src')
  const isImage = !from || trailingText(from[0] ?? []) === 'docker'
  const name = isImage && tail !== '' ? known(tail, null) : opaque('name of the source')
  const untagged = isImage && tail.includes(':') ? 'latest' : 'all'
  return [pushOf(call, tool, concat(target.value, known('/', null), name), { untagged })]
}

/** A place that may be a registry, by its transport. */
function dockerTarget(value: Value): Value | null {
  const target = afterPrefix(value, 'docker://')
  if (target) return target
  return value.some((alternative) => alternative[0]?.kind === 'unknown') ? value : null
}

export const readSkopeo = client(
  optionTable(
    `command-timeout override-arch override-os override-variant policy registries.d tmpdir additional-tag authfile src-authfile
    dest-authfile digestfile sign-by sign-by-sigstore sign-by-sigstore-private-key sign-passphrase-file sign-identity src-creds
    dest-creds creds src-cert-dir dest-cert-dir cert-dir src-daemon-host dest-daemon-host src-shared-blob-dir dest-shared-blob-dir
    format=f multi-arch encryption-key encrypt-layer decryption-key dest-compress-format dest-compress-level retry-times retry-delay
    src-registry-token dest-registry-token registry-token src-username src-password dest-username dest-password username password
    image-parallel-copies src=s dest=d`,
    'all=a quiet=q no-tags=n',
  ),
  new Map<string, ClientCommand>([
    ['copy', copyOfSkopeo],
    ['sync', syncOfSkopeo],
    ['inspect', look],
    ['list-tags', look],
  ]),
)
