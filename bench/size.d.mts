/** The archive of the work tree as it stands, committed or not, as a tar. Null outside a checkout of its own. */
export function archive(): Buffer | null

/** The bytes of an archive as it is downloaded, gzipped. */
export function download(tar: Buffer): number

/** The bytes of the scripts of dist that a run loaded, by the folder that it was given as NODE_V8_COVERAGE. */
export function loaded(coverage: string): number
