import { createRegistry } from '../../src/adapters/ecr/registry.ts'
import { question } from './ecr-questions.ts'

/** Asks one question in a process of its own, prints what came of it, and leaves it to the event loop when to end. */
const [text = '', deadlineMs = '30000', attemptMs = '10000'] = process.argv.slice(2)
const registry = createRegistry({
  env: process.env,
  version: '1.2.3',
  deadlineMs: Number(deadlineMs),
  attemptMs: Number(attemptMs),
})
const [answer] = await registry.ask([question(text, ['1.2.3'], true)])
const reason = answer?.protection.get('1.2.3')?.reason
process.stdout.write(`${JSON.stringify(reason)}\n`)
