import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pullRequest } from '../fixtures/e2e/events.ts'
import { commit, createFolders, type Files, git, write } from '../support/repository.ts'
import { type ActionRun, runAction } from '../support/run-action.ts'
import { type CliRun, runCli } from '../support/run-cli.ts'
import { commandsOf } from '../support/runner-commands.ts'
import { sarifFault } from '../support/sarif.ts'
import { NODE } from './scenarios.ts'

jest.setTimeout(120_000)

const folders = createFolders()
afterAll(folders.remove)
// Windows has no such names, no such links and no such files.
const onPosix = process.platform === 'win32' ? describe.skip : describe
const onNode = NODE === null ? it.skip : it

const IMAGE = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team'
const pushOf = (name: string): string => `docker push ${IMAGE}/${name}:latest\n`

interface Scanned {
  readonly findings: readonly {
    readonly rule: string
    readonly location: { readonly path: string; readonly line: number }
  }[]
  readonly notes: readonly { readonly path: string; readonly detail: string }[]
}

async function scanned(root: string, ...args: string[]): Promise<Scanned & { readonly status: number | null }> {
  const { status, stdout, stderr } = await runCli(['scan', '--format', 'json', ...args], { cwd: root })
  if (status !== 0 && status !== 1) throw new Error(stderr)
  return { status, ...(JSON.parse(stdout) as Scanned) }
}

const pushed = ({ findings }: Scanned): string[] =>
  findings.flatMap(({ rule, location }) => (rule === 'push-mutable-tag' ? [location.path] : []))

