import { gitHubOf } from '../../src/adapters/github/github.ts'

/** Asks GitHub for a pull request in a process of its own, and prints its head. */
const { headSha } = await gitHubOf(process.env, 'secret', '1.2.3').pullRequest(7)
process.stdout.write(headSha)
