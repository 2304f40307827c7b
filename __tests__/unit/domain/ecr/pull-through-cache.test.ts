import { expect, it } from '@jest/globals'
import { judgeByCacheRules } from '../../../../src/domain/ecr/pull-through-cache.ts'

const HUB = { prefix: 'docker-hub', upstream: 'registry-1.docker.io' }
const QUAY = { prefix: 'docker-hub/quay', upstream: 'quay.io' }
const REST = { prefix: 'ROOT', upstream: 'public.ecr.aws' }

it.each([
  ['docker-hub/library/nginx', [HUB], HUB],
  ['docker-hub/quay/app', [HUB, QUAY], QUAY],
  ['docker-hub/library/nginx', [REST, HUB], HUB],
  ['team/app', [REST, HUB], REST],
  ['docker-hub', [HUB], null],
  ['docker-hubs/nginx', [HUB], null],
  ['team/app', [], null],
])('%s is a mirror by %j: %j', (name, rules, rule) => {
  const reason = { code: 'ECR_PULL_THROUGH_CACHE', ...rule }
  expect(judgeByCacheRules(name, rules)).toEqual(rule && { verdict: 'mutable', reason })
})
