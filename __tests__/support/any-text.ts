import { expect } from '@jest/globals'
import * as fc from 'fast-check'
import type { Reader } from '../../src/scan/reader.ts'
import { misplacedParts } from './scan-facts.ts'

/** Whatever is made of these pieces is read without an error, and what is known of it stands where it says. */
export function readsAnyText(reader: Reader, path: string, pieces: readonly string[], start: readonly string[] = []) {
  fc.assert(
    fc.property(
      fc.constantFrom('', ...start),
      fc.array(fc.constantFrom(...pieces), { maxLength: 40 }),
      (head, rest) => {
        const file = { path, text: head + rest.join('') }
        const reading = reader.read(file)
        expect(misplacedParts(reading, file)).toEqual([])
        for (const { span } of reading.facts) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeLessThanOrEqual(file.text.length)
        }
      },
    ),
    { numRuns: 1500, seed: 11 },
  )
}
