import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { natureOfVariable } from '../../../src/scan/natures.ts'
import type { Nature } from '../../../src/scan/value.ts'

describe('natures of variables', () => {
  it.each<[nature: Nature, names: string]>([
    ['commit', 'GITHUB_SHA CI_COMMIT_SHA CI_COMMIT_SHORT_SHA CIRCLE_SHA1 GIT_COMMIT CODEBUILD_RESOLVED_SOURCE_VERSION'],
    [
      'commit',
      'BITBUCKET_COMMIT BUILD_SOURCEVERSION Build.SourceVersion BUILDKITE_COMMIT TRAVIS_COMMIT DRONE_COMMIT_SHA',
    ],
    [
      'commit',
      'COMMIT_SHA SHORT_SHA IMAGE_SHA COMMIT COMMIT_HASH LAST_COMMIT gitCommit shortSha GIT_SHORT_HASH BRANCH_SHA',
    ],
    ['version', 'CI_COMMIT_TAG CIRCLE_TAG GIT_TAG BITBUCKET_TAG TAG_NAME BUILDKITE_TAG'],
    [
      'branch',
      'GITHUB_REF_NAME GITHUB_HEAD_REF GITHUB_BASE_REF CI_COMMIT_REF_NAME CI_COMMIT_REF_SLUG CI_COMMIT_BRANCH',
    ],
    ['branch', 'BRANCH_NAME GIT_BRANCH CIRCLE_BRANCH BITBUCKET_BRANCH Build.SourceBranchName BRANCH MY_BRANCH'],
    [
      'run',
      'GITHUB_RUN_ID GITHUB_RUN_NUMBER CI_PIPELINE_ID CI_PIPELINE_IID CI_JOB_ID BUILD_NUMBER BUILD_ID CIRCLE_BUILD_NUM',
    ],
    ['run', 'CODEBUILD_BUILD_NUMBER CODEBUILD_BUILD_ID BITBUCKET_BUILD_NUMBER Build.BuildId Build.BuildNumber'],
    ['pull-request', 'CHANGE_ID CI_MERGE_REQUEST_IID'],
    ['digest', 'DIGEST IMAGE_DIGEST imageDigest'],
    ['environment', 'CI_ENVIRONMENT_NAME ENVIRONMENT DEPLOY_ENV'],
    [
      'opaque',
      'TAG VERSION IMAGE_TAG IMAGE NAME CI_COMMIT_MESSAGE CI_COMMIT_TITLE COMMIT_AUTHOR CODEBUILD_SOURCE_VERSION',
    ],
    ['opaque', 'ENVOY SHARED constructor __proto__ toString'],
  ])('%s: %s', (nature, names) => {
    expect(names.split(' ').map((name) => [name, natureOfVariable(name)])).toEqual(
      names.split(' ').map((name) => [name, nature]),
    )
  })

  it('takes any name', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(typeof natureOfVariable(name)).toBe('string')
      }),
      { numRuns: 1000, seed: 3 },
    )
    expect(natureOfVariable(`${'COMMIT_'.repeat(100_000)}X`)).toBe('opaque')
  })
})
