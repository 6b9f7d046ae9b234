import { afterAll, beforeAll, expect, it } from 'vitest'
import { waitUntil } from '@/platform/local-services/wait-until'
import { EFFECTS, type Effect } from '@/platform/official-documents/effects'
import { dayOf, displayDay, storedDay, type CalendarDay } from '@/platform/time/calendar-day'
import { MovableClock } from '../support/movable-clock'
import { startOwnPortal } from '../support/own-portal'
import { RestSession } from '../support/rest-session'
import type { RunningPortal } from '../support/running-portal'

/** The worker looks every half minute whether a day has begun. */
const PATIENCE = { timeout: 90_000, pause: 500 }
const NUMBER = '9871/2026/QĐ-UBND'
const clock = new MovableClock()
let portal: RunningPortal

beforeAll(async () => {
  clock.moveToTomorrowEvening()
  portal = await startOwnPortal(clock.env)
}, 600_000)

afterAll(async () => {
  await portal.stop()
  portal.removeFoldersButBuild()
  clock.remove()
})

function inDays(days: number): CalendarDay {
  return dayOf(new Date(clock.now.getTime() + days * 86_400_000))
}

const labelOf = (effect: Effect) => EFFECTS.find(({ value }) => value === effect)?.label ?? ''

/** What the page says of today: the day and the words that follow it. */
async function pageSays(slug: string): Promise<string> {
  const { body } = await portal.fetch(`/van-ban/${slug}`)
  const text = body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  return /Tình trạng hôm nay, \d\d\/\d\d\/\d{4} .{0,40}/.exec(text)?.[0] ?? ''
}

async function listedAs(): Promise<Effect[]> {
  const found: Effect[] = []
  for (const effect of ['not-yet', 'in-force', 'expired'] as const) {
    const { body } = await portal.fetch(`/van-ban?effect=${effect}&q=${encodeURIComponent(NUMBER)}`)
    if (body.includes(`>${labelOf(effect)}<`) && body.includes('phố diều bay đêm')) found.push(effect)
  }
  return found
}

async function searchSays(): Promise<Effect | undefined> {
  const { body } = await portal.fetch(`/api/search?kind=legal-document&q=${encodeURIComponent(NUMBER)}`)
  const answer = JSON.parse(body) as { degraded: boolean; hits: { number: string; effect: Effect }[] }
  return answer.degraded ? undefined : answer.hits.find(({ number }) => number === NUMBER)?.effect
}

/** Waits until page, list and search agree on what they say of today. */
async function becomes(slug: string, effect: Effect): Promise<void> {
  const today = displayDay(inDays(0))
  await waitUntil(async () => {
    const [page, lists, found] = await Promise.all([pageSays(slug), listedAs(), searchSays()])
    return (
      page.startsWith(`Tình trạng hôm nay, ${today} ${labelOf(effect)}`) &&
      lists.join() === effect &&
      found === effect
    )
  }, PATIENCE).catch(() => undefined)
  expect(await pageSays(slug)).toContain(`${today} ${labelOf(effect)}`)
  expect(await listedAs()).toEqual([effect])
  expect(await searchSays()).toBe(effect)
}

it('takes a document from "not yet" over "in force" to "expired" with nobody editing', async () => {
  const clerk = await RestSession.login(portal, 'duyet@minhgiang.example', 'bientap@minhgiang.example')
  const [root] = await clerk.list('sites?where[isRoot][equals]=true&depth=0')
  const { slug } = await clerk.create('legal-documents', {
    documentNumber: NUMBER,
    documentType: 'quyet-dinh',
    abstract: 'Quy định về phố diều bay đêm',
    issuedOn: storedDay(inDays(0)),
    effectiveOn: storedDay(inDays(1)),
    expiresOn: storedDay(inDays(4)),
    site: root?.id,
    _status: 'published',
  })
  await becomes(slug, 'not-yet')
  clock.moveDays(1)
  await becomes(slug, 'in-force')
  clock.moveDays(3)
  await becomes(slug, 'in-force')
  clock.moveDays(1)
  await becomes(slug, 'expired')
}, 600_000)
