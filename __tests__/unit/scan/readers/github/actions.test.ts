import { describe, expect, it } from '@jest/globals'
import { readWorkflow, withSteps } from './reading.ts'

/** What a step that uses an action says, its inputs as a flow map. */
function linesOf(action: string, inputs: string, before = ''): readonly string[] {
  return readWorkflow(withSteps(`${before}- uses: ${action}\n  with: {${inputs}}`)).lines
}

const BUILD = 'docker/build-push-action@v6'
const ECR = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'

describe('docker/build-push-action', () => {
  const push = `push docker/build-push-action:`
  it.each<[inputs: string, lines: string[]]>([
    ['push: true, tags: "a:1,b:2"', [`${push} a:1`, `${push} b:2`]],
    ['push: "true", tags: "a"', [`${push} a`]],
    ['push: true', []],
    ['push: false, tags: "a:latest"', ['built docker -: a:latest']],
    ['tags: "a:latest"', ['built docker -: a:latest']],
    ['load: true, tags: "a:latest"', ['built docker -: a:latest']],
    ['push: "${{ inputs.push }}", tags: a', [`${push} a (perhaps)`]],
    ['push: "${{ github.event_name != \'pull_request\' }}", tags: a', [`${push} a`]],
    ['push: "${{ github.event_name == \'pull_request\' }}", tags: a', ['built docker -: a']],
    ["push: true, tags: \"${{ x && 'a:latest,a:1' || 'a:2' }}\"", [`${push} a:latest`, `${push} a:1`, `${push} a:2`]],
    ["push: true, tags: \"${{ x && 'a:latest' || '' }}\"", [`${push} a:latest`]],
    ['push: true, tags: "${{ inputs.tags }}"', [`${push} {opaque inputs.tags}`]],
    ['outputs: "type=registry", tags: a', [`${push} a`]],
    ['outputs: "type=image,name=x/y,push=true"', [`${push} x/y`]],
    [
      'outputs: "type=image,name=x/y,push=true,push-by-digest=true,name-canonical=true"',
      [`${push} x/y (untagged: none)`],
    ],
    ['outputs: "type=image,name=x/y:latest,push-by-digest=true,push=true"', [`${push} x/y (untagged: none)`]],
    ['outputs: "type=docker,dest=x", tags: a', ['built docker -: a']],
    ['cache-to: "type=registry,ref=x:cache,mode=max"', ['cache docker/build-push-action: x:cache']],
    ['cache-to: "type=gha"', []],
  ])('%s', (inputs, lines) => {
    expect(linesOf(BUILD, inputs)).toStrictEqual(lines)
  })

  it('knows where each of a list stands, and the list', () => {
    const text = withSteps(
      `- uses: ${BUILD}\n  with:\n    push: true\n    tags: |\n      x:latest\n      x:\${{ github.sha }}`,
    )
    const { reading } = readWorkflow(text)
    const places = reading.facts.map((fact) => {
      const list = fact.kind === 'push' && fact.list ? text.slice(fact.list.start, fact.list.end) : ''
      return [text.slice(fact.span.start, fact.span.end), list.startsWith('|') && list.includes('x:latest')]
    })
    expect(places).toStrictEqual([
      ['x:latest', true],
      ['x:${{ github.sha }}', true],
    ])
  })

  it('had another way in its first version', () => {
    expect(linesOf('docker/build-push-action@v1', 'registry: r.io, repository: o/app, tags: "latest,1"')).toStrictEqual(
      ['push docker/build-push-action: r.io/o/app:latest', 'push docker/build-push-action: r.io/o/app:1'],
    )
  })

  it.each(['depot/build-push-action@v1', 'useblacksmith/build-push-action@v1'])('%s does the same', (action) => {
    expect(linesOf(action, 'push: true, tags: a')).toStrictEqual([`push ${action.split('@')[0]}: a`])
  })
})

