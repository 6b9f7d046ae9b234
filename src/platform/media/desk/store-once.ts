import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Media } from '@/payload-types'
import { inTransaction, transactionOf } from '../../publishing/transaction'
import { hashOfContent } from '../content-hash'

/** A file that is there already, as whoever uploads it again is told. */
export type SameFile = { id: string; name: string; alt: string | null; thumbnail: string | null }

/** What became of an upload: stored, or not, because the site has the same file. */
export type Stored = { id: string; same?: undefined } | { same: SameFile }

type Upload = {
  file: NonNullable<PayloadRequest['file']>
  site: string
  alt: string
  /** Store it though the same is there. */
  anyway: boolean
}

/**
 * Stores a file at a site unless the same content is there. Two who send the same at one moment wait for each other, so
 * that one of them is told. Asks only about the site itself; whether the person works there is asked before.
 */
export async function storeOnce(req: PayloadRequest, { file, site, alt, anyway }: Upload): Promise<Stored> {
  const hash = hashOfContent(file.data)
  let outcome: Stored | null = null
  await inTransaction(req, async () => {
    const db = await transactionOf(req)
    await db.execute(sql`SELECT pg_advisory_xact_lock(hashtext(${`${site} ${hash}`}))`)
    const same = anyway ? null : await sameAt(req, site, hash)
    if (same) {
      outcome = { same }
      return
    }
    const { id } = await req.payload.create({
      collection: 'media',
      data: { alt, site },
      file,
      depth: 0,
      overrideAccess: false,
      req,
    })
    outcome = { id }
  })
  if (!outcome) throw new Error('The upload came to no end.')
  return outcome
}

async function sameAt(req: PayloadRequest, site: string, hash: string): Promise<SameFile | null> {
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { site: { equals: site }, contentHash: { equals: hash } },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  return docs[0] ? sameFile(docs[0]) : null
}

function sameFile({ id, originalName, filename, alt, sizes }: Media): SameFile {
  const small = sizes?.thumbnail?.filename
  return {
    id,
    name: originalName ?? filename ?? '',
    alt: alt ?? null,
    thumbnail: small ? `/api/media/file/${encodeURIComponent(small)}` : null,
  }
}
