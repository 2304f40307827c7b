import { numbered, repeated } from './adversaries.ts'

/** A file that is small for what it asks to be done, and whether part of it is left. */
interface Costly {
  readonly path: string
  readonly name: string
  readonly isCut: boolean
  readonly make: (size: number) => string
}

const LOOPS = 4
const ROUNDS = 'for x in 1 2 3 4 5 6 7 8 9 a b c d e f g; do '
const looped = (command: string, depth = LOOPS): string => ROUNDS.repeat(depth) + command + '; done'.repeat(depth)
/** One of these is worth ten thousand of its commands. */
const PUSHES = looped('docker push a:$x', 3)

type Make = (size: number) => string

/** All but the last characters of a size, for what has to end as it does. */
const within = (size: number, before: string, make: Make, after: string): string =>
  before + make(size - before.length - after.length - 200) + after

const CUT: Readonly<Record<string, Readonly<Record<string, Make>>>> = {
  'a.sh': {
    'loops in loops that do not end': (size) => `docker push a\n${repeated(ROUNDS, size)}`,
    'many words in loops': (size) => within(size, '', (left) => looped(`docker ${repeated('a ', left)}`), '\n'),
    'branches of one variable': (size) => `docker push a\nx=a\n${repeated('if a; then x=$x-b; fi\n', size)}`,
    patterns: (size) => `docker push a\nx=${repeated('ab', 8000)}\n${repeated('y=${x##*a*a*a*b*c}\n', size)}`,
  },
  Dockerfile: {
    RUNs: (size) => `FROM a\n${repeated('RUN docker push a\n', size)}`,
    'loops in RUNs': (size) => `FROM a\n${repeated(`RUN ${PUSHES}\n`, size)}`,
    'a line that goes on': (size) => `FROM a\nRUN docker push a ${repeated('\\\n a', size)}\n`,
  },
  Makefile: {
    recipes: (size) => `a:\n${repeated('\tdocker push a:latest\n', size)}`,
    'calls of itself': (size) => numbered((n) => `a${n}:\n\t$(MAKE) a${n + 1} TAG=a docker\n`, size),
    'patterns of targets': (size) => numbered((n) => `a${n}-%: b%\n\tdocker push $*\n`, size),
  },
  '.gitlab-ci.yml': {
    variables: (size) =>
      `variables:\n${numbered((n) => `  V${n}: x\n`, size / 2)}${numbered((n) => `j${n}:\n  script: docker push a:$V9\n`, size / 2)}`,
    'a script for every job': (size) =>
      `before_script:\n${repeated('  - docker push a\n', size / 2)}${numbered((n) => `j${n}:\n  script: a\n`, size / 2)}`,
  },
  '.circleci/config.yml': {
    'commands in commands': (size) =>
      `commands:\n${numbered((n) => `  c${n}:\n    steps: [c${n + 1}, c${n + 1}]\n`, size / 2)}jobs:\n${numbered((n) => `  j${n}:\n    steps: [c1, run: docker push]\n`, size / 2)}`,
  },
  'compose.yaml': {
    services: (size) => `services:\n${numbered((n) => `  s${n}: { image: "a:latest", build: . }\n`, size)}`,
  },
  'task-definition.json': {
    containers: (size) => `{"containerDefinitions":[${repeated('{"name":"a","image":$A},', size)}]}`,
  },
  'a.template.json': {
    'resources in one line': (size) =>
      `{"Resources":{${numbered((n) => `"R${n}":{"Type":"AWS::ECR::Repository"},`, size)}"z":{}}}`,
  },
  'a.tf': {
    'a long list': (size) =>
      within(
        size,
        'locals {\n a = [',
        (left) => repeated('"a",', left),
        ']\n}\nresource "aws_ecr_repository" "a" {\n for_each = toset(local.a)\n name = each.value\n}\n',
      ),
  },
}

const WHOLE: Readonly<Record<string, Readonly<Record<string, Make>>>> = {
  Makefile: {
    variables: (size) => `a:\n\tdocker push $(V9)\n${numbered((n) => `V${n} := $(V${n - 1})a\n`, size)}`,
  },
}

const listed = (texts: typeof CUT, isCut: boolean): Costly[] =>
  Object.entries(texts).flatMap(([path, named]) =>
    Object.entries(named).map(([name, make]) => ({ path, name, isCut, make })),
  )

export const COSTLY: readonly Costly[] = [...listed(CUT, true), ...listed(WHOLE, false)]
