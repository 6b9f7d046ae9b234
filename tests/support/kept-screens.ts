import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'

const FOLDER = path.resolve(import.meta.dirname, '../../docs/screens')

/** Keeps what a walk sees as a picture of the documentation, where `KEEP_SCREENS=1` asks for it. */
export async function keepScreen(page: Page, name: string): Promise<void> {
  if (process.env.KEEP_SCREENS !== '1') return
  const file = path.join(FOLDER, `${name}.png`)
  mkdirSync(path.dirname(file), { recursive: true })
  const picture = await page.screenshot({ animations: 'disabled' })
  writeFileSync(file, await sharp(picture).png({ palette: true, colours: 128 }).toBuffer())
}
