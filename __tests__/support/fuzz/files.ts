import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Reader } from '../../../src/scan/reader.ts'
import type { SourceFile } from '../../../src/scan/source-file.ts'

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url))
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
export const TOKENS: readonly string[] = [
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
