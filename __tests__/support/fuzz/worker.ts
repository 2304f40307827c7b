import { type Question, tallyOf } from './run.ts'
import { TARGETS } from './targets.ts'

// A process of its own: outside of the test runner's contexts the same code runs several times as fast.
// Errors that are caught by the thousand need no stacks; a case that breaks something is run again with one.
Error.stackTraceLimit = 0
const question = JSON.parse(process.argv[2]!) as Question
for (const target of TARGETS)
  if (question.target === null || question.target === target.name)
    process.stdout.write(`${JSON.stringify(tallyOf(target, question))}\n`)
