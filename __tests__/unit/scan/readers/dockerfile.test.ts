import { describe, expect, it } from '@jest/globals'
import { dockerfile } from '../../../../src/scan/readers/dockerfile.ts'
import { readsAnyText } from '../../../support/any-text.ts'
import { chainText, factLines, misplacedParts } from '../../../support/scan-facts.ts'

function read(text: string): string[] {
  const file = { path: 'Dockerfile', text }
  const reading = dockerfile.read(file)
  expect(misplacedParts(reading, file)).toEqual([])
  return factLines(reading, file)
}

function chains(text: string): string[][] {
  const file = { path: 'Dockerfile', text }
  return dockerfile.read(file).facts.flatMap((fact) => (fact.kind === 'use' ? [chainText(fact.reference, file)] : []))
}

describe('which files it is asked for', () => {
  it.each([
    'Dockerfile',
    'a/Dockerfile',
    'Dockerfile.prod',
    'Dockerfile-alpine',
    'api.Dockerfile',
    'api.dockerfile',
    'dockerfile',
    'Containerfile',
    'Containerfile.dev',
  ])('%s', (path) => {
    expect(dockerfile.claims(path)).toBe(true)
  })
  it.each([
    'Dockerfile.dockerignore',
    'Dockerfile.md',
    'Dockerfiles/a.txt',
    'docker.yml',
    '.dockerignore',
    'MyDockerfile',
  ])('not %s', (path) => {
    expect(dockerfile.claims(path)).toBe(false)
  })
  it('what has no FROM is not read', () => {
    expect(dockerfile.holds('ARG A=1\n')).toBe(false)
    expect(dockerfile.holds('ARG A=1\n  from x\n')).toBe(true)
  })

  it.each([
    ['FROM x:latest\n', true, true],
    ['FROM x:latest\n', false, false],
    ['FROM x:latest\nRUN docker push app\n', false, true],
  ])('answers %j, bases being asked for: %s', (text, bases, answers) => {
    expect(dockerfile.answers?.(text, { bases })).toBe(answers)
  })
})

describe('the images that stages are built on', () => {
  it.each<[string, string, string[]]>([
    ['one stage', 'FROM alpine:latest\n', ['1 base the final stage: alpine:latest']],
    ['no tag', 'FROM alpine', ['1 base the final stage: alpine']],
    ['with a digest', 'FROM alpine:latest@sha256:ab\n', ['1 base the final stage: alpine:latest@sha256:ab']],
    ['a named stage', 'FROM golang:1 AS build\n', ['1 base stage `build`: golang:1']],
    [
      'a platform',
      'FROM --platform=$BUILDPLATFORM golang:latest AS build\nFROM debian\n',
      ['1 base stage `build`: golang:latest', '2 base the final stage: debian'],
    ],
    ['small letters', 'from node:18 as web\n', ['1 base stage `web`: node:18']],
    ['a stage is no image', 'FROM a:1 AS Build\nFROM build\nFROM BUILD AS c\nFROM c\n', ['1 base stage `Build`: a:1']],
    ['nothing to build on', 'FROM scratch\nCOPY a /a\n', []],
    ['a port and no tag', 'FROM localhost:5000/app\n', ['1 base the final stage: localhost:5000/app']],
    ['over several lines', 'FROM \\\n  # why\n\n  alpine:latest \\\n  AS x\n', ['1 base stage `x`: alpine:latest']],
    ['a name cut in two', 'FROM alp\\\nine:latest\n', ['1 base the final stage: alpine:latest']],
    [
      'line ends of Windows',
      'FROM a:1 AS b\r\nFROM c:latest\r\n',
      ['1 base stage `b`: a:1', '2 base the final stage: c:latest'],
    ],
    [
      'another escape',
      '# escape=`\nFROM `\n  win:latest `\n  AS w\nRUN dir C:\\\nFROM w\n',
      ['2 base stage `w`: win:latest'],
    ],
    ['stages without a name', 'FROM a\nFROM b\n', ['1 base stage 0: a', '2 base the final stage: b']],
    ['in quotes', 'FROM "node:18"\n', ['1 base the final stage: node:18']],
    [
      'a here-document is no instruction',
      'FROM a\nCOPY <<EOF /x\nFROM b:latest\nEOF\nRUN <<-"E"\n\tFROM c:latest\n\tE\n',
      ['1 base the final stage: a'],
    ],
    ['a template', 'FROM {{ base }}:latest\n', ['1 base the final stage: {opaque {{ base }}}:latest']],
    ['a comment is none', '# FROM x:latest\nFROM a\n', ['2 base the final stage: a']],
    ['nothing after it', 'FROM\nFROM --platform=x\n', []],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual(lines)
  })
})

