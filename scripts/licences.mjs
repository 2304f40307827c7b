// What `licenses.txt` beside a bundle says: each package whose code the bundle holds, its version, its licence and the licence's text.
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const RULE = '='.repeat(80)
const INTRODUCTION =
  'The packages whose code is in this folder, each with its version and its licence. The texts follow.'
const IN_PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/u
const LEGAL = /^(?:licen[cs]e|copying|notice)(?:\.(?:md|txt))?$/iu
const OWN_LICENCE = new URL('../LICENSE', import.meta.url)
const LISTED = /^(?<name>\S+) (?<version>\d\S*) (?<licence>\S+)$/gmu

/** From what webpack put into the chunks. ncc's own list, which its option `license` writes, lacks packages. */
export async function licencesOf({ compilation }) {
  const packages = await Promise.all(foldersIn(compilation).map(describe))
  const list = packages.map(({ name, version, licence }) => `${name} ${version} ${licence}`).toSorted()
  const texts = [...new Set(packages.map(({ text }) => text))].map((text) => {
    const names = packages.filter((other) => other.text === text).map(({ name, version }) => `${name} ${version}`)
    return [RULE, ...names.toSorted(), '', text].join('\n')
  })
  return `${[INTRODUCTION, '', ...list, '', ...texts.toSorted()].join('\n')}\n`
}

/** The list at the top of a `licenses.txt`. */
export function listedIn(text) {
  const [list = ''] = text.split(RULE, 1)
  return [...list.matchAll(LISTED)].map(({ groups }) => ({ ...groups }))
}

function foldersIn({ modules, chunkGraph }) {
  const shipped = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0)
  const folders = shipped.flatMap(filesOf).map((file) => IN_PACKAGE.exec(file)?.[0])
  // What has no manifest is no package, but a stand-in of this project's.
  return [...new Set(folders)].filter((folder) => folder !== undefined && existsSync(join(folder, 'package.json')))
}

/** A module that webpack concatenated holds others. */
function filesOf({ resource = '', modules = [] }) {
  return [resource, ...[...modules].flatMap(filesOf)]
}

async function describe(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const files = (await readdir(folder)).filter((file) => LEGAL.test(file)).toSorted()
  const paths = files.length > 0 ? files.map((file) => join(folder, file)) : [sameTextFor(license)]
  if (typeof license !== 'string' || paths.includes(undefined)) {
    throw new Error(
      `${name} ${version} is bundled, and its package has no licence or no text of it. Replace it, or ask its author.`,
    )
  }
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')))
  return {
    name,
    version,
    licence: license,
    text: texts.map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n'),
  }
}

/** Some packages of AWS leave the text out. That of Apache-2.0 names nobody, so that the project's own will do. */
function sameTextFor(licence) {
  return licence === 'Apache-2.0' ? OWN_LICENCE : undefined
}
