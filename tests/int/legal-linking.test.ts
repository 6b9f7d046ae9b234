import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { createLocalReq } from 'payload'
import type { LegalDocument } from '@/payload-types'
import { linkWaiting, unlinkedRelations } from '@/features/legal-documents/linking/link-waiting'
import { portalPayload } from '@/platform/payload-client'
import { findDuplicates } from '@/platform/official-documents/duplicates/find-duplicates'
import { storedDay } from '@/platform/time/calendar-day'
import { createSmallPortal, requestAs, type SmallPortal } from '../support/people'

let payload: Payload
let portal: SmallPortal

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
})

type Fields = Partial<LegalDocument>

function create(documentNumber: string, fields: Fields = {}): Promise<LegalDocument> {
  return payload.create({
    collection: 'legal-documents',
    data: {
      documentNumber,
      documentType: 'nghi-dinh',
      abstract: `Về việc mẫu ${documentNumber}`,
      slug: '',
      site: portal.root.id,
      _status: 'published',
      ...fields,
    },
    draft: false,
    depth: 0,
  })
}

async function targetsOf(id: string, draft = false): Promise<unknown[]> {
  const { relations } = await payload.findByID({ collection: 'legal-documents', id, depth: 0, draft })
  return (relations ?? []).map(({ target, targetText }) => [target ?? null, targetText])
}

const amends = (targetText: string) => [{ kind: 'amends' as const, targetText }]

describe('words of a relation', () => {
  it('become a link when the document is saved, and stay', async () => {
    const target = await create('1/2001/NĐ-CP')
    const acting = await create('2/2001/NĐ-CP', { relations: amends('Nghị định số 01/2001/NĐ-CP') })
    expect(await targetsOf(acting.id)).toEqual([[target.id, 'Nghị định số 01/2001/NĐ-CP']])
  })

  it('become a link when the document they name comes later, while a draft that is being prepared stays one', async () => {
    const acting = await create('2/2002/NĐ-CP', { relations: amends('1/2002/NĐ-CP') })
    await payload.update({
      collection: 'legal-documents',
      id: acting.id,
      data: { abstract: 'Đang soạn' },
      draft: true,
    })
    expect(await linkWaiting(payload)).toBe(0)
    const target = await create('1/2002/NĐ-CP')
    expect(await linkWaiting(payload)).toBe(1)
    expect(await targetsOf(acting.id)).toEqual([[target.id, '1/2002/NĐ-CP']])
    const published = await payload.findByID({ collection: 'legal-documents', id: acting.id, depth: 0 })
    expect(published).toMatchObject({ abstract: 'Về việc mẫu 2/2002/NĐ-CP', _status: 'published' })
    const draft = await payload.findByID({
      collection: 'legal-documents',
      id: acting.id,
      depth: 0,
      draft: true,
    })
    expect(draft).toMatchObject({ abstract: 'Đang soạn' })
    expect(await linkWaiting(payload)).toBe(0)
  })

  it('are linked once by two that run at the same time', async () => {
    const acting = await create('2/2003/NĐ-CP', { relations: amends('1/2003/NĐ-CP') })
    const target = await create('1/2003/NĐ-CP')
    const told = () => payload.count({ collection: 'publications', where: { itemId: { equals: acting.id } } })
    const before = await told()
    await Promise.all([linkWaiting(payload), linkWaiting(payload)])
    expect((await told()).totalDocs).toBe(before.totalDocs + 1)
    expect(await targetsOf(acting.id)).toEqual([[target.id, '1/2003/NĐ-CP']])
  })

  it('are never linked to a draft, nor to what another commune has', async () => {
    const acting = await create('2/2004/NĐ-CP', { relations: amends('1/2004/NĐ-CP') })
    await create('1/2004/NĐ-CP', { site: portal.commune.id })
    const draft = await create('1/2004/NĐ-CP', { _status: 'draft' })
    expect(await linkWaiting(payload)).toBe(0)
    await payload.update({
      collection: 'legal-documents',
      id: draft.id,
      data: { _status: 'published' },
      draft: false,
    })
    expect(await linkWaiting(payload)).toBe(1)
    expect(await targetsOf(acting.id)).toEqual([[draft.id, '1/2004/NĐ-CP']])
  })

  it('that may mean several stay words, and editors are told which', async () => {
    const number = '5/2005/QĐ-UBND'
    const one = await create(number, {
      issuedOn: storedDay('2005-02-03'),
      issuingBody: 'Ủy ban nhân dân tỉnh A',
    })
    const other = await create(number, {
      issuedOn: storedDay('2005-04-05'),
      issuingBody: 'Ủy ban nhân dân tỉnh B',
    })
    const acting = await create('6/2005/QĐ-UBND', { relations: amends(number) })
    expect(await linkWaiting(payload)).toBe(0)
    const waiting = await unlinkedRelations(await createLocalReq({}, payload))
    const [found] = waiting.filter(({ document }) => document === acting.id)
    expect(found?.candidates.map(({ id }) => id).toSorted()).toEqual([one.id, other.id].toSorted())
  })
})

