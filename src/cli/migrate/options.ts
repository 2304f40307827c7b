export interface MigrateCliOptions {
  readonly format: 'text' | 'markdown' | 'json'
  readonly region?: readonly string[]
  readonly account?: readonly string[]
  readonly role?: string
  readonly repository?: readonly string[]
  readonly policy?: string
  readonly activeDays?: string
  readonly write?: boolean
  readonly apply?: boolean
  readonly pushedOnlyHere?: readonly string[]
  readonly record: string
  readonly openPullRequest?: boolean
  readonly branch: string
  readonly base?: string
  readonly githubRepository?: string
}
