import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { readBuildOutput, readCacheTarget } from '../../../../src/scan/tools/build-outputs.ts'
import { readCommand } from '../../../../src/scan/tools/read-command.ts'
import { settle } from '../../../../src/scan/settle.ts'
import { spanOf } from '../../../../src/scan/span.ts'
import { concat, known, unknown, type Value } from '../../../../src/scan/value.ts'
import { commandLine } from '../../../support/command-line.ts'
import { misplacedParts, valueText } from '../../../support/scan-facts.ts'

const text = (value: string) => known(value, spanOf(0, value.length))
const some = unknown('opaque', 'inputs.push', null)

describe('outputs of a build', () => {
  it.each<[output: string, value: Value, pushes: boolean | null, byDigest: boolean, names: string[]]>([
    ['a registry', text('type=registry'), true, false, []],
    ['a registry by name', text('type=registry,name=a:latest'), true, false, ['a:latest']],
    ['a registry that is told not to', text('type=registry,push=false'), false, false, []],
    ['an image', text('type=image,name=a'), false, false, ['a']],
    ['a pushed image', text('type=image,name=a,push=true'), true, false, ['a']],
    ['names in quotes', text('type=image,"name=a,b",push=true'), true, false, ['a', 'b']],
    ['a digest', text('type=image,push-by-digest=true,name=a,push=true'), true, true, ['a']],
    ['no digest', text('type=image,push-by-digest=false,name=a,push=true'), true, false, ['a']],
    ['an archive', text('type=docker,dest=x.tar'), false, false, []],
    ['a folder', text('out'), false, false, []],
    ['nothing', text(''), false, false, []],
    ['several', text('type=local,dest=x\ntype=registry'), true, false, []],
    ['a condition', concat(text('type=image,push='), some), null, false, []],
    ['something unknown', some, null, false, []],
    ['one of two', [...text('type=registry'), ...text('type=docker')], true, false, []],
  ])('%s', (_, value, pushes, byDigest, names) => {
    const output = readBuildOutput(value)
    expect({ ...output, names: output.names.map(valueText) }).toEqual({ pushes, byDigest, names })
  })

  it.each<[value: Value, target: string | null]>([
    [text('type=registry,ref=a:cache,mode=max'), 'a:cache'],
    [text('mode=max,ref=a:cache,type=registry'), 'a:cache'],
    [concat(text('type=registry,ref='), some, text(':cache')), '{opaque inputs.push}:cache'],
    [concat(text('type='), some, text(',ref=a:cache')), 'a:cache'],
    [text('a:cache'), 'a:cache'],
    [text('type=gha,mode=max'), null],
    [text('type=local,dest=x'), null],
    [text('type=inline'), null],
    [text('type=registry'), null],
    [some, null],
    [text(''), null],
  ])('caches %#', (value, target) => {
    const found = readCacheTarget(value)
    expect(found && valueText(found)).toBe(target)
  })
})

describe('any command', () => {
  it('is read without an error, and its parts stand where they say', () => {
    const word = fc.constantFrom(
      'docker',
      'push',
      'build',
      'buildx',
      '-t',
      '--push',
      '--output',
      'type=image,"name=a,b",push=true',
      'a:b',
      '(a|--push)',
      '--',
      '-',
      '-a=',

      '{opaque:$X}',
      '{commit:$SHA}:x',
      'x{branch:$B}y',
      'run',
      'kaniko',
      'crane',
      'tag',
      'mutate',
      'aws',
      'ecr',
      'create-repository',
      'oras',

      '--image-tag-mutability',
      'MUTABLE',
      'helm',
      'upgrade',
      '--set',
      'image.tag=a,b=c',
      'bake',
      '--set=*.tags=a',
      'mvn',
      'jib:build',
      '-Djib.to.tags=a,b',

      'executor',
      '-d',
      'a@b',
      'kubectl',
      'set',
      'image',
      'x=y',
      '=',
      '@',
      ':',
      '/',
      'skopeo',
      'sync',
      'copy',
      'docker://a',
      'printf',
      '%s"imageUri":%s',
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const line = words.join(' ')
        const facts = settle(readCommand(commandLine(line)), null)
        expect(misplacedParts({ facts }, { text: line })).toEqual([])
      }),
      { numRuns: 3000, seed: 5 },
    )
  })
})
