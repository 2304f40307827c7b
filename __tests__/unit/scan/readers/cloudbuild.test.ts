import { describe, expect, it } from '@jest/globals'
import { cloudbuild } from '../../../../src/scan/readers/cloudbuild.ts'
import { readsAnyText } from '../../../support/any-text.ts'
import { chainText, factLines, misplacedParts } from '../../../support/scan-facts.ts'

const ECR = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'

function read(text: string, path = 'cloudbuild.yaml'): string[] {
  const file = { path, text }
  const reading = cloudbuild.read(file)
  expect(misplacedParts(reading, file)).toEqual([])
  return factLines(reading, file)
}

const step = (text: string) => `steps:\n  - name: gcr.io/x/y:1.2.3\n${text.replaceAll(/^(?=.)/gm, '    ')}`
const USE = '2 ci step 1: gcr.io/x/y:1.2.3'

/** `images` at line 3. */
const images = (list: string, more = '') => `steps:\n  - name: a:1.2.3\nimages: [${list}]\n${more}`
const first = (lines: readonly string[]) => lines.slice(1)

it.each<[string, boolean]>([
  ['cloudbuild.yaml', true],
  ['a/cloudbuild-prod.yml', true],
  ['deploy.cloudbuild.yaml', true],
  ['cloudbuild.json', true],
  ['.cloudbuild/release.yaml', true],
  ['cloud-build.yaml', true],
  ['build.yaml', false],
  ['cloudbuild.tf', false],
])('%s: %s', (path, claims) => {
  expect(cloudbuild.claims(path)).toBe(claims)
})

describe('images', () => {
  it.each<[string, string, string[]]>([
    [
      'a commit',
      images('gcr.io/$PROJECT_ID/a:$COMMIT_SHA'),
      ['3 push Cloud Build images: gcr.io/{opaque $PROJECT_ID}/a:{commit $COMMIT_SHA} (untagged: all)'],
    ],
    [
      'latest',
      images('"gcr.io/${PROJECT_ID}/a:latest"'),
      ['3 push Cloud Build images: gcr.io/{opaque $PROJECT_ID}/a:latest (untagged: all)'],
    ],
    ['no tag', images('gcr.io/p/a'), ['3 push Cloud Build images: gcr.io/p/a (untagged: all)']],
    [
      'names of Cloud Build',
      images('a:$SHORT_SHA, a:$REVISION_ID, a:$TAG_NAME, a:$BRANCH_NAME, a:$BUILD_ID'),
      [
        'a:{commit $SHORT_SHA}',
        'a:{commit $REVISION_ID}',
        'a:{version $TAG_NAME}',
        'a:{branch $BRANCH_NAME}',
        'a:{unique $BUILD_ID}',
      ].map((reference) => `3 push Cloud Build images: ${reference} (untagged: all)`),
    ],
    [
      'a substitution',
      images('"$_REGISTRY/a:${_TAG}"', `substitutions:\n  _REGISTRY: ${ECR}\n  _TAG: latest\n`),
      [`3 push Cloud Build images: ${ECR}/a:latest | ${ECR}/a:{opaque $_TAG} (untagged: all)`],
    ],
    [
      'one in another',
      images('$_IMAGE', 'substitutions: {_IMAGE: "r/a:${_TAG}", _TAG: $BRANCH_NAME}\n'),
      ['3 push Cloud Build images: r/a:{branch $BRANCH_NAME} | r/a:{opaque $_TAG} (untagged: all)'],
    ],
    [
      'one of itself',
      images('r/$_A', 'substitutions: {_A: "x$_B", _B: "y$_A"}\n'),
      ['3 push Cloud Build images: r/xy{opaque $_A} (untagged: all)'],
    ],
    [
      'one that nobody declares',
      images('r/a:$_TAG'),
      ['3 push Cloud Build images: r/a:{opaque $_TAG} (untagged: all)'],
    ],
    [
      'a default',
      images('"r/a:${_TAG:-dev}"'),
      ['3 push Cloud Build images: r/a:dev | r/a:{opaque $_TAG} (untagged: all)'],
    ],
    [
      'a part of one',
      images('"r/a:${COMMIT_SHA:0:7}"'),
      ['3 push Cloud Build images: r/a:{commit ${COMMIT_SHA:0:7}} (untagged: all)'],
    ],
    ['a dollar', images('r/a:$$x'), ['3 push Cloud Build images: r/a:$x (untagged: all)']],
    ['blank', images('"", " "'), []],
  ])('%s', (_, text, lines) => {
    expect(first(read(text))).toEqual(lines)
  })

  it('a substitution is the way by which a tag came', () => {
    const file = { path: 'cloudbuild.yaml', text: images('r/a:$_TAG', 'substitutions:\n  _TAG: latest\n') }
    const [, fact] = cloudbuild.read(file).facts
    expect(fact?.kind === 'push' && chainText(fact.reference, file)).toEqual(['$_TAG<default@5'])
    expect(fact?.unit).toMatchObject({ kind: 'ci-job', id: 'cloudbuild', serialised: null })
    expect(fact?.kind === 'push' && fact.list).toEqual({ start: 33, end: 44 })
  })
})

