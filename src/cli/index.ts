#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander'
import { logText } from '../adapters/outputs-text.ts'
import { AUDIT_SOURCES } from '../domain/audit/audit-report.ts'
import { CodedError } from '../domain/errors.ts'
import { explainError, plainText } from '../report/explain.ts'
import { VERSION } from '../version.ts'
import type { AuditCliOptions } from './audit.ts'
import { demo } from './demo.ts'
import { emulate, type EmulateOptions } from './emulate.ts'
import type { MigrateCliOptions } from './migrate/options.ts'
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
  // An argument that it refuses may come from a stranger, as a branch's name does.
  .configureOutput({ outputError: (text, write) => write(logText(text)) })

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
  .command('audit')
  .description('find in registries which repositories let tags move, and which can be made immutable')
  .option('--region <region...>', 'regions to read (default: AWS_REGION; of another source than ecr, all)')
  .option('--account <id...>', 'accounts to read (default: your own; of another source than ecr, all)')
  .option('--role <name>', 'role to assume in each account')
  .addOption(new Option('--source <source>', 'who lists the repositories').choices(AUDIT_SOURCES))
  .option('--aggregator <name>', 'with --source config, the aggregator to ask (default: the only one)')
  .option('--policy <file>', 'policy file (default: .github/immutable-tag.yml, if there is one)')
  .option('--active-days <days>', 'a tag is in use if its image was pushed within as many days (default: 90)')
  .option(
    '--owner-tag <key...>',
    'resource tags that name an owner (default: owner, team and their like); none for no owners',
  )
  .option('--no-images', 'read settings alone')
  .option('--no-lifecycle', 'read no lifecycle policies')
  .option('--rate <calls>', 'calls a second and registry, at most (default: 20)')
  .option('--since <file>', 'the JSON of an audit before, to tell what moved')
  .addOption(
    new Option('--format <format>', 'what is printed').choices(['text', 'json', 'csv', 'sarif']).default('text'),
  )
  .option('--json <file>', 'write it as JSON as well')
  .option('--csv <file>', 'write it as CSV as well')
  .option('--sarif <file>', 'write it as SARIF as well')
  .option('--html <file>', 'write it as a page that stands alone as well')
  .option('--all', 'list what is protected already, too')
  .option('--print-policy', 'print the least IAM policy for these options, and ask nothing')
  .action((options: AuditCliOptions) => finish(audit(options)))

const migration = program
  .command('migrate')
  .description('plan the way off the tags that move, and take it step by step; writes nothing unless it is told to')
  .argument('[path]', 'folder whose pipelines are read', '.')
  .option('--region <region...>', 'regions of the registries (default: those that the source names)')
  .option('--account <id...>', 'accounts of the registries (default: those that the source names)')
  .option('--role <name>', 'role to assume in each account')
  .option('--repository <repository...>', 'plan for these too, by URI or name, though the source does not name them')
  .option('--policy <file>', 'policy file (default: .github/immutable-tag.yml, if there is one)')
  .option('--active-days <days>', 'a tag is in use if its image was pushed within as many days (default: 90)')
  .addOption(new Option('--format <format>', 'what is printed').choices(['text', 'markdown', 'json']).default('text'))
  .option('--write', "write the plan's edits into the files")
  .option('--apply', 'turn immutability on where it is ready, one repository after the other')
  .option(
    '--pushed-only-here <repository...>',
    'with --apply, those that nothing but this checkout pushes, by URI or name',
  )
  .option('--record <file>', 'with --apply, where it is kept what was there before', 'immutable-tag-switch.json')
  .addOption(
    new Option('--open-pull-request', 'propose the edits on GitHub, with the token of GITHUB_TOKEN').conflicts('apply'),
  )
  .option('--branch <name>', 'with --open-pull-request, the branch that is made', 'immutable-tag/off-moving-tags')
  .option('--base <branch>', 'the branch that it is to go into (default: the default branch)')
  .option('--github-repository <owner/name>', 'where it is opened (default: GITHUB_REPOSITORY, or the remote origin)')
  .action((path: string, options: MigrateCliOptions) => finish(migrate(path, options)))

migration
  .command('rollback')
  .description('restore what a record of --apply says was there before')
  .argument('<record>', 'the file that --apply wrote')
  .option('--role <name>', 'role to assume in each account')
  .action((record: string, _: object, command: Command) => finish(rollback(record, command.optsWithGlobals())))

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

/** Its reports are large, and no other command needs them. */
async function audit(options: AuditCliOptions): Promise<ExitStatus> {
  const command = await import('./audit.ts')
  return command.audit(options)
}

/** As of scan and audit together. */
async function migrate(path: string, options: MigrateCliOptions): Promise<ExitStatus> {
  const command = await import('./migrate.ts')
  return command.migrate(path, options)
}

async function rollback(record: string, options: Pick<MigrateCliOptions, 'role'>): Promise<ExitStatus> {
  const command = await import('./migrate/switches.ts')
  return command.rollback(record, options)
}

async function finish(work: Promise<ExitStatus>): Promise<void> {
  process.exitCode = await work
}

// Which Node a later version of the SDK needs is no news to who runs this one, bundled.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true'

// A reader that has seen enough, as `head` has, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return
  console.error(logText(`Error: standard output could not be written: ${error.message}`))
  // What was to be told is lost, and no verdict may stand for it.
  process.exit(2)
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
