import { describe, expect, it } from '@jest/globals'
import { tagEntries } from '../../../src/commands/input.ts'

const CACHE = 'type=registry,ref=123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:buildcache,mode=max'

describe('the tags input', () => {
  it.each([
    ['nothing', '', []],
    ['tags', '1.2.3, 1.2.4\n1.2.5', ['1.2.3', '1.2.4', '1.2.5']],
    ['a cache export, whole', CACHE, [CACHE]],
    ['a cache export among tags', `1.2.3,1.2.4\r\n  ${CACHE}\r\n1.2.5`, ['1.2.3', '1.2.4', CACHE, '1.2.5']],
    ['a cache export that has no line of its own', '1.2.3,type=gha', ['1.2.3', 'type=gha']],
  ])('%s', (_, text, expected) => {
    expect(tagEntries(text)).toEqual(expected)
  })
})
