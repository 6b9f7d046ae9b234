import type { Payload } from 'payload'
import sharp from 'sharp'
import type { Site } from '@/payload-types'
import { updatePublished } from '@/platform/publishing/update-published'
import { createLocalReq } from 'payload'
import { uploadFile } from './files-at-site'
import { smallPdf } from './small-pdf'

const paragraph = (...children: unknown[]) => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '' as const,
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: null,
        format: '',
        indent: 0,
        textFormat: 0,
        textStyle: '',
        children,
      },
    ],
  },
})

const words = (text: string) => ({
  type: 'text',
  version: 1,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text,
})

const linkTo = (relationTo: string, value: string, text: string) => ({
  type: 'link',
  version: 3,
  direction: null,
  format: '',
  indent: 0,
  id: '64f0c0ffee64f0c0ffee0001',
  fields: { linkType: 'internal', newTab: false, doc: { relationTo, value } },
  children: [words(text)],
})

/**
 * Fills a commune with one of everything that an archive can hold: items that point to each other in a circle, a draft on
 * top of what is public, an address that was given up, texts in English, files of its own and one of the root.
 */
export async function fillCommune(payload: Payload, root: Site, commune: Site): Promise<void> {
  const site = commune.id
  const published = { site, _status: 'published' as const }
  const write = { draft: false as const, depth: 0 as const }
  await payload.create({ collection: 'sectors', data: { name: 'Hộ tịch', slug: 'ho-tich' } })
  const procedures: string[] = []
  for (const code of ['1.000001', '1.000002']) {
    const data = { code, name: `Thủ tục ${code}`, slug: '' }
    procedures.push((await payload.create({ collection: 'procedures', data, draft: true })).id)
  }
  const [sector] = (await payload.find({ collection: 'sectors', depth: 0 })).docs
  const ofRoot = await payload.create({
    collection: 'legal-documents',
    data: {
      site: root.id,
      documentNumber: '9/2020/QĐ-UBND',
      documentType: 'quyet-dinh',
      abstract: 'Quy định của huyện',
      slug: 'quy-dinh-cua-huyen',
      _status: 'published',
    },
    ...write,
  })
  const picture = async (color: string, owner: string, [width, height] = [800, 600]) =>
    uploadFile(
      payload,
      owner,
      `${color}.png`,
      await sharp({ create: { width, height, channels: 3, background: color } })
        .png()
        .toBuffer(),
    )
  const [own, borrowed] = [await picture('red', site, [160, 120]), await picture('blue', root.id)]
  await payload.create({
    collection: 'news',
    data: { title: 'Tin huyện', slug: '', site: root.id, cover: borrowed.id, _status: 'published' },
    ...write,
  })
  const scan = await uploadFile(payload, site, 'quyet-dinh.pdf', smallPdf('Quyet dinh'))

  const category = await payload.create({
    collection: 'categories',
    data: { name: 'Thông báo', slug: '', site },
  })
  await payload.update({ collection: 'categories', id: category.id, data: { name: 'Notices' }, locale: 'en' })
  const page = await payload.create({
    collection: 'pages',
    data: { title: 'Lịch sử', slug: '', ...published },
    ...write,
  })
  const news = await payload.create({
    collection: 'news',
    data: {
      title: 'Hội làng',
      slug: 'hoi-lang-cu',
      category: category.id,
      cover: borrowed.id,
      body: paragraph(words('Xem '), linkTo('pages', page.id, 'lịch sử xã')),
      ...published,
    },
    ...write,
  })
  const req = await createLocalReq({}, payload)
  const change = (collection: 'news' | 'pages', id: string, data: object) =>
    updatePublished({ payload, req, collection, id }, { ...data })
  await change('news', news.id, { slug: 'hoi-lang' })
  // The page points to the news that points to the page.
  await change('pages', page.id, { body: paragraph(linkTo('news', news.id, 'Hội làng')) })
  await payload.update({
    collection: 'news',
    id: news.id,
    data: { title: 'Village feast', _status: 'published' },
    locale: 'en',
    draft: false,
  })
  await payload.update({ collection: 'news', id: news.id, data: { title: 'Hội làng, bản sửa' }, draft: true })
  await payload.create({ collection: 'news', data: { title: 'Tin chưa đăng', slug: '', site }, draft: true })
  await payload.create({
    collection: 'banners',
    data: { title: 'Cờ đỏ', image: own.id, ...published },
    ...write,
  })
  for (const [at, procedure] of procedures.entries()) {
    await payload.create({ collection: 'offerings', data: { procedure, deskName: `Quầy ${at + 1}`, site } })
  }
  await payload.create({
    collection: 'directives',
    data: {
      documentNumber: '1/KH-UBND',
      documentType: 'ke-hoach',
      abstract: 'Kế hoạch',
      slug: '',
      sector: sector?.id,
      tasks: [{ what: 'Quét đường' }],
      ...published,
    },
    ...write,
  })
  const documents: string[] = []
  for (const number of ['1/2024/QĐ-UBND', '2/2024/QĐ-UBND']) {
    const data = {
      documentNumber: number,
      documentType: 'quyet-dinh' as const,
      abstract: `Quyết định ${number}`,
      slug: '',
      files: [scan.id],
    }
    documents.push(
      (await payload.create({ collection: 'legal-documents', data: { ...data, ...published }, ...write })).id,
    )
  }
  const [first = '', second = ''] = documents
  await updatePublished(
    { payload, req, collection: 'legal-documents', id: first },
    {
      relations: [
        { kind: 'amends', target: second },
        { kind: 'based-on', target: ofRoot.id },
      ],
    },
  )
  await payload.update({
    collection: 'sites',
    id: site,
    data: {
      emblem: own.id,
      telephone: '0200 123',
      responsible: { name: 'Nguyễn Văn Một', position: 'Chủ tịch' },
      menu: [
        {
          label: 'Thông báo',
          target: 'category',
          category: category.id,
          children: [{ target: 'page', page: page.id }],
        },
      ],
      validFromOn: '1990-01-01T12:00:00.000Z',
      validUntilOn: '2025-06-30T12:00:00.000Z',
      endedBy: 'giai-the',
    },
  })
  const { menu } = await payload.findByID({ collection: 'sites', id: site, depth: 0 })
  await payload.update({
    collection: 'sites',
    id: site,
    data: { name: 'Commune One', menu: menu?.map((row) => ({ ...row, label: 'Notices' })) },
    locale: 'en',
  })
  // English titles would be asked of every block.
  await payload.update({
    collection: 'sites',
    id: site,
    data: {
      home: [
        { blockType: 'categoryNews', category: category.id, title: 'Thông báo mới' },
        { blockType: 'quickLinks', links: [{ label: 'Cổng quốc gia', url: 'https://dichvucong.gov.vn' }] },
      ],
    },
  })
}