describe('docker/bake-action', () => {
  it.each<[inputs: string, lines: string[]]>([
    ['push: true', ['push-built docker/bake-action: - -']],
    ['push: false', ['built by docker/bake-action: - -']],
    ['files: x.hcl', ['built by docker/bake-action: x.hcl -']],
    [
      'push: true, files: "./a.hcl,b.json", targets: "web,api"',
      ['push-built docker/bake-action: a.hcl,b.json web,api'],
    ],
    ['push: true, workdir: sub, files: a.hcl', ['push-built docker/bake-action: sub/a.hcl -']],
    ['set: "*.output=type=registry"', ['push-built docker/bake-action: - -']],
    ['push: true, set: "*.tags=x:latest"', ['push docker/bake-action: x:latest', 'push-built docker/bake-action: - -']],
    [
      'set: "*.cache-to=type=registry,ref=x:cache"',
      ['built by docker/bake-action: - -', 'cache docker/bake-action: x:cache'],
    ],
  ])('%s', (inputs, lines) => {
    expect(linesOf('docker/bake-action@v6', inputs)).toStrictEqual(lines)
  })

  it('gives the files its environment', () => {
    const steps = '- uses: docker/bake-action@v6\n  env: {TAG: latest}\n  with: {push: true}'
    expect(readWorkflow(withSteps(steps)).lines).toStrictEqual(['push-built docker/bake-action: - - TAG=latest'])
  })
})

describe('other actions that push', () => {
  it.each<[action: string, inputs: string, references: string[]]>([
    [
      'redhat-actions/push-to-registry@v2',
      'image: app, tags: "latest 1", registry: quay.io/x',
      ['quay.io/x/app:latest', 'quay.io/x/app:1'],
    ],
    ['redhat-actions/push-to-registry@v2', 'image: app, registry: quay.io/x', ['quay.io/x/app:latest']],
    ['redhat-actions/push-to-registry@v2', 'tags: "quay.io/x/app:1"', ['quay.io/x/app:1']],
    [
      'mr-smithers-excellent/docker-build-push@v6',
      'image: o/a, registry: r.io, tags: "v1, latest"',
      ['r.io/o/a:v1', 'r.io/o/a:latest'],
    ],
    [
      'mr-smithers-excellent/docker-build-push@v6',
      'image: o/a, addLatest: true',
      ['o/a:{commit github.sha}', 'o/a:latest'],
    ],
    ['mr-smithers-excellent/docker-build-push@v6', 'image: o/a, pushImage: false, tags: x', []],
    [
      'elgohr/Publish-Docker-Github-Action@v5',
      'name: r.io/o/a, registry: r.io',
      ['r.io/o/a:latest', 'r.io/o/a:{branch github.ref_name}'],
    ],
    ['elgohr/Publish-Docker-Github-Action@v5', 'name: o/a, tags: "1,2"', ['o/a:1', 'o/a:2']],
    ['whoan/docker-build-with-cache-action@v8', 'image_name: o/a', ['o/a:latest']],
    ['whoan/docker-build-with-cache-action@v8', 'image_name: o/a, push_image_and_stages: false', []],
    ['kciter/aws-ecr-action@v4', 'account_id: "123456789012", region: eu-west-1, repo: app', [`${ECR}/app:latest`]],
    [
      'kciter/aws-ecr-action@v4',
      'account_id: "123456789012", region: eu-west-1, repo: app, tags: "v1"',
      [`${ECR}/app:v1`],
    ],
    ['kciter/aws-ecr-action@v4', 'repo: app', ['{opaque amazon-ecr-login registry}/app:latest']],
    ['jwalton/gh-ecr-push@v1', 'image: "app:latest"', ['{opaque amazon-ecr-login registry}/app:latest']],
    ['int128/kaniko-action@v1', 'push: true, tags: "a:1"', ['a:1']],
    ['int128/kaniko-action@v1', 'tags: "a:1"', []],
    ['int128/docker-manifest-create-action@v2', 'tags: "a:latest", sources: "a@sha256:x"', ['a:latest']],
    ['aevea/action-kaniko@master', 'image: o/a, tag: v1, tag_with_latest: true', ['o/a:v1', 'o/a:latest']],
    ['akhilerm/tag-push-action@v2', 'src: "a:1", dst: "b:latest"', ['b:latest']],
    ['some/unknown-action@v1', 'tags: "a:latest", push: true', []],
    ['docker/setup-buildx-action@v3', 'version: "lab:latest", driver-opts: "image=moby/buildkit:latest"', []],
    ['docker/login-action@v3', 'registry: ghcr.io', []],
    ['aquasecurity/trivy-action@v1', 'image-ref: "a:latest"', []],
  ])('%s %s', (action, inputs, references) => {
    const tool = action.slice(0, action.indexOf('@'))
    const pushes = linesOf(action, inputs).filter((line) => line.startsWith('push'))
    expect(pushes).toStrictEqual(references.map((reference) => `push ${tool}: ${reference}`))
  })

  it('build here and push there', () => {
    const before = '- id: b\n  uses: redhat-actions/buildah-build@v2\n  with: {image: app, tags: latest 1}\n'
    const inputs = 'image: "${{ steps.b.outputs.image }}", tags: "${{ steps.b.outputs.tags }}", registry: q.io'
    expect(linesOf('redhat-actions/push-to-registry@v2', inputs, before)).toStrictEqual([
      'built docker -: app:latest',
      'built docker -: app:1',
      'push redhat-actions/push-to-registry: q.io/app:latest',
      'push redhat-actions/push-to-registry: q.io/app:1',
    ])
  })

  it.each<[inputs: string, lines: string[]]>([
    ['output: image, push: true, meta-images: o/a, meta-tags: "latest"', ['o/a:latest']],
    ['output: image, push: false, meta-images: o/a', []],
    ['output: local, push: true, meta-images: o/a', []],
  ])("Docker's reusable workflow: %s", (inputs, references) => {
    const { lines } = readWorkflow(
      `on: push\njobs:\n  a:\n    uses: docker/github-builder/.github/workflows/build.yml@v1\n    with: {${inputs}}\n`,
    )
    expect(lines).toStrictEqual(
      references.map((one) => `push docker/github-builder/.github/workflows/build.yml: ${one}`),
    )
  })

  it.each<[uses: string, script: string]>([
    ['nick-fields/retry@v3', 'command'],
    ['azure/cli@v2', 'inlineScript'],
  ])('%s runs a script', (uses, script) => {
    expect(linesOf(uses, `${script}: "docker push a:latest"`)).toStrictEqual(['push docker push: a:latest'])
  })
})

