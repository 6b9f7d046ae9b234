import type { SiteContext } from '@/platform/sites/site-context'
import type { ProcedureFilters } from '../filters'
import type { CatalogueAgency, CatalogueEvent, CatalogueRow, CatalogueSector } from './catalogue'
import { citingProcedures } from './citing'
import { currentCatalogue } from './current-catalogue'
import { letterGroups, type LetterGroup } from './letter-groups'
import { listPage, type ListPage } from './list-page'

/** One page of `/thu-tuc` with its counts. */
export type ProcedurePage = ListPage & {
  /** Number of the document the list is narrowed to, where it is. */
  basisNumber: string | null
}

/** How many published procedures a group holds. */
export type Counted<Group> = Group & { count: number }

/** Procedures of one sector, or of none. */
export type EventGroup = Pick<CatalogueRow, 'sector'> & { rows: CatalogueRow[] }

/** A page of the catalogue, which is the same on every site. */
export async function listProcedures(ctx: SiteContext, filters: ProcedureFilters): Promise<ProcedurePage> {
  const [catalogue, basis] = await Promise.all([
    currentCatalogue(ctx.locale),
    filters.basis ? citingProcedures(ctx, filters.basis) : null,
  ])
  const citing = filters.basis ? new Set(basis?.procedureIds) : null
  return { ...listPage(catalogue, filters, citing), basisNumber: basis?.documentNumber ?? null }
}

/** Sectors that have procedures, by name. */
export async function sectorIndex(ctx: SiteContext): Promise<Counted<CatalogueSector>[]> {
  const { rows, sectors } = await currentCatalogue(ctx.locale)
  return counted(rows, 'sector', sectors)
}

/** Agencies that decide or carry out procedures, by name. */
export async function agencyIndex(ctx: SiteContext): Promise<Counted<CatalogueAgency>[]> {
  const { rows, agencies } = await currentCatalogue(ctx.locale)
  return counted(rows, 'agency', agencies)
}

/** Life events that have procedures still to be done, as the editors order them. */
export async function eventIndex(ctx: SiteContext): Promise<Counted<CatalogueEvent>[]> {
  const { rows, events } = await currentCatalogue(ctx.locale)
  return counted(rows.filter(isAlive), 'event', events)
}

/** The letters of the alphabet with the beginnings of names under each. */
export async function letterIndex(ctx: SiteContext): Promise<LetterGroup[]> {
  return letterGroups((await currentCatalogue(ctx.locale)).rows)
}

/** A sector; `null` when there is none with this slug. */
export async function readSector(ctx: SiteContext, slug: string): Promise<CatalogueSector | null> {
  return bySlug((await currentCatalogue(ctx.locale)).sectors, slug)
}

/** An agency; `null` when there is none with this slug. */
export async function readAgency(ctx: SiteContext, slug: string): Promise<CatalogueAgency | null> {
  return bySlug((await currentCatalogue(ctx.locale)).agencies, slug)
}

/** A life event and its procedures by sector, sectors with more of them first; `null` when there is none. */
export async function readEvent(
  ctx: SiteContext,
  slug: string,
): Promise<{ event: CatalogueEvent; groups: EventGroup[] } | null> {
  const { rows, events } = await currentCatalogue(ctx.locale)
  const event = bySlug(events, slug)
  if (!event) return null
  const own = rows.filter((row) => row.values.event.includes(slug) && isAlive(row))
  const groups = [...Map.groupBy(own, ({ sector }) => sector?.slug ?? null).values()]
    .map((list) => ({ sector: list[0]?.sector ?? null, rows: list }))
    .sort((a, b) => b.rows.length - a.rows.length)
  return { event, groups }
}

const isAlive = ({ status }: CatalogueRow) => status !== 'repealed'

function bySlug<Group extends { slug: string }>(groups: Group[], slug: string): Group | null {
  return groups.find((group) => group.slug === slug) ?? null
}

function counted<Group extends { slug: string }>(
  rows: CatalogueRow[],
  facet: 'sector' | 'agency' | 'event',
  groups: Group[],
): Counted<Group>[] {
  const counts = new Map<string, number>()
  for (const row of rows)
    for (const value of row.values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1)
  return groups.flatMap((group) => {
    const count = counts.get(group.slug)
    return count ? [{ ...group, count }] : []
  })
}
