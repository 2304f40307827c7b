import { describe, expect, it } from '@jest/globals'
import { parseExpression } from '../../../../../src/scan/readers/github/expression.ts'
import { tokensOf } from '../../../../../src/scan/readers/github/expression-tokens.ts'
import { pushed, pushing, readWorkflow, withSteps } from './reading.ts'

/** What `app:${{ … }}` comes to. */
function tagOf(expression: string, on = 'push', head = ''): string[] {
  return pushed(readWorkflow(withSteps(pushing(`"app:\${{ ${expression} }}"`), { on, head })).lines)
}

describe('tokens', () => {
  it.each([
    ["'it''s'", ["string it's"]],
    ['a.b-c', ['word a', 'sign .', 'word b-c']],
    ["x['y'][0]", ['word x', 'sign [', 'string y', 'sign ]', 'sign [', 'number 0', 'sign ]']],
    ['!a&&b||c!=-1.5e3', ['sign !', 'word a', 'sign &&', 'word b', 'sign ||', 'word c', 'sign !=', 'number -1.5e3']],
    ['0xff', ['number 0xff']],
    ["'open", null],
    ['a $ b', null],
  ])('%s', (text, expected) => {
    const tokens = tokensOf(text, 0, text.length)
    expect(tokens && tokens.map(({ kind, text: word }) => `${kind} ${word}`)).toStrictEqual(expected)
  })
})

describe('what is no expression is not parsed', () => {
  it.each(['', 'a.', 'a b', '(a', 'a)', 'f(a', 'f(,)', 'a &&', '|| a', 'a[', 'a[]', '.a', '!'])('%j', (text) => {
    expect(parseExpression(text, 0, text.length)).toBeNull()
  })
})

