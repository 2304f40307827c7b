// Stands in for undici in the bundles: a quarter of all bytes, for the fetch of @actions/github, which is never called.
export function fetch() {
  throw new Error('undici is not part of this bundle: octokit is given a fetch.')
}
