import { describe, expect, it } from '@jest/globals'
import { gitlab } from '../../../../src/scan/readers/gitlab.ts'
import { readsAnyText } from '../../../support/any-text.ts'
import { chainText, factLines } from '../../../support/scan-facts.ts'

const read = (...lines: string[]) => {
  const file = { path: '.gitlab-ci.yml', text: `${lines.join('\n')}\n` }
  return { file, reading: gitlab.read(file) }
}
const factsOf = (...lines: string[]) => {
  const { file, reading } = read(...lines)
  return factLines(reading, file)
}

describe('GitLab pipelines', () => {
  it.each<[path: string, claimed: boolean]>([
    ['.gitlab-ci.yml', true],
    ['api/.gitlab-ci.yaml', true],
    ['ci/build.gitlab-ci.yml', true],
    ['ci/gitlab-ci-docker.yml', true],
    ['.gitlab/ci/build.yml', true],
    ['.gitlab-ci/build.yml', true],
    ['docs/gitlab-ci.md', false],
    ['.github/workflows/ci.yml', false],
  ])('claims %s: %s', (path, claimed) => {
    expect(gitlab.claims(path)).toBe(claimed)
  })

  it.each<[what: string, lines: string[], facts: string[]]>([
    [
      'a script of lines that share a shell',
      [
        'variables:',
        '  IMAGE: $CI_REGISTRY_IMAGE/app',
        'build:',
        '  image: docker:27',
        '  services: [docker:27-dind]',
        '  variables:',
        '    TAG: latest',
        '  before_script:',
        '    - REF="$IMAGE:$TAG"',
        '  script:',
        '    - docker build -t "$REF" .',
        '    - |',
        '      docker push "$REF"',
        '      docker push $IMAGE:$CI_COMMIT_SHA',
        '  after_script:',
        '    - docker push $IMAGE:$CI_COMMIT_REF_SLUG',
      ],
      [
        '4 ci image of job `build`: docker:27',
        '5 ci service of job `build`: docker:27-dind',
        '11 built docker -: {opaque $CI_REGISTRY_IMAGE}/app:latest',
        '13 push docker push: {opaque $CI_REGISTRY_IMAGE}/app:latest',
        '14 push docker push: {opaque $CI_REGISTRY_IMAGE}/app:{commit $CI_COMMIT_SHA}',
        '16 push docker push: {opaque $CI_REGISTRY_IMAGE}/app:{branch $CI_COMMIT_REF_SLUG}',
      ],
    ],
    [
      'kaniko',
      [
        'build:',
        '  image:',
        '    name: gcr.io/kaniko-project/executor:debug',
        "    entrypoint: ['']",
        '  script:',
        '    - /kaniko/executor',
        '      --context "${CI_PROJECT_DIR}"',
        '      --destination "host/app:latest"',
      ],
      ['3 ci image of job `build`: gcr.io/kaniko-project/executor:debug', '6 push kaniko: host/app:latest'],
    ],
    [
      'jobs that extend others, and references',
      [
        '.login: &login',
        '  - docker login',
        '.push:',
        '  variables: {TAG: dev}',
        '  script:',
        '    - docker push host/app:$TAG',
        'one:',
        '  extends: .push',
        'two:',
        '  extends: [.push]',
        '  variables: {TAG: latest}',
        'three:',
        '  variables: {TAG: edge}',
        '  script:',
        '    - *login',
        '    - !reference [.push, script]',
      ],
      ['6 push docker push: host/app:dev', '6 push docker push: host/app:latest', '6 push docker push: host/app:edge'],
    ],
    [
      'a hidden job for other files',
      ['.push:', '  script:', '    - docker push $IMAGE:latest'],
      ['3 push docker push: {opaque $IMAGE}:latest'],
    ],
    [
      'a matrix, rules and described variables',
      [
        'variables:',
        '  NAME:',
        '    value: app',
        '    description: which',
        'build:',
        '  parallel:',
        '    matrix:',
        '      - ARCH: [amd64, arm64]',
        '  rules:',
        '    - if: $CI_COMMIT_BRANCH',
        '      variables: {TAG: latest}',
        '    - if: $CI_COMMIT_TAG',
        '      variables: {TAG: $CI_COMMIT_TAG}',
        '  script: docker push host/$NAME:$TAG-$ARCH',
      ],
      [
        '14 push docker push: host/app:latest-amd64 | host/app:latest-arm64 | host/app:{version $CI_COMMIT_TAG}-amd64 | host/app:{version $CI_COMMIT_TAG}-arm64',
      ],
    ],
    [
      'defaults, and inputs of a component',
      [
        'spec:',
        '  inputs:',
        '    tag: {default: latest}',
        '    name:',
        '---',
        'default:',
        '  image: node:$[[ inputs.tag ]]',
        '  before_script:',
        '    - export TAG=$[[ inputs.tag ]]',
        'build:',
        '  script: docker push host/$[[ inputs.name ]]:$TAG',
      ],
      ['7 ci image of every job: node:latest', '11 push docker push: host/{opaque inputs.name}:latest'],
    ],
    ['nothing but keywords', ['stages: [a]', 'include: x', 'workflow: {rules: []}'], []],
    ['what is no pipeline', ['- a', '- b'], []],
    [
      'an extends that goes round',
      ['a:', '  extends: b', '  script: [docker push x]', 'b:', '  extends: a'],
      ['3 push docker push: x', '3 push docker push: x'],
    ],
    [
      'a variable of itself',
      ['variables: {A: $A}', 'a:', '  script: docker push x:$A'],
      ['3 push docker push: x:{opaque $A}'],
    ],
  ])('reads %s', (_, lines, facts) => {
    expect(factsOf(...lines)).toEqual(facts)
  })

  it('gives a job its order, its axes and what serialises it', () => {
    const { reading } = read(
      'a:',
      '  resource_group: deploy',
      '  parallel: {matrix: [{X: [a, b], Y: c}]}',
      '  script: [docker push x, docker push y]',
    )
    expect(reading.facts.map(({ unit, order }) => [unit?.id, unit?.serialised, unit?.axes, order])).toEqual([
      ['a', true, ['X'], 0],
      ['a', true, ['X'], 1],
    ])
  })

  it('tells the chain of a variable', () => {
    const { file, reading } = read('variables:', '  TAG: latest', 'a:', '  script: docker push x:$TAG')
    expect(reading.facts.map((fact) => 'reference' in fact && chainText(fact.reference, file))).toEqual([
      ['$TAG<env@2'],
    ])
  })

  it('notes what is broken', () => {
    expect(read('a:', '  script: "', 'b: [').reading.notes).toMatchObject([{ code: 'SYNTAX' }])
  })

  it('reads anything', () => {
    readsAnyText(gitlab, '.gitlab-ci.yml', [
      'build:',
      '\n',
      '\n  ',
      '\n    - ',
      'script:',
      'variables:',
      ' TAG: ',
      '"latest"',
      '$TAG',
      '${TAG}',
      '$[[ inputs.x ]]',
      '*a',
      '&a ',
      'extends: build',
      '!reference [build, script]',
      'docker push x:',
      'é',
      '\r\n',
      "'",
      '|',
      '\\x41',
      '---\n',
      'parallel: {matrix: [{A: [b]}]}',
      'image: ',
      '{',
      '}',
      'services:',
      'rules:',
      '- ',
      '.x:',
      '>-\n',
    ])
  })
})

