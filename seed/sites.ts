import { env } from '@/env'
import type { Site } from '@/payload-types'
import { makeSite } from '@/features/new-site/make-site'
import type { WantedSite } from '@/features/new-site/wanted-site'
import { storedDay } from '@/platform/time/calendar-day'
import { communes, COMMUNE_WITH_FOUR_EYES, COMMUNE_WITHOUT_FOUR_EYES, type Commune } from './data/communes'
import { inSmallGroups, together, type Outcome, type SeedSession, type Wanted } from './session'

/** Slug of the root site. */
export const ROOT = 'huyen-minh-giang'

const DOMAIN = 'minhgiang.example'

const FOOTER =
  'Huyện Minh Giang, tỉnh Nam Thượng là địa phương hư cấu, dựng lên để giới thiệu phần mềm Một Cổng. Tên người, số điện thoại, tin bài, văn bản của huyện và xã ở đây đều không có thật; thủ tục hành chính chỉ để minh họa, không thay cho quy định hiện hành.'

const FOOTER_EN =
  'Minh Giang District, Nam Thuong Province is a fictional place made to show the Một Cổng software. People, telephone numbers, news and local documents here are not real.'

const SUMMER = {
  morningOpen: '07:00',
  morningClose: '11:30',
  afternoonOpen: '13:30',
  afternoonClose: '17:00',
}
const WINTER = {
  morningOpen: '07:30',
  morningClose: '12:00',
  afternoonOpen: '13:00',
  afternoonClose: '16:30',
}
const officeHours: Site['officeHours'] = {
  days: 'Thứ Hai đến thứ Sáu',
  weekdays: ['1', '2', '3', '4', '5'],
  summerFrom: '15/04',
  winterFrom: '16/10',
  summer: SUMMER,
  winter: WINTER,
}

/** The root site and the fourteen members, each made like any new site. The emblems follow once there are sites to own them. */
export async function seedSites(session: SeedSession): Promise<Outcome> {
  const root = await session.ensure('sites', 'slug', [rootSite()])
  const parent = session.idOf('sites', ROOT)
  await proposeHosts(session, parent)
  const members: Outcome = { created: [], existing: [] }
  for (const commune of communes) {
    const { site, created } = await makeSite(session.payload, memberSite(commune, parent), {
      announces: false,
      drawsEmblem: false,
    })
    session.remember('sites', commune.slug, undefined, site.id)
    members[created ? 'created' : 'existing'].push(site.id)
  }
  await translateMembers(session)
  return together(root, members)
}

/** A root of an earlier demo has no pattern yet; one that a person has set stays. */
async function proposeHosts(session: SeedSession, root: string): Promise<void> {
  const { memberHostPattern } = await session.payload.findByID({ collection: 'sites', id: root, depth: 0 })
  if (memberHostPattern) return
  await session.inTransaction((req) =>
    session.payload.update({
      collection: 'sites',
      id: root,
      data: { memberHostPattern: HOST_PATTERN },
      depth: 0,
      req,
    }),
  )
}

/** English texts of the members that have none: a run may have been stopped between the two. */
async function translateMembers(session: SeedSession): Promise<void> {
  const { docs } = await session.payload.find({
    collection: 'sites',
    where: { slug: { in: communes.map(({ slug }) => slug) } },
    select: { slug: true, name: true },
    locale: 'en',
    fallbackLocale: false,
    depth: 0,
    pagination: false,
  })
  const untold = docs.filter(({ name }) => !name)
  await inSmallGroups(untold, async ({ id, slug }) => {
    const commune = communes.find((known) => known.slug === slug)
    if (!commune) return
    await session.inTransaction((req) =>
      session.payload.update({
        collection: 'sites',
        id,
        data: englishOf(commune),
        locale: 'en',
        depth: 0,
        req,
      }),
    )
  })
}

/** `xã An Bình` → `Xã An Bình`. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The telephone number of a commune's one-stop desk; the numbers are invented. */
export function telephoneOf(commune: Commune): string {
  return `0296 000 ${commune.telephone}`
}

/** The address of a commune's office. */
export function addressOf(commune: Commune): string {
  return `${capitalised(commune.street)}, ${commune.name}, huyện Minh Giang, tỉnh Nam Thượng`
}

/** Where a person goes to hand in papers at a commune. */
export function deskOf(commune: Commune) {
  return {
    name: `Bộ phận Tiếp nhận và Trả kết quả ${commune.name}`,
    address: `Tầng 1, trụ sở Ủy ban nhân dân ${commune.name}, ${commune.street}`,
    telephone: telephoneOf(commune),
  }
}

/** Embedded, the demo answers on this machine; on servers of one's own only under its example names. */
const IS_EMBEDDED = env.PORTAL_EMBEDDED || !env.DATABASE_URI

