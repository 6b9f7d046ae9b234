import type { Locale } from '../i18n/locales'

/**
 * Addresses below `/gioi-thieu` at which the portal itself prints what it knows of the unit, below the text of the page of
 * that address where there is one.
 */
const PARTS = {
  'co-cau-to-chuc': {
    name: 'organisation',
    title: { vi: 'Cơ cấu tổ chức', en: 'Organisation' },
    about: {
      vi: 'Các cơ quan, đơn vị và số điện thoại.',
      en: 'Offices and units, with their telephone numbers.',
    },
  },
  'lanh-dao': {
    name: 'leaders',
    title: { vi: 'Lãnh đạo', en: 'Leaders' },
    about: {
      vi: 'Họ tên, chức vụ, việc phụ trách và cách liên hệ.',
      en: 'Who they are, what they answer for, how to reach them.',
    },
  },
  'nguoi-phat-ngon': {
    name: 'spokesperson',
    title: { vi: 'Người phát ngôn', en: 'Spokesperson' },
    about: { vi: 'Người cung cấp thông tin cho báo chí.', en: 'Who gives information to the press.' },
  },
  'ban-do': {
    name: 'map',
    title: { vi: 'Bản đồ đơn vị hành chính', en: 'Map of the units' },
    about: { vi: 'Bấm vào một đơn vị để mở trang của đơn vị đó.', en: 'Choose a unit to open its page.' },
  },
  'ten-duong': {
    name: 'streets',
    title: { vi: 'Tên đường', en: 'Street names' },
    about: {
      vi: 'Điểm đầu, điểm cuối, chiều dài và ý nghĩa tên đường.',
      en: 'Where each begins and ends, its length and what its name means.',
    },
  },
  'lien-ket': {
    name: 'links',
    title: { vi: 'Liên kết', en: 'Links' },
    about: { vi: 'Trang thông tin của các cơ quan khác.', en: 'Sites of other bodies.' },
  },
} as const

export type PartSlug = keyof typeof PARTS
export type PartName = (typeof PARTS)[PartSlug]['name']

/** In the order in which lists have them. */
export const PART_SLUGS = Object.keys(PARTS) as PartSlug[]

/** True for the slug of a part, whether a page of that address is stored or not. */
export function isPartSlug(slug: string): slug is PartSlug {
  return Object.hasOwn(PARTS, slug)
}

export const partName = (slug: PartSlug): PartName => PARTS[slug].name

/** What a part is called where no page gives it a title. */
export const partTitle = (slug: PartSlug, locale: Locale): string => PARTS[slug].title[locale]

/** What it holds, in a line, where no page says it. */
export const partAbout = (slug: PartSlug, locale: Locale): string => PARTS[slug].about[locale]
