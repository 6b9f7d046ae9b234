import { createLocalReq, restoreVersionOperation, type Payload, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Procedure } from '@/payload-types'
import { portalPayload } from '@/platform/payload-client'
import { updatePublished } from '@/platform/publishing/update-published'
import { createSmallPortal, requestAs } from '../support/people'

type Data = Partial<Omit<Procedure, 'id' | 'createdAt' | 'updatedAt'>>

let payload: Payload
let publisher: PayloadRequest
let agency: string
let made = 0

beforeAll(async () => {
  payload = await portalPayload()
  const { root } = await createSmallPortal(payload)
  // What is asked here is what a procedure lacks, not who looks at it.
  await payload.update({
    collection: 'sites',
    id: root.id,
    data: { fourEyesExcept: ['procedures'] },
    depth: 0,
  })
  publisher = await requestAs(payload, root.id, 'publisher')
  const data = { name: 'Ủy ban nhân dân cấp xã', slug: '', kind: 'cap-xa' as const }
  agency = (await payload.create({ collection: 'agencies', data, depth: 0 })).id
})

/** Each act of a person is a request of its own, with its own transaction. */
async function asPerson() {
  const req = await createLocalReq({ user: publisher.user ?? undefined }, payload)
  return { req, overrideAccess: false } as const
}

function identity() {
  made += 1
  return { name: `Cấp giấy mẫu số ${made}`, code: `9.${String(made).padStart(6, '0')}`, slug: '' }
}

function complete(): Data {
  return {
    steps: [{ title: 'Nộp', body: 'Nộp tại quầy' }],
    submissionMethods: [{ method: 'direct', processingTime: { value: 3, unit: 'day' } }],
    cases: [{ papers: [{ name: 'Tờ khai', originals: 1 }] }],
    dossierSets: 1,
    applicants: ['cong-dan'],
    competentAgency: agency,
  }
}

/** Written by the portal itself, as imports and the seed do. */
function byPortal(data: Data, _status: 'draft' | 'published' = 'published') {
  return payload.create({
    collection: 'procedures',
    data: { ...identity(), status: 'in-force', ...data, _status },
    draft: _status === 'draft',
    depth: 0,
  })
}

async function publish(id: string, data: Data = {}) {
  return payload.update({
    collection: 'procedures',
    id,
    data: { ...data, _status: 'published' },
    draft: false,
    depth: 0,
    ...(await asPerson()),
  })
}

function read(id: string, draft = false) {
  return payload.findByID({ collection: 'procedures', id, draft, depth: 0 })
}

async function traces(itemId: string) {
  const [publications, versions] = await Promise.all([
    payload.count({ collection: 'publications', where: { itemId: { equals: itemId } } }),
    payload.countVersions({ collection: 'procedures', where: { parent: { equals: itemId } } }),
  ])
  return { publications: publications.totalDocs, versions: versions.totalDocs }
}

describe('publishing by a person', () => {
  it('names each missing part and its tab, and writes nothing', async () => {
    const data = { ...identity(), status: 'in-force' as const, ...complete() }
    const before = await payload.count({ collection: 'procedures' })
    const create = payload.create({
      collection: 'procedures',
      data: { ...data, steps: [{}], dossierSets: 0, _status: 'published' },
      draft: false,
      ...(await asPerson()),
    })
    await expect(create).rejects.toMatchObject({
      status: 400,
      message:
        'Chưa đăng được vì còn thiếu phần bắt buộc: Trình tự thực hiện (thẻ “Trình tự”), Số lượng hồ sơ (thẻ “Hồ sơ”)',
    })
    expect(await payload.count({ collection: 'procedures' })).toEqual(before)
  })

  it('lets a draft be incomplete, and publishes it once it is complete', async () => {
    const draft = await payload.create({
      collection: 'procedures',
      data: { ...identity(), status: 'in-force' },
      draft: true,
      ...(await asPerson()),
    })
    expect(draft.missingParts).toEqual(['steps', 'methods', 'papers', 'sets', 'time', 'applicants', 'agency'])
    const untouched = await traces(draft.id)
    await expect(publish(draft.id)).rejects.toThrow(
      /còn thiếu phần bắt buộc: Trình tự.*Cơ quan thực hiện \(thẻ “Cơ quan”\)$/,
    )
    expect(await traces(draft.id)).toEqual(untouched)
    expect(await read(draft.id)).toMatchObject({ _status: 'draft' })
    expect(await publish(draft.id, complete())).toMatchObject({ _status: 'published', missingParts: [] })
  })

  it('refuses to take a part out of what is public', async () => {
    const { id } = await byPortal(complete())
    await expect(publish(id, { submissionMethods: [{ method: 'post' }] })).rejects.toThrow(
      /phần bắt buộc: Thời hạn giải quyết \(thẻ “Cách nộp – thời hạn – phí”\)$/,
    )
    expect((await read(id)).submissionMethods).toMatchObject([{ method: 'direct' }])
  })

  it('refuses it in bulk, all or none', async () => {
    const whole = await byPortal(complete(), 'draft')
    const part = await byPortal({ ...complete(), applicants: [] }, 'draft')
    const bulk = payload.update({
      collection: 'procedures',
      where: { id: { in: [whole.id, part.id] } },
      data: { _status: 'published' },
      draft: false,
      ...(await asPerson()),
    })
    await expect(bulk).rejects.toThrow(/Không mục nào được thay đổi.*Đối tượng thực hiện \(thẻ “Thủ tục”\)/)
    for (const { id } of [whole, part]) expect(await read(id)).toMatchObject({ _status: 'draft' })
  })

  it('refuses to publish an incomplete version that was restored', async () => {
    const { id } = await byPortal({ ...complete(), cases: [] })
    await publish(id, { cases: complete().cases })
    const { docs } = await payload.findVersions({
      collection: 'procedures',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      limit: 1,
    })
    const version = { collection: 'procedures', id: docs[0]!.id, ...(await asPerson()) } as const
    await expect(payload.restoreVersion(version)).rejects.toThrow(/chỉ khôi phục được thành bản nháp/)
    // As the admin asks for it: the Local API hands the wish for a draft on to nobody.
    await restoreVersionOperation({
      ...{ id: version.id, collection: payload.collections.procedures, draft: true },
      ...(await asPerson()),
    })
    const publishing = payload.update({
      collection: 'procedures',
      id,
      data: { _status: 'published' },
      draft: false,
      ...(await asPerson()),
    })
    await expect(publishing).rejects.toThrow(/Thành phần hồ sơ \(thẻ “Hồ sơ”\)/)
    expect((await read(id)).cases).toHaveLength(1)
  })

  it('does not publish a duplicate of an incomplete procedure', async () => {
    const { id } = await byPortal({ ...complete(), dossierSets: null })
    const copy = await payload
      .duplicate({ collection: 'procedures', id, data: identity(), draft: false, ...(await asPerson()) })
      .catch((error: Error) => error)
    if (copy instanceof Error) expect(copy.message).toMatch(/Số lượng hồ sơ/)
    else expect(copy).toMatchObject({ _status: 'draft', missingParts: ['sets'] })
  })

  it('refuses to bring back what was public without a part and was taken offline', async () => {
    const { id } = await byPortal({ ...complete(), dossierSets: null })
    await payload.update({ collection: 'procedures', id, data: { _status: 'draft' }, draft: false })
    await expect(publish(id)).rejects.toThrow(/Số lượng hồ sơ/)
  })
})

