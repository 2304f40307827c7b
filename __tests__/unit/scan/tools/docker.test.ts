import { describe, expect, it } from '@jest/globals'
import { readCommand } from '../../../../src/scan/tools/read-command.ts'
import { commandFacts, commandLine } from '../../../support/command-line.ts'

const factsOf = (text: string) => commandFacts(readCommand(commandLine(text)), text)

describe('docker and its kin', () => {
  it.each<[command: string, ...facts: string[]]>([
    ['docker push app:latest', 'push docker push: app:latest'],
    ['docker push app', 'push docker push: app'],
    ['docker push host/app:{commit:$SHA}', 'push docker push: host/app:{commit $SHA}'],
    ['docker push {opaque:$IMAGE}', 'push docker push: {opaque $IMAGE}'],
    ['docker push (app:latest|app:dev)', 'push docker push: app:latest | app:dev'],
    ['docker push -q app:latest', 'push docker push: app:latest'],
    ['docker push --platform linux/arm64 app:latest', 'push docker push: app:latest'],
    ['docker push -a host/app', 'push docker push: host/app (untagged: all)'],
    ['docker push host/app --all-tags', 'push docker push: host/app (untagged: all)'],
    ['docker push --all-tags=false host/app', 'push docker push: host/app'],
    ['docker push --disable-content-trust host/app:v1', 'push docker push: host/app:v1'],
    ['docker image push app:latest', 'push docker image push: app:latest'],
    ['docker --context ci push app:latest', 'push docker push: app:latest'],
    ['docker --config /tmp/.docker -H tcp://x push app:latest', 'push docker push: app:latest'],
    ['docker -D push app:latest', 'push docker push: app:latest'],
    ['/usr/bin/docker push app:latest', 'push docker push: app:latest'],
    ['docker.exe push app:latest', 'push docker push: app:latest'],
    ['{opaque:$BIN}/docker push app:latest', 'push docker push: app:latest'],
    ['podman push app:latest', 'push podman push: app:latest'],
    ['podman push app:latest docker://host/app:dev', 'push podman push: host/app:dev'],
    ['podman push --creds u:p app host/app:dev', 'push podman push: host/app:dev'],
    ['podman push app oci-archive:app.tar'],
    ['buildah push app docker://host/app:latest', 'push buildah push: host/app:latest'],
    ['buildah push --authfile a.json app {opaque:$DEST}', 'push buildah push: {opaque $DEST}'],
    ['nerdctl -n k8s.io push app:latest', 'push nerdctl push: app:latest'],
    ['ctr -n k8s.io images push --user AWS:x host/app:latest', 'push ctr images push: host/app:latest'],
    ['docker tag app host/app:latest', 'built docker -: host/app:latest'],
    ['docker image tag app host/app:latest', 'built docker -: host/app:latest'],
    ['docker tag app:latest'],
    ['docker commit box host/app:latest', 'built docker -: host/app:latest'],
    ['buildah commit --squash --creds u:p box docker://host/app:latest', 'push buildah commit: host/app:latest'],
    ['docker trust sign host/app:latest', 'push docker trust sign: host/app:latest'],
    ['docker trust sign --local host/app:latest'],
    ['docker manifest create --amend app:latest app:a app:b', 'built docker -: app:latest'],
    ['docker manifest push --purge app:latest', 'push docker manifest push: app:latest'],
    ['podman manifest push --all app docker://host/app:latest', 'push podman manifest push: host/app:latest'],
    ['docker manifest inspect app:1.2.3', 'look docker manifest inspect'],
    ['docker buildx imagetools inspect app:1.2.3', 'look docker buildx imagetools inspect'],
    [
      'docker buildx imagetools create -t app:latest --tag app:v1 app:{commit:$SHA}',
      'push docker buildx imagetools create: app:latest',
      'push docker buildx imagetools create: app:v1',
    ],
    ['docker buildx imagetools create --dry-run -t app:latest app:v1'],
    ['docker pull app:latest'],
    ['docker login -u AWS --password-stdin host'],
    ['docker rmi app:latest'],
    ['docker'],
    ['docker push'],
    ['docker stack deploy -c compose.yml app'],
  ])('%s', (text, ...facts) => {
    expect(factsOf(text)).toEqual(facts)
  })
})

