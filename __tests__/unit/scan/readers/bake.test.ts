import { describe, expect, it } from '@jest/globals'
import { bake } from '../../../../src/scan/readers/bake.ts'
import { readsAnyText } from '../../../support/any-text.ts'
import { chainText, factLines } from '../../../support/scan-facts.ts'

const read = (text: string, path = 'docker-bake.hcl') => {
  const file = { path, text }
  return { file, reading: bake.read(file) }
}

describe('bake files', () => {
  it.each<[path: string, claimed: boolean]>([
    ['docker-bake.hcl', true],
    ['docker-bake.override.json', true],
    ['ci/bake.hcl', true],
    ['ci/app.bake.hcl', true],
    ['bake.json', true],
    ['.github/workflows/bake-base.hcl', true],
    ['docker.hcl', true],
    ['main.hcl', false],
    ['docker-compose.yml', false],
  ])('claims %s: %s', (path, claimed) => {
    expect(bake.claims(path)).toBe(claimed)
  })

  it.each<[what: string, text: string, facts: string[]]>([
    [
      'tags',
      'target "app" {\n  tags = ["a:1", "a:latest"]\n}',
      ['2 built bake app: a:1', '2 built bake app: a:latest'],
    ],
    ['no tags', 'target "app" {\n  tags = []\n}\ntarget "b" {}\ntarget "c" {\n  tags = null\n}', []],
    [
      'a variable with a default',
      'variable "TAG" {\n  default = "latest"\n}\ntarget "app" {\n  tags = ["a:${TAG}"]\n}',
      ['5 built bake app: a:latest'],
    ],
    [
      'variables that somebody has to give',
      'variable "TAG" {}\nvariable "REGISTRY" {\n  default = ""\n}\ntarget "app" {\n  tags = ["${REGISTRY}a:${TAG}", "a:${GITHUB_SHA}"]\n}',
      ['6 built bake app: {opaque $REGISTRY}a:{opaque $TAG}', '6 built bake app: a:{commit $GITHUB_SHA}'],
    ],
    [
      'an output that pushes, inherited',
      'target "base" {\n  output = ["type=registry"]\n}\ntarget "app" {\n  inherits = ["base"]\n  tags = ["a:latest"]\n}\ntarget "local" {\n  inherits = ["base"]\n  output = ["type=docker"]\n  tags = ["a:dev"]\n}',
      ['6 push bake target `app`: a:latest', '11 built bake local: a:dev'],
    ],
    [
      'outputs as objects and with names',
      'target "app" {\n  output = [{ type = "image", name = "b:edge", push = true }]\n  tags = ["a:1"]\n}\ntarget "d" {\n  output = ["type=image,push-by-digest=true,name=b,push=true"]\n}',
      ['3 push bake target `app`: a:1', '2 push bake target `app`: b:edge'],
    ],
    [
      'caches',
      'target "app" {\n  cache-to = ["type=registry,ref=host/app:cache,mode=max", "type=gha"]\n}\ntarget "b" {\n  inherits = ["app"]\n}',
      ['2 cache bake target `app`: host/app:cache'],
    ],
    [
      'functions',
      'function "tags" {\n  params = [name]\n  result = ["${name}:latest", notequal("", SHA) ? "${name}:${SHA}" : ""]\n}\ntarget "app" {\n  tags = tags("app")\n}\ntarget "b" {\n  tags = concat(tags("b"), ["c:1"])\n}',
      [
        '3 built bake app: app:latest',
        '3 built bake app: app:{commit $SHA}',
        '3 built bake b: b:latest',
        '3 built bake b: b:{commit $SHA}',
        '9 built bake b: c:1',
      ],
    ],
    [
      'a matrix',
      'target "app" {\n  name = "app-${v}"\n  matrix = {\n    v = ["1", "2"]\n  }\n  tags = ["app:${v}"]\n}',
      ['6 built bake app: app:1 | app:2'],
    ],
    [
      'attributes of other targets',
      'target "a" {\n  tags = ["a:latest"]\n}\ntarget "b" {\n  tags = target.a.tags\n}',
      ['2 built bake a: a:latest', '2 built bake b: a:latest'],
    ],
    [
      'a time',
      'target "a" {\n  tags = ["a:${formatdate("YYYYMMDD", timestamp())}", "a:${timestamp()}"]\n}',
      ['2 built bake a: a:{date formatdate()}', '2 built bake a: a:{unique timestamp()}'],
    ],
    [
      'circles',
      'target "a" {\n  inherits = ["b"]\n  tags = ["a:x"]\n}\ntarget "b" {\n  inherits = ["a"]\n}',
      ['3 built bake a: a:x', '3 built bake b: a:x'],
    ],
    ['what is not closed', 'target "a" {\n  tags = ["a:x"', ['2 built bake a: a:x']],
  ])('reads %s', (_what, text, facts) => {
    const { file, reading } = read(text)
    expect(factLines(reading, file)).toEqual(facts)
  })

  it('reads JSON', () => {
    const text =
      '{\n "variable": {"TAG": {"default": "edge"}},\n "target": {"app": {"tags": ["a:${TAG}"], "output": ["type=registry"]}}\n}'
    const { file, reading } = read(text, 'docker-bake.json')
    expect(factLines(reading, file)).toEqual(['3 push bake target `app`: a:edge'])
  })

  it('says which groups a target is in, and where its list stands', () => {
    const text =
      'group "default" {\n  targets = ["app"]\n}\ngroup "all" {\n  targets = ["app", "b"]\n}\ntarget "app" {\n  tags = ["a:1"]\n}'
    const [fact] = read(text).reading.facts
    expect(fact).toMatchObject({ groups: ['default', 'all'] })
    const list = fact?.kind === 'built' ? fact.list : null
    expect(text.slice(list?.start, list?.end)).toBe('["a:1"]')
  })

  it('tells by way of which names a tag came', () => {
    const { file, reading } = read(
      'variable "TAG" {\n  default = "latest"\n}\ntarget "app" {\n  tags = ["a:${TAG}"]\n}',
    )
    const [fact] = reading.facts
    expect(fact?.kind === 'built' ? chainText(fact.reference, file) : null).toEqual(['${TAG}<default@2'])
  })

  it('survives functions that call themselves, and inheritance that doubles', () => {
    const doubling = Array.from(
      { length: 40 },
      (_, index) => `target "t${index}" {\n  inherits = ["t${index + 1}", "t${index + 1}"]\n}\n`,
    )
    expect(read(`${doubling.join('')}target "t40" {\n  tags = ["a:x"]\n}`).reading.facts.length).toBeGreaterThan(0)
    expect(
      read('function "f" {\n  params = [x]\n  result = f(x)\n}\ntarget "a" {\n  tags = f("x")\n}').reading.notes,
    ).toEqual([])
  })

  it('reads any text', () => {
    readsAnyText(bake, 'docker-bake.hcl', [
      'target "a" {\n',
      '}\n',
      'tags = ',
      '["a:',
      '${TAG}',
      '"]',
      '\n',
      'variable "TAG" {',
      'default = "latest"',
      'inherits = ["a"]\n',
      'output = ["type=registry"]\n',
      'matrix = { v = ["1"] }\n',
      '${v}',
      'f(',
      ')',
      'function "f" {\n',
      'params = [x]\n',
      'result = ',
      '"\\u0041:x"',
      ' ? ',
      ' : ',
    ])
  })
})
