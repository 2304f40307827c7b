import { describe, expect, it } from '@jest/globals'
import { helm } from '../../../../src/scan/readers/helm.ts'
import { readsAnyText } from '../../../support/any-text.ts'
import { chainText, factLines, misplacedParts } from '../../../support/scan-facts.ts'

const ECR = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'

function read(text: string, path: string): string[] {
  const file = { path, text }
  const reading = helm.read(file)
  expect(misplacedParts(reading, file)).toEqual([])
  return factLines(reading, file)
}

function chains(text: string, path: string): string[] {
  const file = { path, text }
  return helm.read(file).facts.flatMap((fact) => (fact.kind === 'use' ? chainText(fact.reference, file) : []))
}

describe('which files it is asked for', () => {
  it.each([
    'chart/values.yaml',
    'values.yml',
    'values-prod.yaml',
    'a/values.dev.yaml',
    'a/api-values.yaml',
    'a/api.values.yaml',
    'values/prod.yaml',
    'helm/values/eu/prod.yml',
    'values.yaml.gotmpl',
    'chart/templates/deploy.yaml',
    'chart/templates/a/_helpers.tpl',
    'chart/Chart.yaml',
    'helmfile.yaml',
    'helmfile.d/10-app.yaml',
  ])('%s', (path) => {
    expect(helm.claims(path)).toBe(true)
  })
  it.each(['deploy.yaml', 'myvalues.yaml', 'values.json', 'chart/templates/NOTES.txt', 'templates.yaml'])(
    'not %s',
    (path) => {
      expect(helm.claims(path)).toBe(false)
    },
  )
})

describe('images in values', () => {
  it.each<[string, string, string[]]>([
    [
      'repository and tag',
      `image:\n  repository: ${ECR}/app\n  pullPolicy: Always\n  tag: "latest" # CI\n`,
      [`2 workload image at \`image\`: ${ECR}/app:latest`],
    ],
    [
      'registry too',
      'image: {registry: q.io, repository: a/b, tag: dev}\n',
      ['1 workload image at `image`: q.io/a/b:dev'],
    ],
    [
      'registry twice',
      'image: {registry: q.io, repository: q.io/a/b, tag: dev}\n',
      ['1 workload image at `image`: q.io/a/b:dev'],
    ],
    [
      'a digest',
      'image: {repository: a/b, tag: latest, digest: "sha256:ab"}\n',
      ['1 workload image at `image`: a/b:latest@sha256:ab'],
    ],
    [
      'an empty digest',
      'image: {repository: a/b, tag: latest, digest: ""}\n',
      ['1 workload image at `image`: a/b:latest'],
    ],
    ['name', 'image: {name: a/b, tag: latest}\n', ['1 workload image at `image`: a/b:latest']],
    ['version', 'image: {name: a/b, version: latest}\n', ['1 workload image at `image`: a/b:latest']],
    [
      'a tag alone',
      'web:\n  image:\n    tag: latest\n',
      ['3 workload image at `web.image`: {opaque image.repository}:latest'],
    ],
    ['beside each other', 'web: {image: a/b, tag: latest}\n', ['1 workload image at `web`: a/b:latest']],
    ['beside each other, imageTag', 'web: {image: a/b, imageTag: latest}\n', ['1 workload image at `web`: a/b:latest']],
    ['at the top', 'repository: a/b\ntag: latest\n', ['1 workload image at `repository`: a/b:latest']],
    ['imageTag alone', 'imageTag: latest\n', ['1 workload image at `imageTag`: {opaque image.repository}:latest']],
    ['prefixed', 'apiImage: a/b\napiImageTag: latest\n', ['1 workload image at `apiImage`: a/b:latest']],
    [
      'prefixed otherwise',
      'api_image_repository: a/b\napi_image_tag: latest\n',
      ['1 workload image at `api_image_repository`: a/b:latest'],
    ],
    [
      'a hub',
      'global: {hub: docker.io/istio, tag: latest}\n',
      ['1 workload image at `global`: docker.io/istio/{opaque image.name}:latest'],
    ],
    ['in one text', `worker:\n  image: ${ECR}/w:latest\n`, [`2 workload image at \`worker.image\`: ${ECR}/w:latest`]],
    ['in one text, prefixed', 'initImage: busybox:latest\n', ['1 workload image at `initImage`: busybox:latest']],
    [
      'in one text, as the repository',
      'image: {repository: "a/b:latest"}\n',
      ['1 workload image at `image.repository`: a/b:latest'],
    ],
    ['dotted', 'image.repository: a/b\nimage.tag: latest\n', ['1 workload image at `image`: a/b:latest']],
    [
      'many',
      'images:\n  web: a/web:latest\n  db: {repository: postgres, tag: "15"}\n  tags: {x: q.io/x:dev}\n',
      [
        '2 workload image at `images.web`: a/web:latest',
        '3 workload image at `images.db`: postgres:15',
        '4 workload image at `images.tags.x`: q.io/x:dev',
      ],
    ],
    [
      'containers',
      'extraContainers:\n  - name: a\n    image: busybox:latest\n',
      ['3 workload image at `extraContainers.0.image`: busybox:latest'],
    ],
    [
      'containers as text',
      'extraInitContainers: |\n  - name: a\n    image: "busybox:latest"\n',
      ['3 workload image at `extraInitContainers.0.image`: busybox:latest'],
    ],
    [
      'templates',
      'image: {repository: "{{ .Values.global.registry }}/a", tag: "{{ .Values.tag }}"}\n',
      ['1 workload image at `image`: {opaque .Values.global.registry}/a:{opaque .Values.tag}'],
    ],
    ['a variable', 'image: {repository: a, tag: $IMAGE_TAG}\n', ['1 workload image at `image`: a:{opaque $IMAGE_TAG}']],
    [
      'an anchor, said once',
      'a: &a {image: {repository: a/b, tag: main}}\nb: *a\nc: {<<: *a}\n',
      ['1 workload image at `a.image`: a/b:main'],
    ],
    ['without the word', 'web: {repository: a/b, tag: latest}\n', ['1 workload image at `web`: a/b:latest']],
  ])('%s', (_, text, lines) => {
    expect(read(text, 'chart/values.yaml')).toEqual(lines)
  })

  it.each([
    ['an empty tag', 'image: {repository: a/b, tag: ""}\n'],
    ['no tag', 'image: {repository: a/b}\n'],
    ['null', 'image:\n  repository: a/b\n  tag:\n'],
    ['a tilde', 'image: {repository: a/b, tag: ~}\n'],
    ['a repository of sources', 'gitSync: {repository: "https://github.com/a/b.git", tag: latest}\n'],
    ['a repository by SSH', 'sync: {repo: "git@github.com:a/b.git", tag: latest}\n'],
    ['a chart', 'chart: {repository: stable, tag: latest}\n'],
    ['a dist-tag', 'npm: {tag: latest}\n'],
    ['a version of a tool', 'tools: {version: latest}\nkubectl: {name: kubectl, version: latest}\n'],
    [
      'a policy of pulling',
      'imagePullPolicy: Always\nimagePullSecrets: [{name: "a:b"}]\nimage: {pullPolicy: IfNotPresent}\n',
    ],
    ['a picture', 'backgroundImage: "a:b"\nlogo: {image: "a/b.png"}\nimage: https://x.test/a:b\n'],
    ['a machine', 'vmImage: ubuntu-latest\nimage: ami-0123\n'],
    ['a path', 'image: ./a:b\n'],
    ['labels', 'podLabels: {tag: latest}\nenv: [{name: TAG, value: latest}]\n'],
    ['an alias of the tag alone', 'x: &t latest\ny: {z: *t}\n'],
  ])('nothing: %s', (_, text) => {
    expect(read(text, 'chart/values.yaml')).toEqual([])
  })
})

