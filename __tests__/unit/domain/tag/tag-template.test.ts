import { describe, expect, it } from '@jest/globals'
import { parseTemplate } from '../../../../src/domain/tag/tag-template.ts'
import { errorOf } from '../../../support/coded-error.ts'

const ALLOWED = 'Allowed are {sha}, {sha:12}, {version}, {branch}, {pr}, {commit-time} and {date}.'

describe('parseTemplate', () => {
  it.each([
    [
      'v{version}-{sha}',
      [{ kind: 'text', text: 'v' }, { kind: 'version' }, { kind: 'text', text: '-' }, { kind: 'sha', length: null }],
    ],
    ['{branch}.{sha:64}', [{ kind: 'branch' }, { kind: 'text', text: '.' }, { kind: 'sha', length: 64 }]],
    ['dev-v{version}', [{ kind: 'text', text: 'dev-v' }, { kind: 'version' }]],
  ])('reads %s', (text, parts) => {
    expect(parseTemplate(text)).toStrictEqual({ literal: null, text, parts })
  })

  it.each([
    ['{branch}-{shaa}', 9, 6, 'There is no placeholder {shaa}.', ['Did you mean {sha}?']],
    ['{Version}', 0, 9, 'There is no placeholder {Version}.', ['Did you mean {version}?']],
    ['{commit}', 0, 8, 'There is no placeholder {commit}.', ['Did you mean {sha}?']],
    ['{timestamp}', 0, 11, 'There is no placeholder {timestamp}.', ['Did you mean {commit-time}?']],
    ['{revision}', 0, 10, 'There is no placeholder {revision}.', ['Did you mean {sha}?']],
    ['{semver}', 0, 8, 'There is no placeholder {semver}.', ['Did you mean {version}?']],
    ['{release}', 0, 9, 'There is no placeholder {release}.', ['Did you mean {version}?']],
    ['{ref}', 0, 5, 'There is no placeholder {ref}.', ['Did you mean {branch}?']],
    ['{Number}', 0, 8, 'There is no placeholder {Number}.', ['Did you mean {pr}?']],
    ['{time}', 0, 6, 'There is no placeholder {time}.', ['Did you mean {commit-time}?']],
    ['{px}', 0, 4, 'There is no placeholder {px}.', []],
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
    ['x{sha:12}', 1, 8, '{sha:12} touches a letter or a digit.', ['Put "-", "_" or "." between them.']],
    ['v{sha}', 1, 5, '{sha} touches a letter or a digit.', ['Put "-", "_" or "." between them.']],
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
    [
      '{sha:7:}',
      0,
      8,
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
    expect(errorOf(() => parseTemplate('{sha}\n::error::{x\r}')).message).toBe(
      'The tag template is not valid. A tag may hold letters, digits, "_", "." and "-" only.\n  {sha}?::error::{x?}\n       ^',
    )
    expect(errorOf(() => parseTemplate('{x\n::error::y}')).message).toBe(
      'The tag template is not valid. There is no placeholder {x?}.\n  {x?::error::y}\n  ^^^^^^^^^^^^^^',
    )
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
    expect(errorOf(() => parseTemplate(`{sha}-${'x'.repeat(507)}`))).toMatchObject({
      code: 'TEMPLATE_INVALID',
      message: 'The tag template has 513 characters, and may have 512.',
    })
    expect(parseTemplate(`{sha}-${'x'.repeat(506)}`).literal).toBeNull()
  })
})
