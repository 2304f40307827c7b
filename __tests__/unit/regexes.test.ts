import { describe, expect, it, jest } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { literalsIn, slowOn } from '../support/fuzz/regexes.ts'

jest.setTimeout(120_000)

const SOURCES = fileURLToPath(new URL('../../src', import.meta.url))

const FILES = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .toSorted()
  .map((file) => ({ file, text: readFileSync(`${SOURCES}/${file}`, 'utf8') }))

const LITERALS = FILES.flatMap(({ file, text }) => literalsIn(text).map((literal) => ({ file, ...literal })))

const PATH = 'the path of a file, of at most 4096 characters'

/** What costs more than its text allows, and is never given a long one. */
const SHORT: readonly (readonly [file: string, source: string, why: string])[] = [
  ['cli/progress.ts', String.raw`\B(?=(?:\d{3})+$)`, 'a number that the program counted itself'],
  ['report/audit/html/words.ts', String.raw`\B(?=(?:\d{3})+$)`, 'likewise'],
  ['scan/fixes/drop-tag.ts', String.raw`([ \t]+)(["']?)$`, '100 characters before the tag'],
  [
    'scan/fixes/drop-tag.ts',
    String.raw`(\s+)(?:-t\s*|--(?:tag|destination)(?:\s+|=))["']?[^\s"']*$`,
    '500 characters before the tag',
  ],
  ['scan/fixes/named-repository.ts', String.raw`\$\{\{[^}]*\}\}`, 'no expression is left open in what was read of it'],
  ['scan/fixes/named-repository.ts', String.raw`(\$\{\{[^}]*\}\})`, 'likewise'],
  ['scan/fixes/script-site.ts', String.raw`[^\s"'=,]+:$`, '400 characters before a span'],
  ['scan/link/definitions.ts', String.raw`(?:compose|stack)[^/]*\.ya?ml$`, PATH],
  [
    'scan/readers/bake.ts',
    String.raw`(?:^|\/)(?:(?:docker-bake[^/]*|bake|[^/]*\.bake)\.json|(?:docker[^/]*|[^/]*bake[^/]*)\.hcl)$`,
    PATH,
  ],
  ['scan/readers/circleci.ts', String.raw`(?:^|\/)\.circleci\/.*\.ya?ml$|(?:^|\/)circle\.ya?ml$`, PATH],
  [
    'scan/readers/compose.ts',
    String.raw`(?:^|\/)[^/]*(?:compose|stack)[^/]*\.ya?ml(?:\.(?:j2|tpl|tmpl|template|dist|example|sample))?$`,
    PATH,
  ],
  ['scan/readers/helm/paths.ts', String.raw`(?:^|\/)templates\/(?:.*\/)?[^/]+\.(?:ya?ml|tpl)$`, PATH],
  ['scan/readers/helm/paths.ts', String.raw`(?:^|\/)(?:helm-)?values\/(?:.*\/)?[^/]+\.ya?ml(?:\.gotmpl)?$`, PATH],
  [
    'scan/readers/helm/paths.ts',
    String.raw`(?:^|\/)helmfile[^/]*\.ya?ml(?:\.gotmpl)?$|(?:^|\/)helmfile\.d\/.*\.ya?ml(?:\.gotmpl)?$`,
    PATH,
  ],
  ['scan/readers/kubernetes.ts', String.raw`(?:k8s|kube|manifests?|deploy)[^/]*(?:\/.*)?\.json$`, PATH],
  ['scan/readers/kustomize.ts', String.raw`(?:^|\/)[^/]*patch[^/]*(?:\/[^/]+)?\.(?:ya?ml|json)$`, PATH],
  ['scan/readers/skaffold.ts', String.raw`(?:^|\/)[^/]*skaffold[^/]*\.ya?ml(?:\.(?:tpl|tmpl|template))?$`, PATH],
  ['scan/suppressions.ts', String.raw`(?:#|\/\/|\/\*|--|<!--|;)+\s*$`, 'a line of at most 2000 characters'],
  ['scan/syntax/interpolation.ts', String.raw`\w*$`, 'a name, cut to 100 characters in the line above'],
]

describe('the regular expressions of the sources', () => {
  it.each([
    [String.raw`const a = /x\/[/]y/gi`, [String.raw`x\/[/]y`]],
    ['a = b / c / d', []],
    ['f(x) / 2 + "/a/" + \'/b/\' // /c/', []],
    ['return /a/.test(b)', ['a']],
    ['`/a/${b.replace(/c/g, `/d/${/e/.source}`)}/f/`', ['c', 'e']],
    ['/* /a/ */ [1] / 2, /b/u', ['b']],
  ])('%s', (text, sources) => {
    expect(literalsIn(text).map(({ source }) => source)).toEqual(sources)
  })

  it('are found', () => {
    expect(LITERALS.length).toBeGreaterThan(700)
  })
})

