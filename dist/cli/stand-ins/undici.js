// Stands in for undici in the bundles: it is a third of all bytes, and needed only by a request to GitHub's API.
import { createRequire } from 'node:module'

export function fetch(...args) {
  return createRequire(import.meta.url)('../lazy/index.js').fetch(...args)
}
