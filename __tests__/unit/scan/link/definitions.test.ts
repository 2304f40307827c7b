import { describe, expect, it } from '@jest/globals'
import { createScan, readSource } from '../../../../src/scan/scan.ts'
import { ECR, findingLine, OPTIONS } from '../../../support/scan-tree.ts'

type Files = Readonly<Record<string, string>>

function findingsIn(files: Files) {
  const scan = createScan(OPTIONS)
  for (const [path, text] of Object.entries(files)) {
    const reading = readSource(path, text)
    if (reading) scan.add(reading)
  }
  return scan.finish().findings
}

const lines = (files: Files) => findingsIn(files).map(findingLine)

const TASK = (image: string) =>
  `resource "aws_ecs_task_definition" "app" {\n  container_definitions = jsonencode([{ image = ${image} }])\n}\n`
const REPOSITORY = (mode: string, name = '"app"') =>
  `resource "aws_ecr_repository" "app" {\n  name = ${name}\n  image_tag_mutability = ${mode}\n}\n`
const VARIABLE = (name: string, fallback: string) => `variable "${name}" {\n  default = ${fallback}\n}\n`
const APP = `"${ECR}/app:\${var.tag}"`
const FOUND = `error deploy-mutable-tag main.tf:2 ${ECR}/app:latest named`

