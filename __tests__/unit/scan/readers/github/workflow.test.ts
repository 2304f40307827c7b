import { describe, expect, it } from '@jest/globals'
import { githubWorkflow } from '../../../../../src/scan/readers/github/workflow.ts'
import { pushing, readWorkflow, withSteps } from './reading.ts'

describe('which files are workflows', () => {
  it.each<[path: string, claimed: boolean]>([
    ['.github/workflows/ci.yml', true],
    ['.github/workflows/ci.yaml', true],
    ['services/api/.github/workflows/ci.yml', true],
    ['.github/workflows/sub/ci.yml', false],
    ['.github/workflows/ci.json', false],
    ['x.github/workflows/ci.yml', false],
    ['.github/dependabot.yml', false],
  ])('%s: %s', (path, claimed) => {
    expect(githubWorkflow.claims(path)).toBe(claimed)
  })

  it('and which hold jobs', () => {
    expect(githubWorkflow.holds('on: push\njobs:\n')).toBe(true)
    expect(githubWorkflow.holds('name: x\n')).toBe(false)
  })
})

describe('a job', () => {
  it('runs in and beside images', () => {
    const text = `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    container: node:20
    services:
      db: {image: 'postgres:latest'}
      off: {image: ''}
  b:
    container:
      image: \${{ matrix.image }}
    strategy:
      matrix:
        image: [golang:1, golang:latest]
`
    expect(readWorkflow(text).numbered).toStrictEqual([
      '5 ci container of job `a`: node:20',
      '7 ci service `db` of job `a`: postgres:latest',
      '11 ci container of job `b`: golang:1 | golang:latest',
    ])
  })

  it.each<[name: string, head: string, job: string, serialised: boolean]>([
    ['alone', '', '', false],
    ['of a workflow with a group', 'concurrency: x\n', '', true],
    ['with a group', '', 'concurrency: {group: "x-${{ github.ref }}", cancel-in-progress: false}', true],
    ['with a group of its run', '', 'concurrency: "${{ github.run_id }}"', false],
    ['with a group that may be of its run', '', 'concurrency: "${{ github.head_ref || github.run_id }}"', false],
    ['with a group of its commit', 'concurrency: {group: "${{ github.sha }}"}\n', '', true],
  ])('%s: one run waits for another', (_, head, job, serialised) => {
    const { reading } = readWorkflow(
      `on: push\n${head}jobs:\n  a:\n    ${job}\n    steps:\n      - run: docker push x\n`,
    )
    expect(reading.facts[0]?.unit).toMatchObject({ kind: 'github-job', id: 'a', serialised, axes: [] })
  })

  it('is a unit, in the order of its steps', () => {
    const text =
      'on: push\njobs:\n  a:\n    steps:\n      - run: docker push x:1\n      - run: docker push x:2\n  b:\n    steps:\n      - run: docker push x:3\n'
    const { facts } = readWorkflow(text).reading
    expect(facts.map(({ unit, order }) => `${unit?.id} ${order}`)).toStrictEqual(['a 0', 'a 1', 'b 0'])
    expect(facts[0]?.unit).toBe(facts[1]?.unit)
    expect(text.slice(facts[2]?.unit?.span.start, facts[2]?.unit?.span.end)).toContain('b:\n    steps:')
  })

  it('of which a condition is never true does nothing', () => {
    expect(
      readWorkflow('on: push\njobs:\n  a:\n    if: false\n    steps:\n      - run: docker push x\n').lines,
    ).toStrictEqual([])
  })

  it('for releases alone pushes versions', () => {
    const text =
      "on: [push, release]\njobs:\n  a:\n    if: github.event_name == 'release'\n    steps:\n      - run: docker push x:$GITHUB_REF_NAME\n"
    expect(readWorkflow(text).lines).toStrictEqual(['push docker push: x:{version $GITHUB_REF_NAME}'])
  })
})

