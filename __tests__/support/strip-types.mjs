import { createHash } from 'node:crypto'
import { transformSync } from 'amaro'

// jest's transform of TypeScript: types are erased, nothing else changes, so stack traces keep their lines.
export default {
  process: (source) => ({ code: transformSync(source, { mode: 'strip-only' }).code }),
  getCacheKey: (source, path, { instrument, configString }) =>
    createHash('sha256')
      .update([process.version, path, String(instrument), configString, source].join('\0'))
      .digest('hex'),
}
