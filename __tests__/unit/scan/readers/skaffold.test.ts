import { describe, expect, it } from '@jest/globals'
import { skaffold } from '../../../../src/scan/readers/skaffold.ts'
import { readsAnyText } from '../../../support/any-text.ts'
import { chainText, factLines, misplacedParts } from '../../../support/scan-facts.ts'

const HEAD = 'apiVersion: skaffold/v4beta6\nkind: Config\n'

function read(text: string, path = 'skaffold.yaml'): string[] {
  const file = { path, text }
  const reading = skaffold.read(file)
  expect(misplacedParts(reading, file)).toEqual([])
  return factLines(reading, file)
}

const pushed = (policy: string) =>
  `${HEAD}build:\n  artifacts: [{image: r/a}]\n  cluster: {}\n${policy.replaceAll(/^(?=.)/gm, '  ')}`

it.each<[string, boolean]>([
  ['skaffold.yaml', true],
  ['a/skaffold.prod.yml', true],
  ['skaffold/deploy.yaml', false],
  ['skaffold.json', false],
])('%s: %s', (path, claims) => {
  expect(skaffold.claims(path)).toBe(claims)
})

describe('the tag that a policy makes', () => {
  it.each<[string, string, string]>([
    ['none', '', 'r/a:{commit gitCommit}'],
    ['the commit', 'tagPolicy:\n  gitCommit: {}\n', 'r/a:{commit gitCommit}'],
    [
      'the commit, dressed',
      'tagPolicy: {gitCommit: {variant: AbbrevCommitSha, prefix: v-}}\n',
      'r/a:v-{commit gitCommit AbbrevCommitSha}',
    ],
    ['the branch', 'tagPolicy: {gitCommit: {variant: Branches}}\n', 'r/a:{branch gitCommit Branches}'],
    ['the digest, which is latest', 'tagPolicy:\n  sha256: {}\n', 'r/a:latest'],
    ['the same without braces', 'tagPolicy:\n  sha256:\n', 'r/a:latest'],
    ['the input', 'tagPolicy: {inputDigest: {}}\n', 'r/a:{unique inputDigest}'],
    ['the time', 'tagPolicy: {dateTime: {}}\n', 'r/a:{unique dateTime}'],
    ['the time to the second', 'tagPolicy: {dateTime: {format: "20060102150405"}}\n', 'r/a:{unique dateTime}'],
    ['the day', 'tagPolicy: {dateTime: {format: "2006-01-02"}}\n', 'r/a:{date dateTime}'],
    ['a variable', 'tagPolicy: {envTemplate: {template: "{{.TAG}}"}}\n', 'r/a:{opaque $TAG}'],
    [
      'variables',
      'tagPolicy: {envTemplate: {template: "{{.GIT_SHA}}-{{.ENV}}"}}\n',
      'r/a:{commit $GIT_SHA}-{environment $ENV}',
    ],
    ['a text', 'tagPolicy: {envTemplate: {template: latest}}\n', 'r/a:latest'],
    ['with its name, as it was', 'tagPolicy: {envTemplate: {template: "{{.IMAGE_NAME}}:latest"}}\n', 'r/a:latest'],
    [
      'with its name and a variable',
      'tagPolicy: {envTemplate: {template: "{{.IMAGE_NAME}}:{{.DIGEST_HEX}}"}}\n',
      'r/a:{digest $DIGEST_HEX}',
    ],
    ['a default', 'tagPolicy: {envTemplate: {template: \'{{default "dev" .TAG}}\'}}\n', 'r/a:dev | r/a:{opaque $TAG}'],
    [
      'a condition',
      'tagPolicy: {envTemplate: {template: "{{if .TAG}}{{.TAG}}{{else}}latest{{end}}"}}\n',
      'r/a:{opaque $TAG} | r/a:latest',
    ],
    [
      'components',
      'tagPolicy:\n  customTemplate:\n    template: "{{.A}}_{{.B}}"\n    components: [{name: A, dateTime: {}}, {name: B, sha256: {}}]\n',
      'r/a:{unique dateTime}_latest',
    ],
    [
      'components in components',
      'tagPolicy:\n  customTemplate:\n    template: "{{.A}}"\n    components: [{name: A, customTemplate: {template: "{{.A}}"}}]\n',
      'r/a:{opaque .A}',
    ],
    ['one that is not known', 'tagPolicy: {other: {}}\n', 'r/a:{opaque tagPolicy}'],
    ['no template', 'tagPolicy: {envTemplate: {}}\n', 'r/a:{opaque template}'],
  ])('%s', (_, policy, reference) => {
    expect(read(pushed(policy))).toEqual([`4 push Skaffold: ${reference}`])
  })

  it('`latest` comes by way of its policy', () => {
    const file = { path: 'skaffold.yaml', text: pushed('tagPolicy:\n  sha256: {}\n') }
    const [fact] = skaffold.read(file).facts
    expect(fact?.kind === 'push' && chainText(fact.reference, file)).toEqual(['sha256<default@7'])
  })
})