describe('calls', () => {
  it.each<[name: string, text: string, lines: string[]]>([
    [
      'a reusable workflow',
      'on: push\nenv: {A: b}\njobs:\n  a:\n    uses: ./.github/workflows/push.yml\n    with: {tag: latest, sha: "${{ github.sha }}"}\n',
      ['call .github/workflows/push.yml inputs.tag=latest inputs.sha={commit github.sha}'],
    ],
    [
      'one of another repository',
      'on: push\njobs:\n  a:\n    uses: o/r/.github/workflows/push.yml@v1\n    with: {tag: latest}\n',
      [],
    ],
    [
      'an action',
      withSteps('- uses: ./.github/actions/push/\n  with: {tag: latest}\n  env: {B: c}', { head: 'env: {A: b}\n' }),
      ['call .github/actions/push $A=b $B=c inputs.tag=latest'],
    ],
    ['an action outside of the tree', withSteps('- uses: ../other'), []],
    [
      'a script, with the environment of its step',
      withSteps('- run: ./push.sh v1\n  working-directory: deploy\n  env: {TAG: latest}'),
      ['call deploy/push.sh $TAG=latest $1=v1'],
    ],
    [
      'a script in the folder of its job',
      'on: push\ndefaults: {run: {working-directory: a}}\njobs:\n  j:\n    defaults: {run: {working-directory: b}}\n    steps:\n      - run: ./x.sh\n',
      ['call b/x.sh'],
    ],
    [
      'compose, which finds the environment',
      withSteps('- run: docker compose push web\n  env: {TAG: latest}'),
      ['push-built docker compose push: - web TAG=latest'],
    ],
  ])('%s', (_, text, lines) => {
    expect(readWorkflow(text).lines).toStrictEqual(lines)
  })
})