describe('steps', () => {
  it.each<[string, string, string[]]>([
    [
      'docker',
      'steps:\n  - name: gcr.io/cloud-builders/docker\n    id: push\n    args: [push, "r/a:latest"]\n',
      ['2 ci step `push`: gcr.io/cloud-builders/docker', '4 push docker push: r/a:latest'],
    ],
    [
      'docker, of a version',
      'steps:\n  - name: docker:24.0.7@sha256:ab\n    args: [push, "r/a:$BRANCH_NAME"]\n',
      ['2 ci step 1: docker:24.0.7@sha256:ab', '3 push docker push: r/a:{branch $BRANCH_NAME}'],
    ],
    [
      'kaniko',
      `steps:\n  - name: gcr.io/kaniko-project/executor:latest\n    args:\n      - --destination=${ECR}/a:$SHORT_SHA\n`,
      ['2 ci step 1: gcr.io/kaniko-project/executor:latest', `4 push kaniko: ${ECR}/a:{commit $SHORT_SHA}`],
    ],
    [
      'crane',
      'steps:\n  - name: gcr.io/go-containerregistry/crane\n    args: [tag, "r/a:1", latest]\n',
      ['2 ci step 1: gcr.io/go-containerregistry/crane', '3 push crane tag: r/a:latest'],
    ],
    [
      'a program of its own',
      step('entrypoint: docker\nargs: [push, "r/a:latest"]\n'),
      [USE, '4 push docker push: r/a:latest'],
    ],
    [
      'a shell',
      step(
        'entrypoint: bash\nargs:\n  - -ceu\n  - |\n    TAG=$$(git rev-parse HEAD)\n    docker push "r/a:$${TAG}"\n    docker push r/a:$BRANCH_NAME\n',
      ),
      [USE, '8 push docker push: r/a:{commit $(git rev-parse HEAD)}', '9 push docker push: r/a:{branch $BRANCH_NAME}'],
    ],
    [
      'a shell, and its variables',
      step('entrypoint: /bin/sh\nenv: ["TAG=$_TAG"]\nargs: [-c, "docker push r/a:$$TAG"]\n') +
        'substitutions: {_TAG: latest}\n',
      [USE, '5 push docker push: r/a:latest | r/a:{opaque $_TAG}'],
    ],
    [
      'variables of every step',
      `${step('entrypoint: sh\nargs: [-c, "docker push r/a:$$TAG"]\n')}options: {env: ["TAG=latest"]}\n`,
      [USE, '4 push docker push: r/a:latest'],
    ],
    [
      'a script',
      step('env: ["T=latest"]\nscript: |\n  #!/usr/bin/env bash\n  docker push r/a:$T\n'),
      [USE, '6 push docker push: r/a:latest'],
    ],
    ['a script of another language', step('script: |\n  #!/usr/bin/env python3\n  docker push r/a:latest\n'), [USE]],
    [
      'many dollars',
      step('entrypoint: bash\nargs: ["-c", "x=$$y; $$(z); docker push r/a:$$BUILD$COMMIT_SHA"]\n'),
      [USE, '4 push docker push: r/a:{opaque $BUILD}{commit $COMMIT_SHA}'],
    ],
    ['a pull', step('entrypoint: bash\nargs: [-c, "docker pull r/a:latest || exit 0"]\n'), [USE]],
    ['a template of nothing', step('args: []\n'), [USE]],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual(lines)
  })

  it('JSON', () => {
    const text = '{"steps": [{"name": "docker", "args": ["push", "r/a:\\u006catest"]}], "images": ["r/b:latest"]}'
    expect(read(text, 'cloudbuild.json')).toEqual([
      '1 ci step 1: docker',
      '1 push docker push: r/a:latest',
      '1 push Cloud Build images: r/b:latest (untagged: all)',
    ])
  })
})

