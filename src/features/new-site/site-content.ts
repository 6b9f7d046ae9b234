import type { PayloadRequest } from 'payload'
import { MANDATORY_PAGES } from '@/platform/sites/mandatory-pages'
import { SECTIONS } from './skeleton'

/** Between two items, so that a later one fits in anywhere. */
const ORDER_STEP = 10

/** The sections of news of a new site; their ids by slug. */
export async function createSections(req: PayloadRequest, site: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const [index, { slug, name, english }] of SECTIONS.entries()) {
    const order = (index + 1) * ORDER_STEP
    // A call in one language leaves the request in it, so each says its own.
    const { id } = await req.payload.create({
      collection: 'categories',
      data: { site, slug, name, order },
      locale: 'vi',
      depth: 0,
      req,
    })
    await req.payload.update({
      collection: 'categories',
      id,
      data: { name: english },
      locale: 'en',
      depth: 0,
      req,
    })
    ids.set(slug, id)
  }
  return ids
}

/** The mandatory introduction, published and still empty: each address answers from the first minute on. */
export async function createPages(req: PayloadRequest, site: string): Promise<void> {
  for (const [index, { slug, title, english }] of MANDATORY_PAGES.entries()) {
    const written = { collection: 'pages', draft: false, depth: 0, req } as const
    const { id } = await req.payload.create({
      ...written,
      data: { site, slug, title, order: (index + 1) * ORDER_STEP, _status: 'published' },
      locale: 'vi',
    })
    await req.payload.update({
      ...written,
      id,
      data: { title: english, _status: 'published' },
      locale: 'en',
    })
  }
}
