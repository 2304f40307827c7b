import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { makefile } from '../../../../src/scan/readers/makefile.ts'
import { chainText, factLines, misplacedParts } from '../../../support/scan-facts.ts'

function linesOf(text: string, path = 'Makefile'): string[] {
  return factLines(makefile.read({ path, text }), { text })
}

describe('a Makefile', () => {
  it.each([
    [
      'IMAGE = acme/app\nTAG ?= latest\npush:\n\t@docker push $(IMAGE):$(TAG)\n',
      ['4 push docker push: acme/app:latest'],
    ],
    ['push:\n\tdocker push app:$(TAG)\n', ['2 push docker push: app:{opaque $TAG}']],
    ['push:\n\tdocker push app:${GIT_SHA}\n', ['2 push docker push: app:{commit $GIT_SHA}']],
    [
      'SHA := $(shell git rev-parse --short HEAD)\npush: build\n\tdocker push app:$(SHA)',
      ['3 push docker push: app:{commit $(shell git rev-parse --short HEAD)}'],
    ],
    ['A=a\nA:=b\nA+=c\np:\n\tdocker push $(lastword $(A))', ['5 push docker push: c']],
    ['A=$(B)\nB=late\np:\n\tdocker push $(A)', ['4 push docker push: late']],
    ['IMG:=app\nIMG:=$(IMG):latest\np:\n\tdocker push $(IMG)', ['4 push docker push: app:latest']],
    ['A=$(B)\nB=$(A)\np:\n\tdocker push $(A)', ['4 push docker push: {opaque $(A)}']],
    ['V != git describe --tags\np:\n\tdocker push app:$(V)', ['3 push docker push: app:{version $(V)}']],
    ['T=1\\\n  2\np:\n\tdocker push $(firstword $(T))', ['4 push docker push: 1']],
    ['N=A\nA=x\np:\n\tdocker push $($(N))', ['4 push docker push: x']],
    ['TAG=v1\nTAG?=latest\np:\n\tdocker push app:$(TAG)', ['4 push docker push: app:v1']],
    ['TAG=latest # c\r\np:\r\n\tdocker push app:$(TAG)\r\n', ['3 push docker push: app:latest']],
    ['T=a::b\np:\n\tdocker push app:$(T)', ['3 push docker push: app:a::b']],
  ])('follows variables: %j', (text, expected) => {
    expect(linesOf(text)).toEqual(expected)
  })

  it.each([
    [
      'ifeq ($(X),y)\nTAG=latest\nelse\nTAG=dev\nendif\np:\n\tdocker push app:$(TAG)',
      ['7 push docker push: app:latest | app:dev'],
    ],
    ['TAG=v1\nifdef CI\nTAG=latest\nendif\np:\n\tdocker push app:$(TAG)', ['6 push docker push: app:v1 | app:latest']],
    [
      'PUSH=false\np:\n\t@if [ "$(PUSH)" = "true" ]; then docker push app:latest; fi',
      ['3 push docker push: app:latest'],
    ],
  ])('reads conditionals both ways: %j', (text, expected) => {
    expect(linesOf(text)).toEqual(expected)
  })

  it.each([
    [
      'T=a b latest\np:\n\t$(foreach t,$(T),docker push app:$(t);)',
      ['3 push docker push: app:a', '3 push docker push: app:b', '3 push docker push: app:latest'],
    ],
    [
      'TAG=$(or $(CI_TAG),latest)\np:\n\tdocker push app:$(TAG)',
      ['3 push docker push: app:{opaque $CI_TAG} | app:latest'],
    ],
    ['TAG=$(if $(CI),x,latest)\np:\n\tdocker push app:$(TAG)', ['3 push docker push: app:x | app:latest']],
    ['p:\n\tdocker push app:$(subst /,-,a/b)', ['2 push docker push: app:a-b']],
    ['p:\n\tdocker push $(firstword a b):$(lastword a b)', ['2 push docker push: a:b']],
    ['I=$(addprefix reg/,a b)\np:\n\tdocker push $(firstword $(I))', ['3 push docker push: reg/a']],
    ['X=$(patsubst v%,%,v1.2)\nY=$(X:1%=2%)\np:\n\tdocker push $(X)/$(Y)', ['4 push docker push: 1.2/2.2']],
    [
      'define push\n@docker push $(1):$(2)\n@docker push $(1):latest\nendef\np:\n\t$(call push,app,v1)',
      ['6 push docker push: app:v1', '6 push docker push: app:latest'],
    ],
    ['p:\n\tdocker push app:$(shell echo latest)', ['2 push docker push: app:latest']],
    ['p:\n\tdocker push app:$(wildcard *)', ['2 push docker push: app:{opaque $(wildcard *)}']],
  ])('calls functions: %j', (text, expected) => {
    expect(linesOf(text)).toEqual(expected)
  })

  it.each([
    ['p:\n\tdocker push \\\n\t  app:latest', ['2 push docker push: app:latest']],
    ['p:\n\tfor t in a b; do docker push app:$$t; done', ['2 push docker push: app:a', '2 push docker push: app:b']],
    ['p:\n\tTAG=a\n\tdocker push app:$$TAG', ['3 push docker push: app:{opaque $TAG}']],
    ['.ONESHELL:\np:\n\tTAG=a\n\tdocker push app:$$TAG', ['4 push docker push: app:a']],
    ['p: ; docker push app:latest', ['1 push docker push: app:latest']],
    ['p:\n\t-docker push app:$${TAG:-latest}', ['2 push docker push: app:{opaque $TAG} | app:latest']],
    ['p:\n\t$(Q)docker push app\n', ['2 push docker push: app']],
    ['Q=@\np:\n\t$(Q)docker push app\n', ['3 push docker push: app']],
    ['export TAG=latest\np:\n\tdocker push app:$$TAG', ['3 push docker push: app:latest']],
    ['p:\n\t@echo "docker push app:latest"', []],
    [
      'p:\n\t./push.sh $(TAG)\n\t$(MAKE) -C sub push TAG=latest',
      ['2 call push.sh $1={opaque $TAG}', '3 call sub/Makefile $TAG=latest'],
    ],
  ])('reads recipes: %j', (text, expected) => {
    expect(linesOf(text)).toEqual(expected)
  })

  it.each([
    ['latest stable:\n\tdocker push app:$@', ['2 push docker push: app:latest | app:stable']],
    ['push-%:\n\tdocker push app:$*\nall: push-latest push-v1', ['2 push docker push: app:latest | app:v1']],
    ['push-%:\n\tdocker push app:$*', ['2 push docker push: app:{opaque $*}']],
    ['release: TAG=latest\nrelease: push\npush:\n\tdocker push app:$(TAG)', ['4 push docker push: app:latest']],
    [
      'TAG=v1\np: TAG=latest\np:\n\tdocker push app:$(TAG)\nq:\n\tdocker push app:$(TAG)',
      ['4 push docker push: app:latest', '6 push docker push: app:v1'],
    ],
  ])('knows targets: %j', (text, expected) => {
    expect(linesOf(text)).toEqual(expected)
  })

  it.each([
    ['Makefile', true],
    ['docker/GNUmakefile', true],
    ['build/docker.mk', true],
    ['Makefile.docker', true],
    ['makefile', true],
    ['Makefile.md/x', false],
    ['scripts/make.sh', false],
  ])('is known by its path: %s', (path, expected) => {
    expect(makefile.claims(path)).toBe(expected)
  })

  it('follows a call of itself', () => {
    const text =
      'TAG ?= v1\nlatest:\n\t$(MAKE) push TAG=latest\npush:\n\tdocker push app:$(TAG)\nother:\n\tdocker push b:$(TAG)\n'
    expect(linesOf(text)).toEqual([
      '3 call Makefile $TAG=latest',
      '5 push docker push: app:v1',
      '7 push docker push: b:v1',
      '5 push docker push: app:latest',
    ])
  })

  it('says where a value is set', () => {
    const text = 'TAG ?= latest\nIMG = app:$(TAG)\npush:\n\tdocker push $(IMG)\n'
    const [fact] = makefile.read({ path: 'Makefile', text }).facts
    expect(fact?.kind === 'push' ? chainText(fact.reference, { text }) : null).toEqual([
      '$(IMG)<variable@2',
      '$(TAG)<default@1',
    ])
  })

  it('runs its scripts where it lies', () => {
    expect(linesOf('p:\n\t./push.sh', 'docker/Makefile')).toEqual(['2 call docker/push.sh'])
  })

  it('has a unit a target', () => {
    const text = 'a:\n\tdocker push a\n\tdocker push b\nb: a\n\tdocker push c\n'
    const { facts } = makefile.read({ path: 'Makefile', text })
    expect(facts.map(({ unit, order }) => `${unit?.id} ${order}`)).toEqual(['a 0', 'a 1', 'b 0'])
  })

  const DOUBLING = Array.from({ length: 60 }, (_, index) => `A${index} = $(A${index + 1})$(A${index + 1})`).join('\n')
  it.each([
    ['references in one another', `p:\n\tdocker push ${'$('.repeat(20_000)}`],
    ['values that double', `${DOUBLING}\np:\n\tdocker push $(A0)`],
    ['loops in one another', `p:\n\t${'$(foreach i,1 2 3 4 5 6 7 8,'.repeat(20)}docker push $(i)${')'.repeat(20)}`],
    ['a variable that grows', `${'A += x\n'.repeat(20_000)}p:\n\tdocker push $(A)`],
    ['a define without an end', 'define x\n'.repeat(10_000)],
    ['a line that goes on', 'A = \\\n'.repeat(30_000)],
    ['backslashes', `p:\n\t${'\\'.repeat(300_000)}`],
    [
      'a chain of targets',
      Array.from(
        { length: 5000 },
        (_, index) => `t${index}: X = ${index}\nt${index}: t${index + 1}\n\tdocker push $(X)`,
      ).join('\n'),
    ],
  ])('ends, though it is hostile: %s', (_, text) => {
    const started = performance.now()
    makefile.read({ path: 'Makefile', text })
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  const FRAGMENTS = [
    'p:',
    '\n\t',
    '\n',
    '\r\n',
    'docker push ',
    '$(TAG)',
    '${TAG}',
    '$$TAG',
    '$@',
    '$(',
    ')',
    'TAG = ',
    'TAG ?= latest\n',
    'TAG := a b\n',
    '+= ',
    'define X\n',
    'endef\n',
    '$(foreach t,$(TAG),',
    '$(subst a,b,',
    '$(shell echo ',
    '$(call X,',
    '$(if ',
    ',',
    '\\',
    '#',
    ':',
    '%',
    '"',
    "'",
    'app:latest',
    'ifdef X\n',
    'endif\n',
    '@',
    '-',
    ' ',
  ]
  it('throws on nothing, and knows where each text stands', () => {
    const pieces = fc
      .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 5 })), { maxLength: 12 })
      .map((some) => some.join(''))
    const file = fc.oneof(
      pieces,
      fc.tuple(pieces, pieces).map(([value, words]) => `TAG = ${value}\np: q\n\tdocker push app${words}`),
    )
    fc.assert(
      fc.property(file, (text) => {
        expect(misplacedParts(makefile.read({ path: 'Makefile', text }), { text })).toEqual([])
      }),
      { seed: 11, numRuns: 1500 },
    )
  })
})

it.each([
  ['a: b\nb: c\nc:\n\tdocker push x', ['b', 'a']],
  ['a:\n\t$(MAKE) c TAG=1\nc:\n\tdocker push x', ['a']],
  ['a:\n\t@${MAKE} --no-print-directory b && $(MAKE) c\nc:\n\tdocker push x', ['a']],
  ['c:\n\tdocker push x', []],
])('%j: the target is needed by %j', (text, expected) => {
  const fact = makefile.read({ path: 'Makefile', text }).facts.find(({ kind }) => kind === 'push')

  expect(fact?.unit?.neededBy ?? []).toEqual(expected)
})
