import { describe, expect, it } from '@jest/globals'
import { readCommand } from '../../../../src/scan/tools/read-command.ts'
import { commandFacts, commandLine } from '../../../support/command-line.ts'

const factsOf = (text: string, variables = {}) => commandFacts(readCommand(commandLine(text, variables)), text)

describe('programs that build and push in one', () => {
  it.each<[command: string, ...facts: string[]]>([
    ['/kaniko/executor --context . --destination host/app:latest', 'push kaniko: host/app:latest'],
    ['executor -d app:a --destination=app:b', 'push kaniko: app:a', 'push kaniko: app:b'],
    ['/kaniko/executor --no-push -d app'],
    ['/kaniko/executor -d app --no-push={opaque:$X}', 'push kaniko: app (perhaps)'],
    [
      '/kaniko/executor --cache=true --cache-repo host/cache -d app:v1',
      'push kaniko: app:v1',
      'cache kaniko: host/cache',
    ],
    [
      '/kaniko/executor --cache -d host:5000/app:v1',
      'push kaniko: host:5000/app:v1',
      'cache kaniko: host:5000/app/cache',
    ],
    ['/kaniko/executor --cache=false --cache-repo host/cache -d app:v1', 'push kaniko: app:v1'],
    [
      'buildctl --addr tcp://x build --frontend dockerfile.v0 --output type=image,name=app:latest,push=true',
      'push buildctl build: app:latest',
    ],
    ['buildctl build --output type=image,name=app:latest'],
    ['buildctl build -o type=image,name=a,push=true,push-by-digest=true', 'push buildctl build: a (untagged: none)'],
    [
      'buildctl-daemonless.sh build --export-cache type=registry,ref=app:cache --import-cache type=registry,ref=b',
      'cache buildctl build: app:cache',
    ],
    ['buildctl du'],
    ['KO_DOCKER_REPO=host/team ko build ./cmd/app', 'push ko build: host/team/{opaque app}:latest'],
    ['KO_DOCKER_REPO=host/team ko build -B ./cmd/app -t v1', 'push ko build: host/team/app:v1'],
    [
      'KO_DOCKER_REPO=host/app ko publish --bare --tags {commit:$SHA},latest ./',
      'push ko publish: host/app:{commit $SHA}',
      'push ko publish: host/app:latest',
    ],
    ['ko resolve -f config/', 'push ko resolve: {opaque $KO_DOCKER_REPO}/{opaque import path}:latest'],
    ['ko build --local ./cmd/app'],
    ['ko build --push=false ./cmd/app'],
    ['KO_DOCKER_REPO=ko.local ko build ./cmd/app'],
    ['ko delete -f x'],
    ['pack build host/app:latest --builder b --publish', 'push pack build: host/app:latest'],
    [
      'pack build host/app --publish -t host/app:v1 --cache-image host/app:cache',
      'push pack build: host/app',
      'push pack build: host/app:v1',
      'cache pack build: host/app:cache',
    ],
    ['pack build app --path . --env A=b', 'built docker -: app'],
    ['pack builder create host/builder:latest --config b.toml --publish', 'push pack builder: host/builder:latest'],
    ['pack config default-builder x'],
    ['earthly --ci --push --build-arg tag=x +docker', 'push earthly --push: {opaque +docker}'],
    ['earthly +docker'],
  ])('%s', (text, ...facts) => {
    expect(factsOf(text)).toEqual(facts)
  })

  it('takes the repository of ko from the shell', () => {
    expect(factsOf('ko build --bare .', { KO_DOCKER_REPO: 'host/app' })).toEqual(['push ko build: host/app:latest'])
  })
})

describe('Maven and Gradle', () => {
  it.each<[command: string, ...facts: string[]]>([
    ['mvn -B compile jib:build -Djib.to.image=host/app:latest', 'push jib: host/app:latest'],
    [
      './mvnw package com.google.cloud.tools:jib-maven-plugin:3.4.0:build -Dimage=host/app:v1 -Djib.to.tags=latest,{commit:$SHA}',
      'push jib: host/app:v1',
      'push jib: host/app:latest',
      'push jib: host/app:{commit $SHA}',
    ],
    ['mvn jib:build', 'push jib: {opaque the image of the pom.xml}'],
    ['mvn jib:dockerBuild -Djib.to.image=app'],
    ['./gradlew :app:jib --image=host/app:latest', 'push jib: host/app:latest'],
    ['gradle jib', 'push jib: {opaque the image of the build.gradle}'],
    ['./gradlew jibDockerBuild --image=app'],
    [
      'mvn spring-boot:build-image -Dspring-boot.build-image.publish=true -Dspring-boot.build-image.imageName=host/app:latest',
      'push spring-boot build-image: host/app:latest',
    ],
    ['mvn spring-boot:build-image -Dspring-boot.build-image.imageName=app:latest', 'built docker -: app:latest'],
    ['mvn spring-boot:build-image'],
    [
      './gradlew bootBuildImage --imageName=host/app:latest --publishImage',
      'push spring-boot build-image: host/app:latest',
    ],
    ['./gradlew bootBuildImage --imageName host/app:latest', 'built docker -: host/app:latest'],
    [
      'mvn package -Dquarkus.container-image.push=true -Dquarkus.container-image.registry=host -Dquarkus.container-image.group=team -Dquarkus.container-image.name=app -Dquarkus.container-image.tag=latest',
      'push quarkus container-image: host/team/app:latest',
    ],
    [
      'mvn package -Dquarkus.container-image.push=true -Dquarkus.container-image.image=host/app:v1 -Dquarkus.container-image.additional-tags=latest',
      'push quarkus container-image: host/app:v1',
      'push quarkus container-image: host/app:latest',
    ],
    ['mvn -B deploy'],
  ])('%s', (text, ...facts) => {
    expect(factsOf(text)).toEqual(facts)
  })
})

describe('clouds', () => {
  it.each<[command: string, ...facts: string[]]>([
    ['gcloud builds submit --tag gcr.io/p/app:latest .', 'push gcloud builds submit: gcr.io/p/app:latest'],
    ['gcloud builds submit --config cloudbuild.yaml .'],
    [
      'gcloud container images add-tag gcr.io/p/a:v1 gcr.io/p/a:latest -q',
      'push gcloud container images add-tag: gcr.io/p/a:latest',
    ],
    ['gcloud artifacts docker tags add h/a:v1 h/a:latest', 'push gcloud artifacts docker tags add: h/a:latest'],
    ['gcloud beta run deploy web --image gcr.io/p/app:latest', 'workload `gcloud run`: gcr.io/p/app:latest'],
    ['az acr build -r reg -t app:latest .', 'push az acr build: reg.azurecr.io/app:latest'],
    ['az containerapp update -n web --image h/a:latest', 'workload `az containerapp update`: h/a:latest'],
    ['az webapp config container set --docker-custom-image-name a:latest', 'workload `az webapp`: a:latest'],
    ['az acr login -n reg'],
    ['flyctl deploy -i app:latest', 'workload `flyctl`: app:latest'],
  ])('%s', (text, ...facts) => {
    expect(factsOf(text)).toEqual(facts)
  })
})