describe('what is pushed', () => {
  const build = (text: string) => `${HEAD}build:\n  artifacts:\n    - image: r/a\n${text}`
  it.each<[string, string, string[]]>([
    ['perhaps', build(''), ['5 push Skaffold: r/a:{commit gitCommit} (perhaps)']],
    ['never', build('  local: {push: false}\n'), ['5 built docker -: r/a:{commit gitCommit}']],
    ['always', build('  local: {push: true}\n'), ['5 push Skaffold: r/a:{commit gitCommit}']],
    ['by Cloud Build', build('  googleCloudBuild: {projectId: x}\n'), ['5 push Skaffold: r/a:{commit gitCommit}']],
    [
      'a cache',
      build('      kaniko: {cache: {repo: r/cache}}\n'),
      ['5 push Skaffold: r/a:{commit gitCommit} (perhaps)', '6 cache kaniko: r/cache'],
    ],
    [
      'a tag of its own',
      build('    - image: r/b:latest\n'),
      ['5 push Skaffold: r/a:{commit gitCommit} (perhaps)', '6 push Skaffold: r/b:latest (perhaps)'],
    ],
    [
      'a profile that changes nothing of it',
      build('profiles:\n  - name: a\n    deploy: {}\n'),
      ['5 push Skaffold: r/a:{commit gitCommit} (perhaps)'],
    ],
    [
      'a profile with a policy',
      build('  local: {push: false}\nprofiles:\n  - name: a\n    build: {cluster: {}, tagPolicy: {sha256: {}}}\n'),
      ['5 built docker -: r/a:{commit gitCommit}', '5 push Skaffold: r/a:latest'],
    ],
    [
      'a profile with images',
      build('profiles:\n  - name: a\n    build:\n      artifacts: [{image: r/c}]\n'),
      ['5 push Skaffold: r/a:{commit gitCommit} (perhaps)', '9 push Skaffold: r/c:{commit gitCommit} (perhaps)'],
    ],
    [
      'a profile with a patch',
      build('profiles:\n  - name: a\n    patches: [{op: replace, path: /build/tagPolicy, value: {sha256: {}}}]\n'),
      ['5 push Skaffold: r/a:{commit gitCommit} (perhaps)', '5 push Skaffold: r/a:latest (perhaps)'],
    ],
    [
      'two configurations',
      `${build('')}---\n${build('')}`,
      ['5 push Skaffold: r/a:{commit gitCommit} (perhaps)', '11 push Skaffold: r/a:{commit gitCommit} (perhaps)'],
    ],
    ['no Skaffold', 'apiVersion: v1\nkind: Config\nbuild: {artifacts: [{image: a}]}\n', []],
    ['nothing to build', `${HEAD}deploy: {kubectl: {}}\n`, []],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual(lines)
  })
})

describe('what cannot be read', () => {
  it.each<[string, string, string[], string[]]>([
    [
      'half a list',
      `${HEAD}build: {artifacts: [{image: r/a}`,
      ['3 push Skaffold: r/a:{commit gitCommit} (perhaps)'],
      ['SYNTAX'],
    ],
    [
      'other types',
      `${HEAD}build: {artifacts: {image: a}, tagPolicy: sha256, local: [push]}\nprofiles: {a: b}\n`,
      [],
      [],
    ],
    [
      'a policy that is a word',
      `${HEAD}build: {artifacts: [{image: a}, {image: ""}, b], tagPolicy: sha256}\n`,
      ['3 push Skaffold: a:{opaque tagPolicy} (perhaps)'],
      [],
    ],
    [
      'control characters',
      `${HEAD}build: {artifacts: [{image: "a\u0000"}], cluster: {}}\n`,
      ['3 push Skaffold: a\u0000:{commit gitCommit}'],
      [],
    ],
  ])('%s', (_, text, lines, codes) => {
    expect(read(text)).toEqual(lines)
    expect(skaffold.read({ path: 'skaffold.yaml', text }).notes.map(({ code }) => code)).toEqual(codes)
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
    '{{.',
    '}}',
    'TAG',
    'if .A',
    'else',
    'end',
    'IMAGE_NAME',
    'image: r/a',
    'artifacts:',
    'tagPolicy:',
    'sha256: {}',
    'envTemplate:',
    'template: ',
    'customTemplate:',
    'components: ',
    'name: TAG',
    'dateTime: {}',
    'profiles:\n',
    'build:\n',
    'local: {push: ',
    'false',
    '}',
    '{',
    '[',
    ']',
    ', ',
    '\t',
    '\\',
    '|\n',
  ]
  readsAnyText(skaffold, 'skaffold.yaml', pieces, [
    `${HEAD}build:\n  artifacts:\n    - image: `,
    pushed('tagPolicy: {envTemplate: {template: "'),
    pushed('tagPolicy: {customTemplate: {components: ['),
  ])
})
