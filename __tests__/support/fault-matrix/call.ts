import type { IncomingHttpHeaders } from 'node:http'

/** How a service words its answers and errors. */
export type Protocol =
  | 'ecr'
  | 'sts'
  | 'config'
  | 'security-hub'
  | 'tagging'
  /** The presigned download of an image's configuration. */
  | 'layer'
  | 'github'
  /** The endpoints of a container or a machine that give out credentials. */
  | 'credentials'

/** One request that reached the front, a repeated attempt included. */
export interface Call {
  /** From 0. */
  readonly index: number
  readonly protocol: Protocol
  /** `DescribeRepositories`, `AssumeRole`, `GET /repos/:owner/:repo/pulls/:number`. */
  readonly operation: string
}

export interface CallRequest {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}
