import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { shellScript } from '../../../../src/scan/readers/shell-script.ts'
import { definitionLines, factLines, misplacedParts } from '../../../support/scan-facts.ts'

describe('a shell script', () => {
  it.each([
    ['push.sh', true],
    ['ci/push.bash', true],
    ['scripts/deploy', true],
    ['.ci/steps/push', true],
    ['bin/release', true],
    ['deploy', true],
    ['src/deploy.ts', false],
    ['scripts/deploy.py', false],
    ['README', false],
    ['Makefile', false],
  ])('is known by its path: %s', (path, expected) => {
    expect(shellScript.claims(path)).toBe(expected)
  })

  it.each([
    ['docker push app', true],
    ['make push', true],
    ['./push.sh', true],
    ['export APP_TAG=latest', true],
    ['bash -eu ci/push.txt', true],
    ['cd x && ./release', true],
    ['apko publish a.yaml app', true],
    ['#!/bin/bash -e\necho hello', false],
    ['echo hello', false],
    ['kode', false],
  ])('is worth reading: %j', (text, expected) => {
    expect(shellScript.holds(text)).toBe(expected)
  })

  it.each([
    ['scripts/push', '#!/usr/bin/env bash\ndocker push app:latest\n', ['2 push docker push: app:latest']],
    ['scripts/push', '#!/bin/sh -e\ndocker push app:$1\n', ['2 push docker push: app:{opaque $1}']],
    ['scripts/push', '#!/usr/bin/env python3\ndocker push app:latest\n', []],
    ['scripts/push', 'docker push app:latest\n', []],
    ['a.sh', 'docker push app:latest\r\n', ['1 push docker push: app:latest']],
    [
      'a.sh',
      `printf '[{"imageUri":"%s"}]' h.io/app:$1 > imagedefinitions.json`,
      ['1 workload image definition for ECS: h.io/app:{opaque $1}'],
    ],
    [
      'a.sh',
      `echo '[{"imageUri":"h.io/app:main"}]' > imagedefinitions.json`,
      ['1 workload image definition for ECS: h.io/app:main'],
    ],
    ['a.sh', 'echo "docker push app:latest"', []],
    ['ci/a.sh', 'D=$(cd "$(dirname "$0")" && pwd)\n"$D"/b.sh x', ['2 call ci/b.sh $1=x']],
    ['ci/a.sh', 'cd "$(dirname "${BASH_SOURCE[0]}")/.."\n./b.sh', ['2 call b.sh']],
  ])('is read: %s %j', (path, text, expected) => {
    expect(factLines(shellScript.read({ path, text }), { text })).toEqual(expected)
  })

  it('is one unit, in order', () => {
    const text = 'docker push a\ndocker push b'
    const { facts } = shellScript.read({ path: 'a.sh', text })
    expect(facts.map(({ order }) => order)).toEqual([0, 1])
    expect(facts.map(({ unit }) => unit)).toEqual([facts[0]!.unit, facts[0]!.unit])
    expect(facts[0]!.unit).toEqual({
      kind: 'script',
      id: 'a.sh',
      span: { start: 0, end: text.length },
      serialised: null,
      axes: [],
    })
  })

  it('tells what is broken', () => {
    const { notes } = shellScript.read({ path: 'a.sh', text: 'docker push "app' })
    expect(notes).toEqual([{ code: 'SYNTAX', path: 'a.sh', start: 12, detail: 'unterminated double quote' }])
  })

  it('may be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(misplacedParts(shellScript.read({ path: 'a.sh', text }), { text })).toEqual([])
      }),
      { seed: 3, numRuns: 500 },
    )
  })
})

describe('what a script leaves to those that source it', () => {
  it.each([
    ['env.sh', 'export R=r.io\nTAG="$R-1"\n', ['env.sh set $R=r.io $TAG=r.io-1']],
    ['ci/common.sh', 'TAG=latest\npush() { docker push app:$1; }\n', ['ci/common.sh set $TAG=latest']],
    ['ci/push.sh', 'TAG=latest\ndocker push app:$TAG\n', []],
    ['ci/nothing.sh', 'echo docker\n', []],
  ])('%s: %j', (path, text, expected) => {
    expect(definitionLines(shellScript.read({ path, text }))).toEqual(expected)
  })
})

describe('a login', () => {
  it.each([
    ['aws ecr get-login-password | docker login --username AWS --password-stdin $R', ['ecr']],
    ['$(aws ecr get-login --no-include-email)', ['ecr']],
    ['docker login -u x -p y', ['other']],
    ['docker login ghcr.io -u x --password-stdin', ['other']],
    ['echo $P | docker login $REGISTRY --username x --password-stdin', []],
    ['docker login localhost:5000', []],
    ['docker login 1.dkr.ecr.eu-west-1.amazonaws.com', ['ecr']],
  ])('%s: %j', (text, expected) => {
    const { facts } = shellScript.read({ path: 'a.sh', text })

    expect(facts.flatMap((fact) => (fact.kind === 'login' ? [fact.registry] : []))).toEqual(expected)
  })
})
