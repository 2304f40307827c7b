/** Where an expression of a language stands in a file, and what such expressions are made of. */
export interface Soup {
  readonly name: string
  readonly path: string
  readonly before: string
  readonly pieces: readonly string[]
  readonly after: string
}

const STEP = 'on: push\njobs:\n  a:\n    runs-on: b\n    steps:\n      - run: docker push "a:'

const EXPRESSION = [
  [' ', '(', ')', '[', ']', '.', ',', "'", '!', '&&', '||', '=='],
  ['github.sha', 'matrix.a', 'fromJSON(', '*', '1'],
].flat()
const SHELL = [
  ['$(', '${', '}', ')', '"', "'", '`', '\\', ' ', '\n', '|', ';', 'x=', '$x', '<<E\n', 'E\n'],
  ['for i in ', '; do ', 'done', ':-', '%%', '//', '*', '{', ','],
].flat()
const HCL = [
  ['"', '${', '%{ if ', '~}', '}', '{', '[', ']', '(', ')', '=', '\n', ' ', 'a', '.', '?', ':', '<<E\n', 'E\n'],
  ['for x in ', '=>', '...', '&&', '!', '#', '/*', '*/'],
].flat()
const MAKE = [
  ['$(', ')', '${', '}', '$', '\t', '\n', ':', '=', ':=', '+=', ' ', ',', 'define a\n', 'endef\n', 'shell '],
  ['call a,', 'foreach a,b,', 'eval ', 'ifdef a\n', 'endif\n', '\\\n', '%', '@'],
].flat()
const CLOUDFORMATION = [
  ['!Sub ', '!Ref A', '!If [', '!Join ["", [', '${', '}', '"', ']', ', ', '{', 'Fn::Sub: ', 'AWS::Region'],
  ['!FindInMap [', ' '],
].flat()

const CONTAINER =
  'Resources:\n  R:\n    Type: AWS::ECS::TaskDefinition\n    Properties:\n      ContainerDefinitions:\n        - Image: '

export const SOUPS: readonly Soup[] = [
  {
    name: 'an expression of GitHub',
    path: '.github/workflows/a.yml',
    before: `${STEP}\${{ `,
    pieces: EXPRESSION,
    after: ' }}"\n',
  },
  { name: 'a shell script', path: 'a.sh', before: 'docker push ', pieces: SHELL, after: '\n' },
  { name: 'a script in a workflow', path: '.github/workflows/a.yml', before: STEP, pieces: SHELL, after: '"\n' },
  {
    name: 'HCL',
    path: 'a.tf',
    before: 'resource "aws_ecr_repository" "image" {\n  name = ',
    pieces: HCL,
    after: '\n}\n',
  },
  { name: 'bake', path: 'docker-bake.hcl', before: 'target "a" {\n  tags = [', pieces: HCL, after: ']\n}\n' },
  { name: 'a Makefile', path: 'Makefile', before: 'docker:\n\tdocker push ', pieces: MAKE, after: '\n' },
  {
    name: 'Groovy',
    path: 'Jenkinsfile',
    before: 'node {\n  sh "docker push ',
    pieces: [...HCL, "'''", '"""', '$/', '/$', 'def x = ', 'stage('],
    after: '"\n}\n',
  },
  {
    name: 'TypeScript',
    path: 'lib/a.ts',
    before: "import 'aws-cdk-lib/aws-ecr'\nnew ecr.Repository(this, 'a', ",
    pieces: [...HCL, '`', '//', 'new ', '=>', 'as '],
    after: ')\n',
  },
  {
    name: 'Python',
    path: 'app/a.py',
    before: 'from aws_cdk import aws_ecr as ecr\necr.Repository(self, "a", ',
    pieces: [...HCL, "'''", 'f"', 'r"', 'lambda: ', '**'],
    after: ')\n',
  },
  {
    name: 'templates of Go',
    path: 'chart/templates/a.yaml',
    before: 'kind: Pod\nspec:\n  containers:\n    - image: ',
    pieces: [...EXPRESSION, '{{', '}}', '{{-', '|', '$x', ':=', 'range ', 'end', 'define "a"', 'include "a" .'],
    after: '\n',
  },
  { name: 'CloudFormation', path: 'a.template.yaml', before: CONTAINER, pieces: CLOUDFORMATION, after: '\n' },
]
