import { expect, it } from '@jest/globals'
import { ociLabels } from '../../../../src/domain/push/oci-labels.ts'

const REVISION = '1'.repeat(40)
const commit = {
  tag: `sha-${REVISION}`,
  revision: REVISION,
  version: null,
  created: '2026-03-01T10:00:00Z',
  source: 'https://github.com/octo-org/octo-repo',
}

it.each([
  [
    'a commit',
    {},
    [
      ['org.opencontainers.image.created', '2026-03-01T10:00:00Z'],
      ['org.opencontainers.image.revision', REVISION],
      ['org.opencontainers.image.source', 'https://github.com/octo-org/octo-repo'],
      ['org.opencontainers.image.version', `sha-${REVISION}`],
    ],
  ],
  [
    'a release of which neither time nor source is known',
    { tag: '1.2.3_build.5', version: '1.2.3+build.5', created: null, source: '' },
    [
      ['org.opencontainers.image.revision', REVISION],
      ['org.opencontainers.image.version', '1.2.3+build.5'],
    ],
  ],
])('%s', (_, facts, labels) => {
  expect(ociLabels({ ...commit, ...facts })).toEqual(labels)
})