onPosix('a tree survives', () => {
  it('names of every kind', async () => {
    const names = [
      '::error::a,b%.sh',
      '##[error]x.sh',
      'new\nline.sh',
      'car\rriage.sh',
      '%0A::error::x.sh',
      'bidi\u202Ehs.sh',
      '--/a.sh',
      '-x/a.sh',
      '-x.sh',
      '--fix.sh',
      ':(top)a.sh',
      '"quoted\\".sh',
      "a'b$(id)`id`.sh",
      `${'x'.repeat(252)}.sh`,
      'case.sh',
      'CASE.sh',
      'a\tb.sh',
      ' .sh',
      '__proto__/constructor.sh',
      '日本.sh',
      '<img src=x>.sh',
      '*.sh',
      '[a].sh',
    ]
    const root = folders.repository(Object.fromEntries(names.map((name) => [name, pushOf('app')])))
    const result = await scanned(root)
    expect(pushed(result).toSorted()).toEqual(names.toSorted())
    expect(pushed(await scanned(root, '--since', 'HEAD'))).toEqual([])
    const { status, stdout } = await runCli(['scan', '.'], { cwd: root })
    expect([status, stdout.split('\n').filter((line) => line.includes(': error: ')).length]).toEqual([1, names.length])
    // eslint-disable-next-line no-control-regex -- they are what is looked for
    expect(stdout).not.toMatch(/[\r\u202E\u0000-\u0009\u000B-\u001F]/)
  })

  it('what is no file of text', async () => {
    const root = folders.repository({
      'a.sh': pushOf('app'),
      'pipe/Dockerfile': 'FROM a\n',
      'gone/Dockerfile': 'FROM a\n',
      'folder/Dockerfile/x.sh': pushOf('folder'),
      'huge.sh': 'echo\n',
      'latin.sh': Buffer.from(`# caf\u00e9\n${pushOf('latin')}`, 'latin1'),
      'wide.sh': Buffer.from(`\ufeff${pushOf('wide')}`, 'utf16le'),
      'binary.sh': Buffer.from([0x7f, 0x45, 0, 1]),
      'line.sh': `echo ${'x'.repeat(1_000_000)}\n${pushOf('line')}`,
      'carried.sh': `\ufeff# mark\n${pushOf('mark')}`.replaceAll('\n', '\r\n'),
      'empty.sh': '',
    })
    truncateSync(join(root, 'huge.sh'), 100 * 1024 * 1024)
    for (const name of ['pipe', 'gone']) rmSync(join(root, name, 'Dockerfile'))
    execFileSync('mkfifo', [join(root, 'pipe', 'Dockerfile')])
    const outside = folders.folder({ 'x.sh': pushOf('secret') })
    symlinkSync(join(outside, 'x.sh'), join(root, 'out.sh'))
    symlinkSync(outside, join(root, 'linked'))
    symlinkSync('loop.sh', join(root, 'loop.sh'))
    symlinkSync('/dev/zero', join(root, 'zero.sh'))
    const result = await scanned(root)
    expect(pushed(result)).toEqual(['a.sh', 'carried.sh', 'folder/Dockerfile/x.sh', 'latin.sh', 'line.sh'])
    expect(result.notes.map(({ path, detail }) => `${path}: ${detail}`)).toEqual([
      'binary.sh: skipped: it is binary',
      'huge.sh: skipped: it is larger than 2 MiB',
      'latin.sh: it is not UTF-8, and was read as Latin-1',
      'loop.sh: skipped: it is a link to nowhere',
      'out.sh: skipped: it is a link out of the tree',
      'pipe/Dockerfile: skipped: it is no file',
      'wide.sh: skipped: it is UTF-16; only UTF-8 is read',
      'zero.sh: skipped: it is a link out of the tree',
    ])
  })

  it('files that change while they are read', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `s${index}.sh`)
    const root = folders.folder(Object.fromEntries(names.map((name) => [name, pushOf('app')])))
    let turn = 0
    const changing = setInterval(() => {
      turn += 1
      for (const [index, name] of names.entries())
        if ((index + turn) % 3 === 0) rmSync(join(root, name), { force: true })
        else writeFileSync(join(root, name), pushOf('app').repeat(turn % 50))
    }, 1)
    try {
      expect([0, 1]).toContain((await scanned(root)).status)
    } finally {
      clearInterval(changing)
    }
  })

  const deep = (text: string): string => text.repeat(100_000)
  const bomb = [
    'a: &a0 [x]',
    ...Array.from({ length: 20 }, (_, n) => `b${n}: &a${n + 1} [${`*a${n},`.repeat(9)}]`),
  ].join('\n')
  const workflow = (steps: string): string => `on: push\njobs:\n  a:\n    runs-on: b\n    steps:\n${steps}`
  const HUGE: Files = {
    '.github/workflows/comments.yml': `${'# docker push\n'.repeat(130_000)}${workflow(`      - run: ${pushOf('app')}`)}`,
    '.github/workflows/anchors.yml': Array.from({ length: 100_000 }, (_, n) => `a${n}: &a${n} docker\n`).join(''),
    '.github/workflows/aliases.yml': `a: &a docker\n${Array.from({ length: 100_000 }, (_, n) => `a${n}: *a\n`).join('')}`,
    '.github/workflows/bomb.yml': `${bomb}\n${workflow('      - run: docker push a\n')}`,
    '.github/workflows/steps.yml': workflow(`      - run: ${pushOf('app')}`.repeat(5000)),
    '.github/workflows/expression.yml': workflow(`      - run: docker push \${{ ${deep('(')} }}\n`),
    '.github/workflows/flow.yml': `run: docker\njobs: ${deep('[')}`,
    'main.tf': `image = ${deep('[')}`,
    'docker-bake.hcl': `target "a" { tags = [${deep('"${')} }`,
    'task-definition.json': `{"containerDefinitions": ${deep('[')}`,
    'template.json': `{"Resources": ${deep('{"a":')}`,
    'nested.sh': `docker push ${deep('$(')}`,
    'pushes.sh': Array.from({ length: 10_000 }, (_, n) => pushOf(`app${n}`)).join(''),
    Dockerfile: `FROM ${deep('${A:-')}\nRUN docker ${deep('(')}`,
    Makefile: `X = ${deep('$(')}\na:\n\tdocker push $(X)\n`,
    Jenkinsfile: `docker ${deep('(')}`,
    'lib/stack.ts': `import * as ecr from 'aws-cdk-lib/aws-ecr'\nnew ecr.Repository${deep('(')}`,
    'app/stack.py': `from aws_cdk import aws_ecr as ecr\necr.Repository${deep('(')}`,
    'chart/templates/a.yaml': `image: ${deep('{{')}`,
  }

  it('files that are huge, deep or full of references, in time', async () => {
    const root = folders.folder(HUGE)
    const started = performance.now()
    const result = await scanned(root)
    expect(performance.now() - started).toBeLessThan(60_000)
    const found = new Set(pushed(result))
    for (const path of ['.github/workflows/comments.yml', '.github/workflows/steps.yml', 'pushes.sh'])
      expect(found).toContain(path)
    const noted = new Set(result.notes.map(({ path }) => path))
    for (const path of ['.github/workflows/bomb.yml', '.github/workflows/flow.yml', 'nested.sh', 'main.tf'])
      expect(noted).toContain(path)
  })

  it('ten thousand workflows', async () => {
    const text = workflow(`      - run: ${pushOf('app')}`)
    const names = Array.from({ length: 10_000 }, (_, index) => `.github/workflows/w${index}.yml`)
    const root = folders.folder(Object.fromEntries(names.map((name) => [name, text])))
    expect(pushed(await scanned(root))).toHaveLength(10_000)
  })
})

