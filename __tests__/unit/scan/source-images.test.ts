import { describe, expect, it } from '@jest/globals'
import { createScan, readSource } from '../../../src/scan/scan.ts'
import type { SourceImages } from '../../../src/scan/source-image.ts'
import { sourceImages } from '../../../src/scan/source-images.ts'
import { ACTION, ECR, OPTIONS } from '../../support/scan-tree.ts'

function imagesIn(files: Readonly<Record<string, string>>): SourceImages {
  const scan = createScan(OPTIONS)
  for (const [path, text] of Object.entries(files)) {
    const reading = readSource(path, text)
    if (reading) scan.add(reading)
  }
  const seen: SourceImages[] = []
  scan.finish((tree, locator) => seen.push(sourceImages(tree, locator, { action: ACTION, reports: true })))
  return seen[0]!
}

/** What stands where, as somebody would note it down. */
function lines(files: Readonly<Record<string, string>>): string[] {
  return imagesIn(files).images.map(
    ({ kind, role, location, registry, repository, pattern, tag, tagged, moves, certain, tagSpan, unit, gated }) => {
      const at = registry.kind === 'ecr' ? `${registry.account ?? '?'}/${registry.region ?? '?'}` : registry.kind
      const span = tagSpan ? ` "${files[tagSpan.path]?.slice(tagSpan.start, tagSpan.end)}"` : ''
      const traits = [moves && 'moves', !certain && 'perhaps', gated && 'gated', unit && `in ${unit.id}`].filter(
        Boolean,
      )
      return `${kind}${role ? ` ${role}` : ''} ${location.path}:${location.line} ${at} ${repository ?? pattern} ${tagged} ${tag ?? '-'}${span} ${traits.join(' ')}`.trim()
    },
  )
}

const job = (steps: string): string =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n${steps.replaceAll(/^/gm, '      ')}`

const deployment = (image: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: api\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          image: ${image}\n`

const CDK = `import * as ecr from 'aws-cdk-lib/aws-ecr'
import * as ecs from 'aws-cdk-lib/aws-ecs'
const repo = new ecr.Repository(this, 'R', { repositoryName: 'team/app' })
const image = ecs.ContainerImage.fromEcrRepository(repo, 'latest')
`

