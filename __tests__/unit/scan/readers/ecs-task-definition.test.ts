import { describe, expect, it } from '@jest/globals'
import { ecsTaskDefinition } from '../../../../src/scan/readers/ecs-task-definition.ts'
import { readsAnyText } from '../../../support/any-text.ts'
import { chainText, factLines, misplacedParts } from '../../../support/scan-facts.ts'

function read(text: string, path = 'task-definition.json'): string[] {
  const file = { path, text }
  const reading = ecsTaskDefinition.read(file)
  expect(misplacedParts(reading, file)).toEqual([])
  return factLines(reading, file)
}

const task = (image: string) => `{
  "family": "api",
  "containerDefinitions": [
    { "name": "web", "image": ${image}, "essential": true }
  ]
}
`

describe('which files it is asked for', () => {
  it.each([
    'task-definition.json',
    '.aws/task-def.json',
    'deploy/taskdef.json',
    'ecs/web.json',
    'ecs-params/web.yml',
    'infra/task-definitions/api.json',
    'container-definitions.json',
    'container_definitions/app.json.tpl',
    'templates/app.json.tpl',
    'ecs-task-def.yaml',
    'imagedefinitions.json',
    'imageDetail.json',
    'pipeline.json',
  ])('%s', (path) => {
    expect(ecsTaskDefinition.claims(path)).toBe(true)
  })
  it.each(['package.json', 'specs.json', 'specs/a.json', 'task.ts', '.github/workflows/deploy-ecs.yml', 'ecs/main.tf'])(
    'not %s',
    (path) => {
      expect(ecsTaskDefinition.claims(path)).toBe(false)
    },
  )
  it.each([
    ['"containerDefinitions": []', true],
    ['ContainerDefinitions:', true],
    ['[{"name": "a", "image": "b", "essential": true}]', true],
    ['[{"name": "a", "imageUri": "b"}]', true],
    ['{"tasks": [{"image": "b"}]}', false],
  ])('%s', (text, holds) => {
    expect(ecsTaskDefinition.holds(text)).toBe(holds)
  })
})

describe('the images of containers', () => {
  it.each<[string, string, string[]]>([
    ['a tag', task('"nginx:latest"'), ['4 workload container `web` of task definition `api`: nginx:latest']],
    [
      'a digest',
      task('"nginx:latest@sha256:ab"'),
      ['4 workload container `web` of task definition `api`: nginx:latest@sha256:ab'],
    ],
    ['escaped', task('"a.com\\/app:1"'), ['4 workload container `web` of task definition `api`: a.com/app:1']],
    [
      'in a list alone',
      '[{"name": "web", "image": "a:1", "essential": true}, {"image": "b"}]',
      ['1 workload container `web` of a task definition: a:1', '1 workload a container of a task definition: b'],
    ],
    [
      'with capitals',
      '{"Family": "f", "ContainerDefinitions": [{"Name": "n", "Image": "a:1"}]}',
      ['1 workload container `n` of task definition `f`: a:1'],
    ],
    [
      'as it is described',
      '{"taskDefinition": {"family": "f", "containerDefinitions": [{"name": "n", "image": "a:1"}]}}',
      ['1 workload container `n` of task definition `f`: a:1'],
    ],
    [
      'YAML',
      'family: f\ncontainerDefinitions:\n  - name: n\n    image: a:latest\n',
      ['4 workload container `n` of task definition `f`: a:latest'],
    ],
    [
      'YAML of a template',
      'family: {{ app }}\ncontainerDefinitions:\n  - name: n\n    image: {{ repo }}:{{ tag }}\r\n',
      ['4 workload container `n` of task definition `{{ app }}`: {opaque {{ repo }}}:{opaque {{ tag }}}'],
    ],
    [
      'comments and a comma too many',
      '{ // x\n "containerDefinitions": [{"image": "a:1",},],}',
      ['2 workload a container of a task definition: a:1'],
    ],
    ['none', '{"family": "f", "containerDefinitions": [{"name": "n"}, {"image": ""}, "x"]}', []],
    [
      'of Batch',
      '{"jobDefinitionName": "j", "containerProperties": {"image": "a:latest"}}',
      ['1 workload job definition `j`: a:latest'],
    ],
    [
      'image definitions',
      '[{"name": "web", "imageUri": "a:latest"}]',
      ['1 workload container `web` of the image definitions: a:latest'],
    ],
    ['an image detail', '{"ImageURI": "a:latest"}', ['1 workload the image detail: a:latest']],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual(lines)
  })
})

