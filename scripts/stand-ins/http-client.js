// Stands in for @actions/http-client in the bundles, and with it for undici: @actions/github imports it for the agent of its own
// fetch, in whose place the GitHub adapter gives octokit another.
export class HttpClient {
  getAgent() {}
  getAgentDispatcher() {}
}
