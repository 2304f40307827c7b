/** Of webpack's statistics: the modules of a bundle, and which of them are in a chunk. */
export interface BundleStats {
  readonly compilation: {
    readonly modules: Iterable<object>
    readonly chunkGraph: { getNumberOfModuleChunks(module: object): number }
  }
}

/** The text of a `licenses.txt`. Rejects if a package has no licence, or no text of it. */
export function licencesOf(stats: BundleStats): Promise<string>

/** The list at the top of a `licenses.txt`. */
export function listedIn(text: string): { name: string; version: string; licence: string }[]
