import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { covering } from '../../../../src/domain/ecr/repository-prefix.ts'

function prefixes(name: string, ...all: readonly string[]): string[] {
  return covering(
    name,
    all.map((prefix) => ({ prefix })),
  ).map(({ prefix }) => prefix)
}

describe('a prefix', () => {
  it.each([
    ['prod/app', ['prod'], ['prod']],
    ['prod/app', ['prod/'], ['prod/']],
    ['prod/team/app', ['prod'], ['prod']],
    ['prod', ['prod'], []],
    ['production/app', ['prod'], []],
    ['team/prod/app', ['prod'], []],
    ['prod/app', ['prod/app'], []],
    ['prod/app', ['PROD'], []],
    ['prod/app', ['ROOT'], ['ROOT']],
    ['prod/app', ['ROOT', 'prod'], ['prod']],
    ['test/app', ['ROOT', 'prod'], ['ROOT']],
    ['prod/team/app', ['prod', 'prod/team', 'ROOT'], ['prod/team', 'prod']],
    ['prod/app', [], []],
  ])('for %s, of %j: %j', (name, all, expected) => {
    expect(prefixes(name, ...all)).toEqual(expected)
  })

  it('covers the names below it, and no others', () => {
    const segment = fc.stringMatching(/^[a-z0-9]{1,4}$/)
    const path = fc.array(segment, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(path, path, (prefix, name) => {
        const below = name.length > prefix.length && prefix.every((part, index) => name[index] === part)
        expect(prefixes(name.join('/'), prefix.join('/'))).toEqual(below ? [prefix.join('/')] : [])
      }),
      { seed: 3 },
    )
  })
})
