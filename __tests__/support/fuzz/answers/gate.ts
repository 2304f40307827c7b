import { createRegistry } from '../../../../src/adapters/ecr/registry.ts'
import { ACCOUNT, question, uri } from '../../ecr-questions.ts'
import { answersOf, NAME, TAG, untrue } from './ecr.ts'
import type { AnswerTarget } from './target.ts'

export const gate: AnswerTarget = {
  name: 'a repository and a tag',
  cases: 160,
  taken: 40,
  ask: async (random, service) => {
    const answers = answersOf(random)
    service.tell(answers)
    const registry = createRegistry({ version: '1.2.3', env: { AWS_ENDPOINT_URL: service.url } })
    const account = random.oneIn(3) ? null : ACCOUNT
    const [answer] = await registry.ask([question(account === null ? NAME : uri(NAME), [TAG], true)])
    const isTaken =
      answer!.protection.get(TAG)?.verdict !== 'unknown' || answer!.existence.get(TAG)?.state !== 'unknown'
    return { isTaken, broken: untrue(answer!, answers, account), answers }
  },
}
