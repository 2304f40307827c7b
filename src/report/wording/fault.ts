import type { EcrRepository } from '../../domain/ecr/ecr-registry.ts'
import type { Fault, FaultCode } from '../../domain/verdict/verdict.ts'
import { createImmutable } from '../ecr-command.ts'
import { iamStatement, resourceOf } from '../iam-statement.ts'
import { notKnown, pasted, shortReference, type Subject, type Wording } from './wording.ts'

/** Words for what kept a question from being answered. None of them is a pass, and each has a way out of its own. */
export const FAULT_WORDING: { readonly [C in FaultCode]: (fault: Fault, target: Subject) => Wording } = {
  ECR_REPOSITORY_NOT_FOUND: (fault, target) => ({
    headline: unanswerable(fault, target),
    cause: [
      `There is no repository ${fault.repository.name} in ${registryOf(fault.repository)}.`,
      'ECR says the same of a wrong region and a wrong account.',
      ...withoutTemplate(fault),
    ],
    remedy: [
      'Correct the repository input, or create the repository:',
      ...pasted(createImmutable(fault.repository)),
      ...templateRemedy(fault),
    ],
  }),
  ECR_ACCESS_DENIED: (fault, target) => ({
    headline: unanswerable(fault, target),
    cause: [`ECR denied ${fault.action} on ${resourceOf(fault)}.`, said(fault)],
    remedy: [
      "Add to the policy of the job's role:",
      ...pasted(iamStatement(fault)),
      "If the repository is another account's, its own policy has to allow the role the same.",
    ],
  }),
  ECR_THROTTLED: (fault, target) =>
    unanswered(fault, target, `ECR throttled ${fault.action}, and every retry of it.`, [
      'Run again. If it persists, run fewer jobs at a time, or ask AWS for a higher quota of this API.',
    ]),
  ECR_REQUEST_REJECTED: (fault, target) =>
    unanswered(fault, target, `ECR rejected ${fault.action}.`, [
      'Check the repository input, its region and its account.',
    ]),
  ECR_SERVER_ERROR: (fault, target) =>
    unanswered(fault, target, `ECR failed to answer ${fault.action}.`, [
      'Run again. If it persists, see the AWS Health dashboard for the region.',
    ]),
  ECR_EMPTY_ANSWER: (fault, target) =>
    unanswered(fault, target, `ECR answered ${fault.action} with nothing.`, ANSWER_REMEDY),
  ECR_ANSWER_MISMATCH: (fault, target) =>
    unanswered(fault, target, `ECR answered ${fault.action} for another repository than was asked.`, ANSWER_REMEDY),
  ECR_UNEXPECTED_ANSWER: (fault, target) =>
    unanswered(fault, target, `ECR's answer to ${fault.action} is not what its API describes.`, ANSWER_REMEDY),
  ECR_OTHER_ACCOUNT: (fault, target) =>
    unanswered(fault, target, `${fault.action} tells of the registry of the job's own account alone.`, [
      `Run this check with a role of the account that the repository is in${inAccount(fault.repository)}.`,
    ]),
  AWS_NO_CREDENTIALS: (fault, target) =>
    unanswered(fault, target, 'There are no AWS credentials in this job.', [
      'Put a step before this one:',
      '  - uses: aws-actions/configure-aws-credentials@<full commit SHA>',
      '    with:',
      '      role-to-assume: arn:aws:iam::<account>:role/<role>',
      `      aws-region: ${fault.repository.region}`,
      'and give the job `permissions: id-token: write`.',
      "A fork's pull request has none: `registry-check: auto` skips the check there, and says so.",
      'On a terminal: `aws sso login`, or set AWS_PROFILE.',
    ]),
  AWS_CREDENTIALS_EXPIRED: (fault, target) =>
    unanswered(fault, target, "The job's AWS credentials have expired.", [
      'Move configure-aws-credentials closer to this step, or lengthen its role-duration-seconds.',
    ]),
  AWS_CREDENTIALS_INVALID: (fault, target) =>
    unanswered(fault, target, "AWS does not accept the job's credentials.", [
      `Check the role of configure-aws-credentials, and that the account has the region ${fault.repository.region} enabled.`,
    ]),
  AWS_CLOCK_SKEW: (fault, target) =>
    unanswered(fault, target, "The runner's clock is off, so AWS refuses its signatures.", [
      'Set the clock of the self-hosted runner (chrony or systemd-timesyncd), and run again.',
    ]),
  AWS_CONFIGURATION: (fault, target) =>
    unanswered(fault, target, 'The AWS settings of this job cannot be used.', [
      'Check AWS_ENDPOINT_URL, AWS_PROFILE, the proxy variables and the region.',
    ]),
  NETWORK_DNS: (fault, target) =>
    unanswered(fault, target, `The host of ECR in ${fault.repository.region} was not found.`, [
      'Check that the region exists, and the DNS of the runner. Behind a proxy, set HTTPS_PROXY.',
    ]),
  NETWORK_REFUSED: (fault, target) => unanswered(fault, target, 'The connection to ECR was refused.', NETWORK_REMEDY),
  NETWORK_RESET: (fault, target) =>
    unanswered(fault, target, 'The connection to ECR broke off.', ['Run again.', ...NETWORK_REMEDY]),
  NETWORK_TLS: (fault, target) =>
    unanswered(fault, target, 'The TLS connection to ECR could not be made.', [
      "If a proxy opens TLS, give Node its certificate: `NODE_EXTRA_CA_CERTS: /path/to/ca.pem` in the step's env.",
    ]),
  NETWORK_TIMEOUT: (fault, target) =>
    unanswered(fault, target, `${fault.action} was not answered in time.`, NETWORK_REMEDY),
  NETWORK_NOT_AWS: (fault, target) =>
    unanswered(fault, target, 'Something other than ECR answered.', [
      'A proxy or captive portal stands in between. Set HTTPS_PROXY and NO_PROXY for the runner, or let it reach ECR directly.',
    ]),
  UNEXPECTED_FAILURE: (fault, target) =>
    unanswered(fault, target, `${fault.action} failed in a way that this version does not know.`, [
      'Run again with debug logging (ACTIONS_STEP_DEBUG), and report what it says.',
    ]),
}

