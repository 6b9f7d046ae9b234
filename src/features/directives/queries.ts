import type { Directive } from '@/payload-types'
import { facetedList, PAGE_SIZE, type FacetCount } from '@/platform/lists/faceted-list'
import { PUBLIC_MEDIA_SELECT, publicFile, type PublicFile } from '@/platform/media/public-image'
import type { DocumentFilters } from '@/platform/official-documents/document-filters'
import { documentListQuery } from '@/platform/official-documents/document-list'
import { portalPayload } from '@/platform/payload-client'
import { cachedRead } from '@/platform/publishing/cached-read'
import { movedSlug } from '@/platform/publishing/moved-slug'
import { pageTag } from '@/platform/publishing/page-tags'
import { idOf } from '@/platform/publishing/references'
import type { SiteContext } from '@/platform/sites/site-context'
import { visibleAt } from '@/platform/sites/visible-at'
import type { RichTextContent } from '@/platform/ui/prose'

/** A directive as a list prints it. Days are stored days, ISO text. */
export type DirectiveRow = {
  id: string
  slug: string
  documentNumber: string
  documentType: string
  abstract: string
  titleEn: string | null
  issuingBody: string | null
  issuedOn: string | null
  dueOn: string | null
  urgency: NonNullable<Directive['urgency']>
}

export type DirectivePage = {
  rows: DirectiveRow[]
  total: number
  pageCount: number
  facets: Record<'type' | 'issuer' | 'year', FacetCount[]>
}

/** A directive with everything its page prints. */
export type DirectiveView = DirectiveRow & {
  ownerId: string
  signer: string | null
  signerPosition: string | null
  sector: string | null
  recipients: string[]
  tasks: { what: string; who: string | null; dueOn: string | null }[]
  files: PublicFile[]
  body: RichTextContent
}

const ROW_SELECT = {
  slug: true,
  documentNumber: true,
  documentType: true,
  abstract: true,
  titleEn: true,
  issuingBody: true,
  issuingAgency: true,
  issuedOn: true,
  dueOn: true,
  urgency: true,
} as const

/** One page of `/chi-dao-dieu-hanh` with its counts. */
export function listDirectives(ctx: SiteContext, filters: DocumentFilters): Promise<DirectivePage> {
  const read = async () => {
    const { ids, total, facets } = await facetedList(documentListQuery(ctx, 'directives', filters))
    return { rows: await rowsOf(ctx, ids), total, facets, pageCount: Math.ceil(total / PAGE_SIZE) }
  }
  // Free words are endless; keeping an answer for each would push the useful ones out of the cache.
  if (filters.q) return read()
  return cachedRead(keyOf(ctx, 'list', JSON.stringify(filters)), listTags(ctx), read)
}

/** The newest directives of a site, for its home page. */
export function latestDirectives(ctx: SiteContext, limit: number): Promise<DirectiveRow[]> {
  return cachedRead(keyOf(ctx, 'latest', String(limit)), listTags(ctx), async () => {
    const payload = await portalPayload()
    const { docs } = await payload.find({
      collection: 'directives',
      where: { and: [visibleAt(ctx), { issuedOn: { exists: true } }] },
      locale: ctx.locale,
      select: ROW_SELECT,
      populate: { agencies: { name: true } },
      sort: ['-issuedOn', '-id'],
      depth: 1,
      limit,
      pagination: false,
    })
    return docs.map(rowOf)
  })
}

/** A directive by its slug, the site's own before the root's; `null` when the site shows none. */
export function readDirective(ctx: SiteContext, slug: string): Promise<DirectiveView | null> {
  return cachedRead(keyOf(ctx, 'item', slug), listTags(ctx), async () => {
    const payload = await portalPayload()
    const { docs } = await payload.find({
      collection: 'directives',
      where: { and: [visibleAt(ctx), { slug: { equals: slug } }] },
      locale: ctx.locale,
      depth: 1,
      limit: 2,
      pagination: false,
      populate: {
        media: PUBLIC_MEDIA_SELECT,
        agencies: { name: true },
        sectors: { name: true },
        sites: { name: true },
      },
    })
    const directive = docs.find((found) => idOf(found.site) === ctx.site.id) ?? docs[0]
    return directive ? viewOf(ctx, directive) : null
  })
}

/** The present slug of a directive that once had this one; `null` when there is none. */
export function movedDirective(ctx: SiteContext, slug: string): Promise<string | null> {
  return cachedRead(keyOf(ctx, 'moved', slug), listTags(ctx), () =>
    movedSlug({ collection: 'directives', sites: [ctx.site.id, ctx.root.id], slug, where: visibleAt(ctx) }),
  )
}

async function rowsOf(ctx: SiteContext, ids: string[]): Promise<DirectiveRow[]> {
  if (ids.length === 0) return []
  const payload = await portalPayload()
  const { docs } = await payload.find({
    collection: 'directives',
    where: { and: [visibleAt(ctx), { id: { in: ids } }] },
    locale: ctx.locale,
    select: ROW_SELECT,
    populate: { agencies: { name: true } },
    depth: 1,
    pagination: false,
  })
  const byId = new Map(docs.map((directive) => [directive.id, directive]))
  return ids.flatMap((id) => {
    const directive = byId.get(id)
    return directive ? rowOf(directive) : []
  })
}

function rowOf(directive: Pick<Directive, 'id' | keyof typeof ROW_SELECT>): DirectiveRow {
  return {
    id: directive.id,
    slug: directive.slug,
    documentNumber: directive.documentNumber,
    documentType: directive.documentType,
    abstract: directive.abstract,
    titleEn: directive.titleEn ?? null,
    issuingBody: directive.issuingBody || nameOf(directive.issuingAgency),
    issuedOn: directive.issuedOn ?? null,
    dueOn: directive.dueOn ?? null,
    urgency: directive.urgency ?? 'thuong',
  }
}

function viewOf(ctx: SiteContext, directive: Directive): DirectiveView {
  const recipients = [...(directive.recipientSites ?? []), ...(directive.recipientAgencies ?? [])]
  return {
    ...rowOf(directive),
    ownerId: idOf(directive.site) ?? ctx.site.id,
    signer: directive.signer ?? null,
    signerPosition: directive.signerPosition ?? null,
    sector: nameOf(directive.sector),
    recipients: recipients.flatMap((recipient) => nameOf(recipient) ?? []),
    tasks: (directive.tasks ?? []).map(({ what, who, dueOn }) => ({
      what,
      who: who ?? null,
      dueOn: dueOn ?? null,
    })),
    files: (directive.files ?? []).flatMap((file) => publicFile(file) ?? []),
    body: directive.body,
  }
}

function nameOf(value: string | { name: string } | null | undefined): string | null {
  return typeof value === 'object' && value !== null ? value.name : null
}

function keyOf(ctx: SiteContext, ...parts: string[]): string[] {
  return ['directives', ctx.site.id, ctx.locale, ...parts]
}

function listTags(ctx: SiteContext): string[] {
  return [
    pageTag.list('directives', ctx.site.id),
    pageTag.list('directives', ctx.root.id),
    pageTag.shared('agencies'),
  ]
}
