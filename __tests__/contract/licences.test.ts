import { afterAll, describe, expect, it, jest } from '@jest/globals'
import { join } from 'node:path'
import { licencesOf, listedIn } from '../../scripts/licences.mjs'
import { sbom } from '../../scripts/sbom.mjs'
import { read } from '../support/markdown.ts'
import { createFolders } from '../support/repository.ts'

jest.setTimeout(60_000)

/** Those that ask for no more than that their text comes along, which licenses.txt sees to. Each further one is a decision. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT']

const BUNDLES = ['dist/actions', 'dist/cli']

interface Locked {
  readonly version?: string
  readonly integrity?: string
  readonly license?: string
}

interface Bill {
  readonly bomFormat: string
  readonly specVersion: string
  readonly serialNumber: string
  readonly metadata: { readonly timestamp?: string; readonly component: { readonly name: string; 'bom-ref': string } }
  readonly components: readonly {
    readonly 'bom-ref': string
    readonly name: string
    readonly version: string
    readonly purl: string
    readonly properties: readonly { readonly name: string; readonly value: string }[]
    readonly hashes: readonly { readonly alg: string; readonly content: string }[]
    readonly licenses: readonly { readonly license: { readonly id: string } }[]
  }[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}

const { packages } = JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Locked>> }
const folders = createFolders()
afterAll(() => folders.remove())

function bundledIn(folder: string) {
  return listedIn(read(`${folder}/licenses.txt`))
}

function lockedAs(name: string, version: string): Locked[] {
  return Object.entries(packages)
    .filter(([path, locked]) => path.split('node_modules/').at(-1) === name && locked.version === version)
    .map(([, locked]) => locked)
}

describe.each(BUNDLES)('%s/licenses.txt', (folder) => {
  const bundled = bundledIn(folder)
  const [, ...texts] = read(`${folder}/licenses.txt`).split(`${'='.repeat(80)}\n`)

  it('lists packages, each once', () => {
    const names = bundled.map(({ name, version }) => `${name} ${version}`)

    expect(names.length).toBeGreaterThan(20)
    expect(names).toEqual([...new Set(names)].toSorted())
  })

  it.each(bundled)(
    '$name $version has the licence that the lock file says, which is an allowed one',
    ({ name, version, licence }) => {
      expect(lockedAs(name, version).map(({ license }) => license)).toContain(licence)
      expect(ALLOWED).toContain(licence)
    },
  )

  it('has a text for each', () => {
    const covered = texts.flatMap((text) => text.split('\n\n', 1)[0]?.split('\n') ?? [])

    expect(covered.toSorted()).toEqual(bundled.map(({ name, version }) => `${name} ${version}`))
    expect(texts.filter((text) => text.length < 500)).toEqual([])
  })
})

it('the lists hold each package that is depended on', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Readonly<Record<string, string>> }
  const bundled = new Set(
    BUNDLES.flatMap((folder) => bundledIn(folder).map(({ name, version }) => `${name} ${version}`)),
  )

  expect(Object.entries(dependencies).filter(([name, version]) => !bundled.has(`${name} ${version}`))).toEqual([])
})

describe('a list is made', () => {
  const text = 'Permission is\r\nhereby granted.\r\n'

  /** Of the modules of a bundle: those in a chunk, and those that webpack left out. */
  function stats(shipped: readonly object[], left: readonly object[] = []) {
    const chunkGraph = { getNumberOfModuleChunks: (module: object) => (shipped.includes(module) ? 1 : 0) }
    return { compilation: { modules: new Set([...shipped, ...left]), chunkGraph } }
  }

  function tree() {
    const manifest = (name: string, version: string, license?: string) => JSON.stringify({ name, version, license })
    return folders.folder({
      'node_modules/a/package.json': manifest('a', '1.0.0', 'MIT'),
      'node_modules/a/LICENSE': text,
      'node_modules/a/node_modules/@b/c/package.json': manifest('@b/c', '2.0.0', 'ISC'),
      'node_modules/a/node_modules/@b/c/licence.md': text,
      'node_modules/@b/c/package.json': manifest('@b/c', '3.0.0', 'ISC'),
      'node_modules/@b/c/LICENSE': 'Another text.\n',
      'node_modules/@b/c/NOTICE': 'A notice.\n',
      'node_modules/a/node_modules/stand-in/index.js': '',
      'node_modules/none/package.json': manifest('none', '1.0.0'),
      'node_modules/none/LICENSE': text,
      'node_modules/textless/package.json': manifest('textless', '1.0.0', 'MIT'),
      'node_modules/apache/package.json': manifest('apache', '1.0.0', 'Apache-2.0'),
    })
  }

  it('of what is in the chunks, two versions of a package apart, and one text for all that have it', async () => {
    const root = join(tree(), 'node_modules')
    const concatenated = {
      modules: [{ resource: join(root, 'a/index.js') }, { resource: join(root, 'a/node_modules/@b/c/x/y.js') }],
    }
    const left = { resource: join(root, 'none/index.js') }
    const standIn = { resource: join(root, 'a/node_modules/stand-in/index.js') }
    const own = { resource: join(root, '../src/index.js') }

    const list = await licencesOf(
      stats([concatenated, { resource: join(root, '@b/c/index.js') }, own, standIn, {}], [left]),
    )

    const rule = '='.repeat(80)
    expect(list.split('\n').slice(2)).toEqual(
      [
        ['@b/c 2.0.0 ISC', '@b/c 3.0.0 ISC', 'a 1.0.0 MIT', ''],
        [rule, '@b/c 2.0.0', 'a 1.0.0', '', 'Permission is', 'hereby granted.'],
        [rule, '@b/c 3.0.0', '', 'Another text.', '', 'A notice.', ''],
      ].flat(),
    )
    expect(listedIn(list)).toEqual([
      { name: '@b/c', version: '2.0.0', licence: 'ISC' },
      { name: '@b/c', version: '3.0.0', licence: 'ISC' },
      { name: 'a', version: '1.0.0', licence: 'MIT' },
    ])
  })

  it.each(['none', 'textless'])('never with a package that has no licence or no text: %s', async (name) => {
    const module = { resource: join(tree(), 'node_modules', name, 'index.js') }

    await expect(licencesOf(stats([module]))).rejects.toThrow(
      `${name} 1.0.0 is bundled, and its package has no licence`,
    )
  })

  it('with the text of Apache-2.0, which names nobody, where a package leaves it out', async () => {
    const module = { resource: join(tree(), 'node_modules', 'apache', 'index.js') }

    expect(await licencesOf(stats([module]))).toContain(read('LICENSE').trim())
  })
})

