/** One image of a repository, as `DescribeImages` tells. Times are RFC 3339 in UTC. */
export interface ImageRecord {
  readonly digest: string
  /** Distinct, sorted by code units. Empty for a child of an index, for what is stored by its digest, and for what lost its tag to another push. */
  readonly tags: readonly string[]
  readonly pushedAt: string | null
  /** To the day, or so; null where no pull is recorded. It is the image's, whichever tag it was pulled by. */
  readonly lastPulledAt: string | null
  /** Of the manifest. */
  readonly mediaType: string | null
  /** Of what it holds, as `application/vnd.buildkit.cacheconfig.v0`; null where the registry does not tell. */
  readonly artifactType: string | null
  /** Archived images keep their tags. */
  readonly archived: boolean
}