onPosix('a repository that is hostile itself', () => {
  it('runs none of its programs', async () => {
    const canary = join(folders.folder(), 'canary')
    const program = `touch ${canary};`
    const hook = `#!/bin/sh\n${program}\n`
    const root = folders.repository({
      'a.sh': pushOf('app'),
      '.gitattributes': '*.sh diff=evil filter=evil merge=evil\n',
    })
    git(root, 'switch', '-q', '-c', 'feature')
    commit(root, { 'a.sh': pushOf('app') + pushOf('web') })
    const hooks = join(root, '.git', 'evil')
    mkdirSync(hooks)
    for (const name of [
      'post-checkout',
      'post-index-change',
      'reference-transaction',
      'fsmonitor-watchman',
      'pre-auto-gc',
    ])
      writeFileSync(join(hooks, name), hook, { mode: 0o755 })
    for (const [name, value] of [
      ['core.fsmonitor', join(hooks, 'fsmonitor-watchman')],
      ['core.hooksPath', hooks],
      ['core.pager', program],
      ['core.sshCommand', program],
      ['core.gitProxy', program],
      ['core.askPass', program],
      ['credential.helper', `!${program}`],
      ['diff.external', program],
      ['diff.evil.textconv', program],
      ['diff.evil.command', program],
      ['diff.evil.binary', 'true'],
      ['pager.diff', program],
      ['gpg.program', join(hooks, 'post-checkout')],
      ['log.showSignature', 'true'],
      ['protocol.ext.allow', 'always'],
      ['remote.origin.url', `ext::sh -c ${program}`],
      ['remote.origin.uploadpack', program],
      ['alias.ls-files', `!${program}`],
      ['core.alternateRefsCommand', program],
    ] as const)
      git(root, 'config', name, value)
    for (const args of [['--since', 'main'], ['--since', '0'.repeat(40), '--fetch'], []])
      await runCli(['scan', ...args], { cwd: root })
    expect(existsSync(canary)).toBe(false)
    const here = await scanned(root, '--since', 'main')
    expect(here.findings.map(({ location }) => location.line)).toContain(2)
    expect(existsSync(canary)).toBe(false)
  })

  it('leads nowhere by a `.git` that is a file, nor by submodules, nor by what is not checked out', async () => {
    const outside = folders.repository({ 'secret.sh': pushOf('secret') })
    const root = folders.repository({ 'a.sh': pushOf('app'), 'sub/b.sh': pushOf('sub'), 'rest/c.sh': pushOf('rest') })
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', outside, 'module')
    commit(root)
    git(root, 'sparse-checkout', 'set', 'sub')
    expect(pushed(await scanned(root))).toEqual(['a.sh', 'sub/b.sh'])

    const fooled = folders.folder({ 'a.sh': pushOf('app'), '.git': `gitdir: ${join(outside, '.git')}\n` })
    expect(pushed(await scanned(fooled))).toEqual(['a.sh'])
    const broken = folders.folder({ 'a.sh': pushOf('app'), '.git': 'gitdir: /nowhere\n' })
    expect(pushed(await scanned(broken))).toEqual(['a.sh'])
    git(root, 'config', 'core.worktree', outside)
    expect(pushed(await scanned(root))).not.toContain('secret.sh')
  })

  const OWN = { 'a.sh': pushOf('app') }
  const entries = Array.from({ length: 1_000_000 }, (_, n) => `"${n}":0`).join()
  it.each([
    ['.immutable-tag-ignore', '**/*a*/**\n'.repeat(150_000), 1],
    ['.immutable-tag-ignore', `${'*a'.repeat(120)}\n`.repeat(1000), 1],
    ['.immutable-tag-ignore', 'x\n'.repeat(2_000_000), 2],
    ['.immutable-tag-ignore', '\0', 2],
    ['.github/immutable-tag-baseline.json', '{"version":1,"findings":{"__proto__":{"rule":"toString","path":"a"}}}', 2],
    [
      '.github/immutable-tag-baseline.json',
      '{"version":1,"findings":{"__proto__":{"rule":"rerun-collision","path":"a"}}}',
      1,
    ],
    ['.github/immutable-tag-baseline.json', `{"version":1,"findings":{${entries}}}`, 2],
    ['.github/immutable-tag-baseline.json', '['.repeat(1_000_000), 2],
    ['.github/immutable-tag-baseline.json', '', 2],
    ['.github/immutable-tag.yml', '__proto__: {tags: {allow: [latest]}}\n', 2],
    ['.github/immutable-tag.yml', `tags:\n  deny:\n${'    - "*a*a*a*a*b"\n'.repeat(50_000)}`, 2],
    ['.github/immutable-tag.yml', '['.repeat(100_000), 2],
    ['.github/immutable-tag.yml', 'a: &a [*a]\n', 2],
  ])('and whose rules are: %s (%#)', async (path, text, expected) => {
    const { status, stdout } = await runCli(['scan'], { cwd: folders.repository({ ...OWN, [path]: text }) })
    expect([status, stdout.includes('push-mutable-tag')]).toEqual([expected, expected === 1])
  })

  it.each(['.immutable-tag-ignore', '.github/immutable-tag-baseline.json', '.github/immutable-tag.yml'])(
    'and whose rules are a link: %s',
    async (path) => {
      const root = folders.repository({ ...OWN, '.github/x': '' })
      symlinkSync('/etc/passwd', join(root, path))
      expect(await runCli(['scan'], { cwd: root })).toMatchObject({ status: 2, stdout: '' })
    },
  )
})

