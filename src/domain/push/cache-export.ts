/** A cache export of BuildKit as `cache-to` has it, read as far as it bears on tags. */
export type CacheExport =
  | { readonly kind: 'reference'; readonly reference: string }
  /** It writes no tag. */
  | { readonly kind: 'tagless'; readonly type: string }
  | { readonly kind: 'malformed'; readonly fault: string }

const TAGLESS: ReadonlySet<string> = new Set(['gha', 'inline', 'local', 's3', 'azblob'])

/** Whether an entry of `tags` is no reference but the text of a `cache-to`. No reference can begin so. */
export function isCacheExport(entry: string): boolean {
  return entry.startsWith('type=')
}

export function readCacheExport(entry: string): CacheExport {
  const fields = entry.split(',').map((field) => field.trim().replace(/^"(.*)"$/, '$1'))
  const valueOf = (key: string) => fields.findLast((field) => field.startsWith(`${key}=`))?.slice(key.length + 1) ?? ''
  const type = valueOf('type')
  if (TAGLESS.has(type)) return { kind: 'tagless', type }
  if (type !== 'registry')
    return {
      kind: 'malformed',
      fault: `"type=${type}" is no cache export; of docker/metadata-action give the output \`tags\`, not its rules`,
    }
  const reference = valueOf('ref')
  return reference === ''
    ? { kind: 'malformed', fault: 'a cache export of type registry says where it goes: "ref=host/name:tag"' }
    : { kind: 'reference', reference }
}
