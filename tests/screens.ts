import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { openBrowser } from './support/browser'
import { RunningPortal } from './support/running-portal'

/* `npm run screens`: the pictures of the README, taken of the demo district by the project's own browser. */
const folder = path.resolve(import.meta.dirname, '../docs/screens')
const screens = [
  { name: 'home-1280', width: 1280, height: 900, path: '/' },
  {
    name: 'procedure-commune-360',
    width: 360,
    height: 740,
    path: '/don-vi/xa-an-binh/thu-tuc/1.001193#noi-tiep-nhan',
  },
]

mkdirSync(folder, { recursive: true })
const portal = await RunningPortal.start()
const browser = await openBrowser()
try {
  for (const { name, width, height, path: address } of screens) {
    const page = await browser.newPage({
      viewport: { width, height },
      locale: 'vi-VN',
      javaScriptEnabled: false,
      reducedMotion: 'reduce',
    })
    await page.goto(portal.url + address)
    await page.screenshot({ path: path.join(folder, `${name}.png`) })
    await page.close()
  }
} finally {
  await browser.remove()
  await portal.stop()
  portal.removeFolders()
}