describe('builds', () => {
  it.each<[command: string, ...facts: string[]]>([
    ['docker build -t app:latest .', 'built docker -: app:latest'],
    ['docker build -tapp:latest .', 'built docker -: app:latest'],
    ['docker build --tag=app:latest --tag app:v1 .', 'built docker -: app:latest', 'built docker -: app:v1'],
    ['docker build -f push -t app .', 'built docker -: app'],
    ['docker build -qt app:latest .', 'built docker -: app:latest'],
    ['docker build .'],
    ['docker image build -t app .', 'built docker -: app'],
    ['docker builder build -t app .', 'built docker -: app'],
    ['buildah bud --layers -t app .', 'built docker -: app'],
    ['docker buildx build --push -t app:latest .', 'push docker buildx build: app:latest'],
    ['docker buildx b --push -t app:latest .', 'push docker buildx b: app:latest'],
    ['docker buildx --builder x build --push -t app:latest .', 'push docker buildx build: app:latest'],
    ['docker build --push --build-arg --load -t app:latest .', 'push docker build: app:latest'],
    ['docker buildx build --push=true -t app .', 'push docker buildx build: app'],
    ['docker buildx build --push=false -t app .', 'built docker -: app'],
    ['docker buildx build --load -t app .', 'built docker -: app'],
    ['docker buildx build --push={opaque:$PUSH} -t app .', 'push docker buildx build: app (perhaps)'],
    ['docker buildx build (--push|--load) -t app .', 'push docker buildx build: app (perhaps)'],
    ['docker buildx build (|--push) -t app .', 'push docker buildx build: app (perhaps)'],
    ['docker buildx build --output=type=registry -t app:latest .', 'push docker buildx build: app:latest'],
    ['docker buildx build -o type=image,push=true -t app:latest .', 'push docker buildx build: app:latest'],
    ['docker buildx build --output type=image,name=app:dev,push=true .', 'push docker buildx build: app:dev'],
    ['docker buildx build --output type=image,name=app:dev,push=true -t app:v .', 'push docker buildx build: app:v'],
    ['docker buildx build -o type=docker -t app .', 'built docker -: app'],
    ['docker buildx build -o out -t app .', 'built docker -: app'],
    ['docker buildx build -o {opaque:$OUTPUT} -t app .', 'push docker buildx build: app (perhaps)'],
    [
      'docker buildx build --output type=image,"name=a,b",push=true,push-by-digest=true .',
      'push docker buildx build: a (untagged: none)',
      'push docker buildx build: b (untagged: none)',
    ],
    [
      'docker buildx build --cache-to type=registry,ref=app:cache,mode=max --push -t app:v1 .',
      'push docker buildx build: app:v1',
      'cache docker buildx build: app:cache',
    ],
    ['docker buildx build --cache-to app:cache .', 'cache docker buildx build: app:cache'],
    ['docker buildx build --cache-to type=gha,mode=max --cache-to type=inline .'],
    ['docker buildx build --cache-from type=registry,ref=app:cache .'],
    ['depot build --push -t app:latest .', 'push depot build: app:latest'],
    ['docker buildx build --push .'],
  ])('%s', (text, ...facts) => {
    expect(factsOf(text)).toEqual(facts)
  })
})

