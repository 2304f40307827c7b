import { describe, expect, it } from '@jest/globals'
import { cloudformation } from '../../../../src/scan/readers/cloudformation.ts'
import { readsAnyText } from '../../../support/any-text.ts'
import { chainText, factLines, misplacedParts } from '../../../support/scan-facts.ts'

function read(text: string, path = 'template.yaml'): string[] {
  const file = { path, text }
  const reading = cloudformation.read(file)
  expect(misplacedParts(reading, file)).toEqual([])
  return factLines(reading, file)
}

/** A template with one container, its image on line 6 behind what is given. */
const task = (image: string, before = '') => `${before}Resources:
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - Image: ${image}
          Name: web
`

const BY = 'workload container `web` of task definition `Task`'

describe('which files it is asked for', () => {
  it.each(['template.yaml', 'a/stack.yml', 'cfn.json', 'infra/app.template', 'x.template.json', 'x.yaml.j2'])(
    '%s',
    (path) => {
      expect(cloudformation.claims(path)).toBe(true)
    },
  )
  it.each(['package.json', 'package-lock.json', 'tsconfig.build.json', '.github/workflows/a.yml', 'main.tf'])(
    'not %s',
    (path) => {
      expect(cloudformation.claims(path)).toBe(false)
    },
  )
  it.each([
    ['Resources:\n  A:\n    Type: AWS::SNS::Topic\n', true],
    ['resources:\n  limits: {}\n', false],
  ])('%s', (text, holds) => {
    expect(cloudformation.holds(text)).toBe(holds)
  })
})

describe('what a function comes to be', () => {
  it.each<[string, string, string]>([
    ['a text', 'app:latest', 'app:latest'],
    ['a digest', '"app:latest@sha256:ab"', 'app:latest@sha256:ab'],
    [
      'Sub',
      '!Sub ${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/app:latest',
      '{opaque AWS::AccountId}.dkr.ecr.{opaque AWS::Region}.{opaque AWS::URLSuffix}/app:latest',
    ],
    ['Sub, the long form', '{"Fn::Sub": "app:${AWS::StackName}"}', 'app:{opaque AWS::StackName}'],
    [
      'Sub with variables',
      '!Sub ["${R}:${T}-${T}", {R: app, T: !If [X, a, b]}]',
      'app:a-a | app:a-b | app:b-a | app:b-b',
    ],
    ['Sub, as it is', '!Sub "app:${!Tag}"', 'app:${Tag}'],
    ['Sub of an attribute', '!Sub "${Other.Arn}:latest"', '{opaque GetAtt Other.Arn}:latest'],
    ['Join', '!Join ["", [app, ":", latest]]', 'app:latest'],
    ['Join with a delimiter', '!Join [":", [app, !Ref AWS::StackName]]', 'app:{opaque AWS::StackName}'],
    ['Join of a list from elsewhere', '!Join [":", !Ref List]', '{opaque Join}'],
    ['If', '!If [IsProd, "app:v1.2.3", "app:latest"]', 'app:v1.2.3 | app:latest'],
    ['If, with nothing', '!If [IsProd, "app:1", !Ref AWS::NoValue]', 'app:1'],
    ['Select', '!Select [1, [a, "b:1"]]', 'b:1'],
    ['Select of Split', '!Select [1, !Split [",", "a:1,b:2"]]', 'b:2'],
    ['Select of what is not known', '!Select [0, !Split [",", !Ref List]]', '{opaque Select}'],
    ['Select of what is not there', '!Select [7, [a]]', '{opaque Select}'],
    ['GetAtt', '!GetAtt Other.Uri', '{opaque GetAtt Other.Uri}'],
    ['GetAtt in a list', '!GetAtt [Other, Uri]', '{opaque GetAtt Other.Uri}'],
    ['ImportValue', '!ImportValue shared-image', '{opaque ImportValue shared-image}'],
    ['a function of no template', '!Nothing x', '{opaque Nothing x}'],
    ['Ref of a resource', '!Ref Other', '{opaque Ref Other}'],
    ['a parameter of Systems Manager', "'app:{{resolve:ssm:/app/tag:1}}'", 'app:{opaque resolve:ssm:/app/tag:1}'],
    [
      'the same within Sub',
      "!Sub 'app:{{resolve:ssm:/${AWS::StackName}/tag}}'",
      'app:{opaque resolve:ssm:/${AWS::StackName}/tag}',
    ],
    ['put in by a pipeline', '"app:<TAG>"', 'app:{opaque <TAG>}'],
    ['put in by the Serverless Framework', 'app:${self:custom.tag}', 'app:{opaque self:custom.tag}'],
    ['a map', '{a: b, c: d}', '{opaque a map}'],
  ])('%s', (_, image, value) => {
    expect(read(task(image))).toEqual([`6 ${BY}: ${value}`])
  })
  it('nothing', () => {
    expect(read(task(''))).toEqual([])
    expect(read(task('!Ref AWS::NoValue'))).toEqual([])
  })
})

