import { prove } from '../../../src/commands/prove.ts'
import { verify } from '../../../src/commands/verify.ts'
import { readVerifyInputs, VERIFY_DEFAULTS } from '../../../src/commands/verify-inputs.ts'
import type { Claim } from '../../../src/domain/verdict/claim.ts'
import type { ProofTarget } from '../../../src/domain/verdict/proof.ts'
import { proofDoubts, proofFindings } from '../../../src/report/proof-findings.ts'
import { proofLog } from '../../../src/report/proof-log.ts'
import { verifyOutputs } from '../../../src/report/proof-outputs.ts'
import { proofSummary } from '../../../src/report/proof-summary.ts'
import { runFacts, TIP } from '../../fixtures/events/payloads.ts'
import { repository, uri } from '../ecr-questions.ts'
import { aCheckout } from '../gate-world.ts'
import { type Ending, type Scenario, type Stage, toldOf } from './scenario.ts'
import { LABELS, registryIn, startEcr, TAG } from './scenario-ecr.ts'
import { JOB } from './scenario-secrets.ts'

const IMAGE = uri('team/app')

function proofOf(
  command: 'post step' | 'verify',
  title: string,
  onFault: Scenario['onFault'],
  targetsIn: (env: Parameters<Stage['run']>[0]) => Promise<readonly ProofTarget[]>,
): Scenario {
  return {
    command,
    title,
    waits: { ask: 1 },
    onFault,
    async open() {
      const { ecr, service } = await startEcr((registry) => {
        registry.createRepository({ name: 'team/app', imageTagMutability: 'IMMUTABLE' })
        registry.pushImage({ repository: 'team/app', tag: TAG, labels: LABELS })
      })
      return {
        services: [service],
        env: JOB,
        run: async (env) => endingOf(await targetsIn(env)),
        close: () => ecr.close(),
      }
    },
  }
}

function endingOf(targets: readonly ProofTarget[]): Ending {
  const findings = proofFindings(targets)
  const doubts = proofDoubts(targets)
  const outputs = verifyOutputs(targets)
  const summary = proofSummary(targets, { docs: 'docs', accountIds: 'full', notes: [] })
  return {
    claims: [
      ...targets.filter(({ outcome }) => outcome === 'held').map(({ tag }) => `held ${tag}`),
      ...(outputs.verdict === 'immutable' ? ['verdict immutable'] : []),
    ],
    told: [...findings, ...doubts].map(({ code, cause, remedy }) => toldOf(code, cause.join('\n'), remedy)),
    goesOn: findings.length === 0,
    untrue: [],
    text: JSON.stringify([findings, doubts, outputs, summary, proofLog(targets)]),
  }
}

function postStep(strict: boolean): (env: Parameters<Stage['run']>[0]) => Promise<readonly ProofTarget[]> {
  const claim: Claim = {
    repository: repository(IMAGE),
    tag: TAG,
    reference: `${IMAGE}:${TAG}`,
    digest: null,
    revision: TIP,
  }
  const terms = { protectedBefore: true, requireRevision: true, mustExist: false, strict }
  return (env) => prove([claim], terms, registryIn(env))
}

export const PROOF_SCENARIOS: readonly Scenario[] = [
  proofOf('post step', '`verify: auto`, which warns', 'warns', postStep(false)),
  proofOf('post step', '`verify: require`', 'fails', postStep(true)),
  proofOf('verify', 'an image before its deploy', 'fails', async (env) => {
    const texts = { ...VERIFY_DEFAULTS, image: `${IMAGE}:${TAG}` }
    const { targets } = await verify(
      readVerifyInputs((name) => texts[name]),
      {
        runner: { facts: async () => runFacts('push', { head_commit: { id: TIP } }) },
        git: { checkout: async () => aCheckout() },
        registry: registryIn(env),
        files: { read: async () => null },
      },
    )
    return targets
  }),
]
