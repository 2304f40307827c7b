import { describe, expect, it } from '@jest/globals'
import { jenkinsfile } from '../../../../src/scan/readers/jenkinsfile.ts'
import { readsAnyText } from '../../../support/any-text.ts'
import { chainText, factLines } from '../../../support/scan-facts.ts'

const read = (...lines: string[]) => {
  const file = { path: 'Jenkinsfile', text: `${lines.join('\n')}\n` }
  return { file, reading: jenkinsfile.read(file) }
}

describe('Jenkinsfiles', () => {
  it.each<[path: string, claimed: boolean]>([
    ['Jenkinsfile', true],
    ['ci/Jenkinsfile.release', true],
    ['ci/build.jenkinsfile', true],
    ['vars/buildImage.groovy', true],
    ['jenkins/pipelines/app.groovy', true],
    ['src/main/App.groovy', false],
    ['docs/Jenkins.md', false],
  ])('claims %s: %s', (path, claimed) => {
    expect(jenkinsfile.claims(path)).toBe(claimed)
  })

  it.each<[what: string, lines: string[], facts: string[]]>([
    [
      'a declarative pipeline',
      [
        'pipeline {',
        "  agent { docker { image 'maven:3-jdk-11' } }",
        '  environment {',
        "    REGISTRY = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'",
        "    TAG = 'latest'",
        '    IMAGE = "${REGISTRY}/app:${TAG}"',
        "    TOKEN = credentials('x')",
        '  }',
        '  stages {',
        "    stage('push') {",
        '      steps {',
        '        // sh "docker push comment:latest"',
        "        sh 'docker push $IMAGE'",
        '        sh "docker push ${REGISTRY}/app:${env.BUILD_NUMBER}"',
        '        sh """',
        '          docker build -t $REGISTRY/app:${GIT_COMMIT} .',
        '          docker push $REGISTRY/app:${env.GIT_COMMIT.take(7)}',
        '          docker push \\$REGISTRY/app:$BRANCH_NAME',
        '        """',
        '      }',
        '    }',
        '  }',
        '}',
      ],
      [
        '2 ci agent: maven:3-jdk-11',
        '13 push docker push: ECR/app:latest',
        '14 push docker push: ECR/app:{run $BUILD_NUMBER}',
        '16 built docker -: ECR/app:{commit $GIT_COMMIT}',
        '17 push docker push: ECR/app:{commit $GIT_COMMIT}',
        '18 push docker push: ECR/app:{branch $BRANCH_NAME}',
      ],
    ],
    [
      "the Docker Pipeline plugin's images",
      [
        'node {',
        "  docker.withRegistry('https://123456789012.dkr.ecr.eu-west-1.amazonaws.com', 'ecr:eu-west-1:aws') {",
        '    def img = docker.build("app:${env.BUILD_ID}", "-f Dockerfile .")',
        '    img.push()',
        "    img.push('latest')",
        '    img.push("${env.BUILD_NUMBER}")',
        '  }',
        '  docker.build("team/app:latest").push()',
        "  docker.image('node:20').inside('-u root') {",
        "    sh 'npm test'",
        '  }',
        '  dockerImage.push("latest")',
        '  list.push("latest")',
        '}',
      ],
      [
        '3 built docker -: ECR/app:{run $BUILD_ID}',
        '4 push image.push: ECR/app:{run $BUILD_ID}',
        '5 push image.push: ECR/app:latest',
        '6 push image.push: ECR/app:{run $BUILD_NUMBER}',
        '8 built docker -: team/app:latest',
        '8 push image.push: team/app:latest',
        '9 ci `docker.image` inside: node:20',
        '12 push image.push: {opaque dockerImage}:latest',
      ],
    ],
    [
      'commands without brackets, and names put together',
      [
        'def registry = "team/app"',
        'stage("x") { steps { script {',
        '  dockerImage = docker.build registry + ":$BUILD_NUMBER"',
        '  dockerImage.push()',
        '  sh "docker push " + registry + ":latest"',
        "  sh label: 'push', script: 'docker push team/app:dev'",
        '  sh(returnStdout: true, script: "docker push ${registry}:edge").trim()',
        '} } }',
      ],
      [
        '3 built docker -: team/app:{run $BUILD_NUMBER}',
        '4 push image.push: team/app:{run $BUILD_NUMBER}',
        '5 push docker push: team/app:latest',
        '6 push docker push: team/app:dev',
        '7 push docker push: team/app:edge',
      ],
    ],
    [
      'variables that are set in cases',
      [
        "def tag = 'dev'",
        "if (env.BRANCH_NAME == 'main') {",
        "  tag = 'latest'",
        '}',
        'def other = params.TAG ?: "stable"',
        'def third = isMain ? "main" : "${env.GIT_COMMIT}"',
        'def sha = sh(script: "git rev-parse --short HEAD", returnStdout: true).trim()',
        'sh "docker push x:${tag}"',
        'sh "docker push x:${other}"',
        'sh "docker push x:${third}"',
        'sh "docker push x:${sha}"',
      ],
      [
        '8 push docker push: x:dev | x:latest',
        '9 push docker push: x:{opaque params.TAG} | x:stable',
        '10 push docker push: x:main | x:{commit $GIT_COMMIT}',
        '11 push docker push: x:{commit $(git rev-parse --short HEAD)}',
      ],
    ],
    [
      'parameters, environments and axes',
      [
        "parameters { string(name: 'TAG', defaultValue: 'latest', description: 'x') }",
        "matrix { axes { axis { name 'ARCH'",
        "  values 'arm', 'amd' } } }",
        'sh "docker push a:${params.TAG}"',
        "sh 'docker push b:$TAG-$ARCH'",
        'withEnv([\'REF=c:latest\', "X=1"]) {',
        "  sh 'docker push $REF'",
        '}',
        "env.D = 'd:latest'",
        "sh 'docker push $D'",
      ],
      [
        '4 push docker push: a:latest',
        '5 push docker push: b:latest-arm | b:latest-amd',
        '7 push docker push: c:latest',
        '10 push docker push: d:latest',
      ],
    ],
    [
      'a step of a shared library',
      [
        'def call(Map config = [:]) {',
        "  def tag = config.tag ?: 'latest'",
        '  sh "docker push ${config.image}:${tag}"',
        "  dir('sub') { sh 'docker compose -f x.yml push' }",
        '}',
      ],
      [
        '3 push docker push: {opaque config.image}:{opaque config.tag} | {opaque config.image}:latest',
        '4 push-built docker compose push: sub/x.yml -',
      ],
    ],
    [
      'containers of a pod',
      [
        "containerTemplate(name: 'k', image: 'gcr.io/kaniko-project/executor:debug', ttyEnabled: true)",
        "sh '/kaniko/executor --destination x:latest'",
      ],
      ['1 ci container template: gcr.io/kaniko-project/executor:debug', '2 push kaniko: x:latest'],
    ],
    ['text that is no step', ["echo 'docker push x'", "def sh = 'docker push y'", '/* sh "docker push z" */'], []],
    [
      'what is broken',
      ['sh "docker push x:${', "sh 'docker push y"],
      ['1 push docker push: x:{opaque $}', '2 push docker push: y'],
    ],
  ])('reads %s', (_, lines, facts) => {
    const { file, reading } = read(...lines)
    const found = factLines(reading, file).map((line) =>
      line.replaceAll('123456789012.dkr.ecr.eu-west-1.amazonaws.com', 'ECR'),
    )
    expect(found.map((line) => line.replace(/ (?:TAG|ARCH|REF|X)=.*$/, ''))).toEqual(facts)
  })

  it('tells the unit and the chain', () => {
    const { file, reading } = read(
      'options { disableConcurrentBuilds() }',
      "axis { name 'A'; values 'a', 'b' }",
      'environment {',
      "  TAG = 'latest'",
      '}',
      "sh 'docker push x:$TAG'",
    )
    expect(reading.facts.map(({ unit, order }) => [unit?.serialised, unit?.axes, order])).toEqual([[true, ['A'], 0]])
    expect(reading.facts.map((fact) => 'reference' in fact && chainText(fact.reference, file))).toEqual([
      ['$TAG<env@4'],
    ])
  })

  it('reads anything', () => {
    readsAnyText(jenkinsfile, 'Jenkinsfile', [
      'sh ',
      '"docker push x:',
      "'docker push y'",
      '"',
      "'",
      '"""',
      "'''",
      '${',
      '}',
      '{',
      '$TAG',
      'env.',
      'def tag = ',
      '\n',
      '(',
      ')',
      'environment {',
      'if (a) {',
      'docker.build(',
      'docker.image("a")',
      '.push(',
      '.inside',
      '+',
      '?:',
      '?',
      ':',
      ',',
      '\\',
      '\\n',
      '// ',
      '/* ',
      '*/',
      'withEnv(["A=b"])',
      'docker.withRegistry("https://h/")',
      'string(name: "A", defaultValue: ',
      'é',
      '\r\n',
      '1.2',
      'image ',
      '=',
      'dir("a") {',
    ])
  })

  it('takes time that grows with the text', () => {
    const deep = `x = ${'('.repeat(20_000)}`
    const long = `sh "docker push x:\${${'a + '.repeat(20_000)}}"\n`.repeat(3)
    const open = 'sh "docker push x:${'.repeat(5000)
    for (const text of [
      deep,
      long,
      open,
      '"""$'.repeat(20_000),
      'a = '.repeat(50_000),
      'docker.build('.repeat(20_000),
    ]) {
      expect(jenkinsfile.read({ path: 'Jenkinsfile', text }).notes.length).toBeLessThan(10_000)
    }
  }, 5000)
})
