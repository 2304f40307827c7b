import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { githubAction } from '../../../../../src/scan/readers/github/action.ts'
import { githubWorkflow } from '../../../../../src/scan/readers/github/workflow.ts'
import { misplacedParts } from '../../../../support/scan-facts.ts'
import { pushed, pushing, readWorkflow, withSteps } from './reading.ts'

const rows = (count: number, row: (index: number) => string) => Array.from({ length: count }, (_, index) => row(index))
const tag = (expression: string) => withSteps(pushing(`"app:\${{ ${expression} }}"`))

describe('hostile workflows are read', () => {
  it.each<[name: string, text: string, pushes: number]>([
    ['1,000 parentheses', tag(`${'('.repeat(1000)}1${')'.repeat(1000)}`), 1],
    ['1,000 calls', tag(`${'format('.repeat(1000)}1${')'.repeat(1000)}`), 1],
    ['100,000 signs', tag(`${'!'.repeat(100_000)}1`), 1],
    ['10,000 alternatives', tag(`${'a.b || '.repeat(10_000)}1`), 1],
    ['10,000 conditions', tag(`${'a.b && '.repeat(10_000)}1`), 1],
    ['10,000 comparisons', tag(`${'a == '.repeat(10_000)}1`), 1],
    ['a path of 10,000 names', tag(`a${'.b'.repeat(10_000)}`), 1],
    ['what is opened 10,000 times', withSteps(pushing(`'${'${{'.repeat(10_000)}'`)), 1],
    ['10,000 expressions', withSteps(pushing(`'${'${{ github.sha }}'.repeat(10_000)}'`)), 1],
    [
      '10,000 tags, of which one more is read than a file may tell',
      withSteps(pushing(`'${'a:latest,'.repeat(10_000)}'`)),
      5001,
    ],
    [
      'a matrix of 10,000 values',
      `on: push\njobs:\n  a:\n    strategy:\n      matrix:\n        x: [${rows(10_000, (index) => `v${index}`).join(', ')}]\n    steps:\n      - run: docker push a:\${{ matrix.x }}\n`,
      1,
    ],
    [
      'a ring of 300 jobs',
      `on: push\njobs:\n${rows(300, (index) => `  j${index}:\n    needs: j${(index + 1) % 300}\n    outputs: {t: "\${{ needs.j${(index + 1) % 300}.outputs.t }}"}\n    steps:\n      - run: docker push a:\${{ needs.j${(index + 1) % 300}.outputs.t }}\n`).join('')}`,
      300,
    ],
    [
      'a chain of 1,000 jobs',
      `on: push\njobs:\n  j0: {outputs: {t: latest}}\n${rows(1000, (index) => `  j${index + 1}:\n    needs: j${index}\n    outputs: {t: "\${{ needs.j${index}.outputs.t }}"}\n`).join('')}  z:\n    needs: j1000\n    steps:\n      - run: docker push a:\${{ needs.j1000.outputs.t }}\n`,
      1,
    ],
    [
      'metadata of itself',
      withSteps(
        `- id: m\n  uses: docker/metadata-action@v5\n  with: {images: "\${{ steps.m.outputs.tags }}", tags: x}\n${pushing('${{ steps.m.outputs.tags }}')}`,
      ),
      1,
    ],
    [
      '500 metadata each of the one before, twice, under conditions',
      withSteps(
        `${rows(500, () => `- id: m\n  if: github.event_name != 'pull_request'\n  uses: docker/metadata-action@v5\n  with: {images: a, tags: "type=raw,value=\${{ steps.m.outputs.version }}\${{ env.DOCKER_METADATA_OUTPUT_VERSION }}"}\n`).join('')}${pushing('${{ steps.m.outputs.tags }}')}`,
        { on: '[push, pull_request]' },
      ),
      1,
    ],
    ['an env that names itself', withSteps('- run: docker push a:${{ env.A }}\n  env: {A: "${{ env.A }}"}'), 1],
    [
      'an image of 10,000 braces',
      withSteps(
        `- id: m\n  uses: docker/metadata-action@v5\n  with: {images: a, tags: "type=raw,value=${'{{'.repeat(10_000)}"}\n${pushing('${{ steps.m.outputs.tags }}')}`,
      ),
      1,
    ],
    [
      '300 images of 300 tags',
      withSteps(
        `- id: m\n  uses: docker/metadata-action@v5\n  with:\n    images: "${rows(300, (index) => `i${index}`).join('\\n')}"\n    tags: "${rows(300, (index) => `t${index}`).join('\\n')}"\n${pushing('${{ steps.m.outputs.tags }}')}`,
      ),
      1000,
    ],
  ])('%s', (_, text, pushes) => {
    const { reading, lines } = readWorkflow(text)
    expect(pushed(lines)).toHaveLength(pushes)
    expect(misplacedParts(reading, { text })).toStrictEqual([])
  })

  it('names of the language are names', () => {
    const steps = `- id: __proto__\n  run: echo "constructor=latest" >> $GITHUB_OUTPUT\n- run: docker push a:\${{ env.__proto__ }}-\${{ env.toString }}-\${{ steps.__proto__.outputs.constructor }}-\${{ steps.valueOf.outputs.x }}-\${{ inputs.constructor }}-\${{ matrix.__proto__ }}`
    expect(readWorkflow(withSteps(steps, { head: 'env: {__proto__: x}\n' })).lines).toStrictEqual([
      'push docker push: a:x-{opaque env.toString}-latest-{opaque steps.valueOf.outputs.x}-{opaque inputs.constructor}-{opaque matrix.__proto__}',
    ])
  })
})

