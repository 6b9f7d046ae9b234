import type { Payload } from 'payload'
import { storedDay } from '@/platform/time/calendar-day'
import { announce } from './announce'
import { daysBefore } from './calendar'
import { communes } from './data/communes'
import { pick, randomFrom } from './random'
import { richText } from './rich-text'
import { SeedSession, type Wanted } from './session'
import { capitalised, ROOT } from './sites'

/** Between two lines of progress; small enough that a killed run loses little. */
const BATCH = 200

const TYPES = [
  ['quyet-dinh', 'QĐ-UBND'],
  ['thong-bao', 'TB-UBND'],
  ['ke-hoach', 'KH-UBND'],
  ['huong-dan', 'HD-UBND'],
] as const

const ACTIONS = [
  'Phê duyệt',
  'Điều chỉnh',
  'Công bố',
  'Phân bổ',
  'Công nhận',
  'Ban hành',
  'Kéo dài thời gian thực hiện',
  'Thành lập tổ kiểm tra',
]

const OBJECTS: [object: string, sector: string][] = [
  ['kế hoạch sử dụng đất', 'dat-dai'],
  ['dự toán sửa chữa đường liên thôn', 'giao-thong'],
  ['danh sách hộ được hỗ trợ nhà ở', 'bao-tro-xa-hoi'],
  ['quy hoạch chi tiết khu dân cư', 'xay-dung'],
  ['kế hoạch phòng, chống thiên tai', 'thuy-loi'],
  ['phương án tưới tiêu vụ Đông Xuân', 'thuy-loi'],
  ['danh mục thủ tục hành chính được sửa đổi', 'kiem-soat-thu-tuc'],
  ['kinh phí hỗ trợ sản xuất sau mưa lũ', 'nong-nghiep'],
  ['chương trình bồi dưỡng giáo viên', 'giao-duc'],
  ['kế hoạch tiêm chủng mở rộng', 'y-te'],
  ['hồ sơ xếp hạng di tích', 'van-hoa'],
  ['kế hoạch cải tạo lưới điện nông thôn', 'xay-dung'],
]

const OCCASIONS = [
  'theo đề nghị của các thôn',
  'từ nguồn ngân sách huyện',
  'giai đoạn hai',
  'đợt bổ sung',
  'theo kết luận kiểm tra',
  'phục vụ sản xuất',
  'theo ý kiến cử tri',
]

/** Adds invented but plausible legal documents and news, three to one, the same ones for the same number. */
export async function seedScale(
  payload: Payload,
  count: number,
  onLine: (line: string) => void,
): Promise<void> {
  const session = new SeedSession(payload)
  for (const [collection, key] of [
    ['sites', 'slug'],
    ['sectors', 'slug'],
    ['categories', 'slug'],
  ] as const) {
    await session.ensure(collection, key, [])
  }
  const siteIds = [ROOT, ...communes.map(({ slug }) => slug)].map((slug) => session.idOf('sites', slug))
  const started = performance.now()
  for (let from = 0; from < count; from += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, count - from) }, (_, index) => from + index + 1)
    const documents = numbers
      .filter((number) => number % 4 !== 0)
      .map((number) => legalDocument(session, number))
    const news = numbers.filter((number) => number % 4 === 0).map((number) => newsItem(session, number))
    const made = await session.ensure('legal-documents', 'documentNumber', documents)
    const told = await session.ensure('news', 'slug', news)
    await announce(payload, 'legal-documents', made, siteIds)
    await announce(payload, 'news', told, siteIds)
    const seconds = ((performance.now() - started) / 1000).toFixed(0)
    onLine(
      `Dữ liệu tải: ${numbers.at(-1)}/${count}, thêm ${made.created.length + told.created.length} (${seconds} giây)`,
    )
  }
}

function legalDocument(session: SeedSession, number: number): Wanted {
  const random = randomFrom(`van-ban-${number}`)
  const [type, ending] = pick(random, TYPES)
  const [object, sector] = pick(random, OBJECTS)
  const commune = pick(random, communes)
  const documentNumber = `${10_000 + number}/${ending}`
  const day = storedDay(daysBefore(30 + Math.floor(random() * 4000)))
  return {
    key: documentNumber,
    site: ROOT,
    data: {
      documentNumber,
      documentType: type,
      abstract: `${pick(random, ACTIONS)} ${object} tại ${commune.name}, ${pick(random, OCCASIONS)}`,
      issuingBody: 'Ủy ban nhân dân huyện Minh Giang',
      signer: 'Lương Thế Hòa',
      signerPosition: 'Chủ tịch',
      issuedOn: day,
      effectiveOn: day,
      sector: session.idOf('sectors', sector),
      sharing: random() < 0.2 ? 'all' : 'none',
      _status: 'published',
    },
  }
}

function newsItem(session: SeedSession, number: number): Wanted {
  const random = randomFrom(`tin-${number}`)
  const [object] = pick(random, OBJECTS)
  const commune = pick(random, communes)
  const title = `${capitalised(commune.name)} triển khai ${object}, ${pick(random, OCCASIONS)}`
  const households = 20 + Math.floor(random() * 400)
  return {
    key: `tin-tai-${number}`,
    site: commune.slug,
    data: {
      slug: `tin-tai-${number}`,
      title,
      summary: `${capitalised(commune.name)} bắt đầu thực hiện ${object}, có ${households} hộ dân tham gia.`,
      body: richText([
        `Ủy ban nhân dân ${commune.name} vừa họp với các thôn để thống nhất cách thực hiện ${object}.`,
        `Theo kế hoạch, ${households} hộ dân tham gia trong đợt đầu; kết quả được công khai tại nhà văn hóa thôn.`,
      ]),
      category: session.idOf('categories', 'tin-dia-phuong', commune.slug),
      publishedAt: storedDay(daysBefore(30 + Math.floor(random() * 1500))),
      author: commune.officer,
      _status: 'published',
    },
  }
}
