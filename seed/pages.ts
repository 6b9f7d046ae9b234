import { communes, type Commune } from './data/communes'
import { rootPages } from './data/pages-root'
import { richText } from './rich-text'
import type { Outcome, SeedSession } from './session'
import { addressOf, capitalised, deskOf, ROOT, telephoneOf } from './sites'

/** An introduction page as it is written down in `data/`. */
export type PageText = {
  slug: string
  title: string
  summary: string
  body: string[]
  en?: { title: string; summary: string }
}

/** The introduction pages of the district and of each commune. */
export function seedPages(session: SeedSession): Promise<Outcome> {
  const wantedOf = (site: string, texts: PageText[]) =>
    texts.map(({ slug, title, summary, body, en }, index) => ({
      key: slug,
      site,
      data: { slug, title, summary, body: richText(body), order: (index + 1) * 10, _status: 'published' },
      ...(en ? { en } : {}),
    }))
  return session.ensure('pages', 'slug', [
    ...wantedOf(ROOT, rootPages),
    ...communes.flatMap((commune) => wantedOf(commune.slug, communePages(commune))),
  ])
}

function communePages(commune: Commune): PageText[] {
  const { name, area, population, households, villages, livelihood, landmark } = commune
  const count = (number: number) => number.toLocaleString('vi-VN')
  const desk = deskOf(commune)
  const density = count(Math.round(population / area))
  const part = commune.kind === 'xa' ? 'thôn' : 'tổ dân phố'
  return [
    {
      slug: 'gioi-thieu-chung',
      title: `Giới thiệu ${name}`,
      summary: `${capitalised(name)} có ${count(population)} người ở ${villages} ${part}, nổi tiếng với nghề ${livelihood}.`,
      body: [
        `${capitalised(name)} thuộc huyện Minh Giang, tỉnh Nam Thượng, thành lập ngày ${commune.founded.split('-').reverse().join('/')}. Diện tích tự nhiên ${count(area)} ki-lô-mét vuông, ${count(households)} hộ với ${count(population)} người, mật độ ${density} người trên một ki-lô-mét vuông.`,
        '## Đời sống và nghề nghiệp',
        `Người dân ở ${villages} ${part} chủ yếu làm nghề ${livelihood}. Điểm được nhiều người biết đến là ${landmark}.`,
        '## Bộ máy',
        `- Chủ tịch Ủy ban nhân dân: ${commune.chairman}.`,
        `- Phó Chủ tịch Ủy ban nhân dân, người phát ngôn: ${commune.deputy}.`,
        `- Công chức phụ trách Bộ phận Một cửa: ${commune.officer}.`,
      ],
      en: {
        title: `About ${commune.english}`,
        summary: `${population.toLocaleString('en-US')} people in ${villages} villages.`,
      },
    },
    {
      slug: 'lien-he',
      title: `Liên hệ ${name}`,
      summary: `Trụ sở, điện thoại và nơi tiếp nhận hồ sơ của ${name}.`,
      body: [
        `Trụ sở Ủy ban nhân dân: ${addressOf(commune)}.`,
        `- Điện thoại: ${telephoneOf(commune)}.`,
        `- Nơi nhận hồ sơ: ${desk.name}, ${desk.address.charAt(0).toLowerCase()}${desk.address.slice(1)}.`,
        '- Công an: gọi số điện thoại trên, hoặc 113 khi khẩn cấp.',
        '## Tiếp công dân',
        `Chủ tịch Ủy ban nhân dân ${name} tiếp công dân sáng thứ Năm hằng tuần; cán bộ tiếp công dân làm việc các ngày trong tuần theo giờ hành chính.`,
      ],
      en: { title: `Contact ${commune.english}`, summary: 'Address, telephone and one-stop desk.' },
    },
  ]
}
