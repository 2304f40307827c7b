import { describe, expect, it } from '@jest/globals'
import { circleci } from '../../../../src/scan/readers/circleci.ts'
import { readsAnyText } from '../../../support/any-text.ts'
import { chainText, factLines } from '../../../support/scan-facts.ts'

const read = (...lines: string[]) => {
  const file = { path: '.circleci/config.yml', text: `${lines.join('\n')}\n` }
  return { file, reading: circleci.read(file) }
}
const ECR = '{opaque aws account}.dkr.ecr.{opaque aws region}.amazonaws.com'

describe('CircleCI configurations', () => {
  it.each<[path: string, claimed: boolean]>([
    ['.circleci/config.yml', true],
    ['.circleci/src/jobs/build.yml', true],
    ['docs/circleci.yml', false],
  ])('claims %s: %s', (path, claimed) => {
    expect(circleci.claims(path)).toBe(claimed)
  })

  it.each<[what: string, lines: string[], facts: string[]]>([
    [
      'jobs with their levels of environment',
      [
        'version: 2.1',
        'executors:',
        '  node:',
        '    docker: [{image: "cimg/node:20.1"}]',
        '    environment: {NAME: app}',
        'jobs:',
        '  build:',
        '    executor: node',
        '    environment:',
        '      - TAG: dev',
        '    steps:',
        '      - checkout',
        '      - setup_remote_docker',
        '      - run: docker push host/$NAME:$TAG',
        '      - run:',
        '          name: push',
        '          environment: {TAG: latest}',
        '          command: |',
        '            docker push host/$NAME:$TAG',
        '            docker push host/$NAME:${CIRCLE_SHA1}',
        '      - when:',
        '          condition: << pipeline.git.tag >>',
        '          steps: [{run: "docker push host/$NAME:<< pipeline.git.tag >>"}]',
      ],
      [
        '4 ci image of job `build`: cimg/node:20.1',
        '14 push docker push: host/app:dev',
        '19 push docker push: host/app:latest',
        '20 push docker push: host/app:{commit $CIRCLE_SHA1}',
        '23 push docker push: host/app:{version pipeline.git.tag}',
      ],
    ],
    [
      'what one step leaves to the next',
      [
        'jobs:',
        '  build:',
        '    docker: [{image: x}]',
        '    steps:',
        '      - run: echo "export TAG=latest" >> $BASH_ENV',
        '      - run: docker push host/app:$TAG',
      ],
      ['3 ci image of job `build`: x', '6 push docker push: host/app:latest'],
    ],
    [
      'parameters of jobs, commands and workflows',
      [
        'commands:',
        '  push:',
        '    parameters: {tag: {type: string, default: latest}}',
        '    steps:',
        '      - run: docker push host/app:<< parameters.tag >>',
        'jobs:',
        '  one:',
        '    parameters: {tag: {type: string, default: dev}}',
        '    steps:',
        '      - push',
        '      - push: {tag: << parameters.tag >>}',
        'workflows:',
        '  main:',
        '    jobs:',
        '      - one',
        '      - one: {name: other, tag: edge}',
      ],
      ['5 push docker push: host/app:latest', '5 push docker push: host/app:edge | host/app:dev'],
    ],
    [
      'parameters of the pipeline',
      [
        'parameters: {tag: {type: string, default: latest}}',
        'jobs: {a: {steps: [{run: "docker push x:<<pipeline.parameters.tag>>"}]}}',
      ],
      ['2 push docker push: x:latest'],
    ],
    [
      'a matrix',
      [
        'jobs:',
        '  a:',
        '    parameters: {arch: {type: string}}',
        '    steps: [{run: docker push x:latest-<< parameters.arch >>}]',
        'workflows:',
        '  main:',
        '    jobs: [{a: {matrix: {parameters: {arch: [arm, amd]}}}}]',
      ],
      ['4 push docker push: x:latest-arm | x:latest-amd'],
    ],
    [
      'orbs, whose tag is latest if it is left out',
      [
        'orbs: {aws-ecr: circleci/aws-ecr@9.0.2, ecr: circleci/aws-ecr@8.1, d: circleci/docker@2}',
        'jobs:',
        '  a:',
        '    steps:',
        '      - aws-ecr/build_and_push_image: {repo: app}',
        '      - ecr/push-image: {repo: app, tag: "latest,${CIRCLE_SHA1}"}',
        '      - aws-ecr/build_and_push_image: {repo: app, push_image: false}',
        '      - aws-ecr/tag_image: {repo: app, source_tag: a, target_tag: stable, account_id: "123456789012", region: eu-west-1}',
        '      - d/push: {image: team/app}',
        '      - d/check',
        'workflows:',
        '  main:',
        '    jobs:',
        '      - aws-ecr/build-and-push-image:',
        '          repo: other',
        '          tag: dev',
        '          skip-when-tags-exist: true',
        '      - aws-ecs/deploy-service-update: {container-image-name-updates: "container=web,tag=latest"}',
      ],
      [
        `5 push aws-ecr/build_and_push_image: ${ECR}/app:latest`,
        `6 push ecr/push-image: ${ECR}/app:latest`,
        `6 push ecr/push-image: ${ECR}/app:{commit $CIRCLE_SHA1}`,
        '8 push aws-ecr/tag_image: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:stable',
        '9 push d/push: docker.io/team/app:{commit $CIRCLE_SHA1}',
        '14 look aws-ecr/build-and-push-image',
        `14 push aws-ecr/build-and-push-image: ${ECR}/other:dev`,
        '18 workload `aws-ecs/deploy-service-update`: {opaque the image of the task}:latest',
      ],
    ],
    [
      'a machine, which is no container',
      ['jobs: {a: {machine: {image: "ubuntu-2204:current"}, steps: [checkout]}}'],
      [],
    ],
    ['another shell', ['jobs: {a: {steps: [{run: {shell: python3, command: "docker push x"}}]}}'], []],
    [
      'commands that go round',
      ['commands: {a: {steps: [a, {run: docker push x}]}}', 'jobs: {b: {steps: [a]}}'],
      ['1 push docker push: x'],
    ],
    ['what is no configuration', ['- a'], []],
  ])('reads %s', (_, lines, facts) => {
    const { file, reading } = read(...lines)
    expect([...new Set(factLines(reading, file))]).toEqual(facts)
  })

  it('gives a job its axes', () => {
    const { reading } = read(
      'jobs: {a: {parameters: {x: {type: string}}, steps: [{run: docker push x}]}}',
      'workflows: {m: {jobs: [{a: {serial-group: deploy, matrix: {parameters: {x: [a, b]}}}}]}}',
    )
    expect(reading.facts.map(({ unit }) => [unit?.id, unit?.serialised, unit?.axes])).toEqual([['a', true, ['x']]])
  })

  it('tells the chain of a parameter', () => {
    const { file, reading } = read(
      'jobs:',
      '  a:',
      '    parameters:',
      '      tag: {default: latest}',
      '    steps: [{run: "docker push x:<< parameters.tag >>"}]',
    )
    const chains = reading.facts.map((fact) => 'reference' in fact && chainText(fact.reference, file))
    expect(chains).toEqual([['<< parameters.tag >><default@4']])
  })

  it('reads anything', () => {
    readsAnyText(circleci, '.circleci/config.yml', [
      'jobs:',
      '\n',
      '\n  ',
      '\n    ',
      '\n      - ',
      'steps:',
      'run: ',
      'build:',
      'docker push x:',
      '<< parameters.tag >>',
      '$TAG',
      'parameters: {tag: {default: latest}}',
      'commands:',
      'workflows:',
      'aws-ecr/push-image: {repo: a}',
      'é',
      '\r\n',
      '|',
      "'",
      '{',
      '}',
    ])
  })
})