describe('parameters', () => {
  it.each<[string, string, string, string[]]>([
    ['a default', '{Type: String, Default: latest}', `8 ${BY}: app:latest`, ['Ref Tag<parameter@2']],
    ['a number', '{Type: String, Default: 1.10}', `8 ${BY}: app:1.10`, ['Ref Tag<parameter@2']],
    ['none', '{Type: String}', `8 ${BY}: app:{opaque Ref Tag}`, []],
    ['an empty one', '{Type: String, Default: ""}', `8 ${BY}: app:{opaque Ref Tag}`, []],
    [
      'what is allowed',
      '{Type: String, AllowedValues: [dev, prod]}',
      `8 ${BY}: app:dev | app:prod`,
      ['Ref Tag<parameter@2'],
    ],
    [
      'a default of those',
      '{Type: String, Default: dev, AllowedValues: [dev, prod]}',
      `8 ${BY}: app:dev`,
      ['Ref Tag<parameter@2'],
    ],
    [
      'the name of one',
      '{Type: "AWS::SSM::Parameter::Value<String>", Default: /app/latest}',
      `8 ${BY}: app:{opaque Ref Tag}`,
      [],
    ],
  ])('%s', (_, parameter, line, chain) => {
    for (const image of ['!Sub "app:${Tag}"', '!Join [":", [app, !Ref Tag]]']) {
      const file = { path: 'a.yml', text: task(image, `Parameters:\n  Tag: ${parameter}\n`) }
      const reading = cloudformation.read(file)
      expect(factLines(reading, file)).toEqual([line])
      expect(reading.facts.flatMap((fact) => (fact.kind === 'use' ? chainText(fact.reference, file) : []))).toEqual(
        chain,
      )
    }
  })
  it('one whose name says what it is', () => {
    expect(read(task('!Sub "app:${CommitSha}"', 'Parameters:\n  CommitSha: {Type: String}\n'))).toEqual([
      `8 ${BY}: app:{commit Ref CommitSha}`,
    ])
  })
})

describe('mappings', () => {
  const mappings =
    'Parameters:\n  Env: {Default: dev}\nMappings:\n  M:\n    dev: {Tag: latest}\n    prod: {Tag: v1.2.3}\n'
  it.each<[string, string]>([
    ['!Join [":", [app, !FindInMap [M, dev, Tag]]]', 'app:latest'],
    ['!Join [":", [app, !FindInMap [M, !Ref Env, Tag]]]', 'app:latest'],
    ['!Join [":", [app, !FindInMap [M, !Ref "AWS::Region", Tag]]]', 'app:latest | app:v1.2.3'],
    ['{"Fn::FindInMap": [N, a, b]}', '{opaque FindInMap N}'],
  ])('%s', (image, value) => {
    expect(read(task(image, mappings))).toEqual([`12 ${BY}: ${value}`])
  })
})

