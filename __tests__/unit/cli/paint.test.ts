import { describe, expect, it } from '@jest/globals'
import { paint } from '../../../src/cli/paint.ts'
import type { Environment } from '../../../src/ports.ts'

const RED = '\u001b[31mtext\u001b[39m'
const PLAIN = 'text'

describe('a text is coloured for the stream that it is written to', () => {
  it.each<[string, boolean, Environment, string]>([
    ['a terminal', true, {}, RED],
    ['a pipe', false, {}, PLAIN],
    ['a dumb terminal', true, { TERM: 'dumb' }, PLAIN],
    ['a terminal without colours', true, { NO_COLOR: '1' }, PLAIN],
    ['a terminal, where that is empty', true, { NO_COLOR: '' }, RED],
    ['a pipe that is to have colours', false, { FORCE_COLOR: '1' }, RED],
    ['the same, where that is empty', false, { FORCE_COLOR: '' }, RED],
    ['a terminal that is to have none', true, { FORCE_COLOR: '0' }, PLAIN],
    ['the same in words', true, { FORCE_COLOR: 'false' }, PLAIN],
    ['a dumb terminal that is to have colours', true, { FORCE_COLOR: '3', TERM: 'dumb' }, RED],
    ['what is to have both, as Node takes it', true, { FORCE_COLOR: '1', NO_COLOR: '1' }, RED],
  ])('%s', (_, isTTY, env, expected) => {
    // Standard output is no terminal here.
    expect(paint('red', PLAIN, { isTTY }, env)).toBe(expected)
  })
})