describe('a helmfile', () => {
  it('names values and what it sets', () => {
    const text =
      'releases:\n{{ range .x }}\n  - name: api\n    version: latest\n    values:\n      - prod.yaml\n      - image: {repository: a/b, tag: latest}\n    set:\n      - name: web.image.tag\n        value: dev\n{{ end }}\n'
    expect(read(text, 'helmfile.yaml')).toEqual([
      '7 workload image at `image` of release `api`: a/b:latest',
      '9 workload image at `web.image` of release `api`: {opaque image.repository}:dev',
    ])
  })
})

const template = (containers: string) =>
  `{{- if .Values.on }}\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {{ include "x" . }}\n  labels:\n    {{- include "l" . | nindent 4 }}\nspec:\n  containers:\n${containers.replaceAll(/^(?=.)/gm, '    ')}{{- end }}\n`
const image = (text: string) => template(`- name: web\n  image: ${text}\n`)
const WEB = '11 workload container `web` of Deployment: '

describe('templates', () => {
  it.each<[string, string, string[]]>([
    [
      'as most are',
      image('"{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"'),
      [
        `${WEB}{opaque .Values.image.repository}:{version .Chart.AppVersion} | {opaque .Values.image.repository}:{opaque .Values.image.tag}`,
      ],
    ],
    [
      'a default',
      image('"{{ .Values.r }}:{{ .Values.tag | default "latest" }}"'),
      [`${WEB}{opaque .Values.r}:latest | {opaque .Values.r}:{opaque .Values.tag}`],
    ],
    [
      'a default in front',
      image('{{ .Values.r }}:{{ default "latest" .Values.tag }}'),
      [`${WEB}{opaque .Values.r}:latest | {opaque .Values.r}:{opaque .Values.tag}`],
    ],
    ['a text', image('nginx:latest'), [`${WEB}nginx:latest`]],
    [
      'printf',
      image('{{ printf "%s/app:%s" .Values.registry (.Values.tag | toString) | quote }}'),
      [`${WEB}{opaque .Values.registry}/app:{opaque .Values.tag}`],
    ],
    [
      'a condition within',
      image('"{{ .Values.r }}{{ if .Values.d }}@{{ .Values.d }}{{ else }}:{{ .Values.t }}{{ end }}"'),
      [`${WEB}{opaque .Values.r}@{opaque .Values.d} | {opaque .Values.r}:{opaque .Values.t}`],
    ],
    ['a condition without else', image('a{{ with .Values.t }}:{{ . }}{{ end }}'), [`${WEB}a:{opaque .} | a`]],
    ['ternary', image('a:{{ ternary "latest" "1.2.3" .Values.x }}'), [`${WEB}a:latest | a:1.2.3`]],
    ['a helper', image('{{ include "app.image" . }}'), [`${WEB}{opaque include "app.image" .}`]],
    ['required', image('a:{{ required "set it!" .Values.tag }}'), [`${WEB}a:{opaque .Values.tag}`]],
    ['a commit, cut', image('a:{{ .Values.gitSha | trunc 7 }}'), [`${WEB}a:{commit .Values.gitSha | trunc 7}`]],
    ['in backquotes', image('a:{{ `latest` }}'), [`${WEB}a:latest`]],
    ['what is not understood', image('a:{{ .Values.tag == "x" }}'), [`${WEB}a:{opaque .Values.tag == "x"}`]],
    [
      'both branches',
      template(
        '- name: web\n  {{- if .Values.d }}\n  image: a@{{ .Values.d }}\n  {{- else }}\n  image: a:latest\n  {{- end }}\n',
      ),
      [
        '12 workload container `web` of Deployment: a@{opaque .Values.d}',
        '14 workload container `web` of Deployment: a:latest',
      ],
    ],
    [
      'what is put in around',
      template(
        '{{- range .Values.x }}\n- name: {{ .name }}\n  image: a:latest\n  env:\n    {{- toYaml .env | nindent 4 }}\n{{- end }}\n',
      ),
      ['12 workload container of Deployment: a:latest'],
    ],
    [
      'comments',
      template('{{/* a: {{ b }} }} */}}\n- name: web\n  image: a:latest\n'),
      ['12 workload container `web` of Deployment: a:latest'],
    ],
    [
      'plain YAML',
      'apiVersion: v1\nkind: Pod\nspec: {containers: [{image: a:latest}]}\n',
      ['3 workload container of Pod: a:latest'],
    ],
    [
      'part of a manifest',
      '{{- define "x.container" -}}\n- name: web\n  image: a:latest\n{{- end }}\n',
      ['3 workload container `web` of a template: a:latest'],
    ],
    ['not a ConfigMap', 'apiVersion: v1\nkind: ConfigMap\ndata:\n  a: |\n    image: a:latest\n    {{ b }}\n', []],
    [
      'not a definition',
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec:\n  image: {type: string, default: "a:latest"}\n  {{ a }}\n',
      [],
    ],
    ['half of one', image('"a:{{ .Values.tag'), [`${WEB}a:{{ .Values.tag`]],
  ])('%s', (_, text, lines) => {
    // The last line closes what an unclosed quote opens.
    const whole = lines[0]?.endsWith('{{ .Values.tag') ? `${text.replace('{{- end }}\n', '')}"\n` : text
    expect(read(whole, 'chart/templates/a.yaml')).toEqual(lines)
  })

  it.each([
    ['a pipeline', 'image: ruby:latest\nresources: {containers: [{container: a, image: "a:latest"}]}\n'],
    ['a pipeline with expressions', 'steps:\n  - ${{ if a }}:\n    image: a:latest\n   - image: b:latest\n'],
  ])('of another kind: %s', (_, text) => {
    expect(read(text, 'ci/templates/a.yml')).toEqual([])
  })

  it('variables are followed', () => {
    const text = `{{- $tag := .Values.tag | default "latest" -}}\n${image('"a:{{ $tag }}"')}`
    expect(read(text, 'chart/templates/a.yaml')).toEqual([
      '12 workload container `web` of Deployment: a:latest | a:{opaque .Values.tag}',
    ])
    expect(chains(text, 'chart/templates/a.yaml')).toEqual(['$tag<variable@1', '.Values.tag<default@1'])
  })

  it('a variable of itself is not followed for ever', () => {
    const text = `{{ $a := printf "%s-%s" $a $b }}{{ $b := $a }}\n${image('"r:{{ $a }}"')}`
    expect(read(text, 'chart/templates/a.yaml')).toEqual([
      '12 workload container `web` of Deployment: r:{opaque $a}-{opaque $a}',
    ])
  })

  it.each<[string, string, string[]]>([
    [
      'printf',
      '{{- define "app.image" -}}\n{{- $tag := .Values.tag | default "latest" -}}\n{{- printf "%s:%s" .Values.r $tag -}}\n{{- end -}}\n',
      ['1 workload template `app.image`: {opaque .Values.r}:latest | {opaque .Values.r}:{opaque .Values.tag}'],
    ],
    [
      'a condition',
      '{{ define "app.image" }}\n{{ if .d }}\n{{ .r }}@{{ .d }}\n{{ else }}\n{{ .r }}:latest\n{{ end }}\n{{ end }}\n',
      ['1 workload template `app.image`: {opaque .r}@{opaque .d} | {opaque .r}:latest'],
    ],
    ['no image', '{{- define "app.name" -}}\n{{- printf "%s:%s" .a .b -}}\n{{- end -}}\n', []],
    ['never closed', '{{- define "app.image" -}}\n{{ .a }}:latest\n{{- define "b" -}}{{ end }}', []],
  ])('a helper: %s', (_, text, lines) => {
    expect(read(text, 'chart/templates/_helpers.tpl')).toEqual(lines)
  })
})

