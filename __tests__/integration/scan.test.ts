import { afterAll, describe, expect, it } from '@jest/globals'
import { symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { createHistory } from '../../src/adapters/git-history.ts'
import { checkoutRoot, listByGit } from '../../src/adapters/git-tree.ts'
import { createTree, MAX_FILE_BYTES } from '../../src/adapters/tree.ts'
import { formatBaseline } from '../../src/commands/scan/baseline.ts'
import { readScanInputs, SCAN_DEFAULTS } from '../../src/commands/scan/inputs.ts'
import { scan, type ScanInputs, type ScanOutcome } from '../../src/commands/scan/scan.ts'
import type { RunFacts } from '../../src/domain/commit/git-event.ts'
import { rejectionOf } from '../support/coded-error.ts'
import { commit, createFolders, git, GIT_ENV, write } from '../support/repository.ts'
import { ACTION } from '../support/scan-tree.ts'

const folders = createFolders()
afterAll(folders.remove)
const onPosix = process.platform === 'win32' ? it.skip : it

const IMAGE = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team'
const GATE = `      - uses: octo-org/immutable-tag@v0.1.0
        id: tag
        with:
          repository: ${IMAGE}/app
`

/** A workflow that pushes each of these. */
function pushes(references: readonly string[], before = ''): string {
  const steps = references.map((reference) => `      - run: docker push ${IMAGE}/${reference}\n`)
  return `name: build
on: push
concurrency: build
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
${before}${steps.join('')}`
}

const WORKFLOW = '.github/workflows/build.yml'

function scanned(root: string, inputs: Partial<ScanInputs> = {}, facts: Partial<RunFacts> = {}, fetch = true) {
  const checkout = checkoutRoot(root, root)
  const ports = {
    runner: {
      facts: () =>
        Promise.resolve({
          eventName: 'push',
          payload: {},
          sha: '',
          ref: '',
          repository: 'octo-org/app',
          serverUrl: 'https://github.com',
          ...facts,
        }),
    },
    tree: createTree({
      root,
      below: '',
      ...(checkout && { listByGit: () => listByGit({ root, below: '', env: GIT_ENV }) }),
    }),
    history: createHistory({ root: checkout, env: GIT_ENV, fetch, maxFileBytes: MAX_FILE_BYTES }),
    today: '2026-03-01',
  }
  const defaults = readScanInputs((name) => SCAN_DEFAULTS[name])
  return scan({ ...defaults, action: ACTION, since: { kind: 'event' }, writeBaseline: null, ...inputs }, ports)
}

/** What is pushed under a tag that moves: `path:line repository:tag`. */
function movingPushes({ report }: ScanOutcome): string[] {
  return report.counted
    .filter(({ finding }) => finding.rule === 'push-mutable-tag' && finding.severity === 'error')
    .map(({ finding: { location, subject } }) => {
      const reference = subject.kind === 'tag' ? subject.reference.replace(`${IMAGE}/`, '') : ''
      return `${location.path}:${location.line} ${reference}`
    })
}

/** A pull request of a branch into `main`, which went on meanwhile, as GitHub makes it. */
function pullRequest(before: Readonly<Record<string, string>>, change: (root: string) => void) {
  const origin = folders.repository({ 'README.md': 'a\n', ...before })
  const base = git(origin, 'rev-parse', 'HEAD')
  git(origin, 'switch', '-q', '-c', 'feature')
  change(origin)
  const head = commit(origin)
  git(origin, 'switch', '-q', 'main')
  const tip = commit(origin, { 'main.txt': 'm' })
  git(origin, 'merge', '-q', '--no-ff', '-m', 'test merge', 'feature')
  const merge = git(origin, 'rev-parse', 'HEAD')
  const payload = {
    action: 'synchronize',
    number: 1,
    pull_request: {
      number: 1,
      merged: false,
      merge_commit_sha: merge,
      head: { sha: head, ref: 'feature' },
      base: { sha: tip, ref: 'main' },
    },
  }
  const facts = { eventName: 'pull_request', sha: merge, ref: 'refs/pull/1/merge', payload }
  return { origin, base, head, tip, merge, facts }
}

const OLD_DEBT = { [WORKFLOW]: pushes(['app:latest']) }

const POLICY = '.github/immutable-tag.yml'
const EXCEPTION = `exceptions:
  - tag: latest
    repository: team/app
    owner: "@octo-org/a"
    reason: "It moves"
    expires: 2027-01-01
`

describe('a tree', () => {
  it('is judged in full, where there is nothing to compare with', async () => {
    const outcome = await scanned(folders.repository(OLD_DEBT))
    expect(movingPushes(outcome)).toEqual([`${WORKFLOW}:8 app:latest`])
    expect(outcome.report).toMatchObject({ comparison: { kind: 'none' }, filesListed: 1, failed: true, old: [] })
  })

  it('needs no git', async () => {
    expect(movingPushes(await scanned(folders.folder(OLD_DEBT)))).toEqual([`${WORKFLOW}:8 app:latest`])
  })

  it('that is empty passes nothing', async () => {
    expect(await rejectionOf(scanned(folders.folder()))).toMatchObject({
      code: 'INPUT_INVALID',
      message: 'path: there is no file in `.`, so nothing was scanned.',
    })
  })

  it('does not fail for what is less severe than was asked for', async () => {
    const severities = new Map([['push-mutable-tag', 'warning']] as const)
    const root = folders.repository(OLD_DEBT)
    const off = new Map([...severities, ['unproven-push', 'off'], ['rerun-collision', 'off']] as const)
    expect((await scanned(root, { severities: off })).report.failed).toBe(false)
    expect((await scanned(root, { severities: off, failOn: 'warning' })).report.failed).toBe(true)
  })

  onPosix('survives what strangers put into it, with a note', async () => {
    const root = folders.repository({
      ...OLD_DEBT,
      '::error::x.sh': `docker push ${IMAGE}/error:latest\n`,
      'new\nline.sh': `docker push ${IMAGE}/line:latest\n`,
      'latin.sh': Buffer.from(`# caf\u00e9\ndocker push ${IMAGE}/latin:latest\n`, 'latin1'),
      'wide.sh': Buffer.from(`\ufeffdocker push ${IMAGE}/wide:latest\n`, 'utf16le'),
      'binary.sh': Buffer.from([0, 1, 2]),
      'line.sh': `echo ${'x'.repeat(1_000_000)}\ndocker push ${IMAGE}/long:latest\n`,
      'huge.sh': 'echo\n'.repeat(3000),
    })
    truncateSync(join(root, 'huge.sh'), 100 * 1024 * 1024)
    symlinkSync(join(folders.folder({ x: `docker push ${IMAGE}/secret:latest\n` }), 'x'), join(root, 'out.sh'))

    const outcome = await scanned(root)

    expect(movingPushes(outcome)).toEqual([
      `${WORKFLOW}:8 app:latest`,
      '::error::x.sh:1 error:latest',
      'latin.sh:2 latin:latest',
      'line.sh:2 long:latest',
      'new\nline.sh:1 line:latest',
    ])
    expect(outcome.report.notes).toEqual([
      { path: 'binary.sh', line: null, detail: 'skipped: it is binary' },
      { path: 'huge.sh', line: null, detail: 'skipped: it is larger than 2 MiB' },
      { path: 'latin.sh', line: null, detail: 'it is not UTF-8, and was read as Latin-1' },
      { path: 'out.sh', line: null, detail: 'skipped: it is a link out of the tree' },
      { path: 'wide.sh', line: null, detail: 'skipped: it is UTF-16; only UTF-8 is read' },
    ])
  })

  it('without what is left out', async () => {
    const root = folders.repository({ ...OLD_DEBT, 'vendor/a.sh': `docker push ${IMAGE}/a:latest\n` })
    expect(movingPushes(await scanned(root))).toHaveLength(1)
    write(root, { '.immutable-tag-ignore': '/.github/\n!vendor/\n' })
    expect(movingPushes(await scanned(root))).toEqual(['vendor/a.sh:1 a:latest'])
  })
})

describe('a script that something runs', () => {
  const run = (command: string) => `on: push\njobs:\n  build:\n    steps:\n      - run: ${command}\n`
  const PUSH = `docker push ${IMAGE}/app:$1\n`
  const OLD = `docker push ${IMAGE}/old:latest\n`

  it.each<[command: string, path: string, text?: string, others?: Record<string, string>]>([
    ['bash ci/push.txt latest', 'ci/push.txt'],
    ['./ci/push.txt latest', 'ci/push.txt'],
    ['. ./ci/push.inc', 'ci/push.inc', `docker push ${IMAGE}/app:latest\n`],
    ['sh scripts/push latest', 'scripts/push'],
    ['./push.sh latest', 'lib/push.txt', `#!/bin/sh\n${PUSH}`, { 'push.sh': 'sh lib/push.txt "$1"\n' }],
  ])('is read by whatever name: %s', async (command, path, text = PUSH, others = {}) => {
    const root = folders.folder({ [WORKFLOW]: run(command), [path]: text, ...others })
    const outcome = await scanned(root)
    expect(movingPushes(outcome)).toEqual([expect.stringMatching(/ app:latest$/)])
    expect(outcome.report.filesRead).toBe(2 + Object.keys(others).length)
  })

  it.each([
    ['nobody', 'echo ci/push.txt', PUSH],
    ['nobody as a shell', './ci/push.txt latest', `#!/usr/bin/env python3\n${PUSH}`],
  ])('is not read where %s runs it', async (_, command, text) => {
    const { report } = await scanned(folders.folder({ [WORKFLOW]: run(command), 'ci/push.txt': text }))
    expect([report.counted, report.notes]).toEqual([[], []])
  })

  it('and lies in what is left out, is told of where it has to do with images', async () => {
    const root = folders.folder({
      [WORKFLOW]: run('./vendor/push.sh latest; ./vendor/lint.sh'),
      'vendor/push.sh': PUSH,
      'vendor/lint.sh': 'VERSION=1\n',
    })
    const { report } = await scanned(root)
    expect([report.counted, report.notes]).toEqual([
      [],
      [
        {
          path: 'vendor/push.sh',
          line: null,
          detail: 'not judged: something runs it, but it lies in what is left out',
        },
      ],
    ])
  })

  it.each<[string, Record<string, string>, Record<string, string>, string[]]>([
    ['brings in', {}, { 'ci/push.txt': `${OLD}docker push ${IMAGE}/new:latest\n` }, ['ci/push.txt:2 new:latest']],
    ['wakes', { [WORKFLOW]: run('true') }, { [WORKFLOW]: run('bash ci/push.txt') }, ['ci/push.txt:1 old:latest']],
    ['leaves', {}, { [WORKFLOW]: run('sh -e ci/push.txt') }, []],
  ])('counts in a pull request for what that %s', async (_, before, change, expected) => {
    const tree = { [WORKFLOW]: run('bash ci/push.txt'), 'ci/push.txt': OLD, ...before }
    const { origin, merge, facts } = pullRequest(tree, (root) => write(root, change))
    expect(movingPushes(await scanned(folders.shallowClone(origin, merge), {}, facts))).toEqual(expected)
  })
})

describe('a pull request', () => {
  const added = (root: string) => write(root, { [WORKFLOW]: pushes(['app:1.2.3', 'app:latest', 'web:latest']) })

  it('fails for what it brings in, and for nothing else', async () => {
    const { origin, merge, head, tip, base, facts } = pullRequest(OLD_DEBT, added)
    const shallow = folders.shallowClone(origin, merge)
    const outcome = await scanned(shallow, {}, facts)

    expect(movingPushes(outcome)).toEqual([`${WORKFLOW}:10 web:latest`])
    expect(outcome.report.old.map(({ location }) => location.line)).toContain(9)
    expect(outcome.report).toMatchObject({
      comparison: { kind: 'base', base: tip, head: merge, changedFiles: 1 },
      changedRules: [],
      failed: true,
    })
    expect(outcome.report.counted[0]).toMatchObject({ isNew: true, onChangedLine: true })
    // With the head checked out, the base is where the branch began.
    const ofHead = await scanned(folders.shallowClone(origin, head), {}, facts)
    expect(movingPushes(ofHead)).toEqual([`${WORKFLOW}:10 web:latest`])
    expect(ofHead.report.comparison).toMatchObject({ kind: 'base', base, head })
  })

  it('passes, if it brings nothing in', async () => {
    const { origin, merge, facts } = pullRequest(OLD_DEBT, (root) => write(root, { 'x.txt': 'x' }))
    const { report } = await scanned(folders.shallowClone(origin, merge), {}, facts)
    expect([report.failed, report.counted]).toEqual([false, []])
    expect(report.old).not.toEqual([])
  })

  it('may rename old debt, and may not wake it', async () => {
    const before = { ...OLD_DEBT, 'asleep.yml': pushes(['asleep:latest']) }
    const { origin, merge, facts } = pullRequest(before, (root) => {
      git(root, 'mv', WORKFLOW, '.github/workflows/release.yml')
      git(root, 'mv', 'asleep.yml', '.github/workflows/awake.yml')
    })
    const outcome = await scanned(folders.shallowClone(origin, merge), {}, facts)
    expect(movingPushes(outcome)).toEqual(['.github/workflows/awake.yml:8 asleep:latest'])
  })

  it('fails for a gate that it removes', async () => {
    const before = { [WORKFLOW]: pushes(['app:1.2.3'], GATE) }
    const { origin, merge, facts } = pullRequest(before, (root) => write(root, { [WORKFLOW]: pushes(['app:1.2.3']) }))
    const { report } = await scanned(folders.shallowClone(origin, merge), {}, facts)
    expect(report.counted.map(({ finding, isNew }) => [finding.rule, isNew])).toContainEqual(['unproven-push', true])
  })

  it('counts everything where its base cannot be told, and allows nothing', async () => {
    const debt = folders.repository(OLD_DEBT)
    const { baseline } = await scanned(debt, { writeBaseline: { acceptNew: true }, since: { kind: 'nothing' } })
    const before = {
      ...OLD_DEBT,
      '.immutable-tag-ignore': '*\n',
      [POLICY]: EXCEPTION,
      '.github/immutable-tag-baseline.json': formatBaseline(baseline!),
    }
    const { origin, merge, tip, facts } = pullRequest(before, added)
    const outcome = await scanned(folders.shallowClone(origin, merge), {}, facts, false)
    expect(outcome.report.comparison).toEqual({ kind: 'impossible', why: `${tip} is not in this clone` })
    expect(movingPushes(outcome)).toEqual([`${WORKFLOW}:9 app:latest`, `${WORKFLOW}:10 web:latest`])
    expect(outcome.report.accepted).toEqual([])
    expect(outcome.report.notes).toContainEqual(expect.objectContaining({ path: POLICY }))
  })

  it('is not compared with what somebody else made of it', async () => {
    const { origin, head, facts } = pullRequest(OLD_DEBT, added)
    // Its first parent has all that is wrong already, and its second is the pull request's head.
    const evil = git(origin, 'commit-tree', '-m', 'evil', `${head}^{tree}`)
    const forged = git(origin, 'commit-tree', '-p', evil, '-p', head, '-m', 'forged', `${head}^{tree}`)
    git(origin, 'switch', '-q', '--detach', forged)
    const { report } = await scanned(origin, {}, facts)
    expect(report.comparison).toEqual({
      kind: 'impossible',
      why: `HEAD is ${forged}, and not the pull request's head ${head}, nor its test merge`,
    })
    expect(report.failed).toBe(true)
  })

  it('with the base checked out, as pull_request_target does it, is not taken for scanned', async () => {
    const { origin, tip, facts } = pullRequest({}, added)
    git(origin, 'switch', '-q', '--detach', tip)
    const { report } = await scanned(origin, {}, { ...facts, eventName: 'pull_request_target', sha: tip })
    expect(report.comparison.kind).toBe('impossible')
  })

  it('of a merge queue is compared with what it is put upon', async () => {
    const { origin, merge, tip } = pullRequest(OLD_DEBT, added)
    const payload = { merge_group: { base_sha: tip, head_sha: merge, head_ref: 'refs/heads/gh-readonly-queue/main/x' } }
    const root = folders.shallowClone(origin, merge)
    const outcome = await scanned(root, {}, { eventName: 'merge_group', sha: merge, payload })
    expect(movingPushes(outcome)).toEqual([`${WORKFLOW}:10 web:latest`])
  })
})

describe('the rules of a pull request', () => {
  it.each([
    ['.immutable-tag-ignore', '*\n'],
    [POLICY, EXCEPTION],
  ])('are not its own: %s', async (path, text) => {
    const { origin, merge, facts } = pullRequest({}, (root) => write(root, { ...OLD_DEBT, [path]: text }))
    const outcome = await scanned(folders.shallowClone(origin, merge), {}, facts)
    expect(movingPushes(outcome)).toEqual([`${WORKFLOW}:8 app:latest`])
    expect(outcome.report.changedRules).toEqual([path])
  })

  it('are not its own: the baseline', async () => {
    const debt = folders.repository(OLD_DEBT)
    const { baseline } = await scanned(debt, { writeBaseline: { acceptNew: true }, since: { kind: 'nothing' } })
    const path = '.github/immutable-tag-baseline.json'
    const files = { ...OLD_DEBT, [path]: formatBaseline(baseline!) }
    const { origin, merge, facts } = pullRequest({}, (root) => write(root, files))
    const { report } = await scanned(folders.shallowClone(origin, merge), {}, facts)
    expect([report.failed, report.changedRules, report.accepted]).toEqual([true, [path], []])
    // Once it is in the base, it holds.
    const { report: after } = await scanned(folders.repository(files))
    expect([after.failed, after.counted, after.baseline]).toEqual([false, [], { path, gone: 0 }])
  })

  it('are the base\u2019s', async () => {
    const { origin, merge, facts } = pullRequest({ [POLICY]: EXCEPTION }, (root) =>
      write(root, { ...OLD_DEBT, [POLICY]: EXCEPTION.replace('team/app', 'team/web') }),
    )
    const outcome = await scanned(folders.shallowClone(origin, merge), {}, facts)
    expect(movingPushes(outcome)).toEqual([])
    expect(outcome.report.changedRules).toEqual([POLICY])
  })

  it('can be mended by it where the base has them broken, and allow nothing meanwhile', async () => {
    const { origin, merge, facts } = pullRequest({ [POLICY]: 'nonsense: 1\n' }, (root) =>
      write(root, { ...OLD_DEBT, [POLICY]: EXCEPTION }),
    )
    const outcome = await scanned(folders.shallowClone(origin, merge), {}, facts)
    expect(movingPushes(outcome)).toEqual([`${WORKFLOW}:8 app:latest`])
    expect(outcome.report.notes).toContainEqual({
      path: POLICY,
      line: null,
      detail: 'the base has it broken, so nothing is allowed by it',
    })
  })

  it('must be there where they are asked for by name', async () => {
    const root = folders.repository(OLD_DEBT)
    expect(await rejectionOf(scanned(root, { policy: { path: 'p.yml', required: true } }))).toMatchObject({
      code: 'POLICY_MISSING',
    })
    expect(await rejectionOf(scanned(root, { baseline: { path: 'b.json', required: true } }))).toMatchObject({
      code: 'INPUT_INVALID',
      message: 'baseline: there is no file `b.json` in the tree.',
    })
  })
})

describe('since a branch', () => {
  it('only what is new counts, committed or not', async () => {
    const root = folders.repository(OLD_DEBT)
    git(root, 'switch', '-q', '-c', 'feature')
    commit(root, { 'a.sh': `docker push ${IMAGE}/a:latest\n` })
    write(root, { 'b.sh': `docker push ${IMAGE}/b:latest\n` })
    const outcome = await scanned(root, { since: { kind: 'ref', name: 'main' } })
    expect(movingPushes(outcome)).toEqual(['a.sh:1 a:latest', 'b.sh:1 b:latest'])
  })

  it('that git does not know, nothing is judged', async () => {
    const root = folders.repository(OLD_DEBT)
    expect(await rejectionOf(scanned(root, { since: { kind: 'ref', name: 'missing' } }))).toMatchObject({
      code: 'INPUT_INVALID',
      message: '--since: git knows no commit `missing`.',
    })
    expect(
      await rejectionOf(scanned(folders.folder(OLD_DEBT), { since: { kind: 'ref', name: 'main' } })),
    ).toMatchObject({
      code: 'CHECKOUT_UNREADABLE',
      message: 'What changed since `main` cannot be told: there is no git checkout here.',
    })
  })
})
