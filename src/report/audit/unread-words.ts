import type { EcrRepository } from '../../domain/ecr/ecr-registry.ts'
import type { FaultCode, Unread } from '../../domain/verdict/verdict.ts'
import { iamStatement } from '../iam-statement.ts'
import { shellLines } from './ask-command.ts'

/** What may help where something was not read. Of an account and region as a whole, no repository is known. */
export function unreadRemedy({ code, action }: Unread, repository: EcrRepository | null): string[] {
  if (code !== 'ECR_ACCESS_DENIED') return [REMEDIES[code] ?? 'Run the audit again, and report what it says.']
  if (repository === null) return [`Allow the audit's role ${action}: \`--print-policy\` has the whole policy.`]
  return [
    "Add to the policy of the audit's role (`--print-policy` has the whole policy):",
    ...shellLines(repository, () => iamStatement({ action, repository })),
  ]
}

const AGAIN = 'Run the audit again.'
const CREDENTIALS = 'Get new credentials (`aws sso login`, or AWS_PROFILE), and run the audit again.'
const NETWORK = 'Check DNS, the route to ECR and the proxy (HTTPS_PROXY, NO_PROXY), and run the audit again.'
const ANSWER =
  'Run the audit again. If it persists, check what answers in place of ECR: AWS_ENDPOINT_URL_ECR, AWS_ENDPOINT_URL, a proxy.'

const REMEDIES: Readonly<Partial<Record<FaultCode, string>>> = {
  ECR_REPOSITORY_NOT_FOUND: 'It was deleted meanwhile, or the account or region is not its own. Run the audit again.',
  ECR_THROTTLED: 'Run the audit again, while fewer others ask ECR in this account and region.',
  ECR_REQUEST_REJECTED: 'Check the account and the region, and update immutable-tag.',
  ECR_SERVER_ERROR: `${AGAIN} If it persists, see the AWS Health dashboard for the region.`,
  ECR_EMPTY_ANSWER: ANSWER,
  ECR_ANSWER_MISMATCH: ANSWER,
  ECR_UNEXPECTED_ANSWER: ANSWER,
  ECR_OTHER_ACCOUNT: 'ECR tells this only to the account itself: audit it with a role of that account.',
  AWS_NO_CREDENTIALS: CREDENTIALS,
  AWS_CREDENTIALS_EXPIRED: CREDENTIALS,
  AWS_CREDENTIALS_INVALID: 'Check the role and its trust policy, and that the account has the region enabled.',
  AWS_CLOCK_SKEW: 'Set the clock of this machine, and run the audit again.',
  AWS_CONFIGURATION: 'Check AWS_ENDPOINT_URL, AWS_PROFILE, the proxy variables and the region.',
  NETWORK_DNS: `Check that there is such a region. ${NETWORK}`,
  NETWORK_REFUSED: NETWORK,
  NETWORK_RESET: NETWORK,
  NETWORK_TLS: 'If a proxy opens TLS, name its certificate in NODE_EXTRA_CA_CERTS, and run the audit again.',
  NETWORK_TIMEOUT: NETWORK,
  NETWORK_NOT_AWS: NETWORK,
}