describe('a repository of the template', () => {
  const repository = (name: string) => `Resources:
  Repo:
    Type: AWS::ECR::Repository
    Properties: {ImageTagMutability: IMMUTABLE${name}}
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
`
  it.each<[string, string, string]>([
    ['', '!Sub "${Repo.RepositoryUri}:latest"', '{opaque ECR repository Repo}:latest'],
    ['', '!Join [":", [!GetAtt Repo.RepositoryUri, latest]]', '{opaque ECR repository Repo}:latest'],
    [
      '',
      '!Sub "${AWS::AccountId}.dkr.ecr.eu-west-1.amazonaws.com/${Repo}:1"',
      '{opaque AWS::AccountId}.dkr.ecr.eu-west-1.amazonaws.com/{opaque Ref Repo}:1',
    ],
    [', RepositoryName: team/app', '!Sub "x/${Repo}:1"', 'x/team/app:1'],
    [', RepositoryName: !Ref Repo', '!Sub "x/${Repo}:1"', 'x/{opaque Ref Repo}:1'],
  ])('%s %s', (name, image, value) => {
    expect(read(`${repository(name)}        - Image: ${image}\n`).slice(1)).toEqual([
      `9 workload a container of task definition \`Task\`: ${value}`,
    ])
  })
  it('what the CDK makes of it', () => {
    const image =
      '{"Fn::Join":["",[{"Fn::Select":[4,{"Fn::Split":[":",{"Fn::GetAtt":["R","Arn"]}]}]},".dkr.ecr.",{"Fn::Select":[3,{"Fn::Split":[":",{"Fn::GetAtt":["R","Arn"]}]}]},".",{"Ref":"AWS::URLSuffix"},"/",{"Ref":"R"},":latest"]]}'
    const text = `{"Resources":{"T":{"Type":"AWS::ECS::TaskDefinition","Properties":{"Family":"f","ContainerDefinitions":[{"Name":"n","Image":${image}}]}}}}`
    expect(read(text, 'x.template.json')).toEqual([
      '1 workload container `n` of task definition `f`: {opaque Select}.dkr.ecr.{opaque Select}.{opaque AWS::URLSuffix}/{opaque Ref R}:latest',
    ])
  })
})

