import { describe, expect, it } from '@jest/globals'
import { VERSION } from '../../src/version.ts'
import { read } from '../support/markdown.ts'

interface Manifest {
  readonly version: string
  readonly packages: Readonly<Record<string, { readonly version?: string }>>
}

function json(file: string): Manifest {
  return JSON.parse(read(file)) as Manifest
}

describe('the version in the user agent', () => {
  it.each([
    ['package.json', () => json('package.json').version],
    ['package-lock.json', () => json('package-lock.json').version],
    ['the root package of package-lock.json', () => json('package-lock.json').packages['']?.version],
  ])('is that of %s', (_, version) => {
    expect(version()).toBe(VERSION)
  })
})
