import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { publicItemsRead } from '../links/item-names'
import { FINDABLE } from '../links/linkable'
import type { KnownTargets } from './finding'
import { leadsNowhere } from './leads-nowhere'
import type { Question } from './named-things'

/** What the portal knows of the things a text at a site names; of drafts only those that the person may read. */
export async function knownTargets(
  req: PayloadRequest,
  site: string,
  { links, numbers, media, targets }: Question,
): Promise<KnownTargets> {
  const known = await knownNumbers(req, numbers)
  const broken: string[] = []
  for (const link of links) if (await leadsNowhere(req.payload, link, site)) broken.push(link)
  return {
    brokenLinks: broken,
    closedTargets: await closedAmong(req, targets),
    unknownNumbers: numbers.filter((key) => !known.has(key)),
    picturesWithoutAlt: await picturesWithoutAlt(req, media),
  }
}

/** Which of these items, each named by collection and id, nobody but people at work can read. */
async function closedAmong(req: PayloadRequest, targets: string[]): Promise<string[]> {
  const named = targets.map((key) => ({ key, ...parsed(key) }))
  const open = new Set<string>()
  for (const { collection } of FINDABLE) {
    const ids = named.filter((target) => target.collection === collection).map(({ id }) => id)
    for (const { id } of await publicItemsRead(req, collection, ids)) open.add(`${collection} ${id}`)
  }
  return named.filter(({ key }) => !open.has(key)).map(({ key }) => key)
}

function parsed(key: string): { collection: string; id: string } {
  const [collection = '', id = ''] = key.split(' ')
  // The database refuses a question with an id that is none.
  return { collection: z.uuid().safeParse(id).success ? collection : '', id }
}

async function knownNumbers(req: PayloadRequest, keys: string[]): Promise<Set<string>> {
  const known = new Set<string>()
  if (keys.length === 0) return known
  const named: Where = { numberKey: { in: keys } }
  for (const collection of ['legal-documents', 'directives'] as const) {
    const shared = { collection, depth: 0, pagination: false, select: { numberKey: true }, req } as const
    const ofAll = await req.payload.find({
      ...shared,
      where: { and: [named, { _status: { equals: 'published' } }] },
    })
    const own = await req.payload.find({ ...shared, where: named, overrideAccess: false, user: req.user })
    for (const { numberKey } of [...ofAll.docs, ...own.docs]) if (numberKey) known.add(numberKey)
  }
  return known
}

async function picturesWithoutAlt(
  req: PayloadRequest,
  ids: string[],
): Promise<KnownTargets['picturesWithoutAlt']> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { and: [{ id: { in: ids } }, { mimeType: { contains: 'image/' } }] },
    select: { alt: true, originalName: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
    .filter(({ alt }) => !alt?.trim() || /^\S+\.(?:png|jpe?g|gif|webp)$/i.test(alt))
    .map(({ id, originalName }) => ({ id, name: originalName ?? 'ảnh không tên' }))
}
