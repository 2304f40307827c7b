import { appendFileSync } from 'node:fs'
import {
  type AnnotationProperties,
  debug,
  endGroup,
  error,
  ExitCode,
  getInput,
  getState,
  info,
  notice,
  saveState,
  setOutput,
  startGroup,
  warning,
} from '@actions/core'
import { annotationText, logLine } from './outputs-text.ts'

/** What an action tells the runner. Commands go through @actions/core, which escapes them. */
export interface Output {
  readonly set: (name: string, value: string) => void
  readonly annotate: (
    level: 'error' | 'warning' | 'notice',
    text: string,
    title: string,
    place?: AnnotationPlace,
  ) => void
  readonly log: (line: string) => void
  readonly group: (title: string, lines: readonly string[]) => void
  readonly debug: (line: string) => void
  readonly summary: (markdown: string) => void
  /** Marks the step as failed once the process ends. */
  readonly fail: () => void
}

/** Where GitHub shows an annotation, in a file of the repository. Lines and columns count from 1. */
export interface AnnotationPlace {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** By their names, since a bundle that looked them up would hold all of @actions/core, and undici with it. */
const ANNOTATE = { error, warning, notice } as const

export function createOutput(): Output {
  return {
    set: setOutput,
    annotate: (level, text, title, place) =>
      ANNOTATE[level](annotationText(text), { title, ...(place && propertiesOf(place)) }),
    log: (line) => info(logLine(line)),
    group: (title, lines) => {
      startGroup(logLine(title))
      for (const line of lines) info(logLine(line))
      endGroup()
    },
    debug,
    summary: (markdown) => {
      // Older self-hosted runners and local runs have no summary; that is no reason to fail.
      const file = process.env['GITHUB_STEP_SUMMARY']
      // One write at the end of a run: core.summary would wake the thread pool for it, 2% of the whole run.
      if (file) appendFileSync(file, markdown)
    },
    fail: () => {
      process.exitCode = ExitCode.Failure
    },
  }
}

/** GitHub takes columns only of what stands on one line. */
function propertiesOf({ path, line, column, endLine, endColumn }: AnnotationPlace): AnnotationProperties {
  const lines = { file: path, startLine: line, endLine }
  return line === endLine ? { ...lines, startColumn: column, endColumn } : lines
}

export function input(name: string): string {
  return getInput(name)
}

/** Keeps a text from the main step for the post step of the same action. */
export function save(name: string, text: string): void {
  saveState(name, text)
}

/** The text that `save` kept, or the empty one. */
export function restore(name: string): string {
  return getState(name)
}