describe('what the source says of images', () => {
  it.each<[what: string, files: Record<string, string>, said: string[]]>([
    [
      'a workload under a tag',
      { 'deploy.yaml': deployment(`${ECR}/team/app:latest`) },
      ['use workload deploy.yaml:10 123456789012/eu-west-1 team/app tag latest "latest" moves'],
    ],
    [
      'a workload under tag and digest',
      { 'deploy.yaml': deployment(`${ECR}/team/app:1.2.3@sha256:${'a'.repeat(64)}`) },
      [`use workload deploy.yaml:10 123456789012/eu-west-1 team/app digest 1.2.3 "1.2.3@sha256:${'a'.repeat(64)}"`],
    ],
    [
      'no tag, which is latest',
      { 'deploy.yaml': deployment(`${ECR}/team/app`) },
      ['use workload deploy.yaml:10 123456789012/eu-west-1 team/app nothing - moves'],
    ],
    [
      'another registry',
      { 'deploy.yaml': deployment('docker.io/library/nginx:latest') },
      ['use workload deploy.yaml:10 other library/nginx tag latest "latest" moves'],
    ],
    [
      'a tag by itself in a chart',
      { 'charts/a/values.yaml': `image:\n  repository: ${ECR}/team/app\n  tag: latest\n` },
      ['use workload charts/a/values.yaml:3 123456789012/eu-west-1 team/app tag latest "latest" moves'],
    ],
    [
      'what is built and pushed under the name that runs it',
      { 'compose.yaml': `services:\n  app:\n    build: .\n    image: ${ECR}/team/app:latest\n` },
      [],
    ],
    [
      'one text for two images',
      {
        'charts/a/values.yaml': `api:\n  image:\n    repository: ${ECR}/team/a\n    tag: &tag latest\nweb:\n  image:\n    repository: ${ECR}/team/b\n    tag: *tag\n`,
      },
      [
        'use workload charts/a/values.yaml:4 123456789012/eu-west-1 team/a tag latest moves',
        'use workload charts/a/values.yaml:7 123456789012/eu-west-1 team/b tag latest moves',
      ],
    ],
    [
      'a repository that the tree declares',
      {
        'main.tf': `resource "aws_ecr_repository" "app" {\n  name = "app"\n}\nresource "aws_lambda_function" "f" {\n  image_uri = "\${aws_ecr_repository.app.repository_url}:latest"\n}\n`,
      },
      ['use workload main.tf:5 ?/? app tag latest "latest" moves'],
    ],
    [
      'a repository by the label of its block, whichever other has that for its name',
      {
        'main.tf': `resource "aws_ecr_repository" "app" {\n  name = "team/web"\n}\nresource "aws_ecr_repository" "old" {\n  name = "app"\n}\nresource "aws_lambda_function" "f" {\n  image_uri = "\${aws_ecr_repository.app.repository_url}:latest"\n}\n`,
      },
      ['use workload main.tf:8 ?/? team/web tag latest "latest" moves'],
    ],
    [
      'a repository by the label of its block, which does not tell its name',
      {
        'main.tf': `resource "aws_ecr_repository" "app" {\n  name = var.name\n}\nresource "aws_ecr_repository" "old" {\n  name = "app"\n}\nresource "aws_lambda_function" "f" {\n  image_uri = "\${aws_ecr_repository.app.repository_url}:latest"\n}\n`,
      },
      ['use workload main.tf:8 ?/? * tag latest "latest" moves'],
    ],
    [
      'a label of another folder',
      {
        'a/main.tf': `resource "aws_ecr_repository" "app" {\n  name = "team/web"\n}\n`,
        'b/main.tf': `resource "aws_lambda_function" "f" {\n  image_uri = "\${aws_ecr_repository.app.repository_url}:latest"\n}\n`,
      },
      ['use workload b/main.tf:2 ?/? * tag latest "latest" moves'],
    ],
    ['a variable that holds one', { 'app.ts': CDK }, ['use workload app.ts:4 ?/? team/app tag latest "latest" moves']],
    [
      'a variable that may hold another',
      { 'app.ts': `${CDK}function other(repo: ecr.IRepository) {}\n` },
      ['use workload app.ts:4 ?/? * tag latest "latest" moves'],
    ],
    [
      'a variable of Terraform',
      {
        'main.tf': `variable "tag" {\n  default = "latest"\n}\nresource "aws_lambda_function" "f" {\n  image_uri = "${ECR}/team/app:\${var.tag}"\n}\n`,
      },
      ['use workload main.tf:5 123456789012/eu-west-1 team/app tag latest moves perhaps'],
    ],
    [
      'a push of which the login tells the registry',
      {
        '.github/workflows/ci.yml': job(
          `- id: login\n  uses: aws-actions/amazon-ecr-login@v2\n- uses: docker/build-push-action@v6\n  with:\n    push: true\n    tags: \${{ steps.login.outputs.registry }}/team/app:\${{ github.sha }}\n`,
        ),
      },
      ['push .github/workflows/ci.yml:11 ?/? team/app dynamic - in build'],
    ],
    [
      'a repository that a matrix names',
      {
        '.github/workflows/ci.yml': job(`- run: docker push ${ECR}/team/\${{ inputs.app }}:latest\n`),
      },
      ['push .github/workflows/ci.yml:6 123456789012/eu-west-1 team/* tag latest "latest" moves in build'],
    ],
    [
      'what the gate gives, in each of its repositories',
      {
        '.github/workflows/ci.yml': job(
          `- uses: ${ACTION}\n  id: image-tag\n  with:\n    repository: |\n      ${ECR}/team/app\n      ${ECR}/team/b\n- uses: docker/build-push-action@v6\n  with:\n    push: true\n    tags: \${{ steps.image-tag.outputs.tags }}\n`,
        ),
      },
      [
        'push .github/workflows/ci.yml:15 123456789012/eu-west-1 team/app dynamic - gated in build',
        'push .github/workflows/ci.yml:15 123456789012/eu-west-1 team/b dynamic - gated in build',
      ],
    ],
    [
      'a push behind the gate, and a cache',
      {
        '.github/workflows/ci.yml': job(
          `- uses: ${ACTION}\n  with:\n    repository: ${ECR}/team/app\n    mode: report\n- uses: docker/build-push-action@v6\n  with:\n    push: true\n    tags: ${ECR}/team/app:\${{ github.sha }}\n    cache-to: type=registry,ref=${ECR}/team/app:buildcache\n`,
        ),
      },
      [
        'push .github/workflows/ci.yml:13 123456789012/eu-west-1 team/app dynamic - gated in build',
        'cache .github/workflows/ci.yml:14 123456789012/eu-west-1 team/app tag buildcache "buildcache" in build',
      ],
    ],
  ])('%s', (_what, files, said) => {
    expect(lines(files)).toEqual(said)
  })
})