describe('what other files of a Terraform module define', () => {
  it.each<[what: string, files: Files, expected: string[]]>([
    ['a default', { 'main.tf': TASK(APP), 'variables.tf': VARIABLE('tag', '"latest"') }, [FOUND]],
    ['one that is fine', { 'main.tf': TASK(APP), 'variables.tf': VARIABLE('tag', '"1.2.3"') }, []],
    [
      'one of another folder',
      { 'a/main.tf': TASK(APP), 'b/variables.tf': VARIABLE('tag', '"latest"') },
      [`note deploy-mutable-tag a/main.tf:2 ${ECR}/app:\${var.tag} dynamic`],
    ],
    [
      'a default that would be told by its name too',
      { 'main.tf': TASK(`"${ECR}/app:\${var.image_tag}"`), 'variables.tf': VARIABLE('image_tag', '"latest"') },
      [FOUND],
    ],
    [
      'a default that nothing reads',
      { 'main.tf': TASK('"x:1.2.3"'), 'variables.tf': VARIABLE('image_tag', '"latest"') },
      ['warning deploy-mutable-tag variables.tf:2 <the image>:latest named'],
    ],
    ['a file that is always read', { 'main.tf': TASK(APP), 'terraform.tfvars': 'tag = "latest"\n' }, [FOUND]],
    [
      'one that takes the place of a default',
      {
        'main.tf': TASK(APP),
        'variables.tf': VARIABLE('tag', '"latest"'),
        'a.auto.tfvars': 'tag = "1.2.3"\n',
      },
      [],
    ],
    [
      'one that takes the place of a default beside its use',
      { 'main.tf': VARIABLE('tag', '"latest"') + TASK(APP), 'terraform.tfvars': 'tag = "1.2.3"\n' },
      [],
    ],
    [
      'files that a command names, each where it stands',
      {
        'main.tf': TASK(APP),
        'variables.tf': 'variable "tag" {}\n',
        'env/dev.tfvars': 'tag = "dev"\n',
        'env/prod.tfvars': 'tag = "1.2.3"\n',
      },
      [`error deploy-mutable-tag env/dev.tfvars:1 ${ECR}/app:dev named`],
    ],
    [
      'a local of locals and variables',
      {
        'main.tf': TASK('local.image'),
        'locals.tf': 'locals {\n  image = "${local.registry}/app:${var.tag}"\n}\n',
        'shared.tf': `locals {\n  registry = "${ECR}"\n}\n`,
        'variables.tf': VARIABLE('tag', '"latest"'),
      },
      [FOUND],
    ],
    [
      'a map by its keys',
      {
        'main.tf': TASK('var.images["api"]'),
        'variables.tf': VARIABLE('images', `{\n  api = "${ECR}/api:latest"\n  web = "${ECR}/web:dev"\n}`),
      },
      [`error deploy-mutable-tag main.tf:2 ${ECR}/api:latest named`],
    ],
    [
      'a map that is repeated over',
      {
        'main.tf': `resource "aws_ecs_task_definition" "app" {\n  for_each = var.services\n  container_definitions = jsonencode([{ image = "${ECR}/app:\${each.value.tag}" }])\n}\n`,
        'terraform.tfvars': 'services = {\n  api = { tag = "1.2.3" }\n  web = { tag = "latest" }\n}\n',
      },
      [`error deploy-mutable-tag main.tf:3 ${ECR}/app:latest named`],
    ],
    [
      'what a loop makes of the repositories of another file',
      {
        'main.tf': `locals {\n  image = { for name, repository in aws_ecr_repository.all : name => "\${repository.repository_url}:\${var.tag}" }\n}\n${TASK('local.image["api"]')}`,
        'variables.tf': VARIABLE('tag', '"latest"'),
      },
      ['error deploy-mutable-tag main.tf:5 <ECR repository all>:latest named'],
    ],
    [
      'names that lead to each other',
      { 'main.tf': TASK('local.a'), 'a.tf': 'locals {\n  a = local.b\n}\n', 'b.tf': 'locals {\n  b = local.a\n}\n' },
      ['note deploy-mutable-tag main.tf:2 ${local.a} dynamic'],
    ],
    [
      'a setting',
      { 'main.tf': REPOSITORY('var.mode'), 'variables.tf': VARIABLE('mode', '"MUTABLE"') },
      ['error repository-mutable main.tf:1 app MUTABLE'],
    ],
    [
      'a setting that is fine',
      { 'main.tf': REPOSITORY('var.mode'), 'variables.tf': VARIABLE('mode', '"IMMUTABLE"') },
      [],
    ],
    [
      'a setting that hangs on a switch',
      {
        'main.tf': REPOSITORY('var.immutable ? "IMMUTABLE" : "MUTABLE"'),
        'variables.tf': VARIABLE('immutable', 'true'),
      },
      [],
    ],
    [
      'a switch that is off',
      {
        'main.tf': REPOSITORY('var.immutable ? "IMMUTABLE" : "MUTABLE"'),
        'variables.tf': VARIABLE('immutable', 'false'),
      },
      ['error repository-mutable main.tf:3 app MUTABLE'],
    ],
    [
      'filters that a block is repeated over',
      {
        'main.tf':
          'resource "aws_ecr_repository" "app" {\n  name = "app"\n  image_tag_mutability = "IMMUTABLE_WITH_EXCLUSION"\n  dynamic "image_tag_mutability_exclusion_filter" {\n    for_each = var.filters\n    content {\n      filter = image_tag_mutability_exclusion_filter.value\n    }\n  }\n}\n',
        'variables.tf': `# image\n${VARIABLE('filters', '["latest", "v*"]')}`,
      },
      ['error repository-mutable main.tf:1 app IMMUTABLE_WITH_EXCLUSION v*'],
    ],
  ])('%s', (_, files, expected) => {
    expect(lines(files)).toEqual(expected)
  })
})

