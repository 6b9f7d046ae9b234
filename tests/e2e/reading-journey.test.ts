import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, inject, it } from 'vitest'
import { focusOn, type Spoken, spokenOrder } from '../support/accessibility-tree'
import { openBrowser } from '../support/browser'
import { KeyboardReader } from '../support/keyboard-reader'
import { RunningPortal } from '../support/running-portal'

/*
 * What people come for: home → search "đăng ký khai sinh" → the procedure → the desk of their commune. Once by the Tab key,
 * once as a screen reader goes through a page, each with and without scripts.
 */

const portal = RunningPortal.attach(inject('portal'))
const WORDS = 'đăng ký khai sinh'
/** On the way to the search from the top: the skip link, the language and the emblem at most. */
const STOPS_TO_SEARCH = 6
let browser: Awaited<ReturnType<typeof openBrowser>>
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.remove())

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('%s', (_, javaScriptEnabled) => {
  beforeEach(async () => {
    page = await browser.newPage({
      viewport: { width: 360, height: 740 },
      locale: 'vi-VN',
      javaScriptEnabled,
    })
    await page.goto(portal.url)
  })

  afterEach(() => page.context().close())

  it('leads the keyboard from home to the desk', async () => {
    const reader = new KeyboardReader(page)
    expect(await reader.tabTo(/^Tìm/, 'input')).toBeLessThanOrEqual(STOPS_TO_SEARCH)
    await page.keyboard.type(WORDS)
    await reader.enter(/\/tim-kiem\?q=/)

    await reader.tabTo(/^Thủ tục đăng ký khai sinh$/i)
    await reader.enter(/\/thu-tuc\/[a-z-]+-1-001193$/)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Thủ tục đăng ký khai sinh')

    await reader.tabTo(/^Chọn xã, phường/)
    await reader.enter(/\/don-vi$/)
    await reader.tabTo(/An Bình/)
    await reader.enter(/\/don-vi\/xa-an-binh$/)
    await reader.tabTo(/^Tìm/, 'input')
    await page.keyboard.type(WORDS)
    await reader.enter(/xa-an-binh\/tim-kiem\?q=/)
    await reader.tabTo(/^Thủ tục đăng ký khai sinh$/i)
    await reader.enter(/xa-an-binh\/thu-tuc\/[a-z-]+-1-001193$/)
    expect(await page.locator('#noi-tiep-nhan').innerText()).toMatch(/Quầy 1/)
  })

  it('leads the ear from home to the desk', async () => {
    await act(find(await spokenOrder(page), isSearchField), WORDS, /\/tim-kiem\?q=/)
    const results = await spokenOrder(page)
    const told = find(results, ({ role, name }) => role === 'status' || /kết quả/.test(name))
    const title = find(results, isBirth)
    expect(results.indexOf(told)).toBeLessThan(results.indexOf(title))
    await act(title, null, /-1-001193$/)

    const procedure = await spokenOrder(page)
    const headings = procedure.filter(({ role }) => role === 'heading').map(({ name }) => name)
    expect(headings[0]).toBe('Thủ tục đăng ký khai sinh')
    expect(headings).toContain('Nơi tiếp nhận')
    await act(find(procedure, isLink(/^Chọn xã, phường/)), null, /\/don-vi$/)
    await act(find(await spokenOrder(page), isLink(/An Bình/)), null, /\/xa-an-binh$/)
    await act(find(await spokenOrder(page), isSearchField), WORDS, /xa-an-binh\/tim-kiem\?q=/)
    await act(find(await spokenOrder(page), isBirth), null, /xa-an-binh\/thu-tuc\/[a-z-]+-1-001193$/)
    const atCommune = await spokenOrder(page)
    const desk = find(atCommune, ({ role, name }) => role === 'heading' && /nơi tiếp nhận/i.test(name))
    const below = atCommune.slice(atCommune.indexOf(desk), atCommune.indexOf(desk) + 30)
    expect(below.map(({ name }) => name).join(' ')).toMatch(/Quầy 1/)
  })
})

const isSearchField = ({ role, name }: Spoken) =>
  /^(textbox|searchbox|combobox)$/.test(role) && /Tìm/.test(name)
const isLink =
  (words: RegExp) =>
  ({ role, name }: Spoken) =>
    role === 'link' && words.test(name)
const isBirth = isLink(/^Thủ tục đăng ký khai sinh$/i)

function find(spoken: Spoken[], isWanted: (thing: Spoken) => boolean): Spoken {
  const found = spoken.find(isWanted)
  if (!found) throw new Error(`Nobody says it: ${String(isWanted)}`)
  return found
}

/** Acts where the reader's cursor stands: types and sends, or follows. */
async function act(thing: Spoken, words: string | null, arrival: RegExp): Promise<void> {
  await focusOn(page, thing)
  if (words) await page.keyboard.type(words)
  await new KeyboardReader(page).enter(arrival)
}
