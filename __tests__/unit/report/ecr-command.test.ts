import { describe, expect, it } from '@jest/globals'
import { inOneLine, restoreImage, setFilters, setImmutable } from '../../../src/report/ecr-command.ts'
import { aRepository, DIGEST } from '../../support/targets.ts'

const APP = aRepository()
const OWN = aRepository({ account: null })

describe('the command to paste', () => {
  it.each([
    [
      'makes every tag immutable',
      setImmutable(APP),
      [
        'aws ecr put-image-tag-mutability --region eu-west-1 --registry-id 123456789012 \\',
        '  --repository-name team/app --image-tag-mutability IMMUTABLE',
      ],
    ],
    [
      'leaves the registry to the caller’s account where no other is known',
      setImmutable(OWN),
      [
        'aws ecr put-image-tag-mutability --region eu-west-1 \\',
        '  --repository-name team/app --image-tag-mutability IMMUTABLE',
      ],
    ],
    [
      'leaves these filters, out of the shell’s reach',
      setFilters(OWN, 'IMMUTABLE_WITH_EXCLUSION', ['cache', 'dev-*']),
      [
        'aws ecr put-image-tag-mutability --region eu-west-1 \\',
        '  --repository-name team/app --image-tag-mutability IMMUTABLE_WITH_EXCLUSION \\',
        "  --image-tag-mutability-exclusion-filters 'filterType=WILDCARD,filter=cache' 'filterType=WILDCARD,filter=dev-*'",
      ],
    ],
    ['loses the exclusions with the last filter', setFilters(OWN, 'IMMUTABLE_WITH_EXCLUSION', []), setImmutable(OWN)],
    [
      'quotes what no filter should hold',
      setFilters(OWN, 'IMMUTABLE_WITH_EXCLUSION', ["x'; rm -rf /; '"]).slice(-1),
      [String.raw`  --image-tag-mutability-exclusion-filters 'filterType=WILDCARD,filter=x'\''; rm -rf /; '\'''`],
    ],
    [
      'fits in one line',
      [inOneLine(setFilters(OWN, 'IMMUTABLE_WITH_EXCLUSION', ['dev-*']))],
      [
        "aws ecr put-image-tag-mutability --region eu-west-1 --repository-name team/app --image-tag-mutability IMMUTABLE_WITH_EXCLUSION --image-tag-mutability-exclusion-filters 'filterType=WILDCARD,filter=dev-*'",
      ],
    ],
    [
      'restores an archived image',
      restoreImage(APP, DIGEST),
      [
        'aws ecr update-image-storage-class --region eu-west-1 --registry-id 123456789012 \\',
        `  --repository-name team/app --image-id imageDigest=${DIGEST} --target-storage-class STANDARD`,
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(lines).toEqual(expected)
  })
})
