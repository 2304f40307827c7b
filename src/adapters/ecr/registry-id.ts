import { isAccountId } from '../../domain/ecr/ecr-registry.ts'
import { badAnswer, type EcrAction, type Failure } from './faults.ts'

/** The registry that a call names; one that names none is answered for the caller's own. */
export function registryIdOf(account: string | null): { readonly registryId?: string } {
  return account === null ? {} : { registryId: account }
}

type Owner = { readonly own: true; readonly account: string } | { readonly own: false; readonly failure: Failure }

/** Whether a call that names no registry, and so answers for the caller's own, answered for the one that was meant. */
export function ownRegistry(action: EcrAction, registryId: string | undefined, meant: string | null): Owner {
  if (typeof registryId !== 'string' || !isAccountId(registryId)) {
    const detail = `registryId is no account: ${registryId ?? 'missing'}`
    return { own: false, failure: badAnswer(action, 'ECR_UNEXPECTED_ANSWER', detail) }
  }
  if (meant === null || registryId === meant) return { own: true, account: registryId }
  const detail = `it answers for the account of the credentials, ${registryId}, and the registry is that of ${meant}`
  return { own: false, failure: badAnswer(action, 'ECR_OTHER_ACCOUNT', detail) }
}
