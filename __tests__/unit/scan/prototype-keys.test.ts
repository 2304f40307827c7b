import { afterEach, describe, expect, it } from '@jest/globals'
import { readSource } from '../../../src/scan/scan.ts'
import { pollution } from '../../support/fuzz/watch.ts'

const IMAGE = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:latest'

/** Files in which a stranger chooses the names, and what stands under each of them. */
const FILES: Readonly<Record<string, (key: string) => string>> = {
  '.github/workflows/a.yml': (key) => `on: push\njobs:\n  ${key}:\n    steps:\n      - run: docker push ${IMAGE}\n`,
  '.gitlab-ci.yml': (key) => `${key}:\n  script:\n    - docker push ${IMAGE}\n`,
  '.circleci/config.yml': (key) =>
    `version: 2.1\njobs:\n  ${key}:\n    docker: [{image: x}]\n    steps:\n      - run: docker push ${IMAGE}\nworkflows: {a: {jobs: [${key}]}}\n`,
  'compose.yaml': (key) => `services:\n  ${key}:\n    image: ${IMAGE}\n`,
  'buildspec.yml': (key) =>
    `version: 0.2\nenv:\n  variables:\n    ${key}: a\nphases:\n  build:\n    commands:\n      - docker push ${IMAGE}\n`,
  'deploy/a.yaml': (key) =>
    `kind: Deployment\napiVersion: apps/v1\nmetadata:\n  labels: {${key}: a}\nspec:\n  template:\n    spec:\n      containers:\n        - name: ${key}\n          image: ${IMAGE}\n`,
  'a.template.yaml': (key) =>
    `AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  ${key}:\n    Type: AWS::ECS::TaskDefinition\n    Properties:\n      ContainerDefinitions:\n        - Name: a\n          Image: ${IMAGE}\n`,
  'a.template.json': (key) =>
    JSON.stringify({
      Resources: {
        A: { Type: 'AWS::ECS::TaskDefinition', Properties: { ContainerDefinitions: [{ Name: 'a', Image: IMAGE }] } },
      },
    }).replace('"A"', `"${key}"`),
  'task-definition.json': (key) =>
    `{"family":"a","${key}":{"polluted":1},"containerDefinitions":[{"${key}":{"polluted":1},"name":"a","image":"${IMAGE}"}]}`,
  'Dockerrun.aws.json': (key) =>
    `{"AWSEBDockerrunVersion":"1","${key}":{"polluted":1},"Image":{"${key}":{"polluted":1},"Name":"${IMAGE}"}}`,
  'docker-bake.json': (key) =>
    `{"target":{"${key}":{"tags":["${IMAGE}"],"output":["type=registry"]}},"group":{"default":{"targets":["${key}"]}}}`,
  'a.tf.json': (key) =>
    `{"resource":{"aws_ecs_task_definition":{"${key}":{"family":"a","container_definitions":"[{\\"name\\":\\"a\\",\\"image\\":\\"${IMAGE}\\"}]"}}}}`,
  'kustomization.yaml': (key) =>
    `${key}: {polluted: 1}\nimages:\n  - name: ${key}\n    newName: ${IMAGE.split(':')[0]}\n    newTag: latest\n`,
  'skaffold.yaml': (key) =>
    `apiVersion: skaffold/v4beta6\nkind: Config\nbuild:\n  tagPolicy: {sha256: {}}\n  artifacts:\n    - image: ${IMAGE.split(':')[0]}\n      ${key}: {polluted: 1}\n`,
  'cloudbuild.yaml': (key) =>
    `substitutions:\n  ${key}: a\nsteps:\n  - name: gcr.io/cloud-builders/docker\n    args: [push, '${IMAGE}']\n`,
  'values.yaml': (key) => `${key}:\n  image:\n    repository: ${IMAGE.split(':')[0]}\n    tag: latest\n`,
}

/** Names that one takes from another. */
const TAKEN: Readonly<Record<string, readonly [path: string, text: (key: string) => string]>> = {
  'a merge in compose.yaml': [
    'compose.yaml',
    (key) => `x-a: &a\n  ${key}: {polluted: 1}\n  image: ${IMAGE}\nservices:\n  ${key}:\n    <<: *a\n    build: .\n`,
  ],
  'an extension in compose.yaml': [
    'compose.yaml',
    (key) => `services:\n  ${key}: {image: "${IMAGE}"}\n  b:\n    extends: {service: ${key}}\n    build: .\n`,
  ],
  'an extension in .gitlab-ci.yml': [
    '.gitlab-ci.yml',
    (key) => `${key}:\n  script: docker push ${IMAGE}\nb:\n  extends: ${key}\n`,
  ],
  'a variable in .gitlab-ci.yml': [
    '.gitlab-ci.yml',
    (key) => `variables:\n  ${key}: latest\nb:\n  script: docker push ${IMAGE.split(':')[0]}:$${key}\n`,
  ],
  'a mapping in CloudFormation': [
    'a.template.yaml',
    (key) =>
      `Mappings:\n  ${key}:\n    ${key}:\n      ${key}: ${IMAGE}\nResources:\n  A:\n    Type: AWS::ECS::TaskDefinition\n    Properties:\n      ContainerDefinitions:\n        - Name: a\n          Image: !FindInMap [${key}, ${key}, ${key}]\n`,
  ],
}

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'] as const

function found(path: string, text: (key: string) => string, key: string): string[] {
  const { facts = [], notes = [] } = readSource(path, text(key)) ?? {}
  const told = facts.map((fact) => [fact.kind, 'reference' in fact ? fact.reference : null])
  return [...told, ...notes].map((one) =>
    JSON.stringify(one, (name, value: unknown) => (name === 'span' ? undefined : value)).replaceAll(key, 'plain'),
  )
}

afterEach(() => {
  expect(pollution()).toEqual([])
})

describe('what stands under the name of a prototype is read as under any other', () => {
  it.each([
    ...Object.entries(FILES).map(([path, text]) => [path, path, text] as const),
    ...Object.entries(TAKEN).map(([title, [path, text]]) => [title, path, text] as const),
  ])('%s', (_, path, text) => {
    const plain = found(path, text, 'plain')
    expect(plain.join('\n')).toContain('team/app')
    for (const name of NAMES) expect([name, found(path, text, name)]).toEqual([name, plain])
  })
})
