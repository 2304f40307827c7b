import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { listen } from './ecr-servers.ts'

export interface FakeFile {
  readonly mode: string
  readonly content: string
}

export interface FakeReply {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface FakeRepository {
  /** The files of the one commit that is there, by path. */
  readonly files: Readonly<Record<string, FakeFile>>
  /** The commit that is pushed. */
  readonly parent: string
  readonly defaultBranch?: string
  readonly branches?: readonly string[]
  /** How the base stands to the commit: what the comparison of the two says. */
  readonly comparison?: string
  /** In the place of an answer, by method and route without the repository: `POST /git/refs`. Null for one that never comes. */
  readonly replies?: Readonly<Record<string, FakeReply | null>>
}

export interface FakeGitHubWrites {
  readonly url: string
  readonly requests: readonly string[]
  readonly tokens: ReadonlySet<string>
  /** What each branch has come to hold, by path. */
  readonly branches: ReadonlyMap<
    string,
    { readonly message: string; readonly files: Readonly<Record<string, FakeFile>> }
  >
  readonly pulls: readonly object[]
  /** For who has many at a time; `stopServers` stops it as well. */
  close(): Promise<void>
}

const AT = '/repos/octo-org/octo-repo'

type Files = Readonly<Record<string, FakeFile>>
type Body = Readonly<Record<string, unknown>>

/**
 * GitHub as far as a pull request is made by its API, from the documentation of git/blobs, git/trees, git/commits, git/refs and
 * pulls. Takes exactly their members, and nothing that was not made before it is named.
 */
export async function startGitHubWrites(repository: FakeRepository): Promise<FakeGitHubWrites> {
  const { files, parent, defaultBranch = 'main', comparison = 'identical', replies = {} } = repository
  const requests: string[] = []
  const tokens = new Set<string>()
  const pulls: object[] = []
  const blobs = new Map<string, string>()
  const trees = new Map<string, Files>([[idOf(files), files]])
  const commits = new Map<string, { message: string; files: Files }>([[parent, { message: '', files }]])
  const branches = new Map<string, { message: string; files: Files }>()
  const taken = new Set([defaultBranch, ...(repository.branches ?? [])])

  const writes: Readonly<Record<string, (body: Body) => FakeReply>> = {
    'POST /git/blobs'(body) {
      const { content, encoding } = members(body, ['content', 'encoding'])
      if (encoding !== 'base64') return invalid('encoding')
      const sha = idOf(content)
      blobs.set(sha, Buffer.from(String(content), 'base64').toString('latin1'))
      return { status: 201, body: { sha } }
    },
    'POST /git/trees'(body) {
      const { base_tree: base, tree } = members(body, ['base_tree', 'tree'])
      const old = trees.get(String(base))
      if (old === undefined) return invalid('base_tree does not exist')
      const made = { ...old }
      for (const entry of tree as Body[]) {
        const { path, mode, type, content, sha } = entry
        const text = typeof content === 'string' ? content : blobs.get(String(sha))
        if (type !== 'blob' || text === undefined || Object.keys(entry).length !== 4) return invalid('tree')
        made[String(path)] = { mode: String(mode), content: text }
      }
      trees.set(idOf(made), made)
      return { status: 201, body: { sha: idOf(made) } }
    },
    'POST /git/commits'(body) {
      const { message, tree, parents } = members(body, ['message', 'tree', 'parents'])
      const made = trees.get(String(tree))
      if (made === undefined || !commits.has((parents as string[])[0]!)) return invalid('object does not exist')
      commits.set(idOf(body), { message: String(message), files: made })
      return { status: 201, body: { sha: idOf(body) } }
    },
    'POST /git/refs'(body) {
      const { ref, sha } = members(body, ['ref', 'sha'])
      const commit = commits.get(String(sha))
      const [, name] = /^refs\/heads\/([\w./-]+)$/.exec(String(ref)) ?? []
      if (name === undefined || commit === undefined) return invalid('Reference name is invalid')
      if (taken.has(name)) return { status: 422, body: { message: 'Reference already exists' } }
      taken.add(name)
      branches.set(name, commit)
      return { status: 201, body: { ref, object: { type: 'commit', sha } } }
    },
    'POST /pulls'(body) {
      const { head, base } = members(body, ['title', 'head', 'base', 'body'])
      if (!taken.has(String(head)) || !taken.has(String(base))) return invalid('head or base does not exist')
      pulls.push(body)
      return { status: 201, body: { number: 7, html_url: 'https://github.com/octo-org/octo-repo/pull/7' } }
    },
  }

  function read(path: string): FakeReply {
    if (path === '') return { status: 200, body: { default_branch: defaultBranch } }
    if (path === `/git/commits/${parent}`) return { status: 200, body: { sha: parent, tree: { sha: idOf(files) } } }
    const [, base, head] = /^\/compare\/([^?]+)\.\.\.([0-9a-f]{40})\?per_page=1$/.exec(path) ?? []
    if (base !== undefined && taken.has(decodeURIComponent(base)) && head === parent)
      return { status: 200, body: { status: comparison } }
    const [, tree] = /^\/git\/trees\/([0-9a-f]{40})$/.exec(path) ?? []
    const listed = foldersOf(files).get(tree ?? '')
    return listed === undefined ? NOT_FOUND : { status: 200, body: { sha: tree, tree: listed, truncated: false } }
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { method = '', url = '', headers } = request
    const path = url.startsWith(AT) ? url.slice(AT.length) : 'elsewhere'
    const route = `${method} ${path}`
    requests.push(route)
    tokens.add(headers.authorization ?? '')
    const told = Object.hasOwn(replies, route) ? replies[route] : undefined
    if (told === null) return
    const made = () => (method === 'GET' ? read(path) : (writes[route]?.(parsed(chunks)) ?? NOT_FOUND))
    const { status, body, headers: more = {} } = told ?? made()
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...more })
    response.end(typeof body === 'string' ? body : JSON.stringify(body ?? {}))
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ message: String(error) }))
    })
  })
  const url = `http://127.0.0.1:${await listen(server)}`
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url, requests, tokens, branches, pulls, close }
}

