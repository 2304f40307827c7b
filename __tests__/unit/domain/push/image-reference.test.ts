import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'

import { type ImageReference, parseImageReference } from '../../../../src/domain/push/image-reference.ts'

const SHA256 = `sha256:${'a1'.repeat(32)}`

function putTogether({ host, path, tag, digest }: ImageReference): string {
  return [host && `${host}/`, path, tag && `:${tag}`, digest && `@${digest}`].join('')
}

function reference(host: string | null, path: string, tag: string | null = null, digest: string | null = null) {
  return { host, path, tag, digest }
}

describe('parseImageReference', () => {
  it.each([
    ['nginx', reference(null, 'nginx')],
    ['nginx:1.25.3', reference(null, 'nginx', '1.25.3')],
    ['team/app:v1', reference(null, 'team/app', 'v1')],
    ['localhost/app', reference('localhost', 'app')],
    ['localhost:5000/app:1', reference('localhost:5000', 'app', '1')],
    ['localhost:5000', reference(null, 'localhost', '5000')],
    ['ghcr.io/o/app', reference('ghcr.io', 'o/app')],
    ['Registry/app', reference('Registry', 'app')],
    ['[::1]:5000/app', reference('[::1]:5000', 'app')],
    ['r.example.com/octo/my-app', reference('r.example.com', 'octo/my-app')],
    [`${'a'.repeat(256)}.io/app`, reference(`${'a'.repeat(256)}.io`, 'app')],
    ['a'.repeat(255), reference(null, 'a'.repeat(255))],
    ['10.0.0.1:443/a/b/c:x', reference('10.0.0.1:443', 'a/b/c', 'x')],
    [`app@${SHA256}`, reference(null, 'app', null, SHA256)],
    [`ghcr.io/o/app:1.2.3@${SHA256}`, reference('ghcr.io', 'o/app', '1.2.3', SHA256)],
    [
      '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:sha-1',
      reference('123456789012.dkr.ecr.eu-west-1.amazonaws.com', 'team/app', 'sha-1'),
    ],
    ['a__b/c--d/e.f_g', reference(null, 'a__b/c--d/e.f_g')],
    [`app@blake3+x:${'a'.repeat(32)}`, reference(null, 'app', null, `blake3+x:${'a'.repeat(32)}`)],
    [`app@multihash+base58:${'A1'.repeat(16)}`, reference(null, 'app', null, `multihash+base58:${'A1'.repeat(16)}`)],
    [`app@sha384:${'a1'.repeat(48)}`, reference(null, 'app', null, `sha384:${'a1'.repeat(48)}`)],
    [`app@sha512:${'a1'.repeat(64)}`, reference(null, 'app', null, `sha512:${'a1'.repeat(64)}`)],
  ])('takes %j apart', (text, expected) => {
    expect(parseImageReference(text)).toEqual(expected)
    expect(putTogether(expected)).toBe(text)
  })

  it.each([
    ['', 'it names no repository'],
    [':latest', 'it names no repository'],
    ['ghcr.io/', 'it names no repository'],
    ['https://ghcr.io/o/app', 'leave out "https://"'],
    ['docker://alpine', 'leave out "docker://"'],
    ['ghcr.io/https://app', 'what follows the ":" is not a tag'],
    ['team/App', 'the repository\'s name has upper-case letters: write "team/app"'],
    ['team//app', "the repository's name has a character or a separator where none may be"],
    ['app-', "the repository's name has a character or a separator where none may be"],
    ['a___b', "the repository's name has a character or a separator where none may be"],
    ['app latest', "the repository's name has a character or a separator where none may be"],
    ['日本/app', "the repository's name has a character or a separator where none may be"],
    ['app\n', "the repository's name has a character or a separator where none may be"],
    ['a'.repeat(256), "the repository's name is longer than 255 characters"],
    ['app:', 'what follows the ":" is not a tag'],
    ['app:-x', 'what follows the ":" is not a tag'],
    ['app:a:b', 'what follows the ":" is not a tag'],
    ['app:1.2.3+5', 'what follows the ":" is not a tag'],
    ['app@', 'what follows the "@" is not a digest'],
    ['app@sha256:abc', 'what follows the "@" is not a digest'],
    [`app@${SHA256}0`, 'what follows the "@" is not a digest'],
    [`app@blake3:${'a1'.repeat(16)}.0`, 'what follows the "@" is not a digest'],
    [`app@sha384:${'a1'.repeat(32)}`, 'what follows the "@" is not a digest'],
    [`app@sha512:${'a1'.repeat(32)}`, 'what follows the "@" is not a digest'],
    [`app@sha256:${'A1'.repeat(32)}`, 'what follows the "@" is not a digest'],
    [`app@${SHA256}@${SHA256}`, 'what follows the "@" is not a digest'],
    ['-bad.io/app', 'the registry is not a host name'],
    ['bad..io/app', 'the registry is not a host name'],
    ['bad.io:port/app', 'the registry is not a host name'],
    [`${'a'.repeat(257)}.io/app`, 'the registry is not a host name'],
  ])('says what is wrong with %j', (text, fault) => {
    expect(parseImageReference(text)).toEqual({ fault })
  })

  it('gives back what it was given, for whatever it takes', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'B', '1', '.', '/', ':', '@', '-', '_'), maxLength: 20 })
    fc.assert(
      fc.property(text, (candidate) => {
        const parsed = parseImageReference(candidate)
        fc.pre(!('fault' in parsed))
        expect(putTogether(parsed)).toBe(candidate)
      }),
      { seed: 4, numRuns: 3000 },
    )
  })

  it.each(['-', '_', 'a-', 'a_', 'a.', 'a/', '1.', ':', '@'])('is not slowed down by many of %j', (piece) => {
    const started = performance.now()
    parseImageReference(piece.repeat(100_000))
    parseImageReference(`${piece.repeat(100_000)}/x`)
    parseImageReference(`x@${piece.repeat(100_000)}`)
    expect(performance.now() - started).toBeLessThan(500)
  })
})
