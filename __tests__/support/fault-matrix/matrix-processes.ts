import { type ChildProcess, fork } from 'node:child_process'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { listen, stopServers } from '../ecr-servers.ts'
import { startEndpoints } from './endpoints.ts'
import { type EndpointName, ENDPOINTS } from './fault.ts'
import type { Errand, Report } from './matrix-report.ts'

const LOADER = new URL('../typescript-loader.mjs', import.meta.url).href
const CHILD = fileURLToPath(new URL('matrix-child.ts', import.meta.url))

export interface MatrixReport extends Report {
  /** Requests over connections that should not have been made. */
  readonly strays: readonly string[]
}

/**
 * The whole matrix, in as many processes. They are no workers of jest: what nobody catches ends a process, and the certificates
 * that a process trusts are told to it when it starts.
 */
export async function runMatrix(shares: number): Promise<MatrixReport> {
  const port = await listen(createServer((_, response) => response.end('{}')))
  const places = await startEndpoints(`http://127.0.0.1:${port}`)
  try {
    const endpoints = Object.fromEntries(ENDPOINTS.map((name) => [name, places.at(name).url])) as Record<
      EndpointName,
      string
    >
    const trusted = places.at(ENDPOINTS[0]).env
    const reports = await Promise.all(
      Array.from({ length: shares }, (_, share) => reportOf({ share, shares, endpoints }, trusted)),
    )
    const [first] = reports
    return { cells: reports.flatMap(({ cells }) => cells), scenarios: first?.scenarios ?? [], strays: places.strays }
  } finally {
    await places.close()
    await stopServers()
  }
}

function reportOf(errand: Errand, trusted: Readonly<Record<string, string>>): Promise<Report> {
  const child = fork(CHILD, [], {
    execArgv: ['--no-warnings', '--import', LOADER],
    // A name without an address is looked up in the pool of threads, which files and other names wait for.
    env: { ...process.env, NODE_OPTIONS: '', UV_THREADPOOL_SIZE: '64', ...trusted },
    serialization: 'advanced',
  })
  return new Promise((resolve, reject) => {
    child.once('message', (report: Report) => resolve(report))
    child.once('exit', (code, signal) => reject(new Error(`the matrix ended early: ${code ?? signal}`)))
    begin(child, errand)
  })
}

function begin(child: ChildProcess, errand: Errand): void {
  child.send(errand)
}
