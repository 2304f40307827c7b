// Stands in for @octokit/plugin-rest-endpoint-methods in the bundles: a method for each of a thousand routes, of which none is called.
export function restEndpointMethods() {
  return {}
}
