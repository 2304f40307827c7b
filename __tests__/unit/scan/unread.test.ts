import { describe, expect, it } from '@jest/globals'
import { EVERYTHING, type Reader } from '../../../src/scan/reader.ts'
import { readersOf, readSource } from '../../../src/scan/scan.ts'

const DEEP = '['.repeat(200)

/** Each is claimed by its name and holds what its reader looks for, so that it must not pass as if it had been read. */
it.each([
  ['ecs/task-definition.json', `{"containerDefinitions": ${DEEP}`],
  ['infra/template.yaml', `Resources: {A: {Type: "AWS::ECR::Repository", B: ${DEEP}`],
  ['deploy/app.yaml', `apiVersion: v1\nkind: Pod\nspec: {image: ${DEEP}`],
  ['docker-compose.yml', `services: {web: {image: ${DEEP}`],
  ['Dockerrun.aws.json', `{"AWSEBDockerrunVersion": "1", "Image": ${DEEP}`],
  ['buildspec.yml', `version: 0.2\nphases: {build: {commands: ["docker push x", ${DEEP}`],
  ['.github/workflows/a.yml', `jobs: {a: {steps: ${DEEP}`],
])('%s that is nested too deep is told of once', (path, text) => {
  expect(readSource(path, text)?.notes).toEqual([
    { code: 'TOO_DEEP', path, start: null, detail: 'it is nested more than 100 deep' },
  ])
})

describe('a reader that fails', () => {
  const failing: Reader = {
    kind: 'broken kind',
    claims: () => true,
    holds: () => true,
    read: () => {
      throw new RangeError('Maximum call stack size exceeded')
    },
  }

  it('is told of, and its file counts as one that was not read', () => {
    const detail =
      'it was not read as a broken kind, which is a fault of this program (Maximum call stack size exceeded)'
    expect(readSource('a.sh', 'docker push a', EVERYTHING, [failing])).toEqual({
      file: { path: 'a.sh', text: 'docker push a' },
      facts: [],
      notes: [{ code: 'FAILED', path: 'a.sh', start: null, detail }],
    })
  })

  it('leaves to the others what they read', () => {
    const readers = [failing, ...readersOf('a.sh')]
    const reading = readSource('a.sh', 'docker push a:latest', EVERYTHING, readers)
    expect(reading?.facts.map(({ kind }) => kind)).toEqual(['push'])
    expect(reading?.notes.map(({ code }) => code)).toEqual(['FAILED'])
  })
})

const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, n) => line(n)).join('')

/** Each is worth less than its whole, and its bound is far above what anybody writes. */
it.each([
  [
    'facts',
    'a.sh',
    many(5001, (n) => `docker push a${n}:latest\n`),
    'it tells of more than 5000 images and repositories; the rest was not judged',
    5000,
  ],
  [
    'jobs',
    '.github/workflows/a.yml',
    `jobs:\n${many(5001, (n) => `  j${n}: { steps: [{ run: x }] }\n`)}  last: { steps: [{ run: docker push a:latest }] }\n`,
    'it has more than 5000 jobs; the rest was not read',
    0,
  ],
  [
    'instructions',
    'Dockerfile',
    `FROM a:1\n${'RUN x\n'.repeat(10_000)}FROM b:latest\n`,
    'it has more than 10000 instructions; the rest was not read',
    1,
  ],
  [
    'characters',
    'Dockerfile',
    `FROM a:1\n${`#${'x'.repeat(999)}\n`.repeat(250)}FROM b:latest\n`,
    'it has more than 250000 characters; the rest was not read',
    1,
  ],
  [
    'words',
    'compose.yaml',
    `services: { a: { image: a:latest } }\nx: [${'a,'.repeat(200_000)}]\ny: 1\n`,
    'it is YAML of more than 600000 words and signs; the rest was not read',
    1,
  ],
  [
    'nodes',
    'task-definition.json',
    `{"containerDefinitions": [{"image": "a:latest"}], "x": [${'1,'.repeat(500_000)}1]}`,
    'to read all of it takes more work than is done for one file; part of it was not read',
    1,
  ],
  [
    'rounds',
    'a.sh',
    `docker push a:latest\n${'for x in a b c d e f g h; do '.repeat(12)}docker push $x${'; done'.repeat(12)}\n`,
    'to read all of it takes more work than is done for one file; part of it was not read',
    null,
  ],
  [
    'rounds in scripts of which the faults are not told',
    'Dockerfile',
    `FROM a:1\nRUN ${'for x in a b c d e f g h; do '.repeat(12)}docker push $x${'; done'.repeat(12)}\n`,
    'to read all of it takes more work than is done for one file; part of it was not read',
    null,
  ],
  [
    'steps in steps',
    '.circleci/config.yml',
    `commands:\n${many(20, (n) => `  c${n}: { steps: [c${n + 1}, c${n + 1}] }\n`)}jobs: { a: { steps: [c0] } }\n`,
    'to read all of it takes more work than is done for one file; part of it was not read',
    0,
  ],
  [
    'command substitutions',
    'a.sh',
    `docker push a:latest\n${'$(x)\n'.repeat(50_001)}`,
    'it holds more than 50000 command substitutions, and was not read',
    0,
  ],
  [
    'values of values',
    'a.tf',
    `resource "aws_ecr_repository" "a" {\n  name = [for a in local.x : [for b in local.x : [for c in local.x : [for d in local.x : d]]]]\n}\nlocals {\n  x = [${many(64, (n) => `local.y${n},`)}]\n${many(64, (n) => `  y${n} = local.y${n + 1}\n`)}  y64 = [${'1,'.repeat(64)}]\n}\n`,
    'its values come to more than is followed here; the rest was not read',
    null,
  ],
  [
    'variables of jobs',
    '.gitlab-ci.yml',
    `variables:\n${many(2000, (n) => `  V${n}: x\n`)}${many(100, (n) => `j${n}:\n  script: docker push a:$V9\n`)}`,
    'its jobs share more than is followed; the rest was not read',
    null,
  ],
] as const)('what comes to too many %s is read in part, and told of', (_, path, text, detail, facts) => {
  const reading = readSource(path, text)
  expect(reading?.notes.map((note) => note.detail)).toContainEqual(expect.stringContaining(detail))
  if (facts !== null) expect(reading?.facts).toHaveLength(facts)
})

/** A list that is spread into arguments ends the reading where it is longer than the stack. */
it.each([
  [
    'values of a variable',
    'buildspec.yml',
    `version: 0.2\nbatch: { build-matrix: { dynamic: { env: { variables: { A: [${'a,'.repeat(140_000)}] } } } } }\nphases: { build: { commands: [docker push a:latest] } }\n`,
  ],
  [
    'choices of a program',
    'lib/a.ts',
    `import * as ecr from 'aws-cdk-lib/aws-ecr'\nnew ecr.Repository(this, 'a', { repositoryName: ${"'a' || ".repeat(150_000)}'b' })\n`,
  ],
])('%s may be any number', (_, path, text) => {
  const reading = readSource(path, text)
  expect(reading?.notes.filter(({ code }) => code === 'FAILED')).toEqual([])
  expect(reading?.facts.length).toBeGreaterThan(0)
})
