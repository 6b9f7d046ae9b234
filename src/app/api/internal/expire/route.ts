import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { env } from '@/env'
import { pageStore } from '@/platform/page-cache/store.mjs'
import { INTERNAL_SECRET_HEADER } from '@/platform/publishing/expire-pages'

const order = z.object({ tags: z.array(z.string()).max(1000) })

/** The worker's order to forget pages; everyone else is told that there is nothing here. */
export async function POST(request: Request): Promise<Response> {
  if (!isTheWorker(request)) return new Response(null, { status: 404 })
  const { tags } = order.parse(await request.json())
  pageStore().expire(tags)
  return Response.json(pageStore().size)
}

function isTheWorker(request: Request): boolean {
  const secret = Buffer.from(env.PORTAL_INTERNAL_SECRET ?? '')
  const given = Buffer.from(request.headers.get(INTERNAL_SECRET_HEADER) ?? '')
  return secret.length > 0 && secret.length === given.length && timingSafeEqual(secret, given)
}
