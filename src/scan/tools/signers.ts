import { hasOption, optionTable, optionValues, parseArguments, switchOf } from './arguments.ts'
import { pushOf, signatureOf, type ToolReader, wordText } from './tool.ts'
import { trailingText } from './value-text.ts'

const COSIGN_OPTIONS = optionTable(
  `key cert certificate certificate-chain annotations=a payload output output-signature output-certificate output-payload
  output-attestation identity-token fulcio-url rekor-url oidc-issuer oidc-client-id oidc-client-secret-file oidc-provider
  oidc-redirect-url timestamp-server-url timestamp-client-cacert timestamp-client-cert timestamp-client-key timestamp-server-name
  rfc3161-timestamp-path predicate type attachment attachment-tag-prefix sbom sbom-type sbom-input-format input-format signature bundle
  registry-referrers-mode registry-username registry-password registry-token registry-cacert registry-client-cert
  registry-client-key registry-server-name sign-container-identity platform slot fulcio-auth-flow issue-certificate signing-config
  trusted-root signing-algorithm certchain rekor-response tsr insecure-skip-verify-file timeout=t output-file mediatype
  record-creation-timestamp-of only`,
  'recursive=r yes=y force=f verbose=d',
)
const SIGNING: ReadonlySet<string> = new Set(['sign', 'attest'])
const ATTACHED: ReadonlySet<string> = new Set(['signature', 'attestation', 'sbom'])

export const readCosign: ToolReader = (call) => {
  const args = parseArguments(call.words, COSIGN_OPTIONS)
  const [command, ...operands] = args.operands
  const name = wordText(command)
  if (name === 'copy' && operands[1]) return [pushOf(call, 'cosign copy', operands[1].value)]
  const kind = wordText(operands[0]) ?? ''
  const isAttaching = name === 'attach' && ATTACHED.has(kind)
  if (name === null || !(SIGNING.has(name) || isAttaching)) return []
  if (hasOption(args, 'upload') && switchOf(args, 'upload') === 'off') return []
  if (hasOption(args, 'no-upload') && switchOf(args, 'no-upload') === 'on') return []
  const mode = optionValues(args, 'registry-referrers-mode').map((value) => trailingText(value[0] ?? []))
  const isReferrer = mode.includes('oci-1-1') || switchOf(args, 'new-bundle-format') === 'on'
  const images = isAttaching ? operands.slice(1) : operands
  const tool = isAttaching ? `cosign attach ${kind}` : `cosign ${name}`
  return images.map(({ value }) => signatureOf(call, tool, value, isReferrer ? false : null))
}

const NOTATION_OPTIONS = optionTable(
  `key=k plugin id signature-format expiry=e username=u password=p user-metadata=m plugin-config timestamp-url timestamp-root-cert
  signature-manifest`,
  'verbose=v debug=d',
)

export const readNotation: ToolReader = (call) => {
  const [command, ...images] = parseArguments(call.words, NOTATION_OPTIONS).operands
  return wordText(command) === 'sign' ? images.map(({ value }) => signatureOf(call, 'notation sign', value, false)) : []
}
