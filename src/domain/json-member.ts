/** The member at a path into parsed JSON that a stranger wrote, undefined where there is none: its `__proto__` is no way in. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let here = value
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined
    here = Reflect.get(here, key)
  }
  return here
}

export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const list = at(value, ...path)
  return Array.isArray(list) ? list : []
}

/** A text that is there and not empty. */
export function textAt(value: unknown, ...path: readonly string[]): string | null {
  const text = at(value, ...path)
  return typeof text === 'string' && text !== '' ? text : null
}
