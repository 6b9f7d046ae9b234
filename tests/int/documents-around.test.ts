import '../support/no-data-cache'
import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { documentsAround, type NearDocument } from '@/platform/official-documents/documents-around'
import { portalPayload } from '@/platform/payload-client'
import { storedDay } from '@/platform/time/calendar-day'
import { createSmallPortal, type SmallPortal } from '../support/people'
import { readerAt } from '../support/reader'

let payload: Payload
let portal: SmallPortal
const documents: Record<string, NearDocument> = {}

const document = (site: string, number: string, day: string | null, more: object = {}) =>
  payload.create({
    collection: 'legal-documents',
    data: {
      site,
      documentNumber: number,
      documentType: 'quyet-dinh',
      abstract: `Về ${number}`,
      issuedOn: day && storedDay(day),
      slug: '',
      sharing: 'all',
      _status: 'published',
      ...more,
    } as never,
    draft: false,
    depth: 0,
  })

beforeAll(async () => {
  payload = await portalPayload()
  portal = await createSmallPortal(payload)
  const rows: [string, string, string | null, object?][] = [
    [portal.root.id, '1/QĐ-UBND', '2026-01-01'],
    [portal.root.id, '2/CT-UBND', '2026-01-02', { documentType: 'chi-thi' }],
    [portal.root.id, '3/QĐ-UBND', '2026-01-03'],
    [portal.root.id, '4/QĐ-UBND', '2026-01-03'],
    [portal.root.id, '5/QĐ-UBND', '2026-01-05'],
    [portal.root.id, '6/QĐ-UBND', '2026-01-04', { _status: 'draft' }],
    [portal.freeCommune.id, '7/QĐ-UBND', '2026-01-04'],
    [portal.root.id, '8/QĐ-UBND', null],
  ]
  for (const [site, number, day, more] of rows) {
    const { id, slug, issuedOn, documentType, abstract } = await document(site, number, day, more)
    documents[number] = {
      id,
      slug,
      documentNumber: number,
      documentType,
      abstract,
      titleEn: null,
      issuedOn: issuedOn ?? null,
    }
  }
})

async function around(site: { id: string }, number: string) {
  const ctx = await readerAt(site, portal.root)
  const { newer, older, alike } = await documentsAround(
    ctx,
    'legal-documents',
    documents[number] as NearDocument,
  )
  return {
    newer: newer?.documentNumber ?? null,
    older: older?.documentNumber ?? null,
    alike: alike.map(({ documentNumber }) => documentNumber),
  }
}

it('has what the site shows just before and after, and the newest others of its type', async () => {
  expect(await around(portal.root, '3/QĐ-UBND')).toEqual({
    newer: '4/QĐ-UBND',
    older: '2/CT-UBND',
    alike: ['5/QĐ-UBND', '1/QĐ-UBND'],
  })
  // Two of one day stand in one order from both sides.
  expect(await around(portal.root, '4/QĐ-UBND')).toMatchObject({ newer: '5/QĐ-UBND', older: '3/QĐ-UBND' })
  expect(await around(portal.root, '5/QĐ-UBND')).toMatchObject({ newer: null, older: '4/QĐ-UBND' })
})

it('has what is shared with a site among its own, and neither drafts nor what is another’s', async () => {
  expect(await around(portal.freeCommune, '5/QĐ-UBND')).toMatchObject({ older: '7/QĐ-UBND' })
  expect(await around(portal.commune, '5/QĐ-UBND')).toMatchObject({ older: '4/QĐ-UBND' })
})

it('has no neighbours for a document without a day', async () => {
  expect(await around(portal.root, '8/QĐ-UBND')).toMatchObject({ newer: null, older: null })
})
