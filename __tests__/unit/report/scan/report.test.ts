import { describe, expect, it } from '@jest/globals'
import type { Log } from 'sarif'
import type { ScanReport } from '../../../../src/domain/finding/scan-report.ts'
import { scanAnnotations } from '../../../../src/report/scan/annotations.ts'
import { scanHeadline } from '../../../../src/report/scan/headline.ts'
import { scanJson } from '../../../../src/report/scan/json.ts'
import { scanSarif } from '../../../../src/report/scan/sarif.ts'
import { scanSummary } from '../../../../src/report/scan/summary.ts'
import { scanText } from '../../../../src/report/scan/text.ts'
import { sarifFault } from '../../../support/sarif.ts'
import { finding, judged, location, scanReport } from '../../../support/scan-report.ts'

const BASE = { kind: 'base', base: 'b'.repeat(40), head: null, changedFiles: 2 } as const
const WARNING = judged({
  severity: 'warning',
  rule: 'rerun-collision',
  location: location('build.sh', 3),
  subject: { kind: 'rerun', tool: 'docker push', reference: 'host/app:$GITHUB_SHA' },
  chain: [],
})
const NOTE = judged({ severity: 'note' })
const FIX = {
  title: 'leave `latest` out',
  safe: true,
  edits: [{ path: 'a b/é.yml', start: 10, end: 16, text: '' }],
}

const REPORTS: readonly [string, ScanReport][] = [
  ['nothing', scanReport()],
  ['nothing new', scanReport({ comparison: BASE, old: [finding()] })],
  [
    'a bit of everything',
    scanReport({
      counted: [judged({ fixes: [FIX], location: location('a b/é.yml') }), WARNING, NOTE],
      old: [finding()],
      accepted: [finding()],
      suppressed: [
        { finding: finding(), by: { kind: 'comment', reason: 'a rollback needs it', line: 4 } },
        { finding: finding(), by: { kind: 'exception', owner: '@a/b', reason: 'moves to ECS', expires: '2027-03-31' } },
      ],
      notes: [{ path: 'big.yml', line: null, detail: 'larger than 2 MiB' }],
      comparison: BASE,
      changedRules: ['.github/immutable-tag.yml'],
      baseline: { path: 'baseline.json', gone: 2 },
      failed: true,
    }),
  ],
  [
    'what could not be compared',
    scanReport({ counted: [judged()], comparison: { kind: 'impossible', why: 'HEAD has no parent' } }),
  ],
]

describe('the headline', () => {
  it.each([
    [scanReport(), 'Nothing here moves a tag, as far as the files can tell.'],
    [scanReport({ comparison: BASE, old: [finding()] }), 'This change adds nothing that moves a tag.'],
    [scanReport({ counted: [NOTE] }), 'Nothing here moves a tag, as far as the files can tell.'],
    [
      scanReport({ counted: [judged(), WARNING, WARNING, NOTE] }),
      '`docker push` pushes `123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:latest`, a tag that moves. (`.github/workflows/image.yml:35`) And 2 warnings more.',
    ],
  ])('%#', (report, headline) => {
    expect(scanHeadline(report)).toBe(headline)
  })
})

describe('SARIF', () => {
  it.each(REPORTS)('of %s is valid against the schema of 2.1.0', (_, report) => {
    expect(sarifFault(scanSarif(report, '1.2.3'))).toBeNull()
  })

  it('says what is new, what was there, what is accepted, and how to mend', () => {
    const log = JSON.parse(scanSarif(REPORTS[2]![1], '1.2.3')) as Log
    const results = log.runs[0]!.results!
    expect(results.map(({ baselineState, suppressions }) => [baselineState, suppressions?.[0]?.kind])).toEqual([
      ['new', undefined],
      ['new', undefined],
      ['new', undefined],
      ['unchanged', 'inSource'],
      ['unchanged', 'external'],
      ['unchanged', 'external'],
      ['unchanged', undefined],
    ])
    expect(results[0]).toMatchObject({
      ruleId: 'push-mutable-tag',
      level: 'error',
      partialFingerprints: { 'immutableTag/v1': '0123456789abcdef0123456789abcdef' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'a%20b/%C3%A9.yml', uriBaseId: 'SRCROOT' },
            region: { startLine: 35, startColumn: 11, endLine: 35, endColumn: 17 },
          },
        },
      ],
      relatedLocations: [{ id: 0, message: { text: '$IMAGE_TAG' } }],
      fixes: [{ artifactChanges: [{ replacements: [{ deletedRegion: { charOffset: 10, charLength: 6 } }] }] }],
    })
  })

  it('would be refused if it were not', () => {
    expect(sarifFault(scanSarif(scanReport({ counted: [judged()] }), '1.2.3').replace('"error"', '"fatal"'))).toMatch(
      /level/,
    )
  })

  it('takes a name that no URI could hold', () => {
    const report = scanReport({ counted: [judged({ location: location('a\ud800\n::error::%.yml') })] })
    expect(sarifFault(scanSarif(report, '1.2.3'))).toBeNull()
  })
})