describe('what is none, and what cannot be read', () => {
  it.each<[string, string, string[], string[]]>([
    ['a workflow', 'jobs: {a: {}}\nsteps: [{name: a}]\n', [], []],
    ['a resource', 'apiVersion: tekton.dev/v1\nsteps: [{name: a}]\n', [], []],
    ['no steps', 'steps: {name: a}\nimages: ["a:latest"]\n', [], []],
    ['half a list', 'steps: [{name: "a:1", args: [push', ['1 ci step 1: a:1'], ['SYNTAX']],
    ['a tab', 'steps:\n  - name: a:1\n\targs: x\n', ['2 ci step 1: a:1'], ['SYNTAX']],
    [
      'other types',
      'steps: [{name: a}, 1, null, {name: [b]}, {name: c, args: {d: e}, env: f, dir: [g], script: }]\nimages: {a: b}\nsubstitutions: [a]\n',
      ['1 ci step 1: a', '1 ci step 5: c'],
      [],
    ],
    ['control characters', 'steps: [{name: "a\u0007"}]\n', ['1 ci step 1: a\u0007'], []],
    ['dollars', `steps: [{name: "${'${'.repeat(500)}"}]\n`, [`1 ci step 1: ${'${'.repeat(500)}`], []],
  ])('%s', (_, text, lines, codes) => {
    expect(read(text)).toEqual(lines)
    expect(cloudbuild.read({ path: 'cloudbuild.yaml', text }).notes.map(({ code }) => code)).toEqual(codes)
  })

  it('a long script is read in good time', () => {
    const started = performance.now()
    const script = '        echo $_A $$B\n'.repeat(20_000)
    expect(
      read(`steps:\n  - name: a:1\n    entrypoint: bash\n    args:\n      - -c\n      - |\n${script}`),
    ).toHaveLength(1)
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})

it('no text makes it throw, and each known part stands where it says', () => {
  const pieces = [
    '\n',
    ' ',
    '  ',
    '- ',
    ': ',
    '"',
    "'",
    '$',
    '$$',
    '${',
    '}',
    '$_TAG',
    '${_TAG:-x}',
    '$COMMIT_SHA',
    'name: docker',
    'args: ',
    'push',
    'r/a:latest',
    'entrypoint: bash',
    '-c',
    'docker push r/a:',
    'script: |\n',
    'env: ',
    'TAG=',
    'images: ',
    'substitutions: ',
    '_TAG: ',
    'steps:\n',
    '[',
    ']',
    '{',
    ', ',
    '\t',
    '\\',
    '\\n',
    '|\n',
    '>\n',
    '$(',
    ')',
    ';',
  ]
  readsAnyText(cloudbuild, 'cloudbuild.yaml', pieces, [
    'steps:\n  - name: docker\n    args: [',
    step('entrypoint: bash\nargs:\n  - -c\n  - |\n    '),
    step('entrypoint: bash\nargs: [-c, "'),
    images('"'),
  ])
})
