// Stands in for @actions/exec in the bundles: @actions/core imports it to describe the platform, which nothing here asks it to.
export function getExecOutput() {
  throw new Error('@actions/exec is not part of this bundle.')
}
