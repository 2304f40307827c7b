import type { Alternative, Value } from '../../value.ts'

/** Whether none of what a reference can be begins with a registry's host: such an image can be one of the machine alone. */
export function isHostless(reference: Value): boolean {
  return reference.every(beginsWithoutHost)
}

function beginsWithoutHost([first]: Alternative): boolean {
  if (first?.kind !== 'text') return false
  const slash = first.text.indexOf('/')
  return slash < 0 || !/[.:]|^localhost$/.test(first.text.slice(0, slash))
}