describe('what resources run', () => {
  const resource = (type: string, properties: string, more = '') =>
    `Resources:\n  R:\n    Type: AWS::${type}\n    Properties: ${properties}\n${more}`
  it.each<[string, string, string[]]>([
    [
      'a function',
      resource('Lambda::Function', '{Code: {ImageUri: "a:latest"}}'),
      ['4 workload function `R`: a:latest'],
    ],
    [
      'a function of SAM',
      resource('Serverless::Function', '{ImageUri: "a:latest"}'),
      ['4 workload function `R`: a:latest'],
    ],
    [
      'one that SAM builds',
      resource(
        'Serverless::Function',
        '{PackageType: Image}',
        '    Metadata: {DockerTag: latest, Dockerfile: Dockerfile}\n',
      ),
      ['5 built docker -: r:latest'],
    ],
    [
      'one that SAM builds under a tag of its own',
      resource('Serverless::Function', '{ImageUri: "a:latest"}', '    Metadata: {DockerContext: .}\n'),
      [],
    ],
    [
      'all functions',
      `Globals: {Function: {ImageUri: "a:latest"}}\n${resource('Serverless::Function', '{}')}`,
      ['1 workload the functions of `Globals`: a:latest'],
    ],
    [
      'App Runner',
      resource('AppRunner::Service', '{SourceConfiguration: {ImageRepository: {ImageIdentifier: "a:latest"}}}'),
      ['4 workload App Runner service `R`: a:latest'],
    ],
    [
      'Batch',
      resource('Batch::JobDefinition', '{ContainerProperties: {Image: "a:latest"}}'),
      ['4 workload job definition `R`: a:latest'],
    ],
    [
      'Batch on several nodes',
      resource('Batch::JobDefinition', '{NodeProperties: {NodeRangeProperties: [{Container: {Image: "a:1"}}]}}'),
      ['4 workload job definition `R`: a:1'],
    ],
    [
      'SageMaker',
      resource('SageMaker::Model', '{PrimaryContainer: {Image: "a:1"}, Containers: [{Image: "b:2"}]}'),
      ['4 workload model `R`: a:1', '4 workload model `R`: b:2'],
    ],
    [
      'CodeBuild',
      resource('CodeBuild::Project', '{Environment: {Image: "a:latest"}}'),
      ['4 ci CodeBuild project `R`: a:latest'],
    ],
    [
      'CodeBuild on an image of AWS',
      resource('CodeBuild::Project', '{Environment: {Image: "aws/codebuild/standard:7.0"}}'),
      [],
    ],
    [
      'a pipeline',
      resource(
        'CodePipeline::Pipeline',
        '{Stages: [{Actions: [{ActionTypeId: {Provider: ECR}, Configuration: {RepositoryName: a, ImageTag: v1}}]}]}',
      ),
      [
        '4 workload CodePipeline source: {opaque AWS::AccountId}.dkr.ecr.{opaque AWS::Region}.{opaque AWS::URLSuffix}/a:v1',
      ],
    ],
    [
      'a pipeline without a tag',
      resource(
        'CodePipeline::Pipeline',
        '{Stages: [{Actions: [{ActionTypeId: {Provider: ECR}, Configuration: {RepositoryName: a}}]}]}',
      ),
      [
        '4 workload CodePipeline source: {opaque AWS::AccountId}.dkr.ecr.{opaque AWS::Region}.{opaque AWS::URLSuffix}/a:latest',
      ],
    ],
    [
      'a pipeline from elsewhere',
      resource(
        'CodePipeline::Pipeline',
        '{Stages: [{Actions: [{ActionTypeId: {Provider: S3}, Configuration: {RepositoryName: a}}]}]}',
      ),
      [],
    ],
    [
      'containers by a condition',
      resource(
        'ECS::TaskDefinition',
        '{Family: !Ref F, ContainerDefinitions: [!If [A, {Name: a, Image: "a:1"}, !Ref AWS::NoValue], {Name: b, Image: "b:1"}]}',
      ),
      ['4 workload container `a` of task definition `R`: a:1', '4 workload container `b` of task definition `R`: b:1'],
    ],
    ['a service', resource('ECS::Service', '{TaskDefinition: "a:1"}'), []],
    ['a public repository', resource('ECR::PublicRepository', '{RepositoryName: a}'), []],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual(lines)
  })
})

describe('repositories', () => {
  it.each<[string, string, string[]]>([
    ['without the setting', 'Type: AWS::ECR::Repository', ['2 repository cloudformation -: unset MUTABLE']],
    [
      'with it',
      'Type: AWS::ECR::Repository\n    Properties: {RepositoryName: a, ImageTagMutability: IMMUTABLE}',
      ['2 repository cloudformation a: IMMUTABLE'],
    ],
    [
      'by a condition',
      'Type: AWS::ECR::Repository\n    Properties: {ImageTagMutability: !If [A, IMMUTABLE, !Ref AWS::NoValue]}',
      ['2 repository cloudformation -: IMMUTABLE | MUTABLE'],
    ],
    [
      'by a parameter',
      'Type: AWS::ECR::Repository\n    Properties: {ImageTagMutability: !Ref Mode}',
      ['2 repository cloudformation -: {opaque Ref Mode}'],
    ],
    [
      'taken away',
      'Type: AWS::ECR::Repository\n    Properties: {RepositoryName: !Ref AWS::NoValue, ImageTagMutability: !Ref AWS::NoValue}',
      ['2 repository cloudformation -: unset MUTABLE'],
    ],
    [
      'with filters',
      'Type: AWS::ECR::Repository\n    Properties:\n      ImageTagMutability: IMMUTABLE_WITH_EXCLUSION\n      ImageTagMutabilityExclusionFilters:\n        - ImageTagMutabilityExclusionFilterType: WILDCARD\n          ImageTagMutabilityExclusionFilterValue: "latest*"\n        - ImageTagMutabilityExclusionFilterValue: !Ref F',
      ['2 repository cloudformation -: IMMUTABLE_WITH_EXCLUSION [latest*, {opaque Ref F}]'],
    ],
    [
      'a template for them',
      'Type: AWS::ECR::RepositoryCreationTemplate\n    Properties: {Prefix: team, AppliedFor: [CREATE_ON_PUSH, PULL_THROUGH_CACHE]}',
      ['2 creation-template cloudformation team: unset MUTABLE'],
    ],
    [
      'a template for caches alone',
      'Type: AWS::ECR::RepositoryCreationTemplate\n    Properties: {Prefix: team, AppliedFor: [PULL_THROUGH_CACHE]}',
      [],
    ],
  ])('%s', (_, body, lines) => {
    expect(read(`Resources:\n  R:\n    ${body}\n`)).toEqual(lines)
  })
  it.each([
    [
      'up to the setting, which a finding points at',
      '\n    Properties:\n      ImageTagMutability: MUTABLE',
      'R:',
      'MUTABLE',
    ],
    ['at its name alone where it has none', '', 'R', ''],
  ])('stand %s', (_, properties, start, end) => {
    const text = `Resources:\n  R:\n    Type: AWS::ECR::Repository${properties}\n`
    const [fact] = cloudformation.read({ path: 'a.yml', text }).facts
    const shown = text.slice(fact?.span.start, fact?.span.end)
    expect([shown.slice(0, start.length), shown.slice(shown.length - end.length)]).toEqual([start, end])
  })
  it('in the Serverless Framework', () => {
    expect(read('service: a\nresources:\n  Resources:\n    R:\n      Type: AWS::ECR::Repository\n')).toEqual([
      '4 repository cloudformation -: unset MUTABLE',
    ])
  })
})

