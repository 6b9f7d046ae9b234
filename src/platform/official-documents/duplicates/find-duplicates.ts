import type { PayloadRequest, Where } from 'payload'
import { agencyName } from './issuing-agency'
import { idOf } from '../../publishing/references'
import { contentPath } from '../../sites/content-path'
import { findRootSiteId } from '../../sites/root-site'
import { dayFromStored, displayDay, type CalendarDay } from '../../time/calendar-day'
import { documentNumberKey } from '../document-number'
import { isLikelyDuplicate } from './likely-duplicate'

/** A document that is likely the one being entered. */
export type Duplicate = {
  href: string
  number: string
  abstract: string
  /** `dd/mm/yyyy`; empty where it is not known. */
  issuedOn: string
  kind: string
  /** Public, still a draft, or the root's. */
  state: string
}

/** What is being entered; `id` is empty while it is new, `site` before one is chosen. */
export type Entered = {
  id: string
  site: string
  number: string
  issuer: string
  agency: string
  issuedOn: CalendarDay | null
}

const KINDS = { 'legal-documents': 'Văn bản', directives: 'Văn bản chỉ đạo' } as const
type Kind = keyof typeof KINDS
const MOST = 5

const SELECT = {
  documentNumber: true,
  abstract: true,
  issuingBody: true,
  issuingAgency: true,
  issuedOn: true,
  site: true,
  slug: true,
  _status: true,
} as const

/**
 * Likely duplicates of what a person is entering: of the documents of the site that this person may read, drafts too, and
 * of what the root has made public. At most five of each kind.
 */
export async function findDuplicates(req: PayloadRequest, entered: Entered): Promise<Duplicate[]> {
  const key = documentNumberKey(entered.number)
  if (!/\d/.test(key)) return []
  const issuer = entered.issuer || (await agencyName(req, entered.agency))
  const identity = { number: entered.number, issuer, issuedOn: entered.issuedOn }
  const root = await findRootSiteId(req.payload)
  const found: Duplicate[] = []
  for (const kind of Object.keys(KINDS) as Kind[]) {
    const same: Where[] = [{ numberKey: { equals: key } }]
    if (entered.id) same.push({ id: { not_equals: entered.id } })
    const ofSite = entered.site ? [{ site: { equals: entered.site } }] : []
    const own = await read(req, kind, { and: [...same, ...ofSite] }, true)
    const known = new Set(own.map(({ id }) => id))
    const shared =
      root === null
        ? []
        : await read(
            req,
            kind,
            { and: [...same, { site: { equals: root } }, { _status: { equals: 'published' } }] },
            false,
          )
    for (const document of [...own, ...shared.filter(({ id }) => !known.has(id))]) {
      const isOwn = known.has(document.id)
      const other = {
        number: document.documentNumber ?? '',
        issuer: document.issuingBody || nameOf(document.issuingAgency),
        issuedOn: dayFromStored(document.issuedOn),
      }
      if (!isLikelyDuplicate(identity, other)) continue
      found.push({
        href: isOwn ? `/admin/collections/${kind}/${document.id}` : contentPath(kind, document.slug ?? ''),
        number: other.number,
        abstract: document.abstract ?? '',
        issuedOn: other.issuedOn ? displayDay(other.issuedOn) : '',
        kind: KINDS[kind],
        state: stateOf(isOwn, document._status === 'published', idOf(document.site) === root),
      })
    }
  }
  return found
}

type Read = {
  id: string
  documentNumber?: string
  abstract?: string
  issuingBody?: string | null
  issuingAgency?: unknown
  issuedOn?: string | null
  site?: unknown
  slug?: string
  _status?: string | null
}

/** Own documents as they are being prepared and through the person's access; the root's as the public sees them. */
async function read(req: PayloadRequest, collection: Kind, where: Where, isOwn: boolean): Promise<Read[]> {
  const { docs } = await req.payload.find({
    collection,
    where,
    select: SELECT,
    populate: { agencies: { name: true }, sites: {} },
    draft: isOwn,
    overrideAccess: !isOwn,
    depth: 1,
    limit: MOST,
    pagination: false,
    sort: '-issuedOn',
    req,
    ...(isOwn ? { user: req.user } : {}),
  })
  return docs
}

function nameOf(agency: unknown): string | null {
  return typeof agency === 'object' && agency !== null ? ((agency as { name?: string }).name ?? null) : null
}

function stateOf(isOwn: boolean, isPublic: boolean, isRoots: boolean): string {
  if (!isOwn) return 'đã đăng ở trang gốc'
  return `${isPublic ? 'đã đăng' : 'bản nháp'}${isRoots ? ' ở trang gốc' : ''}`
}
