import type { AccountIds } from '../domain/policy/policy.ts'

/** A job summary of its parts, of which those that say nothing are empty. */
export function summaryText(parts: readonly string[], accountIds: AccountIds): string {
  const text = parts.filter((part) => part !== '').join('\n\n')
  return `${accountIds === 'short' ? shortenAccounts(text) : text}\n`
}

/**
 * Everywhere at once, in names, hosts, ARNs, commands and AWS's own words, which name the caller's account as well: what a
 * policy asks to keep short is not to slip out by another line. Nothing else in a summary is a number of twelve digits, but
 * for a tag that is one.
 */
export function shortenAccounts(text: string): string {
  return text.replaceAll(/(?<![0-9A-Za-z])\d{8}(\d{4})(?![0-9A-Za-z])/g, '…$1')
}
