/** An answer as it goes over the wire. Its length and date are added to it, where it does not tell them itself. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export function answerOf(status: number, contentType: string | null, body: string | Buffer): Answer {
  return {
    status,
    headers: contentType === null ? {} : { 'content-type': contentType },
    body: Buffer.from(body as string),
  }
}

export function htmlAnswer(status: number, title: string): Answer {
  const page = `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`
  return answerOf(status, 'text/html; charset=utf-8', page)
}

export function withHeaders(answer: Answer, headers: Answer['headers']): Answer {
  return { ...answer, headers: { ...answer.headers, ...headers } }
}

export function withBody(answer: Answer, body: string | Buffer): Answer {
  return { ...answer, body: Buffer.from(body as string) }
}

/** The bytes of an answer's head, with a length or in chunks. */
export function headOf({ status, headers, body }: Answer, framing: 'length' | 'chunks'): string {
  const fields = {
    ...headers,
    ...(framing === 'length' ? { 'content-length': String(body.length) } : { 'transfer-encoding': 'chunked' }),
  }
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} Answer\r\n${lines.join('')}\r\n`
}
