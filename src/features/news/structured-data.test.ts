import { expect, it } from 'vitest'
import type { PublicSite } from '@/platform/sites/public-site'
import type { NewsArticle } from './news-item'
import { newsNode } from './structured-data'

const owner = { name: 'Xã Một' } as PublicSite
const ctx = { locale: 'en' as const, canonical: (path: string) => `https://xa.example/en${path}` }
const article = {
  title: 'Lịch tiếp công dân',
  summary: null,
  slug: 'lich',
  publishedAt: '2026-11-20T01:00:00.000Z',
  category: { slug: 'tb', name: 'Thông báo' },
  cover: { url: '/api/media/file/a.webp', renditions: [] },
  author: null,
  isTranslated: false,
  changes: [{ day: '2026-11-21', note: 'Đổi giờ' }],
} as unknown as NewsArticle

it('is published by the unit that owns it, in the language it is written in', () => {
  expect(newsNode(ctx, article, owner)).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Lịch tiếp công dân',
    inLanguage: 'vi',
    url: 'https://xa.example/en/tin-tuc/lich',
    datePublished: '2026-11-20T01:00:00.000Z',
    dateModified: '2026-11-21',
    image: 'https://xa.example/api/media/file/a.webp',
    author: { '@type': 'GovernmentOrganization', name: 'Xã Một' },
    publisher: { name: 'Xã Một' },
  })
  expect(newsNode(ctx, { ...article, author: 'Lan' }, owner).author).toEqual({
    '@type': 'Person',
    name: 'Lan',
  })
})
