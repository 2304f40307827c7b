import type { Environment, SurveyProgress } from '../ports.ts'

/** How far a survey is, on one line that is written over. */
export interface ProgressLine {
  readonly tell: (progress: SurveyProgress) => void
  /** Takes the line away. */
  readonly end: () => void
}

type Stream = Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>

/** A few times a second is as often as anybody looks. */
const PAUSE_MS = 250

const ERASE_LINE = '\r\u001b[2K'

/** Silent where the stream is no terminal, or one that cannot be written over, or that a machine reads. */
export function createProgress(stream: Stream, env: Environment, now: () => number = Date.now): ProgressLine {
  if (!stream.isTTY || env['CI'] || env['NO_COLOR'] || env['TERM'] === 'dumb') return { tell: () => {}, end: () => {} }
  let toldAt = -Infinity
  return {
    tell(progress) {
      if (now() - toldAt < PAUSE_MS) return
      toldAt = now()
      stream.write(ERASE_LINE + progressText(progress, stream.columns))
    },
    end() {
      if (toldAt > -Infinity) stream.write(ERASE_LINE)
      toldAt = Infinity
    },
  }
}

/** What a terminal has that does not tell its width, or tells of none. */
const USUAL_COLUMNS = 80

/** Fits on a line of so many columns, for what is broken onto the next one cannot be written over. */
export function progressText(progress: SurveyProgress, columns = 0): string {
  const { registries, registriesDone, repositories, repositoriesDone } = progress
  const isListed = repositories > 0
  const noun = repositories === 1 ? 'repository' : 'repositories'
  const parts = [
    isListed ? `Read ${outOf(repositoriesDone, repositories)} ${noun}` : 'Listing repositories',
    ...(registries > 1 ? [`${outOf(registriesDone, registries)} registries${isListed ? '' : ' read'}`] : []),
  ]
  const text = `${parts.join(', ')} …`
  return text.slice(0, (columns > 0 ? columns : USUAL_COLUMNS) - 1)
}

/** `3 of 80`. */
function outOf(done: number, all: number): string {
  return `${grouped(done)} of ${grouped(all)}`
}

/** 12345 as `12,345`. */
function grouped(number: number): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
}
