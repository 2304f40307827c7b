import { describe, expect, it } from '@jest/globals'
import { kubernetes } from '../../../../src/scan/readers/kubernetes.ts'
import { readsAnyText } from '../../../support/any-text.ts'
import { chainText, factLines, misplacedParts } from '../../../support/scan-facts.ts'

const ECR = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'

function read(text: string, path = 'k8s/app.yaml'): string[] {
  const file = { path, text }
  const reading = kubernetes.read(file)
  expect(misplacedParts(reading, file)).toEqual([])
  return factLines(reading, file)
}

function notes(text: string): string[] {
  return kubernetes.read({ path: 'k8s/app.yaml', text }).notes.map(({ code }) => code)
}

const indented = (text: string, by: number) => text.replaceAll(/^(?=.)/gm, ' '.repeat(by))

/** The containers stand from line 8 on. */
const deployment = (containers: string, more = '') =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: api}\nspec:\n  template:\n    spec:\n      containers:\n${indented(containers, 8)}${indented(more, 6)}`

const single = (image: string) => deployment(`- name: web\n  image: ${image}\n`)
const WEB = '9 workload container `web` of Deployment `api`: '

/** The container stands at line 7. */
const pod = (kind: string, version = 'v1') =>
  `apiVersion: ${version}\nkind: ${kind}\nmetadata:\n  name: x\nspec:\n  containers:\n    - image: app:latest\n`

describe('which files it is asked for', () => {
  it.each([
    'deploy.yaml',
    'a/b.yml',
    'k8s/app.yaml.tpl',
    'app.yml.j2',
    'app.tpl.yaml',
    'k8s/app.json',
    'manifests/a/b.json',
    'kube-app.json',
  ])('%s', (path) => {
    expect(kubernetes.claims(path)).toBe(true)
  })
  it.each(['package.json', 'chart/templates/deploy.yaml', 'chart/templates/_helpers.tpl', 'README.md', 'main.tf'])(
    'not %s',
    (path) => {
      expect(kubernetes.claims(path)).toBe(false)
    },
  )
  it.each([
    ['apiVersion: v1\nkind: Pod\nspec: {containers: [{image: x}]}\n', true],
    ['apiVersion: v1\nkind: Service\n', false],
    ['image: x\n', false],
  ])('%j: %s', (text, holds) => {
    expect(kubernetes.holds(text)).toBe(holds)
  })
})

describe('what a container runs', () => {
  it.each<[string, string, string[]]>([
    ['a tag', single(`${ECR}/team/app:latest`), [`${WEB}${ECR}/team/app:latest`]],
    ['in quotes', single(`"${ECR}/team/app:latest" # moves`), [`${WEB}${ECR}/team/app:latest`]],
    ['no tag', single('nginx'), [`${WEB}nginx`]],
    ['a digest', single(`alpine:latest@sha256:${'a'.repeat(64)}`), [`${WEB}alpine:latest@sha256:${'a'.repeat(64)}`]],
    ['a port', single('localhost:5000/app'), [`${WEB}localhost:5000/app`]],
    ['a variable', single('app:${TAG}'), [`${WEB}app:{opaque $TAG}`]],
    ['a commit', single('app:$GIT_SHA'), [`${WEB}app:{commit $GIT_SHA}`]],
    ['a branch', single('app:${CI_COMMIT_REF_SLUG}-x'), [`${WEB}app:{branch $CI_COMMIT_REF_SLUG}-x`]],
    ['a default', single('app:${TAG:-latest}'), [`${WEB}app:latest | app:{opaque $TAG}`]],
    ['a default of Flux', single('app:${tag:=dev}'), [`${WEB}app:dev | app:{opaque $tag}`]],
    ['a default in a default', single('app:${A:-${B}}'), [`${WEB}app:{opaque $B} | app:{opaque $A}`]],
    ['something else of a variable', single('app:${TAG%-*}'), [`${WEB}app:{opaque $TAG}`]],
    [
      'Azure',
      single('$(registry)/app:$(Build.SourceVersion)'),
      [`${WEB}{opaque $(registry)}/app:{opaque $(Build.SourceVersion)}`],
    ],
    ['tokens', single('"#{registry}#/app:#{tag}#"'), [`${WEB}{opaque #{registry}#}/app:{opaque #{tag}#}`]],
    ['underscores', single('app:__IMAGE_TAG__'), [`${WEB}app:{opaque __IMAGE_TAG__}`]],
    ['at signs', single('app:v@TAG@'), [`${WEB}app:v{opaque @TAG@}`]],
    ['per cent', single('"%REGISTRY%/app:%%SHA%%"'), [`${WEB}{opaque %REGISTRY%}/app:{commit %%SHA%%}`]],
    [
      'angles',
      single('<account>.dkr.ecr.eu-west-1.amazonaws.com/app:<tag>'),
      [`${WEB}{opaque <account>}.dkr.ecr.eu-west-1.amazonaws.com/app:{opaque <tag>}`],
    ],
    [
      'capitals',
      single('ACCOUNT_ID.dkr.ecr.REGION.amazonaws.com/app:IMAGE_TAG'),
      [`${WEB}{opaque ACCOUNT_ID}.dkr.ecr.{opaque REGION}.amazonaws.com/app:{opaque IMAGE_TAG}`],
    ],
    [
      'capitals that are a tag',
      single('minio/minio:RELEASE.2024-01-01T00-00-00Z'),
      [`${WEB}minio/minio:RELEASE.2024-01-01T00-00-00Z`],
    ],
    ['LATEST', single('app:LATEST'), [`${WEB}app:LATEST`]],
    ['a placeholder', single('IMAGE_PLACEHOLDER'), [`${WEB}{opaque IMAGE_PLACEHOLDER}`]],
    [
      'Jinja',
      single('{{ image }}:{{ tag | default("latest", true) }}'),
      [`${WEB}{opaque image}:latest | {opaque image}:{opaque tag}`],
    ],
    ['Jinja in quotes', single('"{{ registry }}/app:{{ git_sha }}"'), [`${WEB}{opaque registry}/app:{commit git_sha}`]],
    ['ERB', single('app:<%= tag %>'), [`${WEB}app:{opaque tag}`]],
    ['Backstage', single('app:${{ values.tag }}'), [`${WEB}app:{opaque values.tag}`]],
    [
      'JSON',
      '{"apiVersion": "v1", "kind": "Pod", "spec": {"containers": [{"name": "a", "image": "x:\\u006catest"}]}}',
      ['1 workload container `a` of Pod: x:latest'],
    ],
    ['CRLF', single('app:latest').replaceAll('\n', '\r\n'), [`${WEB}app:latest`]],
    [
      'an alias',
      deployment('- name: a\n  image: &i app:latest\n- name: b\n  image: *i\n'),
      [
        '9 workload container `a` of Deployment `api`: app:latest',
        '11 workload container `b` of Deployment `api`: app:latest',
      ],
    ],
    ['two that are one', single('app:${TAG} ').replace('name: web', 'name: "web"'), [`${WEB}app:{opaque $TAG}`]],
    [
      'twice the same key',
      deployment('- name: web\n  image: a:1\n  image: b:2\n'),
      [`${WEB}a:1`, '10 workload container `web` of Deployment `api`: b:2'],
    ],
    [
      'the other lists',
      deployment(
        '- {name: a, image: a:1}\n',
        'initContainers:\n  - {name: b, image: b:1}\nephemeralContainers:\n  - {image: c:1}\n',
      ),
      [
        '8 workload container `a` of Deployment `api`: a:1',
        '10 workload init container `b` of Deployment `api`: b:1',
        '12 workload ephemeral container of Deployment `api`: c:1',
      ],
    ],
    [
      'a volume',
      deployment('- {name: a, image: a:1}\n', 'volumes:\n  - name: m\n    image:\n      reference: q.io/m:latest\n'),
      [
        '8 workload container `a` of Deployment `api`: a:1',
        '12 workload volume `m` of Deployment `api`: q.io/m:latest',
      ],
    ],
    ['never pulled', deployment('- {name: a, image: "app:dev", imagePullPolicy: Never}\n'), []],
    [
      'never pulled, of a registry',
      deployment(`- {name: a, image: "${ECR}/a:dev", imagePullPolicy: Never}\n`),
      [`8 workload container \`a\` of Deployment \`api\`: ${ECR}/a:dev`],
    ],
    ['nothing written', single(''), []],
    ['blank', single('" "'), []],
    ['injected', single('auto'), []],
    ['a map', single('{a: b}'), []],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual(lines)
  })

  it.each(['Pod', 'PodTemplate', 'ReplicationController', 'Foo'])('of a %s', (kind) => {
    expect(read(pod(kind))).toEqual([`7 workload container of ${kind} \`x\`: app:latest`])
  })

  it('of the default, by way of its variable', () => {
    const file = { path: 'k8s/app.yaml', text: single('app:${TAG:-latest}') }
    const [fact] = kubernetes.read(file).facts
    expect(fact?.kind === 'use' && chainText(fact.reference, file)).toEqual(['$TAG<default@9'])
  })
})