/** Where a site made in the demo is reached. */
const HOST_PATTERN = IS_EMBEDDED ? '{slug}.localhost' : `{slug}.${DOMAIN}`

function hostsOf(local: string, public_: string): string[] {
  return [...(IS_EMBEDDED ? [local] : []), public_]
}

function rootSite(): Wanted {
  return {
    key: ROOT,
    data: {
      slug: ROOT,
      name: 'Huyện Minh Giang',
      kind: 'huyen',
      isRoot: true,
      fourEyes: true,
      countsSearches: true,
      hosts: hostsOf('localhost', DOMAIN).map((host) => ({ host })),
      memberHostPattern: HOST_PATTERN,
      introduction:
        'Cổng thông tin điện tử huyện Minh Giang: tin tức, chỉ đạo điều hành, văn bản và thủ tục hành chính của huyện và 14 xã, thị trấn.',
      accentColor: '#9b1c1c',
      footerNote: FOOTER,
      address: 'Số 01 đường Ủy Ban, thị trấn Minh Giang, huyện Minh Giang, tỉnh Nam Thượng',
      telephone: '0296 000 100',
      email: `vanphong@${DOMAIN}`,
      responsible: { name: 'Đặng Hoàng Sơn', position: 'Phó Chủ tịch Ủy ban nhân dân huyện' },
      spokesperson: {
        name: 'Vũ Minh Châu',
        position: 'Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện',
        telephone: '0296 000 105',
        email: `phatngon@${DOMAIN}`,
      },
      desk: {
        name: 'Bộ phận Tiếp nhận và Trả kết quả huyện Minh Giang',
        address: 'Tầng 1, nhà B, số 01 đường Ủy Ban, thị trấn Minh Giang',
        telephone: '0296 000 108',
      },
      officeHours,
      validFromOn: storedDay('1979-06-05'),
    },
    en: {
      name: 'Minh Giang District',
      introduction:
        'The portal of Minh Giang District: news, directives, legal documents and administrative procedures of the district and its 14 communes.',
      footerNote: FOOTER_EN,
      address: '1 Uy Ban Street, Minh Giang Township, Minh Giang District, Nam Thuong Province',
      officeHours: { days: 'Monday to Friday' },
      responsible: { position: 'Deputy Chairman of the District People’s Committee' },
      spokesperson: {
        position: 'Chief of the Office of the District People’s Council and People’s Committee',
      },
      desk: {
        name: 'One-stop desk of Minh Giang District',
        address: 'Ground floor, building B, 1 Uy Ban Street, Minh Giang Township',
      },
    },
  }
}

function memberSite(commune: Commune, parent: string): WantedSite {
  const { slug, kind, name } = commune
  const mailbox = slug.replace(/^(xa|thi-tran)-/, '').replaceAll('-', '')
  return {
    name: capitalised(name),
    kind,
    slug,
    hosts: hostsOf(`${slug}.localhost`, `${slug}.${DOMAIN}`),
    parent,
    accentColor: commune.accent,
    details: {
      fourEyes: slug !== COMMUNE_WITHOUT_FOUR_EYES,
      countsSearches: slug === COMMUNE_WITH_FOUR_EYES || slug === COMMUNE_WITHOUT_FOUR_EYES,
      introduction: `Trang thông tin điện tử ${name}, huyện Minh Giang: ${commune.villages} thôn, tổ dân phố với ${commune.households.toLocaleString('vi-VN')} hộ dân, nổi tiếng với nghề ${commune.livelihood}.`,
      footerNote: FOOTER,
      address: addressOf(commune),
      telephone: telephoneOf(commune),
      email: `${mailbox}@${DOMAIN}`,
      responsible: { name: commune.chairman, position: `Chủ tịch Ủy ban nhân dân ${name}` },
      spokesperson: {
        name: commune.deputy,
        position: `Phó Chủ tịch Ủy ban nhân dân ${name}`,
        telephone: telephoneOf(commune),
        email: `phatngon.${mailbox}@${DOMAIN}`,
      },
      desk: deskOf(commune),
      officeHours,
      validFromOn: storedDay(commune.founded),
    },
  }
}

function englishOf({ english, households, villages }: Commune) {
  return {
    name: english,
    introduction: `The page of ${english}, Minh Giang District: ${households.toLocaleString('en-US')} households in ${villages} villages.`,
    footerNote: FOOTER_EN,
    officeHours: { days: 'Monday to Friday' },
    responsible: { position: `Chair of the People’s Committee of ${english}` },
    spokesperson: { position: `Deputy Chair of the People’s Committee of ${english}` },
    desk: { name: `One-stop desk of ${english}` },
  }
}