describe('an imported procedure', () => {
  const source = () => ({ sourceName: 'nguon-mau', sourceId: crypto.randomUUID() })

  it('may go on lacking what its source lacks, and lose nothing else', async () => {
    const { id, missingParts } = await byPortal({ ...complete(), ...source(), dossierSets: null, steps: [] })
    expect(missingParts).toEqual(['steps', 'sets'])
    expect(await publish(id, { results: 'Giấy mẫu' })).toMatchObject({ results: 'Giấy mẫu' })
    await expect(publish(id, { competentAgency: null })).rejects.toThrow(
      /phần bắt buộc: Cơ quan thực hiện \(thẻ “Cơ quan”\)$/,
    )
    await publish(id, { steps: complete().steps })
    await expect(publish(id, { steps: [] })).rejects.toThrow(/Trình tự thực hiện/)
  })

  it('that was never public must be complete, and a hand-made one gains nothing by naming a source', async () => {
    const listed = await byPortal({ ...complete(), ...source(), dossierSets: null }, 'draft')
    await expect(publish(listed.id)).rejects.toThrow(/Số lượng hồ sơ/)
    const own = await byPortal({ ...complete(), dossierSets: null })
    await expect(publish(own.id, { ...source(), results: 'Giấy mẫu' })).rejects.toThrow(/Số lượng hồ sơ/)
  })
})

describe('missingParts', () => {
  it('is set by nobody', async () => {
    const { id } = await byPortal(complete())
    expect(await publish(id, { missingParts: ['name', 'steps'], kind: 'Mẫu' })).toMatchObject({
      missingParts: [],
      kind: 'Mẫu',
    })
  })

  it('follows an update of a part, of the published row beside a draft, and can be looked for', async () => {
    const { id } = await byPortal(complete())
    await payload.update({ collection: 'procedures', id, data: { steps: [] }, draft: true, depth: 0 })
    const req = await createLocalReq({}, payload)
    await updatePublished({ payload, req, collection: 'procedures', id }, { dossierSets: null })
    expect((await read(id)).missingParts).toEqual(['sets'])
    expect((await read(id, true)).missingParts).toEqual(expect.arrayContaining(['steps']))
    const { docs } = await payload.find({
      collection: 'procedures',
      where: { and: [{ id: { equals: id } }, { missingParts: { exists: true } }] },
    })
    expect(docs).toHaveLength(1)
  })

  it('judges the Vietnamese, whichever language is written', async () => {
    const { id } = await byPortal(complete())
    const english = await payload.update({
      collection: 'procedures',
      id,
      locale: 'en',
      data: { name: 'A sample', _status: 'published' },
      draft: false,
      depth: 0,
      ...(await asPerson()),
    })
    expect(english).toMatchObject({ name: 'A sample', missingParts: [] })
  })

  it('makes no publication by itself', async () => {
    const { id } = await byPortal({ ...complete(), dossierSets: null })
    const before = await traces(id)
    await payload.db.updateOne({ collection: 'procedures', id, data: { missingParts: [] } })
    const same = await payload.update({
      collection: 'procedures',
      id,
      data: { _status: 'published' },
      draft: false,
      depth: 0,
      ...(await asPerson()),
    })
    expect(same.missingParts).toEqual(['sets'])
    expect((await traces(id)).publications).toBe(before.publications)
  })
})
