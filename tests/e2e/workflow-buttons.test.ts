import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { SiteRole } from '@/platform/users/memberships'
import { allowedActions, WORKING_STATES, type Action, type Working } from '@/platform/workflow/states'
import { openForm, signIn } from '../support/admin-screens'
import { openBrowser } from '../support/browser'
import { RestSession } from '../support/rest-session'
import { RunningPortal } from '../support/running-portal'
import { contentOf } from '../support/workflow-desk'

/* Every cell of the state table in the admin: each person is offered exactly what the table allows. */

const portal = RunningPortal.attach(inject('portal'))
const PEOPLE: Record<string, SiteRole[]> = {
  bientap: ['editor'],
  vanthu: ['clerk'],
  duyet: ['publisher'],
  quantri: ['admin', 'publisher'],
}
const pages: Record<string, Page> = {}

let browser: Awaited<ReturnType<typeof openBrowser>>
let writer: RestSession
let publisher: RestSession
let root: string

beforeAll(async () => {
  browser = await openBrowser()
  for (const mailbox of Object.keys(PEOPLE)) {
    const page = await browser.newPage({ locale: 'vi-VN', viewport: { width: 1280, height: 900 } })
    page.setDefaultTimeout(45_000)
    await signIn(page, portal, mailbox)
    pages[mailbox] = page
  }
  writer = await RestSession.login(portal, 'bientap@minhgiang.example')
  publisher = await RestSession.login(portal, 'duyet@minhgiang.example')
  const [site] = await writer.list('sites?where[isRoot][equals]=true&depth=0')
  root = site?.id ?? ''
})

afterAll(() => browser.remove())

/** An editor's text, brought to a state by the steps of two people. */
async function brought(collection: 'news' | 'directives', working: Working): Promise<string> {
  const { id } = await writer.create(collection, contentOf(collection, root))
  const take = (person: RestSession, action: Action, data?: object) =>
    person.step(collection, id, action, data)
  if (working === 'draft') return id
  await take(writer, 'submit')
  if (working === 'returned') await take(publisher, 'return', { reason: 'Thiếu nguồn' })
  if (working === 'approved') await take(publisher, 'approve')
  if (working === 'scheduled') await take(publisher, 'schedule', { at: '2027-08-01T00:30:00.000Z' })
  if (working === 'none') await take(publisher, 'publish')
  return id
}

describe.each(['news', 'directives'] as const)('%s', (collection) => {
  it.each(WORKING_STATES)(
    'that are %s offer each person what the table allows, and nothing else',
    async (working) => {
      const id = await brought(collection, working)
      const offered: Record<string, string[]> = {}
      const allowed: Record<string, string[]> = {}
      for (const [mailbox, roles] of Object.entries(PEOPLE)) {
        // A clerk is not even shown news.
        if (collection === 'news' && mailbox === 'vanthu') continue
        const page = pages[mailbox]!
        await openForm(page, `${portal.url}/admin/collections/${collection}/${id}`)
        await page.locator('#workflow-status').waitFor()
        const ids = await page
          .locator('.workflow-panel .workflow-buttons button')
          .evaluateAll((buttons) => buttons.map((button) => button.id.replace('workflow-', '')))
        offered[mailbox] = ids
        allowed[mailbox] = allowedActions(
          { working, side: working === 'none' ? 'published' : 'never', isUnconfirmed: false },
          {
            roles,
            isSystemAdmin: mailbox === 'quantri',
            isDocument: collection === 'directives',
            fourEyes: true,
            // The text is an editor's.
            isSecond: mailbox !== 'bientap' || working === 'none',
            isOwnEmergency: false,
          },
        )
      }
      expect(offered).toEqual(allowed)
    },
    90_000,
  )
})
