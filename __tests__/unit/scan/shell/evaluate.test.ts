import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { mappedText, verbatim } from '../../../../src/scan/mapped-text.ts'
import { readShell } from '../../../../src/scan/shell/evaluate.ts'
import type { LooseFact, ShellReading } from '../../../../src/scan/shell/words.ts'
import { known, unknown, type Value } from '../../../../src/scan/value.ts'
import { chainText, factLines, misplacedParts, valueText } from '../../../support/scan-facts.ts'
import { readScript, scriptLines } from '../../../support/shell-reading.ts'

function settled({ facts }: ShellReading) {
  return { facts: facts.map((fact: LooseFact, order) => ({ ...fact, unit: null, order })) }
}

/** Reads a script in which `<name>` is a hole. */
function readWithHoles(text: string, values: Readonly<Record<string, Value>>) {
  const holes = [...text.matchAll(/<(\w+)>/g)].map(({ 0: found, 1: name = '', index }) => ({
    start: index,
    end: index + found.length,
    value: values[name] ?? [[]],
  }))
  return readShell({ script: verbatim(text, 0), holes, variable: () => null, directory: '' })
}

const HOLES: Readonly<Record<string, Value>> = {
  sha: unknown('commit', 'github.sha', null),
  tag: known('latest', null),
  choice: [...known('a', null), ...known('b', null)],
  command: known('docker push app:latest', null),
  image: [[...known('app:', null)[0]!, ...unknown('branch', 'github.ref_name', null)[0]!]],
  empty: [[]],
}

describe('a script', () => {
  it.each([
    ['docker push app:<sha>', ['1 push docker push: app:{commit github.sha}']],
    ['docker push "app:<tag>"', ['1 push docker push: app:latest']],
    ["docker push 'app:<sha>'", ['1 push docker push: app:{commit github.sha}']],
    ['docker push <image>', ['1 push docker push: app:{branch github.ref_name}']],
    ['<command>', ['1 push docker push: app:latest']],
    ['docker push app:<choice>', ['1 push docker push: app:a | app:b']],
    ['bash <<EOF\ndocker push app:<sha>\nEOF', ['2 push docker push: app:{commit github.sha}']],
    ['TAG=<sha>; docker push app:${TAG::7}', ['1 push docker push: app:{commit github.sha}']],
    ['TAG="<empty>"; docker push app:${TAG:-latest}', ['1 push docker push: app:latest']],
    ['TAG="<sha>"; docker push app:${TAG:-latest}', ['1 push docker push: app:{commit github.sha}']],
    ['docker push app:\uE000-<sha>', ['1 push docker push: app:\uE000-{commit github.sha}']],
    ['docker push a<empty>b', ['1 push docker push: ab']],
  ])('takes what another language puts in: %j', (text, expected) => {
    expect(factLines(settled(readWithHoles(text, HOLES)), { text })).toEqual(expected)
  })

  it.each([
    ['TAG=latest\ndocker push app:$TAG', ['$TAG<variable@1']],
    ['A=latest\nB=$A\ndocker push app:$B', ['$B<variable@2', '$A<variable@1']],
    ['for t in latest; do\ndocker push app:$t; done', ['$t<loop@1']],
    ['f() { docker push app:$1; }\nf latest', ['$1<argument@2']],
    ['docker push ${TAG:-latest}', []],
    ['T=${TAG:=latest}\ndocker push ${T#l}', ['$T<variable@1']],
  ])('says by way of which names a value came: %j', (text, expected) => {
    const [fact] = settled(readScript(text)).facts
    expect(fact?.kind === 'push' ? chainText(fact.reference, { text }) : null).toEqual(expected)
  })

  it('says by which default a value came', () => {
    const text = 'docker push app:${TAG:-latest}'
    const [fact] = readScript(text).facts
    const links = fact?.kind === 'push' ? fact.reference[1]?.flatMap(({ via }) => via) : []
    expect(links).toEqual([{ name: '$TAG', by: 'default', span: { start: 23, end: 29 } }])
  })

  it('is given an environment', () => {
    const text = 'docker push $IMAGE:${TAG:-latest}; IMAGE=b; docker push $IMAGE'
    const given = new Map([
      ['IMAGE', known('app', null)],
      ['TAG', unknown('commit', 'github.sha', null)],
    ])
    expect(factLines(settled(readScript(text, (name) => given.get(name) ?? null)), { text })).toEqual([
      '1 push docker push: app:{commit github.sha}',
      '1 push docker push: b',
    ])
  })

  it('leaves its variables', () => {
    const { variables } = readScript('A=a; B=(x y); C=$(date +%s); unset A')
    expect([...variables].map(([name, value]) => `${name}=${valueText(value)}`)).toEqual([
      'B=x | y',
      'C={unique $(date +%s)}',
    ])
  })

  it('stands where its text stands, whatever was left out of it', () => {
    const file = 'run: |\n    TAG=latest\n    docker push \\\n      "app":$TAG\n'
    const script = mappedText()
    for (const { 0: line, index } of file.matchAll(/(?<=\n {4}).*\n/g)) script.copy(file, index, index + line.length)
    const reading = readShell({ script: script.done(), holes: [], variable: () => null, directory: '' })
    const { facts } = settled(reading)
    expect(factLines({ facts }, { text: file })).toEqual(['3 push docker push: app:latest'])
    expect(misplacedParts({ facts }, { text: file })).toEqual([])
    expect(facts[0] && file.slice(facts[0].span.start, facts[0].span.end)).toBe('docker push \\\n      "app":$TAG')
  })

  it.each([
    ['TAG=latest\r\ndocker push app:$TAG\r\n', ['2 push docker push: app:latest']],
    ['docker push \\\r\n  app:latest\r\n', ['1 push docker push: app:latest']],
  ])('may have the line ends of Windows: %j', (text, expected) => {
    expect(scriptLines(text)).toEqual(expected)
  })

  it.each([
    ['docker push "app', [12]],
    ['docker push $(x', [12]],
    ['if x; then\n', [0, 0]],
    ['docker push app', []],
  ])('tells where it is broken: %j', (text, expected) => {
    expect(readScript(text).faults.map(({ index }) => index)).toEqual(expected)
  })
})

