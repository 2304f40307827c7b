import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { filesIn, read } from '../support/markdown.ts'

interface Locked {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly link?: boolean
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
}

interface Manifest {
  readonly private?: boolean
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly optionalDependencies: Readonly<Record<string, string>>
  readonly overrides: Readonly<Record<string, string>>
}

/** What npm runs by itself when a package is installed, packed or published. */
const LIFECYCLE =
  /^(?:pre|post)?(?:install|uninstall|pack|publish|prepare|version|restart|start|stop|test)$|^(?:dependencies|prepublishOnly)$/u
const ASKED_FOR = new Set(['start', 'test'])

/** Each folder that npm installs in, as a prefix of its files. */
const INSTALLED = ['', 'mutation/'].filter((folder) => filesIn(folder, false).includes(`${folder}package-lock.json`))

const manifest = JSON.parse(read('package.json')) as Manifest

function packagesOf(folder: string): [path: string, locked: Locked][] {
  const { packages } = JSON.parse(read(`${folder}package-lock.json`)) as { packages: Readonly<Record<string, Locked>> }
  return Object.entries(packages).filter(([path]) => path !== '')
}

/** What is wrong with how a package is locked, or null. */
function lockFault(path: string, { resolved, integrity, link }: Locked): string | null {
  if (link) return `${path} is a link`
  if (!/^sha512-[\w+/]{86}==$/u.test(integrity ?? '')) return `${path} has no SHA-512`
  // npm takes what has no address from the registry that it is set to, and the digest decides.
  if (resolved !== undefined && !/^https:\/\/[a-z]+\.npmjs\.org\//u.test(resolved)) return `${path} is from ${resolved}`
  return null
}

describe('what is installed', () => {
  it.each(INSTALLED)('by %jpackage-lock.json is held to a digest, and comes from the public registry', (folder) => {
    const packages = packagesOf(folder)

    expect(packages.length).toBeGreaterThan(50)
    expect(packages.map(([path, locked]) => lockFault(path, locked)).filter((fault) => fault !== null)).toEqual([])
  })

  it.each(INSTALLED)('by %j.npmrc runs no script, and nothing is said there of a registry or an account', (folder) => {
    const settings = read(`${folder}.npmrc`)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))

    expect(settings).toEqual(['ignore-scripts=true'])
  })

  it.each([
    [{ integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, 'a has no SHA-512'],
    [{}, 'a has no SHA-512'],
    [{ link: true }, 'a is a link'],
    [
      { integrity: `sha512-${'A'.repeat(86)}==`, resolved: 'https://npm.example.org/a/-/a-1.0.0.tgz' },
      'a is from https://npm.example.org/a/-/a-1.0.0.tgz',
    ],
    [
      { integrity: `sha512-${'A'.repeat(86)}==`, resolved: 'https://r.npmjs.org.example.org/a' },
      'a is from https://r.npmjs.org.example.org/a',
    ],
    [{ integrity: `sha512-${'A'.repeat(86)}==`, resolved: 'https://r.npmjs.org/a/-/a-1.0.0.tgz' }, null],
  ])('%j → %j', (locked, fault) => {
    expect(lockFault('a', locked)).toBe(fault)
  })

  it('has no package with an install script among those that ship', () => {
    const shipped = packagesOf('').filter(([, { dev }]) => !dev)

    expect(shipped.length).toBeGreaterThan(10)
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([])
  })
})

describe('package.json', () => {
  it('runs nothing by itself', () => {
    expect(Object.keys(manifest.scripts ?? {}).filter((name) => LIFECYCLE.test(name) && !ASKED_FOR.has(name))).toEqual(
      [],
    )
  })

  it('names each package by one version', () => {
    const { dependencies, devDependencies, optionalDependencies, overrides } = manifest
    const wanted = [dependencies, devDependencies, optionalDependencies, overrides].flatMap((some) =>
      Object.entries(some),
    )

    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([])
  })

  it('cannot be published by mistake', () => {
    expect(manifest.private).toBe(true)
  })
})

describe('the actions', () => {
  it.each(['action.yml', ...filesIn('.', true).filter((file) => /^(?:audit|scan|verify)\/action\.yml$/u.test(file))])(
    '%s runs no step before its job, and no program but Node',
    (file) => {
      const { runs } = parse(read(file)) as { runs: Readonly<Record<string, unknown>> }

      expect(runs).not.toHaveProperty('pre')
      expect(runs['using']).toBe('node24')
    },
  )
})

describe('the workflows', () => {
  interface Step {
    readonly uses?: string
    readonly run?: string
  }
  interface Workflow {
    readonly on: Readonly<Record<string, unknown>>
    readonly jobs: Readonly<Record<string, { readonly 'runs-on': string; readonly steps: readonly Step[] }>>
  }
  const workflow = (name: string) => parse(read(`.github/workflows/${name}.yml`)) as Workflow

  it('ask for known vulnerabilities on each change and each week, and let none pass in what is shipped', () => {
    const { on, jobs } = workflow('ci')
    const asked = (jobs['dependencies']?.steps ?? []).flatMap(({ run }) => run?.trim().split('\n') ?? [])

    expect(Object.keys(on)).toEqual(expect.arrayContaining(['pull_request', 'schedule']))
    expect(asked).toEqual([
      'npm audit --omit=dev',
      'npm audit --audit-level=high',
      'npm audit --audit-level=high --prefix mutation',
    ])
  })

  // Whose service refuses results of any other workflow: github.com/ossf/scorecard-action#workflow-restrictions
  it('publish to Scorecard as its service asks for it', () => {
    const { jobs, ...top } = workflow('scorecard')
    const job = jobs['analyse']

    expect(Object.keys(jobs)).toEqual(['analyse'])
    expect(Object.keys({ ...top, ...job }).filter((key) => /^(?:env|defaults|container|services)$/u.test(key))).toEqual(
      [],
    )
    expect(job?.['runs-on']).toBe('ubuntu-latest')
    expect(job?.steps.map(({ uses }) => uses?.split('@', 1)[0])).toEqual([
      'actions/checkout',
      'ossf/scorecard-action',
      'github/codeql-action/upload-sarif',
    ])
  })

  it('fail in a release where any part of a pipe does', () => {
    expect(workflow('release')).toMatchObject({ defaults: { run: { shell: 'bash' } } })
  })
})
