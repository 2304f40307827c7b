// Stands in for @actions/http-client in the bundles. @actions/core imports it at start, and with it undici and node:http,
// for a client that most runs never make. Here it is loaded when the first client is made.
import { createRequire } from 'node:module'

export class HttpClient {
  constructor(...args) {
    const { HttpClient: Real } = createRequire(import.meta.url)('../lazy/index.js')
    return new Real(...args)
  }
}
