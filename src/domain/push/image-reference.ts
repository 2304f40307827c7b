import { tagFault } from '../tag/tag-grammar.ts'

/** An image reference, taken apart by the grammar of the distribution project (`reference.go`), with no default added. */
export interface ImageReference {
  /** With its port, if one is written; null where the reference begins with the repository's path. */
  readonly host: string | null
  readonly path: string
  readonly tag: string | null
  /** `algorithm:hex`. */
  readonly digest: string | null
}

/** The path of a repository, the same in the distribution project and in ECR. */
export const REPOSITORY_PATH = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*)*$/

const PATH_MAX_LENGTH = 255
const HOST_MAX_LENGTH = 259

const HOST =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/
const DIGEST = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,256}$/
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]{0,20}:\/\//

/** The registered algorithms of the OCI image specification, whose encoded part is lower-case and of one length. */
const DIGEST_LENGTHS: ReadonlyMap<string, number> = new Map([
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128],
])

/** Takes a reference apart, or says what is wrong with it. A word alone is read as a path: whether it is a tag is the caller's to know. */
export function parseImageReference(text: string): ImageReference | { readonly fault: string } {
  const scheme = schemeOf(text)
  if (scheme !== null) return { fault: `leave out "${scheme}"` }
  const [named, digest] = splitAt(text, text.indexOf('@'))
  const [host, remainder] = splitHost(named)
  const [path, tag] = splitAt(remainder, remainder.indexOf(':'))
  const fault =
    hostFault(host) ??
    pathFault(path) ??
    (tag !== null && tagFault(tag) !== null ? 'what follows the ":" is not a tag' : null) ??
    (digest !== null && !isDigest(digest) ? 'what follows the "@" is not a digest' : null)
  return fault === null ? { host, path, tag, digest } : { fault }
}

/** `https://` of a text that was copied from a browser, or null. */
export function schemeOf(text: string): string | null {
  return SCHEME.exec(text)?.[0] ?? null
}

/** The first component is a host only if no path could begin like it: the rule that docker and containerd follow. */
function splitHost(named: string): [host: string | null, remainder: string] {
  const slash = named.indexOf('/')
  const first = named.slice(0, Math.max(slash, 0))
  const isHost = /[.:A-Z]/.test(first) || first === 'localhost'
  return isHost ? [first, named.slice(slash + 1)] : [null, named]
}

function splitAt(text: string, index: number): [before: string, after: string | null] {
  return index < 0 ? [text, null] : [text.slice(0, index), text.slice(index + 1)]
}

function hostFault(host: string | null): string | null {
  return host === null || (host.length <= HOST_MAX_LENGTH && HOST.test(host)) ? null : 'the registry is not a host name'
}

function pathFault(path: string): string | null {
  if (path === '') return 'it names no repository'
  if (path.length > PATH_MAX_LENGTH) return `the repository's name is longer than ${PATH_MAX_LENGTH} characters`
  if (REPOSITORY_PATH.test(path)) return null
  return REPOSITORY_PATH.test(path.toLowerCase())
    ? `the repository's name has upper-case letters: write "${path.toLowerCase()}"`
    : "the repository's name has a character or a separator where none may be"
}

function isDigest(text: string): boolean {
  if (!DIGEST.test(text)) return false
  const colon = text.indexOf(':')
  const length = DIGEST_LENGTHS.get(text.slice(0, colon))
  const hex = text.slice(colon + 1)
  return length === undefined || (hex.length === length && hex === hex.toLowerCase())
}
