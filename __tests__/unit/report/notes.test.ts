import { describe, expect, it } from '@jest/globals'
import { adviseFilters, type RepositorySetting } from '../../../src/domain/ecr/exclusion-filters.ts'
import type { GateNote } from '../../../src/domain/verdict/gate-result.ts'
import { noteWording } from '../../../src/report/notes.ts'
import { aRepository } from '../../support/targets.ts'

const EXCEPTION = {
  reference: 'host/team/app:latest',
  owner: '@octo-org/payments',
  reason: 'App Runner follows one tag.',
  expires: '2027-03-31',
}
const EXCEPTION_TEXT =
  'host/team/app:latest may move: an exception of @octo-org/payments lets it through until 2027-03-31 ("App Runner follows one tag.").'
const DIRTY = 'The image may hold what the commit does not.'

const URI = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app'
const REFUSED =
  'Once such a tag is there, ECR refuses the next export of the cache, or a second signature, with TAG_INVALID.'
const COMMAND =
  'aws ecr put-image-tag-mutability --region eu-west-1 --registry-id 123456789012 --repository-name team/app --image-tag-mutability IMMUTABLE_WITH_EXCLUSION --image-tag-mutability-exclusion-filters'

function blocked(setting: RepositorySetting): GateNote {
  const advice = adviseFilters(setting, ['buildcache', 'sha256-*'])
  return { code: 'MUST_MOVE_BLOCKED', uri: URI, repository: aRepository(), tags: advice.missing, ...setting, advice }
}

describe('what is worth knowing of a run', () => {
  it.each<[GateNote, 'warning' | 'notice', string]>([
    [
      { code: 'SHA_SHORT', length: 7, template: '{sha:7}' },
      'warning',
      'The template "{sha:7}" cuts the commit to 7 digits. Any two of 10,000 images share them with a probability of 17%; use 12 or more.',
    ],
    [
      { code: 'SHA_SHORT', length: 11, template: '{sha:11}' },
      'warning',
      'The template "{sha:11}" cuts the commit to 11 digits. Any two of 10,000 images share them with a probability of 0.00028%; use 12 or more.',
    ],
    [
      { code: 'READS_AS_NUMBER', tag: '1e5' },
      'warning',
      'YAML and Helm read the tag "1e5" as a number. Put a letter before it: "sha-{sha}".',
    ],
    [
      { code: 'BRANCH_REWRITTEN', branch: 'feature/x', value: 'feature-x_1a2b', partner: 'feature-x' },
      'notice',
      'The branch "feature/x" cannot stand in a tag as it is. It was written "feature-x_1a2b", so that it is never taken for the branch "feature-x".',
    ],
    [
      { code: 'BRANCH_REWRITTEN', branch: '日本', value: '_1a2b', partner: null },
      'notice',
      'The branch "日本" cannot stand in a tag as it is. It was written "_1a2b", so that no other branch reads the same.',
    ],
    [
      { code: 'COMMIT_NOT_VERIFIED', field: 'GITHUB_SHA' },
      'notice',
      'There is no checkout to hold the commit of GITHUB_SHA against. Put actions/checkout before this step to have it verified.',
    ],
    [
      { code: 'DIRTY_TREE', count: 1, paths: ['a "b".txt'] },
      'warning',
      String.raw`The working tree differs from the commit in 1 place: "a \"b\".txt". ${DIRTY}`,
    ],
    [
      { code: 'DIRTY_TREE', count: 30, paths: ['a', 'b', 'c', 'd'] },
      'warning',
      `The working tree differs from the commit in 30 places: "a", "b", "c" and 27 more. ${DIRTY}`,
    ],
    [
      { code: 'DIRTY_UNKNOWN' },
      'notice',
      'Whether the working tree differs from the commit could not be found out in time.',
    ],
    [
      { code: 'REGISTRY_CHECK_SKIPPED' },
      'warning',
      'The registry was not asked: a pull request from a fork has no credentials, and `registry-check` is `auto`. Only the names were judged.',
    ],
    [
      { code: 'CUSTOM_ENDPOINT', endpoint: 'http://127.0.0.1:4566' },
      'notice',
      "ECR was asked at `http://127.0.0.1:4566`, as AWS_ENDPOINT_URL_ECR or AWS_ENDPOINT_URL has it, and not at AWS's own endpoint. The answers are that address's.",
    ],
    [
      { code: 'CACHE_WITHOUT_TAG', entry: 'type=gha,mode=max' },
      'notice',
      '"type=gha,mode=max" under `tags` exports a cache that writes no tag. There is nothing to hold; leave it out.',
    ],
    [
      blocked({ mode: 'IMMUTABLE', filters: [] }),
      'warning',
      `${URI} is IMMUTABLE and keeps in place what must move by the policy: "buildcache", "sha256-*". ${REFUSED} To let it move, and no tag of an image: \`${COMMAND} 'filterType=WILDCARD,filter=buildcache' 'filterType=WILDCARD,filter=sha256-*'\``,
    ],
    [
      blocked({ mode: 'IMMUTABLE_WITH_EXCLUSION', filters: ['sha*', 'latest'] }),
      'warning',
      `${URI} is IMMUTABLE_WITH_EXCLUSION ("sha*", "latest") and keeps in place what must move by the policy: "buildcache". ${REFUSED} To let it move, and no tag of an image: \`${COMMAND} 'filterType=WILDCARD,filter=latest' 'filterType=WILDCARD,filter=buildcache' 'filterType=WILDCARD,filter=sha256-*'\` It leaves out "sha*": tags naming a commit or a version may move by it.`,
    ],
    [
      blocked({ mode: 'MUTABLE_WITH_EXCLUSION', filters: ['sha*'] }),
      'warning',
      `${URI} is MUTABLE_WITH_EXCLUSION ("sha*") and keeps in place what must move by the policy: "sha256-*". ${REFUSED} To let it move, and no tag of an image: \`${COMMAND} 'filterType=WILDCARD,filter=buildcache' 'filterType=WILDCARD,filter=sha256-*'\` Every other tag of the repository is then kept in place.`,
    ],
    [
      blocked({ mode: 'IMMUTABLE_WITH_EXCLUSION', filters: ['u', 'w', 'x', 'y', 'z'] }),
      'warning',
      `${URI} is IMMUTABLE_WITH_EXCLUSION ("u", "w", "x", "y", "z") and keeps in place what must move by the policy: "buildcache", "sha256-*". ${REFUSED} ECR takes 5 filters a repository, and so many do not let it all move: give it a repository of its own. docs/caches-and-signatures.md`,
    ],
    [{ code: 'EXCEPTION_USED', ...EXCEPTION, daysLeft: 90 }, 'notice', EXCEPTION_TEXT],
    [{ code: 'EXCEPTION_EXPIRING', ...EXCEPTION, daysLeft: 9 }, 'warning', `${EXCEPTION_TEXT} 9 days are left.`],
    [{ code: 'EXCEPTION_EXPIRING', ...EXCEPTION, daysLeft: 1 }, 'warning', `${EXCEPTION_TEXT} One day is left.`],
    [{ code: 'EXCEPTION_EXPIRING', ...EXCEPTION, daysLeft: 0 }, 'warning', `${EXCEPTION_TEXT} This is its last day.`],
  ])('%j', (note, level, text) => {
    expect(noteWording(note)).toEqual({ level, text })
  })
})
