import { displayDay, storedDay } from '@/platform/time/calendar-day'
import { documentTypeLabel } from '@/platform/official-documents/document-types'
import { offices, serviceUnits } from './agencies'
import { daysBefore, storedDaysBefore } from './calendar'
import { communes } from './data/communes'
import { letters } from './data/directives-letters'
import { orders } from './data/directives-orders'
import { drawPaper } from './papers/draw-paper'
import { paperName } from './papers/legal-paper'
import { richText } from './rich-text'
import type { Outcome, SeedSession, Wanted } from './session'
import { ROOT } from './sites'

/** A directive as it is written down in `data/`; days are counted before the reference day, negative ones after it. */
export type DirectiveText = [
  number: string,
  type: string,
  abstract: string,
  daysAgo: number,
  more: {
    urgency?: 'khan' | 'thuong-khan' | 'hoa-toc'
    due?: number
    sites: 'all' | string[]
    agencies: string[]
    tasks?: [what: string, who: string, due: number][]
    shared?: boolean
  },
]

const ISSUER = 'Ủy ban nhân dân huyện Minh Giang'

const OFFICES = new Map([...offices, ...serviceUnits].map(([slug, name]) => [slug, name]))

/** Types that a chairman signs himself; the others are signed on his behalf. */
const SIGNED_BY_CHAIRMAN = ['chi-thi', 'cong-dien', 'ket-luan', 'bao-cao']

/** The directives of the district. */
export async function seedDirectives(session: SeedSession): Promise<Outcome> {
  await session.ensure('media', 'originalName', [...orders, ...letters].map(printed))
  return session.ensure(
    'directives',
    'documentNumber',
    [...orders, ...letters].map((text) => directive(session, text)),
  )
}

function printed(text: DirectiveText): Wanted {
  const [number, type, abstract, daysAgo, { sites }] = text
  const paper = {
    name: paperName(number),
    issuer: ISSUER,
    number,
    day: daysBefore(daysAgo),
    heading: type === 'cong-van' ? '' : documentTypeLabel(type),
    abstract,
    paragraphs: bodyOf(text).map((paragraph) => paragraph.replace(/^## /, '')),
    ...signatureOf(type),
    recipients: sites === 'all' ? ['UBND các xã, thị trấn'] : ['UBND các xã, thị trấn có tên trên'],
    isScan: false,
  }
  return {
    key: `${paper.name}.pdf`,
    site: ROOT,
    data: { alt: `${documentTypeLabel(type)} ${number}: ${abstract}` },
    file: () => drawPaper(paper),
  }
}

function signatureOf(type: string): { signer: string; position: string } {
  return SIGNED_BY_CHAIRMAN.includes(type)
    ? { signer: 'Lương Thế Hòa', position: 'Chủ tịch' }
    : { signer: 'Đặng Hoàng Sơn', position: 'Phó Chủ tịch' }
}

function directive(session: SeedSession, text: DirectiveText): Wanted {
  const [number, type, abstract, daysAgo, more] = text
  const recipients = more.sites === 'all' ? communes.map(({ slug }) => slug) : more.sites
  const { signer, position } = signatureOf(type)
  return {
    key: number,
    site: ROOT,
    data: {
      documentNumber: number,
      documentType: type,
      abstract,
      issuingBody: ISSUER,
      issuingAgency: session.idOf('agencies', 'ubnd-huyen-minh-giang'),
      signer,
      signerPosition: position,
      issuedOn: storedDaysBefore(daysAgo),
      body: richText(bodyOf(text)),
      files: [session.idOf('media', `${paperName(number)}.pdf`, ROOT)],
      recipientSites: recipients.map((slug) => session.idOf('sites', slug)),
      recipientAgencies: more.agencies.map((slug) => session.idOf('agencies', slug)),
      urgency: more.urgency ?? 'thuong',
      dueOn: more.due === undefined ? undefined : storedDaysBefore(more.due),
      tasks: (more.tasks ?? []).map(([what, who, due]) => ({
        what,
        who,
        dueOn: storedDay(daysBefore(due)),
        ...assigned(session, who, { sites: recipients, agencies: more.agencies }),
      })),
      sharing: more.shared ? 'all' : 'none',
      showAtRecipients: true,
      publishesProgress: (more.tasks ?? []).length > 0,
      _status: 'published',
    },
  }
}

/** Whom the words of a task mean: an office, communes by name, or all communes; everybody where they mean nobody. */
function assigned(session: SeedSession, who: string, to: { sites: string[]; agencies: string[] }) {
  const office = to.agencies.find((slug) => OFFICES.get(slug) === who)
  if (office) return { assignedAgencies: [session.idOf('agencies', office)] }
  if (!/xã|thị trấn|thôn/i.test(who)) return {}
  const named = to.sites.filter((slug) => {
    const name = communes.find((commune) => commune.slug === slug)?.name ?? ''
    return who.toLowerCase().includes(name.toLowerCase())
  })
  return { assignedSites: (named.length > 0 ? named : to.sites).map((slug) => session.idOf('sites', slug)) }
}

function bodyOf([, type, abstract, daysAgo, { due, tasks = [], sites }]: DirectiveText): string[] {
  const subject = abstract.replace(/^Về (việc )?/, '')
  const whom = sites === 'all' ? 'các xã, thị trấn' : 'các xã, thị trấn có tên ở nơi nhận'
  const opening: Record<string, string> = {
    'giay-moi': `Ủy ban nhân dân huyện Minh Giang trân trọng kính mời đại diện lãnh đạo các cơ quan liên quan và ${whom} tham dự: ${lowered(subject)}.`,
    'bao-cao': `Ủy ban nhân dân huyện Minh Giang báo cáo ${lowered(subject)}, gửi các cơ quan, đơn vị và ${whom} để biết, theo dõi.`,
    'thong-bao': `Ủy ban nhân dân huyện Minh Giang thông báo đến các cơ quan, đơn vị và ${whom} nội dung sau: ${lowered(subject)}.`,
    'ket-luan': `Ủy ban nhân dân huyện Minh Giang ban hành ${lowered(subject)}; yêu cầu các cơ quan, đơn vị liên quan nghiêm túc thực hiện.`,
    'huong-dan': `Ủy ban nhân dân huyện Minh Giang hướng dẫn các cơ quan, đơn vị và ${whom} ${lowered(subject).replace(/^hướng dẫn /, '')} như sau.`,
    'cong-dien': `Chủ tịch Ủy ban nhân dân huyện Minh Giang điện thủ trưởng các cơ quan và chủ tịch ủy ban nhân dân ${whom} yêu cầu: ${lowered(subject)}.`,
  }
  return [
    opening[type] ??
      `Ủy ban nhân dân huyện Minh Giang yêu cầu các cơ quan, đơn vị và ${whom} tổ chức thực hiện nội dung về ${lowered(subject)} theo ${documentTypeLabel(type).toLowerCase()} này.`,
    ...(tasks.length > 0 ? ['## Nhiệm vụ cụ thể'] : []),
    ...tasks.map(([what, who, day]) => `- ${what}: ${who}, trước ngày ${displayDay(daysBefore(day))}.`),
    ...(due === undefined ? [] : [`Thời hạn hoàn thành chung: ngày ${displayDay(daysBefore(due))}.`]),
    `Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện (điện thoại 0296 000 300) để được hướng dẫn. Văn bản có hiệu lực từ ngày ký, ${displayDay(daysBefore(daysAgo))}.`,
  ]
}

/** The first letter small, as inside a sentence; names of feasts and places keep theirs. */
function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
