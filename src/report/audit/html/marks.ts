import { AUDIT_VERDICTS, type AuditVerdict } from '../../../domain/audit/audited-repository.ts'
import { joined, markup, type Markup } from './markup.ts'
import { VERDICTS } from './words.ts'

/** A shape for each verdict, so that none hangs on its colour. */
const SHAPES: Readonly<Record<AuditVerdict, Markup>> = {
  protected: markup`<rect x="1" y="1" width="14" height="14" rx="3"/><path class="cut" d="M4.5 8.5 7 11l4.5-6"/>`,
  ready: markup`<circle cx="8" cy="8" r="7"/>`,
  'ready-with-filters': markup`<circle class="line" cx="8" cy="8" r="6"/><path d="M8 2a6 6 0 0 1 0 12z"/>`,
  'not-yet': markup`<path d="M8 1 15.5 15H.5z"/><path class="cut" d="M8 6v4m0 1.8v1"/>`,
  unknown: markup`<path class="line" d="M8 1.5 14.5 8 8 14.5 1.5 8z"/>`,
}

/** What lies over the colour of a bar, so that it is told from its neighbours in grey as well. */
const TEXTURES: Readonly<Record<AuditVerdict, string>> = {
  protected: '',
  ready: 'M0 3h6',
  'ready-with-filters': 'M0 1.5h6M0 4.5h6',
  'not-yet': 'M3 0v6',
  unknown: 'M0 3h6M3 0v6',
}

/** Shapes and fills that the rest of the page uses by name. */
export const SPRITE: Markup = markup`
  <svg class="sprite" width="0" height="0" aria-hidden="true"><defs>
  ${AUDIT_VERDICTS.map(
    (verdict) => markup`
      <symbol id="v-${verdict}" viewBox="0 0 16 16">${SHAPES[verdict]}</symbol>
      <pattern id="p-${verdict}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" class="${verdict}"/><path class="cut" d="${TEXTURES[verdict]}"/></pattern>`,
  )}
  </defs></svg>`

export function verdictMark(verdict: AuditVerdict): Markup {
  return markup`<svg class="mark ${verdict}" aria-hidden="true"><use href="#v-${verdict}"/></svg>`
}

export function verdictWord(verdict: AuditVerdict): Markup {
  return markup`<span class="verdict">${verdictMark(verdict)}${VERDICTS[verdict].word}</span>`
}

export interface Segment {
  readonly fill: AuditVerdict
  readonly count: number
}

/** A bar for the eye alone: its numbers stand beside it as text. `whole` is what the full width stands for. */
export function bar(segments: readonly Segment[], whole: number): Markup {
  let x = 0
  const rects = segments.map(({ fill, count }) => {
    const width = percent(count, whole)
    const rect = markup`<rect x="${x.toFixed(3)}%" width="${width.toFixed(3)}%" height="100%" fill="url(#p-${fill})"/>`
    x += width
    return count > 0 ? rect : markup``
  })
  return markup`<svg class="bar" aria-hidden="true">${joined(rects)}</svg>`
}

export function percent(count: number, whole: number): number {
  return whole > 0 ? (100 * count) / whole : 0
}
