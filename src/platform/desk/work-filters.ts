import type { Payload, TypedUser } from 'payload'
import { EVERY_ROLE, sitesWithRole } from '../users/memberships'
import { isWorkflowCollection, WORKFLOW_COLLECTIONS } from '../workflow/workflow-collections'
import { WORK_PATH, type DeskSection } from './desk-section'

/** How a person narrows the list of work; each a part of the address. */
export type WorkFilters = { viec: string | null; loai: string | null; trang: string | null; so: number }

type Given = Record<string, string | string[] | undefined>

const EVERYTHING = 'tat-ca'
const LAST_PAGE = 10_000

/** Whether the address says how the list is narrowed, if only that it is not. */
export function saysFilters(given: Given): boolean {
  return ['viec', 'loai', 'trang'].some((name) => typeof given[name] === 'string')
}

/** Reads the filters; what makes no sense counts as not said. */
export function readFilters(given: Given, sections: DeskSection[], user: TypedUser): WorkFilters {
  const { viec, loai, trang, so } = given
  const page = typeof so === 'string' && /^\d{1,5}$/.test(so) ? Number(so) : 1
  return {
    viec: sections.some(({ key }) => key === viec) ? (viec as string) : null,
    loai: isWorkflowCollection(loai) ? loai : null,
    trang: sitesWithRole(user, EVERY_ROLE).some((site) => site === trang) ? (trang as string) : null,
    so: Math.min(Math.max(page, 1), LAST_PAGE),
  }
}

/** The address of a list. */
export function workUrl({ viec, loai, trang, so }: WorkFilters): string {
  const query = new URLSearchParams({ viec: viec ?? EVERYTHING })
  if (loai) query.set('loai', loai)
  if (trang) query.set('trang', trang)
  if (so > 1) query.set('so', String(so))
  return `${WORK_PATH}?${query}`
}

/** What the filters offer: kinds of content, and the person's own sites by name. */
export async function filterOptions(payload: Payload, user: TypedUser) {
  const { docs } = await payload.find({
    collection: 'sites',
    where: { id: { in: sitesWithRole(user, EVERY_ROLE) } },
    select: { name: true },
    sort: ['-isRoot', 'name'],
    locale: 'vi',
    depth: 0,
    pagination: false,
  })
  return {
    kinds: WORKFLOW_COLLECTIONS.map(({ value, label }) => ({ value, label })),
    sites: docs.map(({ id, name }) => ({ value: id, label: name })),
  }
}