describe('variables', () => {
  it.each<[string, string, string[]]>([
    ['a default', 'ARG TAG=latest\nFROM x:${TAG}\n', ['2 base the final stage: x:latest']],
    ['without braces, in quotes', 'ARG TAG="latest"\nFROM x:$TAG-a\n', ['2 base the final stage: x:latest-a']],
    ['of one another', 'ARG V=3\nARG IMAGE=x:${V} B=1\nFROM $IMAGE\n', ['3 base the final stage: x:3']],
    ['no default', 'ARG TAG\nFROM x:$TAG\n', ['2 base the final stage: x:{opaque $TAG}']],
    ['never declared', 'FROM $BASE\n', ['1 base the final stage: {opaque $BASE}']],
    ['a commit by its name', 'ARG GIT_SHA\nFROM x:$GIT_SHA\n', ['2 base the final stage: x:{commit $GIT_SHA}']],
    ['an empty default', 'ARG SUFFIX=\nFROM x:1${SUFFIX}\n', ['2 base the final stage: x:1']],
    ['a colon in a default', 'FROM ${V:-ubuntu:latest}\n', ['1 base the final stage: ubuntu:latest | {opaque $V}']],
    ['a default where one is set', 'ARG V=a:1\nFROM ${V:-b:2}\n', ['2 base the final stage: a:1']],
    ['a default where an empty one is set', 'ARG V=\nFROM ${V:-b:2}\n', ['2 base the final stage: b:2']],
    [
      'of a stage',
      'FROM a\nARG TAG=1\nENV TAG=2\nFROM x:$TAG\n',
      ['1 base stage 0: a', '4 base the final stage: x:{opaque $TAG}'],
    ],
    ['the name of a stage', 'ARG TARGET=prod\nFROM a AS prod\nFROM ${TARGET}\n', ['2 base stage `prod`: a']],
    [
      'part of the name of a stage',
      'FROM a AS base-amd64\nFROM base-${TARGETARCH} AS b\nFROM other-$TARGETARCH\n',
      ['1 base stage `base-amd64`: a', '3 base the final stage: other-{opaque $TARGETARCH}'],
    ],
    ['escaped', 'FROM x:\\$TAG\n', ['1 base the final stage: x:$TAG']],
    ['more than is followed', 'FROM x:${TAG%-*}\n', ['1 base the final stage: x:{opaque TAG%-*}']],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual(lines)
  })
  it('the way of a value is kept', () => {
    expect(chains('ARG V=latest\nARG IMAGE=x:${V}\nFROM $IMAGE\n')).toEqual([['$IMAGE<default@2', '$V<default@1']])
    expect(chains('FROM x:${V:-latest}\n')).toEqual([['$V<default@1']])
  })
})

describe('images beside the stages', () => {
  it.each<[string, string, string[]]>([
    [
      'COPY --from',
      'FROM scratch AS a\nCOPY --chown=1 --from=b:latest /x /y\n',
      ['2 base `COPY --from` of stage `a`: b:latest'],
    ],
    ['of a stage', 'FROM scratch AS a\nFROM scratch\nCOPY --from=A /x /y\nCOPY --from=0 /x /y\n', []],
    ['COPY without it', 'FROM scratch\nCOPY --link from=b:1 /y\n', []],
    [
      'RUN --mount',
      'FROM scratch\nRUN --mount=type=cache,target=/c --mount=type=bind,from=b:latest,target=/x make\n',
      ['2 base `RUN --mount` of the final stage: b:latest'],
    ],
    ['RUN --mount of a stage', 'FROM scratch AS a\nFROM scratch\nRUN --mount=from=a,target=/x make\n', []],
    ['ONBUILD', 'FROM scratch\nONBUILD COPY --from=b:1 /x /y\n', ['2 base `COPY --from` of the final stage: b:1']],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual(lines)
  })
})

describe('a push while an image is built', () => {
  it.each<[string, string, string[]]>([
    [
      'in a command',
      'FROM scratch\nENV TAG=latest\nRUN true && \\\n  docker push app:$TAG\n',
      ['4 push docker push: app:latest'],
    ],
    [
      'in a here-document',
      'FROM scratch\nRUN <<EOF\ndocker push app:latest\nEOF\n',
      ['3 push docker push: app:latest'],
    ],
    [
      'the stage has what is declared in front of all',
      'ARG T=v1\nFROM scratch\nARG T\nENV A app\nRUN docker push $A:$T\n',
      ['5 push docker push: app:v1'],
    ],
    ['said, not done', 'FROM scratch\nRUN echo docker push app:latest\n', []],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual(lines)
  })
})

