import { ValidationError, type Payload, type PayloadRequest } from 'payload'
import { pageTag } from '@/platform/publishing/page-tags'
import { Refusal } from '@/platform/publishing/refusal'
import { accentFor } from './accent-colours'
import { createEmblem } from './emblem'
import { giveSiteTo } from './first-account'
import { siteData } from './site-data'
import { createPages, createSections } from './site-content'
import { homeOf, menuOf } from './skeleton'
import { asPortal, holdNames } from './transaction'
import type { MadeSite, WantedSite } from './wanted-site'

type Options = {
  /** False for a caller that itself tells pages of what it made. */
  announces?: boolean
  /** False for a caller that brings an emblem right after. */
  drawsEmblem?: boolean
}

/**
 * Makes a complete site – contacts, desk, hours, menu, home page, sections, the mandatory introduction, emblem, colour and
 * first account – in one transaction, as the portal: whether the person may do so, the caller has asked. Safe to repeat: an
 * address that has its site is left as it is.
 * @throws Refusal 409 where a host, or the e-mail of a person, is taken; 400 where the data does not fit
 */
export async function makeSite(
  caller: Payload | PayloadRequest,
  wanted: WantedSite,
  { announces = true, drawsEmblem = true }: Options = {},
): Promise<MadeSite> {
  const payload = 'payload' in caller ? caller.payload : caller
  try {
    return await asPortal(payload, async (req) => {
      await holdNames(req, namesOf(wanted))
      const existing = await siteAt(req, wanted.slug)
      if (existing) return { site: existing, created: false, account: null }
      return create(req, wanted, { announces, drawsEmblem })
    })
  } catch (error) {
    throw inWords(error, wanted)
  }
}

async function create(
  req: PayloadRequest,
  wanted: WantedSite,
  { announces, drawsEmblem }: Required<Options>,
): Promise<MadeSite> {
  const { payload } = req
  await refuseTakenHosts(req, wanted.hosts)
  const colour = wanted.accentColor ?? accentFor(wanted.slug)
  const { id, slug, name } = await payload.create({
    collection: 'sites',
    data: await siteData(req, wanted, colour),
    locale: 'vi',
    depth: 0,
    req,
  })
  const sections = await createSections(req, id)
  await createPages(req, id)
  const emblem = drawsEmblem ? await createEmblem(req, { id, slug, name, accentColor: colour }) : null
  await payload.update({
    collection: 'sites',
    id,
    data: { emblem, menu: menuOf(sections), home: homeOf(sections) },
    locale: 'vi',
    depth: 0,
    req,
  })
  const account = wanted.firstAccount ? await giveSiteTo(req, id, wanted.firstAccount) : null
  if (announces) await tellPages(req, id, wanted.parent)
  return { site: { id, slug, name }, created: true, account }
}

async function siteAt(req: PayloadRequest, slug: string): Promise<MadeSite['site'] | null> {
  const { docs } = await req.payload.find({
    collection: 'sites',
    where: { slug: { equals: slug } },
    select: { slug: true, name: true },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ?? null
}

async function refuseTakenHosts(req: PayloadRequest, hosts: string[]): Promise<void> {
  if (hosts.length === 0) return
  const { docs } = await req.payload.find({
    collection: 'sites',
    where: { 'hosts.host': { in: hosts } },
    select: { name: true, hosts: true },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  const [owner] = docs
  if (!owner) return
  const taken = owner.hosts?.find(({ host }) => hosts.includes(host))?.host ?? hosts[0]
  throw new Refusal(`Tên miền ${taken} đã thuộc “${owner.name}”. Hãy chọn tên miền khác.`, 409)
}

async function tellPages(req: PayloadRequest, id: string, parent: string): Promise<void> {
  const tags = [
    pageTag.site(id),
    pageTag.sites(),
    pageTag.site(parent),
    pageTag.list('pages', id),
    pageTag.list('categories', id),
  ]
  await req.payload.jobs.queue({ task: 'expire', queue: 'now', input: { tags }, req })
}

function namesOf({ slug, hosts, firstAccount }: WantedSite): string[] {
  return [
    `slug:${slug}`,
    ...hosts.map((host) => `host:${host}`),
    ...(firstAccount ? [`email:${firstAccount.email}`] : []),
  ]
}

/** What the database or a field refuses is said as a person would: the form has no place for Payload's own list. */
function inWords(error: unknown, { name }: WantedSite): unknown {
  if (!(error instanceof ValidationError)) return error
  const reasons = error.data.errors.map(({ label, message }) =>
    typeof label === 'string' && label ? `${label}: ${message}` : message,
  )
  return new Refusal(`Không tạo được “${name}”. ${reasons.join(' ')}`, 400)
}