describe('a hostile script', () => {
  const FUNCTIONS = Array.from({ length: 60 }, (_, index) => `f${index}() { f${index + 1}; f${index + 1}; }`).join('\n')
  it.each([
    ['substitutions in one another', 'docker push $('.repeat(10_000)],
    ['quotes in one another', 'docker push "$('.repeat(10_000)],
    ['expansions in one another', 'docker push ${a:-'.repeat(10_000)],
    ['an open quote', 'docker push "app'],
    ['a long line', `docker push ${'a'.repeat(1_000_000)}`],
    ['a million braces', 'for i in {1..1000000}; do docker push app:$i; done'],
    ['braces in one another', `docker push ${'{a,'.repeat(10_000)}`],
    ['loops in one another', `${'for i in {1..16}; do '.repeat(60)}docker push $i${'; done'.repeat(60)}`],
    ['calls that double', `${FUNCTIONS}\nf60() { docker push app; }\nf0`],
    ['text that doubles', `a=xx\n${'a=$a$a\n'.repeat(2000)}docker push $a`],
    ['a pattern of many stars', `x=${'a'.repeat(8000)}\ndocker push \${x%%${'*a'.repeat(2000)}b}`],
    ['scripts in one another', 'eval "'.repeat(2000)],
    ['a script that reads itself', 'a=\'eval "$a"\'; eval "$a"'],
    [
      'a chain of calls',
      `${Array.from({ length: 5000 }, (_, index) => `f${index}() { f${index + 1}; }`).join('\n')}\nf0`,
    ],
    [
      'deep calls',
      `f() { ${'( '.repeat(240)}g${' )'.repeat(240)}; }\ng() { ${'{ '.repeat(240)}h${'; }'.repeat(240)}; }\nh() { ${'${a:-'.repeat(240)}\n}\nf`,
    ],
    ['a deep script that reads itself', `a='${'( '.repeat(240)}eval "$a"${' )'.repeat(240)}'; eval "$a"`],
    ['no text', '\0'.repeat(100_000)],
    ['a list of conditions', 'a && b=1 || '.repeat(10_000)],
  ])('ends: %s', (_, text) => {
    const started = performance.now()
    readScript(text)
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('tells what it did not follow', () => {
    const { faults } = readScript(`${FUNCTIONS}\nf0`)
    expect(faults.map(({ detail }) => detail)).toContain('it does more than is followed here')
  })
})

const FRAGMENTS = [
  'docker push ',
  'app:latest',
  '$TAG',
  '${TAG:-latest}',
  '${X%%:*}',
  '${X//a/b}',
  '${X:0:3}',
  '"',
  "'",
  '$(',
  ')',
  '`',
  '\\',
  '\n',
  '\r\n',
  ' ',
  'TAG=',
  'X=(a b)',
  'for t in a b; do ',
  '; done',
  'if x; then ',
  '; fi',
  'f() { ',
  '; }',
  'echo ',
  ' | ',
  ' >> $GITHUB_OUTPUT',
  '<<EOF\n',
  'EOF\n',
  'bash -c ',
  'xargs -I{} ',
  '{a,b}',
  '\uE000',
  '💥',
  '[[ $a == b* ]] && ',
  'case $x in a) ',
  ';; esac',
  'sed s/a/b/',
]

it('throws on nothing, and knows where each text stands', () => {
  const script = fc.array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 6 })), { maxLength: 24 })
  fc.assert(
    fc.property(script, (pieces) => {
      const text = pieces.join('')
      expect(misplacedParts(settled(readScript(text)), { text })).toEqual([])
    }),
    { seed: 7, numRuns: 1500 },
  )
})
