import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { auditPage } from '../../../../../src/report/audit/html/page.ts'
import { estate, fullReport, hostileReport } from '../../../../support/audit-estate.ts'
import { auditReport } from '../../../../support/audit-report.ts'

function page(report = fullReport()): string {
  return [...auditPage(report, { version: '1.2.3' })].join('')
}

function between(html: string, start: string, end: string): string {
  const from = html.lastIndexOf(start) + start.length
  return html.slice(from, html.indexOf(end, from))
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

describe('auditPage', () => {
  it('allows its own style and script, and nothing else', () => {
    const html = page()
    const style = hashOf(between(html, '<style>', '</style>'))
    const script = hashOf(between(html, '<script>', '</script>'))
    expect(html).toContain(
      `content="default-src 'none'; style-src ${style}; script-src ${script}; base-uri 'none'; form-action 'none'"`,
    )
  })

  it('names no address but those of what it shows', () => {
    expect(page()).not.toMatch(/(?:src|href)="(?!#)|url\((?!#)|@import|\sstyle="|\son\w+="/)
  })

  it('is the same each time', () => {
    expect(page()).toBe(page())
  })

  it.each([
    ['the headline', '<h1>Incomplete, for 1 of 2 registries could not be listed'],
    ['what is missing', '<h2 id="incomplete">This audit is not complete</h2>'],
    ['why', '<code>ecr:DescribeRepositories</code> failed (ECR_ACCESS_DENIED)'],
    ['when it was made', '<dt>As of</dt><dd>2026-11-23 12:00:00 UTC</dd>'],
    ['what it was made from', '<dt>Source</dt><dd>Amazon ECR itself</dd>'],
    ['what moved', '<h2>What moved since 2026-10-23</h2>'],
    ['templates', '<h2>New repositories</h2>'],
    ['why they let tags move', '<td data-is="Code">ECR_MUTABLE</td>'],
    ['those without an owner', '<h3>No owner</h3>'],
    ['its own version', 'Made by immutable-tag 1.2.3'],
  ])('tells %s', (_, expected) => {
    expect(page()).toContain(expected)
  })

  it.each([
    ['complete', auditReport(), 'id="incomplete"'],
    ['the first one', auditReport(), 'What moved since'],
    ['without templates', auditReport(), 'New repositories'],
    ['small', auditReport({ repositories: estate(500) }), '<noscript>'],
  ])('says nothing of what is not there: an audit that is %s', (_, report, text) => {
    expect(page(report)).not.toContain(text)
  })

  it('says that it is incomplete where no registry says why', () => {
    expect(page(auditReport({ complete: false }))).toContain('Not all that was asked for could be listed.')
  })

  it('has the first 500 rows in itself, and says so', () => {
    const html = page(auditReport({ repositories: estate(501, ['web', 'payments']) }))
    expect(between(html, '<tbody id="rows">', '</tbody>').match(/<tr>/g)).toHaveLength(500)
    expect(html).toContain('<noscript><p class="warning">This page shows the first 500 of its 501 repositories')
  })

  it('keeps account ids short where the policy asks for it', () => {
    const html = page({ ...fullReport(), accountIds: 'short' })
    expect(html).not.toMatch(/(?<![0-9A-Za-z])\d{12}(?![0-9A-Za-z])/)
    expect(html).toContain('…3331, eu-west-1')
  })

  it('throws on nothing, and lets nothing out', () => {
    const html = page(hostileReport())
    const data = between(html, '<script type="application/json" id="data">', '</script>')
    expect(html.replace(data, '')).not.toMatch(/<img|<script>window|<svg onload/i)
    expect(JSON.parse(data)).toMatchObject({ rows: { length: 10 } })
    expect(html.match(/<\/script>/g)).toHaveLength(2)
  })
})
