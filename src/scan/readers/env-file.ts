import type { Reader } from '../reader.ts'
import { spanOf } from '../span.ts'
import { known, through, type Value } from '../value.ts'

/** Names of what an image is made of. What else stands in such a file is often secret, and is left where it is. */
const TELLING =
  /TAG|VERSION|IMAGE|REGISTRY|REPO|ECR|ACCOUNT|REGION|DOCKER|HOST|RELEASE|BUILD|COMMIT|SHA|BRANCH|ENV|STAGE/i
const SECRET = /SECRET|TOKEN|PASS|KEY|CREDENTIAL|AUTH/i
const ENTRY =
  /^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w{0,100})[ \t]*=[ \t]*(?:"([^"\n$]{0,300})"|'([^'\n]{0,300})'|([^\s#"'$]{0,300}))[ \t]*(?:#.*)?\r?$/gm
/** An image, or a part of one. */
const REFERENCE = /^\w[\w.@-]*(?:[:/][\w.@-]+)*\/?$/

/** The file beside Compose's from which it takes variables that the environment does not give. */
export const envFile: Reader = {
  kind: 'environment file',
  claims: (path) => /(?:^|\/)\.env$/.test(path),
  holds: (text) => TELLING.test(text),
  read({ path, text }) {
    const names = new Map<string, Value>()
    for (const found of text.matchAll(ENTRY)) {
      const [line, name = '', ...values] = found
      const value = values.find((one) => one !== undefined) ?? ''
      if (!TELLING.test(name) || SECRET.test(name) || !REFERENCE.test(value)) continue
      const start = found.index + line.indexOf(value, line.indexOf('=') + 1)
      const span = spanOf(start, start + value.length)
      names.set(`$${name}`, through(known(value, span), { name: `$${name}`, by: 'file', span }))
    }
    if (names.size === 0) return { facts: [], notes: [] }
    const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0))
    const span = spanOf(0, text.length)
    return {
      facts: [{ kind: 'definition', by: 'compose', folder, names, force: 'set', span, unit: null, order: 0 }],
      notes: [],
    }
  },
}