describe('what a module of the tree is given', () => {
  const MODULE = REPOSITORY('var.mode', 'var.name')
  const CALL = (name: string, mode: string, source = './ecr') =>
    `module "${name}" {\n  source = "${source}"\n  name = "${name}"\n${mode && `  mode = ${mode}\n`}}\n`

  it.each<[what: string, files: Files, expected: string[]]>([
    [
      'by one of two calls',
      {
        'main.tf': CALL('a', '"IMMUTABLE"') + CALL('b', '"MUTABLE"'),
        'ecr/main.tf': `variable "name" {}\nvariable "mode" {}\n${MODULE}`,
      },
      ['error repository-mutable main.tf:9 b MUTABLE'],
    ],
    [
      'by every call, whatever the default is',
      { 'main.tf': CALL('a', '"IMMUTABLE"'), 'ecr/main.tf': VARIABLE('mode', '"MUTABLE"') + MODULE },
      [],
    ],
    [
      'by some calls only',
      { 'main.tf': CALL('a', '"IMMUTABLE"') + CALL('b', ''), 'ecr/main.tf': VARIABLE('mode', '"MUTABLE"') + MODULE },
      ['error repository-mutable ecr/main.tf:4 b MUTABLE'],
    ],
    [
      'by an example alone',
      {
        'examples/all/main.tf': CALL('a', '"IMMUTABLE"', '../..'),
        'main.tf': MODULE,
        'variables.tf': VARIABLE('mode', '"MUTABLE"'),
      },
      ['error repository-mutable main.tf:1 ${var.name} MUTABLE'],
    ],
    [
      'by a variable of the caller',
      {
        'env/dev/main.tf': CALL('a', 'var.mutability', '../../ecr'),
        'env/dev/terraform.tfvars': 'mutability = "MUTABLE"\n',
        'ecr/main.tf': MODULE,
      },
      ['error repository-mutable env/dev/main.tf:4 a MUTABLE'],
    ],
    [
      'by a module in a module',
      {
        'main.tf': 'module "a" {\n  source = "./outer"\n  mode = "MUTABLE"\n}\n',
        'outer/main.tf': CALL('x', 'var.mode', '../ecr'),
        'ecr/main.tf': MODULE,
      },
      ['error repository-mutable outer/main.tf:4 x MUTABLE'],
    ],
    [
      'by Terragrunt',
      {
        'live/ecr/terragrunt.hcl': 'terraform {\n  source = "../..//ecr"\n}\ninputs = {\n  mode = "MUTABLE"\n}\n',
        'ecr/main.tf': REPOSITORY('var.mode'),
      },
      ['error repository-mutable live/ecr/terragrunt.hcl:5 app MUTABLE'],
    ],
    [
      'in a structure',
      {
        'main.tf': 'module "a" {\n  source = "./ecr"\n  all = {\n    api = { mode = "MUTABLE" }\n  }\n}\n',
        'ecr/main.tf': REPOSITORY('lookup(var.all["api"], "mode", "IMMUTABLE")'),
      },
      ['error repository-mutable main.tf:4 app MUTABLE'],
    ],
    [
      'an image',
      {
        'main.tf': `module "app" {\n  source = "./service"\n  image = "${ECR}/app:latest"\n}\n`,
        'service/main.tf': TASK('var.image'),
      },
      [`error deploy-mutable-tag main.tf:3 ${ECR}/app:latest named`],
    ],
    [
      'an image of which the module has the tag',
      {
        'main.tf': `module "app" {\n  source = "./service"\n  repository = "${ECR}/app"\n}\n`,
        'service/main.tf': TASK('"${var.repository}:latest"'),
      },
      [`error deploy-mutable-tag service/main.tf:2 ${ECR}/app:latest named`],
    ],
    [
      'nothing, where its source is elsewhere',
      { 'main.tf': CALL('a', '"MUTABLE"', 'git::https://example.com/ecr.git'), 'ecr/main.tf': MODULE },
      ['note repository-mutable ecr/main.tf:1 ${var.name} ${var.mode}'],
    ],
    [
      'a module that calls itself',
      { 'main.tf': `${CALL('a', 'var.mode', './.')}${MODULE}` },
      ['note repository-mutable main.tf:6 a ${var.mode}'],
    ],
  ])('%s', (_, files, expected) => {
    expect(lines(files)).toEqual(expected)
  })

  it('tells by which names it came, each in its file', () => {
    const [finding] = findingsIn({
      'main.tf': CALL('a', 'var.mutability'),
      'variables.tf': VARIABLE('mutability', '"MUTABLE"'),
      'ecr/main.tf': MODULE,
    })

    expect(finding?.chain.map(({ name, by, location }) => `${name} ${by} ${location?.path}:${location?.line}`)).toEqual(
      ['var.mode argument main.tf:4', 'var.mutability default variables.tf:2'],
    )
    expect(finding?.fixes[0]?.edits).toEqual([{ path: 'variables.tf', start: 37, end: 44, text: 'IMMUTABLE' }])
  })
})

