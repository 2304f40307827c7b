import { describe, expect, it } from '@jest/globals'
import { parsePolicy } from '../../../../src/domain/policy/policy-file.ts'
import { ECR, fileOf, lines, linesOf, spanIn, unitOf, valueOf } from '../../../support/scan-tree.ts'

function declared(mode: string | null, filters: readonly string[] = [], traits: object = {}): string[] {
  const fact = {
    kind: 'repository',
    mode: mode === null ? null : valueOf(mode),
    filters: filters.map((filter) => valueOf(filter)),
    name: valueOf('team/app'),
    ...traits,
  } as const
  return lines([fileOf('ecr.tf', 'resource {}', null, fact)])
}

describe('repository-mutable', () => {
  it.each([
    [null, [], 'error repository-mutable ecr.tf:1 team/app -'],
    ['MUTABLE', [], 'error repository-mutable ecr.tf:1 team/app MUTABLE'],
    ['{opaque var.mode} | MUTABLE', [], 'error repository-mutable ecr.tf:1 team/app MUTABLE'],
    ['IMMUTABLE | MUTABLE', [], 'error repository-mutable ecr.tf:1 team/app MUTABLE'],
    ['{opaque var.mode}', [], 'note repository-mutable ecr.tf:1 team/app ${var.mode}'],
    ['SOMETIMES', [], 'note repository-mutable ecr.tf:1 team/app SOMETIMES'],
    [
      'IMMUTABLE_WITH_EXCLUSION',
      ['buildcache-*', 'sha-*'],
      'error repository-mutable ecr.tf:1 team/app IMMUTABLE_WITH_EXCLUSION sha-*',
    ],
    ['IMMUTABLE_WITH_EXCLUSION', ['*'], 'error repository-mutable ecr.tf:1 team/app IMMUTABLE_WITH_EXCLUSION *'],
    ['IMMUTABLE_WITH_EXCLUSION', ['v*'], 'error repository-mutable ecr.tf:1 team/app IMMUTABLE_WITH_EXCLUSION v*'],
    ['IMMUTABLE_WITH_EXCLUSION', [], 'note repository-mutable ecr.tf:1 team/app IMMUTABLE_WITH_EXCLUSION'],
    [
      'IMMUTABLE_WITH_EXCLUSION',
      ['{opaque var.filter}'],
      'note repository-mutable ecr.tf:1 team/app IMMUTABLE_WITH_EXCLUSION',
    ],
    ['MUTABLE_WITH_EXCLUSION', ['v*'], 'error repository-mutable ecr.tf:1 team/app MUTABLE_WITH_EXCLUSION'],
    ['MUTABLE_WITH_EXCLUSION', [], 'error repository-mutable ecr.tf:1 team/app MUTABLE_WITH_EXCLUSION'],
    [
      'MUTABLE_WITH_EXCLUSION',
      ['{opaque var.filter}'],
      'note repository-mutable ecr.tf:1 team/app MUTABLE_WITH_EXCLUSION',
    ],
  ])('%s %j', (mode, filters, expected) => {
    expect(declared(mode, filters)).toEqual([expected])
  })

  it.each([
    ['IMMUTABLE', []],
    ['IMMUTABLE_WITH_EXCLUSION', ['buildcache-*', 'sha256-*', 'latest']],
    ['MUTABLE_WITH_EXCLUSION', ['*']],
    ['MUTABLE_WITH_EXCLUSION', ['sha-*', 'v*']],
  ])('%s %j is fine', (mode, filters) => {
    expect(declared(mode, filters)).toEqual([])
  })

  it.each([
    ['left out where that means IMMUTABLE', { unset: 'IMMUTABLE' }, []],
    [
      'a creation template',
      { what: 'creation-template', name: valueOf('prod') },
      ['error repository-mutable ecr.tf:1 prod -'],
    ],
    ['no name', { name: null }, ['error repository-mutable ecr.tf:1 - -']],
  ])('%s', (_, traits, expected) => {
    expect(declared(null, [], traits)).toEqual(expected)
  })

  it('takes a repository of caches for what it is', () => {
    expect(declared('MUTABLE', [], { name: valueOf('team/app/cache') })).toEqual([
      'note repository-mutable ecr.tf:1 team/app/cache MUTABLE',
    ])
    expect(declared(null, [], { name: valueOf('team/app/cache') })).toEqual([
      'error repository-mutable ecr.tf:1 team/app/cache -',
    ])
  })

  it.each([
    ['IMMUTABLE', 'app', []],
    ['MUTABLE', 'app', ['error repository-mutable make.sh:1 app -', 'error repository-mutable make.sh:2 app MUTABLE']],
    ['IMMUTABLE', 'web', ['error repository-mutable make.sh:1 app -']],
  ])('is set to %s afterwards, in %s', (mode, name, expected) => {
    const text = 'create\nset'
    const file = fileOf(
      'make.sh',
      text,
      unitOf('make.sh', { kind: 'script' }),
      { kind: 'repository', by: 'aws-cli', at: 'create', name: valueOf('app') },
      { kind: 'repository', by: 'aws-cli', at: 'set', name: valueOf(name), mode: valueOf(mode) },
    )

    expect(lines([file])).toEqual(expected)
  })

  it('stands at the filter that lets a version move', () => {
    const text = 'resource {\n  mode = IMMUTABLE_WITH_EXCLUSION\n  filter = v*\n}'
    const file = fileOf('ecr.tf', text, null, {
      kind: 'repository',
      mode: valueOf('IMMUTABLE_WITH_EXCLUSION', text),
      filters: [valueOf('cache'), valueOf('v*', text)],
    })

    expect(lines([file])).toEqual(['error repository-mutable ecr.tf:3 - IMMUTABLE_WITH_EXCLUSION v*'])
  })

  it('stands at the setting, and offers the fix of its reader', () => {
    const text = 'resource {\n  image_tag_mutability = "MUTABLE"\n}'
    const span = spanIn(text, '"MUTABLE"')!
    const file = fileOf('ecr.tf', text, null, {
      kind: 'repository',
      mode: valueOf('MUTABLE', text),
      edit: { kind: 'replace', span, text: '"IMMUTABLE"' },
    })

    expect(lines([file])).toEqual(['error repository-mutable ecr.tf:2 - MUTABLE'])
  })
})

