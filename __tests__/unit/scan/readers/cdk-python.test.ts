import { describe, expect, it } from '@jest/globals'
import { cdkPython } from '../../../../src/scan/readers/cdk-python.ts'
import { readsAnyText } from '../../../support/any-text.ts'
import { withRepositoryEdits } from '../../../support/repository-edits.ts'
import { chainText, factLines } from '../../../support/scan-facts.ts'

const IMPORTS = 'from aws_cdk import aws_ecr as ecr\n'
const read = (text: string) => {
  const file = { path: 'app/stack.py', text }
  return { file, reading: cdkPython.read(file) }
}
const lines = (text: string) => {
  const { file, reading } = read(text)
  return factLines(reading, file)
}

describe('CDK programs in Python', () => {
  it.each<[path: string, claimed: boolean]>([
    ['app.py', true],
    ['.venv/lib/x.py', false],
    ['app.ts', false],
  ])('claims %s: %s', (path, claimed) => {
    expect(cdkPython.claims(path)).toBe(claimed)
  })

  it.each<[what: string, text: string, facts: string[]]>([
    [
      'structures of CloudFormation',
      'from aws_cdk import aws_apprunner as apprunner\napprunner.CfnService(self, "S", source_configuration=apprunner.CfnService.SourceConfigurationProperty(\n  image_repository=apprunner.CfnService.ImageRepositoryProperty(image_identifier="host/app:latest")))',
      ['3 workload `CfnService`: host/app:latest'],
    ],
    [
      'structures of CloudFormation as dictionaries',
      'from aws_cdk import aws_lambda as _lambda\n_lambda.CfnFunction(self, "F", code={"imageUri": "host/f:dev"})',
      ['2 workload `CfnFunction`: host/f:dev'],
    ],
    [
      'a setting',
      `${IMPORTS}ecr.Repository(self, "X", repository_name=f"team/{name}", image_tag_mutability=ecr.TagMutability.IMMUTABLE)`,
      ['2 repository cdk team/{opaque name}: IMMUTABLE'],
    ],
    ['no setting', `${IMPORTS}ecr.Repository(self, "X")`, ['2 repository cdk -: unset MUTABLE']],
    [
      'other arguments',
      `${IMPORTS}ecr.Repository(self, "X", **kwargs)`,
      ['2 repository cdk -: {opaque properties of another place}'],
    ],
    [
      'filters',
      `${IMPORTS}ecr.Repository(self, "X", image_tag_mutability=ecr.TagMutability.IMMUTABLE_WITH_EXCLUSION, image_tag_mutability_exclusion_filters=[ecr.ImageTagMutabilityExclusionFilter.wildcard("dev-*")])`,
      ['2 repository cdk -: IMMUTABLE_WITH_EXCLUSION [dev-*]'],
    ],
    [
      'the lower level',
      `${IMPORTS}ecr.CfnRepository(self, "X", image_tag_mutability="MUTABLE")`,
      ['2 repository cdk -: MUTABLE'],
    ],
    [
      'many imports',
      'from aws_cdk import (\n    Stack,  # the stack\n    aws_ecr as registry,\n)\nregistry.Repository(self, "X")',
      ['5 repository cdk -: unset MUTABLE'],
    ],
    [
      'an import by name',
      'from aws_cdk.aws_ecr import Repository\nRepository(self, "X")',
      ['2 repository cdk -: unset MUTABLE'],
    ],
    [
      'an import of a module',
      'import aws_cdk.aws_ecr as r\nr.Repository(self, "X")',
      ['2 repository cdk -: unset MUTABLE'],
    ],
    [
      'the whole library',
      'import aws_cdk as cdk\ncdk.aws_ecr.Repository(self, "X")',
      ['2 repository cdk -: unset MUTABLE'],
    ],
    ['what is no code', `${IMPORTS}# ecr.Repository(self, "X")\n"""\necr.Repository(self, "X")\n"""`, []],
    [
      'a repository of code',
      'from aws_cdk import aws_codecommit as code\ncode.Repository(self, "X", repository_name="x")',
      [],
    ],
  ])('finds repositories by %s', (_what, text, facts) => {
    expect(lines(text)).toEqual(facts)
  })

  it.each<[what: string, text: string, edited: string]>([
    [
      'a setting',
      'ecr.Repository(self, "X", image_tag_mutability=ecr.TagMutability.MUTABLE)',
      'ecr.Repository(self, "X", image_tag_mutability=ecr.TagMutability.IMMUTABLE)',
    ],
    [
      'no setting',
      'ecr.Repository(self, "X")',
      'ecr.Repository(self, "X", image_tag_mutability=ecr.TagMutability.IMMUTABLE)',
    ],
    [
      'arguments on lines',
      'ecr.Repository(\n    self,\n    "X",\n    repository_name="a",\n)',
      'ecr.Repository(\n    self,\n    "X",\n    image_tag_mutability=ecr.TagMutability.IMMUTABLE,\n    repository_name="a",\n)',
    ],
    [
      'the lower level',
      'ecr.CfnRepository(self, "X")',
      'ecr.CfnRepository(self, "X", image_tag_mutability="IMMUTABLE")',
    ],
  ])('mends %s, and once is enough', (_what, text, edited) => {
    const { file, reading } = read(IMPORTS + text)
    const mended = withRepositoryEdits(reading, file)
    expect(mended).toBe(IMPORTS + edited)
    const again = read(mended)
    expect(withRepositoryEdits(again.reading, again.file)).toBe(mended)
  })

  const REPO = '{opaque ECR repository self.repo}'
  it.each<[expression: string, facts: string[]]>([
    [
      'ecs.ContainerImage.from_ecr_repository(self.repo, "latest")',
      [`1 workload \`ContainerImage.from_ecr_repository\`: ${REPO}:latest`],
    ],
    [
      'ecs.ContainerImage.from_ecr_repository(self.repo, tag="dev")',
      [`1 workload \`ContainerImage.from_ecr_repository\`: ${REPO}:dev`],
    ],
    [
      'ecs.ContainerImage.from_ecr_repository(repository=self.repo)',
      [`1 workload \`ContainerImage.from_ecr_repository\`: ${REPO}:latest`],
    ],
    [
      'ecs.ContainerImage.from_ecr_repository(self.repo, os.environ.get("TAG", "latest"))',
      [`1 workload \`ContainerImage.from_ecr_repository\`: ${REPO}:latest | ${REPO}:{opaque $TAG}`],
    ],
    [
      'ecs.ContainerImage.from_ecr_repository(self.repo, os.getenv("GIT_SHA"))',
      [`1 workload \`ContainerImage.from_ecr_repository\`: ${REPO}:{commit $GIT_SHA}`],
    ],
    [
      'ecs.ContainerImage.from_ecr_repository(self.repo, os.environ["TAG"])',
      [`1 workload \`ContainerImage.from_ecr_repository\`: ${REPO}:{opaque $TAG}`],
    ],
    [
      'ecs.ContainerImage.from_ecr_repository(self.repo, "prod" if prod else "dev")',
      [`1 workload \`ContainerImage.from_ecr_repository\`: ${REPO}:prod | ${REPO}:dev`],
    ],
    [
      'ecs.ContainerImage.from_registry(f"{self.repo.repository_uri}:{tag!r:>10}")',
      [`1 workload \`ContainerImage.from_registry\`: ${REPO}:{opaque tag}`],
    ],
    [
      'ecs.ContainerImage.from_registry("host/a" ":latest")',
      ['1 workload `ContainerImage.from_registry`: host/a:latest'],
    ],
    [
      '_lambda.DockerImageCode.from_ecr(self.repo, tag_or_digest="latest")',
      [`1 workload \`DockerImageCode.from_ecr\`: ${REPO}:latest`],
    ],
    [
      '_lambda.DockerImageCode.from_ecr(repository=self.repo)',
      [`1 workload \`DockerImageCode.from_ecr\`: ${REPO}:latest`],
    ],
    [
      'codebuild.LinuxBuildImage.from_ecr_repository(self.repo, "latest")',
      [`1 ci \`LinuxBuildImage.from_ecr_repository\`: ${REPO}:latest`],
    ],
    [
      'actions.EcrSourceAction(action_name="x", repository=self.repo)',
      [`1 workload \`actions.EcrSourceAction\`: ${REPO}:latest`],
    ],
    ['ecs.ContainerImage.from_asset("app")', []],
  ])('reads %s', (expression, facts) => {
    expect(lines(expression)).toEqual(facts)
  })

  it('follows names', () => {
    const { file, reading } = read(
      'TAG = "latest"\nclass S:\n    def f(self):\n        self.tag = TAG\n        x = ecs.ContainerImage.from_ecr_repository(self.repo, self.tag)\n',
    )
    const [fact] = reading.facts
    expect(fact?.kind === 'use' ? chainText(fact.reference, file) : null).toEqual([
      'self.tag<variable@4',
      'TAG<variable@1',
    ])
  })

  it.each(['f(', '[{', 'f"{', '"""', 'f(x y(', 'x = ', ' if a', 'lambda: (', "'"])(
    'survives 50,000 times %s',
    (piece) => {
      expect(() => read(piece.repeat(50_000))).not.toThrow()
    },
  )

  it('reads any text', () => {
    readsAnyText(cdkPython, 'a.py', [
      'ecr.Repository(self, "X"',
      ', ',
      'repository_name=',
      '"a"',
      ')',
      '\n',
      'image_tag_mutability=',
      'ecr.TagMutability.MUTABLE',
      '**',
      'a = ',
      'ecs.ContainerImage.from_registry(',
      'f"a:{',
      '}"',
      '"""',
      "'\\n'",
      'a',
      ' or ',
      ' if ',
      ' else ',
      '{',
      '}',
      '[',
      ']',
      '#',
      'os.getenv("A", ',
    ])
  })
})

it.each(['(', '[', '{'])('does not follow %s without end, and says so', (bracket) => {
  const text = `from aws_cdk import aws_ecr as ecr\necr.Repository(self, ${bracket.repeat(100_000)}`
  expect(cdkPython.read({ path: 'app/a.py', text }).notes).toMatchObject([{ code: 'TOO_DEEP' }])
})
