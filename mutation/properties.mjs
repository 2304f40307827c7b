import * as fc from 'fast-check'

// Stands in for `fast-check`: what a few runs of a property do not notice counts as not noticed, and costs far less.
const MOST_RUNS = 25

export * from 'fast-check'

export const assert = (property, parameters) =>
  fc.assert(property, { ...parameters, numRuns: Math.min(parameters?.numRuns ?? 100, MOST_RUNS), endOnFailure: true })
