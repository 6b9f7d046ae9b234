import type { Payload, TypedUser } from 'payload'

/** Something that somebody has to do, or to know. */
export type DeskEntry = {
  id: string
  title: string
  /** Where it is done, below the portal's own address. */
  url: string
  detail: string | null
  /** Instant in ISO form that the entry is about. */
  at: string | null
}

/** A piece of a list, with the number of all that would be in it. */
export type DeskPage = { total: number; entries: DeskEntry[] }

/** Whose list is asked for, and which piece of it; the person sees only own sites whatever is asked. */
export type DeskAsk = {
  payload: Payload
  user: TypedUser
  limit: number
  offset: number
  /** Narrows to one kind of content, or to one site. */
  collection: string | null
  site: string | null
}

/** One list of the desk. Its key stands in addresses. */
export type DeskSection = {
  key: string
  title: string
  /** What went wrong stands out. */
  isProblem: boolean
  read: (ask: DeskAsk) => Promise<DeskPage>
}

export const NOTHING: DeskPage = { total: 0, entries: [] }

/** The screen with all lists whole. */
export const WORK_PATH = '/admin/viec-cua-toi'