describe('what is pushed by way of a file', () => {
  it.each<[command: string, ...facts: string[]]>([
    ['docker compose push', 'push-built docker compose push: - -'],
    ['docker-compose -f a.yml --file=ci/b.yml push web', 'push-built docker-compose push: a.yml,ci/b.yml web'],
    ['TAG=latest docker compose push web', 'push-built docker compose push: - web TAG=latest'],
    ['docker compose build --push --build-arg A=b web', 'push-built docker compose build: - web'],
    ['docker compose build'],
    ['docker compose -p push up'],
    ['docker compose push {opaque:$SERVICE}', 'push-built docker compose push: - -'],
    ['docker compose -f ../../x.yml push', 'push-built docker compose push: - -'],
    ['docker buildx bake --push', 'push-built docker buildx bake: - -'],
    ['docker buildx bake -f a.hcl -f ./b/c.json --push app db', 'push-built docker buildx bake: a.hcl,b/c.json app,db'],
    ['TAG=latest docker buildx bake --push', 'push-built docker buildx bake: - - TAG=latest'],
    ['docker buildx bake --var TAG=latest --push', 'push-built docker buildx bake: - - TAG=latest'],
    ['docker buildx bake', 'built by docker buildx bake: - -'],
    ['docker buildx bake --print'],
    ['docker buildx bake --set *.output=type=registry', 'push-built docker buildx bake: - -'],
    [
      'docker buildx bake --set *.tags=app:latest --push',
      'push docker buildx bake: app:latest',
      'push-built docker buildx bake: - -',
    ],
    [
      'docker buildx bake --push --set {opaque:$T}.cache-to=type=registry,ref=app:cache',
      'push-built docker buildx bake: - -',
      'cache docker buildx bake: app:cache',
    ],
  ])('%s', (text, ...facts) => {
    expect(factsOf(text)).toEqual(facts)
  })
})

describe('images that run', () => {
  it.each<[command: string, ...facts: string[]]>([
    ['docker run --rm -it -v /a:/b -e A=b node:latest npm push x', 'ci `docker run`: node:latest'],
    ['docker run -dp 80:80 --name web host/app:latest', 'ci `docker run`: host/app:latest'],
    ['docker container run app', 'ci `docker container run`: app'],
    ['docker create --name x app', 'ci `docker create`: app'],
    ['podman run --replace --name x app', 'ci `podman run`: app'],
    ['docker service create --name web --replicas 2 app:latest sh', 'workload `docker service create`: app:latest'],
    ['docker service update --image app:latest web', 'workload `docker service update`: app:latest'],
    ['docker service update --force web'],
    [
      'docker run -v /a:/w gcr.io/kaniko-project/executor:v1 --context /w -d app:latest',
      'ci `docker run`: gcr.io/kaniko-project/executor:v1',
      'push kaniko: app:latest',
    ],
    [
      'docker run --rm quay.io/skopeo/stable:v1 copy docker://a docker://b:latest',
      'ci `docker run`: quay.io/skopeo/stable:v1',
      'push skopeo copy: b:latest',
    ],
    ['docker run --entrypoint crane x/y:1 tag app:v1 latest', 'ci `docker run`: x/y:1', 'push crane tag: app:latest'],
    ['docker run x/ci:1 docker push app:latest', 'ci `docker run`: x/ci:1', 'push docker push: app:latest'],
  ])('%s', (text, ...facts) => {
    expect(factsOf(text)).toEqual(facts)
  })
})

describe('a program that is not known, or runs another', () => {
  it.each<[command: string, ...facts: string[]]>([
    ['{opaque:$DOCKER} push app:latest', 'push $DOCKER push: app:latest'],
    ['{opaque:$CONTAINER_ENGINE} build -t app .', 'built docker -: app'],
    ['{opaque:$BIN} push host/app', 'push $BIN push: host/app'],
    ['{opaque:$GIT} push origin main'],
    ['{opaque:$GIT} push origin'],
    ['{opaque:$SUDO} docker push app', 'push docker push: app'],
    ['(|sudo) docker push app', 'push docker push: app'],
    ['{opaque:$COMPOSE} push', 'push-built $COMPOSE push: - -'],
    ['{opaque:$AWS} ecr describe-images', 'look $AWS ecr describe-images'],
    ['retry_push 3 docker push app', 'push docker push: app'],
    ['with_retries docker push app', 'push docker push: app'],
    ['pnpm dlx immutable-tag tag', 'gate -: -'],
    ['echo docker push app'],
    ['git push origin main'],
    ['log docker push app'],
    ['terraform apply'],
  ])('%s', (text, ...facts) => {
    expect(factsOf(text)).toEqual(facts)
  })
})
