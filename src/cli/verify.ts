import { createRegistry } from '../adapters/ecr/registry.ts'
import { createFiles } from '../adapters/files.ts'
import { createGit } from '../adapters/git.ts'
import { logJson } from '../adapters/outputs-text.ts'
import { verify as verifyImages } from '../commands/verify.ts'
import { readVerifyInputs, VERIFY_DEFAULTS, type VerifyInputName } from '../commands/verify-inputs.ts'
import { notesOnEndpoint } from '../domain/verdict/gate-notes.ts'
import { proofFindings } from '../report/proof-findings.ts'
import { proofJson } from '../report/proof-outputs.ts'
import { pinned, proofHeadline } from '../report/proof-summary.ts'
import { VERSION } from '../version.ts'
import { runnerHere } from './here.ts'
import { printFindings, printHeadline, printNotes } from './print.ts'
import { waiting } from './waiting.ts'

export interface VerifyOptions {
  readonly digest?: string
  readonly revision?: string
  readonly policy?: string
  readonly format: 'text' | 'json'
}

/** Holds pushed images against the registry, as the action does; what to deploy goes to standard output. */
export async function verify(images: readonly string[], options: VerifyOptions): Promise<0 | 1> {
  const { env } = process
  const texts: Partial<Record<VerifyInputName, string | undefined>> = {
    image: images.join('\n'),
    digest: options.digest,
    revision: options.revision,
    policy: options.policy,
  }
  const inputs = readVerifyInputs((name) => texts[name] ?? VERIFY_DEFAULTS[name])
  const directory = process.cwd()
  const { git, runner } = runnerHere(createGit({ directory, env }), env)
  const registry = createRegistry({ env, version: VERSION })
  const ports = { runner, git, registry, files: createFiles({ root: directory }) }
  const { targets } = await waiting(verifyImages(inputs, ports))
  const findings = proofFindings(targets)
  if (options.format === 'json') {
    console.log(logJson(proofJson(targets)))
  } else {
    if (findings.length === 0) printHeadline(proofHeadline(targets))
    printNotes(notesOnEndpoint(registry.endpoint))
    printFindings(findings)
    for (const reference of pinned(targets)) console.log(reference)
  }
  return findings.length > 0 ? 1 : 0
}
