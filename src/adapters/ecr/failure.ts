import type { Unread } from '../../domain/verdict/verdict.ts'
import type { Environment } from '../../ports.ts'
import { faultCode, faultDetail } from './faults.ts'
import { proxyHint } from './proxy.ts'

const SECRET_VARIABLES = ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'] as const

/** What a call threw, by the codes of ECR's faults. `action` is IAM's: `ecr:DescribeImages`. */
export function failureOf(action: string, error: unknown, env: Environment): Unread {
  const code = faultCode(error)
  const secrets = SECRET_VARIABLES.flatMap((name) => env[name] || [])
  const hint = code.startsWith('NETWORK_') ? proxyHint(env) : ''
  return { code, action, detail: faultDetail(error, secrets) + hint }
}
