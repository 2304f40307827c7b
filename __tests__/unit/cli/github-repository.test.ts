import { expect, it } from '@jest/globals'
import { gitHubRepository } from '../../../src/cli/migrate/github-repository.ts'
import { errorOf } from '../../support/coded-error.ts'

const GHES = { GITHUB_SERVER_URL: 'https://git.example.org' }

it.each<[string | undefined, Record<string, string>, string | null, string]>([
  ['a/b', { GITHUB_REPOSITORY: 'c/d' }, 'https://github.com/e/f', 'a/b'],
  [undefined, { GITHUB_REPOSITORY: 'c/d' }, 'https://github.com/e/f', 'c/d'],
  [undefined, {}, 'https://github.com/e/f', 'e/f'],
  [undefined, {}, 'https://github.com/e/f.git', 'e/f'],
  [undefined, {}, 'https://x-access-token:secret@github.com/e/f.git/', 'e/f'],
  [undefined, {}, 'git@github.com:e/f.git', 'e/f'],
  [undefined, {}, 'ssh://git@github.com:22/e/f.git', 'e/f'],
  [undefined, {}, 'ssh://git@github.com/e/f.g', 'e/f.g'],
  [undefined, GHES, 'git@git.example.org:e/f.git', 'e/f'],
])('%j, %j and %j are %s', (given, env, origin, expected) => {
  expect(gitHubRepository(given, env, origin)).toBe(expected)
})

it.each<[Record<string, string>, string | null]>([
  [{}, null],
  [{}, 'https://gitlab.com/e/f.git'],
  [{}, 'https://github.com.evil.example/e/f'],
  [{}, 'https://evil.example/github.com/e/f'],
  [{}, 'https://github.com@evil.example/e/f'],
  [{}, 'git@work:e/f.git'],
  [{}, '/srv/git/f.git'],
  [{}, 'file:///srv/f.git'],
  [{}, 'https://github.com/e'],
  [GHES, 'https://github.com/e/f'],
])('%j and %j name none', (env, origin) => {
  const { code, message, remedy } = errorOf(() => gitHubRepository(undefined, env, origin))
  expect([code, remedy[0]]).toEqual(['INPUT_INVALID', 'Name it: --github-repository owner/name'])
  if (origin !== null) expect(message).not.toContain(origin)
})