describe('what says nothing', () => {
  it.each<[name: string, text: string]>([
    ['runs-on', 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: []\n'],
    ['a step that never runs', withSteps('- if: false\n  run: docker push x:latest')],
    ['a step that never runs, as an expression', withSteps('- if: ${{ false }}\n  run: docker push x:latest')],
    ['a step of another event', withSteps("- if: github.event_name == 'pull_request'\n  run: docker push x:latest")],
    ['a summary', withSteps('- run: echo "docker push x:latest" >> $GITHUB_STEP_SUMMARY')],
    ['PowerShell of a step', withSteps('- run: $env:T = 1; docker push x:latest\n  shell: pwsh')],
    ['Python', withSteps("- run: print('docker push x:latest')\n  shell: python")],
    [
      'PowerShell of a runner',
      'on: push\njobs:\n  a:\n    runs-on: windows-latest\n    steps:\n      - run: $env:T = 1; docker push x\n',
    ],
    ['a comment', withSteps('- run: |\n    # docker push x:latest\n    true')],
    ['a list of steps that is none', 'on: push\njobs:\n  a:\n    steps: docker push x\n'],
    ['no jobs', 'on: push\njobs:\n'],
    ['a list', '- jobs\n'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(readWorkflow(text).reading).toStrictEqual({ facts: [], notes: [] })
  })
})

describe('what still says something', () => {
  it.each<[name: string, text: string, lines: string[]]>([
    [
      'a condition that a step decides',
      withSteps("- if: steps.x.outputs.y == 'true'\n  run: docker push x:latest"),
      ['push docker push: x:latest'],
    ],
    [
      'a tag that is chosen by hand',
      withSteps("- if: startsWith(github.ref, 'refs/tags/')\n  run: docker push x:latest", { on: 'workflow_dispatch' }),
      ['push docker push: x:latest'],
    ],
    [
      'a condition that is not understood',
      withSteps('- if: "!!("\n  run: docker push x:latest'),
      ['push docker push: x:latest'],
    ],
    [
      'bash of any kind',
      withSteps('- run: docker push x:latest\n  shell: /usr/bin/bash -euo pipefail {0}'),
      ['push docker push: x:latest'],
    ],
    ['bash on Windows', withSteps('- run: docker push x:latest\n  shell: bash'), ['push docker push: x:latest']],
    [
      'a plain command on Windows',
      'on: push\njobs:\n  a:\n    runs-on: windows-latest\n    steps:\n      - run: docker push x\n',
      ['push docker push: x'],
    ],
    ...['pwsh', 'powershell', 'cmd', 'pwsh -command ". \'{0}\'"'].map((shell): [string, string, string[]] => [
      `a plain command of ${shell}`,
      withSteps(`- run: docker push x:latest\n  shell: ${shell}`),
      ['push docker push: x:latest'],
    ]),
    [
      'an alias',
      'on: push\njobs:\n  a:\n    steps: &s\n      - run: docker push x:latest\n  b:\n    steps: *s\n',
      ['push docker push: x:latest', 'push docker push: x:latest'],
    ],
    [
      'on in quotes',
      '"on": {push: {tags: [v*]}}\njobs:\n  a:\n    steps:\n      - run: docker push x:${{ github.ref_name }}\n',
      ['push docker push: x:{version github.ref_name}'],
    ],
    [
      'windows line ends',
      withSteps('- run: |\n    docker push x:latest\n    true').replaceAll('\n', '\r\n'),
      ['push docker push: x:latest'],
    ],
    [
      'an expression within quotes of a script',
      withSteps('- run: docker push "x:${{ github.sha }}"'),
      ['push docker push: x:{commit github.sha}'],
    ],
    ['broken YAML behind it', `${withSteps('- run: docker push x:latest')}  - ]\n`, ['push docker push: x:latest']],
  ])('%s', (_, text, lines) => {
    expect(readWorkflow(text).lines).toStrictEqual(lines)
  })

  it('a script that cannot be read in full is told', () => {
    const { reading } = readWorkflow(withSteps('- run: |\n    if true; then\n    docker push x:latest'))
    expect(reading.notes).toMatchObject([{ code: 'SYNTAX', path: '.github/workflows/ci.yml' }])
  })
})

it('a whole workflow reads as a person does', () => {
  const text = `name: release
on:
  push:
    branches: [main]
env:
  REGISTRY: 123456789012.dkr.ecr.eu-west-1.amazonaws.com
jobs:
  build:
    runs-on: ubuntu-latest
    outputs:
      image: \${{ steps.out.outputs.image }}
    steps:
      - uses: actions/checkout@v4
      - id: login
        uses: aws-actions/amazon-ecr-login@v2
      - run: docker build -t $REGISTRY/app:\${{ github.sha }} .
      - run: |
          docker push $REGISTRY/app:\${{ github.sha }}
          docker tag $REGISTRY/app:\${{ github.sha }} $REGISTRY/app:latest
          docker push "$REGISTRY"/app:latest
      - id: out
        env:
          TAG: stable
        run: echo "image=\${{ steps.login.outputs.registry }}/app:$TAG" >> $GITHUB_OUTPUT
  deploy:
    needs: [build]
    runs-on: ubuntu-latest
    steps:
      - uses: aws-actions/amazon-ecs-render-task-definition@v1
        with:
          container-name: web
          image: \${{ needs.build.outputs.image }}
`
  const { numbered, chains } = readWorkflow(text)
  expect(numbered).toStrictEqual([
    '16 built docker -: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:{commit github.sha}',
    '18 push docker push: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:{commit github.sha}',
    '19 built docker -: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:latest',
    '20 push docker push: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:latest',
    '32 workload container `web` of the task definition: {opaque amazon-ecr-login registry}/app:stable',
  ])
  expect(chains.at(-1)).toStrictEqual([
    '${{ needs.build.outputs.image }}<output@11',
    '${{ steps.out.outputs.image }}<output@24',
    '${{ steps.login.outputs.registry }}<output@15',
    '$TAG<env@23',
  ])
  expect(readWorkflow(withSteps(pushing('x'))).chains).toStrictEqual([[]])
})