describe('actions that deploy and sign', () => {
  it.each<[action: string, inputs: string, lines: string[]]>([
    [
      'aws-actions/amazon-ecs-render-task-definition@v1',
      'container-name: web, image: "a:latest"',
      ['workload container `web` of the task definition: a:latest'],
    ],
    [
      'azure/k8s-deploy@v5',
      'images: "a:1\\nb:2"',
      ['workload the deployed manifests: a:1', 'workload the deployed manifests: b:2'],
    ],
    [
      'aws-actions/amazon-app-runner-deploy@main',
      'service: s, image: "a:latest"',
      ['workload App Runner service `s`: a:latest'],
    ],
    [
      'actions/attest-build-provenance@v2',
      'subject-name: ghcr.io/x, push-to-registry: true',
      ['signature actions/attest-build-provenance: ghcr.io/x (tagged: false)'],
    ],
    ['actions/attest@v2', 'subject-name: ghcr.io/x', []],
    ['docker://alpine:latest', 'args: echo', ['ci a step: alpine:latest']],
    [
      'docker://gcr.io/kaniko-project/executor:v1',
      'args: "--context=. --destination=a:latest"',
      ['ci a step: gcr.io/kaniko-project/executor:v1', 'push kaniko: a:latest'],
    ],
  ])('%s %s', (action, inputs, lines) => {
    expect(linesOf(action, inputs)).toStrictEqual(lines)
  })

  it.each<[installer: string, tagged: string]>([
    ['sigstore/cosign-installer@v3', 'true'],
    ['sigstore/cosign-installer@v3.9.2', 'true'],
    ['sigstore/cosign-installer@v4', 'false'],
    ['sigstore/cosign-installer@v4.0.0', 'false'],
    ['sigstore/cosign-installer@d58896d6a1865668819e1d91763c7751a165e159 # v3.9.2', 'true'],
    ['sigstore/cosign-installer@d58896d6a1865668819e1d91763c7751a165e159 # v4.0.0', 'false'],
    ['sigstore/cosign-installer@d58896d6a1865668819e1d91763c7751a165e159', 'unknown'],
    ['sigstore/cosign-installer@main', 'unknown'],
    ['sigstore/cosign-installer@v3\n  with: {cosign-release: v3.0.2}', 'false'],
    ['sigstore/cosign-installer@v4\n  with: {cosign-release: v2.6.0}', 'true'],
    ['actions/checkout@v4', 'unknown'],
  ])('%s: signatures under tags: %s', (installer, tagged) => {
    const steps = `- uses: ${installer}\n- run: cosign sign --yes app@sha256:abc`
    expect(readWorkflow(withSteps(steps)).lines).toStrictEqual([
      `signature cosign sign: app@sha256:abc (tagged: ${tagged})`,
    ])
  })
})

