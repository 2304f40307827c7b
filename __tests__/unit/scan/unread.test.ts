import { expect, it } from '@jest/globals'
import { readSource } from '../../../src/scan/scan.ts'

const DEEP = '['.repeat(200)

/** Each is claimed by its name and holds what its reader looks for, so that it must not pass as if it had been read. */
it.each([
  ['ecs/task-definition.json', `{"containerDefinitions": ${DEEP}`],
  ['infra/template.yaml', `Resources: {A: {Type: "AWS::ECR::Repository", B: ${DEEP}`],
  ['deploy/app.yaml', `apiVersion: v1\nkind: Pod\nspec: {image: ${DEEP}`],
  ['docker-compose.yml', `services: {web: {image: ${DEEP}`],
  ['Dockerrun.aws.json', `{"AWSEBDockerrunVersion": "1", "Image": ${DEEP}`],
  ['buildspec.yml', `version: 0.2\nphases: {build: {commands: ["docker push x", ${DEEP}`],
  ['.github/workflows/a.yml', `jobs: {a: {steps: ${DEEP}`],
])('%s that is nested too deep is told of once', (path, text) => {
  expect(readSource(path, text)?.notes).toEqual([
    { code: 'TOO_DEEP', path, start: null, detail: 'it is nested more than 100 deep' },
  ])
})