describe('many resources, and resources in resources', () => {
  it.each<[string, string, string[]]>([
    [
      'documents',
      `${pod('Pod')}---\n${pod('Job', 'batch/v1')}`,
      ['7 workload container of Pod `x`: app:latest', '15 workload container of Job `x`: app:latest'],
    ],
    [
      'a list',
      `apiVersion: v1\nkind: List\nitems:\n${indented(pod('Pod'), 4).replace('    ', '  - ')}`,
      ['10 workload container of Pod `x`: app:latest'],
    ],
    ['an empty document', `---\n---\n${pod('Pod')}---\n`, ['9 workload container of Pod `x`: app:latest']],
    ['a broken one among them', `a: [\n---\n${pod('Pod')}`, ['9 workload container of Pod `x`: app:latest']],
    [
      'a template of OpenShift',
      'apiVersion: template.openshift.io/v1\nkind: Template\nparameters:\n  - {name: TAG, value: latest}\n  - {name: IMAGE}\nobjects:\n  - apiVersion: apps/v1\n    kind: Deployment\n    spec: {containers: [{image: "${IMAGE}:${TAG}"}]}\n',
      ['9 workload container of Deployment: {opaque $IMAGE}:latest | {opaque $IMAGE}:{opaque $TAG}'],
    ],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual(lines)
  })
})

