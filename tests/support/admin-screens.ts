import type { Page } from 'playwright-core'
import type { RunningPortal } from './running-portal'

/** Signs a person of the demo in to the admin, and waits until Payload has drawn its screen anew after it. */
export async function signIn(page: Page, portal: RunningPortal, mailbox: string): Promise<void> {
  await page.goto(`${portal.url}/admin/login`)
  await page.fill('#field-email', `${mailbox}@minhgiang.example`)
  await page.fill('#field-password', portal.password)
  await page.click('button[type=submit]')
  await page.waitForURL((url) => !url.pathname.includes('login'))
  await page.waitForLoadState('networkidle')
}

/** Opens an item's form, or that of a new one, and waits until what is typed into it stays. */
export async function openForm(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.waitForSelector('form[data-form-ready=true]')
}
