import { describe, expect, it } from '@jest/globals'
import { dockerrun } from '../../../../src/scan/readers/dockerrun.ts'
import { readsAnyText } from '../../../support/any-text.ts'
import { factLines, misplacedParts } from '../../../support/scan-facts.ts'

function read(text: string): string[] {
  const file = { path: 'Dockerrun.aws.json', text }
  const reading = dockerrun.read(file)
  expect(misplacedParts(reading, file)).toEqual([])
  return factLines(reading, file)
}

it.each([
  ['Dockerrun.aws.json', true],
  ['app/Dockerrun.aws.json', true],
  ['Dockerrun.aws.json.template', true],
  ['Dockerrun.aws.staging.json', true],
  ['Dockerrun.md', false],
  ['aws.json', false],
])('%s: %s', (path, claims) => {
  expect(dockerrun.claims(path)).toBe(claims)
})

describe('what an environment runs', () => {
  it.each<[string, string, string[]]>([
    [
      'one image',
      '{\n  "AWSEBDockerrunVersion": "1",\n  "Image": {\n    "Name": "a.com/app:latest",\n    "Update": "true"\n  }\n}\n',
      ['4 workload the Elastic Beanstalk environment: a.com/app:latest'],
    ],
    [
      'containers',
      '{"AWSEBDockerrunVersion": 2, "containerDefinitions": [{"name": "web", "image": "app:latest"}, {"name": "db", "image": "db:1"}]}',
      [
        '1 workload container `web` of the Elastic Beanstalk environment: app:latest',
        '1 workload container `db` of the Elastic Beanstalk environment: db:1',
      ],
    ],
    [
      'put in before it is used',
      '{"AWSEBDockerrunVersion": 1, "Image": {"Name": "<AWS_ACCOUNT>.dkr.ecr.eu-west-1.amazonaws.com/app:<TAG>"}}',
      [
        '1 workload the Elastic Beanstalk environment: {opaque <AWS_ACCOUNT>}.dkr.ecr.eu-west-1.amazonaws.com/app:{opaque <TAG>}',
      ],
    ],
    [
      'put in without quotes',
      '{"Image": {"Name": ${IMAGE}:latest}}',
      ['1 workload the Elastic Beanstalk environment: {opaque $IMAGE}:latest'],
    ],
    ['a version without an image', '{"AWSEBDockerrunVersion": "1", "Ports": [{"ContainerPort": 80}]}', []],
    ['an image without a name', '{"Image": "a:latest"}', []],
    ['nothing', '', []],
    ['a broken one', '{"Image": {', []],
  ])('%s', (_, text, lines) => {
    expect(read(text)).toEqual(lines)
  })
  it('what is broken is noted', () => {
    const { facts, notes } = dockerrun.read({ path: 'Dockerrun.aws.json', text: '{"Image": {"Name": "a:latest"' })
    expect(facts).toHaveLength(1)
    expect(notes).toMatchObject([{ code: 'SYNTAX', path: 'Dockerrun.aws.json' }])
  })
})

it('any text', () => {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '"Image": {',
    '"Name": "',
    'a:latest',
    '${A}',
    '$B',
    '<A>',
    '\\n',
    '\n',
    ' ',
    'x',
  ]
  readsAnyText(dockerrun, 'Dockerrun.aws.json', pieces, ['{"Image": {"Name": "', '{"Image": {"Name": '])
})
