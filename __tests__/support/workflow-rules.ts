import { isSeq } from 'yaml'
import { entriesOf, isEmptyMap, readWorkflow, textOf, textsAt, type Job, type Workflow } from './workflow-yaml.ts'

type Rule = (workflow: Workflow) => (string | null)[]

const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/u
const VERSION = /^ v\d+\.\d+\.\d+$/u
const DANGEROUS_TRIGGERS = new Set(['pull_request_target', 'workflow_run', 'issue_comment'])
/** Whose actions run here. Each further one is a decision. */
const OWNERS = new Set(['actions', 'github', 'ossf', 'zizmorcore'])
const HOSTED = /^(?:ubuntu|macos|windows)-[\w.-]+$/u
/** What may publish in the project's name. */
const PUBLISHES = new Set(['attestations', 'contents', 'id-token', 'packages'])

/**
 * The audits of zizmor that need no network, under zizmor's names, as strict as this project wants them; and at the end what it does not look
 * for. What an audit says of actions of others, of apps and of secrets cannot come to be here: the rules let none of them in. zizmor itself
 * runs in CI, and knows also what is archived, vulnerable, or no commit of the action that it is pinned by.
 */
export const RULES = {
  'adhoc-packages': (workflow) => [
    ...inRun(
      /\b(?:npm (?:i|install|add|exec)|npx|pnpm dlx|pip3? install|gem install|cargo install)\b/u,
      'run installs what no lock file pins',
    )(workflow),
    ...inRun(/\b(?:curl|wget)\b[^\n]*\|/u, 'run pipes a download into another program')(workflow),
  ],
  'anonymous-definition': ({ document, jobs }) => [
    document.has('name') ? null : 'name is missing',
    ...lacking(jobs, 'name'),
  ],
  artipacked: ({ uses }) =>
    uses
      .filter(({ value }) => value.startsWith('actions/checkout@'))
      .filter(({ step }) => step.getIn(['with', 'persist-credentials']) !== false)
      .map(({ value }) => `${value} needs persist-credentials: false`),
  'bot-conditions': inIf(
    /\bgithub\.(?:actor|triggering_actor|event\.sender)\b/u,
    'if trusts a name that anyone can act under',
  ),
  'cache-poisoning': (workflow) => [
    ...workflow.uses
      .filter(({ value }) => value.startsWith('actions/cache'))
      .map(({ value }) => `${value} runs what another run left`),
    ...workflow.uses
      .filter(({ step }) => step.hasIn(['with', 'cache']))
      .map(({ value }) => `${value} runs what another run left: leave cache out`),
    ...workflow.uses
      .filter(({ value }) => publishes(workflow) && value.startsWith('actions/setup-node@'))
      .filter(({ step }) => step.getIn(['with', 'package-manager-cache']) !== false)
      .map(({ value }) => `${value} needs package-manager-cache: false where something is published`),
  ],
  'concurrency-limits': ({ document }) => [document.has('concurrency') ? null : 'concurrency is missing'],
  'dangerous-triggers': ({ triggers }) =>
    triggers
      .filter((event) => DANGEROUS_TRIGGERS.has(event))
      .map((event) => `${event} runs with secrets on strangers' input`),
  'excessive-permissions': ({ document, jobs }) => [
    isEmptyMap(document.get('permissions')) ? null : 'permissions at the top must be {}',
    ...lacking(jobs, 'permissions'),
    ...jobs
      .filter(({ node }) => typeof node.get('permissions') === 'string')
      .map(({ name }) => `job ${name}: permissions must name what it needs`),
  ],
  'forbidden-uses': ({ uses }) =>
    uses
      .filter(({ value }) => !value.startsWith('./') && !OWNERS.has(value.split('/', 1)[0] ?? ''))
      .map(({ value }) => `${value} is nobody's whose actions run here`),
  'github-env': inRun(/GITHUB_(?:ENV|PATH)\b/u, 'run writes the environment of the steps that follow: use outputs'),
  'hardcoded-container-credentials': ({ jobs }) =>
    jobs
      .filter(({ node }) => node.hasIn(['container', 'credentials']))
      .map(({ name }) => `job ${name}: its container has credentials`),
  'insecure-commands': ({ text }) => [
    text.includes('ACTIONS_ALLOW_UNSECURE_COMMANDS')
      ? 'ACTIONS_ALLOW_UNSECURE_COMMANDS lets output steer the run'
      : null,
  ],
  misfeature: (workflow) =>
    textsAt(workflow, 'shell')
      .filter((shell) => shell !== 'bash' && shell !== 'pwsh')
      .map((shell) => `${shell} is a shell that quotes in its own way: use bash`),
  obfuscation: ({ uses }) =>
    uses
      .filter(({ value }) => /\/\.{0,2}(?:\/|@|$)/u.test(value.replace(/^\.\//u, '')))
      .map(({ value }) => `${value} hides its path`),
  'overprovisioned-secrets': (workflow) => [
    /\bsecrets\b/u.test(expressions(workflow)) ? 'no secret is needed: github.token is there' : null,
  ],
  'ref-version-mismatch': ({ uses }) =>
    uses
      .filter(({ value, comment }) => PINNED.test(value) && !VERSION.test(comment))
      .map(({ value }) => `${value} needs its version as a comment: # v1.2.3`),
  'secrets-inherit': ({ jobs }) =>
    jobs.filter(({ node }) => node.has('secrets')).map(({ name }) => `job ${name}: secrets are handed on`),
  'self-hosted-runner': ({ jobs }) =>
    jobs
      .filter((job) => !job.calls && !isHosted(job))
      .map(({ name }) => `job ${name}: runs-on is not a runner of GitHub's`),
  'template-injection': inRun(/\$\{\{/u, 'an expression inside run is text that a shell will run: pass it by env'),
  'undocumented-permissions': ({ jobs }) =>
    jobs.flatMap(({ name, node }) =>
      entriesOf(node.get('permissions'))
        .filter(({ comment }) => comment.trim() === '')
        .map(({ key }) => `job ${name}: ${key} needs a comment on what it is for`),
    ),
  'unpinned-images': (workflow) =>
    [...textsAt(workflow, 'image'), ...textsAt(workflow, 'container')]
      .filter((image) => !image.includes('@sha256:'))
      .map((image) => `${image} is not pinned by a digest`),
  'unpinned-tools': ({ uses }) =>
    uses
      .filter(({ value }) => value.startsWith('zizmorcore/zizmor-action@'))
      .filter(({ step }) => !/^\d+\.\d+\.\d+$/u.test(textOf(step.getIn(['with', 'version'], true))))
      .map(({ value }) => `${value} installs a tool whose version it does not name`),
  'unpinned-uses': ({ uses }) =>
    uses
      .filter(({ value }) => !value.startsWith('./') && !PINNED.test(value))
      .map(({ value }) => `${value} is not pinned by a full commit SHA`),
  'unsound-condition': inIf(
    /^(?!\$\{\{[^}]*\}\}$)[^]*\$\{\{/u,
    'if is an expression as it is: text around ${{ }} makes it always true',
  ),
  'unsound-contains': inIf(/\bcontains\s*\(\s*'/u, 'contains looks for a part of a text: compare with =='),
  'unsound-ternary': (workflow) => [
    /&&\s*(?:''|0|false|null)\s*\|\|/u.test(expressions(workflow))
      ? 'a && with an empty value before || always gives what stands behind'
      : null,
  ],
  'use-trusted-publishing': inRun(
    /\b(?:npm publish|twine upload|gem push|cargo publish|docker push)\b/u,
    'run publishes outside the release',
  ),
  'time limits': ({ jobs }) =>
    lacking(
      jobs.filter(({ calls }) => !calls),
      'timeout-minutes',
    ),
} as const satisfies Readonly<Record<string, Rule>>

/** Those that hold for what users copy from the documentation, too. */
const FOR_EXAMPLES = [
  'bot-conditions',
  'dangerous-triggers',
  'github-env',
  'insecure-commands',
  'obfuscation',
  'secrets-inherit',
  'self-hosted-runner',
  'template-injection',
  'unsound-condition',
  'unsound-contains',
] as const satisfies readonly (keyof typeof RULES)[]

/** What in a workflow of this project breaks the rules for its workflows, one line each. */
export function workflowFaults(text: string): string[] {
  return faultsBy(Object.values(RULES), text)
}

/** The same of an example: the rules that hold for any workflow, and that a whole one says what it may do. */
export function exampleFaults(text: string): string[] {
  const states = ({ document, jobs }: Workflow) =>
    document.has('permissions') || document.get('name') === undefined ? [] : lacking(jobs, 'permissions')
  return faultsBy([...FOR_EXAMPLES.map((name) => RULES[name]), states], text)
}

/** `owner/name/path@sha` to the version its comment names; for holding workflows against each other. */
export function pins(text: string): [action: string, version: string][] {
  return readWorkflow(text)
    .uses.filter(({ value }) => PINNED.test(value))
    .map(({ value, comment }) => [value, comment.trim()])
}

/** The permissions that let a job change something: `job: permission`. */
export function writes(text: string): string[] {
  return readWorkflow(text).jobs.flatMap(({ name, node }) => writesOf(node).map((key) => `${name}: ${key}`))
}

function faultsBy(rules: readonly Rule[], text: string): string[] {
  const workflow = readWorkflow(text)
  const { errors } = workflow.document
  if (errors.length > 0) return errors.map((error) => error.message)
  return rules.flatMap((rule) => rule(workflow)).filter((fault) => fault !== null)
}

function lacking(jobs: readonly Job[], key: string): string[] {
  return jobs.filter(({ node }) => !node.has(key)).map(({ name }) => `job ${name}: ${key} is missing`)
}

function inRun(pattern: RegExp, fault: string): Rule {
  return (workflow) =>
    [...textsAt(workflow, 'run'), ...textsAt(workflow, 'script')].filter((run) => pattern.test(run)).map(() => fault)
}

function inIf(pattern: RegExp, fault: string): Rule {
  return (workflow) =>
    textsAt(workflow, 'if')
      .filter((condition) => pattern.test(condition))
      .map(() => fault)
}

/** All that the runner evaluates, as one text. */
function expressions(workflow: Workflow): string {
  const inline = [...workflow.text.matchAll(/\$\{\{(?<inside>[^}]*)\}\}/gu)].map(
    ({ groups }) => groups?.['inside'] ?? '',
  )
  return [...inline, ...textsAt(workflow, 'if')].join('\n')
}

function publishes({ jobs }: Workflow): boolean {
  return jobs.some(({ node }) => writesOf(node).some((permission) => PUBLISHES.has(permission)))
}

function writesOf(job: Job['node']): string[] {
  return entriesOf(job.get('permissions'))
    .filter(({ value }) => value === 'write')
    .map(({ key }) => key)
}

function isHosted({ node }: Job): boolean {
  const label = textOf(node.get('runs-on'))
  if (label !== '${{ matrix.os }}') return HOSTED.test(label)
  const systems = node.getIn(['strategy', 'matrix', 'os'])
  return isSeq(systems) && systems.items.every((item) => HOSTED.test(textOf(item)))
}
