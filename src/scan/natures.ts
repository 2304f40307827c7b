import type { Nature } from './value.ts'

/** Variables that CI systems set, by what they hold. Dots of Azure's names are written as its environment has them. */
const KNOWN: ReadonlyMap<string, Nature> = new Map(
  (
    [
      [
        'commit',
        `GITHUB_SHA CI_COMMIT_SHA CI_COMMIT_SHORT_SHA CI_BUILD_REF CI_MERGE_REQUEST_SOURCE_BRANCH_SHA CIRCLE_SHA1 GIT_COMMIT
        GIT_PREVIOUS_COMMIT CODEBUILD_RESOLVED_SOURCE_VERSION BITBUCKET_COMMIT BUILD_SOURCEVERSION BUILDKITE_COMMIT TRAVIS_COMMIT
        DRONE_COMMIT DRONE_COMMIT_SHA CI_COMMIT COMMIT_SHA SHORT_SHA REVISION_ID SEMAPHORE_GIT_SHA GIT_REV GIT_REVISION REVISION
        GIT_HASH GITHASH GITSHA GIT_SHA1 SHA SHA1 GITHUB_WORKFLOW_SHA`,
      ],
      [
        'version',
        `CI_COMMIT_TAG CIRCLE_TAG GIT_TAG BITBUCKET_TAG TAG_NAME BUILDKITE_TAG TRAVIS_TAG DRONE_TAG DRONE_SEMVER
        SEMAPHORE_GIT_TAG_NAME CI_BUILD_TAG GIT_TAG_NAME RELEASE_VERSION`,
      ],
      [
        'branch',
        `GITHUB_REF GITHUB_REF_NAME GITHUB_HEAD_REF GITHUB_BASE_REF CI_COMMIT_REF_NAME CI_COMMIT_REF_SLUG CI_COMMIT_BRANCH
        CI_BUILD_REF_NAME CI_BUILD_REF_SLUG CI_DEFAULT_BRANCH CI_MERGE_REQUEST_SOURCE_BRANCH_NAME CI_MERGE_REQUEST_TARGET_BRANCH_NAME
        BRANCH_NAME GIT_BRANCH GIT_LOCAL_BRANCH CHANGE_BRANCH CHANGE_TARGET CIRCLE_BRANCH BITBUCKET_BRANCH BITBUCKET_PR_DESTINATION_BRANCH
        BUILD_SOURCEBRANCH BUILD_SOURCEBRANCHNAME SYSTEM_PULLREQUEST_SOURCEBRANCH SYSTEM_PULLREQUEST_TARGETBRANCH BUILDKITE_BRANCH
        BUILDKITE_PULL_REQUEST_BASE_BRANCH TRAVIS_BRANCH TRAVIS_PULL_REQUEST_BRANCH DRONE_BRANCH DRONE_COMMIT_BRANCH DRONE_SOURCE_BRANCH
        DRONE_TARGET_BRANCH CI_COMMIT_SOURCE_BRANCH CI_COMMIT_TARGET_BRANCH CODEBUILD_WEBHOOK_HEAD_REF CODEBUILD_WEBHOOK_BASE_REF
        HEAD_BRANCH BASE_BRANCH REF_NAME SEMAPHORE_GIT_BRANCH SEMAPHORE_GIT_WORKING_BRANCH`,
      ],
      [
        'run',
        `GITHUB_RUN_ID GITHUB_RUN_NUMBER CI_PIPELINE_ID CI_PIPELINE_IID CI_PIPELINE_NUMBER CI_JOB_ID CI_BUILD_ID CI_BUILD_NUMBER
        BUILD_NUMBER BUILD_ID BUILD_TAG BUILD_DISPLAY_NAME CIRCLE_BUILD_NUM CIRCLE_PREVIOUS_BUILD_NUM CIRCLE_PIPELINE_NUMBER
        CIRCLE_PIPELINE_ID CIRCLE_WORKFLOW_ID CODEBUILD_BUILD_NUMBER CODEBUILD_BUILD_ID BITBUCKET_BUILD_NUMBER BITBUCKET_PIPELINE_UUID
        BUILD_BUILDID BUILD_BUILDNUMBER BUILDKITE_BUILD_NUMBER BUILDKITE_BUILD_ID BUILDKITE_JOB_ID TRAVIS_BUILD_NUMBER TRAVIS_BUILD_ID
        TRAVIS_JOB_ID DRONE_BUILD_NUMBER SEMAPHORE_WORKFLOW_ID SEMAPHORE_WORKFLOW_NUMBER SEMAPHORE_PIPELINE_ID`,
      ],
      [
        'pull-request',
        `CHANGE_ID CI_MERGE_REQUEST_IID CI_MERGE_REQUEST_ID CI_MERGE_REQUEST_REF_PATH CI_COMMIT_PULL_REQUEST CIRCLE_PR_NUMBER
        CIRCLE_PULL_REQUEST BITBUCKET_PR_ID SYSTEM_PULLREQUEST_PULLREQUESTID SYSTEM_PULLREQUEST_PULLREQUESTNUMBER BUILDKITE_PULL_REQUEST
        TRAVIS_PULL_REQUEST DRONE_PULL_REQUEST PR_NUMBER PULL_REQUEST_NUMBER PULL_NUMBER SEMAPHORE_GIT_PR_NUMBER`,
      ],
      ['unique', 'CI_COMMIT_TIMESTAMP CI_PIPELINE_CREATED_AT CI_JOB_STARTED_AT CODEBUILD_START_TIME EPOCHREALTIME'],
      ['environment', 'CI_ENVIRONMENT_NAME CI_ENVIRONMENT_SLUG CI_ENVIRONMENT_TIER BITBUCKET_DEPLOYMENT_ENVIRONMENT'],
      ['digest', 'SHA256'],
      // Either a commit, a branch or a pull request, by what began the build.
      ['opaque', 'CODEBUILD_SOURCE_VERSION CODEBUILD_WEBHOOK_TRIGGER CI_COMMIT_BEFORE_SHA'],
    ] satisfies readonly (readonly [Nature, string])[]
  ).flatMap(([nature, names]) => names.split(/\s+/).map((name): [string, Nature] => [name, nature])),
)

