import { describe, expect, it } from '@jest/globals'
import { SCANNER_IDS, scannersOf } from '../../../../src/domain/audit/scanners.ts'

describe('scannersOf', () => {
  it.each<readonly [mode: string | null, verdicts: string]>([
    ['IMMUTABLE', 'pass pass pass pass pass'],
    ['IMMUTABLE_WITH_EXCLUSION', 'undocumented fail fail fail pass'],
    ['MUTABLE_WITH_EXCLUSION', 'fail fail fail fail pass'],
    ['MUTABLE', 'fail fail fail fail fail'],
    ['FROZEN', 'undocumented undocumented undocumented undocumented undocumented'],
    ['__proto__', 'undocumented undocumented undocumented undocumented undocumented'],
    ['', 'undocumented undocumented undocumented undocumented undocumented'],
    [null, 'undocumented undocumented undocumented undocumented undocumented'],
  ])('knows what they say of %s', (mode, verdicts) => {
    const said = scannersOf(mode)

    expect(SCANNER_IDS.map((id) => said[id]).join(' ')).toBe(verdicts)
  })
})
