import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { commentOnPullRequest, push } from '../fixtures/e2e/events.ts'
import { listen, stopServers } from '../support/ecr-servers.ts'
import { doorsOf, through } from '../support/injection/doors.ts'
import { PAYLOADS } from '../support/injection/payloads.ts'
import { inAnnotation, inLog, inMarkdown } from '../support/injection/sinks.ts'
import { rootAction } from '../support/action-file.ts'
import { type ActionRun, type ActionStep, runAction } from '../support/run-action.ts'
import { runCli } from '../support/run-cli.ts'
import { commandsOf } from '../support/runner-commands.ts'
import { type Area, createArea } from '../support/workspace.ts'
import { APP, immutableApp, NODE } from './scenarios.ts'

jest.setTimeout(60_000)

const onNode24 = NODE === null ? describe.skip : describe

let area: Area
beforeAll(() => {
  area = createArea()
})
afterAll(() => area.remove())
afterEach(stopServers)

const textOf = (name: string): string => PAYLOADS.find(([known]) => known === name)?.[1] ?? name

/** A few at once, since what is told of an answer is bounded, and each run takes its time. */
const MIXTURES: readonly (readonly [name: string, text: string])[] = [
  ['commands', ['a command on a line of its own', 'an old command', 'a command behind percent signs']],
  ['outputs', ['the end of an output', 'a command after other ends of a line']],
  ['a terminal', ['a colour and an erased line', 'a link of a terminal', 'a turn of direction', 'a command']],
  ['Markdown', ['elements', 'a link', 'a mention', 'references to issues', 'the cells of a table', 'a fence']],
].map(([name, names]) => [name as string, (names as string[]).map(textOf).join('\n')])

const SECRETS = {
  AWS_ACCESS_KEY_ID: 'ASIAEXAMPLEEXAMPLE01',
  AWS_SECRET_ACCESS_KEY: 'SecretKeySecretKeySecretKeySecretKey0001',
  AWS_SESSION_TOKEN: 'SessionTokenSessionTokenSessionTokenSessionToken0001',
}
const TOKEN = 'ghs_TokenTokenTokenTokenTokenTokenToken01'
const PASSWORD = 'ProxyPassword0001'

/** A server that answers everything so. */
async function answering(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  return `http://127.0.0.1:${await listen(createServer(answer))}`
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body))
}

async function act(step: Partial<ActionStep>): Promise<ActionRun & { readonly folder: string }> {
  const folder = area.folder()
  const workspace = step.workspace ?? area.workspace()
  const event = push(area.commits)
  const run = await runAction({
    node: NODE!,
    event,
    scene: immutableApp,
    ...step,
    folder,
    workspace,
    inputs: { repository: APP, ...step.inputs },
  })
  return { ...run, folder }
}

const OWN_COMMANDS = new Set(['error', 'warning', 'notice', 'group', 'endgroup'])
const OUTPUTS = Object.keys(rootAction().outputs).toSorted()

/** Nothing passes, nothing is set but the action's own outputs, and nothing that a stranger wrote is more than text. */
function isHarmless(run: ActionRun & { readonly folder: string }): void {
  expect({ stderr: run.stderr, exitCode: run.exitCode, pushes: run.outputs['should-push'] }).toEqual({
    stderr: '',
    exitCode: 1,
    pushes: 'false',
  })
  const commands = commandsOf(run.stdout)
  expect(commands.filter(({ name }) => !OWN_COMMANDS.has(name))).toEqual([])
  expect(commands.filter(({ name, properties }) => name === 'error' && properties !== 'title=immutable-tag')).toEqual(
    [],
  )
  const isCommand = (line: string): boolean => /^::(?:error|warning|notice|group|endgroup)\b/.test(line)
  const lines = run.stdout.split('\n')
  expect(inLog(lines.filter((line) => !isCommand(line)).join('\n'), '')).toBeNull()
  expect(inAnnotation(lines.filter(isCommand).join('\n'), '')).toBeNull()
  expect(Object.keys(run.outputs).toSorted()).toEqual(OUTPUTS)
  expect(inMarkdown(run.summary, run.summary)).toBeNull()
  for (const name of ['env', 'path']) expect(readFileSync(join(run.folder, name), 'utf8')).toBe('')
}

/** Where a stranger's words come in, beside what hostile.test.ts has. */
const DOORS: readonly (readonly [name: string, step: (text: string) => Promise<Partial<ActionStep>>])[] = [
  [
    "the message of AWS's refusal",
    async (message) => ({
      env: {
        AWS_ENDPOINT_URL_ECR: await answering((_, response) =>
          json(response, 400, { __type: 'AccessDeniedException', message }),
        ),
      },
    }),
  ],
  [
    "the name of AWS's error",
    async (__type) => ({
      env: { AWS_ENDPOINT_URL_ECR: await answering((_, response) => json(response, 400, { __type, message: __type })) },
    }),
  ],
  [
    'a setting that ECR answers',
    async (imageTagMutability) => ({
      env: {
        AWS_ENDPOINT_URL_ECR: await answering((_, response) =>
          json(response, 200, {
            repositories: [{ repositoryName: 'team/app', registryId: '123456789012', imageTagMutability }],
          }),
        ),
      },
    }),
  ],
  [
    'the page of a proxy',
    async (text) => ({
      env: {
        AWS_ENDPOINT_URL_ECR: await answering((_, response) =>
          response.writeHead(403, 'Forbidden', { 'content-type': 'text/html' }).end(`<title>${text}</title>${text}`),
        ),
      },
    }),
  ],
  [
    "the message of GitHub's API",
    async (message) => ({
      event: commentOnPullRequest(area.commits),
      inputs: { 'github-token': TOKEN },
      env: {
        GITHUB_API_URL: await answering((_, response) => json(response, 403, { message, documentation_url: message })),
      },
    }),
  ],
  [
    'every text of the event',
    async (text) => {
      const event = push(area.commits)
      const doors = doorsOf(event.payload)
      const payload = doors.reduce((changed, door) => through(changed, door, text), event.payload)
      return { event: { ...event, payload, ref: `refs/tags/${text}` }, inputs: { tag: 'release' } }
    },
  ],
  [
    "the runner's own variables",
    async (text) => ({
      env: {
        GITHUB_REF: text,
        GITHUB_SHA: text,
        GITHUB_REPOSITORY: text,
        GITHUB_SERVER_URL: text,
        GITHUB_EVENT_NAME: text,
      },
    }),
  ],
  ['the template', async (text) => ({ inputs: { tag: text } })],
  [
    'the policy',
    async (text) => ({
      workspace: area.workspace({
        files: { '.github/immutable-tag.yml': `a: ${JSON.stringify(text)}\n${JSON.stringify(text)}: 1\n` },
      }),
    }),
  ],
  ["the policy's path", async (text) => ({ inputs: { policy: text } })],
]