describe('what lies beside a Compose file', () => {
  const SERVICE = (image: string) => `services:\n  app:\n    image: ${image}\n`

  it.each<[what: string, files: Files, expected: string[]]>([
    [
      'a tag',
      { 'compose.yml': SERVICE(`${ECR}/app:\${TAG}`), '.env': 'TAG=latest\n' },
      [`error deploy-mutable-tag compose.yml:3 ${ECR}/app:latest named`],
    ],
    [
      'a registry',
      { 'compose.yml': SERVICE('${REGISTRY}/app:dev'), '.env': `export REGISTRY="${ECR}" # ours\r\n` },
      [`error deploy-mutable-tag compose.yml:3 ${ECR}/app:dev named`],
    ],
    ['instead of a default', { 'compose.yml': SERVICE(`${ECR}/app:\${TAG:-latest}`), '.env': "TAG='1.2.3'\n" }, []],
    [
      'of another folder',
      { 'a/compose.yml': SERVICE(`${ECR}/app:\${TAG}`), '.env': 'TAG=latest\n' },
      [`note deploy-mutable-tag a/compose.yml:3 ${ECR}/app:$TAG dynamic`],
    ],
    [
      'what is secret',
      { 'compose.yml': SERVICE(`${ECR}/app:\${IMAGE_TOKEN}`), '.env': 'IMAGE_TOKEN=latest\n' },
      [`note deploy-mutable-tag compose.yml:3 ${ECR}/app:$IMAGE_TOKEN dynamic`],
    ],
  ])('%s', (_, files, expected) => {
    expect(lines(files)).toEqual(expected)
  })
})

describe("what a chart's templates are given", () => {
  const TEMPLATE = (image: string) =>
    `kind: Deployment\napiVersion: apps/v1\nspec:\n  containers:\n    - image: "${image}"\n`
  const BOTH = '{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}'

  it.each<[what: string, files: Files, expected: string[]]>([
    [
      'a version that is a word, behind an empty tag',
      {
        'chart/Chart.yaml': 'name: app\nappVersion: latest\n',
        'chart/values.yaml': `image:\n  repository: ${ECR}/app\n  tag: ""\n`,
        'chart/templates/app.yaml': TEMPLATE(BOTH),
      },
      [`error deploy-mutable-tag chart/templates/app.yaml:5 ${ECR}/app:latest named`],
    ],
    [
      'a version that is one',
      {
        'chart/Chart.yaml': 'name: app\nappVersion: "1.0"\n',
        'chart/values.yaml': `image:\n  repository: ${ECR}/app\n  tag: ""\n`,
        'chart/templates/app.yaml': TEMPLATE('{{ .Values.image.repository }}:{{ .Chart.AppVersion }}'),
      },
      [],
    ],
    [
      'a tag that is told of the values',
      {
        'chart/Chart.yaml': 'name: app\nappVersion: latest\n',
        'chart/values.yaml': `image:\n  repository: ${ECR}/app\n  tag: dev\n`,
        'chart/templates/app.yaml': TEMPLATE(BOTH),
      },
      [`error deploy-mutable-tag chart/values.yaml:3 ${ECR}/app:dev named`],
    ],
    [
      'a tag of which the values do not say what it is',
      {
        'chart/values.yaml': `app:\n  release: dev # tag\n`,
        'chart/templates/app.yaml': TEMPLATE(`${ECR}/app:{{ $.Values.app.release }}`),
      },
      [`error deploy-mutable-tag chart/templates/app.yaml:5 ${ECR}/app:dev named`],
    ],
    [
      'a registry for a tag of the template',
      {
        'chart/values.yaml': `image:\n  repository: ${ECR}/app\n`,
        'chart/templates/app.yaml': TEMPLATE(
          "{{ .Values.image.repository }}:{{ .Values.image.tag | default 'latest' }}",
        ),
      },
      [`error deploy-mutable-tag chart/templates/app.yaml:5 ${ECR}/app:latest named`],
    ],
  ])('%s', (_, files, expected) => {
    expect(lines(files)).toEqual(expected)
  })
})
