// Writes what dist holds as a bill of materials, CycloneDX JSON: `node scripts/sbom.mjs <file>`. Nothing needs to be installed.
// npm writes one of the whole lock file. Of that this keeps what `licenses.txt` lists, and nothing that differs from run to run.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { listedIn } from './licences.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const BUNDLES = ['dist/actions', 'dist/cli']

export function sbom() {
  const bundled = BUNDLES.flatMap((folder) =>
    listedIn(read(`${folder}/licenses.txt`)).map((found) => ({ folder, ...found })),
  )
  const { $schema, bomFormat, specVersion, metadata, components, dependencies } = JSON.parse(npmSbom())
  const kept = components.flatMap((component) => {
    const folders = bundled.filter((found) => reference(found) === component['bom-ref']).map(({ folder }) => folder)
    return folders.length === 0 ? [] : [{ ...component, properties: folders.map(bundledIn) }]
  })
  const missing = bundled.map(reference).filter((ref) => !kept.some((component) => component['bom-ref'] === ref))
  if (missing.length > 0)
    throw new Error(`dist holds what package-lock.json does not: ${missing.join(', ')}. Run: npm run build`)
  const project = metadata.component['bom-ref']
  const refs = new Set([project, ...kept.map((component) => component['bom-ref'])])
  const content = {
    version: 1,
    metadata: {
      component: { ...metadata.component, type: 'application', name: JSON.parse(read('package.json')).name },
    },
    components: kept,
    dependencies: dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => refs.has(other)) })),
  }
  return `${JSON.stringify({ $schema, bomFormat, specVersion, serialNumber: serialNumber(content), ...content }, null, 2)}\n`
}

/** Without `--omit dev`, which also leaves out a package of which another version is for development only. */
function npmSbom() {
  const options = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx']
  const { npm_execpath: npm } = process.env
  const [program, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm']
  return execFileSync(program, [...first, ...options], {
    cwd: root,
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function reference({ name, version }) {
  return `${name}@${version}`
}

function bundledIn(folder) {
  return { name: 'immutable-tag:bundled-in', value: folder }
}

/** Those who attest a bill ask for a serial number. The same content has the same. */
function serialNumber(content) {
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  const [, ...groups] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/u.exec(digest)
  const [first, second, third, fourth, fifth] = groups
  return `urn:uuid:${first}-${second}-8${third}-8${fourth}-${fifth}`
}

function read(path) {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(process.argv[2], sbom())
