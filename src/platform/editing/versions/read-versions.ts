import type { PayloadRequest } from 'payload'
import { differencesBetween, type Difference } from '../compare/differences'

/** A version as a list names it; `at` is ISO. */
export type VersionLine = { id: string; at: string; isPublished: boolean; isLatest: boolean }

type Version = { id: string; updatedAt: string; latest?: boolean; version: Record<string, unknown> }

/** The two versions of an item that the person compares, the older first, and what else there is to compare with. */
export type VersionPair = {
  older: VersionLine
  newer: VersionLine
  differences: Difference[]
  all: VersionLine[]
}

/** Payload keeps no more. */
const MOST_VERSIONS = 100

type Asked = { collection: string; item: string; version: string; other: string | null }

/**
 * Lays a version of an item beside another one – without a wish the latest, or for the latest the one before it – in the
 * language of the form. `null` where the person may not read it or it is no longer kept.
 */
export async function readVersionPair(req: PayloadRequest, asked: Asked): Promise<VersionPair | null> {
  const { docs } = await req.payload.findVersions({
    collection: asked.collection as 'news',
    where: { parent: { equals: asked.item } },
    select: { updatedAt: true, latest: true, version: { _status: true } } as never,
    sort: '-updatedAt',
    limit: MOST_VERSIONS,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const all = (docs as unknown as Version[]).map(lineOf)
  const shown = all.findIndex(({ id }) => id === asked.version)
  const wished = all.findIndex(({ id }) => id === asked.other)
  const other = wished >= 0 ? wished : shown === 0 ? 1 : 0
  const [newer, older] = [all[Math.min(shown, other)], all[Math.max(shown, other)]]
  if (shown < 0 || !newer || !older) return null
  const [before, after] = [await textOf(req, asked, older.id), await textOf(req, asked, newer.id)]
  return { older, newer, all, differences: await differencesBetween(req, asked.collection, before, after) }
}

function lineOf({ id, latest, updatedAt, version }: Version, at: number): VersionLine {
  return { id, at: updatedAt, isPublished: version._status === 'published', isLatest: latest ?? at === 0 }
}

async function textOf(
  req: PayloadRequest,
  { collection }: Asked,
  id: string,
): Promise<Record<string, unknown>> {
  const { version } = await req.payload.findVersionByID({
    collection: collection as 'news',
    id,
    fallbackLocale: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return version as unknown as Record<string, unknown>
}
