// Builds dist: `node scripts/build.mjs [folder]`. TypeScript emits, ncc bundles; the output is the same bytes in any folder.
import { execFileSync } from 'node:child_process'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ncc from '@vercel/ncc'
import { licencesOf } from './licences.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const standIns = join(root, 'scripts', 'stand-ins')

/** The actions share one bundle, so that the SDK is downloaded once; each entry is a launcher of one line. */
const LAUNCHERS = { audit: 'runAudit', gate: 'runGate', proof: 'runProof', scan: 'runScan', verify: 'runVerify' }

/** What is left out of @actions/github since nothing here calls it, its stand-in, and the file of it that imports that. */
const LEFT_OUT = [
  { name: '@actions/http-client', standIn: 'http-client.js', importer: 'lib/internal/utils.js' },
  { name: 'undici', standIn: 'undici.js', importer: 'lib/internal/utils.js' },
  {
    name: '@octokit/plugin-rest-endpoint-methods',
    standIn: 'rest-endpoint-methods.js',
    importer: 'lib/utils.js',
  },
  { name: '@octokit/plugin-paginate-rest', standIn: 'paginate-rest.js', importer: 'lib/utils.js' },
]

export async function build(outDir) {
  const emitted = join(root, 'build')
  await rm(emitted, { recursive: true, force: true })
  tsc(['-p', 'tsconfig.build.json'])
  await stageModules(join(emitted, 'node_modules'))
  await rm(outDir, { recursive: true, force: true })
  for (const name of ['actions', 'cli']) await bundle(join(emitted, name, 'index.js'), join(outDir, name))
  await leaveCommentsOut(join(outDir, 'actions'), join(emitted, 'bare'))
  for (const [folder, entry] of Object.entries(LAUNCHERS)) {
    const launcher = `import { ${entry} } from '../actions/index.js'\n\nawait ${entry}(process.env)\n`
    await write(join(outDir, folder, 'index.js'), launcher)
    await write(join(outDir, folder, 'package.json'), '{"type":"module"}\n')
  }
}

/**
 * ncc takes the CommonJS build of a package wherever there is one, and with it all that the package can do. Of AWS's packages
 * this lays out the ES build, from which ncc leaves out what is not imported: half of the bytes, and of the time to parse them.
 */
async function stageModules(folder) {
  for (const scope of ['@aws-sdk', '@smithy']) {
    for (const name of await readdir(join(root, 'node_modules', scope))) {
      const [from, to] = [join(root, 'node_modules', scope, name), join(folder, scope, name)]
      const { main, module, exports, ...manifest } = JSON.parse(await readFile(join(from, 'package.json'), 'utf8'))
      await cp(from, to, { recursive: true, filter: (path) => !/[\\/]dist-(?:cjs|types)$/.test(path) })
      await write(
        join(to, 'package.json'),
        JSON.stringify({ ...manifest, main: module ?? main, ...(exports && { exports: asModules(exports) }) }),
      )
    }
  }
  await stageYaml(join(folder, 'yaml'))
  // Importing it does nothing, which it does not say: once that is said, ncc leaves out what is not imported of it.
  await stageToolkit('core', folder, { sideEffects: false })
  await stageToolkit('github', folder)
  await Promise.all(LEFT_OUT.map((left) => stageStandIn(left, join(folder, '@actions', 'github'))))
}

async function stageToolkit(name, folder, more = {}) {
  const [from, to] = [join(root, 'node_modules', '@actions', name), join(folder, '@actions', name)]
  for (const part of ['lib', 'LICENSE.md']) await cp(join(from, part), join(to, part), { recursive: true })
  const manifest = JSON.parse(await readFile(join(from, 'package.json'), 'utf8'))
  await write(join(to, 'package.json'), JSON.stringify({ ...manifest, ...more }))
}

/** Where the package looks first for what it imports. */
async function stageStandIn(left, owner) {
  await checkStandIn(left, owner)
  await cp(join(standIns, left.standIn), join(owner, 'node_modules', left.name, 'index.js'))
}

/** yaml's build for Node asks the environment of each token whether to log it, a third of the time that parsing takes. */
async function stageYaml(folder) {
  const from = join(root, 'node_modules', 'yaml')
  const { name, version, license } = JSON.parse(await readFile(join(from, 'package.json'), 'utf8'))
  await cp(join(from, 'browser', 'dist'), folder, { recursive: true })
  await cp(join(from, 'LICENSE'), join(folder, 'LICENSE'))
  await write(
    join(folder, 'package.json'),
    JSON.stringify({ name, version, license, type: 'module', sideEffects: false, exports: './index.js' }),
  )
}

function asModules(exports) {
  return Object.fromEntries(Object.entries(exports).map(([path, target]) => [path, target.module ?? target]))
}

async function bundle(entry, folder) {
  const { code, assets, stats } = await ncc(entry, { cache: false, quiet: true })
  await write(join(folder, 'index.js'), code)
  await write(join(folder, 'licenses.txt'), await licencesOf(stats))
  for (const [name, { source }] of Object.entries(assets)) await write(join(folder, name), source)
}

/** A step downloads the bundle of the actions each time, and comments are a tenth of it. They stand in the sources. */
async function leaveCommentsOut(folder, scratch) {
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'))
  const options = ['--allowJs', '--noCheck', '--noResolve', '--removeComments', '--types', '', '--newLine', 'lf']
  const target = ['--target', 'esnext', '--module', 'esnext', '--rootDir', folder, '--outDir', scratch]
  const files = scripts.map((name) => join(folder, name))
  tsc(['--ignoreConfig', ...options, ...target, ...files])
  for (const name of scripts) await cp(join(scratch, name), join(folder, name))
}

function tsc(options) {
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...options], {
    cwd: root,
    stdio: 'inherit',
  })
}

/** A stand-in must offer all that is taken of what it stands in for. */
async function checkStandIn({ name, standIn, importer }, owner) {
  const offered = Object.keys(await import(pathToFileURL(join(standIns, standIn)).href))
  const source = await readFile(join(owner, importer), 'utf8')
  const used = source
    .split('\n')
    .filter((line) => line.includes(`'${name}'`))
    .flatMap((line) => namesTaken(line, source))
  const lacking = used.filter((taken) => !offered.includes(taken))
  if (used.length > 0 && lacking.length === 0) return
  throw new Error(
    `${importer} takes ${lacking.join(', ') || 'nothing'} from ${name}, and ${standIn} offers ${offered.join(', ')}`,
  )
}

/** The names that an import takes; of a whole namespace, the members that are read. */
function namesTaken(line, source) {
  const namespace = /import \* as (\w+) from/.exec(line)?.[1]
  if (namespace) return [...source.matchAll(new RegExp(`\\b${namespace}\\.(\\w+)`, 'g'))].map(([, member]) => member)
  return (/\{([^}]*)\}/.exec(line)?.[1] ?? '')
    .split(',')
    .map((taken) => taken.trim())
    .filter(Boolean)
}

async function write(file, content) {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const outDir = resolve(process.argv[2] ?? join(root, 'dist'))
  await build(outDir)
  console.log(`Built ${relative(process.cwd(), outDir) || '.'}`)
}
