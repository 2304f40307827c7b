import type { SourceGate, SourceImage, SourceImages } from '../../scan/source-image.ts'

/** What runs as one and in order, by its file and name; null for what does not run. */
export function unitKey({ unit }: Pick<SourceImage, 'unit'>): string | null {
  return unit && JSON.stringify([unit.path, unit.id])
}

/** Tells whether a gate that refuses stands before a push. */
export function enforcedIn({ gates }: SourceImages): (image: SourceImage) => boolean {
  const reporting = new Set(gates.filter(({ reports }) => reports).map(unitKey))
  return (image) => image.kind === 'push' && image.gated && !reporting.has(unitKey(image))
}

/** The gates before these pushes that only report. */
export function reportingBefore(pushes: readonly SourceImage[], gates: readonly SourceGate[]): SourceGate[] {
  const units = new Set(pushes.filter(({ gated }) => gated).map(unitKey))
  return gates.filter((gate) => gate.reports && units.has(unitKey(gate)))
}
