import { afterEach, beforeEach, describe, expect } from '@jest/globals'
import { startEmulator, type Emulator } from '../../src/emulator/index.ts'
import { itWith, run, type Exit } from '../support/programs.ts'

const TIMEOUT_MS = 60_000
const itWithAws = itWith('aws')

let ecr: Emulator
beforeEach(async () => {
  ecr = await startEmulator()
})
afterEach(() => ecr.close())

function aws(...args: string[]): Promise<Exit> {
  return run('aws', ['ecr', ...args, '--output', 'json'], {
    AWS_ENDPOINT_URL_ECR: ecr.url,
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'emulated',
    AWS_SECRET_ACCESS_KEY: 'emulated',
    AWS_CONFIG_FILE: 'does-not-exist/config',
    AWS_PAGER: '',
  })
}

describe('the aws command line', () => {
  itWithAws(
    'creates a repository, and changes and describes its setting',
    async () => {
      const filters = ['--image-tag-mutability-exclusion-filters', 'filterType=WILDCARD,filter=cache-*']
      const mode = ['--image-tag-mutability', 'IMMUTABLE_WITH_EXCLUSION', ...filters]
      await aws('create-repository', '--repository-name', 'team/app')
      await aws('put-image-tag-mutability', '--repository-name', 'team/app', ...mode)
      const { stdout } = await aws('describe-repositories', '--repository-names', 'team/app')
      expect(JSON.parse(stdout)).toMatchObject({
        repositories: [
          {
            repositoryName: 'team/app',
            imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
            imageTagMutabilityExclusionFilters: [{ filterType: 'WILDCARD', filter: 'cache-*' }],
          },
        ],
      })
    },
    TIMEOUT_MS,
  )

  itWithAws(
    'reports an error by its name and message',
    async () => {
      ecr.registry().createRepository({ name: 'team/app' })
      const missing = await aws('describe-images', '--repository-name', 'team/app', '--image-ids', 'imageTag=1.0.0')
      expect(missing.status).not.toBe(0)
      expect(missing.stderr.trim()).toMatch(
        /\(ImageNotFoundException\) when calling the DescribeImages operation: The image with imageId \{imageDigest:'null', imageTag:'1\.0\.0'\} does not exist/,
      )
    },
    TIMEOUT_MS,
  )

  itWithAws(
    'gets a password for docker',
    async () => {
      const { stdout } = await aws('get-login-password')
      const authorization = `Basic ${Buffer.from(`AWS:${stdout.trim()}`).toString('base64')}`
      expect((await fetch(`${ecr.url}/v2/`, { headers: { authorization } })).status).toBe(200)
    },
    TIMEOUT_MS,
  )
})
