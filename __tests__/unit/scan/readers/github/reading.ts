import type { Fact } from '../../../../../src/scan/facts.ts'
import type { Reading } from '../../../../../src/scan/reader.ts'
import { githubAction } from '../../../../../src/scan/readers/github/action.ts'
import { githubWorkflow } from '../../../../../src/scan/readers/github/workflow.ts'
import { chainText, factLines } from '../../../../support/scan-facts.ts'

export interface Read {
  readonly reading: Reading
  /** Without the line numbers. */
  readonly lines: readonly string[]
  readonly numbered: readonly string[]
  readonly chains: readonly (readonly string[])[]
}

export function readWorkflow(text: string): Read {
  return shown(githubWorkflow.read({ path: '.github/workflows/ci.yml', text }), text)
}

export function readActionFile(text: string, path = '.github/actions/push/action.yml'): Read {
  return shown(githubAction.read({ path, text }), text)
}

/** A workflow of one job with these steps, each line of which begins at the margin. */
export function withSteps(steps: string, { on = 'push', head = '' }: { on?: string; head?: string } = {}): string {
  const indented = steps.replaceAll(/^(?=.)/gm, '      ')
  return `on: ${on}\n${head}jobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${indented}\n`
}

/** A push of one tag by docker/build-push-action. */
export function pushing(tags: string): string {
  return `- uses: docker/build-push-action@v6\n  with:\n    push: true\n    tags: ${tags}`
}

/** What is pushed, without the tool. */
export function pushed(lines: readonly string[]): string[] {
  return lines.filter((line) => line.startsWith('push ')).map((line) => line.replace(/^push [^:]*: /, ''))
}

function shown(reading: Reading, text: string): Read {
  const numbered = factLines(reading, { text })
  return {
    reading,
    numbered,
    lines: numbered.map((line) => line.replace(/^[0-9]+ /, '')),
    chains: reading.facts.map((fact: Fact) => ('reference' in fact ? chainText(fact.reference, { text }) : [])),
  }
}