describe('a dotenv report', () => {
  const pipeline = (...job: string[]) =>
    factsOf(
      'variables: {TAG: 1.2.3}',
      'name:',
      '  script:',
      '    - echo "TAG=preprod" > build.env',
      '    - echo "OTHER=$CI_COMMIT_SHA" >> build.env',
      '  artifacts: {reports: {dotenv: build.env}}',
      'push:',
      ...job,
      '  script: [docker push r.io/a:$TAG-$OTHER]',
    )

  it.each<[what: string, job: string[], reference: string]>([
    ['counts before what the file sets', [], 'r.io/a:preprod-{commit $CI_COMMIT_SHA}'],
    ['of a job that is needed', ['  needs: [{job: name}]'], 'r.io/a:preprod-{commit $CI_COMMIT_SHA}'],
    ['of a job that it depends on', ['  dependencies: [name]'], 'r.io/a:preprod-{commit $CI_COMMIT_SHA}'],
    ['of a job that is not needed', ['  needs: [other]'], 'r.io/a:1.2.3-{opaque $OTHER}'],
    ['of no job at all', ['  needs: []'], 'r.io/a:1.2.3-{opaque $OTHER}'],
  ])('%s', (_, job, reference) => {
    expect(pipeline(...job).map((line) => line.replace(/^\d+ /, ''))).toEqual([`push docker push: ${reference}`])
  })

  it.each([
    ['takes its place', '>'],
    ['stands beside it', '>>'],
  ])('of which a branch writes what %s', (_, sign) => {
    const facts = factsOf(
      'name:',
      '  script:',
      `    - if [ "$A" = b ]; then echo "TAG=latest" ${sign} build.env; else echo "TAG=$CI_COMMIT_SHA" ${sign} build.env; fi`,
      '  artifacts: {reports: {dotenv: [build.env]}}',
      'push:',
      '  script: [docker push r.io/a:$TAG]',
    )

    expect(facts).toEqual(['6 push docker push: r.io/a:latest | r.io/a:{commit $CI_COMMIT_SHA}'])
  })
})
