// Stands in for @octokit/plugin-paginate-rest in the bundles: nothing that is asked of GitHub comes in pages.
export function paginateRest() {
  return {}
}
