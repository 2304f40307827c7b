#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander'
import { logText } from '../adapters/outputs-text.ts'
import { CodedError } from '../domain/errors.ts'
import { explainError, plainText } from '../report/explain.ts'
import { VERSION } from '../version.ts'
import { demo } from './demo.ts'
import { emulate, type EmulateOptions } from './emulate.ts'
import { DOCS } from './print.ts'
import type { ScanCliOptions } from './scan.ts'
import { tag, type TagOptions } from './tag.ts'
import { verify, type VerifyOptions } from './verify.ts'

/** 0 passed, 1 found something, 2 could not do its work. */
type ExitStatus = 0 | 1 | 2

const program = new Command('immutable-tag')
  .description('Derives image tags that cannot mean two things, and checks that Amazon ECR keeps them where they are.')
  .version(VERSION)
  .exitOverride()

program
  .command('tag')
  .description('derive the tag of this checkout, and judge it with the repositories it is to be pushed to')
  .option('--repository <uri...>', 'ECR repository: a URI, or a name with --aws-region')
  .option('--tag <template>', 'auto, commit, release, or a template such as sha-{sha}', 'auto')
  .option('--tags <tag...>', 'further tags or full references to judge')
  .option('--policy <file>', 'policy file (default: .github/immutable-tag.yml, if there is one)')
  .addOption(
    new Option('--registry-check <how>', 'require, or off (default: require with --repository, else off)').choices([
      'require',
      'off',
    ]),
  )
  .addOption(
    new Option('--existing <rule>', 'what to do if the tag is there')
      .choices(['reuse', 'fail', 'ignore'])
      .default('reuse'),
  )
  .option('--check-replicas', 'hold the copies that replication makes to the same')
  .option('--revision <sha>', 'the commit that is built; it must be what is checked out')
  .option('--aws-region <region>', 'region of repositories given by name')
  .option('--registry-id <account>', 'account of repositories given by name')
  .addOption(new Option('--format <format>', 'what is printed').choices(['text', 'json']).default('text'))
  .action((options: TagOptions) => finish(tag(options)))

program
  .command('verify')
  .description('hold pushed images against the registry before they are deployed')
  .argument('<image...>', 'host/name:tag, with or without @sha256:…')
  .option('--digest <digest>', 'the digest that the build reported')
  .option('--revision <sha>', 'the commit it must be built from, or any (default: what is checked out)')
  .option('--policy <file>', 'policy file (default: .github/immutable-tag.yml, if there is one)')
  .addOption(new Option('--format <format>', 'what is printed').choices(['text', 'json']).default('text'))
  .action((images: string[], options: VerifyOptions) => finish(verify(images, options)))

program
  .command('scan')
  .description('find in a source tree what pushes or runs tags that move, and repositories that let them')
  .argument('[path]', 'folder to scan', '.')
  .addOption(new Option('--format <format>', 'what is printed').choices(['text', 'json', 'sarif']).default('text'))
  .option('--rule <id=severity...>', "a rule's severity: error, warning, note or off")
  .addOption(new Option('--fail-on <severity>', 'what is reason enough to fail').choices(['error', 'warning', 'note']))
  .option('--policy <file>', 'policy file (default: .github/immutable-tag.yml, if there is one)')
  .option('--baseline <file>', 'old debt (default: .github/immutable-tag-baseline.json, if there is one)')
  .option('--write-baseline', 'write the baseline; one that is there loses what is found no longer, and gains nothing')
  .option('--accept-new', 'with --write-baseline, take in what is new as well')
  .option('--since <ref>', 'count only what is new since the branch parted from this one')
  .option('--fetch', 'fetch what a shallow clone lacks for that')
  .option('--fix', 'apply the fixes that change nothing else')
  .addOption(new Option('--diff', 'print those fixes, and apply none').conflicts(['fix', 'writeBaseline']))
  .option('--unsafe-fixes', 'with --fix or --diff, those too that somebody has to look at')
  .option('--notes', 'show notes too')
  .action((path: string, options: ScanCliOptions) => finish(scan(path, options)))

program
  .command('demo')
  .description(
    'run the gate on this checkout against an embedded ECR: a push let through, its re-run, and three refused',
  )
  .action(() => finish(demo()))

program
  .command('emulate')
  .description('serve the embedded ECR, for the aws command line, the SDKs, docker and skopeo')
  .option('--port <port>', 'port to listen on', '4566')
  .option('--host <host>', 'address to listen on', '127.0.0.1')
  .action((options: EmulateOptions) => finish(emulate(options)))

/** Its readers are many, and no other command needs them. */
async function scan(path: string, options: ScanCliOptions): Promise<ExitStatus> {
  const command = await import('./scan.ts')
  return command.scan(path, options)
}

async function finish(work: Promise<ExitStatus>): Promise<void> {
  process.exitCode = await work
}

// Which Node a later version of the SDK needs is no news to who runs this one, bundled.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true'

// A reader that has seen enough, as `head` has, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  await program.parseAsync()
} catch (error) {
  // Commander has printed its own message by then.
  if (!(error instanceof CommanderError)) console.error(logText(wordsFor(error)))
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2
}

function wordsFor(error: unknown): string {
  if (error instanceof CodedError) return `Error: ${plainText(explainError(error), DOCS)}`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
