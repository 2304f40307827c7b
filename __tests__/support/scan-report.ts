import type { Finding, Location } from '../../src/domain/finding/finding.ts'
import type { JudgedFinding, ScanReport } from '../../src/domain/finding/scan-report.ts'

export function location(path = '.github/workflows/image.yml', line = 35, column = 11): Location {
  return { path, start: 100, end: 106, line, column, endLine: line, endColumn: column + 6 }
}

/** `docker push` of `latest`, by way of a variable. */
export function finding(overrides: Partial<Finding> = {}): Finding {
  return {
    rule: 'push-mutable-tag',
    severity: 'error',
    confidence: 'high',
    location: location(),
    subject: {
      kind: 'tag',
      by: 'docker push',
      reference: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:latest',
      tag: 'latest',
      registry: 'ecr',
      movement: { kind: 'named', reason: { code: 'TAG_MOVES', tag: 'latest', class: 'latest', word: 'latest' } },
      expired: null,
    },
    chain: [{ name: '$IMAGE_TAG', by: 'env', location: location('.github/workflows/image.yml', 12) }],
    fingerprint: '0123456789abcdef0123456789abcdef',
    fixes: [],
    ...overrides,
  }
}

export function judged(overrides: Partial<Finding> = {}): JudgedFinding {
  return { finding: finding(overrides), isNew: true, onChangedLine: true }
}

export function scanReport(overrides: Partial<ScanReport> = {}): ScanReport {
  return {
    counted: [],
    old: [],
    accepted: [],
    suppressed: [],
    notes: [],
    filesListed: 40,
    filesRead: 3,
    comparison: { kind: 'none' },
    changedRules: [],
    baseline: null,
    failOn: 'error',
    failed: false,
    ...overrides,
  }
}
