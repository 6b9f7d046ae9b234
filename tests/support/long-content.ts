import { waitUntil } from '@/platform/local-services/wait-until'
import { pick, randomFrom } from '../../seed/random'
import { RestSession } from './rest-session'
import type { RunningPortal } from './running-portal'

/*
 * Content as long as the longest that real portals have, in words of no meaning, for pages that must bear it: a name of 1,192
 * characters, a procedure whose page weighs 140 KB before it is compressed, a document with 60 relations, a commune with nothing yet.
 */

export const LONGEST_NAME = 1192
export const LONG_NAMED_PROCEDURE = { code: '9.990001', path: '/thu-tuc/9-990001' }
export const HEAVY_PROCEDURE = { code: '9.990002', path: '/thu-tuc/9-990002' }
export const MUCH_RELATED_DOCUMENT = { number: '9901/2026/QĐ-UBND', path: '/van-ban/rat-nhieu-quan-he' }
export const EMPTY_COMMUNE = { name: 'Xã Vừa Lập', slug: 'xa-vua-lap' }

const RELATIONS = 60
const CASES = 14
const PAPERS_OF_A_CASE = 14
/** As forms and portals have them: nothing in it lets a line break. */
const UNBROKEN =
  'https://dichvucong.vi-du.example/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc=9.990002&nguon=mau'

/** With marks above and below, one upon the other. */
const WORDS =
  'cấp lại giấy chứng nhận đủ điều kiện hoạt động của cơ sở sản xuất kinh doanh dịch vụ trong trường hợp bị mất hỏng thay đổi tên địa chỉ người đại diện pháp luật chuyển nhượng sáp nhập chia tách giải thể phá sản hợp đồng thỏa thuận văn bản xác nhận bản sao chứng thực hồ sơ kỹ thuật bản vẽ thiết kế phương án phòng cháy chữa cháy bảo vệ môi trường an toàn lao động vệ sinh thực phẩm nguồn gốc xuất xứ hàng hóa vật tư thiết bị kiểm định hiệu chuẩn đo lường chất lượng giám định tài sản quyền sử dụng đất nhà ở công trình gắn liền với đất thửa đất mục đích diện tích ranh giới Ằ Ỗ Ự ễ ngưỡng quặng khuỷu ngoẵng'.split(
    ' ',
  )

/** Writes what is not there yet; resolves when readers see it. */
export async function makeLongContent(portal: RunningPortal): Promise<void> {
  const publisher = await RestSession.login(portal, 'duyet@minhgiang.example', 'bientap@minhgiang.example')
  const admin = await RestSession.login(portal, 'quantri@minhgiang.example')
  await makeProcedures(publisher)
  await makeDocument(publisher)
  const texts = { name: EMPTY_COMMUNE.name, slug: EMPTY_COMMUNE.slug }
  await admin.post('trang-moi', { texts })
  const made = [
    LONG_NAMED_PROCEDURE.path,
    HEAVY_PROCEDURE.path,
    MUCH_RELATED_DOCUMENT.path,
    `/don-vi/${EMPTY_COMMUNE.slug}`,
  ]
  await waitUntil(
    async () =>
      (await Promise.all(made.map((path) => portal.fetch(path)))).every(({ status }) => status === 200),
    { timeout: 60_000 },
  )
}

async function makeProcedures(publisher: RestSession): Promise<void> {
  const [agency] = await publisher.list('agencies?limit=1&depth=0')
  const bases = await publisher.list('legal-documents?limit=12&depth=0&where[site.isRoot][equals]=true')
  const shared = {
    applicants: ['cong-dan', 'doanh-nghiep'],
    executingAgencies: [agency?.id],
    levels: ['commune'],
    legalBasis: bases.map(({ id }) => ({ legalDocument: id })),
    dossierSets: 1,
    _status: 'published',
  }
  const wanted = [
    { code: LONG_NAMED_PROCEDURE.code, slug: '9-990001', name: longName(), ...partsOf('name', 2, 3, 5) },
    {
      code: HEAVY_PROCEDURE.code,
      slug: '9-990002',
      name: 'Cấp lại giấy phép có rất nhiều trường hợp',
      ...partsOf('heavy', CASES, PAPERS_OF_A_CASE, 60),
    },
  ]
  for (const procedure of wanted) {
    const known = await publisher.list(`procedures?depth=0&where[code][equals]=${procedure.code}`)
    if (known.length === 0) await publisher.create('procedures', { ...shared, ...procedure })
  }
}

/** @param words how many words a text has at least */
function partsOf(seed: string, cases: number, papers: number, words: number) {
  const random = randomFrom(seed)
  const text = (least: number) => sentence(random, least + Math.floor(random() * least))
  const many = <Made>(count: number, make: (place: number) => Made) =>
    Array.from({ length: count }, (_, place) => make(place))
  return {
    description: `${text(words)} ${UNBROKEN}`,
    steps: many(8, (place) => ({
      title: `Bước ${place + 1}. ${text(6)}`,
      body: `${text(words)}\n- ${text(words)}`,
    })),
    submissionMethods: ['direct', 'online', 'post'].map((method) => ({
      method,
      processingTime: { value: 15, unit: 'working-day', text: text(12) },
      fees: many(4, () => ({ name: text(8), amount: Math.round(random() * 90) * 10_000, text: text(10) })),
      note: text(words),
    })),
    cases: many(cases, (place) => ({
      name: `Trường hợp ${place + 1}: ${text(8)}`,
      papers: many(papers, () => ({ name: text(words / 2), originals: 1, copies: 2, note: text(6) })),
    })),
    results: text(words),
    conditions: `${text(words)} ${UNBROKEN}`,
  }
}

async function makeDocument(publisher: RestSession): Promise<void> {
  const { number, path } = MUCH_RELATED_DOCUMENT
  const slug = path.split('/').at(-1)
  if ((await publisher.list(`legal-documents?depth=0&where[slug][equals]=${slug}`)).length > 0) return
  const [root] = await publisher.list('sites?where[isRoot][equals]=true&depth=0')
  const others = await publisher.list(
    `legal-documents?limit=30&depth=0&sort=slug&where[site][equals]=${root!.id}`,
  )
  const random = randomFrom('relations')
  // Kinds that leave the others' effect as it is.
  const kinds = ['based-on', 'cites', 'details', 'guides']
  const relations = Array.from({ length: RELATIONS }, (_, place) => ({
    kind: kinds[place % kinds.length],
    ...(others[place] ? { target: others[place].id } : { targetText: `${9000 + place}/1999/NĐ-XX` }),
    provision: place % 3 === 0 ? `Điều ${place + 1}, ${sentence(random, 8)}` : null,
  }))
  await publisher.create('legal-documents', {
    site: root!.id,
    slug,
    documentNumber: number,
    documentType: 'quyet-dinh',
    abstract: sentence(random, 90),
    issuingBody: 'Ủy ban nhân dân huyện Minh Giang',
    issuedOn: '2026-01-05T05:00:00.000Z',
    effectiveOn: '2026-02-01T05:00:00.000Z',
    relations,
    _status: 'published',
  })
}

/** Exactly as long as the longest name there is. */
function longName(): string {
  const text = sentence(randomFrom('longest name'), 400)
  return text.slice(0, LONGEST_NAME).replace(/.$/, 'ễ')
}

function sentence(random: () => number, words: number): string {
  const text = Array.from({ length: Math.ceil(words) }, () => pick(random, WORDS)).join(' ')
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}