describe('resources of their own kind', () => {
  const custom = (spec: string, version = 'example.com/v1', kind = 'App') =>
    `apiVersion: ${version}\nkind: ${kind}\nmetadata: {name: x}\nspec:\n${indented(spec, 2)}`
  it.each<[string, string, string[]]>([
    [
      'an image',
      custom('image: q.io/p:latest\nversion: latest\n'),
      ['5 workload image at `spec.image` of App `x`: q.io/p:latest'],
    ],
    ['an image without a tag', custom('image: q.io/p\nversion: v1\n'), []],
    [
      'a map',
      custom('image:\n  repository: q.io/p\n  tag: dev\n'),
      ['6 workload image at `spec.image` of App `x`: q.io/p:dev'],
    ],
    [
      'containers',
      custom('template:\n  containers: [{name: a, image: a:latest}]\n'),
      ['6 workload container `a` of App `x`: a:latest'],
    ],
    [
      'Knative',
      custom('template:\n  spec:\n    containers: [{image: a:latest}]\n', 'serving.knative.dev/v1', 'Service'),
      ['7 workload container of Service `x`: a:latest'],
    ],
    [
      'Argo Workflows',
      custom(
        'arguments:\n  parameters: [{name: tag, value: latest}]\ntemplates:\n  - name: t\n    container: {image: "a:{{workflow.parameters.tag}}"}\n  - name: s\n    script: {image: "python:3", source: "print(1)"}\n',
        'argoproj.io/v1alpha1',
        'Workflow',
      ),
      [
        '9 workload container of Workflow `x`: a:latest | a:{opaque workflow.parameters.tag}',
        '11 workload script of Workflow `x`: python:3',
      ],
    ],
    [
      'Rollouts',
      custom('template:\n  spec: {containers: [{image: a:latest}]}\n', 'argoproj.io/v1alpha1', 'Rollout'),
      ['6 workload container of Rollout `x`: a:latest'],
    ],
    [
      'an artifact of Flux',
      custom('url: oci://ghcr.io/o/m\nref:\n  tag: latest\n', 'source.toolkit.fluxcd.io/v1', 'OCIRepository'),
      ['7 workload OCIRepository `x`: ghcr.io/o/m:latest'],
    ],
    [
      'an artifact by its version',
      custom('url: oci://ghcr.io/o/m\nref: {semver: 1.x}\n', 'source.toolkit.fluxcd.io/v1', 'OCIRepository'),
      [],
    ],
    [
      'images of a Kustomization of Flux',
      custom(
        'images:\n  - {name: a, newName: r/a, newTag: latest}\n',
        'kustomize.toolkit.fluxcd.io/v1',
        'Kustomization',
      ),
      ['6 workload image `a` of Kustomization `x`: r/a:latest'],
    ],
    [
      'kpack',
      custom(`tag: ${ECR}/app\nadditionalTags: ["${ECR}/app:dev"]\n`, 'kpack.io/v1alpha2', 'Image'),
      [`5 push kpack: ${ECR}/app`, `6 push kpack: ${ECR}/app:dev`],
    ],
    [
      'a build of OpenShift',
      custom('output:\n  to: {kind: DockerImage, name: "r.io/a:latest"}\n', 'build.openshift.io/v1', 'BuildConfig'),
      ['6 push OpenShift build: r.io/a:latest'],
    ],
    [
      'a build into the cluster',
      custom('output:\n  to: {kind: ImageStreamTag, name: "a:latest"}\n', 'build.openshift.io/v1', 'BuildConfig'),
      [],
    ],
    [
      'a policy that speaks of images',
      custom(
        'rules:\n  - validate: {pattern: {spec: {containers: [{image: "!*:latest"}]}}}\n',
        'kyverno.io/v1',
        'ClusterPolicy',
      ),
      [],
    ],
    ['a policy of images', custom('image: r/a:latest\n', 'image.toolkit.fluxcd.io/v1', 'ImageRepository'), []],
    [
      'a definition',
      custom(
        'versions:\n  - schema: {containers: [{image: "x:latest"}], image: "y:latest"}\n',
        'apiextensions.k8s.io/v1',
        'CustomResourceDefinition',
      ),
      [],
    ],
    ['text', 'apiVersion: v1\nkind: ConfigMap\ndata:\n  a: |\n    containers:\n      - image: foo:latest\n', []],
    ['a machine', custom('vmImage: ubuntu-latest\ndiskImage: "a:b"\nruns-on: ubuntu-latest\n'), []],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual(lines)
  })
})

