import { describe, expect, it } from '@jest/globals'
import { compose } from '../../../../src/scan/readers/compose.ts'
import { readsAnyText } from '../../../support/any-text.ts'
import { chainText, factLines, misplacedParts } from '../../../support/scan-facts.ts'

function read(text: string, path = 'compose.yml'): string[] {
  const file = { path, text }
  const reading = compose.read(file)
  expect(misplacedParts(reading, file)).toEqual([])
  return factLines(reading, file)
}

const services = (text: string) => `services:\n  web:\n${text.replaceAll(/^(?=.)/gm, '    ')}`

describe('which files it is asked for', () => {
  it.each([
    'compose.yml',
    'a/compose.yaml',
    'docker-compose.yml',
    'docker-compose.prod.yaml',
    'stack.yml',
    'swarm-stack.yml',
    'docker-compose.yml.j2',
  ])('%s', (path) => {
    expect(compose.claims(path)).toBe(true)
  })
  it.each(['values.yml', 'compose.json', '.github/workflows/compose.yml', 'compose/values.yml'])('not %s', (path) => {
    expect(compose.claims(path)).toBe(false)
  })
  it('what names neither an image nor a build is not read', () => {
    expect(compose.holds('services:\n  a:\n    command: x\n')).toBe(false)
    expect(compose.holds('services:\n  a: {"image": x}\n')).toBe(true)
  })
})

describe('what services run', () => {
  it.each<[string, string, string[]]>([
    ['an image', services('image: nginx:latest\n'), ['3 workload service `web`: nginx:latest']],
    ['no tag', services('image: localhost:5000/app\n'), ['3 workload service `web`: localhost:5000/app']],
    [
      'a default',
      services('image: app:${TAG:-latest}\n'),
      ['3 workload service `web`: app:latest | app:{opaque $TAG}'],
    ],
    [
      'a default of the other kind',
      services('image: "app:${TAG-latest}"\n'),
      ['3 workload service `web`: app:latest | app:{opaque $TAG}'],
    ],
    [
      'a default within a default',
      services('image: ${A:-${B:-x}:1}\n'),
      ['3 workload service `web`: x:1 | {opaque $B}:1 | {opaque $A}'],
    ],
    ['one that must be set', services('image: app:${TAG:?set it}\n'), ['3 workload service `web`: app:{opaque $TAG}']],
    ['one that is told', services("image: 'app:$GIT_SHA'\n"), ['3 workload service `web`: app:{commit $GIT_SHA}']],
    [
      'a branch',
      services('image: app:${CI_COMMIT_REF_SLUG}\n'),
      ['3 workload service `web`: app:{branch $CI_COMMIT_REF_SLUG}'],
    ],
    [
      'instead of what is set',
      services('image: app:1${X:+-debug}\n'),
      ['3 workload service `web`: app:1-debug | app:1'],
    ],
    ['a dollar', services('image: app:$$TAG\n'), ['3 workload service `web`: app:$TAG']],
    [
      'by way of an anchor',
      'x-a: &a\n  image: app:1\nservices:\n  web:\n    <<: *a\n',
      ['2 workload service `web`: app:1'],
    ],
    ['an alias', 'x-i: &i app:1\nservices:\n  web: {image: *i}\n', ['3 workload service `web`: app:1']],
    [
      'what somebody puts in',
      services('image: <registry>/app:IMAGE_TAG\n'),
      ['3 workload service `web`: {opaque <registry>}/app:{opaque IMAGE_TAG}'],
    ],
    [
      'a template of Ansible',
      "services:\n{% if web %}\n  web:\n    image: {{ image }}:{{ tag | default('latest') }}\n{% endif %}\n",
      [
        "4 workload service `web`: {opaque {{ image }}}:latest | {opaque {{ image }}}:{opaque {{ tag | default('latest') }}}",
      ],
    ],
    [
      'profiles and all',
      services('profiles: [a]\nimage: a:1\ndeploy: {replicas: 2}\n'),
      ['4 workload service `web`: a:1'],
    ],
    ['the first version', 'web:\n  image: a:latest\n  ports: ["80:80"]\n', ['2 workload service `web`: a:latest']],
    ['nothing written', services('image:\ncommand: x\n'), []],
    [
      'pulled never, from a registry',
      services('image: r.example.com/a:latest\npull_policy: never\n'),
      ['3 workload service `web`: r.example.com/a:latest'],
    ],
    ['built null', services('image: a:1\nbuild:\n'), ['3 workload service `web`: a:1']],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual(lines)
  })
  it('the way of a default is kept', () => {
    const file = { path: 'compose.yml', text: services('image: app:${TAG:-latest}\n') }
    const [fact] = compose.read(file).facts
    expect(fact?.kind === 'use' && chainText(fact.reference, file)).toEqual(['$TAG<default@3'])
  })
})

