import '../support/no-data-cache'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { readFormerUnits, readUnitHistory, type Unit } from '@/features/unit-history/queries'
import { earlierUnits, laterUnits } from '@/features/unit-history/family'
import type { Site } from '@/payload-types'
import { portalPayload } from '@/platform/payload-client'
import type { SiteContext } from '@/platform/sites/site-context'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { SignedIn } from '../support/signed-in'

type Said = { errors?: { message: string; data?: { errors?: { path: string; message: string }[] } }[] }

const DAY = (day: string) => `${day}T12:00:00.000Z`

let payload: Payload
let portal: SmallPortal
let admin: SignedIn
let made = 0

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  admin = await SignedIn.systemAdmin(payload)
})

async function commune(data: Partial<Site> = {}): Promise<Site> {
  made += 1
  const base = { name: `Xã số ${made}`, kind: 'xa' as const, slug: `xa-so-${made}`, parent: portal.root.id }
  return payload.create({ collection: 'sites', data: { ...base, ...data }, depth: 0 })
}

/** What the form says beside its fields, as `field: words`. */
async function refusals(site: string, data: object): Promise<string[]> {
  const { body } = await admin.patch<Said>(`sites/${site}`, data)
  return (body.errors ?? []).flatMap(({ data: more }) =>
    (more?.errors ?? []).map(({ path, message }) => `${path}: ${message}`),
  )
}

const merged = (successors: string[]) => ({
  validUntilOn: DAY('2025-06-30'),
  endedBy: 'sap-nhap' as const,
  successors,
})

describe('the history of a unit', () => {
  it('says why it ends and who takes its place, where someone does', async () => {
    const { id } = await commune({ validFromOn: DAY('1990-01-01') })
    expect(await refusals(id, { validUntilOn: DAY('2025-06-30') })).toEqual([
      'endedBy: Hãy chọn vì sao đơn vị kết thúc.',
    ])
    for (const endedBy of ['sap-nhap', 'chia-tach', 'doi-ten']) {
      const [said] = await refusals(id, { validUntilOn: DAY('2025-06-30'), endedBy })
      expect(said).toContain('successors: Hãy chọn đơn vị kế tiếp')
    }
    expect(await refusals(id, { validUntilOn: DAY('2025-06-30'), endedBy: 'giai-the' })).toEqual([])
  })

  it('does not end before it began, and the root never', async () => {
    const { id } = await commune({ validFromOn: DAY('1990-01-01') })
    const [early] = await refusals(id, { ...merged([portal.commune.id]), validUntilOn: DAY('1989-12-31') })
    expect(early).toContain('validUntilOn: Ngày kết thúc phải từ ngày thành lập')
    const [root] = await refusals(portal.root.id, merged([id]))
    expect(root).toContain('Trang gốc không thể kết thúc')
  })

  it('never comes back to the unit itself, neither at once nor over others', async () => {
    const [one, two, three] = [await commune(), await commune(), await commune()]
    expect((await refusals(one.id, merged([one.id])))[0]).toContain('không thể kế tiếp chính mình')
    expect(await refusals(one.id, merged([two.id]))).toEqual([])
    expect(await refusals(two.id, merged([three.id]))).toEqual([])
    expect((await refusals(three.id, merged([one.id])))[0]).toContain('tạo thành vòng')
  })

  it('is no circle either when two close it at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one, two] = [await commune(), await commune()]
      const said = await Promise.all([refusals(one.id, merged([two.id])), refusals(two.id, merged([one.id]))])
      expect(said.filter((faults) => faults.length === 0)).toHaveLength(1)
    }
  })
})

describe('readers', () => {
  const contextOf = (site: Site) => ({ site, root: portal.root, locale: 'vi' }) as unknown as SiteContext
  const names = (list: { unit: Unit }[]) => list.map(({ unit }) => unit.name)

  it('are told of all generations, from either end', async () => {
    const newest = await commune({ name: 'Phường Mới' })
    const middle = await commune({ name: 'Xã Giữa', ...merged([newest.id]) })
    await commune({ name: 'Xã Xưa Một', ...merged([middle.id]) })
    const oldest = await commune({ name: 'Xã Xưa Hai', ...merged([middle.id]) })
    const units = await readUnitHistory(contextOf(newest))
    const [before] = earlierUnits(units, newest.id)
    expect([before?.unit.name, names(before?.below ?? [])]).toEqual(['Xã Giữa', ['Xã Xưa Hai', 'Xã Xưa Một']])
    const [after] = laterUnits(await readUnitHistory(contextOf(oldest)), oldest.id)
    expect([after?.unit.name, names(after?.below ?? [])]).toEqual(['Xã Giữa', ['Phường Mới']])
    expect(after?.unit).toMatchObject({ lastDay: '2025-06-30', endedBy: 'sap-nhap' })
  })

  it('find former units below the root with what they are in now', async () => {
    const now = await commune({ name: 'Xã Nay' })
    await commune({ name: 'Xã Cũ', ...merged([now.id]) })
    const former = await readFormerUnits(contextOf(portal.root))
    expect(former.find(({ name }) => name === 'Xã Cũ')?.successorNames).toEqual(['Xã Nay'])
    expect(former.map(({ name }) => name)).not.toContain('Xã Nay')
  })
})
