import { paint } from './paint.ts'

/** Until then an answer comes soon enough to need no word. */
const PATIENCE_MS = 1000

/** Says on a terminal that ECR or GitHub has not answered yet; each call ends at its deadline. */
export async function waiting<T>(work: Promise<T>, stream: NodeJS.WriteStream = process.stderr): Promise<T> {
  if (!stream.isTTY) return work
  const timer = setTimeout(() => stream.write(`${paint('dim', 'Waiting for an answer …', stream)}\n`), PATIENCE_MS)
  try {
    return await work
  } finally {
    clearTimeout(timer)
  }
}
