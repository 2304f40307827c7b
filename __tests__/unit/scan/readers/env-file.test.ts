import { describe, expect, it } from '@jest/globals'
import { envFile } from '../../../../src/scan/readers/env-file.ts'
import { readsAnyText } from '../../../support/any-text.ts'
import { definitionLines, misplacedParts } from '../../../support/scan-facts.ts'

const read = (text: string, path = '.env'): string[] => {
  const file = { path, text }
  const reading = envFile.read(file)
  expect(misplacedParts(reading, file)).toEqual([])
  return definitionLines(reading)
}

describe('which files it is asked for', () => {
  it.each([
    ['.env', true],
    ['deploy/.env', true],
    ['.env.example', false],
    ['app.env', false],
    ['.envrc', false],
  ])('%s: %s', (path, claimed) => {
    expect(envFile.claims(path)).toBe(claimed)
  })
})

describe('what it keeps', () => {
  it.each<[what: string, text: string, expected: string[]]>([
    ['a tag', 'TAG=latest\n', ['. set $TAG=latest']],
    ['quotes, comments, blanks', '# x\r\n export IMAGE_TAG = "v1" # now\r\n', ['. set $IMAGE_TAG=v1']],
    ['an image', "APP_IMAGE='host:5000/app:1.2'", ['. set $APP_IMAGE=host:5000/app:1.2']],
    ['the last of a name', 'TAG=a\nTAG=b', ['. set $TAG=b']],
    ['nothing secret', 'DB_PASSWORD=x\nREGISTRY_TOKEN=abc\nIMAGE_PULL_SECRET=y\n', []],
    ['nothing of other names', 'COLOUR=blue\n', []],
    [
      'nothing that is no part of an image',
      'BUILD_MESSAGE=hello world\nVERSION_URL=https://x/y\nTAG=\nTAG=$OTHER\n',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('for its folder', () => {
    expect(read('TAG=latest', 'deploy/dev/.env')).toEqual(['deploy/dev set $TAG=latest'])
  })
})

it('reads any text', () => {
  readsAnyText(envFile, '.env', [
    'TAG',
    '=',
    'export ',
    '"',
    "'",
    ' ',
    '\n',
    '\r\n',
    'latest',
    '#',
    '$',
    ':',
    '/',
    '\t',
    'IMAGE',
  ])
})
