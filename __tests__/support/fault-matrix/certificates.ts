import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

/** A certificate and its key, in PEM. */
export interface Certified {
  readonly cert: string
  readonly key: string
}

interface Authority {
  readonly name: string
  readonly key: KeyObject
}

interface Wanted {
  readonly subject: string
  readonly from: Date
  readonly until: Date
  /** Names and IPv4 addresses that it is for; null for an authority. */
  readonly hosts: { readonly names: readonly string[]; readonly addresses: readonly string[] } | null
}

const YEAR = 365 * 24 * 3_600_000
const LOOPBACK = { names: ['localhost'], addresses: ['127.0.0.1'] }

export interface Certificates {
  /** For NODE_EXTRA_CA_CERTS: with it, what is wrong with each certificate but these two is its date or its host alone. */
  readonly authority: string
  readonly selfSigned: Certified
  readonly unknownAuthority: Certified
  readonly expired: Certified
  readonly notYetValid: Certified
  readonly wrongHost: Certified
}

/** Made anew each time, since Node has no writer of X.509 and a committed certificate would expire with its tests. */
export function makeCertificates(now = Date.now()): Certificates {
  const past = new Date(now - YEAR)
  const future = new Date(now + YEAR)
  const [authority, certificate] = makeAuthority('Fault matrix', past, future)
  const [stranger] = makeAuthority('Nobody knows it', past, future)
  const leaf = { subject: 'localhost', from: past, until: future, hosts: LOOPBACK }
  return {
    authority: certificate,
    selfSigned: issue(leaf, null),
    unknownAuthority: issue(leaf, stranger),
    expired: issue({ ...leaf, until: new Date(now - YEAR / 2) }, authority),
    notYetValid: issue({ ...leaf, from: new Date(now + YEAR / 2) }, authority),
    wrongHost: issue({ ...leaf, hosts: { names: ['elsewhere.example'], addresses: [] } }, authority),
  }
}

function makeAuthority(name: string, from: Date, until: Date): [Authority, string] {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const authority = { name, key: privateKey }
  return [authority, certificateOf({ subject: name, from, until, hosts: null }, publicKey, authority)]
}

function issue(wanted: Wanted, issuer: Authority | null): Certified {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return {
    cert: certificateOf(wanted, publicKey, issuer ?? { name: wanted.subject, key: privateKey }),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}

let serial = 0

/** RFC 5280, signed with ECDSA and SHA-256. */
function certificateOf({ subject, from, until, hosts }: Wanted, publicKey: KeyObject, issuer: Authority): string {
  const content = sequence(
    tagged(0xa0, tagged(0x02, Buffer.of(2))),
    tagged(0x02, Buffer.of(++serial)),
    ECDSA_WITH_SHA256,
    nameOf(issuer.name),
    sequence(timeOf(from), timeOf(until)),
    nameOf(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(hosts === null ? IS_AUTHORITY : alternativeNames(hosts))),
  )
  const signature = sign('sha256', content, issuer.key)
  const der = sequence(content, ECDSA_WITH_SHA256, tagged(0x03, Buffer.of(0), signature))
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}

function tagged(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const { length } = content
  if (length < 0x80) return Buffer.concat([Buffer.of(tag, length), content])
  return Buffer.concat([Buffer.of(tag, 0x82, length >> 8, length & 0xff), content])
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tagged(0x30, ...parts)
}

function identifier(hex: string): Buffer {
  return tagged(0x06, Buffer.from(hex, 'hex'))
}

const ECDSA_WITH_SHA256 = sequence(identifier('2a8648ce3d040302'))
/** basicConstraints, critical. */
const IS_AUTHORITY = sequence(
  identifier('551d13'),
  tagged(0x01, Buffer.of(0xff)),
  tagged(0x04, sequence(tagged(0x01, Buffer.of(0xff)))),
)

function nameOf(commonName: string): Buffer {
  return sequence(tagged(0x31, sequence(identifier('550403'), tagged(0x0c, Buffer.from(commonName)))))
}

function timeOf(date: Date): Buffer {
  return tagged(0x18, Buffer.from(date.toISOString().replaceAll(/[-:T]|\.\d+/g, '')))
}

/** subjectAltName. */
function alternativeNames({ names, addresses }: NonNullable<Wanted['hosts']>): Buffer {
  const entries = [
    ...names.map((name) => tagged(0x82, Buffer.from(name))),
    ...addresses.map((address) => tagged(0x87, Buffer.from(address.split('.').map(Number)))),
  ]
  return sequence(identifier('551d11'), tagged(0x04, sequence(...entries)))
}
