import { describe, expect, it } from '@jest/globals'
import { repositoryMutable } from '../../../../src/scan/rules/repository-mutable.ts'
import { draftsOf, fileOf, lines, spanIn, unitOf, valueOf } from '../../../support/scan-tree.ts'

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
    [
      'IMMUTABLE_WITH_EXCLUSION',
      ['buildcache-*', '{opaque var.filter}'],
      'note repository-mutable ecr.tf:1 team/app IMMUTABLE_WITH_EXCLUSION',
    ],
    [
      'IMMUTABLE_WITH_EXCLUSION',
      ['buildcache-* | {opaque var.filter}'],
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
    ['MUTABLE_WITH_EXCLUSION', ['sha-*', '1.*']],
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

  it.each([
    ['MUTABLE', 'team/app/cache', 'note'],
    ['MUTABLE', 'app-buildcache', 'note'],
    ['MUTABLE', 'cache', 'note'],
    ['MUTABLE', 'cache-api', 'error'],
    ['MUTABLE', 'geocache', 'error'],
    [null, 'team/app/cache', 'error'],
  ])('takes a repository of caches for what it is: %s, %s: %s', (mode, name, severity) => {
    expect(declared(mode, [], { name: valueOf(name) })).toEqual([
      `${severity} repository-mutable ecr.tf:1 ${name} ${mode ?? '-'}`,
    ])
  })

  it.each([
    ['MUTABLE', 'team/app', 'high'],
    ['IMMUTABLE | MUTABLE', 'team/app', 'medium'],
    ['MUTABLE', 'team/cache', 'medium'],
    ['{opaque var.mode}', 'team/app', 'low'],
    ['{opaque var.mode}', 'team/cache', 'low'],
    ['{opaque var.mode} | IMMUTABLE', 'team/app', 'low'],
  ])('%s, %s: confidence %s', (mode, name, confidence) => {
    const file = fileOf('ecr.tf', '', null, { kind: 'repository', name: valueOf(name), mode: valueOf(mode) })

    expect(draftsOf(repositoryMutable, [file]).map((draft) => draft.confidence)).toEqual([confidence])
  })

  it('goes by its name as far as that is known', () => {
    expect(declared('MUTABLE', [], { name: valueOf('team/{opaque var.name}') })).toEqual([
      'error repository-mutable ecr.tf:1 team/${var.name} MUTABLE',
    ])
    expect(declared('MUTABLE', [], { name: null })).toEqual(['error repository-mutable ecr.tf:1 - MUTABLE'])
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

  it.each<[what: string, later: object, count: number]>([
    ['here', {}, 0],
    ['by another tool', { by: 'terraform' }, 1],
    ['in another job', { unit: unitOf('other') }, 1],
    ['before', { order: -1 }, 1],
    ['at the same time', { order: 0 }, 1],
    ['for a repository without a name', { name: null }, 1],
    ['to nothing', { mode: null }, 2],
    ['to what may be loose', { mode: valueOf('IMMUTABLE | MUTABLE') }, 2],
  ])('that is set again %s: %#', (_, later, count) => {
    const name = valueOf('app')
    const file = fileOf(
      'make.sh',
      'create\nset',
      unitOf('make.sh', { kind: 'script' }),
      { kind: 'repository', by: 'aws-cli', at: 'create', name },
      { kind: 'repository', by: 'aws-cli', at: 'set', name, mode: valueOf('IMMUTABLE'), ...later },
    )

    expect(lines([file])).toHaveLength(count)
  })

  it.each<[what: string, created: object]>([
    ['by another tool', { by: 'terraform' }],
    ['without a name', { name: null }],
  ])('that is created %s is set by nothing later', (_, created) => {
    const name = valueOf('app')
    const set = { kind: 'repository', by: 'aws-cli', name, mode: valueOf('IMMUTABLE') } as const

    expect(
      lines([fileOf('make.sh', '', null, { kind: 'repository', by: 'aws-cli', name, ...created }, set)]),
    ).toHaveLength(1)
  })

  it('is not set by a script beside it', () => {
    const repository = { kind: 'repository', by: 'aws-cli', name: valueOf('app') } as const
    const set = { ...repository, order: 1, mode: valueOf('IMMUTABLE') } as const

    expect(lines([fileOf('a.sh', '', null, repository), fileOf('b.sh', '', null, set)])).toEqual([
      'error repository-mutable a.sh:1 app -',
    ])
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

  it.each([
    ['what is known of the setting', '{opaque var.kind}MUTABLE', 'MUTABLE', 'MUTABLE'],
    ['a setting that is not known', '{opaque var.mode}', null, null],
    ['a declaration without a setting', null, null, null],
  ])('tells of %s by which names it came', (_, mode, culprit, at) => {
    const text = 'mode = MUTABLE'
    const via = [{ name: 'var.mode', by: 'variable', span: null }] as const
    const file = fileOf('ecr.tf', text, null, {
      kind: 'repository',
      mode: mode === null ? null : valueOf(mode, text, via),
    })

    expect(draftsOf(repositoryMutable, [file])).toMatchObject([
      {
        chain: mode === null ? [] : via,
        culprit: culprit === null ? null : { text: culprit },
        at: at && spanIn(text, at),
      },
    ])
  })
})

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