/** A line that goes on shows where a document ends: one more character of it, or one less, is part of the tag. */
describe('where a here-document ends', () => {
  const BASE = '1 base stage 0: a:1'
  it.each<[string, string, string[]]>([
    ['at its name', 'RUN <<EOF\ndocker push app:1\nEOF', ['3 push docker push: app:1']],
    ['behind a line that goes on', 'RUN <<EOF\ndocker push app:1\\\nEOF', ['3 push docker push: app:1']],
    ['at once', 'RUN <<EOF\nEOF', []],
    ['at no word that begins or ends as its name', 'RUN <<E\nEE\nE E\ndocker push a:1\nE', ['5 push docker push: a:1']],
    ['at no name that is indented', 'RUN <<E\n\tE\n E\ndocker push a:1\nE', ['5 push docker push: a:1']],
    ['behind tabs, with a dash', 'RUN <<-E\n\tdocker push a:1\n\t\tE', ['3 push docker push: a:1']],
    ['behind tabs, where a line goes on', 'RUN <<-E\n\tdocker push a:1\\\n\tE', ['3 push docker push: a:1']],
    ['at no blank before its name, with a dash', 'RUN <<-E\n E\n\tdocker push a:1\nE', ['4 push docker push: a:1']],
    ['with a name in single quotes', "RUN <<'E'\ndocker push a:1\\\nE", ['3 push docker push: a:1']],
    ['with a name in double quotes', 'RUN <<"E"\ndocker push a:1\\\nE', ['3 push docker push: a:1']],
    ['where lines end as on Windows', 'RUN <<E\r\ndocker push a:1\r\nE\r', ['3 push docker push: a:1']],
    [
      'behind what looks like instructions',
      'RUN <<E\nFROM b:latest\nCOPY --from=d:latest x y\ndocker push a:1\nARG A\nE',
      ['5 push docker push: a:1'],
    ],
    ['of two, the first', 'RUN cat <<A && sh <<B\ndocker push a:1\nA\ndocker push b:1\nB', ['5 push docker push: b:1']],
    [
      'of two that are run',
      'RUN sh <<A && sh <<B\ndocker push a:1\nA\ndocker push b:1\nB',
      ['3 push docker push: a:1', '5 push docker push: b:1'],
    ],
    ['of two and no command', 'RUN <<A <<B\ndocker push a:1\nA\ndocker push b:1\nB', []],
    ['that a shell is given', 'RUN sh <<E\ndocker push a:1\nE', ['3 push docker push: a:1']],
    ['behind flags', 'RUN --network=none <<E\ndocker push a:1\\\nE', ['3 push docker push: a:1']],
  ])('%s', (_, run, pushes) => {
    const next = run.split('\n').length + 2
    expect(read(`FROM a:1\n${run}\nFROM c:1\n`)).toEqual([BASE, ...pushes, `${next} base the final stage: c:1`])
  })

  it.each([
    ['with the file', 'FROM a:1\nRUN <<E\ndocker push a:1\nE'],
    ['with the file, and not at its name', 'FROM a:1\nRUN <<E\ndocker push a:1'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual(['1 base the final stage: a:1', '3 push docker push: a:1'])
  })

  it('and with what variables it is read', () => {
    const text = "FROM a:1\nENV T=latest\nRUN <<'E'\ndocker push a:$T\nE\nRUN docker push b:$T\n"
    expect(read(text)).toEqual([
      '1 base the final stage: a:1',
      '4 push docker push: a:latest',
      '6 push docker push: b:latest',
    ])
  })
})

it('any text', () => {
  const pieces = [
    'FROM ',
    'from',
    ' AS b',
    'ARG A=',
    'ARG ',
    'ENV A ',
    'COPY --from=',
    'RUN --mount=from=',
    'RUN <<EOF',
    'EOF',
    'ONBUILD ',
    '$A',
    '${A',
    ':-',
    '}',
    '"',
    "'",
    '\\',
    '`',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '# escape=`\n',
    '#',
    'x:latest',
    'docker push x:1',
    '{{ a }}',
    '<a>',
    '\uFEFF',
    '=',
    ',',
    'é',
  ]
  readsAnyText(dockerfile, 'Dockerfile', pieces, ['FROM a\n', '# escape=`\n', 'FROM a AS b\nRUN '])
})
