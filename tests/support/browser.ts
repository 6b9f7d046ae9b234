import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

/** Runs as root and without a graphics card; the package's own list puts all in one process, which closing a page kills. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none']

/**
 * The Chromium that npm brings, or the one at CHROMIUM_PATH. It unpacks itself into the temporary folder and trusts
 * what lies there, so each run gets a folder of its own.
 *
 * @param slowMo milliseconds before each action
 * @param debuggingPort where other tools may steer it too
 */
export async function openBrowser({ slowMo = 0, debuggingPort = 0 } = {}): Promise<
  Browser & { remove(): Promise<void> }
> {
  const own = process.env.CHROMIUM_PATH
  const folder = mkdtempSync(path.join(tmpdir(), 'mot-cong-browser-'))
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  const executablePath = own && existsSync(own) ? own : await chromium.executablePath()
  const args = debuggingPort > 0 ? [...ARGUMENTS, `--remote-debugging-port=${debuggingPort}`] : ARGUMENTS
  const browser = await playwright.launch({ executablePath, args, headless: true, slowMo })
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
  return Object.assign(browser, {
    remove: async () => {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    },
  })
}
