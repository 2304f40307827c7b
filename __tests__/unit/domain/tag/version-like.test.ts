import { describe, expect, it } from '@jest/globals'
import { findVersion, isFloating, isFullVersion, versionsIn } from '../../../../src/domain/tag/version-like.ts'

describe('versionsIn', () => {
  it.each([
    ['1.2.3', { text: '1.2.3', start: 0, end: 5, parts: ['1', '2', '3'], hasV: false, isLine: false }],
    ['app-v1.2', { text: 'v1.2', start: 5, end: 8, parts: ['1', '2'], hasV: true, isLine: false }],
    ['my.app.1.2.x', { text: '1.2.x', start: 7, end: 10, parts: ['1', '2'], hasV: false, isLine: true }],
    ['1.X-arm64', { text: '1.X', start: 0, end: 1, parts: ['1'], hasV: false, isLine: true }],
    ['1.2.3rc12', { text: '1.2.3rc12', start: 0, end: 9, parts: ['1', '2', '3'], hasV: false, isLine: false }],
    ['1.2.3.Final', { text: '1.2.3', start: 0, end: 5, parts: ['1', '2', '3'], hasV: false, isLine: false }],
  ])('reads %s', (tag, version) => {
    expect(versionsIn(tag)).toEqual([version])
  })

  it.each(['alpine3.18', 'x86', '1.2.3rc', '1.', '', '-_'])('reads none in %j', (tag) => {
    expect(versionsIn(tag)).toHaveLength(0)
  })
})

describe('what versions are', () => {
  it.each([
    ['1.2.3', { full: true, floating: false }],
    ['1.2.3.4', { full: true, floating: false }],
    ['1.2.3.4.5', { full: false, floating: false }],
    ['1.2.3.x', { full: false, floating: true }],
    ['2026.11.23', { full: false, floating: false }],
    ['1.2', { full: false, floating: true }],
    ['1', { full: false, floating: true }],
    ['2026', { full: false, floating: true }],
    ['20261', { full: false, floating: false }],
    ['app-v1', { full: false, floating: true }],
    ['app-1', { full: false, floating: false }],
    ['app-1.2', { full: false, floating: true }],
  ])('%s', (tag, expected) => {
    const [version] = versionsIn(tag)
    expect({ full: isFullVersion(version!), floating: isFloating(version!) }).toEqual(expected)
  })
})

describe('findVersion', () => {
  it.each([
    ['1.2.3', '1.2.3', { start: 0, end: 5 }],
    ['app-V1.2.3_arm64', '1.2.3', { start: 5, end: 10 }],
    ['app.1.2.3', '1.2.3', { start: 4, end: 9 }],
    ['11.2.3-1.2.3', '1.2.3', { start: 7, end: 12 }],
    ['1.2.3.Final', '1.2.3', { start: 0, end: 5 }],
    ['0.1.2.3', '1.2.3', null],
    ['1.2.3.4', '1.2.3', null],
    ['11.2.3', '1.2.3', null],
    ['1.2.34', '1.2.3', null],
    ['x1.2.3', '1.2.3', null],
    ['xv1.2.3', '1.2.3', null],
    ['', '1.2.3', null],
    ['1.2.3', '', null],
  ])('in %j of %j', (text, version, span) => {
    expect(findVersion(text, version)).toEqual(span)
  })
})
