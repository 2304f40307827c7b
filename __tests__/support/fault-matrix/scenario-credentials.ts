import { fileURLToPath } from 'node:url'
import type { Environment } from '../../../src/ports.ts'
import { ACCOUNT } from '../ecr-questions.ts'
import { GATE_SCENARIOS, gateIn } from './scenario-gate.ts'
import { JOB } from './scenario-secrets.ts'
import { PATIENCE, type Scenario } from './scenario.ts'
import { startContainer, startMachine, startTokens, type TokenService } from './scenario-tokens.ts'

/** Any file will do: it is read, and sent. */
const TOKEN_FILE = fileURLToPath(new URL('../../../package.json', import.meta.url))

const NO_KEYS = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, AWS_SESSION_TOKEN: undefined }

const [ONE_REPOSITORY] = GATE_SCENARIOS

/** The SDK asks a container four times, a second apart. */
const LONGER = 3

/** The gate, where the SDK has to ask for credentials first. */
function withCredentialsOf(title: string, start: () => Promise<TokenService>, env: Environment): Scenario {
  const gate = ONE_REPOSITORY!
  return {
    ...gate,
    title,
    waits: { ask: LONGER },
    async open() {
      const [stage, source] = await Promise.all([gate.open(), start()])
      return {
        ...stage,
        services: [...stage.services, source.service],
        env: { ...JOB, ...NO_KEYS, ...env },
        run: (given) => gateIn(given, {}, {}, LONGER * PATIENCE.ask),
        close: async () => void (await Promise.all([stage.close(), source.close()])),
      }
    },
  }
}

export const CREDENTIALS_SCENARIOS: readonly Scenario[] = [
  withCredentialsOf("a container's credentials", startContainer, {}),
  withCredentialsOf("a machine's credentials", startMachine, { AWS_EC2_METADATA_DISABLED: undefined }),
  withCredentialsOf('a role by web identity', startTokens, {
    AWS_ROLE_ARN: `arn:aws:iam::${ACCOUNT}:role/ci`,
    AWS_WEB_IDENTITY_TOKEN_FILE: TOKEN_FILE,
  }),
]
