import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { portalPayload } from '@/platform/payload-client'
import { siteOfNewItem } from '@/platform/sites/selector/site-of-new-item'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { SignedIn } from '../support/signed-in'

let payload: Payload
let portal: SmallPortal

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
})

const write = (person: SignedIn) =>
  person.post<{ doc?: { site: string } }>('news?draft=true&depth=0', {
    title: 'Tin chưa chọn trang',
    slug: '',
  })

it('is the only site where the person works, although none was chosen', async () => {
  const { status, body } = await write(await SignedIn.at(payload, portal.commune.id, 'editor'))
  expect([status, body.doc?.site]).toEqual([201, portal.commune.id])
})

it('is asked of who runs the instance', async () => {
  expect((await write(await SignedIn.systemAdmin(payload))).status).toBeGreaterThanOrEqual(400)
})

it('is never the choice that somebody else left in the browser', async () => {
  const { email } = await payload.create({
    collection: 'users',
    data: {
      name: 'Người làm ở hai trang',
      email: `${crypto.randomUUID()}@example.org`,
      password: crypto.randomUUID(),
      memberships: [
        { site: portal.commune.id, roles: ['editor'] },
        { site: portal.freeCommune.id, roles: ['editor'] },
      ],
    },
    depth: 0,
  })
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email } }, depth: 0 })
  const siteWith = (cookie: string) =>
    siteOfNewItem({ req: { payload, user: docs[0], headers: new Headers({ cookie }) } as never })
  expect(await siteWith(`payload-tenant=${portal.freeCommune.id}`)).toBe(portal.freeCommune.id)
  expect(await siteWith(`payload-tenant=${portal.root.id}`)).toBeNull()
  expect(await siteWith('')).toBeNull()
})
