import type { Nature } from '../value.ts'

/** What a command writes is of this nature, told by its words as they are written; null if nothing is known of it. */
export function natureOfCommand(program: string, words: readonly string[]): Nature | null {
  const own = PROGRAMS.get(program)?.(words)
  if (own) return own
  if (VERSION_PROGRAMS.test(program)) return 'version'
  return VERSION_READERS.has(program) && words.some((word) => VERSION_WORD.test(word)) ? 'version' : null
}

type NatureOf = (words: readonly string[]) => Nature | null

/** Files that say a version, and keys of one. */
const VERSION_WORD = /version|\.tag_name|__about__/i
/** Scripts of a project's own go by such names as well: `./scripts/get-version.sh`. */
const VERSION_PROGRAMS = /version|^svu$|^semver$|^standard-version$|^semantic-release$|^cz$/i
const VERSION_READERS: ReadonlySet<string> = new Set(
  (
    'node npm yarn pnpm bun deno npx mvn mvnw gradle gradlew python python3 ruby php composer cargo jq yq grep egrep fgrep rg ag sed awk gawk ' +
    'xmllint xmlstarlet xpath xq go dotnet make sbt lein mix perl cat head tail cut tr poetry hatch uv pdm pip flutter helm toml dasel bundle'
  ).split(' '),
)
const COMMIT_FILE = /(?:^|[/._-])(?:git[_-]?sha|sha|commit|git[_-]?commit|revision|git[_-]?hash)(?:\.txt)?$/i
const RANDOM_FILE = /\/dev\/u?random|\/proc\/sys\/kernel\/random/
const DIGEST_WORD = /digest|\.Id\b|--quiet|^-q$|iidfile/i

const PROGRAMS: ReadonlyMap<string, NatureOf> = new Map<string, NatureOf>([
  ['git', natureOfGit],
  ['date', natureOfDate],
  ['gdate', natureOfDate],
  ['uuidgen', () => 'unique'],
  ['uuid', () => 'unique'],
  ['mktemp', () => 'unique'],
  ['pwgen', () => 'unique'],
  ['openssl', (words) => (words[0] === 'rand' ? 'unique' : words[0] === 'dgst' ? 'digest' : null)],
  ['cat', natureOfFile],
  ['head', natureOfFile],
  ['tr', natureOfFile],
  ['sha1sum', () => 'digest'],
  ['sha224sum', () => 'digest'],
  ['sha256sum', () => 'digest'],
  ['sha512sum', () => 'digest'],
  ['md5sum', () => 'digest'],
  ['shasum', () => 'digest'],
  ['md5', () => 'digest'],
  ['docker', (words) => (words.some((word) => DIGEST_WORD.test(word)) && words[0] !== 'ps' ? 'digest' : null)],
  ['podman', (words) => (words.some((word) => DIGEST_WORD.test(word)) && words[0] !== 'ps' ? 'digest' : null)],
  ['crane', (words) => (words[0] === 'digest' ? 'digest' : null)],
  ['skopeo', (words) => (words.some((word) => DIGEST_WORD.test(word)) ? 'digest' : null)],
  ['regctl', (words) => (words.some((word) => DIGEST_WORD.test(word)) ? 'digest' : null)],
  ['aws', (words) => (words.some((word) => word.includes('imageDigest')) ? 'digest' : null)],
  ['jq', (words) => (words.some((word) => /digest/i.test(word)) ? 'digest' : null)],
  ['hg', (words) => (words[0] === 'id' || words[0] === 'identify' ? 'commit' : null)],
  ['svnversion', () => 'commit'],
  ['gitversion', () => 'version'],
  ['minver', () => 'version'],
])

function natureOfFile(words: readonly string[]): Nature | null {
  if (words.some((word) => RANDOM_FILE.test(word))) return 'unique'
  return words.some((word) => COMMIT_FILE.test(word)) ? 'commit' : null
}

/** Options of git itself that take a word. */
const GIT_OPTIONS: ReadonlySet<string> = new Set(['-C', '-c', '--git-dir', '--work-tree', '--namespace'])

function natureOfGit(words: readonly string[]): Nature | null {
  let at = 0
  while (words[at]?.startsWith('-')) at += GIT_OPTIONS.has(words[at]!) ? 2 : 1
  const options = words.slice(at + 1)
  return GIT_COMMANDS.get(words[at] ?? '')?.(options) ?? null
}

const GIT_COMMANDS: ReadonlyMap<string, NatureOf> = new Map<string, NatureOf>([
  ['rev-parse', natureOfRevParse],
  ['log', natureOfLog],
  ['show', natureOfLog],
  ['rev-list', (words) => (words.includes('--count') ? 'run' : 'commit')],
  ['show-ref', () => 'commit'],
  ['ls-remote', () => 'commit'],
  ['merge-base', () => 'commit'],
  ['write-tree', () => 'digest'],
  ['hash-object', () => 'digest'],
  ['ls-tree', () => 'digest'],
  ['describe', natureOfDescribe],
  ['branch', () => 'branch'],
  ['symbolic-ref', () => 'branch'],
  ['name-rev', () => 'branch'],
  ['tag', () => 'version'],
  ['for-each-ref', (words) => (words.some((word) => word.includes('tags')) ? 'version' : 'branch')],
])

function natureOfRevParse(words: readonly string[]): Nature {
  if (words.some((word) => word.startsWith('--abbrev-ref') || word === '--symbolic-full-name')) return 'branch'
  return words.some((word) => /^--(?:show|git|is|absolute|local)-/.test(word)) ? 'opaque' : 'commit'
}

function natureOfLog(words: readonly string[]): Nature | null {
  if (words.includes('--oneline')) return 'commit'
  const format = words.find((word, index) => /^--(?:format|pretty)=/.test(word) || isFormat(words[index - 1])) ?? ''
  if (/%[hH]/.test(format) || format.includes('oneline')) return 'commit'
  if (/%[ac][tiIDr]/.test(format)) return 'unique'
  if (/%[ac][ds]/.test(format))
    return words.some((word) => /%[sS]/.test(word) && word.includes('date')) ? 'unique' : 'date'
  return /%[tT]/.test(format) ? 'digest' : null
}

function isFormat(word: string | undefined): boolean {
  return word === '--format' || word === '--pretty'
}

function natureOfDescribe(words: readonly string[]): Nature {
  if (words.includes('--all')) return 'opaque'
  const names = words.some((word) => /^--(?:tags|exact-match|abbrev=0|first-parent|match)/.test(word))
  return words.includes('--always') && !names ? 'commit' : 'version'
}

function natureOfDate(words: readonly string[]): Nature {
  const format = words.find((word) => word.startsWith('+'))
  if (format !== undefined) return /%[-_0^#]?[sNSTcrX]/.test(format) ? 'unique' : 'date'
  const iso = words.find((word) => /^(?:-I|--iso-8601|--rfc-3339)/.test(word))
  return iso !== undefined && !/seconds|ns/.test(iso) ? 'date' : 'unique'
}
