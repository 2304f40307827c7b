import { DEFAULT_REGION } from './server.ts'

/** What `immutable-tag emulate` says once it listens: how the clients of ECR are led to it. */
export function describeEmulator(url: string): string {
  const { host } = new URL(url)
  return [
    `Amazon ECR is emulated at ${url}. Nothing is kept when it stops.`,
    '',
    `  export AWS_ENDPOINT_URL_ECR=${url}`,
    `  export AWS_REGION=${DEFAULT_REGION} AWS_ACCESS_KEY_ID=emulated AWS_SECRET_ACCESS_KEY=emulated`,
    '  aws ecr create-repository --repository-name team/app --image-tag-mutability IMMUTABLE',
    `  aws ecr get-login-password | docker login --username AWS --password-stdin ${host}`,
    `  docker push ${host}/team/app:1.0.0`,
  ].join('\n')
}
