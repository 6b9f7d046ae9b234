import type { Payload, TypedUser } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { readDeadlines } from '@/platform/official-documents/publishing-deadline/read-deadlines'
import { portalPayload } from '@/platform/payload-client'
import { dayOf, storedDay } from '@/platform/time/calendar-day'
import { addWorkingDays } from '@/platform/time/working-days'
import { createSmallPortal, requestAs, type SmallPortal } from '../support/people'

const NOW = new Date()
const WEEK = { off: new Set<string>(), makeUp: new Set<string>() }

let payload: Payload
let portal: SmallPortal
let clerk: TypedUser
let communeClerk: TypedUser

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  clerk = await personAt(portal.root.id)
  communeClerk = await personAt(portal.commune.id)
})

it('tells apart what is late, overdue, pressing and in time, by the limit of each site', async () => {
  await directive('1/CT-UBND', { daysAgo: 30, published: true })
  await directive('2/CT-UBND', { daysAgo: 30 })
  await directive('3/CT-UBND', { daysAgo: 0, published: true })
  await directive('4/CT-UBND', { daysAgo: 0 })
  await directive('5/CT-UBND', { daysAgo: 200 })
  await directive('7/CT-UBND', { daysAgo: 30, published: true, bySystem: true })
  await directive('6/CT-UBND', { daysAgo: 5, site: portal.commune.id })
  expect(await numbersOf(clerk)).toEqual({
    late: ['1/CT-UBND'],
    overdue: ['2/CT-UBND'],
    'on-time': ['3/CT-UBND'],
    // Two working days after today: one is left on the second only.
    waiting: ['4/CT-UBND'],
  })
  // A governed unit has ten days; a clerk there sees nothing of the root.
  expect(await numbersOf(communeClerk)).toEqual({ waiting: ['6/CT-UBND'] })
})

it('follows the limit of the site, the holidays and the latest draft', async () => {
  await payload.update({ collection: 'sites', id: portal.commune.id, data: { publishWithinDays: 1 } })
  expect(await numbersOf(communeClerk)).toEqual({ overdue: ['6/CT-UBND'] })
  const issued = daysBack(5)
  await payload.create({
    collection: 'holidays',
    data: {
      name: 'Nghỉ',
      kind: 'off',
      startsOn: storedDay(issued),
      endsOn: storedDay(addWorkingDays(dayOf(NOW), 3, WEEK)),
    },
  })
  expect(await numbersOf(communeClerk)).toEqual({ 'due-soon': ['6/CT-UBND'] })
  const { docs } = await payload.find({
    collection: 'directives',
    where: { site: { equals: portal.commune.id } },
    draft: true,
  })
  await payload.update({
    collection: 'directives',
    id: docs[0]?.id ?? '',
    data: { issuedOn: storedDay(daysBack(60)) },
    draft: true,
  })
  expect(await numbersOf(communeClerk)).toEqual({ overdue: ['6/CT-UBND'] })
})

it('refuses a holiday that ends before it begins or lasts for ever', async () => {
  const holiday = (from: string, to: string) =>
    payload.create({
      collection: 'holidays',
      data: { name: 'Sai', kind: 'off', startsOn: storedDay(from), endsOn: storedDay(to) },
    })
  await expect(holiday('2026-05-02', '2026-05-01')).rejects.toThrow('Đến hết ngày')
  await expect(holiday('2026-05-01', '2027-05-01')).rejects.toThrow('Đến hết ngày')
})

type Given = { daysAgo: number; published?: boolean; site?: string; bySystem?: boolean }

async function directive(
  documentNumber: string,
  { daysAgo, published, site, bySystem }: Given,
): Promise<void> {
  await payload.create({
    collection: 'directives',
    data: {
      documentNumber,
      documentType: 'chi-thi',
      abstract: 'Việc thử',
      issuedOn: storedDay(daysBack(daysAgo)),
      site: site ?? portal.root.id,
      slug: '',
      _status: published ? 'published' : 'draft',
    },
    draft: !published,
    ...(bySystem ? {} : { user: site ? communeClerk : clerk }),
  })
}

function daysBack(days: number): string {
  return dayOf(new Date(NOW.getTime() - days * 24 * 60 * 60_000))
}

async function personAt(site: string): Promise<TypedUser> {
  const { user } = await requestAs(payload, site, 'clerk')
  if (!user) throw new Error('There is no person.')
  return user
}

async function numbersOf(user: TypedUser): Promise<Record<string, string[]>> {
  const deadlines = await readDeadlines(payload, user, NOW)
  return Object.fromEntries(
    [...deadlines].map(([state, documents]) => [state, documents.map(({ number }) => number)]),
  )
}
