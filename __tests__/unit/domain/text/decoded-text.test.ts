import { expect, it } from '@jest/globals'
import { decodeText } from '../../../../src/domain/text/decoded-text.ts'

const BINARY = { kind: 'binary' } as const
const UTF_16 = { kind: 'utf-16' } as const
const utf8 = (text: string) => ({ kind: 'text', text, encoding: 'utf8' }) as const
const latin1 = (text: string) => ({ kind: 'text', text, encoding: 'latin1' }) as const

it.each([
  ['nothing', [], utf8('')],
  ['ASCII', [0x61], utf8('a')],
  ['UTF-8', [0xc3, 0xa9], utf8('é')],
  ['a byte order mark, which is kept', [0xef, 0xbb, 0xbf, 0x61], utf8('\ufeffa')],
  ['a stray byte', [0x61, 0xe9], latin1('aé')],
  ['UTF-16, little end first', [0xff, 0xfe, 0x61, 0x00], UTF_16],
  ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x61], UTF_16],
  ['half a mark of the one', [0xff, 0x61], latin1('ÿa')],
  ['half a mark of the other', [0xfe, 0x61], latin1('þa')],
  ['the second half of the one', [0x61, 0xfe], latin1('aþ')],
  ['the second half of the other', [0x61, 0xff], latin1('aÿ')],
  ['a NUL', [0x61, 0x00], BINARY],
  ['a NUL late among the first', [...Buffer.alloc(7999, 'a'), 0], BINARY],
  ['a NUL behind them', [...Buffer.alloc(8000, 'a'), 0], utf8(`${'a'.repeat(8000)}\0`)],
])('%s', (_, bytes, decoded) => {
  expect(decodeText(Buffer.from(bytes))).toEqual(decoded)
})
