import { expect, it } from '@jest/globals'
import { EMPTY_POLICY } from '../../../src/domain/policy/policy.ts'
import { createScan, readSource } from '../../../src/scan/scan.ts'
import { namesOfParts } from '../../../src/scan/source-declared.ts'
import type { Tree } from '../../../src/scan/tree.ts'
import { ACTION } from '../../support/scan-tree.ts'

function treeOf(text: string): Tree {
  const scan = createScan({ policy: EMPTY_POLICY, today: '2026-01-01', severities: new Map(), action: ACTION })
  const reading = readSource('lib/a.ts', text)
  if (reading) scan.add(reading)
  let found: Tree | null = null
  scan.finish((tree) => {
    found = tree
  })
  return found!
}

/** A file of one size, and of as many repositories, each of which a variable holds. */
function declaring(repositories: number): Tree {
  const declared = Array.from(
    { length: repositories },
    (_, n) => `const r${n} = new ecr.Repository(this, 'R${n}', {})\n`,
  )
  const text = `import * as ecr from 'aws-cdk-lib/aws-ecr'\n${declared.join('')}`
  const tree = treeOf(text.padEnd(1_500_000, '// a = b\n'))
  expect(tree.ofKind('repository')).toHaveLength(repositories)
  return tree
}

function millisecondsOf(tree: Tree): number {
  const start = process.cpuUsage()
  namesOfParts(tree)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

it('goes through a file once, however many repositories it declares', () => {
  const [few, many] = [declaring(400), declaring(4000)].map(millisecondsOf) as [number, number]
  expect(many / Math.max(few, 50)).toBeLessThan(5)
})