const NETWORK_REMEDY = [
  'Let the runner reach ECR: a route or a VPC endpoint (com.amazonaws.<region>.ecr.api), or HTTPS_PROXY and NO_PROXY.',
]

const ANSWER_REMEDY = [
  'Run again. If it persists, check what answers in place of ECR: AWS_ENDPOINT_URL_ECR, AWS_ENDPOINT_URL, a proxy.',
]

function unanswered(fault: Fault, target: Subject, cause: string, remedy: readonly string[]): Wording {
  return { headline: unanswerable(fault, target), cause: [cause, said(fault)], remedy }
}

/** The calls that look at what stands under a tag; all others look at what protects it. */
const LOOKING: ReadonlySet<string> = new Set(['ecr:DescribeImages', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'])

function unanswerable({ action }: Fault, target: Subject): string {
  return LOOKING.has(action) ? `What stands under ${shortReference(target)} is not known.` : notKnown(target)
}

function said({ detail }: Fault): string {
  return `The error was: ${detail}`
}

function registryOf({ account, region }: EcrRepository): string {
  return account === null ? `your account's registry in ${region}` : `the registry ${account} in ${region}`
}

function inAccount({ account }: EcrRepository): string {
  return account === null ? '' : `, ${account}`
}

/** A creation template may make the repository that is missing; that it was asked for, and why none decides. */
function withoutTemplate({ untemplated }: Fault): string[] {
  if (untemplated === undefined) return []
  if (untemplated.kind === 'idle') {
    const { prefix, appliedFor } = untemplated.template
    return [
      `The creation template "${prefix}" covers it and is not applied to CREATE_ON_PUSH${only(appliedFor)}, so a push makes no repository by it.`,
    ]
  }
  const { action, detail } = untemplated.failure
  return [`Whether a creation template would make it at the push could not be read (${action}): ${detail}`]
}

function templateRemedy({ repository, untemplated }: Fault): string[] {
  if (untemplated?.kind !== 'unread' || untemplated.failure.code !== 'ECR_ACCESS_DENIED') return []
  return [
    "If a creation template is to make it, add to the policy of the job's role:",
    ...pasted(iamStatement({ action: untemplated.failure.action, repository })),
  ]
}

function only(appliedFor: readonly string[]): string {
  return appliedFor.length === 0 ? '' : ` (only to ${appliedFor.join(', ')})`
}