describe('the edit that makes a repository immutable', () => {
  function mended(text: string): string | null {
    const [fact] = cloudformation.read({ path: 'a.yml', text }).facts
    const edit = fact?.kind === 'repository' ? fact.edit : null
    if (!edit) return null
    const [start, end] = edit.kind === 'insert' ? [edit.at, edit.at] : [edit.span.start, edit.span.end]
    return text.slice(0, start) + edit.text + text.slice(end)
  }
  const yaml = (properties: string) => `Resources:\n  R:\n    Type: AWS::ECR::Repository\n${properties}`
  it.each<[string, string, string]>([
    [
      'in its place',
      yaml('    Properties:\n      ImageTagMutability: MUTABLE # why\n'),
      yaml('    Properties:\n      ImageTagMutability: IMMUTABLE # why\n'),
    ],
    [
      'within quotes',
      yaml("    Properties:\n      ImageTagMutability: 'MUTABLE'\n"),
      yaml("    Properties:\n      ImageTagMutability: 'IMMUTABLE'\n"),
    ],
    [
      'behind the name',
      yaml('    Properties:\n        A: 1\n        RepositoryName: a # x\n        B: 1\n'),
      yaml(
        '    Properties:\n        A: 1\n        RepositoryName: a # x\n        ImageTagMutability: IMMUTABLE\n        B: 1\n',
      ),
    ],
    [
      'in front of all',
      yaml('    Properties:\n      # why\n      LifecyclePolicy:\n        Text: |\n          x\n'),
      yaml(
        '    Properties:\n      # why\n      ImageTagMutability: IMMUTABLE\n      LifecyclePolicy:\n        Text: |\n          x\n',
      ),
    ],
    [
      'a name over two lines',
      yaml('    Properties:\n      RepositoryName: !Sub\n        - a\n        - {}\n'),
      yaml(
        '    Properties:\n      ImageTagMutability: IMMUTABLE\n      RepositoryName: !Sub\n        - a\n        - {}\n',
      ),
    ],
    [
      'the file ends there',
      yaml('    Properties:\n      RepositoryName: a'),
      yaml('    Properties:\n      RepositoryName: a\n      ImageTagMutability: IMMUTABLE'),
    ],
    [
      'line ends of Windows',
      'Resources:\r\n  R:\r\n    Type: AWS::ECR::Repository\r\n    Properties:\r\n      RepositoryName: a\r\n',
      'Resources:\r\n  R:\r\n    Type: AWS::ECR::Repository\r\n    Properties:\r\n      RepositoryName: a\r\n      ImageTagMutability: IMMUTABLE\r\n',
    ],
    [
      'without Properties',
      yaml('    DeletionPolicy: Retain\n'),
      yaml('    Properties:\n      ImageTagMutability: IMMUTABLE\n    DeletionPolicy: Retain\n'),
    ],
    [
      'the same, deeper and without an end',
      'Resources:\n    R:\n        Type: AWS::ECR::Repository',
      'Resources:\n    R:\n        Type: AWS::ECR::Repository\n        Properties:\n            ImageTagMutability: IMMUTABLE',
    ],
    [
      'empty Properties',
      yaml('    Properties:\n    DeletionPolicy: Retain\n'),
      yaml('    Properties:\n      ImageTagMutability: IMMUTABLE\n    DeletionPolicy: Retain\n'),
    ],
    [
      'a map in braces',
      yaml('    Properties: {RepositoryName: a}\n'),
      yaml('    Properties: {ImageTagMutability: IMMUTABLE, RepositoryName: a}\n'),
    ],
    ['empty braces', yaml('    Properties: {}\n'), yaml('    Properties: {ImageTagMutability: IMMUTABLE}\n')],
    [
      'JSON',
      '{\n  "Resources": {\n    "R": {\n      "Type": "AWS::ECR::Repository",\n      "Properties": {\n        "RepositoryName": "a"\n      }\n    }\n  }\n}\n',
      '{\n  "Resources": {\n    "R": {\n      "Type": "AWS::ECR::Repository",\n      "Properties": {\n        "ImageTagMutability": "IMMUTABLE",\n        "RepositoryName": "a"\n      }\n    }\n  }\n}\n',
    ],
    [
      'JSON without Properties',
      '{\n  "Resources": {\n    "R": {\n      "Type": "AWS::ECR::Repository"\n    }\n  }\n}\n',
      '{\n  "Resources": {\n    "R": {\n      "Type": "AWS::ECR::Repository",\n      "Properties": {\n        "ImageTagMutability": "IMMUTABLE"\n      }\n    }\n  }\n}\n',
    ],
    [
      'JSON on one line',
      '{"Resources": {"R": {"Type": "AWS::ECR::Repository"}}}',
      '{"Resources": {"R": {"Type": "AWS::ECR::Repository", "Properties": {"ImageTagMutability": "IMMUTABLE"}}}}',
    ],
    [
      'JSON, in its place',
      '{"Resources": {"R": {"Type": "AWS::ECR::Repository", "Properties": {"ImageTagMutability": "MUTABLE"}}}}',
      '{"Resources": {"R": {"Type": "AWS::ECR::Repository", "Properties": {"ImageTagMutability": "IMMUTABLE"}}}}',
    ],
  ])('%s', (_, text, expected) => {
    expect(mended(text)).toBe(expected)
    const file = { path: 'a.yml', text: expected }
    const reading = cloudformation.read(file)
    expect(factLines(reading, file).join()).toMatch(/: IMMUTABLE$/)
    expect(reading.notes).toEqual([])
  })
  it.each([
    ['a parameter', yaml('    Properties:\n      ImageTagMutability: !Ref Mode\n')],
    [
      'with filters',
      yaml(
        '    Properties:\n      ImageTagMutability: MUTABLE_WITH_EXCLUSION\n      ImageTagMutabilityExclusionFilters: [{ImageTagMutabilityExclusionFilterValue: v*}]\n',
      ),
    ],
    ['merged from elsewhere', `x: &x {RepositoryName: a}\n${yaml('    Properties:\n      <<: *x\n')}`],
    ['by a condition', yaml('    Properties: !If [A, {RepositoryName: a}, {RepositoryName: b}]\n')],
  ])('none: %s', (_, text) => {
    expect(mended(text)).toBeNull()
  })
})

