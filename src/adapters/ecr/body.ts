import { answerError } from './faults.ts'

/** All of an answer's body. Rejects with an AnswerError for one of more than so many bytes, as one without an end is. */
export async function bodyOf(answer: AsyncIterable<Buffer>, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of answer) {
    chunks.push(chunk)
    size += chunk.length
    if (size > mostBytes) throw answerError(`the answer is larger than ${mostBytes} bytes`)
  }
  return Buffer.concat(chunks)
}
