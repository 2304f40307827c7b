import { describe, expect, it } from '@jest/globals'
import { kustomize } from '../../../../src/scan/readers/kustomize.ts'
import { readsAnyText } from '../../../support/any-text.ts'
import { factLines, misplacedParts } from '../../../support/scan-facts.ts'

const ECR = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'

function read(text: string, path = 'overlays/prod/kustomization.yaml'): string[] {
  const file = { path, text }
  const reading = kustomize.read(file)
  expect(misplacedParts(reading, file)).toEqual([])
  return factLines(reading, file)
}

describe('which files it is asked for', () => {
  it.each([
    'kustomization.yaml',
    'a/kustomization.yml',
    'a/Kustomization',
    'a/image-patch.yaml',
    'patches/a.yaml',
    'a/patch.json',
  ])('%s', (path) => {
    expect(kustomize.claims(path)).toBe(true)
  })
  it.each(['a/kustomize.yaml', 'deploy.yaml', 'my-kustomization.txt', 'fix.patch'])('not %s', (path) => {
    expect(kustomize.claims(path)).toBe(false)
  })
})

describe('images', () => {
  it.each<[string, string, string[]]>([
    [
      'a new tag',
      `images:\n  - name: app\n    newName: ${ECR}/app\n    newTag: latest\n`,
      [`2 workload image \`app\` of the kustomization: ${ECR}/app:latest`],
    ],
    [
      'the name kept',
      'images:\n  - name: r/app\n    newTag: "1.10"\n',
      ['2 workload image `r/app` of the kustomization: r/app:1.10'],
    ],
    ['a number', 'images: [{name: app, newTag: 1.10}]\n', ['1 workload image `app` of the kustomization: app:1.10']],
    [
      'a digest wins',
      'images: [{name: app, newTag: latest, digest: "sha256:ab"}]\n',
      ['1 workload image `app` of the kustomization: app@sha256:ab'],
    ],
    ['a new name alone', 'images: [{name: app, newName: r/app}]\n', []],
    ['an empty tag', 'images: [{name: app, newTag: ""}, {name: b, newTag: }]\n', []],
    [
      'a variable',
      'images: [{name: app, newTag: "${TAG}"}]\n',
      ['1 workload image `app` of the kustomization: app:{opaque $TAG}'],
    ],
    [
      'a template',
      'images:\n  - name: app\n    newTag: {{ tag | default("latest") }}\n',
      ['2 workload image `app` of the kustomization: app:latest | app:{opaque tag}'],
    ],
    ['no name', 'images: [{newTag: latest}]\n', ['1 workload image of the kustomization: {opaque name}:latest']],
    ['another list', 'resources: [a.yaml]\nnamePrefix: latest\n', []],
    [
      'a component',
      'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nimages: [{name: a, newTag: main}]\n',
      ['3 workload image `a` of the kustomization: a:main'],
    ],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual(lines)
  })
})