describe('a project that holds its specification', () => {
  const project = (spec: string, variables = '') =>
    `Resources:\n  Build:\n    Type: AWS::CodeBuild::Project\n    Properties:\n      Environment:\n        Image: aws/codebuild/standard:7.0\n${variables}      Source:\n        BuildSpec: ${spec}`
  const SPEC = '          version: 0.2\n          phases:\n            build:\n              commands:\n'
  const VARIABLES =
    '        EnvironmentVariables:\n          - Name: TAG\n            Value: latest\n          - Name: URI\n            Type: PARAMETER_STORE\n            Value: /app/uri\n'

  it.each<[what: string, text: string, facts: string[]]>([
    [
      'as a block',
      project(`|\n${SPEC}                - docker push host/app:latest\n`),
      ['13 push docker push: host/app:latest'],
    ],
    [
      'with its variables, in a substitution',
      project(`!Sub |\n${SPEC}                - docker push $URI:$TAG\n`, VARIABLES),
      ['19 push docker push: {opaque $URI}:latest'],
    ],
    ['as a file', project('deploy/buildspec.yml\n'), []],
    ['as something else', project('|\n          phases of the moon\n'), []],
  ])('%s', (_, text, facts) => {
    expect(read(text)).toEqual(facts)
  })
})

describe('what is no template', () => {
  it.each([
    ['Kubernetes', 'apiVersion: v1\nkind: ConfigMap\ndata:\n  Resources: "AWS::ECR::Repository"\n'],
    ['resources without a type', 'Resources:\n  A: {Properties: {Type: "AWS::ECR::Repository"}}\n'],
    ['a list', 'Resources:\n  - Type: AWS::ECR::Repository\n'],
    ['nothing', ''],
    ['a broken one', '{"Resources": {"AWS::'],
  ])('%s', (_, text) => {
    expect(cloudformation.read({ path: 'a.yml', text })).toEqual({ facts: [], notes: [] })
  })
  it('what is broken is noted', () => {
    const { facts, notes } = cloudformation.read({
      path: 'a.json',
      text: '{"Resources": {"R": {"Type": "AWS::ECR::Repository"}}',
    })
    expect(facts).toHaveLength(1)
    expect(notes).toMatchObject([{ code: 'SYNTAX' }])
  })
})

