import { describe, expect, it } from '@jest/globals'
import { OWNER_KEYS, ownerOf } from '../../../../src/domain/audit/owner.ts'

describe('ownerOf', () => {
  it.each<readonly [what: string, tags: Record<string, string>, owner: string | null]>([
    ['nothing', {}, null],
    ['other tags', { env: 'prod', 'cost-center': '4711' }, null],
    ['an owner', { owner: 'payments' }, 'payments'],
    ['an owner in another case', { OWNER: 'payments' }, 'payments'],
    ['a team', { Team: 'payments' }, 'payments'],
    ['both', { team: 'payments', Owner: 'ann@example.com' }, 'ann@example.com'],
    ['a blank owner and a team', { owner: ' \t ', team: 'payments' }, 'payments'],
    ['one key in two cases', { owner: 'b', Owner: 'a' }, 'a'],
    ['one key in two cases, of which one is blank', { owner: 'b', Owner: ' ' }, 'b'],
    ['lines', { owner: ' pay\r\nments\u0000\u2028team ' }, 'pay ments team'],
    ['a long text', { owner: 'x'.repeat(300) }, 'x'.repeat(256)],
    ['a character at its end', { owner: `${'x'.repeat(255)}😀` }, 'x'.repeat(255)],
    ['a blank at its end', { owner: `${'x'.repeat(255)} team` }, 'x'.repeat(255)],
    ['a character of two halves', { owner: '😀 team' }, '😀 team'],
    ['a hostile key', { ['__proto__']: 'x', constructor: 'y' }, null],
  ])('finds it in %s', (_, tags, owner) => {
    expect(ownerOf(new Map(Object.entries(tags)), OWNER_KEYS)).toBe(owner)
  })

  it('knows the keys that people write, the surest first', () => {
    const keys = [
      'owner owned-by team squad service-owner application-owner app-owner technical-owner tech-owner product-owner',
      'owner-team owner-email maintainer contact technical-contact',
    ].flatMap((line) => line.split(' '))
    const found = keys.map((_, index) => ownerOf(new Map(keys.slice(index).map((key) => [key, key])), OWNER_KEYS))

    expect(found).toEqual(keys)
  })

  it('goes by the keys it is given', () => {
    const tags = new Map([
      ['owner', 'ann'],
      ['acme:Squad', 'payments'],
    ])

    expect(ownerOf(tags, ['ACME:squad', 'owner'])).toBe('payments')
    expect(ownerOf(tags, [])).toBeNull()
  })
})