describe('an expression comes to a value', () => {
  it.each<[expression: string, values: string]>([
    ["'latest'", 'app:latest'],
    ["'it''s'", "app:it's"],
    ['1.10', 'app:1.10'],
    ['true', 'app:true'],
    ["''", 'app:'],
    ['null', 'app:'],
    ['github.sha', 'app:{commit github.sha}'],
    ["github['sha']", 'app:{commit github.sha}'],
    ['GitHub.SHA', 'app:{commit github.SHA}'],
    ['github.event.pull_request.head.sha', 'app:{commit github.event.pull_request.head.sha}'],
    ['github.event.after', 'app:{commit github.event.after}'],
    ['github.event.workflow_run.head_sha', 'app:{commit github.event.workflow_run.head_sha}'],
    ['github.ref_name', 'app:{branch github.ref_name}'],
    ['github.head_ref', 'app:{branch github.head_ref}'],
    ['github.base_ref', 'app:{branch github.base_ref}'],
    ['github.event.workflow_run.head_branch', 'app:{branch github.event.workflow_run.head_branch}'],
    ['github.event.release.tag_name', 'app:{version github.event.release.tag_name}'],
    ['github.run_id', 'app:{run github.run_id}'],
    ['github.run_number', 'app:{run github.run_number}'],
    ['github.run_attempt', 'app:{run github.run_attempt}'],
    ['github.event.number', 'app:{pull-request github.event.number}'],
    ['github.event.pull_request.number', 'app:{pull-request github.event.pull_request.number}'],
    ['github.actor', 'app:{opaque github.actor}'],
    ['github.repository', 'app:{opaque github.repository}'],
    ['secrets.SHA', 'app:{opaque secrets.SHA}'],
    ['vars.COMMIT_SHA', 'app:{opaque vars.COMMIT_SHA}'],
    ['runner.os', 'app:{opaque runner.os}'],
    ['env.NOT_SET', 'app:{opaque env.NOT_SET}'],
    ['env.GITHUB_SHA_SHORT', 'app:{commit env.GITHUB_SHA_SHORT}'],
    ['env.GITHUB_REF_SLUG', 'app:{branch env.GITHUB_REF_SLUG}'],
    ['inputs.tag', 'app:{opaque inputs.tag}'],
    ['github.event.inputs.tag', 'app:{opaque inputs.tag}'],
    ['steps.x.outputs.y', 'app:{opaque steps.x.outputs.y}'],
    ["steps.x.outputs['y']", 'app:{opaque steps.x.outputs.y}'],
    ['needs.x.outputs.y', 'app:{opaque needs.x.outputs.y}'],
    ['toString', 'app:{opaque tostring}'],
    ["hashFiles('**/lock')", "app:{opaque hashFiles('**/lock')}"],
    ['toJSON(github)', 'app:{opaque toJSON(github)}'],
    ["format('{0}-{1}', 'v1', github.sha)", 'app:v1-{commit github.sha}'],
    ["format('{{0}}')", 'app:{0}'],
    ["format('{9}x')", 'app:x'],
    ['join(fromJSON(\'["a", "b"]\'), \'-\')', 'app:a-b'],
    ['fromJSON(\'{"tag": "latest"}\').tag', 'app:latest'],
    ['fromJSON(\'["a", "latest"]\')[1]', 'app:latest'],
    ['fromJSON(\'[{"t": "a"}, {"t": "b"}]\').*.t[1]', 'app:b'],
    ["fromJSON('broken')", "app:{opaque fromJSON('broken')}"],
    ["x && 'latest' || github.sha", 'app:latest | app:{commit github.sha}'],
    ["github.ref == 'refs/heads/main' && 'latest' || github.sha", 'app:latest | app:{commit github.sha}'],
    ["inputs.tag || 'latest'", 'app:{opaque inputs.tag} | app:latest'],
    ["github.event.inputs.tag || 'latest'", 'app:{opaque inputs.tag} | app:latest'],
    ["false && 'latest' || github.sha", 'app:{commit github.sha}'],
    ["true && 'latest' || github.sha", 'app:latest'],
    ["'' || 'latest'", 'app:latest'],
    ["'a' == 'A' && 'same' || 'other'", 'app:same'],
    ["'a' != 'A' && 'same' || 'other'", 'app:other'],
    ["!(1 == 2) && 'yes' || 'no'", 'app:yes'],
    ["contains('a-latest', 'latest') && 'yes' || 'no'", 'app:yes'],
    ["contains(fromJSON('[\"a\"]'), 'b') && 'yes' || 'no'", 'app:no'],
    ["startsWith('abc', 'AB') && 'yes' || 'no'", 'app:yes'],
    ["endsWith('abc', 'x') && 'yes' || 'no'", 'app:no'],
    ["1 < 2 && 'yes' || 'no'", 'app:yes | app:no'],
    ["x && 'latest'", 'app:latest | app:'],
    ['a b', 'app:{opaque a b}'],
    [
      "startsWith(github.ref, 'refs/tags/') && github.ref_name || github.sha",
      'app:{version github.ref_name} | app:{commit github.sha}',
    ],
    ["github.ref_type == 'tag' && github.ref_name || 'x'", 'app:{version github.ref_name} | app:x'],
  ])('%s', (expression, values) => {
    expect(tagOf(expression.replaceAll('"', '\\"'))).toStrictEqual([values])
  })
})

