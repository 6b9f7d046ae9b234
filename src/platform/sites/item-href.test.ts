import { describe, expect, it } from 'vitest'
import { itemHref } from './item-href'
import type { ItemPlace } from './item-place'
import { noItems } from './placements-at'
import type { PublicSite } from './public-site'
import type { SiteContext } from './site-context'

const named = (id: string) => ({ id, slug: id, kind: 'xa' }) as PublicSite
const atCommune = {
  site: named('commune'),
  above: [named('district'), named('root')],
  hidden: { ...noItems(), 'legal-documents': ['unwanted'] },
  href: (path: string) => `/don-vi/commune${path}`,
  canonical: (path: string, owner: PublicSite) => `https://${owner.id}.example${path}`,
} as unknown as SiteContext

const document = (more: Partial<ItemPlace>): ItemPlace => ({
  ...{ collection: 'legal-documents', id: '1', slug: 'quyet-dinh-1', siteId: 'root', isPublished: true },
  ...{ sharedWith: [], mayBeHidden: true, acceptedBy: null },
  ...more,
})

describe('a link to an item', () => {
  it.each<[string, Partial<ItemPlace>, string | null]>([
    ['its own', { siteId: 'commune' }, '/don-vi/commune/van-ban/quyet-dinh-1'],
    ['shared with it', { sharedWith: 'all' }, '/don-vi/commune/van-ban/quyet-dinh-1'],
    ['addressed to it alone', { sharedWith: ['commune'] }, '/don-vi/commune/van-ban/quyet-dinh-1'],
    ['of a site above, not shared', {}, 'https://root.example/van-ban/quyet-dinh-1'],
    ['of the district, not shared', { siteId: 'district' }, 'https://district.example/van-ban/quyet-dinh-1'],
    [
      'that it has hidden',
      { sharedWith: 'all', id: 'unwanted' },
      'https://root.example/van-ban/quyet-dinh-1',
    ],
    ['of another commune', { siteId: 'other', sharedWith: 'all' }, null],
    ['not published', { siteId: 'commune', isPublished: false }, null],
    ['without a page', { siteId: 'commune', collection: 'banners' }, null],
  ])('%s', (_, more, href) => expect(itemHref(atCommune, document(more))).toBe(href))

  it('of the author of the text leads there, whoever reads it', () => {
    const place = document({ siteId: 'author' })
    expect(itemHref(atCommune, place, named('author'))).toBe('https://author.example/van-ban/quyet-dinh-1')
  })
})
