import { describe, expect, it } from '@jest/globals'
import { terraform } from '../../../../src/scan/readers/terraform.ts'
import { readsAnyText } from '../../../support/any-text.ts'
import { withRepositoryEdits } from '../../../support/repository-edits.ts'
import { chainText, definitionLines, factLines } from '../../../support/scan-facts.ts'

const read = (text: string, path = 'infra/main.tf') => {
  const file = { path, text }
  return { file, reading: terraform.read(file) }
}
const lines = (text: string, path?: string) => {
  const { file, reading } = read(text, path)
  return factLines(reading, file)
}
const REPOSITORY = 'resource "aws_ecr_repository" "app"'

describe('Terraform', () => {
  it.each<[path: string, claimed: boolean]>([
    ['main.tf', true],
    ['modules/ecr/main.tofu', true],
    ['main.tf.json', true],
    ['envs/prod.tfvars', true],
    ['terragrunt.hcl', true],
    ['live/app/inputs.hcl', true],
    ['.terraform.lock.hcl', false],
    ['.terraform/modules/ecr/main.tf', false],
    ['docker-bake.hcl', false],
    ['bake.hcl', false],
    ['terraform.tfstate', false],
  ])('claims %s: %s', (path, claimed) => {
    expect(terraform.claims(path)).toBe(claimed)
  })

  it.each<[what: string, text: string, facts: string[]]>([
    [
      'a machine runs when it starts',
      'resource "aws_instance" "a" {\n  user_data = <<-EOF\n    #!/bin/bash\n    docker run -d ${var.image}:latest\n  EOF\n}',
      ['4 workload `docker run`: {opaque var.image}:latest'],
    ],
    [
      'a template of machines runs',
      'resource "aws_launch_template" "a" {\n  user_data = base64encode("docker run x/y:dev")\n}',
      ['2 workload `docker run`: x/y:dev'],
    ],
    [
      'a build runs',
      'resource "aws_codebuild_project" "a" {\n  environment {\n    environment_variable {\n      name = "TAG"\n      value = "latest"\n    }\n  }\n  source {\n    buildspec = <<EOF\nversion: 0.2\nphases:\n  build:\n    commands:\n      - docker push x/y:$TAG\nEOF\n  }\n}',
      ['14 push docker push: x/y:latest'],
    ],
    [
      'a build reads from a file',
      'resource "aws_codebuild_project" "a" {\n  source {\n    buildspec = "buildspec.yml"\n  }\n}',
      [],
    ],
  ])('reads what %s', (_, text, facts) => {
    expect(lines(text)).toEqual(facts)
  })

  it.each<[path: string, text: string, expected: string[]]>([
    ['variables.tf', 'variable "tag" {\n  default = "latest"\n}\nvariable "none" {}\n', ['. default var.tag=latest']],
    ['a/locals.tf', 'locals {\n  all = { web = "x:1" }\n}', ['a default local.all.web=x:1 local.all=x:1']],
    ['terraform.tfvars', 'tag = "latest"', ['. set var.tag=latest']],
    ['a/x.auto.tfvars.json', '{"tag": "latest"}', ['a set var.tag=latest']],
    ['dev.tfvars', 'tag = "latest"', ['. perhaps var.tag=latest']],
    [
      'env/dev/main.tf',
      'module "m" {\n  source = "../../ecr"\n  mode = var.x\n}',
      ['ecr call var.mode={opaque var.x}'],
    ],
    ['main.tf', 'module "m" {\n  source = "../outside"\n  mode = "x"\n}', []],
    ['main.tf', 'module "m" {\n  source = "org/ecr/aws"\n  mode = "x"\n}', []],
  ])('defines in %s: %s', (path, text, expected) => {
    expect(definitionLines(read(text, path).reading)).toEqual(expected)
  })

  it.each<[what: string, text: string, facts: string[]]>([
    [
      'a setting',
      `${REPOSITORY} {\n  name = "app"\n  image_tag_mutability = "IMMUTABLE"\n}`,
      ['1 repository terraform app: IMMUTABLE'],
    ],
    ['none', `${REPOSITORY} {\n  name = "app"\n}`, ['1 repository terraform app: unset MUTABLE']],
    [
      'filters',
      `${REPOSITORY} {\n  name = "app"\n  image_tag_mutability = "IMMUTABLE_WITH_EXCLUSION"\n  image_tag_mutability_exclusion_filter {\n    filter = "dev-*"\n    filter_type = "WILDCARD"\n  }\n  dynamic "image_tag_mutability_exclusion_filter" {\n    for_each = ["a*", "b*"]\n    content {\n      filter = image_tag_mutability_exclusion_filter.value\n    }\n  }\n}`,
      ['1 repository terraform app: IMMUTABLE_WITH_EXCLUSION [dev-*, a*, b*]'],
    ],
    [
      'a variable with a default',
      `${REPOSITORY} {\n  name = "app"\n  image_tag_mutability = var.mode\n}\nvariable "mode" {\n  default = "MUTABLE"\n}`,
      ['1 repository terraform app: MUTABLE'],
    ],
    [
      'a variable without one',
      `${REPOSITORY} {\n  name = "app"\n  image_tag_mutability = var.mode\n}\nvariable "mode" {}`,
      ['1 repository terraform app: {opaque var.mode}'],
    ],
    [
      'a condition',
      `${REPOSITORY} {\n  name = "app"\n  image_tag_mutability = var.prod ? "IMMUTABLE" : "MUTABLE"\n}`,
      ['1 repository terraform app: IMMUTABLE | MUTABLE'],
    ],
    [
      'for_each',
      `${REPOSITORY} {\n  for_each = toset(["a", "b"])\n  name = "team/\${each.key}"\n}`,
      ['1 repository terraform team/a | team/b: unset MUTABLE'],
    ],
    [
      'for_each over settings',
      `locals {\n  repos = {\n    a = { mode = "IMMUTABLE" }\n    b = { mode = "MUTABLE" }\n  }\n}\n${REPOSITORY} {\n  for_each = local.repos\n  name = each.key\n  image_tag_mutability = each.value.mode\n}`,
      ['7 repository terraform a | b: IMMUTABLE | MUTABLE'],
    ],
    [
      'a template',
      'resource "aws_ecr_repository_creation_template" "t" {\n  prefix = "team"\n  applied_for = ["CREATE_ON_PUSH"]\n}',
      ['1 creation-template terraform team: unset MUTABLE'],
    ],
    [
      'modules that are known',
      'module "a" {\n  source = "terraform-aws-modules/ecr/aws"\n  repository_name = "a"\n}\nmodule "b" {\n  source = "cloudposse/ecr/aws"\n  name = "b"\n  image_tag_mutability = "MUTABLE"\n}\nmodule "c" {\n  source = "lgallard/ecr/aws"\n  name = "c"\n}\nmodule "d" {\n  source = "./ecr"\n  image_tag_mutability = "MUTABLE"\n}',
      [
        '1 repository terraform a: unset IMMUTABLE',
        '5 repository terraform b: MUTABLE',
        '10 repository terraform c: unset MUTABLE',
        '14 repository terraform -: MUTABLE',
      ],
    ],
    [
      'a default for another file',
      'variable "image_tag_mutability" {\n  default = "MUTABLE"\n}',
      ['2 repository terraform -: MUTABLE'],
    ],
    ['a public repository', 'resource "aws_ecrpublic_repository" "p" {\n  repository_name = "p"\n}', []],
    ['a repository that is switched off', `${REPOSITORY} {\n  count = 0\n  name = "app"\n}`, []],
  ])('finds repositories by %s', (_what, text, facts) => {
    expect(lines(text)).toEqual(facts)
  })

  it.each<[what: string, text: string, edited: string]>([
    [
      'a setting in its quotes',
      `${REPOSITORY} {\n  name = "app"\n  image_tag_mutability = "MUTABLE" # for now\n}\n`,
      `${REPOSITORY} {\n  name = "app"\n  image_tag_mutability = "IMMUTABLE" # for now\n}\n`,
    ],
    [
      'a setting that is missing, behind the comment of the name',
      `${REPOSITORY} {\n  name = "app" # ours\n\n  tags = {}\n}\n`,
      `${REPOSITORY} {\n  name = "app" # ours\n  image_tag_mutability = "IMMUTABLE"\n\n  tags = {}\n}\n`,
    ],
    [
      'a setting that is missing, as wide as the others',
      `${REPOSITORY} {\n\tname                 = "app"\n\tforce_delete         = true\n}\n`,
      `${REPOSITORY} {\n\tname                 = "app"\n\timage_tag_mutability = "IMMUTABLE"\n\tforce_delete         = true\n}\n`,
    ],
    [
      'line ends of Windows',
      `${REPOSITORY} {\r\n  name = "app"\r\n}\r\n`,
      `${REPOSITORY} {\r\n  name = "app"\r\n  image_tag_mutability = "IMMUTABLE"\r\n}\r\n`,
    ],
    [
      'a block on one line',
      `${REPOSITORY} { name = "app" }\n`,
      `${REPOSITORY} {\n  name = "app"\n  image_tag_mutability = "IMMUTABLE"\n}\n`,
    ],
    [
      'the default of a variable',
      `variable "mode" { default = "MUTABLE" }\n${REPOSITORY} {\n  image_tag_mutability = var.mode\n}\n`,
      `variable "mode" { default = "IMMUTABLE" }\n${REPOSITORY} {\n  image_tag_mutability = var.mode\n}\n`,
    ],
    [
      'the setting of a module',
      'module "e" {\n  source = "terraform-aws-modules/ecr/aws"\n  repository_image_tag_mutability = "MUTABLE"\n}\n',
      'module "e" {\n  source = "terraform-aws-modules/ecr/aws"\n  repository_image_tag_mutability = "IMMUTABLE"\n}\n',
    ],
  ])('mends %s, and once is enough', (_what, text, edited) => {
    const { file, reading } = read(text)
    const mended = withRepositoryEdits(reading, file)
    expect(mended).toBe(edited)
    const again = read(mended)
    expect(withRepositoryEdits(again.reading, again.file)).toBe(edited)
    expect(again.reading.notes).toEqual([])
  })

  it.each<[what: string, text: string]>([
    ['a condition', `${REPOSITORY} {\n  image_tag_mutability = var.p ? "IMMUTABLE" : "MUTABLE"\n}\n`],
    [
      'filters',
      `${REPOSITORY} {\n  image_tag_mutability = "MUTABLE_WITH_EXCLUSION"\n  image_tag_mutability_exclusion_filter {\n    filter = "v*"\n  }\n}\n`,
    ],
    ['a block that ends on the line of its name', `${REPOSITORY} {\n  name = "app" }\n`],
    ['a variable of another file', `${REPOSITORY} {\n  image_tag_mutability = var.mode\n}\n`],
  ])('leaves %s to a person', (_what, text) => {
    const { file, reading } = read(text)
    expect(withRepositoryEdits(reading, file)).toBe(text)
  })

  it.each<[what: string, text: string, facts: string[]]>([
    [
      'a task definition by jsonencode',
      'variable "image_tag" {\n  default = "latest"\n}\nresource "aws_ecs_task_definition" "t" {\n  container_definitions = jsonencode([\n    { name = "web", image = "${aws_ecr_repository.app.repository_url}:${var.image_tag}" },\n    { name = "log", image = "fluent/fluent-bit:1.2.3" },\n  ])\n}',
      [
        '6 workload container `web` of `aws_ecs_task_definition.t`: {opaque ECR repository app}:latest',
        '7 workload container `log` of `aws_ecs_task_definition.t`: fluent/fluent-bit:1.2.3',
      ],
    ],
    [
      'a task definition in a heredoc',
      'resource "aws_ecs_task_definition" "t" {\n  container_definitions = <<-EOF\n    [{\n      "name": "web",\n      "image": "${data.aws_caller_identity.current.account_id}.dkr.ecr.${var.region}.amazonaws.com/app:${var.tag}",\n      "cpu": ${var.cpu},\n      "environment": ${jsonencode(local.env)}\n    }]\n  EOF\n}',
      [
        '5 workload container `web` of `aws_ecs_task_definition.t`: {opaque aws account}.dkr.ecr.{opaque var.region}.amazonaws.com/app:{opaque var.tag}',
      ],
    ],
    [
      'locals and functions',
      'locals {\n  tag = lower("LATEST")\n  image = format("%s:%s", aws_ecr_repository.app[0].repository_url, local.tag)\n}\nresource "aws_lambda_function" "f" {\n  image_uri = local.image\n}\nresource "aws_lambda_function" "g" {\n  image_uri = join(":", [data.aws_ecr_repository.x.repository_url, coalesce(var.tag, "dev")])\n}\nresource "aws_lambda_function" "h" {\n  image_uri = "app:${substr(data.external.git.result.sha, 0, 7)}"\n}\nresource "aws_lambda_function" "i" {\n  image_uri = "app:${terraform.workspace}-${replace(var.branch, "/", "-")}"\n}',
      [
        '6 workload `aws_lambda_function.f`: {opaque ECR repository app}:latest',
        '9 workload `aws_lambda_function.g`: {opaque ECR repository x}:{opaque var.tag} | {opaque ECR repository x}:dev',
        '12 workload `aws_lambda_function.h`: app:{commit data.external.git.result.sha}',
        '15 workload `aws_lambda_function.i`: app:{environment terraform.workspace}-{branch var.branch}',
      ],
    ],
    [
      'a lookup in a map',
      'locals {\n  images = {\n    web = "web:latest"\n    api = "api:1.0.0"\n  }\n}\nresource "aws_lambda_function" "f" {\n  image_uri = lookup(local.images, "web", "x")\n}\nresource "aws_lambda_function" "g" {\n  image_uri = local.images[var.name]\n}',
      [
        '8 workload `aws_lambda_function.f`: web:latest | x',
        '11 workload `aws_lambda_function.g`: web:latest | api:1.0.0',
      ],
    ],
    [
      'Kubernetes',
      'resource "kubernetes_cron_job_v1" "c" {\n  spec {\n    template {\n      spec {\n        container {\n          name  = "job"\n          image = "job:latest"\n        }\n        init_container {\n          image = "init"\n        }\n      }\n    }\n  }\n}\nresource "kubectl_manifest" "m" {\n  yaml_body = <<YAML\nspec:\n  containers:\n    - name: x\n      image: ${var.host}/x:latest\nYAML\n}\nresource "kubernetes_manifest" "n" {\n  manifest = { spec = { containers = [{ name = "y", image = "y:edge" }] } }\n}',
      [
        '7 workload container `job` of `kubernetes_cron_job_v1.c`: job:latest',
        '10 workload `kubernetes_cron_job_v1.c`: init',
        '21 workload container `x` of `kubectl_manifest.m`: {opaque var.host}/x:latest',
        '25 workload container `y` of `kubernetes_manifest.n`: y:edge',
      ],
    ],
    [
      'Helm',
      'resource "helm_release" "r" {\n  set {\n    name  = "image.repository"\n    value = "host/app"\n  }\n  set {\n    name  = "image.tag"\n    value = "latest"\n  }\n}\nresource "helm_release" "s" {\n  set = [{ name = "web.image.tag", value = "dev" }]\n  values = [yamlencode({ image = { repository = "a", tag = "edge" } }), <<EOF\nsidecar:\n  image: b:latest\nEOF\n  ]\n}\nresource "helm_release" "t" {\n  set {\n    name  = "image.tag"\n    value = ""\n  }\n}',
      [
        '8 workload `helm_release.r`: host/app:latest',
        '13 workload `helm_release.s`: a:edge',
        '15 workload `helm_release.s`: b:latest',
        "12 workload `helm_release.s`: {opaque the chart's image}:dev",
      ],
    ],
    [
      'a module',
      'module "m" {\n  source = "./m"\n  container_image = "${module.ecr.repository_url}:latest"\n  image_tag = "dev"\n  image = var.image\n  ami_image = "a:b"\n  name = "web:latest"\n  services = { web = { container_definitions = { app = { image = "app:latest" } } } }\n}',
      [
        '3 workload module `m`: {opaque ECR repository ecr}:latest',
        '4 workload module `m`: {opaque the image}:dev',
        '8 workload module `m`: app:latest',
      ],
    ],
    [
      'the docker provider',
      'resource "docker_image" "i" {\n  name = "host/app:latest"\n  build {\n    context = "."\n  }\n}\nresource "docker_registry_image" "i" {\n  name = docker_image.i.name\n}\nresource "docker_container" "c" {\n  image = docker_image.i.image_id\n}',
      [
        '2 built docker -: host/app:latest',
        '8 push docker_registry_image: host/app:latest',
        '11 workload `docker_container.c`: {digest docker_image.i.image_id}',
      ],
    ],
    [
      'what follows a tag in ECR',
      'data "aws_ecr_image" "i" {\n  repository_name = "app"\n  image_tag = "latest"\n}\nresource "aws_codepipeline" "p" {\n  stage {\n    action {\n      provider = "ECR"\n      configuration = {\n        RepositoryName = "app"\n      }\n    }\n  }\n}\nresource "aws_lambda_function" "f" {\n  image_uri = data.aws_ecr_image.i.image_uri\n}',
      [
        '3 workload `data.aws_ecr_image.i`: {opaque ECR repository app}:latest',
        '7 workload ECR source of `aws_codepipeline.p`: {opaque ECR repository app}:latest',
        '16 workload `aws_lambda_function.f`: {digest data.aws_ecr_image.i.image_uri}',
      ],
    ],
    [
      'a public repository, and a resource by its full name',
      'resource "aws_lambda_function" "f" {\n  image_uri = "${aws_ecrpublic_repository.p.repository_uri}:latest"\n}\nresource "docker_registry_image" "r" {\n  name = "a:latest"\n}\nresource "aws_lambda_function" "g" {\n  image_uri = resource.docker_registry_image.r.name\n}',
      [
        '2 workload `aws_lambda_function.f`: public.ecr.aws/{opaque aws_ecrpublic_repository.p.repository_uri}:latest',
        '5 push docker_registry_image: a:latest',
        '8 workload `aws_lambda_function.g`: a:latest',
      ],
    ],
    [
      'an image to build in',
      'resource "aws_codebuild_project" "p" {\n  environment {\n    image = "${aws_ecr_repository.ci.repository_url}:latest"\n  }\n}\nresource "aws_codebuild_project" "q" {\n  environment {\n    image = "aws/codebuild/standard:7.0"\n  }\n}',
      ['3 ci `aws_codebuild_project.p`: {opaque ECR repository ci}:latest'],
    ],
    [
      'variables for another file',
      'variable "image_tag" {\n  default = "latest"\n}\nvariable "container_image" {\n  default = ""\n}\nvariable "base_image" {\n  default = "a:latest"\n}\nvariable "vm_image" {\n  default = "UbuntuServer:latest"\n}',
      ['2 workload variable `image_tag`: {opaque the image}:latest'],
    ],
    [
      'what is put into a template of another file',
      'resource "aws_ecs_task_definition" "t" {\n  container_definitions = templatefile("x.json", {\n    image_tag = "latest"\n    port = 80\n  })\n}',
      ['3 workload `aws_ecs_task_definition.t`: {opaque the image}:latest'],
    ],
    [
      'what goes round in circles',
      'locals {\n  a = local.b\n  b = "${local.a}x"\n}\nresource "aws_lambda_function" "f" {\n  image_uri = local.a\n}',
      ['6 workload `aws_lambda_function.f`: {opaque "${local.a}x"}x'],
    ],
  ])('follows images in %s', (_what, text, facts) => {
    expect(lines(text)).toEqual(facts)
  })

  it.each<[what: string, image: string, chain: string[]]>([
    ['a default', 'x:${var.tag}', ['var.tag<default@2']],
    ['locals', '${local.image}', ['local.image<local@6', 'local.tag<local@5']],
    ['one name alone', 'x:v1', []],
  ])('tells by way of which names an image came: %s', (_what, image, chain) => {
    const { file, reading } = read(
      `variable "tag" {\n  default = "latest"\n}\nlocals {\n  tag = "dev"\n  image = "x:\${local.tag}"\n}\nresource "aws_lambda_function" "f" {\n  image_uri = "${image}"\n}`,
    )
    const [fact] = reading.facts
    expect(fact?.kind === 'use' ? chainText(fact.reference, file) : null).toEqual(chain)
  })

  it('reads what a provisioner runs', () => {
    const text =
      'locals {\n  tag = "latest"\n}\nresource "null_resource" "push" {\n  provisioner "local-exec" {\n    environment = {\n      NAME = aws_ecr_repository.app.repository_url\n    }\n    command = <<-EOT\n      docker build -t $NAME:${local.tag} .\n      docker push $NAME:${local.tag}\n    EOT\n  }\n  provisioner "local-exec" {\n    interpreter = ["python3", "-c"]\n    command = "docker push x:latest"\n  }\n}'
    const { file, reading } = read(text)
    expect(factLines(reading, file)).toEqual([
      '10 built docker -: {opaque ECR repository app}:latest',
      '11 push docker push: {opaque ECR repository app}:latest',
    ])
    expect(reading.facts.map(({ unit }) => unit?.id)).toEqual(['null_resource.push', 'null_resource.push'])
  })

  it.each<[path: string, text: string, facts: string[]]>([
    [
      'prod.tfvars',
      'image_tag = "latest"\ncontainer_image = "host/app:dev"\nami_image = "x:latest"\nregion = "eu-west-1"\nimage_tag_mutability = "MUTABLE"\n',
      [
        '1 workload variable `image_tag`: {opaque the image}:latest',
        '2 workload variable `container_image`: host/app:dev',
        '5 repository terraform -: MUTABLE',
      ],
    ],
    ['prod.tfvars.json', '{"image_tag": "latest"}', ['1 workload variable `image_tag`: {opaque the image}:latest']],
    [
      'terragrunt.hcl',
      'terraform {\n  source = "../m"\n}\ninputs = {\n  image_tag = get_env("TAG", "latest")\n}\n',
      ['5 workload the input: {opaque the image}:latest'],
    ],
    [
      'main.tf.json',
      '{"resource": {\n "aws_ecr_repository": {"a": {"name": "a", "image_tag_mutability": "MUTABLE"}},\n "aws_lambda_function": {"f": {"image_uri": "${aws_ecr_repository.a.repository_url}:latest"}}\n}}',
      ['2 repository terraform a: MUTABLE', '3 workload `aws_lambda_function.f`: {opaque ECR repository a}:latest'],
    ],
  ])('reads %s', (path, text, facts) => {
    expect(lines(text, path)).toEqual(facts)
  })

  it.each<[what: string, text: string]>([
    [
      'locals that double',
      `locals {\n${Array.from({ length: 60 }, (_, i) => `  a${i} = "\${local.a${i + 1}}\${local.a${i + 1}}"`).join('\n')}\n}\nresource "aws_lambda_function" "f" {\n  image_uri = local.a0\n}`,
    ],
    [
      'lists of lists',
      `locals {\n${Array.from({ length: 60 }, (_, i) => `  a${i} = [local.a${i + 1}, local.a${i + 1}]`).join('\n')}\n}\nmodule "m" {\n  x = local.a0\n}`,
    ],
    [
      'a heredoc that is not closed',
      'resource "aws_ecs_task_definition" "t" {\n  container_definitions = <<EOF\n[{"image": "a:latest"}',
    ],
    ['holes', `resource "aws_lambda_function" "f" {\n  image_uri = "${'${'.repeat(100_000)}`],
    [
      'names of prototypes',
      'locals {\n  __proto__ = "x"\n}\nresource "aws_lambda_function" "constructor" {\n  image_uri = local.constructor\n}',
    ],
  ])('survives %s', (_what, text) => {
    expect(() => read(text)).not.toThrow()
  })

  it('reads any text', () => {
    const pieces = [
      'resource "aws_ecr_repository" "a" {\n',
      'resource "aws_lambda_function" "f" {\n',
      'resource "aws_ecs_task_definition" "t" {\n',
      '  name = "x"\n',
      '  image_uri = ',
      '  container_definitions = ',
      '  image_tag_mutability = "MUTABLE"\n',
      '}\n',
      'locals {\n',
      'variable "v" {\n',
      '  default = "latest"\n',
      '  a = local.a\n',
      'var.v',
      'local.a',
      '"${',
      '}"',
      '<<-EOF\n',
      '  EOF\n',
      '[{"image": "',
      'a\\u0062:latest',
      '"}]',
      'jsonencode([{image = ',
      '}])',
      '? ',
      ' : ',
      'null_resource',
      'provisioner "local-exec" {\n  command = ',
      '"docker push x:${local.a}"\n',
      '\r\n',
      'format("%s:%s", "a", ',
      ')',
      'lower("X:Y")',
      'for_each = ["a"]\n',
      'each.value',
      'upper("ß:ß")',
    ]
    readsAnyText(terraform, 'main.tf', pieces, ['resource "aws_lambda_function" "f" {\n  image_uri = '])
  })
})
