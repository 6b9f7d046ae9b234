import type { PageText } from '../pages'
import { addressOf, capitalised, deskOf, telephoneOf } from '../sites'
import type { Commune } from './communes'

/** Pages that some communes have not written yet: their readers are shown those of the district, or that there is none. */
const UNWRITTEN: Record<string, string[]> = {
  'xa-long-khe': ['chuc-nang-nhiem-vu', 'lanh-dao'],
  'xa-quang-minh': ['co-cau-to-chuc', 'chuc-nang-nhiem-vu', 'lanh-dao'],
}

/** The introduction of a commune, as far as it has written it. */
export function communePages(commune: Commune): PageText[] {
  const unwritten = UNWRITTEN[commune.slug] ?? []
  return [about(commune), organisation(commune), duties(commune), leaders(commune), contact(commune)].map(
    (page) => (unwritten.includes(page.slug) ? { slug: page.slug, title: page.title, body: [] } : page),
  )
}

/** In a township people live in groups of streets. */
function partOf({ kind }: Commune): string {
  return kind === 'xa' ? 'thôn' : 'tổ dân phố'
}

function about(commune: Commune): PageText {
  const { name, area, population, households, villages, livelihood, landmark } = commune
  const count = (number: number) => number.toLocaleString('vi-VN')
  const part = partOf(commune)
  return {
    slug: 'gioi-thieu-chung',
    title: `Giới thiệu ${name}`,
    summary: `${capitalised(name)} có ${count(population)} người ở ${villages} ${part}, nổi tiếng với nghề ${livelihood}.`,
    body: [
      `${capitalised(name)} thuộc huyện Minh Giang, tỉnh Nam Thượng, thành lập ngày ${commune.founded.split('-').reverse().join('/')}. Diện tích tự nhiên ${count(area)} ki-lô-mét vuông, ${count(households)} hộ với ${count(population)} người, mật độ ${count(Math.round(population / area))} người trên một ki-lô-mét vuông.`,
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
  }
}

function organisation(commune: Commune): PageText {
  const { name, villages } = commune
  return {
    slug: 'co-cau-to-chuc',
    title: 'Cơ cấu tổ chức',
    summary: `Hội đồng nhân dân, Ủy ban nhân dân, bộ phận chuyên môn và ${villages} ${partOf(commune)} của ${name}.`,
    body: [
      '## Hội đồng nhân dân và Ủy ban nhân dân',
      `Ủy ban nhân dân ${name} gồm Chủ tịch, Phó Chủ tịch và các ủy viên phụ trách quân sự, công an.`,
      '## Bộ phận chuyên môn',
      '- Văn phòng – Thống kê.',
      '- Tư pháp – Hộ tịch.',
      '- Địa chính – Nông nghiệp – Xây dựng và Môi trường.',
      '- Tài chính – Kế toán.',
      '- Văn hóa – Xã hội.',
      '## Thôn, tổ dân phố',
      `${capitalised(name)} có ${villages} ${partOf(commune)}; mỗi nơi có trưởng ${partOf(commune)} và ban công tác mặt trận.`,
    ],
    en: { title: 'Organisation', summary: `Councils, offices and villages of ${commune.english}.` },
  }
}

function duties({ name, english, villages }: Commune): PageText {
  return {
    slug: 'chuc-nang-nhiem-vu',
    title: 'Chức năng, nhiệm vụ',
    summary: `Chức năng, nhiệm vụ của Ủy ban nhân dân ${name}.`,
    body: [
      `Ủy ban nhân dân ${name} là cơ quan hành chính nhà nước ở địa phương, chịu trách nhiệm trước nhân dân, Hội đồng nhân dân xã và Ủy ban nhân dân huyện.`,
      '## Nhiệm vụ chủ yếu',
      '- Thực hiện nghị quyết của Hội đồng nhân dân cùng cấp và văn bản của cấp trên.',
      '- Giải quyết thủ tục hành chính cho người dân tại Bộ phận Một cửa.',
      `- Quản lý đất đai, hộ tịch, trật tự xây dựng và vệ sinh môi trường ở ${villages} khu dân cư.`,
      '- Chăm lo người có công, hộ nghèo, người cao tuổi và trẻ em.',
    ],
    en: { title: 'Functions and duties', summary: `What the People’s Committee of ${english} does.` },
  }
}

function leaders(commune: Commune): PageText {
  const { name, chairman, deputy, officer } = commune
  const telephone = telephoneOf(commune)
  return {
    slug: 'lanh-dao',
    title: 'Lãnh đạo',
    summary: `Lãnh đạo ${name} và công việc phụ trách.`,
    body: [
      `- ${chairman}, Chủ tịch Ủy ban nhân dân: phụ trách chung, ngân sách, đất đai, quốc phòng và an ninh. Điện thoại ${telephone}.`,
      `- ${deputy}, Phó Chủ tịch Ủy ban nhân dân, người phát ngôn: phụ trách văn hóa, xã hội, cải cách hành chính. Điện thoại ${telephone}.`,
      `- ${officer}, công chức Văn phòng – Thống kê: phụ trách Bộ phận Một cửa.`,
    ],
    en: { title: 'Leaders', summary: `Leaders of ${commune.english}.` },
  }
}

function contact(commune: Commune): PageText {
  const { name } = commune
  const desk = deskOf(commune)
  return {
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
  }
}
