import { describe, expect, it } from '@jest/globals'
import { buildspec } from '../../../../src/scan/readers/buildspec.ts'
import { readsAnyText } from '../../../support/any-text.ts'
import { chainText, factLines } from '../../../support/scan-facts.ts'

const read = (...lines: string[]) => {
  const file = { path: 'buildspec.yml', text: `${lines.join('\n')}\n` }
  return { file, reading: buildspec.read(file) }
}

describe('CodeBuild specifications', () => {
  it.each<[path: string, text: string, taken: boolean]>([
    ['buildspec.yml', 'version: 0.2\nphases:\n', true],
    ['ci/build-image.yaml', 'version: 0.2\n\nphases:\n', true],
    ['x.yml', 'version: 3\nservices:\n', false],
    ['buildspec.json', 'version: 0.2\nphases:\n', false],
  ])('takes %s: %j', (path, text, taken) => {
    expect(buildspec.claims(path) && buildspec.holds(text)).toBe(taken)
  })

  it.each<[what: string, lines: string[], facts: string[]]>([
    [
      "AWS's own sample",
      [
        'version: 0.2',
        'phases:',
        '  pre_build:',
        '    commands:',
        '      - REPOSITORY_URI=123456789012.dkr.ecr.eu-west-1.amazonaws.com/app',
        '      - COMMIT_HASH=$(echo $CODEBUILD_RESOLVED_SOURCE_VERSION | cut -c 1-7)',
        '      - IMAGE_TAG=${COMMIT_HASH:=latest}',
        '  build:',
        '    commands:',
        '      - docker build -t $REPOSITORY_URI:latest .',
        '      - docker tag $REPOSITORY_URI:latest $REPOSITORY_URI:$IMAGE_TAG',
        '  post_build:',
        '    commands:',
        '      - docker push $REPOSITORY_URI:latest',
        '      - docker push $REPOSITORY_URI:$IMAGE_TAG',
        'artifacts: {files: [imagedefinitions.json]}',
      ],
      [
        '10 built docker -: ECR/app:latest',
        '11 built docker -: ECR/app:{commit $CODEBUILD_RESOLVED_SOURCE_VERSION} | ECR/app:latest',
        '14 push docker push: ECR/app:latest',
        '15 push docker push: ECR/app:{commit $CODEBUILD_RESOLVED_SOURCE_VERSION} | ECR/app:latest',
      ],
    ],
    [
      'variables and parameters',
      [
        'version: 0.2',
        'env:',
        '  variables: {TAG: latest}',
        '  parameter-store: {COMMIT: /app/commit}',
        'phases:',
        '  build:',
        '    commands:',
        '      - docker push app:$TAG',
        '      - docker push app:$COMMIT',
        '    finally:',
        '      - docker push app:$CODEBUILD_BUILD_NUMBER',
      ],
      [
        '8 push docker push: app:latest',
        '9 push docker push: app:{opaque $COMMIT}',
        '11 push docker push: app:{run $CODEBUILD_BUILD_NUMBER}',
      ],
    ],
    [
      'a batch',
      [
        'version: 0.2',
        'batch:',
        '  build-matrix:',
        '    dynamic: {env: {image: [a/b:1], variables: {ARCH: [amd64, arm64]}}}',
        'phases: {build: {commands: ["docker push app:latest-$ARCH"]}}',
      ],
      ['4 ci build image: a/b:1', '5 push docker push: app:latest-amd64 | app:latest-arm64'],
    ],
    [
      'another shell',
      ['version: 0.2', 'env: {shell: powershell.exe}', 'phases: {build: {commands: [docker push x]}}'],
      [],
    ],
    ['phases that are none', ['version: 0.2', 'phases: [a]'], []],
  ])('reads %s', (_, lines, facts) => {
    const { file, reading } = read(...lines)
    const found = factLines(reading, file).map((line) =>
      line.replaceAll('123456789012.dkr.ecr.eu-west-1.amazonaws.com', 'ECR'),
    )
    expect(found).toEqual(facts)
  })

  it('gives axes and chains', () => {
    const { file, reading } = read(
      'version: 0.2',
      'env:',
      '  variables:',
      '    TAG: latest',
      'batch: {build-matrix: {dynamic: {env: {variables: {A: [a, b], B: [c]}}}}}',
      'phases: {build: {commands: [docker push app:$TAG]}}',
    )
    expect(reading.facts.map(({ unit }) => unit?.axes)).toEqual([['A']])
    expect(reading.facts.map((fact) => 'reference' in fact && chainText(fact.reference, file))).toEqual([
      ['$TAG<env@4'],
    ])
  })

  it('reads anything', () => {
    readsAnyText(
      buildspec,
      'buildspec.yml',
      [
        'phases:',
        '\n',
        '\n  ',
        '\n    ',
        '\n      - ',
        'commands:',
        'build:',
        'docker push x:',
        '$TAG',
        'TAG: a',
        'env:',
        'é',
        '\r\n',
        '|',
        "'",
      ],
      ['version: 0.2\nphases:\n  build:\n    commands:\n'],
    )
  })
})
