import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { BLOCKS } from '@/platform/rich-text/blocks/feature'
import { signIn } from '../support/admin-screens'
import { block, paragraph, state } from '../support/block-texts'
import { openBrowser } from '../support/browser'
import { foreignWords } from '../support/foreign-words'
import { RestSession } from '../support/rest-session'
import { RunningPortal } from '../support/running-portal'

/*
 * Every screen of the admin: in Vietnamese, also where only a screen reader or a resting pointer reads it, and without
 * a serious fault that a machine can find.
 */
const portal = RunningPortal.attach(inject('portal'))
/** Names of programs, formats and things that people of an office call so; names of sites and people. */
const KNOWN = new Set([
  ...['Banner', 'Excel', 'Word', 'Enter', 'Chrome', 'Linux', 'YouTube', 'Vimeo', 'WebP', 'English'],
  ...['menu', 'web', 'https', 'docx', 'xlsx', 'json', 'Video', 'video', 'bytes'],
  // A "bản photo" is what procedures call a copy.
  'photo',
])
/** Lists for those who run the instance alone, with words of the program in their cells. */
const OF_THE_MACHINE = /\/(?:publications|slug-history|payload-jobs)$/

let browser: Awaited<ReturnType<typeof openBrowser>>
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.newPage({
    locale: 'vi-VN',
    // High, so that what is drawn only when near is seen, and nothing is half hidden behind an edge.
    viewport: { width: 1280, height: 2400 },
    bypassCSP: true,
    reducedMotion: 'reduce',
  })
  page.setDefaultTimeout(60_000)
})

afterAll(() => browser.remove())

async function open(path: string): Promise<void> {
  await page.goto(portal.url + path)
  await page.waitForLoadState('networkidle')
  // The admin names its controls in the frame after it has drawn them.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
}

async function foreignWordsInSight(): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']
    const seen = [...document.querySelectorAll('*')].filter(
      (element) => !element.closest('[aria-hidden=true]'),
    )
    const told = seen.flatMap((element) => attributes.map((name) => element.getAttribute(name) ?? ''))
    return [document.title, document.body.innerText, ...told].join('\n')
  })
  return foreignWords(texts).filter((word) => !KNOWN.has(word))
}

async function seriousFaults(): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
    }),
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => {
      const places = nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary})`)
      return `${id}: ${places.join(', ')}`
    })
}

async function linksBelow(path: string, end: RegExp): Promise<string[]> {
  const links = await page.evaluate(
    (start) =>
      [...document.querySelectorAll(`a[href^="${start}"]`)].map((link) => link.getAttribute('href') ?? ''),
    path,
  )
  return [...new Set(links)].filter((link) => end.test(link))
}

/** An item whose text has a block of every kind, each with a row where it has rows. */
async function itemWithEveryBlock(): Promise<string> {
  const writer = await RestSession.login(portal, 'bientap@minhgiang.example')
  const [site] = await writer.list('sites?where[isRoot][equals]=true&depth=0')
  const rows: Record<string, Record<string, unknown>> = {
    gallery: { pictures: [{}] },
    fileList: { files: [{}] },
  }
  const notice = { text: state(paragraph()) }
  const nodes = BLOCKS.map(({ slug }) => block(slug, slug === 'notice' ? notice : (rows[slug] ?? {})))
  const { id } = await writer.create('news', {
    site: site?.id,
    title: `Mọi khối ${Date.now()}`,
    body: state(...nodes),
    _status: 'draft',
  })
  return id
}

/** What the screens say that is not Vietnamese, each with where it was seen. */
const foreign: Record<string, string[]> = {}
const faults: Record<string, string[]> = {}

async function look(path: string): Promise<void> {
  await open(path)
  const words = OF_THE_MACHINE.test(path) ? [] : await foreignWordsInSight()
  if (words.length > 0) foreign[path] = words
  const found = await seriousFaults()
  if (found.length > 0) faults[path] = found
}

describe('every screen of the admin', () => {
  beforeAll(async () => {
    await look('/admin/login')
    await look('/admin/forgot')
    await signIn(page, portal, 'quantri')
    await look('/admin')
    await look('/admin/account')
    await open('/admin')
    const screens = await linksBelow('/admin/', /^\/admin\/(?!logout|account)[^?]*(?<!\/create)$/)
    for (const screen of screens) {
      await look(screen)
      if (!screen.startsWith('/admin/collections/')) continue
      const [first] = await linksBelow(`${screen}/`, /\/[0-9a-f-]{36}$/)
      const [create] = await linksBelow(`${screen}/`, /\/create$/)
      if (create) await look(create)
      if (first) await look(first)
    }
    expect(screens.length).toBeGreaterThan(25)
    await look(`/admin/collections/news/${await itemWithEveryBlock()}`)
  }, 900_000)

  it('is in Vietnamese, aloud too', () => {
    expect(foreign).toEqual({})
  })

  it('has no serious fault that a machine can find', () => {
    expect(faults).toEqual({})
  })
})