describe('values for charts', () => {
  it.each<[string, string, string[]]>([
    [
      'of Flux',
      'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: a}\nspec:\n  values:\n    image:\n      repository: r/a\n      tag: latest\n',
      ['7 workload image at `image` of HelmRelease `a`: r/a:latest'],
    ],
    [
      'of Argo CD, as text',
      'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a}\nspec:\n  source:\n    targetRevision: latest\n    helm:\n      values: |\n        image:\n          repository: r/a\n          tag: "latest"\n',
      ['10 workload image at `image` of Application `a`: r/a:latest'],
    ],
    [
      'of Argo CD, as parameters',
      'apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source:\n    helm:\n      parameters:\n        - {name: replicas, value: "1"}\n        - name: web.image.tag\n          value: latest\n',
      ['8 workload image at `web.image` of Application: {opaque image.repository}:latest'],
    ],
    [
      'of Argo CD, for Kustomize',
      'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a}\nspec:\n  sources:\n    - kustomize: {images: [a=r/a:latest, b=r/b]}\n',
      ['6 workload image of Application `a`: r/a:latest'],
    ],
    [
      'of elements',
      'apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: a}\nspec:\n  generators:\n    - list:\n        elements:\n          - {cluster: dev, imageTag: latest}\n',
      ['8 workload image at `imageTag` of ApplicationSet `a`: {opaque image.repository}:latest'],
    ],
    [
      'of what renders after',
      'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: a}\nspec:\n  postRenderers:\n    - kustomize:\n        images: [{name: b, newTag: latest}]\n',
      ['7 workload image `b` of HelmRelease `a`: b:latest'],
    ],
    [
      'of patches of Flux',
      'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nspec:\n  patches:\n    - patch: |\n        - op: replace\n          path: /a/image\n          value: r/a:latest\n',
      ['6 workload patch of `/a/image`: r/a:latest'],
    ],
    [
      'of k3s',
      'apiVersion: helm.cattle.io/v1\nkind: HelmChart\nmetadata: {name: a}\nspec:\n  set:\n    image.tag: latest\n  valuesContent: |\n    image: r/a:dev\n',
      [
        '8 workload image at `image` of HelmChart `a`: r/a:dev',
        '6 workload image at `image` of HelmChart `a`: {opaque image.repository}:latest',
      ],
    ],
    [
      'no more than that',
      'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nspec:\n  chart: {spec: {chart: a, version: latest}}\n  values: {image: {tag: ""}}\n',
      [],
    ],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual(lines)
  })
})