describe('what cannot be read', () => {
  it.each<[string, string, string, string[], string[]]>([
    [
      'values with a tab',
      'chart/values.yaml',
      'image: {repository: a, tag: latest}\n\tb: c\n',
      ['1 workload image at `image`: a:latest'],
      ['SYNTAX'],
    ],
    [
      'a list that never ends',
      'chart/values.yaml',
      'image: {repository: a, tag: latest',
      ['1 workload image at `image`: a:latest'],
      ['SYNTAX'],
    ],
    [
      'control characters',
      'chart/values.yaml',
      'image: {repository: "a\u0000", tag: "\u0007latest"}\n',
      ['1 workload image at `image`: a\u0000:\u0007latest'],
      [],
    ],
    ['nesting', 'chart/values.yaml', `image: ${'{a: '.repeat(300)}`, [], ['TOO_DEEP']],
    ['a list', 'chart/values.yaml', '- image: a:latest\n', ['1 workload image at `0.image`: a:latest'], []],
    ['a word', 'chart/values.yaml', 'image', [], []],
    ['a template of nothing', 'chart/templates/a.yaml', '{{', [], []],
    ['many openings', 'chart/templates/a.yaml', '{{ if a }}'.repeat(20_000), [], []],
    [
      'blocks in an image',
      'chart/templates/a.yaml',
      `kind: a\napiVersion: b\ncontainers: [{image: "${'{{ if a }}x'.repeat(30)}"}]`,
      ['3 workload container of a: {opaque a template}'],
      [],
    ],
    [
      'parentheses',
      'chart/templates/a.yaml',
      `kind: a\napiVersion: b\ncontainers: [{image: "{{ ${'('.repeat(60)}a }}"}]`,
      ['3 workload container of a: {opaque ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((a}'],
      [],
    ],
  ])('%s', (_, path, text, lines, codes) => {
    expect(read(text, path)).toEqual(lines)
    expect(helm.read({ path, text }).notes.map(({ code }) => code)).toEqual(codes)
  })
})

