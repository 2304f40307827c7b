/** Who else judges a repository's setting. */
export const SCANNER_IDS = ['security-hub', 'control-tower', 'checkov', 'trivy', 'prowler'] as const
export type ScannerId = (typeof SCANNER_IDS)[number]

/** `undocumented`: AWS says nowhere what its rule does with this setting. */
export type ScannerVerdict = 'pass' | 'fail' | 'undocumented'
export type ScannerVerdicts = Readonly<Record<ScannerId, ScannerVerdict>>

/** Everybody but AWS's own rule can be read: what that does with exclusions is written nowhere. */
const TABLE: ReadonlyMap<string | null, ScannerVerdicts> = new Map([
  ['IMMUTABLE', verdicts('pass', 'pass', 'pass', 'pass', 'pass')],
  ['IMMUTABLE_WITH_EXCLUSION', verdicts('undocumented', 'fail', 'fail', 'fail', 'pass')],
  ['MUTABLE_WITH_EXCLUSION', verdicts('fail', 'fail', 'fail', 'fail', 'pass')],
  ['MUTABLE', verdicts('fail', 'fail', 'fail', 'fail', 'fail')],
])

const UNDOCUMENTED = verdicts('undocumented', 'undocumented', 'undocumented', 'undocumented', 'undocumented')

/** What each scanner says of a repository in this mode. They look at nothing else of it. */
export function scannersOf(mode: string | null): ScannerVerdicts {
  return TABLE.get(mode) ?? UNDOCUMENTED
}

function verdicts(
  hub: ScannerVerdict,
  tower: ScannerVerdict,
  checkov: ScannerVerdict,
  trivy: ScannerVerdict,
  prowler: ScannerVerdict,
): ScannerVerdicts {
  return { 'security-hub': hub, 'control-tower': tower, checkov, trivy, prowler }
}
