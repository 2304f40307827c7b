import { describe, expect, it } from '@jest/globals'
import { parseTemplate } from '../../../../src/domain/tag/tag-template.ts'
import { errorOf } from '../../../support/coded-error.ts'

const ALLOWED = 'Allowed are {sha}, {sha:12}, {version}, {branch}, {pr}, {commit-time} and {date}.'

describe('parseTemplate', () => {
  it.each([
    ['{branch}-{shaa}', 9, 6, 'There is no placeholder {shaa}.', ['Did you mean {sha}?']],
    ['{Version}', 0, 9, 'There is no placeholder {Version}.', ['Did you mean {version}?']],
    ['{commit}', 0, 8, 'There is no placeholder {commit}.', ['Did you mean {sha}?']],
    ['{timestamp}', 0, 11, 'There is no placeholder {timestamp}.', ['Did you mean {commit-time}?']],
    ['{whatever}', 0, 10, 'There is no placeholder {whatever}.', []],
    ['{}', 0, 2, 'There is no placeholder {}.', []],
    ['{__proto__}', 0, 11, 'There is no placeholder {__proto__}.', []],
    ['x-{sha', 2, 1, 'A brace opens a placeholder that is not closed.', []],
    ['x-sha}', 5, 1, 'A brace closes a placeholder that was not opened.', []],
    ['{{sha}}', 0, 1, 'A brace opens a placeholder that is not closed.', []],
    ['${{ github.sha }}', 0, 1, 'A tag may hold letters, digits, "_", "." and "-" only.', []],
    ['a/{sha}', 1, 1, 'A tag may hold letters, digits, "_", "." and "-" only.', []],
    ['-{sha}', 0, 1, 'A tag may not begin with "." or "-".', []],
    ['{version:3}', 0, 11, '{version} takes no length; only {sha} does.', []],
    [
      '{branch}{sha}',
      8,
      5,
      'Two placeholders touch, and nobody could tell where one ends.',
      ['Put "-", "_" or "." between them.'],
    ],
    ['x{sha}', 1, 5, '{sha} touches a letter or a digit.', ['Put "-", "_" or "." between them.']],
    ['{sha}x', 0, 5, '{sha} touches a letter or a digit.', ['Put "-", "_" or "." between them.']],
    ['1{version}', 1, 9, '{version} touches a letter or a digit.', ['Put "-", "_" or "." between them.']],
    [
      '{sha:6}',
      0,
      7,
      '6 digits of a SHA are too few: two commits will share them.',
      ['Use {sha} for the whole of it, or {sha:12} for the short form.'],
    ],
    [
      'x-{sha:65}',
      2,
      8,
      "A SHA's length is a whole number from 7 to 64.",
      ['Use {sha} for the whole of it, or {sha:12} for the short form.'],
    ],
    [
      '{sha:1e1}',
      0,
      9,
      "A SHA's length is a whole number from 7 to 64.",
      ['Use {sha} for the whole of it, or {sha:12} for the short form.'],
    ],
    [
      '{sha:12:7}',
      0,
      10,
      "A SHA's length is a whole number from 7 to 64.",
      ['Use {sha} for the whole of it, or {sha:12} for the short form.'],
    ],
  ])('points at the mistake in %s', (template, index, width, sentence, remedy) => {
    const caret = ' '.repeat(index) + '^'.repeat(width)
    expect(errorOf(() => parseTemplate(template))).toMatchObject({
      code: 'TEMPLATE_INVALID',
      message: `The tag template is not valid. ${sentence}\n  ${template}\n  ${caret}`,
      remedy: [...remedy, ALLOWED],
    })
  })

  it('lets no control character into a message', () => {
    const { message } = errorOf(() => parseTemplate('{sha}\n::error::{x\r}'))
    expect(message.split('\n')).toHaveLength(3)
    expect(errorOf(() => parseTemplate('{x\n::error::y}')).message.split('\n')).toHaveLength(3)
  })

  it.each(['{branch}', '{date}', '{branch}-{date}', '{pr}', 'pr-{pr}', '{commit-time}'])(
    'refuses %s, which nothing pins',
    (template) => {
      expect(errorOf(() => parseTemplate(template))).toMatchObject({
        code: 'TEMPLATE_UNPINNED',
        message: `Nothing in the tag template "${template}" pins it: the next commit can give the same tag.`,
        remedy: [`Add the commit, as in "${template}-{sha:12}", or the release's {version}.`],
      })
    },
  )

  it('bounds what it reads', () => {
    expect(errorOf(() => parseTemplate('{sha}-'.repeat(100))).message).toBe(
      'The tag template has 600 characters, and may have 512.',
    )
  })
})
