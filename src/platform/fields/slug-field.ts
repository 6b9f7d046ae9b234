import type { PayloadRequest, TextField } from 'payload'
import { idOf } from '../publishing/references'
import { ownerOfSlug } from '../publishing/slug-history'
import { isSiteOwned } from '../sites/ownership'
import { SLUG_MAX_LENGTH, slugOf } from '../text/slug'

type Data = Record<string, unknown>

/**
 * The address of an item. Left empty it is made from the item once, free of addresses other items have or had; it
 * changes afterwards only when a person changes it.
 */
export function slugField(fromItem: (data: Data) => unknown): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: 'Địa chỉ trên web',
    required: true,
    index: true,
    maxLength: SLUG_MAX_LENGTH,
    admin: {
      position: 'sidebar',
      description: 'Để trống thì tự đặt theo tiêu đề. Địa chỉ cũ luôn dẫn đến địa chỉ mới.',
    },
    hooks: {
      beforeDuplicate: [() => null],
      beforeValidate: [
        ({ collection, data = {}, originalDoc, req, value }): unknown => {
          const original = (originalDoc ?? {}) as Data
          if (typeof value === 'string' && value) return slugOf(value)
          if (typeof original.slug === 'string') return original.slug
          const source = fromItem(data)
          if (!collection || typeof source !== 'string') return value as unknown
          const site = isSiteOwned(collection.slug) ? idOf(data.site) : null
          return freeSlug(req, { collection: collection.slug, site }, source)
        },
      ],
    },
    validate: (value: unknown) =>
      (typeof value === 'string' && value === slugOf(value) && value !== '') ||
      'Địa chỉ chỉ gồm chữ thường không dấu, số và dấu gạch ngang.',
  }
}

type Scope = { collection: string; site: string | null }

async function freeSlug(req: PayloadRequest, scope: Scope, wanted: string): Promise<string> {
  const base = slugOf(wanted) || 'muc'
  for (let attempt = 1; ; attempt += 1) {
    const ending = attempt === 1 ? '' : `-${attempt}`
    const slug = `${base.slice(0, SLUG_MAX_LENGTH - ending.length)}${ending}`
    if (!(await isTaken(req, scope, slug))) return slug
  }
}

async function isTaken(req: PayloadRequest, { collection, site }: Scope, slug: string): Promise<boolean> {
  if (await ownerOfSlug(req, { collection, site, slug })) return true
  const { totalDocs } = await req.payload.count({
    collection: collection as 'news',
    where: { slug: { equals: slug }, ...(site ? { site: { equals: site } } : {}) },
    req,
  })
  return totalDocs > 0
}
