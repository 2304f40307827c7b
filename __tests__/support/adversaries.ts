/** A text of a size that is made to cost more than it should. */
export interface Adversary {
  readonly path: string
  readonly name: string
  readonly make: (size: number) => string
}

export const repeated = (text: string, size: number): string => text.repeat(Math.ceil(size / text.length))

/** The same with a number in it, one that is higher each time. */
export function numbered(make: (index: number) => string, size: number): string {
  const pieces: string[] = []
  for (let length = 0; length < size; length += pieces.at(-1)!.length) pieces.push(make(pieces.length))
  return pieces.join('')
}

const IMAGE = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team'
const STEPS = 'on: push\njobs:\n  a:\n    runs-on: b\n    steps:\n'
const CDK = "import * as ecr from 'aws-cdk-lib/aws-ecr'\n"

type Texts = Readonly<Record<string, (size: number) => string>>

const TEXTS: Readonly<Record<string, Texts>> = {
  '.github/workflows/a.yml': {
    pushes: (size) => STEPS + numbered((n) => `      - run: docker push ${IMAGE}/a${n}:latest\n`, size),
    jobs: (size) =>
      `on: push\njobs:\n${numbered((n) => `  j${n}:\n    steps:\n      - run: docker push a${n}\n`, size)}`,
    tags: (size) =>
      `${STEPS}      - uses: docker/build-push-action@v6\n        with: { push: true, tags: "${repeated('a,', size)}" }\n`,
    anchors: (size) => numbered((n) => `- &a${n} docker\n- *a${n}\n`, size),
    brackets: (size) => `docker: ${repeated('[', size)}`,
    expressions: (size) => `${STEPS}      - run: docker push ${repeated('${{ a }}', size)}\n`,
    'an image that is run': (size) =>
      `${STEPS}      - uses: docker://${repeated('@', size)}/\n        with: { args: docker push a }\n`,
  },
  'a.sh': {
    pushes: (size) => numbered((n) => `docker push ${IMAGE}/a${n}:latest\n`, size),
    'a look past each push': (size) =>
      `docker push ${IMAGE}/a:1.2.3\n${numbered((n) => `docker tag a ${IMAGE}/a:v${n}\ndocker push ${IMAGE}/a:v${n}\n`, size)}`,
    'accepted pushes': (size) =>
      numbered((n) => `docker push ${IMAGE}/a${n}:latest # immutable-tag: ignore[push-mutable-tag] why\n`, size),
    substitutions: (size) => `docker push ${repeated('$(', size)}`,
    'process substitutions': (size) => `docker push ${repeated('<(', size)}`,
    heredocs: (size) => `docker push ${repeated('<<a ', size)}`,
    folders: (size) => `docker push a\n${repeated('cd a\n', size)}`,
    variables: (size) => numbered((n) => `x${n}=$x${n - 1}a\n`, size) + 'docker push a:$x9\n',
    quotes: (size) => `docker push ${repeated('"\'', size)}`,
    loops: (size) => `docker push a\n${repeated('for x in a latest; do ', size)}`,
  },
  'a.tf': {
    repositories: (size) => numbered((n) => `resource "aws_ecr_repository" "a${n}" {\n  name = "a${n}"\n}\n`, size),
    locals: (size) =>
      `locals {\n${numbered((n) => `  v${n} = local.v${n - 1}\n`, size)}}\nresource "aws_ecr_repository" "a" { name = local.v9 }\n`,
    brackets: (size) => `image = ${repeated('[', size)}`,
    templates: (size) => `image = ${repeated('"${', size)}`,
  },
  'docker-bake.hcl': { brackets: (size) => `target "a" {\n  tags = [${repeated('(', size)}` },
  Dockerfile: {
    stages: (size) => numbered((n) => `FROM a${n - 1} AS a${n}\n`, size),
    scripts: (size) => `FROM a\n${repeated('RUN docker push a\n', size)}`,
    arguments: (size) => `FROM ${repeated('${A:-', size)}\n`,
  },
  Makefile: {
    variables: (size) => `${numbered((n) => `V${n} := $(V${n - 1})a\n`, size)}a:\n\tdocker push $(V9)\n`,
    brackets: (size) => `X = ${repeated('$(', size)}\na:\n\tdocker push $(X)\n`,
    recipes: (size) => `a:\n${repeated('\tdocker push a:latest\n', size)}`,
  },
  Jenkinsfile: {
    brackets: (size) => `docker ${repeated('(', size)}`,
    scripts: (size) => repeated('sh "docker push a"\n', size),
  },
  'lib/a.ts': {
    brackets: (size) => `${CDK}new ecr.Repository${repeated('(', size)}`,
    objects: (size) => `${CDK}new ecr.Repository(this, ${repeated('{', size)}`,
    repositories: (size) => CDK + numbered((n) => `new ecr.Repository(this, 'R${n}', {})\n`, size),
  },
  'app/a.py': { brackets: (size) => `from aws_cdk import aws_ecr as ecr\necr.Repository${repeated('(', size)}` },
  'task-definition.json': {
    containers: (size) => `{"containerDefinitions":[${repeated('{"name":"a","image":$A},', size)}]}`,
    brackets: (size) => `{"containerDefinitions":${repeated('[', size)}`,
  },
  'cloudbuild.yaml': {
    'a builder': (size) => `steps:\n  - name: "${repeated('@', size)}\\n"\n    args: [push, a]\n`,
  },
  '.gitlab-ci.yml': {
    jobs: (size) => numbered((n) => `j${n}:\n  script:\n    - docker push ${IMAGE}/a${n}:latest\n`, size),
    variables: (size) =>
      `variables:\n${numbered((n) => `  V${n}: x\n`, size / 2)}${numbered((n) => `j${n}:\n  script: docker push a:$V9\n`, size / 2)}`,
  },
  'a.template.yaml': {
    resources: (size) => `Resources:\n${numbered((n) => `  R${n}:\n    Type: AWS::ECR::Repository\n`, size)}`,
  },
  'chart/templates/a.yaml': { actions: (size) => `kind: Pod\nimage: ${repeated('{{ a }}', size)}\n` },
  'compose.yaml': {
    services: (size) => `services:\n${numbered((n) => `  s${n}: { image: "a:latest", build: . }\n`, size)}`,
  },
}

export const ADVERSARIES: readonly Adversary[] = Object.entries(TEXTS).flatMap(([path, texts]) =>
  Object.entries(texts).map(([name, make]) => ({ path, name, make })),
)