onNode24('what a stranger wrote is text to the runner, through', () => {
  it.each(DOORS)('%s', async (_, step) => {
    const runs = await Promise.all(MIXTURES.map(async ([, text]) => act(await step(text))))
    runs.forEach(isHarmless)
  })
})

onNode24('a secret', () => {
  const env = { ...SECRETS, HTTP_PROXY: '', NO_PROXY: '' }
  const told = (run: ActionRun): string =>
    [run.stdout, run.stderr, run.summary, run.bake, ...run.debug, ...Object.values(run.outputs)].join('\n')
  const secrets = [SECRETS.AWS_SECRET_ACCESS_KEY, SECRETS.AWS_SESSION_TOKEN, TOKEN, PASSWORD]
  const isKept = (run: ActionRun): void => {
    expect(run.exitCode).toBe(1)
    expect(secrets.filter((secret) => told(run).includes(secret))).toEqual([])
  }

  it('is not told by what echoes the request', async () => {
    const echo = await answering(({ headers }, response) =>
      json(response, 403, { __type: 'AccessDeniedException', message: JSON.stringify(headers) }),
    )
    isKept(await act({ env: { ...env, AWS_ENDPOINT_URL_ECR: echo } }))
    const event = commentOnPullRequest(area.commits)
    isKept(await act({ event, inputs: { 'github-token': TOKEN }, env: { ...env, GITHUB_API_URL: echo } }))
  })

  it('is not told of a proxy or an endpoint that holds one', async () => {
    const withPassword = `http://user:${PASSWORD}@127.0.0.1:9`
    isKept(await act({ env: { ...env, HTTPS_PROXY: withPassword, AWS_ENDPOINT_URL_ECR: 'https://ecr.test' } }))
    isKept(await act({ env: { ...env, AWS_ENDPOINT_URL_ECR: withPassword } }))
    const event = commentOnPullRequest(area.commits)
    isKept(await act({ event, inputs: { 'github-token': TOKEN }, env: { ...env, GITHUB_API_URL: withPassword } }))
  })
})

onNode24('an endpoint that a step before named', () => {
  it('is told in the log and in the summary', async () => {
    const { stdout, summary } = await act({})
    for (const text of [stdout, summary]) expect(text).toMatch(/ECR was asked at .*, and not at AWS's own endpoint\./)
  })
})

onNode24('the bake file', () => {
  it('lies in a folder of its own, which nobody can foresee and nobody else can enter', async () => {
    const made = await Promise.all([act({}), act({})])
    const names = made.map(({ folder }) => readdirSync(join(folder, 'temp')))
    expect(names.flat()).toEqual([
      expect.stringMatching(/^immutable-tag-\w{6}$/),
      expect.stringMatching(/^immutable-tag-\w{6}$/),
    ])
    expect(new Set(names.flat()).size).toBe(2)
    if (process.platform === 'win32') return
    const modes = made.map(({ folder }, index) => statSync(join(folder, 'temp', names[index]![0]!)).mode & 0o777)
    expect(modes).toEqual([0o700, 0o700])
  })
})

/** No argument holds a NUL. */
const ARGUMENT = MIXTURES.map(([, text]) => text.replaceAll('\0', '')).join('\n')

describe('an argument that a stranger wrote', () => {
  it.each([
    [[ARGUMENT]],
    [[`--${ARGUMENT}`]],
    [['tag', '--existing', ARGUMENT]],
    [['tag', '--format', ARGUMENT]],
    [['tag', '--tag', ARGUMENT]],
    [['tag', '--repository', ARGUMENT]],
    [['tag', '--tags', ARGUMENT]],
    [['tag', '--revision', ARGUMENT]],
    [['tag', '--policy', ARGUMENT]],
    [['verify', ARGUMENT]],
    [['scan', ARGUMENT]],
    [['scan', '--since', ARGUMENT]],
    [['audit', '--source', ARGUMENT]],
    [['audit', '--region', 'eu-west-1', '--since', ARGUMENT]],
    [['migrate', '--github-repository', ARGUMENT, '--open-pull-request']],
    [['migrate', 'rollback', ARGUMENT]],
    [['emulate', '--port', ARGUMENT]],
  ])('is no command and steers no terminal (%#)', async (args) => {
    const { status, stdout, stderr } = await runCli(args, { cwd: area.workspace() })
    expect(status).not.toBe(0)
    expect(stderr).not.toBe('')
    expect(inLog(`${stdout}\n${stderr}`, '')).toBeNull()
  })
})
