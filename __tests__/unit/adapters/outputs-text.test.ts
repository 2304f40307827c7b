import { describe, expect, it } from '@jest/globals'
import { annotationText, logJson, logLine, logText } from '../../../src/adapters/outputs-text.ts'
import { commandsOf } from '../../support/runner-commands.ts'

describe('a line of the log', () => {
  it.each([
    ['sha-1 is safe to push.', 'sha-1 is safe to push.'],
    ['  ✓ host/app:1.2.3 – a::b', '  ✓ host/app:1.2.3 – a::b'],
    ['::set-output name=x::y', '\u200B::set-output name=x::y'],
    ['  ::stop-commands::x', '  \u200B::stop-commands::x'],
    ['\u0085::debug::x', '⟨U+0085⟩::debug::x'],
    ['a\n::add-mask::x\r\nb', 'a ::add-mask::x b'],
    ['a ##[set-output name=x]y ##[error]', 'a ##\u200B[set-output name=x]y ##\u200B[error]'],
    ['###[error]x', '###\u200B[error]x'],
    ['\u001B[8mhidden\u202E', '⟨U+001B⟩[8mhidden⟨U+202E⟩'],
  ])('%j', (text, line) => {
    expect(logLine(text)).toBe(line)
    expect(commandsOf(logLine(text))).toEqual([])
  })
})

it('keeps the lines of a text, and reads none as a command', () => {
  expect(logText('a\n  ::error::x\n##[group]b')).toBe('a\n  \u200B::error::x\n##\u200B[group]b')
})

it('leaves JSON what it was', () => {
  const value = { '##[a]': ['##[set-output name=x]y', '#', '[', '##', '\u202E\u007F\u0085\u2028\u{E0001}\uD800\n\t'] }
  const text = logJson(JSON.stringify(value, null, 2))
  expect(commandsOf(text)).toEqual([])
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u)
  expect(JSON.parse(text)).toEqual(value)
})

it('keeps the lines of an annotation, and what the runner would read in a plain line', () => {
  expect(annotationText('a\r\n::b::\n\u202E##[c]')).toBe('a\n::b::\n⟨U+202E⟩##[c]')
})