describe('what started the workflow tells what its ref is', () => {
  it.each<[on: string, expression: string, value: string]>([
    ['{push: {tags: ["v*"]}}', 'github.ref_name', 'app:{version github.ref_name}'],
    ['{push: {tags: ["v*"]}, release: {types: [published]}}', 'github.ref_name', 'app:{version github.ref_name}'],
    ['release', 'github.ref_name', 'app:{version github.ref_name}'],
    ['[release]', 'env.GITHUB_REF_NAME', 'app:{version env.GITHUB_REF_NAME}'],
    ['{push: {tags: ["v*"], branches: [main]}}', 'github.ref_name', 'app:{branch github.ref_name}'],
    ['{push: {tags: ["v*"]}, workflow_dispatch: {}}', 'github.ref_name', 'app:{branch github.ref_name}'],
    ['{release: {}, pull_request: {}}', 'github.ref_name', 'app:{branch github.ref_name}'],
    ['[push, workflow_call]', 'github.ref_name', 'app:{branch github.ref_name}'],
    ['push', "github.event_name == 'pull_request' && 'pr' || 'x'", 'app:x'],
    ['push', "github.event_name != 'pull_request' && 'x' || 'pr'", 'app:x'],
    ['workflow_call', "github.event_name == 'push' && 'a' || 'b'", 'app:a | app:b'],
    ['[push, pull_request]', "github.event_name == 'push' && 'a' || 'b'", 'app:a | app:b'],
    ['{push: {branches: [main]}}', "startsWith(github.ref, 'refs/tags/') && 'tag' || 'x'", 'app:x'],
    ['{push: {tags: [v*]}}', "startsWith(github.ref, 'refs/tags/') && 'tag' || 'x'", 'app:tag'],
    ['{push: {tags: [v*]}}', "contains(github.event.ref, 'refs/tags') && 'tag' || 'x'", 'app:tag'],
    ['{push: {tags: [v*]}}', "startsWith(github.ref, 'refs/tags/v') && 'tag' || 'x'", 'app:tag | app:x'],
    ['{push: {tags: [v*]}}', "github.ref == 'refs/heads/main' && 'main' || 'x'", 'app:x'],
    [
      'push',
      "(github.event_name == 'release' || github.ref_type == 'tag') && github.ref_name || github.sha",
      'app:{version github.ref_name} | app:{commit github.sha}',
    ],
    ['push', "github.ref_type != 'branch' && github.ref_name || 'x'", 'app:{version github.ref_name} | app:x'],
    [
      'push',
      "!startsWith(github.ref, 'refs/heads/') && github.ref_name || 'x'",
      'app:{version github.ref_name} | app:x',
    ],
  ])('%s: %s', (on, expression, value) => {
    expect(tagOf(expression, on)).toStrictEqual([value])
  })
})

describe('names are followed', () => {
  it.each<[name: string, text: string, value: string, chain: string[]]>([
    [
      'env of the workflow',
      withSteps(pushing('app:${{ env.TAG }}'), { head: 'env: {TAG: latest}\n' }),
      'app:latest',
      ['${{ env.TAG }}<env@2'],
    ],
    [
      'env of a step over that of the workflow, which it reads',
      withSteps(`${pushing('app:${{ env.TAG }}')}\n  env: {TAG: 'v-\${{ env.BASE }}'}`, {
        head: 'env: {TAG: no, BASE: latest}\n',
      }),
      'app:v-latest',
      ['${{ env.TAG }}<env@11', '${{ env.BASE }}<env@2'],
    ],
    [
      'env of the job, by the shell',
      'on: push\nenv: {TAG: a}\njobs:\n  b:\n    env:\n      TAG: latest\n    steps:\n      - run: docker push app:$TAG\n',
      'app:latest',
      ['$TAG<env@6'],
    ],
    [
      'what a step wrote to GITHUB_ENV',
      withSteps(`- run: echo "TAG=latest" >> $GITHUB_ENV\n${pushing('app:${{ env.TAG }}')}`, {
        head: 'env: {TAG: a}\n',
      }),
      'app:latest',
      ['${{ env.TAG }}<env@7'],
    ],
    [
      'what a step wrote to GITHUB_OUTPUT',
      withSteps(`- id: v\n  run: echo "tag=latest" >> $GITHUB_OUTPUT\n${pushing('app:${{ steps.v.outputs.tag }}')}`),
      'app:latest',
      ['${{ steps.v.outputs.tag }}<output@7'],
    ],
    [
      'an output of another job, which stands behind',
      'on: push\njobs:\n  b:\n    needs: [a]\n    steps:\n      - run: docker push app:${{ needs.a.outputs.tag }}\n  a:\n    outputs:\n      tag: ${{ steps.v.outputs.tag }}\n    steps:\n      - id: v\n        run: echo "tag=latest" >> "$GITHUB_OUTPUT"\n',
      'app:latest',
      ['${{ needs.a.outputs.tag }}<output@9', '${{ steps.v.outputs.tag }}<output@12'],
    ],
    [
      'an input with a default',
      withSteps(pushing('app:${{ inputs.tag }}'), { on: '{workflow_dispatch: {inputs: {tag: {default: latest}}}}' }),
      'app:latest | app:{opaque inputs.tag}',
      ['${{ inputs.tag }}<input@1'],
    ],
    [
      'an input of a workflow that is called',
      withSteps(pushing('app:${{ inputs.tag }}'), { on: '{workflow_call: {inputs: {tag: {type: string}}}}' }),
      'app:{opaque inputs.tag}',
      ['${{ inputs.tag }}<input@1'],
    ],
    [
      'a choice, its default first',
      withSteps(pushing('app:${{ github.event.inputs.e }}'), {
        on: '{workflow_dispatch: {inputs: {e: {type: choice, default: prod, options: [dev, prod]}}}}',
      }),
      'app:prod | app:dev',
      ['${{ github.event.inputs.e }}<input@1'],
    ],
    [
      'an environment',
      withSteps(pushing('app:${{ inputs.e }}'), { on: '{workflow_dispatch: {inputs: {e: {type: environment}}}}' }),
      'app:{environment inputs.e}',
      ['${{ inputs.e }}<input@1'],
    ],
    [
      'a default with a fallback',
      withSteps(pushing("app:${{ inputs.tag || 'edge' }}"), {
        on: '{workflow_dispatch: {inputs: {tag: {default: latest}}}}',
      }),
      'app:latest | app:{opaque inputs.tag} | app:edge',
      ['${{ inputs.tag }}<input@1'],
    ],
  ])('%s', (_, text, value, chain) => {
    const { lines, chains, reading } = readWorkflow(text)
    const at = reading.facts.findIndex(({ kind }) => kind === 'push')
    expect(pushed(lines)).toStrictEqual([value])
    expect(chains[at]).toStrictEqual(chain)
  })
})