const BIDI = '\u202E'
const COMMANDS = ['##[set-output name=verdict]clean', '::set-output name=verdict::clean', '::stop-commands::x']
const MARKUP = '</details><img src=x onerror=alert(1)> [click](https://evil.test) @octocat `|\u001B[8m'
const BRANCH = `\`x\`</details><img/src=x>|@octocat/##$(id)%0A%0D;"'日本${BIDI}/a`
const quoted = (text: string): string => JSON.stringify(text)
// eslint-disable-next-line no-control-regex -- they are what is looked for
const INVISIBLE = /[\u202A-\u202E\u2066-\u2069\u0000-\u0009\u000B-\u001F\u007F-\u009F]/

/** Commands and markup in whatever a finding quotes. */
const INJECTIONS: Files = {
  '.github/workflows/build.yml': `on: push
jobs:
  ${quoted(`job ${COMMANDS.join(' ')} ${MARKUP}`)}:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        ${quoted(`axis ${MARKUP}${BIDI}`)}: [a, b]
    steps:
      - run: ${quoted(`docker push "${IMAGE}/a${MARKUP.replaceAll('`', '')}:latest"`)}
      - run: ${quoted(`docker push "${IMAGE}/b:\n${COMMANDS.join('\n')}\n"`)}
      - run: ${quoted(`docker push "${IMAGE}/c:$X${BIDI}-latest"`)}
      - uses: docker/build-push-action@v6
        with: { push: true, tags: ${quoted(`${IMAGE}/d:latest,${IMAGE}/e:\${{ '${COMMANDS[1]} ${MARKUP}' }}`)} }
`,
  'compose.yaml': `services:\n  ${quoted(`web ${MARKUP} ${COMMANDS[0]}`)}:\n    image: ${quoted(`${IMAGE}/f:latest ${MARKUP}`)}\n`,
  'k8s.yaml': `apiVersion: v1\nkind: ${quoted(`Pod`)}\nmetadata: { name: ${quoted(COMMANDS.join('\n'))} }\nspec: { containers: [{ name: ${quoted(MARKUP)}, image: "${IMAGE}/g:latest" }] }\n`,
  'main.tf': `resource "aws_ecr_repository" "a" {\n  name = ${quoted(`x ${MARKUP.replaceAll('\u001B', '')}`)}\n}\n`,
  'bad.tf': `image = ${quoted(COMMANDS[1]!)}\n::error::x\n`,
  'ignored.sh': `${pushOf('h').trim()} # immutable-tag: ignore[push-mutable-tag] ${COMMANDS.join(' ')} ${MARKUP}${BIDI}\n`,
  'wrong.sh': `${pushOf('i').trim()} # immutable-tag: ignore[${MARKUP}] ${COMMANDS[1]}\n`,
}