it('a name that leads back to itself through text is read once', () => {
  const nested = `${'!Sub ["${a}${a}", {a: '.repeat(40)}x${'}]'.repeat(40)}`
  expect(read(task(nested))).toHaveLength(1)
})

it('any text', () => {
  const pieces = [
    'Resources:\n',
    '  R:\n',
    '    Type: AWS::ECR::Repository\n',
    '    Type: AWS::ECS::TaskDefinition\n',
    '    Properties:\n',
    '      ContainerDefinitions:\n',
    '        - Image: ',
    '      ImageTagMutability: ',
    '      RepositoryName: ',
    '!Sub ',
    '!Ref ',
    '!If ',
    '!Join ',
    '!Select ',
    '!Split ',
    '!FindInMap ',
    '!GetAtt ',
    '[',
    ']',
    '{',
    '}',
    ',',
    ': ',
    '"',
    "'",
    '\\x41',
    '${R',
    '${!R}',
    '}',
    'R',
    'R.RepositoryUri',
    'AWS::NoValue',
    '{{resolve:ssm:x}}',
    '\n',
    '\r\n',
    '  ',
    '&a ',
    '*a',
    '|\n',
    '0',
    '{"Fn::Sub": ',
  ]
  readsAnyText(cloudformation, 'a.yml', pieces, [
    'Resources:\n  R:\n    Type: AWS::ECR::Repository\n    Properties: ',
    'Resources:\n  R:\n    Type: AWS::ECS::TaskDefinition\n    Properties:\n      ContainerDefinitions:\n        - Image: ',
    '{"Resources": {"R": {"Type": "AWS::ECR::Repository", "Properties": {',
  ])
})

it('says of broken JSON nothing that does not stand in it', () => {
  const text =
    '{"Resources": {"a\r: 1, "R": {"Type": "AWS::ECR::Repository", "Properties": {"RepositoryName": "${A}"}}}}'
  const file = { path: 'template.json', text }
  expect(misplacedParts(cloudformation.read(file), file)).toEqual([])
})
