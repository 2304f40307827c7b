import type { Value } from '../../value.ts'

const TAGGED = /[^/\s:]:[^/\s][^/]*$|@sha(?:256|512):|@\{\{/
const NO_IMAGE =
  /^(?:data:|ami-|[./~])|(?<!^(?:oci|docker|docker-daemon)):\/\/|^git@|\.git$|\.(?:png|jpe?g|svg|gif|webp|ico|iso|qcow2|img|vmdk|tar|zip)$/i

/** Whether a text names an image together with its tag or digest; one that is all placeholder may do so too. */
export function isTaggedImage(text: string, value: Value): boolean {
  if (isNoImage(text)) return false
  if (value.every((alternative) => alternative.every(({ kind }) => kind === 'unknown'))) return true
  return TAGGED.test(text) && (!/\s/.test(text) || text.includes('{{'))
}

/** A picture, a disk, a path, a repository of sources. */
export function isNoImage(text: string): boolean {
  return text.length > 2048 || NO_IMAGE.test(text)
}
