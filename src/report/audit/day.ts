import { clip } from '../../domain/text/clip.ts'

/** The day of a time as RFC 3339 has it. */
export function dayOf(time: string): string {
  return /^\d{4}-\d{2}-\d{2}T/.test(time) ? time.slice(0, 10) : clip(time)
}