describe('a matrix', () => {
  const job = (matrix: string, tag: string) =>
    `on: push\njobs:\n  b:\n    strategy:\n      matrix: ${matrix}\n    steps:\n      - run: docker push app:\${{ ${tag} }}\n`

  it.each<[name: string, matrix: string, tag: string, value: string, axes: string[]]>([
    ['of one axis', '{t: [a, latest]}', 'matrix.t', 'app:a | app:latest', ['t']],
    ['of one value', '{t: [latest], os: [x, y]}', 'matrix.t', 'app:latest', ['os']],
    ['of objects', '{t: [{n: x, tag: a}, {n: x, tag: latest}]}', 'matrix.t.tag', 'app:a | app:latest', ['t']],
    ['of includes', '{include: [{n: x, tag: a}, {n: x, tag: latest}]}', 'matrix.tag', 'app:a | app:latest', ['tag']],
    ['with more included', '{t: [a], include: [{t: latest}]}', 'matrix.t', 'app:a | app:latest', ['t']],
    ['with one excluded', '{t: [a, latest], exclude: [{t: latest}]}', 'matrix.t', 'app:a', []],
    ['of a literal', '{t: "${{ fromJSON(\'[\\"a\\", \\"latest\\"]\') }}"}', 'matrix.t', 'app:a | app:latest', ['t']],
    [
      'of which an axis is dynamic',
      '{t: "${{ fromJSON(needs.x.outputs.t) }}"}',
      'matrix.t',
      'app:{opaque matrix.t}',
      ['t'],
    ],
    ['that is dynamic', '${{ fromJSON(needs.x.outputs.m) }}', 'matrix.t.tag', 'app:{opaque matrix.t.tag}', ['t']],
    ['that is dynamic and not read', '${{ fromJSON(needs.x.outputs.m) }}', "'x'", 'app:x', ['matrix']],
  ])('%s', (_, matrix, tag, value, axes) => {
    const { lines, reading } = readWorkflow(job(matrix, tag))
    expect(pushed(lines)).toStrictEqual([value])
    expect(reading.facts[0]?.unit?.axes).toStrictEqual(axes)
  })

  it('is named in the chain', () => {
    expect(readWorkflow(job('{t: [latest]}', 'matrix.t')).chains).toStrictEqual([['${{ matrix.t }}<matrix@5']])
  })
})
