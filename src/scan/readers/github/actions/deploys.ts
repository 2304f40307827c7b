import type { LooseFact } from '../../../shell/words.ts'
import { byBlankOrComma, entriesIn, textAt } from '../text.ts'
import type { UsedAction } from './used-action.ts'

/** Actions that run an image somewhere: by which input, and what they make of it in words. */
const DEPLOYS: ReadonlyMap<string, { readonly input: string; readonly by: (step: UsedAction) => string }> = new Map(
  (
    [
      [
        'aws-actions/amazon-ecs-render-task-definition',
        'image',
        (step) => {
          const name = textAt(step.input('container-name'), step.scope)
          return name === null ? 'a container of the task definition' : `container \`${name}\` of the task definition`
        },
      ],
      ['azure/k8s-deploy', 'images', () => 'the deployed manifests'],
      ['aws-actions/amazon-app-runner-deploy', 'image', appRunner],
      ['awslabs/amazon-app-runner-deploy', 'image', appRunner],
      ['google-github-actions/deploy-cloudrun', 'image', () => 'the Cloud Run service'],
      ['azure/webapps-deploy', 'images', () => 'the web app'],
      ['azure/container-apps-deploy-action', 'imageToDeploy', () => 'the container app'],
      ['azure/aci-deploy', 'image', () => 'the container instance'],
      ['appleboy/lambda-action', 'image_uri', () => 'the Lambda function'],
      ['aws-actions/aws-lambda-deploy', 'image-uri', () => 'the Lambda function'],
    ] satisfies readonly (readonly [string, string, (step: UsedAction) => string])[]
  ).map(([action, input, by]) => [action, { input, by }]),
)

export function deploysOf(step: UsedAction): LooseFact[] {
  const deploy = DEPLOYS.get(step.name)
  if (!deploy) return []
  return entriesIn(step.input(deploy.input), step.scope, byBlankOrComma).map(({ value, span }) => ({
    kind: 'use',
    role: 'workload',
    by: deploy.by(step),
    reference: value,
    span,
  }))
}

function appRunner(step: UsedAction): string {
  const service = step.input('service')
  const name = service ? textAt(service, step.scope) : null
  return name === null ? 'the App Runner service' : `App Runner service \`${name}\``
}

/** An attestation that is pushed beside its image: a referrer, and no tag. */
export function attestationsOf(step: UsedAction, pushes: boolean): LooseFact[] {
  const { scope } = step
  const subject = step.input('subject-name')
  if (!pushes || !subject) return []
  return entriesIn(subject, scope, byBlankOrComma).map(({ value, span }) => ({
    kind: 'signature',
    tool: step.title,
    reference: value,
    tagged: false,
    span,
  }))
}
