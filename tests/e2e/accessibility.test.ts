import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { axeFaults } from '../support/axe-faults'
import { openBrowser } from '../support/browser'
import { makeLongContent } from '../support/long-content'
import { PAGE_TYPES } from '../support/page-types'
import { RunningPortal } from '../support/running-portal'

const portal = RunningPortal.attach(inject('portal'))
const TELEPHONE = { width: 360, height: 740 }
const COMPUTER = { width: 1280, height: 900 }
/** What stands on telephones alone has the colours of the rest, so that three looks do for four. */
const LOOKS = [
  ['a telephone', TELEPHONE, 'light'],
  ['a computer', COMPUTER, 'light'],
  ['a computer', COMPUTER, 'dark'],
] as const

let browser: Awaited<ReturnType<typeof openBrowser>>
let page: Page

beforeAll(async () => {
  await makeLongContent(portal)
  browser = await openBrowser()
  // Without motion: colours on their way from one theme to the other are neither's.
  page = await browser.newPage({
    viewport: TELEPHONE,
    locale: 'vi-VN',
    bypassCSP: true,
    reducedMotion: 'reduce',
  })
})

afterAll(() => browser.remove())

describe.each(PAGE_TYPES)('$name', ({ path, status = 200 }) => {
  it('has no fault that a machine can find, in light and dark, on telephones and computers', async () => {
    await page.setViewportSize(TELEPHONE)
    expect((await page.goto(portal.url + path))?.status()).toBe(status)
    const found: string[] = []
    for (const [device, viewport, colorScheme] of LOOKS) {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme })
      found.push(...(await axeFaults(page)).map((fault) => `${device}, ${colorScheme}: ${fault}`))
    }
    expect(found).toEqual([])
  })

  it('sends none of the framework’s scripts', async () => {
    const { body, headers } = await portal.fetch(path)
    expect(body).not.toMatch(/<script(?![^>]*(\/scripts\/|application\/ld\+json))/)
    expect(headers['content-security-policy']).toContain("script-src 'self'")
    expect(headers['cache-control']).toContain('no-cache')
  })
})

it('is asked of communes with a colour of their own too', async () => {
  await page.goto(`${portal.url}/don-vi/xa-an-binh`)
  const [own, plain] = await page.evaluate(() => {
    const { style } = document.documentElement
    const read = () => getComputedStyle(document.documentElement).getPropertyValue('--accent')
    const before = read()
    style.removeProperty('--accent')
    return [before, read()]
  })
  expect(own).not.toBe(plain)
})
