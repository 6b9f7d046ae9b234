import type { Site } from '@/payload-types'

/** A section of news that a new site begins with. */
type Section = { slug: string; name: string; english: string }

/** Sections every commune has use for; further ones are added in the admin. */
export const SECTIONS: Section[] = [
  { slug: 'tin-dia-phuong', name: 'Tin địa phương', english: 'Local news' },
  { slug: 'thong-bao', name: 'Thông báo', english: 'Announcements' },
  { slug: 'tuyen-truyen', name: 'Tuyên truyền', english: 'Campaigns' },
  { slug: 'doi-song', name: 'Đời sống – Văn hóa', english: 'Life and culture' },
]

type Ids = Map<string, string>
type Menu = NonNullable<Site['menu']>
type Home = NonNullable<Site['home']>

/**
 * The menu of a new site, which its people then drag into their own order. Entries without words of their own are named
 * by the portal in the reader's language.
 * @param sections ids by slug
 */
export function menuOf(sections: Ids): Menu {
  return [
    { target: 'home' },
    { target: 'about' },
    {
      target: 'news',
      children: SECTIONS.map(({ slug, name }) => ({
        label: name,
        target: 'category' as const,
        category: idIn(sections, slug),
      })),
    },
    { target: 'directives' },
    { target: 'legal-documents' },
    { target: 'procedures' },
  ]
}

/** The home page of a new site from top to bottom. What the site has none of yet is shown from the site above. */
export function homeOf(sections: Ids): Home {
  return [
    { blockType: 'featuredNews', count: 6 },
    { blockType: 'contacts' },
    { blockType: 'categoryNews', category: idIn(sections, 'thong-bao'), count: 4 },
    { blockType: 'directives', count: 6 },
    { blockType: 'procedures', by: 'life-event', count: 8 },
    { blockType: 'procedures', by: 'sector', count: 12 },
    { blockType: 'banners', count: 3 },
    { blockType: 'legalDocuments', count: 6 },
  ]
}

function idIn(ids: Ids, slug: string): string {
  const id = ids.get(slug)
  if (!id) throw new Error(`The skeleton has no section ${slug}.`)
  return id
}
