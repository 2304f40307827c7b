import { describe, expect, it } from '@jest/globals'
import { shellQuoted, shellWord } from '../../../../src/domain/text/shell-quote.ts'

describe('a word of a shell', () => {
  it.each([
    'team/app',
    '123456789012.dkr.ecr.eu-west-1.amazonaws.com',
    'sha256:3f1c0a2d',
    'imageTag=v1.2.3_build',
    'x',
    '-',
  ])('is left as it is where nothing in it means anything: %s', (text) => {
    expect(shellWord(text)).toBe(text)
  })

  it.each([
    ['', "''"],
    ['buildcache-*', "'buildcache-*'"],
    ['two words', "'two words'"],
    ['$(id)', "'$(id)'"],
    ['"', `'"'`],
    ['`id`', "'`id`'"],
    ['a;id', "'a;id'"],
    [';a', "';a'"],
    ['a;', "'a;'"],
    ['a\n', "'a\n'"],
    ['~', "'~'"],
    ['é', "'é'"],
    ["it's", String.raw`'it'\''s'`],
    ["''", String.raw`''\'''\'''`],
  ])('%j is quoted: %s', (text, quoted) => {
    expect(shellWord(text)).toBe(quoted)
  })
})

it.each([
  ['team/app', "'team/app'"],
  ["it's", String.raw`'it'\''s'`],
])('%s in quotes, whether it needs them or not: %s', (text, quoted) => {
  expect(shellQuoted(text)).toBe(quoted)
})
