import { describe, expect, it, jest } from '@jest/globals'
import * as fc from 'fast-check'
import { READERS } from '../../src/scan/readers/readers.ts'
import { readersOf } from '../../src/scan/scan.ts'
import type { SourceFile } from '../../src/scan/source-file.ts'
import { ADVERSARIES } from '../support/adversaries.ts'
import { fixtureFiles, mutatedFile, seedsOf, soupIn } from '../support/mutations.ts'
import { brokenBy, millisecondsOf } from '../support/scan-invariants.ts'

/** Of each reader and each language; for a long run `FUZZ_RUNS=5000 FUZZ_SEED=$RANDOM npm test -- scan-fuzz`. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 40)
const SEED = Number(process.env['FUZZ_SEED'] ?? 7)
jest.setTimeout(60_000 + RUNS * 200)

const FILES = fixtureFiles()

function survives(files: fc.Arbitrary<SourceFile>): void {
  fc.assert(
    fc.property(files, (file) => {
      expect(readersOf(file.path).flatMap((reader) => brokenBy(reader, file))).toEqual([])
    }),
    { numRuns: RUNS, seed: SEED },
  )
}

describe('what is made of a real file is read without an error, and nothing of it is lost', () => {
  it.each(READERS.map((reader) => ({ reader, kind: reader.kind })))('$kind', ({ reader }) => {
    survives(mutatedFile(seedsOf(reader, FILES), FILES))
  })
})

describe('so is what is made of nothing but syntax', () => {
  const step = 'on: push\njobs:\n  a:\n    runs-on: b\n    steps:\n      - run: docker push "a:'
  const expression = [
    ' ',
    '(',
    ')',
    '[',
    ']',
    '.',
    ',',
    "'",
    '!',
    '&&',
    '||',
    '==',
    'github.sha',
    'matrix.a',
    'fromJSON(',
    '*',
    '1',
  ]
  const shell = [
    '$(',
    '${',
    '}',
    ')',
    '"',
    "'",
    '`',
    '\\',
    ' ',
    '\n',
    '|',
    ';',
    'x=',
    '$x',
    '<<E\n',
    'E\n',
    'for i in ',
    '; do ',
    'done',
    ':-',
    '%%',
    '//',
    '*',
    '{',
    ',',
  ]
  const hcl = [
    '"',
    '${',
    '%{ if ',
    '~}',
    '}',
    '{',
    '[',
    ']',
    '(',
    ')',
    '=',
    '\n',
    ' ',
    'a',
    '.',
    '?',
    ':',
    '<<E\n',
    'E\n',
    'for x in ',
    '=>',
    '...',
    '&&',
    '!',
    '#',
    '/*',
    '*/',
  ]
  const make = [
    '$(',
    ')',
    '${',
    '}',
    '$',
    '\t',
    '\n',
    ':',
    '=',
    ':=',
    '+=',
    ' ',
    ',',
    'define a\n',
    'endef\n',
    'shell ',
    'call a,',
    'foreach a,b,',
    'eval ',
    'ifdef a\n',
    'endif\n',
    '\\\n',
    '%',
    '@',
  ]
  it.each([
    ['an expression of GitHub', soupIn('.github/workflows/a.yml', `${step}\${{ `, expression, ' }}"\n')],
    ['a shell script', soupIn('a.sh', 'docker push ', shell, '\n')],
    ['a script in a workflow', soupIn('.github/workflows/a.yml', step, shell, '"\n')],
    ['HCL', soupIn('a.tf', 'resource "aws_ecr_repository" "image" {\n  name = ', hcl, '\n}\n')],
    ['bake', soupIn('docker-bake.hcl', 'target "a" {\n  tags = [', hcl, ']\n}\n')],
    ['a Makefile', soupIn('Makefile', 'docker:\n\tdocker push ', make, '\n')],
    [
      'Groovy',
      soupIn(
        'Jenkinsfile',
        'node {\n  sh "docker push ',
        [...hcl, "'''", '"""', '$/', '/$', 'def x = ', 'stage('],
        '"\n}\n',
      ),
    ],
    [
      'TypeScript',
      soupIn(
        'lib/a.ts',
        "import 'aws-cdk-lib/aws-ecr'\nnew ecr.Repository(this, 'a', ",
        [...hcl, '`', '//', 'new ', '=>', 'as '],
        ')\n',
      ),
    ],
    [
      'Python',
      soupIn(
        'app/a.py',
        'from aws_cdk import aws_ecr as ecr\necr.Repository(self, "a", ',
        [...hcl, "'''", 'f"', 'r"', 'lambda: ', '**'],
        ')\n',
      ),
    ],
    [
      'templates of Go',
      soupIn(
        'chart/templates/a.yaml',
        'kind: Pod\nspec:\n  containers:\n    - image: ',
        [...expression, '{{', '}}', '{{-', '|', '$x', ':=', 'range ', 'end', 'define "a"', 'include "a" .'],
        '\n',
      ),
    ],
    [
      'CloudFormation',
      soupIn(
        'a.template.yaml',
        'Resources:\n  R:\n    Type: AWS::ECS::TaskDefinition\n    Properties:\n      ContainerDefinitions:\n        - Image: ',
        [
          '!Sub ',
          '!Ref A',
          '!If [',
          '!Join ["", [',
          '${',
          '}',
          '"',
          ']',
          ', ',
          '{',
          'Fn::Sub: ',
          'AWS::Region',
          '!FindInMap [',
          ' ',
        ],
        '\n',
      ),
    ],
  ] as const)('%s', (_, files) => survives(files))
})

/** Two doublings, in a long run those at 640 kB: 4 if it grows with the text, 16 if with its square. */
const SIZES = process.env['FUZZ_RUNS'] === undefined ? ([40_000, 160_000] as const) : ([160_000, 640_000] as const)
const MAX_GROWTH = 9
/** Below this a clock tells nothing. */
const MIN_MILLISECONDS = 30
const ATTEMPTS = 3

describe('what it costs grows with the text', () => {
  it.each(ADVERSARIES)('$path: $name', ({ path, make }) => {
    const [small, large] = SIZES.map((size) => ({ path, text: make(size) })) as [SourceFile, SourceFile]
    const growths = Array.from({ length: ATTEMPTS }, () => 0)
    for (const attempt of growths.keys()) {
      const before = Math.max(millisecondsOf(small), MIN_MILLISECONDS)
      growths[attempt] = millisecondsOf(large) / before
      if (growths[attempt] <= MAX_GROWTH) return
    }
    expect(Math.min(...growths)).toBeLessThanOrEqual(MAX_GROWTH)
  })
})