describe('likely duplicates', () => {
  const entered = (number: string, fields = {}) => ({
    ...{ id: '', site: portal.commune.id, number, issuer: '', agency: '', issuedOn: null },
    ...fields,
  })

  it('are told of the own site, drafts too, and of what the root has made public', async () => {
    const draft = await create('7/2006/NĐ-CP', { site: portal.commune.id, _status: 'draft' })
    await create('7/2006/NĐ-CP')
    await create('7/2006/NĐ-CP', { _status: 'draft' })
    await create('7/2006/NĐ-CP', { site: portal.freeCommune.id })
    const clerk = await requestAs(payload, portal.commune.id, 'clerk')
    const found = await findDuplicates(clerk, entered('07/2006/nđcp'))
    expect(found.map(({ href, state }) => [href.split('/')[1], state])).toEqual([
      ['admin', 'bản nháp'],
      ['van-ban', 'đã đăng ở trang gốc'],
    ])
    expect(await findDuplicates(clerk, entered('07/2006/nđcp', { id: draft.id }))).toHaveLength(1)
  })

  it('have the same issuer and year, as far as both say', async () => {
    await create('8/TB-UBND', {
      site: portal.commune.id,
      issuingBody: 'UBND xã Một',
      issuedOn: storedDay('2024-05-06'),
    })
    const clerk = await requestAs(payload, portal.commune.id, 'clerk')
    const found = async (fields: object) =>
      (await findDuplicates(clerk, entered('08/TB-UBND', fields))).length
    expect(await found({})).toBe(1)
    expect(await found({ issuedOn: '2024-12-31', issuer: 'ubnd xã một' })).toBe(1)
    expect(await found({ issuedOn: '2025-01-01' })).toBe(0)
    expect(await found({ issuer: 'UBND xã Hai' })).toBe(0)
  })

  it('of people of another site are none of their documents', async () => {
    await create('9/2007/NĐ-CP', { site: portal.commune.id })
    const stranger = await requestAs(payload, portal.freeCommune.id, 'clerk')
    expect(await findDuplicates(stranger, entered('9/2007/NĐ-CP'))).toEqual([])
  })

  it('do not keep two people from saving the same document at once; each is told of the other', async () => {
    const data = { site: portal.commune.id, _status: 'draft' as const }
    const [one, other] = await Promise.all([
      create('10/2008/NĐ-CP', { ...data, slug: 'mau-cua-mot-nguoi' }),
      create('10/2008/NĐ-CP', { ...data, slug: 'mau-cua-nguoi-kia' }),
    ])
    const clerk = await requestAs(payload, portal.commune.id, 'clerk')
    for (const [mine, theirs] of [
      [one, other],
      [other, one],
    ]) {
      const found = await findDuplicates(clerk, entered('10/2008/NĐ-CP', { id: mine?.id }))
      expect(found.map(({ href }) => href)).toEqual([`/admin/collections/legal-documents/${theirs?.id}`])
    }
  })
})
