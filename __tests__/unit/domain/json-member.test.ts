import { describe, expect, it } from '@jest/globals'
import { at, listAt, textAt } from '../../../src/domain/json-member.ts'

const PAYLOAD: unknown = JSON.parse('{"a": {"b.c": "d", "list": [1, 2], "empty": ""}, "__proto__": {"own": "x"}}')

describe('what a stranger wrote', () => {
  it.each<[readonly string[], unknown]>([
    [['a', 'b.c'], 'd'],
    [['a', 'list', '1'], 2],
    [['a', 'b'], undefined],
    [['a', 'b.c', 'length'], undefined],
    [['nothing', 'there'], undefined],
    [['toString'], undefined],
    [['a', '__proto__', 'toString'], undefined],
    [['a', 'list', 'map'], undefined],
    [['__proto__', 'own'], 'x'],
  ])('has at %j %j', (path, member) => {
    expect(at(PAYLOAD, ...path)).toBe(member)
  })

  it.each<[unknown]>([[null], [undefined], ['text'], [7]])('has no members where it is %j', (value) => {
    expect(at(value, 'length')).toBeUndefined()
    expect(at(value)).toBe(value)
  })

  it('has a list or none', () => {
    expect(listAt(PAYLOAD, 'a', 'list')).toEqual([1, 2])
    expect(listAt(PAYLOAD, 'a')).toEqual([])
  })

  it('has a text that says something or none', () => {
    expect(textAt(PAYLOAD, 'a', 'b.c')).toBe('d')
    expect(textAt(PAYLOAD, 'a', 'empty')).toBeNull()
    expect(textAt(PAYLOAD, 'a', 'list')).toBeNull()
  })
})