describe('what is put in before it is used', () => {
  it.each<[string, string]>([
    ['"${REPO}:${TAG}"', '{opaque $REPO}:{opaque $TAG}'],
    ['"$REPO:$GIT_SHA"', '{opaque $REPO}:{commit $GIT_SHA}'],
    ['"app:${TAG:-latest}"', 'app:latest | app:{opaque $TAG}'],
    ['"app:${var.image_tag}"', 'app:{opaque var.image_tag}'],
    ['$IMAGE', '{opaque $IMAGE}'],
    ['${IMAGE}', '{opaque $IMAGE}'],
    ['${REPO}:latest', '{opaque $REPO}:latest'],
    ['$REPO:$TAG', '{opaque $REPO}:{opaque $TAG}'],
    ['{{ image }}', '{opaque {{ image }}}'],
    ['"{{image}}:latest"', '{opaque {{image}}}:latest'],
    ['"app:{{ tag | default(\'latest\') }}"', "app:latest | app:{opaque {{ tag | default('latest') }}}"],
    ['"app:{{ must_env `GIT_SHA` }}"', 'app:{commit $GIT_SHA}'],
    ['"app:{{ env `TAG` `latest` }}"', 'app:latest | app:{opaque $TAG}'],
    ['"app:{{ env "TAG" "latest" }}"', 'app:latest | app:{opaque $TAG}'],
    ['"<IMAGE1_NAME>"', '{opaque <IMAGE1_NAME>}'],
    ['<IMAGE>', '{opaque <IMAGE>}'],
    ['"%IMAGE%"', '{opaque %IMAGE%}'],
    ['%IMAGE%', '{opaque %IMAGE%}'],
    ['"app:__TAG__"', 'app:{opaque __TAG__}'],
    ['"app:#{Tag}#"', 'app:{opaque #{Tag}#}'],
    ['"app:@TAG@"', 'app:{opaque @TAG@}'],
    ['"app:IMAGE_TAG"', 'app:{opaque IMAGE_TAG}'],
    [
      '"<account>.dkr.ecr.<region>.amazonaws.com/app:latest"',
      '{opaque <account>}.dkr.ecr.{opaque <region>}.amazonaws.com/app:latest',
    ],
    [
      '"ACCOUNT_ID.dkr.ecr.REGION.amazonaws.com/app:COMMIT_SHA"',
      '{opaque ACCOUNT_ID}.dkr.ecr.{opaque REGION}.amazonaws.com/app:{commit COMMIT_SHA}',
    ],
    ['"app:LATEST"', 'app:LATEST'],
  ])('%s', (image, value) => {
    expect(read(task(image))).toEqual([`4 workload container \`web\` of task definition \`api\`: ${value}`])
  })
  it('beside the image', () => {
    const text = `{
  "family": $FAMILY, "cpu": \${CPU}, "memory": {{ memory }},
  {% if extra %}
  "x": [<A>, %B%],
  {% endif %}
  "containerDefinitions": [
    %{ for c in containers }
    {"name": "n", "portMappings": [{"containerPort": \${port}}], "image": "a:latest", "secrets": \${jsonencode({a = "b"})}},
    %{ endfor }
    {"name": "m", "image": "b:latest"}
  ]
}`
    expect(read(text)).toEqual([
      '8 workload container `n` of task definition `$FAMILY`: a:latest',
      '10 workload container `m` of task definition `$FAMILY`: b:latest',
    ])
  })
  it('the way of a default is kept', () => {
    const file = { path: 'task.json', text: task('"app:${TAG:-latest}"') }
    const [fact] = ecsTaskDefinition.read(file).facts
    expect(fact?.kind === 'use' && chainText(fact.reference, file)).toEqual(['$TAG<default@4'])
  })
})

describe('a pipeline that begins with an image', () => {
  const pipeline = (configuration: string, provider = 'ECR') =>
    `{"pipeline": {"stages": [{"actions": [{"actionTypeId": {"provider": "${provider}"}, "configuration": ${configuration}}]}]}}`
  const host = '{opaque AWS::AccountId}.dkr.ecr.{opaque AWS::Region}.{opaque AWS::URLSuffix}'
  it.each<[string, string, string[]]>([
    [
      'a tag',
      pipeline('{"RepositoryName": "app", "ImageTag": "v1"}'),
      [`1 workload CodePipeline source: ${host}/app:v1`],
    ],
    ['no tag', pipeline('{"RepositoryName": "app"}'), [`1 workload CodePipeline source: ${host}/app:latest`]],
    ['another source', pipeline('{"RepositoryName": "app"}', 'CodeCommit'), []],
  ])('%s', (_, text, lines) => {
    expect(read(text, 'pipeline.json')).toEqual(lines)
  })
})

describe('what is no task definition', () => {
  it.each([
    ['tasks of an editor', '{"version": "2.0.0", "tasks": [{"label": "essential", "image": "a:latest"}]}'],
    [
      'a template of CloudFormation',
      '{"Resources": {"T": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"ContainerDefinitions": [{"Image": "a:latest"}]}}}}',
    ],
    ['a deployment of CodeDeploy', 'version: 0.0\nResources:\n  - TargetService:\n      Type: AWS::ECS::Service\n'],
    ['nothing', ''],
    ['a broken one', '{"containerDefinitions": ['],
    ['a text', '"containerDefinitions"'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([])
  })
})

it('any text', () => {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '"image": ',
    '"containerDefinitions": [',
    '{"name": "a", "image": "',
    '"}',
    'a:latest',
    '${A',
    ':-',
    '}',
    '$B',
    '{{ x }}',
    '{{ key "x" }}',
    '{%',
    '%}',
    '%{',
    '<A>',
    '%C%',
    '\\u0041',
    '\\',
    '\n',
    '\r\n',
    ' ',
    'TAG',
    '__T__',
    '@x@',
    '- image: ',
    'containerDefinitions:\n',
  ]
  readsAnyText(ecsTaskDefinition, 'task.json', pieces, [
    '{"containerDefinitions": [{"image": "',
    '[{"image": "',
    '{"containerDefinitions": [{"image": ',
    'containerDefinitions:\n  - image: ',
  ])
})
