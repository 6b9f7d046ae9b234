import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { RunningPortal } from '../support/running-portal'

const folder = path.resolve(import.meta.dirname, '../../public/bench')

/**
 * Gives pages a twin: a static file of the very same bytes that the same Next process serves past the same proxy, which is what
 * a page can reach at best. Next learns of its static files when it is built and started, so the portal is built and started again.
 *
 * @param pages paths of public pages
 * @param measure is given the address of the twin of each
 */
export async function withStaticTwins<Result>(
  portal: RunningPortal,
  pages: string[],
  measure: (twinOf: (page: string) => string) => Promise<Result>,
): Promise<Result> {
  const bodies = await Promise.all(pages.map(async (page) => (await portal.fetch(page)).body))
  await portal.stop()
  mkdirSync(folder, { recursive: true })
  try {
    for (const [place, body] of bodies.entries()) writeFileSync(path.join(folder, `${place}.html`), body)
    await portal.startAgain()
    return await measure((page) => `/bench/${pages.indexOf(page)}.html`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