describe('the bill of materials', () => {
  const written = sbom()
  const bill = JSON.parse(written) as Bill

  it('is the same bytes each time', () => {
    expect(sbom()).toBe(written)
    expect(bill.metadata).not.toHaveProperty('timestamp')
  })

  it('is CycloneDX, of this project, with the serial number that attestations ask for', () => {
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 })
    expect(bill.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/u)
    expect(bill.metadata.component.name).toBe('immutable-tag')
  })

  it('holds what dist holds, and says in which bundle', () => {
    const listed = bill.components.flatMap(({ name, version, licenses, properties }) =>
      properties.map(({ value }) => `${value} ${name} ${version} ${licenses.map(({ license }) => license.id).join()}`),
    )
    const expected = BUNDLES.flatMap((folder) =>
      bundledIn(folder).map(({ name, version, licence }) => `${folder} ${name} ${version} ${licence}`),
    )

    expect(listed.toSorted()).toEqual(expected.toSorted())
  })

  it.each(bill.components)(
    '$name $version has the address and the digest of its package',
    ({ name, version, purl, hashes }) => {
      const locked = lockedAs(name, version).map(({ integrity }) => integrity)

      expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`)
      expect(hashes.map(({ alg }) => alg)).toEqual(['SHA-512'])
      expect(locked).toContain(`sha512-${Buffer.from(hashes[0]?.content ?? '', 'hex').toString('base64')}`)
    },
  )

  it('refers to nothing that it does not hold, and names nothing twice', () => {
    const refs = [bill.metadata.component['bom-ref'], ...bill.components.map((component) => component['bom-ref'])]

    expect(new Set(refs).size).toBe(refs.length)
    expect(bill.dependencies.map(({ ref }) => ref).toSorted()).toEqual(refs.toSorted())
    expect(bill.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.includes(ref))).toEqual([])
  })
})
