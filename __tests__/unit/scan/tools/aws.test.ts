import { describe, expect, it } from '@jest/globals'
import { readCommand } from '../../../../src/scan/tools/read-command.ts'
import { commandFacts, commandLine } from '../../../support/command-line.ts'

const factsOf = (text: string) => commandFacts(readCommand(commandLine(text)), text)
const ECR = '{opaque aws account}.dkr.ecr.{opaque aws region}.amazonaws.com'

describe('the AWS command line', () => {
  it.each<[command: string, ...facts: string[]]>([
    [
      'aws ecr put-image --repository-name app --image-tag latest --image-manifest x',
      `push aws ecr put-image: ${ECR}/app:latest`,
    ],
    [
      'aws --region eu-west-1 ecr put-image --registry-id 123456789012 --repository-name=app --image-tag {commit:$SHA}',
      'push aws ecr put-image: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/app:{commit $SHA}',
    ],
    [
      'aws ecr put-image --repository-name app --image-manifest x',
      `push aws ecr put-image: ${ECR}/app (untagged: none)`,
    ],
    [
      'aws ecr-public put-image --repository-name app --image-tag v',
      'push aws ecr-public put-image: public.ecr.aws/{opaque registry alias}/app:v',
    ],
    ['aws ecr describe-images --repository-name app --image-ids imageTag=v1', 'look aws ecr describe-images'],
    ['aws --profile ci ecr batch-get-image --repository-name app', 'look aws ecr batch-get-image'],
    ['aws ecr get-login-password --region eu-west-1'],
    ['aws ecr create-repository --repository-name team/app', 'repository aws-cli team/app: unset MUTABLE'],
    [
      'aws ecr create-repository --repository-name {opaque:$REPO} --image-tag-mutability MUTABLE --region x',
      'repository aws-cli {opaque $REPO}: MUTABLE',
    ],
    [
      'aws ecr create-repository --repository-name app --image-tag-mutability IMMUTABLE_WITH_EXCLUSION --image-tag-mutability-exclusion-filters filterType=WILDCARD,filter=latest filterType=WILDCARD,filter=dev-*',
      'repository aws-cli app: IMMUTABLE_WITH_EXCLUSION [latest, dev-*]',
    ],
    [
      'aws ecr create-repository --repository-name app --image-tag-mutability IMMUTABLE_WITH_EXCLUSION --image-tag-mutability-exclusion-filters \'[{"filterType":"WILDCARD","filter":"latest"}]\'',
      'repository aws-cli app: IMMUTABLE_WITH_EXCLUSION [latest]',
    ],
    ['aws ecr create-repository --cli-input-json file://x.json', 'repository aws-cli -: {opaque --cli-input}'],
    [
      'aws ecr put-image-tag-mutability --repository-name app --image-tag-mutability IMMUTABLE',
      'repository aws-cli app: IMMUTABLE',
    ],
    [
      'aws ecr create-repository-creation-template --prefix team --applied-for CREATE_ON_PUSH REPLICATION',
      'creation-template aws-cli team: unset MUTABLE',
    ],
    ['aws ecr update-repository-creation-template --prefix team --description x'],
    [
      'aws ecs register-task-definition --family f --container-definitions \'[{"name":"a","image":"host/app:latest"},{"image":"b:1.2.3"}]\'',
      'workload `aws ecs register-task-definition`: host/app:latest',
      'workload `aws ecs register-task-definition`: b:1.2.3',
    ],
    ['aws ecs register-task-definition --container-definitions file://task.json'],
    [
      'aws ecs register-task-definition --container-definitions name=a,image=host/app:{opaque:$TAG},memory=512',
      'workload `aws ecs register-task-definition`: host/app:{opaque $TAG}',
    ],
    [
      'aws lambda update-function-code --function-name f --image-uri host/app:latest',
      'workload `aws lambda update-function-code`: host/app:latest',
    ],
    [
      'aws lambda create-function --code ImageUri=host/app:latest --role r',
      'workload `aws lambda create-function`: host/app:latest',
    ],
    [
      'aws apprunner update-service --source-configuration ImageRepository={ImageIdentifier=host/app:latest,ImageRepositoryType=ECR}',
      'workload `aws apprunner update-service`: host/app:latest',
    ],
    [
      'aws apprunner create-service --source-configuration {"ImageRepository":{"ImageIdentifier":"host/app:{opaque:$TAG}"}}',
      'workload `aws apprunner create-service`: host/app:{opaque $TAG}',
    ],
    ['printf [{"name":"web","imageUri":"%s"}] host/app:latest', 'workload image definition for ECS: host/app:latest'],
    ['printf {"ImageURI":"%s:%s"} host/app {opaque:$TAG}', 'workload image definition for ECS: host/app:{opaque $TAG}'],
    ['echo [{"name":"web","imageUri":"host/app:latest"}]', 'workload image definition for ECS: host/app:latest'],
    ['aws ecs update-service --force-new-deployment --cluster c'],
    ['aws s3 cp a b'],
    ['aws'],
  ])('%s', (text, ...facts) => {
    expect(factsOf(text)).toEqual(facts)
  })

  it.each<[command: string, edit: unknown]>([
    [
      'aws ecr create-repository --repository-name app',
      { kind: 'insert', at: 25, text: ' --image-tag-mutability IMMUTABLE' },
    ],
    [
      'aws ecr put-image-tag-mutability --image-tag-mutability MUTABLE',
      { kind: 'replace', span: { start: 56, end: 63 }, text: 'IMMUTABLE' },
    ],
    ['aws ecr create-repository --image-tag-mutability {opaque:$MODE}', null],
    [
      'aws ecr create-repository --image-tag-mutability MUTABLE_WITH_EXCLUSION --image-tag-mutability-exclusion-filters filterType=WILDCARD,filter=v*',
      null,
    ],
  ])('edits %s', (text, edit) => {
    expect(readCommand(commandLine(text))).toMatchObject([{ kind: 'repository', edit }])
  })
})