describe('what containers push', () => {
  const task = (text: string) =>
    `apiVersion: tekton.dev/v1\nkind: Task\nmetadata: {name: t}\nspec:\n${indented(text, 2)}`
  it.each<[string, string, string[]]>([
    [
      'kaniko, with a variable',
      deployment(
        `- name: k\n  image: gcr.io/kaniko-project/executor:v1.9.0\n  args: ["--destination=${ECR}/app:$(TAG)"]\n  env:\n    - name: TAG\n      value: latest\n`,
      ),
      [
        '9 workload container `k` of Deployment `api`: gcr.io/kaniko-project/executor:v1.9.0',
        `8 push kaniko: ${ECR}/app:latest`,
      ],
    ],
    [
      'a step of Tekton, with a parameter',
      task(
        'params:\n  - {name: IMAGE, default: "r/x:latest"}\nsteps:\n  - name: b\n    image: kaniko:v1\n    args:\n      - --destination=$(params.IMAGE)\n',
      ),
      ['9 ci step `b` of Task `t`: kaniko:v1', '8 push kaniko: r/x:latest', '8 push kaniko: {opaque $(params.IMAGE)}'],
    ],
    [
      'a script of Tekton',
      task(
        'steps:\n  - name: b\n    image: docker:24\n    script: |\n      #!/bin/sh\n      docker push r/x:$(params.tag)\n',
      ),
      ['7 ci step `b` of Task `t`: docker:24', '10 push docker push: r/x:{opaque $(params.tag)}'],
    ],
    [
      'another language',
      task(
        'steps:\n  - name: b\n    image: python:3.12.1\n    script: |\n      #!/usr/bin/env python3\n      docker push r/x:latest\n',
      ),
      ['7 ci step `b` of Task `t`: python:3.12.1'],
    ],
    [
      'a shell of a Job',
      deployment('- name: d\n  image: docker:24\n  command: [sh, -c]\n  args: ["docker push r/x:latest"]\n'),
      ['9 workload container `d` of Deployment `api`: docker:24', '11 push docker push: r/x:latest'],
    ],
    [
      'a task by its name',
      'apiVersion: tekton.dev/v1\nkind: Pipeline\nmetadata: {name: p}\nspec:\n  tasks:\n    - name: b\n      taskRef: {name: kaniko}\n      params:\n        - name: IMAGE\n          value: r/x:latest\n    - name: c\n      taskRef: {name: deploy}\n      params: [{name: IMAGE, value: "r/y:latest"}]\n',
      ["9 push Tekton's task kaniko: r/x:latest"],
    ],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual(lines)
  })
})

