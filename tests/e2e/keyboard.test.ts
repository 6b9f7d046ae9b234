import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBrowser } from '../support/browser'
import { RunningPortal } from '../support/running-portal'

/* An editor's work without a mouse, from the login to a text that waits for approval. */

const portal = RunningPortal.attach(inject('portal'))
/** More stops than any screen has before what is looked for. */
const MOST_STOPS = 150
const title = `Lịch tiêm chủng ${Date.now()}`

let browser: Awaited<ReturnType<typeof openBrowser>>
let page: Page

beforeAll(async () => {
  browser = await openBrowser()
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1280, height: 900 } })
  page = await context.newPage()
  page.setDefaultTimeout(45_000)
})

afterAll(() => browser.remove())

const isFocused = (selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)

/** Presses Tab until the control has the focus. */
async function tabTo(selector: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await isFocused(selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`No number of tabs leads to ${selector}`)
}

/** Whether the focused control looks different from itself without the focus. */
function showsFocus(): Promise<boolean> {
  return page.evaluate(() => {
    const control = document.activeElement as HTMLElement
    const look = () => {
      const { outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor, color } =
        getComputedStyle(control)
      return [outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor, color].join('|')
    }
    const focused = look()
    control.blur()
    const plain = look()
    control.focus({ focusVisible: true } as FocusOptions)
    return focused !== plain
  })
}

it('logs in', async () => {
  await page.goto(`${portal.url}/admin/login`)
  await page.waitForLoadState('networkidle')
  await tabTo('#field-email')
  expect(await showsFocus()).toBe(true)
  await page.keyboard.type('bientap@minhgiang.example')
  await tabTo('#field-password')
  await page.keyboard.type(portal.password)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => !url.pathname.includes('login'))
  await page.waitForLoadState('networkidle')
})

it('goes from the dashboard over the list to a new item', async () => {
  await tabTo('a[href="/admin/collections/news"]')
  expect(await showsFocus()).toBe(true)
  await page.keyboard.press('Enter')
  await page.waitForURL(/collections\/news/)
  await page.locator('.table tbody tr').first().waitFor()
  await tabTo('a[href="/admin/collections/news/create"]')
  expect(await showsFocus()).toBe(true)
  await page.keyboard.press('Enter')
  await page.waitForURL(/news\/create/)
  await page.waitForSelector('form[data-form-ready=true]')
})

it('writes, saves and submits it, and leaves the editor with the keyboard', async () => {
  await tabTo('#field-title')
  await page.keyboard.type(title)
  await tabTo('[data-lexical-editor]')
  await page.keyboard.type('Trạm y tế xã tiêm chủng cho trẻ em vào ngày 5 hằng tháng.')
  await tabTo('#field-author')
  await page.keyboard.press('Control+s')
  await page.waitForURL(/news\/[0-9a-f-]{36}/)
  await page.locator('#workflow-status', { hasText: 'Nháp' }).waitFor()
  await tabTo('#action-submit')
  expect(await showsFocus()).toBe(true)
  await page.keyboard.press('Enter')
  await page.locator('#workflow-status', { hasText: 'Chờ duyệt' }).waitFor()
  expect(await page.inputValue('#field-title')).toBe(title)
  expect(await page.locator('[data-lexical-editor]').first().innerText()).toContain('ngày 5 hằng tháng.')
})

/** A form on a machine that finds no idle moment, in which the editor hands the text to the form. */
async function openOnBusyMachine(): Promise<Page> {
  const busy = await page.context().newPage()
  await busy.addInitScript(() => {
    window.requestIdleCallback = (run, { timeout = 500 } = {}) => window.setTimeout(run, timeout)
    window.cancelIdleCallback = (handle) => window.clearTimeout(handle)
  })
  await busy.goto(`${portal.url}/admin/collections/news/create`)
  await busy.waitForSelector('form[data-form-ready=true]')
  await busy.fill('#field-title', `Máy bận ${Date.now()}`)
  await busy.locator('[data-lexical-editor]').first().click()
  await busy.keyboard.type('Trạm y tế xã tiêm chủng cho trẻ em vào ngày 5 hằng tháng.')
  return busy
}

async function expectSaved(busy: Page, words: string): Promise<void> {
  await busy.waitForURL(/news\/[0-9a-f-]{36}/)
  await busy.reload()
  await busy.waitForSelector('form[data-form-ready=true]')
  expect(await busy.locator('[data-lexical-editor]').first().innerHTML()).toContain(words)
  await busy.close()
}

it.each(['Tab', null])('saves the last words too on a busy machine (key in between: %s)', async (key) => {
  const busy = await openOnBusyMachine()
  if (key) await busy.keyboard.press(key)
  await busy.keyboard.press('Control+s')
  await expectSaved(busy, 'ngày 5 hằng tháng.')
})

describe.each(['title', 'text'])('the last words, in the %s of a block, on a busy machine', (field) => {
  it.each(['key', 'mouse'])('are saved by the %s', async (means) => {
    const busy = await openOnBusyMachine()
    const buttons = busy.getByRole('toolbar', { name: 'Chèn vào bài' })
    await buttons.getByRole('button', { name: 'Hộp lưu ý' }).click()
    const notice = busy.locator('.LexicalEditorTheme__block')
    await notice.locator('[name=title]').fill('Đi đường vòng')
    await busy.waitForLoadState('networkidle')
    await notice.locator(field === 'title' ? '[name=title]' : '[data-lexical-editor]').click()
    await busy.keyboard.press('End')
    const save = await busy.locator('#action-save-draft').boundingBox()
    await busy.keyboard.insertText(' trong buổi sáng')
    if (means === 'key') await busy.keyboard.press('Control+s')
    // A locator would look at the button first, and so give the form time.
    else await busy.mouse.click(save!.x + save!.width / 2, save!.y + save!.height / 2)
    await expectSaved(busy, 'trong buổi sáng')
  })
})