describe('what is built here is not fetched', () => {
  it.each<[string, string, string[]]>([
    ['with a name', services('build: .\nimage: app:latest\n'), ['4 built compose web: app:latest']],
    ['without a name', services('build: .\n'), []],
    [
      'and run by another service',
      'services:\n  a: {build: ., image: app}\n  b: {image: app}\n  c: {image: app:2}\n',
      ['2 built compose a: app', '4 workload service `c`: app:2'],
    ],
    ['never pulled', services('image: app:latest\npull_policy: never\n'), ['3 built compose web: app:latest']],
    ['built as it is pulled', services('image: app:latest\npull_policy: build\n'), ['3 built compose web: app:latest']],
    [
      'as what it extends',
      'services:\n  a: {build: .}\n  b: {extends: {service: a}, image: "app:latest"}\n',
      ['3 built compose b: app:latest'],
    ],
    [
      'extends in a ring',
      'services:\n  a: {extends: b, image: a}\n  b: {extends: a, image: b}\n',
      ['2 workload service `a`: a', '3 workload service `b`: b'],
    ],
    [
      'extends another file',
      'services:\n  a: {build: .}\n  b: {extends: {file: x.yml, service: a}, image: b}\n',
      ['3 workload service `b`: b'],
    ],
    [
      'more names',
      services('build:\n  context: .\n  tags:\n    - app:1\n    - "app:${TAG}"\n'),
      ['6 built compose web: app:1', '7 built compose web: app:{opaque $TAG}'],
    ],
    [
      'caches',
      services('build:\n  cache_to: ["type=registry,ref=app:cache,mode=max", "type=local,dest=x", "type=gha"]\n'),
      ['4 cache docker compose build: app:cache'],
    ],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual(lines)
  })
})

describe('what is no Compose file', () => {
  it.each([
    ['GitLab', 'services:\n  - docker:dind\nbuild:\n  image: a:latest\n'],
    ['a workflow', 'jobs:\n  a:\n    services:\n      db: {image: a}\nservices:\n  a: {image: x}\n'],
    ['Kubernetes', 'apiVersion: v1\nkind: Pod\nspec: {containers: [{image: a}]}\n'],
    ['CloudFormation', 'Resources:\n  a: {image: b}\n'],
    ['a list', '- image: a\n'],
    ['nothing', ''],
    ['a broken one', 'services: [\n'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([])
  })
  it('a stack of another kind', () => {
    expect(read('web:\n  image: a:latest\n', 'stack.yml')).toEqual([])
  })
  it('what is broken is noted', () => {
    const { facts, notes } = compose.read({ path: 'compose.yml', text: 'services:\n  a:\n    image: b:1\n  c: "x\n' })
    expect(facts).toHaveLength(1)
    expect(notes).toMatchObject([{ code: 'SYNTAX', path: 'compose.yml' }])
  })
})

it('any text', () => {
  const pieces = [
    'services:\n',
    '  web:\n',
    '    image: ',
    '    build: ',
    '    build:\n',
    '      tags:\n',
    '        - ',
    '      cache_to: [',
    ']',
    'a:latest',
    '${A',
    ':-',
    '}',
    '$$',
    '$B',
    '"',
    "'",
    '\\x41',
    '\n',
    '\r\n',
    '  ',
    '<a>',
    '{{ x }}',
    '{',
    ',',
    ': ',
    '&a ',
    '*a',
    '<<: ',
    '|\n',
    '>-\n',
    'TAG',
    'extends: ',
    'type=registry,ref=',
  ]
  readsAnyText(compose, 'compose.yml', pieces, [
    'services:\n  web:\n    image: ',
    'services: {web: {image: "',
    'services:\n  web:\n    build:\n      cache_to: ["',
  ])
})