describe('templates that are no YAML', () => {
  it.each<[string, string, string[]]>([
    [
      'control lines',
      deployment(
        '{% for c in cs %}\n- name: a\n{% if x %}\n  image: a:latest\n{% else %}\n  image: "{{ r }}:1"\n{% endif %}\n{% endfor %}\n',
      ),
      [
        '11 workload container `a` of Deployment `api`: a:latest',
        '13 workload container `a` of Deployment `api`: {opaque r}:1',
      ],
    ],
    [
      'half a template',
      deployment('- name: a\n  image: "a:{{ tag"\n- name: b\n  image: b:{{ x\n'),
      [
        '9 workload container `a` of Deployment `api`: a:{{ tag',
        '11 workload container `b` of Deployment `api`: b:{{ x',
      ],
    ],
    [
      'by lines',
      `kind: Deployment\n\tapiVersion: apps/v1\n  - name: web\n    image: {{ a }}:latest # moves\n   {{ x\n  x: |\n    image: no:latest\n  y: [\n{{ b }}\n`,
      ['4 workload container `web` of Deployment: {opaque a}:latest'],
    ],
    [
      'by lines, of silent kinds',
      `kind: ConfigMap\n\tapiVersion: v1\n  image: a:latest\n---\nkind: Pod\n  image: 'b:latest'\n  }: {{ x }}\n`,
      ['6 workload container of Pod: b:latest'],
    ],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual(lines)
    expect(notes(text)).toEqual([])
  })
})

describe('what cannot be read', () => {
  it.each<[string, string, string[], string[]]>([
    ['a list that never ends', `${pod('Pod')}  a: [\n`, ['7 workload container of Pod `x`: app:latest'], ['SYNTAX']],
    ['control characters', `${pod('Pod')}  a: "\u0000\u0007"\n`, ['7 workload container of Pod `x`: app:latest'], []],
    ['no manifest', 'apiVersion: v1\nkind:\nimage: a\nb: [\n', [], []],
    ['other YAML', 'a: image\nb: {apiVersion: v1, kind: x}\nc: [\n', [], []],
    ['nesting', `apiVersion: v1\nkind: Pod\nimage: ${'['.repeat(5000)}`, [], ['TOO_DEEP']],
    [
      'a list of lists',
      `apiVersion: v1\nkind: List\nitems: [{apiVersion: v1, kind: List, items: [1, null, [], {kind: Pod}]}]\n`,
      [],
      [],
    ],
    ['an alias to itself', 'apiVersion: v1\nkind: Pod\nspec: &a\n  containers: [*a]\n  image: *a\n', [], []],
  ])('%s', (_, text, lines, codes) => {
    expect(read(text)).toEqual(lines)
    expect(notes(text)).toEqual(codes)
  })

  it('5,000 documents are read in good time', () => {
    const started = performance.now()
    expect(read(`${pod('Pod')}---\n`.repeat(5000))).toHaveLength(5000)
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})

it('no text makes it throw, and each known part stands where it says', () => {
  const pieces = [
    '\n',
    ' ',
    '  ',
    '- ',
    ': ',
    '"',
    "'",
    '{{ ',
    ' }}',
    '{%',
    '%}',
    '${',
    '}',
    '$(',
    ')',
    '|',
    '>',
    '#',
    '&a ',
    '*a',
    '<<: *a',
    'image: ',
    'app:latest',
    'name: x',
    'containers:\n',
    'spec:',
    'apiVersion: v1\n',
    'kind: Pod\n',
    '---\n',
    '\t',
    '\r\n',
    '\\',
    'default "latest" ',
    '.Values.tag',
    '__',
    '@',
    '<',
    '[',
    ']',
    '\u2028',
    '{',
    ', ',
    'args: ',
    'kaniko',
    '--destination=',
    'env:',
    '$TAG',
    'tag: ',
  ]
  readsAnyText(kubernetes, 'k8s/a.yaml', pieces, [
    single('a'),
    deployment('- image: "'),
    'apiVersion: argoproj.io/v1\nkind: Application\nspec: {source: {helm: {values: "',
    deployment('- image: kaniko\n  args: ["'),
  ])
})
