import type { Environment } from '../../../src/ports.ts'

/** What no message may hold. */
export const SECRETS = {
  AWS_SECRET_ACCESS_KEY: 'matrix+secret/access/key+0123456789abcdef',
  AWS_SESSION_TOKEN: 'matrix/session+token/0123456789abcdefghijklmnopqrstuvwxyz',
  GITHUB_TOKEN: 'ghs_matrixtoken0123456789abcdefghijklmn',
  /** Of the endpoints that give out credentials. */
  KEY_OF_ROLE: 'emulated-secret',
  SESSION_OF_ROLE: 'emulated-session',
} as const

/** The environment of a job that has credentials, and nothing of this machine's. */
export const JOB: Environment = {
  AWS_ACCESS_KEY_ID: 'AKIAMATRIX0123456789',
  AWS_SECRET_ACCESS_KEY: SECRETS.AWS_SECRET_ACCESS_KEY,
  AWS_SESSION_TOKEN: SECRETS.AWS_SESSION_TOKEN,
  AWS_CONFIG_FILE: 'does-not-exist/config',
  AWS_SHARED_CREDENTIALS_FILE: 'does-not-exist/credentials',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_REGION: 'eu-west-1',
}
