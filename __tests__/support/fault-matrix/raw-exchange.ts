import { connect } from 'node:net'

/** What a client has, byte by byte, and how the connection stood when nothing more came. */
export interface RawAnswer {
  /** In latin1. */
  readonly bytes: string
  readonly end: 'reset' | 'closed' | 'open'
}

export interface RawOptions {
  /** The silence after which nothing more is waited for, in milliseconds. */
  readonly quietMs?: number
  /** The bytes after which the client has enough, and hangs up. */
  readonly most?: number
}

/** Sends one request over a connection of its own, and reads whatever comes. */
export function exchangeRaw(
  url: string,
  operation: string,
  { quietMs = 5000, most = Infinity }: RawOptions = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(url)
  const body = '{}'
  const head = [
    'POST / HTTP/1.1',
    `host: ${hostname}:${port}`,
    `x-amz-target: AmazonEC2ContainerRegistry_V20150921.${operation}`,
    `content-length: ${body.length}`,
    'connection: close',
  ]
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    const socket = connect(Number(port), hostname, () => socket.write(`${head.join('\r\n')}\r\n\r\n${body}`))
    const done = (end: RawAnswer['end']): void => {
      socket.destroy()
      resolve({ bytes: Buffer.concat(chunks).toString('latin1'), end })
    }
    socket.setTimeout(quietMs, () => done('open'))
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      size += chunk.length
      if (size >= most) done('open')
    })
    socket.on('end', () => done('closed'))
    socket.on('error', () => done('reset'))
  })
}
