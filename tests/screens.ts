import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { openBrowser } from './support/browser'
import { makeLongContent } from './support/long-content'
import { PAGE_TYPES } from './support/page-types'
import { RunningPortal } from './support/running-portal'

/*
 * `npm run screens [-- <part of a name> …]`: the pictures of the README, and one of every kind of page at three widths, taken
 * by the project's own browser of the demo district and of content as long as it gets.
 */
const folder = path.resolve(import.meta.dirname, '../docs/screens')
const readmeScreens = [
  { name: 'home-1280', width: 1280, height: 900, path: '/' },
  {
    name: 'procedure-commune-360',
    width: 360,
    height: 740,
    path: '/don-vi/xa-an-binh/thu-tuc/1.001193#noi-tiep-nhan',
  },
]
const SIZES = [
  { width: 360, height: 740, tallest: 1480 },
  { width: 768, height: 1024, tallest: 1280 },
  { width: 1280, height: 900, tallest: 1200 },
]
/** All pictures of pages together stay below 7 MB: some 60 kinds at three widths. */
const QUALITY = 28

const wanted = process.argv.slice(2)
const portal = await RunningPortal.start()
const browser = await openBrowser()
try {
  await makeLongContent(portal)
  if (wanted.length === 0) await takeReadmeScreens(browser)
  await takePages(browser)
} finally {
  await browser.remove()
  await portal.stop()
  portal.removeFolders()
}

async function takeReadmeScreens(browser: Browser): Promise<void> {
  for (const { name, width, height, path: address } of readmeScreens) {
    const page = await openPage(browser, width, height, address, false)
    await page.screenshot({ path: path.join(folder, `${name}.png`) })
    await page.close()
  }
}

async function takePages(browser: Browser): Promise<void> {
  const pages = path.join(folder, 'pages')
  if (wanted.length === 0) rmSync(pages, { recursive: true, force: true })
  mkdirSync(pages, { recursive: true })
  const types = PAGE_TYPES.filter(
    ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
  )
  let bytes = 0
  for (const { name, path: address } of types) {
    for (const { width, height, tallest } of SIZES) {
      // As tall as what is kept, so that the pictures further down are loaded too.
      const page = await openPage(browser, width, tallest, address, true)
      const whole = await page.evaluate(() => document.body.scrollHeight)
      await page.setViewportSize({ width, height: Math.min(tallest, Math.max(height, whole)) })
      const picture = await page.screenshot({ animations: 'disabled' })
      await page.close()
      const file = path.join(pages, `${name}-${width}.webp`)
      writeFileSync(file, await sharp(picture).webp({ quality: QUALITY, effort: 6 }).toBuffer())
      bytes += statSync(file).size
    }
  }
  console.log(`${types.length} kinds of pages at ${SIZES.length} widths, ${(bytes / 1e6).toFixed(1)} MB`)
}

async function openPage(
  browser: Browser,
  width: number,
  height: number,
  address: string,
  javaScriptEnabled: boolean,
) {
  const page = await browser.newPage({
    viewport: { width, height },
    locale: 'vi-VN',
    javaScriptEnabled,
    reducedMotion: 'reduce',
  })
  await page.goto(portal.url + address, { waitUntil: 'networkidle' })
  return page
}