describe('what it says of gates and repositories', () => {
  it.each([
    ['mode: report', true],
    ['mode: enforce', false],
    ['existing: reuse', false],
  ])('a gate with %s', (input, reports) => {
    const text = job(`- uses: ${ACTION}\n  with:\n    repository: ${ECR}/team/app\n    ${input}\n`)

    expect(imagesIn({ '.github/workflows/ci.yml': text }).gates).toMatchObject([
      { location: { line: 6 }, unit: { path: '.github/workflows/ci.yml', id: 'build' }, reports },
    ])
  })

  it.each([
    ['image_tag_mutability = "MUTABLE"', { mode: 'MUTABLE', filters: [], edit: { text: 'IMMUTABLE' } }],
    ['image_tag_mutability = "IMMUTABLE"', { mode: 'IMMUTABLE', filters: [], edit: null }],
    ['force_delete = true', { mode: 'MUTABLE', filters: [] }],
    ['image_tag_mutability = var.unknown', { mode: null }],
  ])('a repository of Terraform with %s', (line, said) => {
    const text = `resource "aws_ecr_repository" "app" {\n  name = "team/app"\n  ${line}\n}\n`

    expect(imagesIn({ 'ecr.tf': text }).repositories).toMatchObject([
      { by: 'terraform', what: 'repository', name: 'team/app', holds: true, location: { line: 1 }, ...said },
    ])
  })
})

it('puts the gate before the first push of a job, where it only reports', () => {
  const text = job(
    `- uses: actions/checkout@v5\n- run: docker push ${ECR}/team/app:\${{ github.sha }}\n- run: docker push ${ECR}/team/b:\${{ github.sha }}\n`,
  )
  const [first, second] = imagesIn({ '.github/workflows/ci.yml': text }).images

  expect(first?.gate).toEqual([
    expect.objectContaining({
      text: `      - uses: ${ACTION}\n        id: image-tag\n        with:\n          repository: |\n            ${ECR}/team/app\n            ${ECR}/team/b\n          mode: report\n`,
    }),
  ])
  expect(second?.gate).toEqual(first?.gate)
})

it.each([
  ['what may hold tags', '${{ steps.meta.outputs.tags }}', false],
  ['what a tag is put to', '${{ vars.REPOSITORY }}:${{ github.sha }}', true],
])('puts a gate before %s: %s', (_what, tags, isPut) => {
  const text = job(
    `- id: meta\n  uses: docker/metadata-action@v5\n  with:\n    images: ${ECR}/team/app\n    tags: type=sha\n- uses: docker/build-push-action@v6\n  with:\n    push: true\n    tags: ${tags}\n`,
  )
  const pushes = imagesIn({ '.github/workflows/ci.yml': text }).images.filter(({ kind }) => kind === 'push')

  expect(pushes.map(({ gate }) => gate !== null)).toEqual([isPut])
})

it('puts no gate where the credentials come later', () => {
  const text = job(
    `- run: docker push ${ECR}/team/app:\${{ github.sha }}\n- uses: aws-actions/configure-aws-credentials@v5\n`,
  )

  expect(imagesIn({ '.github/workflows/ci.yml': text }).images[0]?.gate).toBeNull()
})
