// Stands in for @actions/exec in the bundles: @actions/core imports it at start, to describe the platform when asked to.
import { createRequire } from 'node:module'

export function getExecOutput(...args) {
  return createRequire(import.meta.url)('../lazy/index.js').getExecOutput(...args)
}