describe('annotations', () => {
  it('are ten a level at most, the first of the report first, and what holds for the run before them', () => {
    const counted = Array.from({ length: 30 }, (_, line) => judged({ location: location('a.yml', line + 1) }))
    const annotations = scanAnnotations(
      scanReport({ counted: [...counted, WARNING], changedRules: ['.github/immutable-tag.yml'] }),
      'docs/rules',
    )
    expect(annotations.map(({ level, location: place }) => `${level} ${place?.line ?? '-'}`)).toEqual([
      ...Array.from({ length: 10 }, (_, line) => `error ${line + 1}`),
      'warning -',
      'warning 3',
    ])
  })

  it('leave out what only a run can tell', () => {
    const { subject } = finding()
    const dynamic = { ...subject, movement: { kind: 'dynamic', names: ['$TAG'] } } as typeof subject
    expect(
      scanAnnotations(scanReport({ counted: [judged({ severity: 'note', subject: dynamic })] }), 'docs/rules'),
    ).toEqual([])
  })

  it('carry the whole message', () => {
    const [annotation] = scanAnnotations(scanReport({ counted: [judged()] }), 'docs/rules')
    expect(annotation!.text).toBe(
      [
        '`docker push` pushes `123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:latest`, a tag that moves.',
        '  "latest" is whatever was pushed last.',
        '  `$IMAGE_TAG` ← env at line 12 = `latest`',
        '  Derive the tag with immutable-tag before the build, and push its output `tags`.',
        '  [push-mutable-tag] docs/rules/push-mutable-tag.md',
      ].join('\n'),
    )
  })
})

describe('the summary', () => {
  it('begins with the headline, names each place, and folds the rest', () => {
    const summary = scanSummary(REPORTS[2]![1], { accountIds: 'full' })
    expect(summary.split('\n')[0]).toMatch(/^### ❌ `docker push` pushes/)
    expect(summary).toContain('> This change edits `.github/immutable-tag.yml`.')
    expect(summary).toContain('| ⚠️ | `build.sh:3` |')
    expect(summary).toContain('<details><summary>Let pass on somebody&#39;s word (2)</summary>'.replace('&#39;', "'"))
    expect(summary).toContain('2 entries of baseline.json are found no longer')
  })

  it('keeps account ids short where the policy asks for it', () => {
    expect(scanSummary(scanReport({ counted: [judged()] }), { accountIds: 'short' })).not.toContain('123456789012')
  })

  it('takes what strangers wrote for text', () => {
    const evil = '</details><img src=x onerror=alert(1)>`|@octocat'
    const { subject } = finding()
    const counted = [
      judged({ location: location(`${evil}.yml`), subject: { ...subject, reference: evil } as typeof subject }),
    ]
    const markdown = scanSummary(
      scanReport({ counted, notes: [{ path: evil, line: 1, detail: evil }], changedRules: [evil] }),
      { accountIds: 'full' },
    )
    const outsideOfCode = markdown.replaceAll('\\`', '').replaceAll(/`[^`\n]*`|<code>.*?<\/code>/g, '')
    expect(outsideOfCode).not.toContain('<img')
    expect(outsideOfCode.match(/<\/details>/g)).toHaveLength(2)
    expect(outsideOfCode).not.toContain('@octocat')
  })
})

describe('the text', () => {
  it('has a line a place that editors can follow', () => {
    expect(scanText(REPORTS[2]![1], { notes: false })).toEqual([
      'a b/é.yml:35:11: error: `docker push` pushes `123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:latest`, a tag that moves. [push-mutable-tag]',
      '  "latest" is whatever was pushed last.',
      '  `$IMAGE_TAG` ← env at `.github/workflows/image.yml:12` = `latest`',
      '  Derive the tag with immutable-tag before the build, and push its output `tags`.',
      '  `--fix` can do it: leave `latest` out.',
      'build.sh:3:11: warning: A re-run cannot push `host/app:$GITHUB_SHA` again. [rerun-collision]',
      '  `docker push` pushes without a look whether the tag is there, and an immutable repository refuses the second push.',
      "  Derive the tag with immutable-tag before the build, and push its output `tags`. Build only `if: steps.<id>.outputs.should-push == 'true'`.",
      '',
      '1 error, 1 warning, 1 note in 3 of 40 files.',
      '1 of them is a note: --notes shows them.',
      `Compared with ${'b'.repeat(40)}: 1 that were there already do not count.`,
      '.github/immutable-tag.yml was read from the base: this change edits it.',
      '1 accepted by the baseline.',
      '2 entries of baseline.json are found no longer: --write-baseline drops them.',
      "2 let pass on somebody's word.",
      'big.yml: larger than 2 MiB.',
    ])
  })
})

it('JSON holds all of it, or the first of each list', () => {
  const form = JSON.parse(scanJson(REPORTS[2]![1], 1)) as { counts: object; findings: { message: string }[] }
  expect(form.counts).toEqual({ counted: 3, old: 1, accepted: 1, suppressed: 2 })
  expect(form.findings).toHaveLength(1)
  expect(form.findings[0]!.message).toMatch(/^`docker push` pushes/)
})
