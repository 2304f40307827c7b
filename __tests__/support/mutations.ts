import * as fc from 'fast-check'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Reader } from '../../src/scan/reader.ts'
import type { SourceFile } from '../../src/scan/source-file.ts'

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url))
const TREE = /^(?:scan\/[^/]+\/[^/]+\/tree|corpus\/[^/]+\/[^/]+)\/(.+)$/

/** Every file of the fixtures and of the corpus, by the path that it has in its own tree. */
export function fixtureFiles(): SourceFile[] {
  return ['scan', 'corpus']
    .filter((folder) => existsSync(join(FIXTURES, folder)))
    .flatMap((folder) =>
      readdirSync(join(FIXTURES, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted()
    .flatMap((name) => {
      const path = TREE.exec(name)?.[1]
      const isFile = path !== undefined && path !== 'expect.txt' && /[^/]$/.test(path)
      return isFile ? textAt(path, join(FIXTURES, name)) : []
    })
}

function textAt(path: string, place: string): SourceFile[] {
  try {
    return [{ path, text: readFileSync(place, 'utf8') }]
  } catch {
    return []
  }
}

export function seedsOf(reader: Reader, files: readonly SourceFile[]): SourceFile[] {
  return files.filter(({ path, text }) => reader.claims(path) && reader.holds(text))
}

/** What means something to one of the languages that are read, and what means trouble in any. */
const TOKENS = [
  [
    '- ',
    ': ',
    '&a ',
    '*a',
    '<<: *a',
    '|\n',
    '>-\n  ',
    '? ',
    '---\n',
    '...\n',
    '!Sub ',
    '!Ref x',
    '!!binary ',
    '%YAML 9\n',
  ],
  [
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '"',
    "'",
    '`',
    '#',
    ',',
    ';',
    ':',
    '=',
    '@',
    '%',
    '\\',
    '\\\n',
    '/*',
    '*/',
    '//',
    '<!--',
  ],
  [
    '${{ ',
    ' }}',
    '${{ fromJSON(',
    'github.sha',
    'matrix.a',
    "format('{0}{', x)",
    '!',
    '&&',
    '||',
    '==',
    '*.tag',
    '[0]',
  ],
  [
    '${',
    '$(',
    '$((',
    '))',
    '${x:-',
    '${!x}',
    '${x//a/b}',
    '${x%%:*}',
    '$x',
    '$@',
    '$1',
    '<<EOF\n',
    'EOF\n',
    '<<<',
    '<(',
    '| ',
  ],
  [
    'for x in a latest; do ',
    'done',
    'if ',
    'fi\n',
    'case $x in a) ',
    'esac',
    'f() {',
    'eval "',
    'read x',
    'set -- a b',
    'cd ..\n',
  ],
  [
    'define X\n',
    'endef\n',
    '$(call f,',
    '$(eval ',
    '$(foreach x,a b,',
    ':=',
    '+=',
    '?=',
    '\t',
    '%: %.x\n',
    'include x\n',
  ],
  [
    '{{',
    '}}',
    '{{- if ',
    '{{ .Values.x | default ',
    '{{ range ',
    '{{ end }}',
    '%{ if x }',
    '%{ for x in y }',
    '~}',
    '=> ',
    '...',
  ],
  [
    '"""',
    "'''",
    '$/',
    '/$',
    'r"',
    'f"{',
    'new ',
    'def x = ',
    'FROM ',
    'ARG X=',
    'RUN <<A <<B\n',
    'ONBUILD ',
    '# escape=`\n',
  ],
  [
    'latest',
    ':latest',
    'docker push $x:latest\n',
    'image: ',
    'tags: ',
    '# immutable-tag: ignore[push-mutable-tag] why\n',
  ],
  ['__proto__', 'constructor', 'toString', '1e999', '-0', 'null', '~', 'true', '.', '..', '../', '?a=b', '@sha256:'],
  [
    '\r',
    '\r\n',
    '\n',
    '\n\n',
    ' ',
    '\u00A0',
    '\u2028',
    '\uFEFF',
    '\0',
    '\u001B[8m',
    '\uD800',
    '\uDFFF',
    '\u{1F600}',
    'é',
    '\u202E',
  ],
].flat()

type Mutation = (text: string) => string

const place = fc.nat({ max: 0xffff_ffff })
const few = fc.integer({ min: 1, max: 6 })
const token = fc.constantFrom(...TOKENS)

/** A file of a kind with a few things wrong: lines and characters left out, said twice, moved, and put in from anywhere. */
export function mutatedFile(seeds: readonly SourceFile[], donors: readonly SourceFile[]): fc.Arbitrary<SourceFile> {
  return fc
    .tuple(fc.constantFrom(...seeds), fc.array(mutation(donors), { minLength: 1, maxLength: 5 }))
    .map(([{ path, text }, mutations]) => ({ path, text: mutations.reduce((now, mutate) => mutate(now), text) }))
}

function mutation(donors: readonly SourceFile[]): fc.Arbitrary<Mutation> {
  const lines = fc.record({ first: place, count: few, to: place, times: few })
  return fc.oneof(
    {
      weight: 2,
      arbitrary: lines.map(({ first, count }) => inLines((all) => all.toSpliced(first % all.length, count))),
    },
    {
      weight: 2,
      arbitrary: lines.map(({ first, count, to, times }) =>
        inLines((all) => {
          const taken = all.slice(first % all.length, (first % all.length) + count)
          return all.toSpliced(to % all.length, 0, ...Array.from({ length: times }, () => taken).flat())
        }),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom(...donors), lines).map(([donor, { first, count, to }]) =>
        inLines((all) => {
          const given = donor.text.split('\n')
          return all.toSpliced(to % all.length, 0, ...given.slice(first % given.length, (first % given.length) + count))
        }),
      ),
    },
    { weight: 3, arbitrary: fc.tuple(place, few).map(([at, length]) => spliced(at, length, '')) },
    { weight: 5, arbitrary: fc.tuple(place, token).map(([at, text]) => spliced(at, 0, text)) },
    { weight: 2, arbitrary: fc.tuple(place, few, token).map(([at, length, text]) => spliced(at, length, text)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(place, token, fc.integer({ min: 2, max: 200 }))
        .map(([at, text, times]) => spliced(at, 0, text.repeat(times))),
    },
    {
      weight: 1,
      arbitrary: place.map(
        (at): Mutation =>
          (text) =>
            text.slice(0, at % (text.length + 1)),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('\r\n', '\r').map(
        (end): Mutation =>
          (text) =>
            text.replaceAll('\n', end),
      ),
    },
  )
}

function inLines(change: (lines: readonly string[]) => readonly string[]): Mutation {
  return (text) => change(text.split('\n')).join('\n')
}

function spliced(at: number, length: number, put: string): Mutation {
  return (text) => {
    const start = at % (text.length + 1)
    return text.slice(0, start) + put + text.slice(start + length)
  }
}

/** Text of nothing but syntax, put where a language expects an expression. */
export function soupIn(
  path: string,
  before: string,
  pieces: readonly string[],
  after: string,
): fc.Arbitrary<SourceFile> {
  return fc
    .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: token }), {
      maxLength: 40,
    })
    .map((soup) => ({ path, text: before + soup.join('') + after }))
}
