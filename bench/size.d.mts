/** Bytes of JavaScript, by what is started. */
export interface StartBytes {
  /** A full check: the registry is asked, and lets the push through. */
  readonly startBytes: number
  /** A check that needs no registry: it refuses `latest`. */
  readonly offlineBytes: number
  readonly postBytes: number
  readonly scanBytes: number
  readonly auditBytes: number
}

export interface Sizes extends StartBytes {
  readonly downloadBytes: number
}

/** bench/size.json: what they weighed when someone last looked. */
export const recorded: Sizes

/** The archive of the work tree as it stands, committed or not, as a tar. Null outside a checkout of its own. */
export function archive(): Buffer | null

/** The bytes of an archive as it is downloaded, gzipped. */
export function download(tar: Buffer): number

/** The bytes of the scripts of dist that a run loads, of every action; it throws if one does not end as it should. */
export function startBytes(): Promise<StartBytes>

/** `765,515 bytes` */
export function bytesText(bytes: number): string