const NOT_FOUND: FakeReply = { status: 404, body: { message: 'Not Found' } }

function invalid(message: string): FakeReply {
  return { status: 422, body: { message: 'Validation Failed', errors: [{ message }] } }
}

/** The members of a body, which has to have these and no others. */
function members(body: Body, names: readonly string[]): Body {
  if (Object.keys(body).toSorted().join() !== names.toSorted().join())
    throw new Error(`members ${Object.keys(body).join()}`)
  return body
}

function parsed(chunks: readonly Buffer[]): Body {
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Body
}

function idOf(value: unknown): string {
  return createHash('sha1').update(JSON.stringify(value)).digest('hex')
}

/** Each folder by its tree's id; the root's is that of all files. */
function foldersOf(files: Files): ReadonlyMap<string, readonly object[]> {
  const folders = new Map<string, Map<string, object>>([['', new Map()]])
  const treeId = (path: string) => (path === '' ? idOf(files) : idOf(['tree', path]))
  for (const [path, { mode, content }] of Object.entries(files)) {
    const parts = path.split('/')
    parts.forEach((name, index) => {
      const at = parts.slice(0, index).join('/')
      const isFile = index === parts.length - 1
      const own = folders.get(at) ?? new Map<string, object>()
      own.set(
        name,
        isFile
          ? { path: name, mode, type: 'blob', sha: idOf(content) }
          : { path: name, mode: '040000', type: 'tree', sha: treeId(parts.slice(0, index + 1).join('/')) },
      )
      folders.set(at, own)
    })
  }
  return new Map([...folders].map(([path, entries]) => [treeId(path), [...entries.values()]]))
}