describe('no text makes it throw, and each known part stands where it says', () => {
  const pieces = [
    '\n',
    ' ',
    '  ',
    '- ',
    ': ',
    '"',
    "'",
    '`',
    '{{ ',
    '{{- ',
    ' }}',
    ' -}}',
    '/*',
    '*/',
    'if a',
    'else',
    'end',
    'range',
    'define "x.image"',
    '$a := ',
    '$a',
    '| ',
    'default "latest" ',
    'printf "%s:%s" ',
    '(',
    ')',
    ',',
    '.Values.tag ',
    '${A:-b}',
    'image:',
    'repository: a/b',
    'image: a:latest',
    'tag: ',
    'latest',
    'name: x',
    'containers:\n',
    '|\n',
    '>\n',
    '#',
    '&a ',
    '*a',
    '\t',
    '\r\n',
    '\\',
    '\\"',
    'images:',
    'extraContainers: |\n',
    'digest: ',
    '{',
    '}',
    ', ',
  ]
  it.each<[string, string[]]>([
    ['chart/values.yaml', ['image:\n  repository: "', 'extraContainers: |\n  - image: ', 'image: {']],
    ['chart/templates/a.yaml', [image('"'), image('{{ '), template('')]],
    ['chart/templates/_helpers.tpl', ['{{ define "a.image" }}', '{{ $a := ']],
    [
      'helmfile.yaml',
      ['releases:\n  - values:\n    - image:\n        ', 'releases: [{set: [{name: image.tag, value: '],
    ],
  ])('%s', (path, starts) => {
    readsAnyText(helm, path, pieces, starts)
  })
})
