import { expect } from '@jest/globals'
import { pullRequestWith, push } from '../fixtures/e2e/events.ts'
import type { ActionRun } from '../support/run-action.ts'
import { commandsOf } from '../support/runner-commands.ts'
import { APP, holdScenarios, immutableApp, ACCOUNT, REGION, type Scenario } from './scenarios.ts'

const REVISION = 'org.opencontainers.image.revision'
const BIDI = '\u202E'
const HIDDEN = '\u001B[8m'
/** What git lets a branch be called. */
const BRANCH = `\`x\`</details><img/src=x>|@octocat/##$(id)\${{github.token}}%0A%0D;"'日本${BIDI}/a`
const COMMANDS = ['##[set-output name=should-push]true', '::set-output name=should-push::true', '::stop-commands::x']
const MARKUP = '</details><img src=x onerror=alert(1)> [click](https://evil.test) @octocat `|'

/** What turns the direction of a line, or steers a terminal. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const INVISIBLE = /[\u202A-\u202E\u2066-\u2069\u0000-\u0009\u000B-\u001F\u007F-\u009F]/
const OWN_COMMANDS = new Set(['error', 'warning', 'group', 'endgroup'])

/** Nothing that a stranger wrote is a command or markup; that no output is added is held for every scenario. */
function isHarmless({ stdout, summary }: ActionRun): void {
  expect(stdout).not.toMatch(INVISIBLE)
  const commands = commandsOf(stdout)
  expect(commands.map(({ name }) => name).filter((name) => !OWN_COMMANDS.has(name))).toEqual([])
  for (const { name, properties } of commands)
    if (name === 'error' || name === 'warning') expect(properties).toBe('title=immutable-tag')
  isHarmlessMarkdown(summary)
}

function isHarmlessMarkdown(summary: string): void {
  const own = /<\/?(?:details|summary|code|br)>/g
  const prose = summary
    .replaceAll(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '')
    .replaceAll(/(?<!\\)`[^`\n]*`/g, '')
    .replaceAll(/<code>[^<]*<\/code>/g, '')
  expect(prose.replaceAll(own, '')).not.toMatch(/<[a-z/!]/i)
  expect(summary.match(/<details>/g)).toHaveLength(1)
  expect(summary.match(/<\/details>/g)).toHaveLength(1)
  expect(prose).not.toMatch(/@octocat|\]\(https:\/\/evil/)
  expect(summary).not.toMatch(INVISIBLE)
}

const burnedBy =
  (revision: string): NonNullable<Scenario['scene']> =>
  (ecr, { base }) => {
    immutableApp(ecr)
    const image = { repository: 'team/app', tag: `sha-${base}`, labels: { [REVISION]: revision } }
    ecr.registry(ACCOUNT, REGION).pushImage(image)
  }

/** Windows has no such names. */
const FILES: Scenario[] =
  process.platform === 'win32'
    ? []
    : [
        {
          name: 'files',
          title: 'untracked files whose names hold commands and markup',
          workspace: {
            untracked: [`a\n${COMMANDS[1]}`, `${COMMANDS[0]}`, `${COMMANDS[2]}${BIDI}`, MARKUP.replaceAll('/', '∕')],
          },
          expected: [0, 'immutable', 'ECR_IMMUTABLE'],
          also: isHarmless,
        },
      ]

holdScenarios('hostile', [
  {
    name: 'branch',
    title: 'a branch with a name that git allows, in the tag',
    event: pullRequestWith({ 'pull_request.head.ref': BRANCH, 'pull_request.title': MARKUP }),
    workspace: { checkout: 'merge' },
    inputs: { tag: '{branch}-{sha:12}' },
    expected: [0, 'immutable', 'ECR_IMMUTABLE'],
    also: (run, { merge }) => {
      isHarmless(run)
      expect(run.outputs['tag']).toMatch(/^[a-z0-9_][A-Za-z0-9_.-]{0,127}$/)
      expect(run.outputs['tag']?.endsWith(`-${merge.slice(0, 12)}`)).toBe(true)
    },
  },
  {
    name: 'branch-impossible',
    title: 'a branch with a name that git does not allow is no branch',
    event: pullRequestWith({ 'pull_request.head.ref': 'main\n::error::x' }),
    workspace: { checkout: 'merge' },
    inputs: { tag: '{branch}-{sha:12}' },
    expected: [1, 'unknown', 'TEMPLATE_INVALID'],
    also: (run) => expect(run.stdout).not.toContain('::error::x'),
  },
  {
    name: 'references',
    title: 'references that are none',
    inputs: { tags: [...COMMANDS, `${APP}:${MARKUP}`, `${BIDI}latest`, 'toString', '__proto__'].join('\n') },
    expected: [1, 'unknown', 'TAG_MALFORMED'],
    also: isHarmless,
  },
  {
    name: 'burned-by-command',
    title: 'an image that names a command of the runner as its commit',
    scene: burnedBy(`x ${BIDI} ${COMMANDS.join(' ')}`),
    expected: [1, 'mutable', 'TAG_BURNED'],
    also: (run) => {
      isHarmless(run)
      expect(run.outputs['should-push']).toBe('false')
    },
  },
  {
    name: 'burned-by-lines',
    title: 'an image that names lines and markup as its commit',
    scene: burnedBy(`x\n${COMMANDS.join('\r\n')}\n${MARKUP}${BIDI}${HIDDEN}\u0085::set-output name=tag::x`),
    expected: [1, 'mutable', 'TAG_BURNED'],
    also: isHarmless,
  },
  {
    name: 'exception',
    title: 'an exception with commands and markup for its reason',
    workspace: {
      files: {
        '.github/immutable-tag.yml': JSON.stringify({
          exceptions: [
            {
              tag: 'latest',
              repository: 'team/app',
              owner: `@octocat ${MARKUP}`,
              reason: `${COMMANDS.join('\n')}${BIDI}${HIDDEN}`,
              expires: '9999-12-31',
            },
          ],
        }),
      },
    },
    inputs: { tags: 'latest' },
    expected: [0, 'immutable', 'ECR_IMMUTABLE'],
    also: isHarmless,
  },
  {
    name: 'inputs',
    title: 'an input with commands and markup',
    inputs: { existing: `${COMMANDS.join('\n')}${MARKUP}${BIDI}${HIDDEN}` },
    expected: [1, 'unknown', 'INPUT_INVALID'],
    also: ({ stdout }) => {
      expect(commandsOf(stdout).map(({ name }) => name)).toEqual(['error'])
      expect(stdout).not.toMatch(INVISIBLE)
    },
  },
  {
    name: 'payload',
    title: 'a payload that is no payload',
    event: (commits) => ({
      ...push(commits),
      payload: { __proto__: null, ref: {}, after: [], head_commit: 'x', repository: { default_branch: { a: 1 } } },
    }),
    expected: [0, 'immutable', 'ECR_IMMUTABLE'],
    also: isHarmless,
  },
  ...FILES,
])