const WHOLE = `on:
  push: {branches: [main], tags: ['v*']}
  workflow_dispatch:
    inputs:
      tag: {type: choice, options: [a, "b"], default: b}
env: &env
  TAG: 'it''s'
  IMG: "x\\u002fy:\${{ inputs.tag || format('{0}', 'z') }}"
jobs:
  a:
    strategy: {matrix: {t: [one, "two"], include: [{t: three, o: {p: q}}]}}
    container: node:\${{ matrix.t }}
    outputs: {o: "\${{ steps.m.outputs.version }}"}
    steps:
      - id: m
        uses: docker/metadata-action@v5
        with:
          images: |
            ghcr.io/\${{ github.repository }}
            name=b,enable=true
          flavor: latest=auto
          tags: |
            type=semver,pattern=v{{major}}.{{minor}}
            type=raw,value={{branch}}-\${{ env.TAG }},prefix=p-
            stable
      - uses: docker/build-push-action@v6
        with: {push: "\${{ github.event_name != 'x' }}", tags: "\${{ steps.m.outputs.tags }},a:\${{ matrix.o.p }}"}
      - run: >-
          docker push "$IMG" &&
          docker push a:\${{ fromJSON('["u", "v"]')[0] }}
        env: *env
      - run: |
          echo "t=\${TAG:-latest}" >> $GITHUB_OUTPUT
          docker push a:\${{ contains(env.TAG, 'x') && 'w' || 'k' }}
        id: v
  b:
    needs: [a]
    steps:
      - {uses: docker://k:\${{ needs.a.outputs.o }}, with: {args: "--destination=a:latest"}}
runs:
  steps:
    - run: docker push a:\${{ inputs.tag }}
`

/** The text with stretches of it left out, doubled, or put in the place of others. */
const mutated = fc
  .array(
    fc.record({
      from: fc.nat(WHOLE.length),
      length: fc.nat(40),
      put: fc.oneof(
        fc.constantFrom(
          '',
          '\n',
          "'",
          '"',
          '${{',
          '}}',
          '{{',
          '|',
          '>-\n',
          ': ',
          '- ',
          '&a ',
          '*a',
          ',',
          '=',
          '\\',
          '\r\n',
          '\u00e4\u{1F600}',
          '__proto__',
        ),
        fc.tuple(fc.nat(WHOLE.length), fc.nat(60)).map(([start, length]) => WHOLE.slice(start, start + length)),
      ),
    }),
    { maxLength: 6 },
  )
  .map((edits) =>
    edits.reduce((text, { from, length, put }) => text.slice(0, from) + put + text.slice(from + length), WHOLE),
  )

describe('whatever the text', () => {
  it.each([githubWorkflow, githubAction])(
    '$kind: nothing throws, and each known part stands where it is said to',
    (reader) => {
      fc.assert(
        fc.property(
          fc.oneof({ weight: 4, arbitrary: mutated }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }),
          (text) => {
            const reading = reader.read({ path: 'a/action.yml', text })
            expect(misplacedParts(reading, { text })).toStrictEqual([])
          },
        ),
        { seed: 20_261_123, numRuns: 700 },
      )
    },
  )
})
