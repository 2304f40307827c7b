// A monorepo that is the same wherever it is made: mostly sources, some pipelines, manifests and infrastructure.

/** How many of a thousand files are of a kind; what is left over are sources in TypeScript. */
const KINDS = [
  { per: 150, path: (at) => `${at.folder}/main_${at.index}.go`, text: goSource },
  { per: 100, path: (at) => `${at.folder}/Class${at.index}.java`, text: javaSource },
  { per: 90, path: (at) => `${at.folder}/docs/page-${at.index}.md`, text: page },
  { per: 60, path: (at) => `${at.folder}/data-${at.index}.json`, text: data },
  { per: 50, path: (at) => `${at.folder}/script_${at.index}.py`, text: pythonSource },
  { per: 40, path: (at) => `deploy/${at.service}/k8s/deployment-${at.index}.yaml`, text: manifest },
  { per: 15, path: (at) => `${at.folder}/deploy-${at.index}.sh`, text: shell },
  { per: 15, path: (at) => `infra/${at.service}/ecr-${at.index}.tf`, text: terraform },
  { per: 10, path: (at) => `${at.folder}/docker-${at.index}/Dockerfile`, text: dockerfile },
  { per: 8, path: (at) => `.github/workflows/${at.service}-${at.index}.yml`, text: workflow },
  { per: 2, path: (at) => `${at.folder}/compose-${at.index}/docker-compose.yml`, text: compose },
]
const SOURCE = { path: (at) => `${at.folder}/src/module-${at.index}.ts`, text: typeScript }
const FILES_PER_SERVICE = 80

export function* monorepo(count) {
  const random = generator(20_260_101)
  for (let index = 0; index < count; index += 1) {
    const service = `service-${Math.floor(index / FILES_PER_SERVICE)}`
    const at = { index, service, folder: `services/${service}`, random }
    const kind = kindOf(Math.floor(random() * 1000))
    yield { path: kind.path(at), text: kind.text(at) }
  }
}

function kindOf(drawn) {
  let sum = 0
  return KINDS.find(({ per }) => (sum += per) > drawn) ?? SOURCE
}

/** Mulberry32: small, and the same on every machine. */
function generator(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const WORDS = [
  'order',
  'invoice',
  'customer',
  'stock',
  'latest',
  'price',
  'queue',
  'image',
  'tag',
  'build',
  'push',
  'event',
]

function word(random) {
  return WORDS[Math.floor(random() * WORDS.length)]
}

function lines(random, from, to, line) {
  const count = from + Math.floor(random() * (to - from))
  return Array.from({ length: count }, (_, index) => line(word(random), word(random), index)).join('\n')
}

function typeScript({ random }) {
  const body = lines(
    random,
    20,
    160,
    (one, other, at) => `export function ${one}${at}(${other}: string): string {\n  return ${other} + '${one}'\n}`,
  )
  return `import { createHash } from 'node:crypto'\n\n${body}\n`
}

function goSource({ random }) {
  return `package main\n\nimport "fmt"\n\n${lines(random, 20, 120, (one, other, at) => `func ${one}${at}() { fmt.Println("${other}") }`)}\n`
}

function javaSource({ random, index }) {
  return `package org.example;\n\nclass Class${index} {\n${lines(random, 20, 120, (one, other, at) => `  String ${one}${at}() { return "${other}"; }`)}\n}\n`
}

function pythonSource({ random }) {
  return `import sys\n\n${lines(random, 20, 100, (one, other, at) => `def ${one}_${at}(${other}):\n    return ${other}\n`)}\n`
}

function page({ random }) {
  return `# Notes\n\n${lines(random, 10, 80, (one, other) => `The ${one} of the ${other} is kept until it is asked for.`)}\n`
}

function data({ random }) {
  return `{\n${lines(random, 10, 100, (one, other, at) => `  "${one}-${at}": "${other}",`)}\n  "end": true\n}\n`
}

function manifest({ random, service, index }) {
  const tag = random() < 0.1 ? 'latest' : `1.${index % 50}.0`
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${service}
spec:
  replicas: 2
  selector:
    matchLabels: { app: ${service} }
  template:
    metadata:
      labels: { app: ${service} }
    spec:
      containers:
        - name: app
          image: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/${service}:${tag}
          env:
${lines(random, 2, 20, (one, other, at) => `            - { name: ${one.toUpperCase()}_${at}, value: ${other} }`)}
`
}

function shell({ random, service }) {
  return `#!/usr/bin/env bash
set -euo pipefail
SHA=$(git rev-parse HEAD)
IMAGE=123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/${service}
${lines(random, 2, 30, (one, other) => `echo "${one} ${other}"`)}
docker build -t "$IMAGE:$SHA" .
docker push "$IMAGE:${random() < 0.2 ? 'latest' : '$SHA'}"
`
}

function terraform({ random, index }) {
  return `resource "aws_ecr_repository" "repo_${index}" {
  name                 = "team/repo-${index}"
  image_tag_mutability = "${random() < 0.2 ? 'MUTABLE' : 'IMMUTABLE'}"
}

${lines(random, 1, 10, (one, other, at) => `variable "${one}_${index}_${at}" {\n  default = "${other}"\n}`)}
`
}

function dockerfile({ random }) {
  return `FROM node:24.1.0-slim AS build\nWORKDIR /app\n${lines(random, 2, 20, (one, other) => `RUN echo ${one} > ${other}.txt`)}\nFROM build\nCMD ["node", "main.js"]\n`
}

function workflow({ random, service }) {
  return `name: ${service}
on: [push]
env:
  IMAGE: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/${service}
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - run: |
${lines(random, 2, 20, (one, other) => `          echo "${one} ${other}"`)}
      - uses: docker/build-push-action@v6
        with:
          push: true
          tags: \${{ env.IMAGE }}:${random() < 0.2 ? 'latest' : '${{ github.sha }}'}
`
}

function compose({ random, service }) {
  return `services:\n${lines(random, 1, 6, (one, other, at) => `  ${one}-${at}:\n    image: registry.example.com/${service}/${other}:1.0.${at}`)}\n`
}
