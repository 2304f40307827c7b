import { describe, expect, it } from '@jest/globals'
import { type CacheExport, isCacheExport, readCacheExport } from '../../../../src/domain/push/cache-export.ts'

const REF = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:buildcache'
const NOWHERE = 'a cache export of type registry says where it goes: "ref=host/name:tag"'
const RULE = (type: string) =>
  `"type=${type}" is no cache export; of docker/metadata-action give the output \`tags\`, not its rules`

describe('the text of a cache-to', () => {
  it.each<[string, CacheExport]>([
    [`type=registry,ref=${REF},mode=max`, { kind: 'reference', reference: REF }],
    [`type=registry, mode=max , ref=${REF} `, { kind: 'reference', reference: REF }],
    [`type=registry,"ref=${REF}"`, { kind: 'reference', reference: REF }],
    // Quotes are around a whole field, or are part of it.
    [`type=registry,ref=${REF}"x"`, { kind: 'reference', reference: `${REF}"x"` }],
    [`type=registry,"ref=${REF}"x`, { kind: 'malformed', fault: NOWHERE }],
    ['type=registry,ref=', { kind: 'malformed', fault: NOWHERE }],
    ['type=registry,mode=max', { kind: 'malformed', fault: NOWHERE }],
    // As BuildKit reads it: what is written last holds.
    [`type=gha,type=registry,ref=${REF}`, { kind: 'reference', reference: REF }],
    ['type=gha,mode=max', { kind: 'tagless', type: 'gha' }],
    ['type=inline', { kind: 'tagless', type: 'inline' }],
    ['type=local,dest=/tmp/cache', { kind: 'tagless', type: 'local' }],
    ['type=s3,region=eu-west-1,bucket=b', { kind: 'tagless', type: 's3' }],
    ['type=azblob,name=x', { kind: 'tagless', type: 'azblob' }],
    ['type=semver,pattern={{version}}', { kind: 'malformed', fault: RULE('semver') }],
    ['type=', { kind: 'malformed', fault: RULE('') }],
  ])('%s', (text, expected) => {
    expect(isCacheExport(text)).toBe(true)
    expect(readCacheExport(text)).toEqual(expected)
  })

  it.each([REF, 'buildcache', 'mode=max,type=registry', 'types=1'])('is not %s', (text) => {
    expect(isCacheExport(text)).toBe(false)
  })
})