/** Words that say of a name with `COMMIT` in it that it holds something else than the commit's id. */
const BESIDE_COMMIT = wordPattern(
  'BRANCH REF MESSAGE MSG TITLE DESCRIPTION AUTHOR USER USERNAME EMAIL DATE TIME TIMESTAMP TAG COUNT RANGE URL LINK LOG',
)

/** Read in this order: `BRANCH_SHA` names a commit. */
const BY_WORDS: readonly { readonly words: RegExp; readonly unless?: RegExp; readonly nature: Nature }[] = [
  { words: wordPattern('DIGEST'), nature: 'digest' },
  { words: wordPattern('SHA SHA1 GITSHA'), nature: 'commit' },
  { words: wordPattern('COMMIT COMMITHASH COMMITID COMMITSHA'), unless: BESIDE_COMMIT, nature: 'commit' },
  { words: /^GIT_(?:[A-Z]+_)?(?:HASH|REV|REVISION)$/, nature: 'commit' },
  { words: /(?:^|_)BRANCH(?:_(?:NAME|SLUG))?$/, nature: 'branch' },
  { words: /(?:^|_)(?:ENV|ENVIRONMENT|DEPLOY_STAGE)(?:_NAME)?$/, nature: 'environment' },
  { words: /(?:^|_)(?:UUID|GUID)$/, nature: 'unique' },
]

const MAX_LENGTH = 128

/**
 * What a variable of the environment is known to hold that nothing in the file sets: by the CI system that sets it, or where its
 * name clearly says so. `TAG` and `VERSION` say nothing.
 */
export function natureOfVariable(name: string): Nature {
  if (name.length > MAX_LENGTH) return 'opaque'
  const upper = name.replaceAll('.', '_').toUpperCase()
  const found = KNOWN.get(upper)
  if (found) return found
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase()
  return BY_WORDS.find((rule) => rule.words.test(words) && !rule.unless?.test(words))?.nature ?? 'opaque'
}

function wordPattern(words: string): RegExp {
  return new RegExp(`(?:^|_)(?:${words.split(' ').join('|')})(?:_|$)`)
}
