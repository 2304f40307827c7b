import { describe, expect, it } from '@jest/globals'
import { cdkTypescript } from '../../../../src/scan/readers/cdk-typescript.ts'
import { readsAnyText } from '../../../support/any-text.ts'
import { withRepositoryEdits } from '../../../support/repository-edits.ts'
import { chainText, factLines } from '../../../support/scan-facts.ts'

const IMPORTS = "import * as ecr from 'aws-cdk-lib/aws-ecr'\n"
const read = (text: string) => {
  const file = { path: 'lib/stack.ts', text }
  return { file, reading: cdkTypescript.read(file) }
}
const lines = (text: string) => {
  const { file, reading } = read(text)
  return factLines(reading, file)
}

describe('CDK programs in TypeScript', () => {
  it.each<[path: string, claimed: boolean]>([
    ['lib/stack.ts', true],
    ['bin/app.js', true],
    ['lib/stack.mts', true],
    ['lib/stack.d.ts', false],
    ['node_modules/x/index.js', false],
    ['cdk.out/asset/index.js', false],
    ['stack.py', false],
  ])('claims %s: %s', (path, claimed) => {
    expect(cdkTypescript.claims(path)).toBe(claimed)
  })

  it.each<[what: string, text: string, facts: string[]]>([
    [
      'an image of App Runner as CloudFormation has it',
      "import { CfnService } from 'aws-cdk-lib/aws-apprunner'\nnew CfnService(this, 'S', {\n  sourceConfiguration: { imageRepository: {\n    imageIdentifier: 'host/app:latest' } } })",
      ['4 workload `CfnService`: host/app:latest'],
    ],
    [
      'containers of a task as CloudFormation has them',
      "import * as ecs from 'aws-cdk-lib/aws-ecs'\nconst sidecar = { name: 'b', image: `host/b:${tag}` }\nnew ecs.CfnTaskDefinition(this, 'T', { containerDefinitions: [{ image: 'host/a:1.2.3' }, sidecar] })",
      ['3 workload `CfnTaskDefinition`: host/a:1.2.3', '2 workload `CfnTaskDefinition`: host/b:{opaque tag}'],
    ],
    [
      'a service of another kind, and an image of AWS',
      "import * as ecs from 'aws-cdk-lib/aws-ecs'\nimport * as codebuild from 'aws-cdk-lib/aws-codebuild'\nnew ecs.CfnService(this, 'S', { sourceConfiguration: { imageRepository: { imageIdentifier: 'x:latest' } } })\nnew codebuild.CfnProject(this, 'P', { environment: { image: 'aws/codebuild/standard:7.0' } })",
      [],
    ],
    [
      'a setting',
      `${IMPORTS}new ecr.Repository(this, 'X', { repositoryName: 'app', imageTagMutability: ecr.TagMutability.IMMUTABLE })`,
      ['2 repository cdk app: IMMUTABLE'],
    ],
    ['no setting', `${IMPORTS}new ecr.Repository(this, 'X', {})`, ['2 repository cdk -: unset MUTABLE']],
    ['no properties', `${IMPORTS}new ecr.Repository(this, 'X')`, ['2 repository cdk -: unset MUTABLE']],
    [
      'properties of another place',
      `${IMPORTS}new ecr.Repository(this, 'X', props)`,
      ['2 repository cdk -: {opaque props}'],
    ],
    [
      'properties of this file',
      `${IMPORTS}const props: ecr.RepositoryProps = { repositoryName: 'x' }\nnew ecr.Repository(this, 'X', props)`,
      ['3 repository cdk x: unset MUTABLE'],
    ],
    [
      'a spread',
      `${IMPORTS}new ecr.Repository(this, 'X', { ...props, repositoryName: 'x' })`,
      ['2 repository cdk x: {opaque properties of another place}'],
    ],
    [
      'filters',
      `${IMPORTS}new ecr.Repository(this, 'X', {\n  imageTagMutability: ecr.TagMutability.IMMUTABLE_WITH_EXCLUSION,\n  imageTagMutabilityExclusionFilters: [ecr.ImageTagMutabilityExclusionFilter.wildcard('dev-*')],\n})`,
      ['2 repository cdk -: IMMUTABLE_WITH_EXCLUSION [dev-*]'],
    ],
    [
      'a condition',
      `${IMPORTS}new ecr.Repository(this, 'X', { imageTagMutability: isProd ? ecr.TagMutability.IMMUTABLE : ecr.TagMutability.MUTABLE })`,
      ['2 repository cdk -: IMMUTABLE | MUTABLE'],
    ],
    [
      'the lower level',
      `${IMPORTS}new ecr.CfnRepository(this, 'X', { imageTagMutability: 'MUTABLE' })\nnew ecr.CfnRepositoryCreationTemplate(this, 'T', { prefix: 'team', appliedFor: [] })`,
      ['2 repository cdk -: MUTABLE', '3 creation-template cdk team: unset MUTABLE'],
    ],
    [
      'an import by name',
      "import { Repository as Repo } from '@aws-cdk/aws-ecr'\nnew Repo(this, 'X')",
      ['2 repository cdk -: unset MUTABLE'],
    ],
    [
      'an import of all',
      "import { aws_ecr, Stack } from 'aws-cdk-lib'\nnew aws_ecr.Repository(this, 'X')",
      ['2 repository cdk -: unset MUTABLE'],
    ],
    [
      'require',
      "const ecr = require('@aws-cdk/aws-ecr')\nnew ecr.Repository(this, 'X')",
      ['2 repository cdk -: unset MUTABLE'],
    ],
    [
      'the whole library',
      "import * as cdk from 'aws-cdk-lib'\nnew cdk.aws_ecr.Repository(this, 'X')",
      ['2 repository cdk -: unset MUTABLE'],
    ],
    [
      'a repository of code',
      "import { Repository } from 'aws-cdk-lib/aws-codecommit'\nnew Repository(this, 'X', {})",
      [],
    ],
    ['a repository that is looked up', `${IMPORTS}ecr.Repository.fromRepositoryName(this, 'X', 'app')`, []],
    [
      'what is commented out',
      `${IMPORTS}// new ecr.Repository(this, 'X')\n/* new ecr.Repository(this, 'X') */\nconst s = "new ecr.Repository(this, 'X')"`,
      [],
    ],
  ])('finds repositories by %s', (_what, text, facts) => {
    expect(lines(text)).toEqual(facts)
  })

  it.each<[what: string, text: string, edited: string]>([
    [
      'a setting',
      "new ecr.Repository(this, 'X', { imageTagMutability: ecr.TagMutability.MUTABLE })",
      "new ecr.Repository(this, 'X', { imageTagMutability: ecr.TagMutability.IMMUTABLE })",
    ],
    [
      'properties on lines',
      "new ecr.Repository(this, 'X', {\r\n\trepositoryName: 'a',\r\n})",
      "new ecr.Repository(this, 'X', {\r\n\timageTagMutability: ecr.TagMutability.IMMUTABLE,\r\n\trepositoryName: 'a',\r\n})",
    ],
    [
      'properties on one line',
      "new ecr.Repository(this, 'X', { repositoryName: 'a' })",
      "new ecr.Repository(this, 'X', { imageTagMutability: ecr.TagMutability.IMMUTABLE, repositoryName: 'a' })",
    ],
    [
      'empty properties',
      "new ecr.Repository(this, 'X', {})",
      "new ecr.Repository(this, 'X', { imageTagMutability: ecr.TagMutability.IMMUTABLE })",
    ],
    [
      'no properties',
      "new ecr.Repository(this, 'X')",
      "new ecr.Repository(this, 'X', { imageTagMutability: ecr.TagMutability.IMMUTABLE })",
    ],
    [
      'the lower level',
      "new ecr.CfnRepository(this, 'X', { repositoryName: 'a' })",
      "new ecr.CfnRepository(this, 'X', { imageTagMutability: 'IMMUTABLE', repositoryName: 'a' })",
    ],
    ['properties of another place', "new ecr.Repository(this, 'X', props)", "new ecr.Repository(this, 'X', props)"],
  ])('mends %s, and once is enough', (_what, text, edited) => {
    const { file, reading } = read(IMPORTS + text)
    const mended = withRepositoryEdits(reading, file)
    expect(mended).toBe(IMPORTS + edited)
    const again = read(mended)
    expect(withRepositoryEdits(again.reading, again.file)).toBe(mended)
  })

  it.each<[imports: string, edited: string]>([
    ['Repository, TagMutability', "new Repository(this, 'X', { imageTagMutability: TagMutability.IMMUTABLE })"],
    ['Repository, TagMutability as Mode', "new Repository(this, 'X', { imageTagMutability: Mode.IMMUTABLE })"],
    ['Repository', "new Repository(this, 'X')"],
  ])('knows what is imported: %s', (imports, edited) => {
    const head = `import { ${imports} } from 'aws-cdk-lib/aws-ecr'\n`
    const { file, reading } = read(`${head}new Repository(this, 'X')`)
    expect(withRepositoryEdits(reading, file)).toBe(head + edited)
  })

  const REPO = '{opaque ECR repository repo}'
  it.each<[expression: string, facts: string[]]>([
    [
      "ecs.ContainerImage.fromEcrRepository(repo, 'latest')",
      [`1 workload \`ContainerImage.fromEcrRepository\`: ${REPO}:latest`],
    ],
    ['ecs.ContainerImage.fromEcrRepository(repo)', [`1 workload \`ContainerImage.fromEcrRepository\`: ${REPO}:latest`]],
    [
      'ecs.ContainerImage.fromEcrRepository(repo, props.commitSha)',
      [`1 workload \`ContainerImage.fromEcrRepository\`: ${REPO}:{commit props.commitSha}`],
    ],
    [
      "ecs.ContainerImage.fromEcrRepository(repo, process.env.TAG ?? 'latest')",
      [`1 workload \`ContainerImage.fromEcrRepository\`: ${REPO}:latest | ${REPO}:{opaque $TAG}`],
    ],
    [
      "ecs.ContainerImage.fromEcrRepository(repo, isProd ? 'prod' : 'v1.2.3')",
      [`1 workload \`ContainerImage.fromEcrRepository\`: ${REPO}:prod | ${REPO}:v1.2.3`],
    ],
    [
      "ecs.ContainerImage.fromEcrRepository(ecr.Repository.fromRepositoryName(this, 'R', 'app'), 'x')",
      ['1 workload `ContainerImage.fromEcrRepository`: {opaque ECR repository app}:x'],
    ],
    [
      "ecs.ContainerImage.fromEcrRepository(repo, (this.node.tryGetContext('tag') as\n | string | undefined) ?? 'dev')",
      [`1 workload \`ContainerImage.fromEcrRepository\`: ${REPO}:dev | ${REPO}:{opaque context tag}`],
    ],
    ["ecs.ContainerImage.fromRegistry('nginx:latest')", ['1 workload `ContainerImage.fromRegistry`: nginx:latest']],
    [
      'ecs.ContainerImage.fromRegistry(`${repo.repositoryUri}:latest`)',
      [`1 workload \`ContainerImage.fromRegistry\`: ${REPO}:latest`],
    ],
    [
      "ecs.ContainerImage.fromRegistry(repo.repositoryUri + ':' + 'dev')",
      [`1 workload \`ContainerImage.fromRegistry\`: ${REPO}:dev`],
    ],
    [
      "ecs.ContainerImage.fromRegistry(repo.repositoryUriForTag('dev'))",
      [`1 workload \`ContainerImage.fromRegistry\`: ${REPO}:dev`],
    ],
    [
      "lambda.DockerImageCode.fromEcr(repo, { tagOrDigest: 'latest' })",
      [`1 workload \`DockerImageCode.fromEcr\`: ${REPO}:latest`],
    ],
    ['lambda.DockerImageCode.fromEcr(repo)', [`1 workload \`DockerImageCode.fromEcr\`: ${REPO}:latest`]],
    [
      "lambda.DockerImageCode.fromEcr(repo, { tagOrDigest: 'sha256:ab' })",
      [`1 workload \`DockerImageCode.fromEcr\`: ${REPO}@sha256:ab`],
    ],
    [
      'lambda.DockerImageCode.fromEcr(repo, options)',
      [`1 workload \`DockerImageCode.fromEcr\`: ${REPO}:{opaque properties of another place}`],
    ],
    ["lambda.Code.fromEcrImage(repo, { tag: 'dev' })", [`1 workload \`Code.fromEcrImage\`: ${REPO}:dev`]],
    [
      "codebuild.LinuxBuildImage.fromEcrRepository(repo, 'latest')",
      [`1 ci \`LinuxBuildImage.fromEcrRepository\`: ${REPO}:latest`],
    ],
    [
      "codebuild.LinuxBuildImage.fromDockerRegistry('node:latest')",
      ['1 ci `LinuxBuildImage.fromDockerRegistry`: node:latest'],
    ],
    [
      "new actions.EcrSourceAction({ actionName: 'x', repository: repo })",
      [`1 workload \`actions.EcrSourceAction\`: ${REPO}:latest`],
    ],
    [
      "new actions.EcrSourceAction({ repository: repo, imageTag: 'prod' })",
      [`1 workload \`actions.EcrSourceAction\`: ${REPO}:prod`],
    ],
    [
      "apprunner.Source.fromEcr({ repository: repo, tagOrDigest: 'dev' })",
      [`1 workload \`Source.fromEcr\`: ${REPO}:dev`],
    ],
    [
      "new ecrdeploy.ECRDeployment(this, 'D', { src: x, dest: new ecrdeploy.DockerImageName(`${repo.repositoryUri}:latest`) })",
      [`1 push ECRDeployment: ${REPO}:latest`],
    ],
    [
      "new DockerImageDeployment(this, 'D', { source, destination: Destination.ecr(repo, { tag: 'dev' }) })",
      [`1 push DockerImageDeployment: ${REPO}:dev`],
    ],
    ["ecs.ContainerImage.fromAsset('./app')", []],
    [
      "run(async () => { await f(ecs.ContainerImage.fromRegistry('a:b')) })",
      ['1 workload `ContainerImage.fromRegistry`: a:b'],
    ],
    ['const r = /[/"]`/; ecs.ContainerImage.fromRegistry("a:b")', ['1 workload `ContainerImage.fromRegistry`: a:b']],
    [
      "ecs.ContainerImage.fromRegistry(execSync('git rev-parse HEAD').toString().trim())",
      ['1 workload `ContainerImage.fromRegistry`: {commit git rev-parse}'],
    ],
  ])('reads %s', (expression, facts) => {
    expect(lines(expression)).toEqual(facts)
  })

  it.each<[what: string, before: string, tag: string, chain: string[]]>([
    ['a constant', "const tag: string = 'latest'", 'tag', ['tag<variable@1']],
    [
      'a variable of the environment',
      "const tag = process.env.TAG || 'latest'",
      'tag',
      ['tag<variable@1', '$TAG<default@1'],
    ],
    ['a member', "this.tag = 'latest'", 'this.tag', ['this.tag<variable@1']],
    ['an object', "const config = {\n  tag: 'latest' }", 'config.tag', ['config.tag<variable@2']],
    [
      'a parameter',
      "const p = new CfnParameter(this, 'Tag', {\n  default: 'latest' })",
      'p.valueAsString',
      ['Tag<parameter@2'],
    ],
  ])('follows %s', (_what, before, tag, chain) => {
    const { file, reading } = read(`${before}\necs.ContainerImage.fromEcrRepository(repo, ${tag})`)
    const [fact] = reading.facts
    expect(fact?.kind === 'use' ? chainText(fact.reference, file) : null).toEqual(chain)
  })

  it.each(['f(', '[{', '`${', 'f(x y(', 'a=>{', 'x = ', 'a?b:', '{a:', 'import {', '/*', 'x.y(', 'a + ', '"'])(
    'survives 50,000 times %s',
    (piece) => {
      expect(() => read(piece.repeat(50_000))).not.toThrow()
    },
  )

  it('survives values that need each other', () => {
    const doubling = Array.from({ length: 60 }, (_, index) => `const a${index} = a${index + 1} + a${index + 1}`)
    const circle = 'const b = c ?? b\nconst c = b ?? c'
    const { reading } = read(`${doubling.join('\n')}\n${circle}\necs.ContainerImage.fromRegistry(a0 + b)`)
    expect(reading.facts).toHaveLength(1)
  })

  it('reads any text', () => {
    readsAnyText(cdkTypescript, 'a.ts', [
      "new ecr.Repository(this, 'X'",
      ', {',
      ' repositoryName: ',
      "'a'",
      '}',
      ')',
      '\n',
      'imageTagMutability: ',
      'ecr.TagMutability.MUTABLE',
      ',',
      'ecs.ContainerImage.fromRegistry(',
      '`a:${',
      '}`',
      '"\\u0041"',
      'const a = ',
      'a',
      ' ?? ',
      ' + ',
      ' ? ',
      ' : ',
      '=> {',
      '/',
      '//',
      '/*',
      '*/',
      '[',
      ']',
      '...',
    ])
  })
})

it.each(['(', '[', '{'])('does not follow %s without end, and says so', (bracket) => {
  const text = `import * as ecr from 'aws-cdk-lib/aws-ecr'\nnew ecr.Repository(this, ${bracket.repeat(100_000)}`
  expect(cdkTypescript.read({ path: 'lib/a.ts', text }).notes).toMatchObject([{ code: 'TOO_DEEP' }])
})