it.each([
  ['(a+)+$', 32],
  ['^(?:a|a)*$', 64],
  [String.raw`\s+$`, 20_000],
  ['<[^>]*>', 20_000],
  [String.raw`\[[^\]]*$`, 20_000],
  ['@.*$', 20_000],
  [String.raw`-\S*$`, 20_000],
  ['(?:=>)+;', 60_000],
])('/%s/ is known for slow', (source, most) => {
  expect(slowOn({ source, flags: '' })?.length).toBeLessThanOrEqual(most)
})

it('no regular expression costs more than the length of its text, but those that get short ones', () => {
  const short = new Set(SHORT.map(([file, source]) => `${file} /${source}/`))
  const named = (literal: (typeof LITERALS)[number]) => `${literal.file} /${literal.source}/`
  expect(LITERALS.filter((literal) => !short.has(named(literal)) && slowOn(literal)).map(named)).toEqual([])
  expect([...short].filter((one) => !LITERALS.some((literal) => named(literal) === one))).toEqual([])
})

/** Those that are put together while the program runs, and what has each of them made. */
const BUILT: Readonly<Record<string, () => Promise<unknown>>> = {
  'domain/audit/needed-filters.ts': () => import('../../src/domain/audit/needed-filters.ts'),
  'domain/ecr/exclusion-filters.ts': async () =>
    (await import('../../src/domain/ecr/exclusion-filters.ts')).movingFault('buildcache-*'),
  'domain/migration/switch-record.ts': () => import('../../src/domain/migration/switch-record.ts'),
  'domain/policy/glob.ts': async () => {
    const { compileGlob, globFault, REPOSITORY_GLOB, TAG_GLOB } = await import('../../src/domain/policy/glob.ts')
    for (const shape of [TAG_GLOB, REPOSITORY_GLOB]) globFault('a', shape)
    for (const pattern of ['*', 'a?[a-z][!0-9].b*c', `*${'[a-z]'.repeat(25)}*b`, `*${'?'.repeat(126)}*`])
      compileGlob(pattern)
  },
  'domain/policy/yaml-document.ts': async () => {
    const { parsePolicy } = await import('../../src/domain/policy/policy-file.ts')
    parsePolicy(POLICY, 'policy')
  },
  'domain/tag/calendar-version.ts': async () => {
    const { parseCalendar } = await import('../../src/domain/tag/calendar-version.ts')
    for (const format of ['YYYY.0M.MICRO-MODIFIER', 'YY_MM_DD_MODIFIER', '0Y.0M-0D.0W.WW.MAJOR.MINOR'])
      parseCalendar('x', format)
  },
  'scan/fixes/named-repository.ts': async () => {
    const { repositorySource } = await import('../../src/scan/fixes/named-repository.ts')
    const part = { kind: 'unknown', nature: 'opaque', name: 'a', span: { start: 0, end: 1 }, via: [] } as const
    repositorySource([part], { path: 'a', text: 'a' })
  },
  'scan/natures.ts': () => import('../../src/scan/natures.ts'),
  'scan/readers/kubernetes/placeholders.ts': () => import('../../src/scan/readers/kubernetes/placeholders.ts'),
}

const POLICY = `
tags: { deny: ['a-*'], moving: ['buildcache-*'] }
releases: { prefix: 'v', calendar: YYYY.0M.MICRO }
exceptions: [{ tag: latest, repository: '*', owner: a, reason: b, expires: '2027-03-31' }]
`

/** What is made by the constructor while `run` runs. */
async function builtBy(run: () => Promise<unknown>): Promise<RegExp[]> {
  const made: RegExp[] = []
  const Native = globalThis.RegExp
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, args: ConstructorParameters<typeof RegExp>) => {
      const expression = new target(...args)
      made.push(expression)
      return expression
    },
  })
  try {
    await run()
  } finally {
    globalThis.RegExp = Native
  }
  return made
}

describe('a regular expression that is put together', () => {
  it('is known', () => {
    const files = FILES.filter(({ file, text }) => /\bRegExp\(/.test(text) && !file.startsWith('emulator/'))
    expect(files.map(({ file }) => file)).toEqual(Object.keys(BUILT))
  })

  it.each(Object.entries(BUILT))('costs no more than the length of its text: %s', async (_, run) => {
    jest.resetModules()
    const made = await builtBy(run)
    expect(made.length).toBeGreaterThan(0)
    const slow = made.filter(({ source, flags }) => slowOn({ source, flags })).map(({ source }) => source)
    expect(slow).toEqual([])
  })
})
