import { createHash } from 'node:crypto'
import type { FindingSubject, RuleId } from '../domain/finding/finding.ts'

const LENGTH = 32

/**
 * The same for the same finding wherever it moves to in its file: no line and no offset is in it. Those that are alike in one file
 * are told apart by their order. Made once for a scan, and asked in the order of the files.
 */
export function fingerprints() {
  const seen = new Map<string, number>()
  return (rule: RuleId, path: string, subject: FindingSubject): string => {
    const identity = JSON.stringify([rule, path, ...identityOf(subject)])
    const occurrence = seen.get(identity) ?? 0
    seen.set(identity, occurrence + 1)
    return createHash('sha256').update(`${identity} ${occurrence}`).digest('hex').slice(0, LENGTH)
  }
}

function identityOf(subject: FindingSubject): (string | null)[] {
  switch (subject.kind) {
    case 'tag':
      return [subject.by, subject.reference].map(normal)
    case 'repository':
      return [subject.by, subject.what, subject.name, subject.mode].map(normal)
    case 'rerun':
    case 'cache':
    case 'signature':
    case 'matrix':
      return [subject.tool, subject.reference].map(normal)
    case 'concurrency':
      // One a workflow: which of its pushes comes first is no matter.
      return []
    case 'unproven':
      return [subject.unit, subject.tool, subject.reference].map(normal)
  }
}

function normal(text: string | null): string | null {
  return text && text.trim().replaceAll(/\s+/g, ' ')
}