function isHarmlessLog(text: string): void {
  // Where an annotation is shown is for the runner alone, and has to be the file's own name.
  expect(text.replaceAll(/(?<=^::.*,file=)[^,]*/gm, '')).not.toMatch(INVISIBLE)
  const own = new Set(['error', 'warning', 'notice', 'group', 'endgroup'])
  expect(commandsOf(text).filter(({ name }) => !own.has(name))).toEqual([])
}

function isHarmlessMarkdown(summary: string): void {
  const prose = summary.replaceAll(/(?<!\\)(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, '').replaceAll(/<code>[^<]*<\/code>/g, '')
  expect(prose.replaceAll(/<\/?(?:details|summary|code|br)>/g, '')).not.toMatch(/<[a-z/!]/i)
  expect(prose.match(/<details>/g)?.length).toBe(prose.match(/<\/details>/g)?.length)
  expect(prose).not.toMatch(/(?<!\\)@octocat|\]\(https:\/\/evil/)
  expect(summary).not.toMatch(INVISIBLE)
}

onPosix('nothing that a stranger wrote escapes', () => {
  let run: ActionRun
  let root: string
  let local: CliRun
  beforeAll(async () => {
    const origin = folders.repository({ 'README.md': 'a\n' })
    const base = git(origin, 'rev-parse', 'HEAD')
    git(origin, 'switch', '-q', '-c', BRANCH)
    const head = commit(origin, { ...INJECTIONS, [`${COMMANDS[1]}${MARKUP.replaceAll('/', '∕')}.sh`]: pushOf('z') })
    git(origin, 'switch', '-q', 'main')
    git(origin, 'merge', '-q', '--no-ff', '-m', COMMANDS.join('\n'), BRANCH)
    const merge = git(origin, 'rev-parse', 'HEAD')
    git(origin, 'tag', `v${COMMANDS[1]!.replaceAll(/[:^~?*[\\ ]/g, '-')}${BIDI}`)
    root = folders.shallowClone(origin, merge)
    local = await runCli(['scan', '--notes', '--diff', '--unsafe-fixes'], { cwd: root })
    if (NODE === null) return
    const event = pullRequest({ origin, base, head, merge, tip: base, tagObject: base } as never)
    const inputs = { sarif: 'out.sarif' }
    run = await runAction({ action: 'scan', node: NODE, folder: folders.folder(), workspace: root, event, inputs })
  })

  onNode('from the log, as a command', () => {
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toBe('')
    isHarmlessLog(run.stdout)
    expect(Object.keys(run.outputs).toSorted()).toEqual(['errors', 'findings', 'json', 'new', 'sarif', 'verdict'])
    expect(run.outputs['verdict']).toBe('found')
  })

  onNode('from the summary, as markup', () => isHarmlessMarkdown(run.summary))

  onNode('from SARIF and JSON', () => {
    const sarif = readFileSync(join(root, 'out.sarif'), 'utf8')
    expect(sarifFault(sarif)).toBeNull()
    expect(Number(run.outputs['findings'])).toBeGreaterThan(8)
    expect(JSON.parse(run.outputs['json']!)).toMatchObject({ version: 1 })
  })

  it('from the terminal', async () => {
    isHarmlessLog(local.stderr)
    for (const format of ['json', 'sarif']) {
      const { stdout } = await runCli(['scan', '--format', format], { cwd: root })
      expect(stdout).not.toMatch(INVISIBLE)
      expect(typeof JSON.parse(stdout)).toBe('object')
    }
    const { stdout } = await runCli(['scan', '--notes'], { cwd: root })
    expect(stdout).not.toMatch(INVISIBLE)
    // Not a line begins with what a stranger wrote; a hostile path is data, and no log of a job.
    expect(commandsOf(stdout).map(({ name }) => name)).toEqual([])
  })

  it('from a diff, which git takes', () => {
    const copy = folders.folder()
    git(copy, 'init', '-q')
    for (const [path, text] of Object.entries(INJECTIONS)) write(copy, { [path]: text })
    writeFileSync(join(copy, 'fix.diff'), local.stdout)
    git(copy, 'apply', '--whitespace=nowarn', 'fix.diff')
    expect(readFileSync(join(copy, 'main.tf'), 'utf8')).toContain('IMMUTABLE')
  })
})