describe('what a cluster is told to run', () => {
  it.each<[command: string, ...facts: string[]]>([
    ['kubectl -n prod set image deployment/web web=host/app:latest', 'workload `kubectl set image`: host/app:latest'],
    [
      'kubectl set image deployment web a=host/a:{commit:$SHA} b=host/b --record',
      'workload `kubectl set image`: host/a:{commit $SHA}',
      'workload `kubectl set image`: host/b',
    ],
    [
      'kubectl set image deployment/{opaque:$APP} {opaque:$APP}=host/a:latest',
      'workload `kubectl set image`: host/a:latest',
    ],
    ['kubectl run box --rm -it --image=busybox -- sh', 'workload `kubectl run`: busybox'],
    [
      'kubectl create deployment web --image=host/app:latest --replicas 2',
      'workload `kubectl create`: host/app:latest',
    ],
    [
      'kubectl patch deploy web -p \'{"spec":{"containers":[{"image":"host/app:latest"}]}}\'',
      'workload `kubectl patch`: host/app:latest',
    ],
    ['kubectl apply -f x.yml'],
    ['kubectl rollout restart deployment/web'],
    ['kustomize edit set image app=host/app:latest', 'workload `kustomize edit set image`: host/app:latest'],
    ['kustomize edit set image host/app:latest', 'workload `kustomize edit set image`: host/app:latest'],
    ['kustomize build .'],
    [
      'helm upgrade --install web ./chart --set image.tag=latest',
      'workload `helm upgrade`: {opaque image.repository}:latest',
    ],
    [
      'helm upgrade web ./chart --set image.repository=host/app,image.tag={commit:$SHA}',
      'workload `helm upgrade`: host/app:{commit $SHA}',
    ],
    ['helm install web ./chart --set-string=image=host/app:latest', 'workload `helm install`: host/app:latest'],
    [
      'helm template . --set web.image.tag={branch:$B}',
      'workload `helm template`: {opaque web.image.repository}:{branch $B}',
    ],
    ['helm upgrade web ./chart --set replicas=2 --set image.pullPolicy=Always --set image.tag='],
    ['helm repo add a b'],
    ['ecs-deploy -c cluster -n web -i host/app:latest', 'workload `ecs-deploy`: host/app:latest'],
    ['ecs deploy cluster service --image web host/app:latest', 'workload `ecs deploy`: host/app:latest'],
    ['ecs deploy cluster service --tag latest', 'workload `ecs deploy`: {opaque the image of the task}:latest'],
  ])('%s', (text, ...facts) => {
    expect(factsOf(text)).toEqual(facts)
  })
})
