import { expect, it } from '@jest/globals'
import type { KnownTag } from '../../../../src/domain/audit/tag-kinds.ts'
import { roledTags } from '../../../../src/domain/audit/tag-roles.ts'
import { EMPTY_POLICY } from '../../../../src/domain/policy/policy.ts'
import { AS_OF, imageRecord } from '../../../support/repository-record.ts'

it.each<readonly [tag: KnownTag, recent: string, old: string]>([
  [{ tag: '1.2.3', kind: 'release' }, 'stays', 'stays'],
  [{ tag: '3f1c0a2', kind: 'commit' }, 'stays', 'stays'],
  [{ tag: 'build-1', kind: 'series' }, 'stays', 'stays'],
  [{ tag: 'base', kind: 'allowed' }, 'stays', 'stays'],
  [{ tag: 'buildcache', kind: 'cache' }, 'must-move', 'must-move'],
  [{ tag: 'sha256-0.sig', kind: 'signature' }, 'must-move', 'must-move'],
  [{ tag: 'main', kind: 'moving', class: 'branch' }, 'moving', 'still'],
  [{ tag: 'blob', kind: 'unclear' }, 'unclear', 'stays'],
  [{ tag: 'listed', kind: 'unclear' }, 'must-move', 'stays'],
])('%j is %s, and of old %s', (tag, recent, old) => {
  const policy = { ...EMPTY_POLICY, moving: ['listed'] }
  const roles = [true, false].map((isRecent) => {
    const terms = { policy, name: 'team/app', asOf: AS_OF, isRecent: () => isRecent }
    return roledTags([{ image: imageRecord([tag.tag]), tags: [tag] }], terms)[0]?.role
  })

  expect(roles).toEqual([recent, old])
})
