export interface LabelFacts {
  readonly tag: string
  readonly revision: string
  /** The release's version, if this is one. */
  readonly version: string | null
  /** The commit's own time, RFC 3339; null where it is not known, never the clock's. */
  readonly created: string | null
  /** Where the source is; empty where it is not known. */
  readonly source: string
}

/** Those pre-defined annotation keys of the OCI image specification that a commit can fill, sorted by key. */
export function ociLabels({ tag, revision, version, created, source }: LabelFacts): (readonly [string, string])[] {
  const values = { created, revision, source: source || null, version: version ?? tag }
  return Object.entries(values).flatMap(([key, value]) =>
    value === null ? [] : [[`org.opencontainers.image.${key}`, value] as const],
  )
}
