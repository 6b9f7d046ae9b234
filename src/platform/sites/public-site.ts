import type { Site } from '@/payload-types'
import type { Locale } from '../i18n/locales'
import { PUBLIC_MEDIA_SELECT, publicImage, type PublicImage } from '../media/public-image'
import { portalPayload } from '../payload-client'
import { cachedRead } from '../publishing/cached-read'
import { pageTag } from '../publishing/page-tags'
import { idOf } from '../publishing/references'
import { usableAccent } from './accent-color'
import type { SiteKind } from './kinds'

type Person = { name: string; position: string | null; telephone: string | null; email: string | null }

/** Opening times of one season, each `HH:mm` or `null`. */
export type SeasonHours = Record<
  'morningOpen' | 'morningClose' | 'afternoonOpen' | 'afternoonClose',
  string | null
>

/** `weekdays` are ISO (Monday is 1), empty where nobody has said; `summerFrom` and `winterFrom` are `dd/mm`. */
export type OfficeHours = {
  days: string | null
  weekdays: number[]
  summerFrom: string | null
  winterFrom: string | null
  summer: SeasonHours
  winter: SeasonHours
}

/** What the public may know of a site. */
export type PublicSite = {
  id: string
  slug: string
  name: string
  kind: SiteKind
  isRoot: boolean
  /** As it was entered; `SiteContext.above` knows who stands above. */
  parentId: string | null
  /** The first is the canonical one. */
  hosts: string[]
  introduction: string | null
  emblem: PublicImage | null
  banner: PublicImage | null
  accentColor: string | null
  footerNote: string | null
  contacts: {
    address: string | null
    telephone: string | null
    email: string | null
    responsible: Person | null
    spokesperson: Person | null
  }
  desk: { name: string | null; address: string | null; telephone: string | null }
  officeHours: OfficeHours
}

const SELECT = {
  name: true,
  slug: true,
  kind: true,
  isRoot: true,
  parent: true,
  hosts: true,
  introduction: true,
  emblem: true,
  banner: true,
  accentColor: true,
  footerNote: true,
  address: true,
  telephone: true,
  email: true,
  responsible: true,
  spokesperson: true,
  desk: true,
  officeHours: true,
} as const

/** A site by id, kept until the site changes; `null` when there is none. */
export function readPublicSite(id: string, locale: Locale): Promise<PublicSite | null> {
  return cachedRead(['public-site', id, locale], [pageTag.site(id)], async () => {
    const payload = await portalPayload()
    const site = await payload.findByID({
      collection: 'sites',
      id,
      locale,
      depth: 1,
      select: SELECT,
      populate: { media: PUBLIC_MEDIA_SELECT, sites: {} },
      disableErrors: true,
    })
    return site ? toPublicSite(site) : null
  })
}

function toPublicSite(site: Pick<Site, 'id' | keyof typeof SELECT>): PublicSite {
  return {
    id: site.id,
    slug: site.slug,
    name: site.name,
    kind: site.kind,
    isRoot: site.isRoot ?? false,
    parentId: idOf(site.parent),
    hosts: (site.hosts ?? []).map(({ host }) => host),
    introduction: site.introduction ?? null,
    emblem: publicImage(site.emblem),
    banner: publicImage(site.banner),
    accentColor: usableAccent(site.accentColor),
    footerNote: site.footerNote ?? null,
    contacts: {
      address: site.address ?? null,
      telephone: site.telephone ?? null,
      email: site.email ?? null,
      responsible: person(site.responsible),
      spokesperson: person(site.spokesperson),
    },
    desk: {
      name: site.desk?.name ?? null,
      address: site.desk?.address ?? null,
      telephone: site.desk?.telephone ?? null,
    },
    officeHours: officeHoursOf(site.officeHours),
  }
}

/** Office hours as they are stored with a site or an offering. */
export function officeHoursOf(stored: Site['officeHours']): OfficeHours {
  return {
    days: stored?.days ?? null,
    weekdays: (stored?.weekdays ?? []).map(Number),
    summerFrom: stored?.summerFrom ?? null,
    winterFrom: stored?.winterFrom ?? null,
    summer: season(stored?.summer),
    winter: season(stored?.winter),
  }
}

type StoredPerson = { [Key in keyof Person]?: string | null }

function person(stored: StoredPerson | undefined): Person | null {
  if (!stored?.name) return null
  return {
    name: stored.name,
    position: stored.position ?? null,
    telephone: stored.telephone ?? null,
    email: stored.email ?? null,
  }
}

function season(stored: { [Key in keyof SeasonHours]?: string | null } | undefined): SeasonHours {
  return {
    morningOpen: stored?.morningOpen ?? null,
    morningClose: stored?.morningClose ?? null,
    afternoonOpen: stored?.afternoonOpen ?? null,
    afternoonClose: stored?.afternoonClose ?? null,
  }
}
