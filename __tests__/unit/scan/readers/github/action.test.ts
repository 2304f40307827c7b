import { describe, expect, it } from '@jest/globals'
import { githubAction } from '../../../../../src/scan/readers/github/action.ts'
import { readActionFile } from './reading.ts'

describe('which files are actions', () => {
  it.each<[path: string, claimed: boolean]>([
    ['action.yml', true],
    ['a/b/action.yaml', true],
    ['my-action.yml', false],
    ['action.yml/x', false],
  ])('%s: %s', (path, claimed) => {
    expect(githubAction.claims(path)).toBe(claimed)
  })
})

const composite = (steps: string, head = '') =>
  `name: push\n${head}runs:\n  using: composite\n  steps:\n${steps.replaceAll(/^(?=.)/gm, '    ')}\n`

describe('an action', () => {
  it.each<[name: string, text: string, lines: string[]]>([
    [
      'with inputs',
      composite('- shell: bash\n  run: docker push app:${{ inputs.tag }}', 'inputs: {tag: {default: latest}}\n'),
      ['push docker push: app:latest | app:{opaque inputs.tag}'],
    ],
    [
      'with an input that is required',
      composite(
        '- shell: bash\n  run: docker push app:$T\n  env: {T: "${{ inputs.tag }}"}',
        'inputs: {tag: {required: true}}\n',
      ),
      ['push docker push: app:{opaque inputs.tag}'],
    ],
    [
      "with its caller's environment",
      composite('- shell: bash\n  run: docker push app:${{ env.TAG }}'),
      ['push docker push: app:{opaque $TAG}'],
    ],
    [
      'with a script of its own',
      composite('- shell: bash\n  run: ${{ github.action_path }}/push.sh'),
      ['call .github/actions/push/push.sh'],
    ],
    [
      'with a script by its variable',
      composite('- shell: bash\n  run: $GITHUB_ACTION_PATH/push.sh'),
      ['call .github/actions/push/push.sh'],
    ],
    ['that calls another', composite('- uses: ./other\n  with: {tag: latest}'), ['call other inputs.tag=latest']],
    [
      'that uses an action',
      composite('- uses: docker/build-push-action@v6\n  with: {push: true, tags: a}'),
      ['push docker/build-push-action: a'],
    ],
    [
      'that is an image',
      'name: x\nruns:\n  using: docker\n  image: docker://alpine:latest\n',
      ['ci the action: alpine:latest'],
    ],
    ['that is built', 'name: x\nruns:\n  using: docker\n  image: Dockerfile\n', []],
    ['of JavaScript', 'name: x\nruns:\n  using: node24\n  main: x.js\n', []],
    ['that is none', '- name: x\n- runs: y\n', []],
  ])('%s', (_, text, lines) => {
    expect(readActionFile(text).lines).toStrictEqual(lines)
  })

  it('is one unit', () => {
    const { facts } = readActionFile(composite('- run: docker push a\n- run: docker push b')).reading
    expect(facts.map(({ unit, order }) => `${unit?.kind} ${unit?.id} ${unit?.serialised} ${order}`)).toStrictEqual([
      'script push null 0',
      'script push null 1',
    ])
  })
})