describe('patches', () => {
  it.each<[string, string, string[]]>([
    [
      'of a manifest',
      'patches:\n  - patch: |-\n      apiVersion: apps/v1\n      kind: Deployment\n      metadata:\n        name: api\n      spec:\n        containers:\n          - name: web\n            image: "r/web:latest"\n',
      ['10 workload container `web` of Deployment `api`: r/web:latest'],
    ],
    [
      'of the older kind',
      'patchesStrategicMerge:\n  - deploy.yaml\n  - |-\n    apiVersion: apps/v1\n    kind: Deployment\n    spec:\n      containers:\n        - image: r/web:latest\n',
      ['8 workload container of Deployment: r/web:latest'],
    ],
    [
      'operations',
      'patches:\n  - target: {kind: Deployment}\n    patch: |\n      - op: replace\n        path: /spec/template/spec/containers/0/image\n        value: r/app:latest\n      - op: remove\n        path: /a/image\n',
      ['4 workload patch of `/spec/template/spec/containers/0/image`: r/app:latest'],
    ],
    [
      'operations as JSON',
      'patchesJson6902:\n  - patch: \'[{"op": "add", "path": "/spec/containers/-", "value": {"name": "s", "image": "s:latest"}}]\'\n',
      ['2 workload container `s` of a template: s:latest'],
    ],
    ['a test', 'patches:\n  - patch: |\n      - {op: test, path: /a/image, value: "a:latest"}\n', []],
    ['another path', 'patches:\n  - patch: |\n      - {op: replace, path: /spec/imageTag, value: latest}\n', []],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual(lines)
  })

  it.each<[string, string, string, string[]]>([
    [
      'operations',
      'patches/image-patch.yaml',
      '- op: replace\n  path: /spec/template/spec/containers/0/image\n  value: r/app:latest\n',
      ['1 workload patch of `/spec/template/spec/containers/0/image`: r/app:latest'],
    ],
    [
      'JSON',
      'image-patch.json',
      '[{"op": "replace", "path": "/a/image", "value": "r/app:latest"}]',
      ['1 workload patch of `/a/image`: r/app:latest'],
    ],
    [
      'a manifest, which is read elsewhere',
      'patch.yaml',
      'apiVersion: v1\nkind: Pod\nspec: {containers: [{image: a:latest}]}\n',
      [],
    ],
  ])('in a file: %s', (_, path, text, lines) => {
    expect(read(text, path)).toEqual(lines)
  })
})

it('values for charts', () => {
  const text =
    'helmCharts:\n  - name: minio\n    version: latest\n    valuesInline:\n      image: {repository: r/minio, tag: latest}\n      other: {tag: latest}\n'
  expect(read(text)).toEqual(['5 workload image at `image` of chart `minio`: r/minio:latest'])
})

describe('what cannot be read', () => {
  it.each<[string, string, string[], string[]]>([
    [
      'a tab',
      'images:\n  - name: a\n    newTag: latest\n\tb\n',
      ['2 workload image `a` of the kustomization: a:latest'],
      ['SYNTAX'],
    ],
    [
      'half a list',
      'images: [{name: a, newTag: latest',
      ['1 workload image `a` of the kustomization: a:latest'],
      ['SYNTAX'],
    ],
    [
      'half a patch',
      'patches:\n  - patch: |\n      - op: replace\n        path: /a/image\n        value: "a:latest\n',
      ['3 workload patch of `/a/image`: a:latest'],
      [],
    ],
    ['other types', 'images: {a: b}\npatches: image\nhelmCharts: [image, {valuesInline: image}]\n', [], []],
    ['nothing', '', [], []],
  ])('%s', (_, text, lines, codes) => {
    expect(read(text)).toEqual(lines)
    expect(kustomize.read({ path: 'kustomization.yaml', text }).notes.map(({ code }) => code)).toEqual(codes)
  })
})

it('no text makes it throw, and each known part stands where it says', () => {
  const pieces = [
    '\n',
    ' ',
    '  ',
    '      ',
    '- ',
    ': ',
    '"',
    "'",
    '{{ ',
    ' }}',
    '${A:-b}',
    'images:',
    'name: a/b',
    'newName: ',
    'newTag: ',
    'latest',
    'digest: ',
    'patches:\n',
    'patch: |\n',
    'patch: >\n',
    'op: replace',
    'path: /a/image',
    'value: ',
    'containers:\n',
    'image: a:latest',
    '&a ',
    '*a',
    '\t',
    '\r\n',
    '\\',
    '{',
    '}',
    '[',
    ']',
    ', ',
    '#',
  ]
  readsAnyText(kustomize, 'kustomization.yaml', pieces, [
    'images:\n  - name: "',
    'patches:\n  - patch: |\n      - op: replace\n',
    'patches:\n  - patch: "',
    'helmCharts:\n  - valuesInline:\n      image: ',
  ])
})
