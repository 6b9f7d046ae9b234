import { portalPayload } from '@/platform/payload-client'

/** A root site and, where asked for, what the archived site of the test points to outside itself. */
const payload = await portalPayload()
const root = await payload.create({
  collection: 'sites',
  data: { name: 'Huyện Thử', kind: 'huyen', slug: 'huyen-thu', isRoot: true },
})
if (process.argv[2] === 'everything') {
  await payload.create({ collection: 'sectors', data: { name: 'Hộ tịch', slug: 'ho-tich' } })
  for (const code of ['1.000001', '1.000002']) {
    await payload.create({
      collection: 'procedures',
      data: { code, name: `Thủ tục ${code}`, slug: '' },
      draft: true,
    })
  }
  await payload.create({
    collection: 'legal-documents',
    data: {
      site: root.id,
      documentNumber: '9/2020/QĐ-UBND',
      documentType: 'quyet-dinh',
      abstract: 'Quy định của huyện',
      slug: 'quy-dinh-cua-huyen',
      _status: 'published',
    },
    draft: false,
  })
}
process.exit(0)
