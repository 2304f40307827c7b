import type { GateOutputs } from './outputs.ts'

/**
 * A bake definition with one target to inherit: `target "app" { inherits = ["immutable-tag"] }`. Annotations that name no
 * level go to the manifests, which every build has; BuildKit refuses those of an index where one platform is built.
 */
export function bakeDefinition(outputs: GateOutputs): string {
  const lines = (text: string) => (text === '' ? [] : text.split('\n'))
  const labels = Object.fromEntries(lines(outputs.labels).map(splitLabel))
  const target = {
    tags: lines(outputs.tags).map(literal),
    labels,
    annotations: lines(outputs.annotations).map(literal),
  }
  return `${JSON.stringify({ target: { 'immutable-tag': target } }, null, 2)}\n`
}

function splitLabel(line: string): [string, string] {
  const equals = line.indexOf('=')
  return [line.slice(0, equals), literal(line.slice(equals + 1))]
}

/** Bake reads the strings of a JSON definition as templates (docker/buildx#2613): `${…}` and `%{…}` would be evaluated. */
function literal(text: string): string {
  return text.replaceAll(/[$%](?=\{)/g, (introduction) => introduction.repeat(2))
}
