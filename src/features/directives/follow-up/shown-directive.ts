import type { PayloadRequest } from 'payload'
import type { Directive } from '@/payload-types'
import { idOf } from '@/platform/publishing/references'
import { lexicalText } from '@/platform/search/language/lexical-text'
import { dayFromStored } from '@/platform/time/calendar-day'
import { idsIn } from '../recipients-rule'

type ShownFile = { id: string; name: string; mimeType: string }

/** A directive as its recipients may read it; days as `yyyy-mm-dd`. */
export type ShownDirective = {
  id: string
  slug: string
  isPublished: boolean
  issuer: string
  documentNumber: string
  documentType: string
  abstract: string
  urgency: NonNullable<Directive['urgency']>
  issuedBy: string | null
  signer: string | null
  issuedOn: string | null
  dueOn: string | null
  /** Its text without layout, blocks on lines of their own. */
  text: string
  files: ShownFile[]
  tasks: { id: string; what: string; who: string | null; dueOn: string | null }[]
}

/**
 * What was last in public of a directive: of one that has been taken back the last publication, never a draft that its
 * issuer is writing. Rights are the caller's business. `null` where nothing was ever public.
 */
export async function shownDirective(req: PayloadRequest, id: string): Promise<ShownDirective | null> {
  const { docs } = await req.payload.find({
    collection: 'directives',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  const [row] = docs
  if (!row) return null
  const isPublished = row._status === 'published'
  const content = isPublished ? row : await lastPublished(req, row)
  if (!content) return null
  return {
    id,
    slug: content.slug,
    isPublished,
    issuer: idOf(row.site) ?? '',
    documentNumber: content.documentNumber,
    documentType: content.documentType,
    abstract: content.abstract,
    urgency: content.urgency ?? 'thuong',
    issuedBy: content.issuingBody || (await issuerName(req, row, idOf(content.issuingAgency))),
    signer: [content.signer, content.signerPosition].filter(Boolean).join(', ') || null,
    issuedOn: dayFromStored(content.issuedOn),
    dueOn: dayFromStored(content.dueOn),
    text: lexicalText(content.body).trim(),
    files: await filesOf(req, idsIn(content.files)),
    tasks: (content.tasks ?? []).map(({ id: task, what, who, dueOn }) => ({
      id: task ?? '',
      what,
      who: who ?? null,
      dueOn: dayFromStored(dueOn),
    })),
  }
}

/** Snapshots have no row ids: a task is recognised by its words. */
async function lastPublished(req: PayloadRequest, row: Directive): Promise<Directive | null> {
  const { docs } = await req.payload.find({
    collection: 'publications',
    where: {
      collection: { equals: 'directives' },
      itemId: { equals: row.id },
      action: { equals: 'publish' },
    },
    sort: '-createdAt',
    select: { snapshot: true },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  const snapshot = docs[0]?.snapshot as Directive | undefined
  if (!snapshot) return null
  const idOfTask = (what: string) => row.tasks?.find((task) => task.what === what)?.id ?? ''
  return { ...snapshot, tasks: (snapshot.tasks ?? []).map((task) => ({ ...task, id: idOfTask(task.what) })) }
}

/** Where the directive does not say who issued it, the site whose it is. */
async function issuerName(
  req: PayloadRequest,
  row: Directive,
  agency: string | null,
): Promise<string | null> {
  const named = agency ? ({ collection: 'agencies', id: agency } as const) : siteOf(row)
  if (!named) return null
  const found = await req.payload.findByID({
    ...named,
    select: { name: true },
    locale: 'vi',
    disableErrors: true,
    depth: 0,
    req,
  })
  return found?.name ?? null
}

function siteOf({ site }: Directive) {
  const id = idOf(site)
  return id ? ({ collection: 'sites', id } as const) : null
}

/** Files in their order. */
export async function filesOf(req: PayloadRequest, ids: string[]): Promise<ShownFile[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    select: { originalName: true, filename: true, mimeType: true },
    depth: 0,
    pagination: false,
    req,
  })
  return ids.flatMap((id) => {
    const file = docs.find((found) => found.id === id)
    const name = file?.originalName ?? file?.filename
    return name ? [{ id, name, mimeType: file?.mimeType ?? 'application/octet-stream' }] : []
  })
}