describe('outputs of actions', () => {
  it.each<[action: string, output: string, part: string]>([
    ['acme/immutable-tag@v1', 'tag', '{gate steps.x.outputs.tag}'],
    ['acme/immutable-tag@v1', 'revision', '{commit steps.x.outputs.revision}'],
    ['acme/immutable-tag@v1', 'verdict', '{opaque steps.x.outputs.verdict}'],
    ['acme/immutable-tag/verify@v1', 'digest', '{gate steps.x.outputs.digest}'],
    ['aws-actions/amazon-ecr-login@v2', 'registry', '{opaque amazon-ecr-login registry}'],
    ['paulhatch/semantic-version@v5', 'version', '{version steps.x.outputs.version}'],
    ['gittools/actions/gitversion/execute@v3', 'semVer', '{version steps.x.outputs.semVer}'],
    ['gittools/actions/gitversion/execute@v3', 'shortSha', '{commit steps.x.outputs.shortSha}'],
    ['mathieudutour/github-tag-action@v6', 'new_tag', '{version steps.x.outputs.new_tag}'],
    ['cycjimmy/semantic-release-action@v4', 'new_release_version', '{version steps.x.outputs.new_release_version}'],
    ['googleapis/release-please-action@v4', 'tag_name', '{version steps.x.outputs.tag_name}'],
    ['googleapis/release-please-action@v4', 'api--tag_name', '{version steps.x.outputs.api--tag_name}'],
    ['reecetech/version-increment@v1', 'version', '{version steps.x.outputs.version}'],
    ['anothrNick/github-tag-action@v1', 'new_tag', '{version steps.x.outputs.new_tag}'],
    ['codacy/git-version@v2', 'version', '{version steps.x.outputs.version}'],
    ['benjlevesque/short-sha@v3', 'sha', '{commit steps.x.outputs.sha}'],
    ['tj-actions/branch-names@v8', 'current_branch', '{branch steps.x.outputs.current_branch}'],
    ['docker/build-push-action@v6', 'digest', '{digest steps.x.outputs.digest}'],
    ['some/action@v1', 'version', '{opaque steps.x.outputs.version}'],
    ['some/action@v1', 'constructor', '{opaque steps.x.outputs.constructor}'],
  ])('%s %s', (action, output, part) => {
    const steps = `- id: x\n  uses: ${action}\n- run: docker push app:\${{ steps.x.outputs.${output} }}`
    expect(readWorkflow(withSteps(steps)).lines.at(-1)).toBe(`push docker push: app:${part}`)
  })

  it('the public registry is known', () => {
    const steps =
      '- id: x\n  uses: aws-actions/amazon-ecr-login@v2\n  with: {registry-type: public}\n- run: docker push ${{ steps.x.outputs.registry }}/a'
    expect(readWorkflow(withSteps(steps)).lines).toStrictEqual(['push docker push: public.ecr.aws/a'])
  })
})

describe('this action', () => {
  it.each<[uses: string, lines: string[]]>([
    ['acme/immutable-tag@v1', ['gate x: app']],
    ['./', ['gate x: app']],
    ['acme/immutable-tag/verify@v1', []],
    ['acme/immutable-tag/scan@v1', []],
    ['acme/other@v1', []],
  ])('%s', (uses, lines) => {
    expect(readWorkflow(withSteps(`- id: x\n  uses: ${uses}\n  with: {repository: app}`)).lines).toStrictEqual(lines)
  })

  it('gives its references to a push', () => {
    const steps = `- id: x\n  uses: acme/immutable-tag@v1\n- uses: ${BUILD}\n  with: {push: true, tags: '\${{ steps.x.outputs.tags }}'}`
    expect(readWorkflow(withSteps(steps)).lines).toStrictEqual([
      'gate x: -',
      'push docker/build-push-action: {gate steps.x.outputs.tags}',
    ])
  })
})

describe('a login', () => {
  it.each<[step: string, registries: string[]]>([
    ['- uses: aws-actions/amazon-ecr-login@v2', ['ecr']],
    ['- uses: aws-actions/amazon-ecr-login@v2\n  with: {registry-type: public}', ['other']],
    ['- uses: docker/login-action@v3\n  with: {username: x}', ['other']],
    ['- uses: docker/login-action@v3\n  with: {registry: ghcr.io}', ['other']],
    [`- uses: docker/login-action@v3\n  with: {registry: ${ECR}}`, ['ecr']],
    ['- uses: docker/login-action@v3\n  with: {registry: "${{ secrets.REGISTRY }}"}', []],
  ])('%s', (step, registries) => {
    const { facts } = readWorkflow(withSteps(step)).reading

    expect(facts.flatMap((fact) => (fact.kind === 'login' ? [fact.registry] : []))).toEqual(registries)
  })
})
