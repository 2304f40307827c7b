export type DecodedText =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: TextEncoding }
  | { readonly kind: 'binary' }
  | { readonly kind: 'utf-16' }

export type TextEncoding = 'utf8' | 'latin1'

/** As git looks for it: a NUL among the first bytes. */
const SNIFFED_BYTES = 8000

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * The text of a file. A byte order mark stays in it, so that places in the text are places in the file. What is not UTF-8 is
 * read byte for byte: one stray byte in a comment must not hide a file.
 */
export function decodeText(bytes: Buffer): DecodedText {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return { kind: 'utf-16' }
  if (bytes.subarray(0, SNIFFED_BYTES).includes(0)) return { kind: 'binary' }
  try {
    return { kind: 'text', text: UTF_8.decode(bytes), encoding: 'utf8' }
  } catch {
    return { kind: 'text', text: bytes.toString('latin1'), encoding: 'latin1' }
  }
}
