// A test that cannot run here is skipped, and says so: that is what this module is for.
/* oxlint-disable jest/no-disabled-tests */
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe } from '@jest/globals'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
]

const PATH =
  [process.env['CHROMIUM_PATH'] ?? '', ...USUAL_PLACES].find((path) => path !== '' && existsSync(path)) ?? null

/** `describe` for what is opened in Chromium; where there is none all of it is skipped, by a name that says so. */
export function describeInChromium(name: string, body: () => void): void {
  if (PATH !== null) {
    describe(name, body)
    return
  }
  const reason = 'skipped, Chromium is not installed (CHROMIUM_PATH names it)'
  console.warn(reason)
  describe.skip(`${name}: ${reason}`, body)
}

/** A file opened in the browser, and all that it did there beside showing itself. */
export interface OpenedPage {
  readonly page: Page
  /** What it asked for, but for the file. */
  readonly requests: readonly string[]
  /** What the console told, refusals of the content security policy among it, and what was thrown. */
  readonly complaints: readonly string[]
}

export interface TestBrowser {
  /** `hash` with its `#`. */
  readonly open: (html: string, options?: BrowserContextOptions, hash?: string) => Promise<OpenedPage>
  readonly closePages: () => Promise<void>
  readonly close: () => Promise<void>
}

export async function startChromium(): Promise<TestBrowser> {
  // As root there is no sandbox to be had, and in a container little shared memory. The page is our own.
  const args = ['--no-sandbox', '--disable-dev-shm-usage']
  const browser: Browser = await chromium.launch({ executablePath: PATH ?? '', args })
  const folder = await mkdtemp(join(tmpdir(), 'immutable-tag-page-'))
  let files = 0
  return {
    open: async (html, options = {}, hash = '') => {
      const file = join(folder, `${(files += 1)}.html`)
      await writeFile(file, html)
      const page = await (await browser.newContext(options)).newPage()
      const url = pathToFileURL(file).href
      const [requests, complaints]: [string[], string[]] = [[], []]
      page.on('request', (request) => {
        if (request.url().split('#', 1)[0] !== url) requests.push(request.url())
      })
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      await page.goto(url + hash)
      return { page, requests, complaints }
    },
    closePages: async () => {
      for (const context of browser.contexts()) await context.close()
    },
    close: async () => {
      await browser.close()
      await rm(folder, { recursive: true })
    },
  }
}