const MOVING = parsePolicy('tags: { moving: ["buildcache-*", "sha256-*"] }', 'policy.yml')

function cached(reference: string, traits: object = {}): string[] {
  return linesOf('cache-needs-exclusion', [
    fileOf('ci.yml', '', unitOf('build'), { kind: 'cache', reference, ...traits }),
  ])
}

describe('a script that loosens what it protects again', () => {
  it('says so where it loosens it', () => {
    const text = 'put MUTABLE\nput IMMUTABLE\n'
    const unit = unitOf('unlock.sh', { kind: 'script', serialised: null })
    const put = (mode: string) =>
      ({ kind: 'repository', by: 'aws-cli', at: `put ${mode}`, name: valueOf('app'), mode: valueOf(mode) }) as const

    expect(lines([fileOf('unlock.sh', text, unit, put('MUTABLE'), put('IMMUTABLE'))])).toEqual([
      'error repository-mutable unlock.sh:1 app MUTABLE',
    ])
  })
})

describe('cache-needs-exclusion', () => {
  it.each([
    [`${ECR}/app:buildcache`, `warning cache-needs-exclusion ci.yml:1 ${ECR}/app:buildcache`],
    [`${ECR}/app:web`, `warning cache-needs-exclusion ci.yml:1 ${ECR}/app:web`],
    [`${ECR}/app`, `warning cache-needs-exclusion ci.yml:1 ${ECR}/app`],
    [`${ECR}/app:cache-{branch $B}`, `warning cache-needs-exclusion ci.yml:1 ${ECR}/app:cache-$B`],
    [`${ECR}/app:cache-{opaque $B}`, `note cache-needs-exclusion ci.yml:1 ${ECR}/app:cache-$B`],
  ])('%s', (reference, expected) => {
    expect(cached(reference)).toEqual([expected])
  })

  it.each(['ghcr.io/x/app:buildcache', '{opaque $REGISTRY}/app:buildcache', `${ECR}/app:{commit $SHA}`])(
    '%s is fine',
    (reference) => {
      expect(cached(reference)).toEqual([])
    },
  )

  it.each([
    [`${ECR}/app:buildcache-main`, 0],
    [`${ECR}/app:buildcache-{branch $B}`, 0],
    [`${ECR}/app:buildcache`, 1],
  ])('%s, with buildcache-* under tags.moving: %i', (reference, count) => {
    const file = fileOf('ci.yml', '', unitOf('build'), { kind: 'cache', reference })

    expect(linesOf('cache-needs-exclusion', [file], { policy: MOVING })).toHaveLength(count)
  })

  it.each([
    ['app/cache', 'MUTABLE', [], 0],
    ['app/cache', 'IMMUTABLE_WITH_EXCLUSION', ['main'], 0],
    ['app/cache', 'IMMUTABLE_WITH_EXCLUSION', ['other'], 1],
    ['app/cache', 'IMMUTABLE', [], 1],
    ['other', 'MUTABLE', [], 1],
  ])('a repository %s declared %s %j: %i', (name, mode, filters, count) => {
    const files = [
      fileOf('ci.yml', '', unitOf('build'), { kind: 'cache', reference: `${ECR}/app/cache:main` }),
      fileOf('ecr.tf', '', null, {
        kind: 'repository',
        name: valueOf(name),
        mode: valueOf(mode),
        filters: filters.map((filter) => valueOf(filter)),
      }),
    ]

    expect(linesOf('cache-needs-exclusion', files)).toHaveLength(count)
  })
})

describe('signature-needs-exclusion', () => {
  const signed = (reference: string, tagged: boolean | null) =>
    fileOf('ci.yml', '', unitOf('build'), { kind: 'signature', reference, tagged })

  it.each([
    [`${ECR}/app@{opaque $D}`, true, `warning signature-needs-exclusion ci.yml:1 ${ECR}/app@$D`],
    [`${ECR}/app@{opaque $D}`, null, `note signature-needs-exclusion ci.yml:1 ${ECR}/app@$D`],
    ['{opaque $IMAGE}', true, 'warning signature-needs-exclusion ci.yml:1 $IMAGE'],
  ])('%s, tagged: %s', (reference, tagged, expected) => {
    expect(linesOf('signature-needs-exclusion', [signed(reference, tagged)])).toEqual([expected])
  })

  it.each([
    [`${ECR}/app@{opaque $D}`, false],
    ['ghcr.io/x/app@{opaque $D}', true],
  ])('%s, tagged: %s, is fine', (reference, tagged) => {
    expect(linesOf('signature-needs-exclusion', [signed(reference, tagged)])).toEqual([])
  })

  it('is fine where sha256-* may move', () => {
    const file = signed(`${ECR}/app@{opaque $D}`, true)
    const repository = fileOf('ecr.tf', '', null, {
      kind: 'repository',
      name: valueOf('app'),
      mode: valueOf('IMMUTABLE_WITH_EXCLUSION'),
      filters: [valueOf('sha256-*')],
    })

    expect(linesOf('signature-needs-exclusion', [file], { policy: MOVING })).toEqual([])
    expect(linesOf('signature-needs-exclusion', [file, repository])).toEqual([])
  })
})
