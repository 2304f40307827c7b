import { describe, expect, it } from '@jest/globals'
import { createProgress, progressText } from '../../../src/cli/progress.ts'
import type { Environment, SurveyProgress } from '../../../src/ports.ts'

const ERASE = '\r\u001b[2K'

function progress(repositoriesDone: number, repositories = 10_000, registriesDone = 0, registries = 80) {
  return { registries, registriesDone, repositories, repositoriesDone } satisfies SurveyProgress
}

describe('the text', () => {
  it.each<[string, SurveyProgress, number | undefined, string]>([
    ['of the beginning', progress(0, 0), undefined, 'Listing repositories, 0 of 80 registries read …'],
    ['of the beginning in one registry', progress(0, 0, 0, 1), 80, 'Listing repositories …'],
    ['of one registry', progress(12, 300, 0, 1), 80, 'Read 12 of 300 repositories …'],
    ['of one repository', progress(0, 1, 0, 1), 80, 'Read 0 of 1 repository …'],
    ['of the end', progress(0, 0, 80), 80, 'Listing repositories, 80 of 80 registries read …'],
    ['of the middle', progress(999, 1000, 3), 80, 'Read 999 of 1,000 repositories, 3 of 80 registries …'],
    [
      'of large numbers',
      progress(1_234_567, 12_345_678, 1000, 1200),
      80,
      'Read 1,234,567 of 12,345,678 repositories, 1,000 of 1,200 registries …',
    ],
    ['on a narrow terminal', progress(5), 12, 'Read 5 of 1'],
    ['on one that tells no width', progress(5), 0, progressText(progress(5))],
  ])('%s', (_, told, columns, expected) => {
    expect(progressText(told, columns)).toBe(expected)
  })
})

/** What is written to a stream that is told of progress at these milliseconds, and then no more. */
function written(isTTY: boolean, env: Environment, times: readonly number[]): string[] {
  const texts: string[] = []
  let time = 0
  const stream = { isTTY, columns: 80, write: (text: string | Uint8Array) => texts.push(String(text)) > 0 }
  const line = createProgress(stream, env, () => time)
  for (const told of times) {
    time = told
    line.tell(progress(told))
  }
  line.end()
  line.tell(progress(10_000))
  return texts
}

const shown = (done: number) => `${ERASE}${progressText(progress(done))}`

describe('the line', () => {
  it.each<[string, boolean, Environment, readonly number[], readonly string[]]>([
    ['is written over, and taken away', true, {}, [0, 250], [shown(0), shown(250), ERASE]],
    [
      'is written a few times a second',
      true,
      {},
      [0, 1, 249, 251, 499, 502],
      [shown(0), shown(251), shown(502), ERASE],
    ],
    ['is not taken away if there was none', true, {}, [], []],
    ['is not written to a pipe', false, {}, [0, 500], []],
    ['is not written in a job', true, { CI: 'true' }, [0, 500], []],
    ['is not written to a dumb terminal', true, { TERM: 'dumb' }, [0, 500], []],
    ['is not written where control characters are not wanted', true, { NO_COLOR: '1' }, [0, 500], []],
    ['is written where these are empty', true, { CI: '', NO_COLOR: '', TERM: 'xterm' }, [0], [shown(0), ERASE]],
  ])('%s', (_, isTTY, env, times, expected) => {
    expect(written(isTTY, env, times)).toEqual(expected)
  })
})
