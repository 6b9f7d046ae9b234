import { timingSafeEqual } from 'node:crypto'
import { NextResponse, type NextRequest } from 'next/server'
import { env } from '@/env'
import { isPublicFile } from '@/platform/public-files'
import { INTERNAL_SECRET_HEADER } from '@/platform/publishing/expire-pages'
import { readAddress } from '@/platform/sites/address'
import { HELP_PAGES, READER_HOME_HEADER } from '@/platform/sites/help-pages'
import { hostTable, type HostTable, type SiteEntry } from '@/platform/sites/host-table'
import { itemOfPage, wasEverPublic } from '@/platform/sites/known-item'
import { routeRequest, type RefusalReason, type RouteDecision } from '@/platform/sites/route-request'
import { sitesAbove } from '@/platform/sites/sites-above'
import { originOfHost } from '@/platform/sites/site-url'
import { isItemPage, VIEWED_HEADER } from '@/platform/views/counted-items'

const portalUrl = new URL(env.PORTAL_URL)

const REFUSALS: Record<RefusalReason, string> = {
  'unknown-host': 'Không có trang nào ở tên miền này.',
  'unknown-page': 'Không có trang này.',
  'bad-address': 'Địa chỉ này viết không đúng.',
  'not-set-up': 'Cổng chưa có trang gốc.',
}

/** Every request from outside comes through here, so no address inside the application can be called directly. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, searchParams, search } = request.nextUrl
  const table = await hostTable().catch((error: unknown) => {
    console.error('No table of hosts, the database does not answer:', error)
    return null
  })
  if (!table)
    return plainAnswer(503, 'Cổng đang tạm gián đoạn. Hãy thử lại sau ít phút.', { 'Retry-After': '5' })

  const decision = routeRequest(
    {
      host: request.headers.get('host'),
      path: pathname,
      search: searchParams,
      fromWorker: carriesWorkerSecret(request),
    },
    { table, portalUrl, isPublicFile },
  )
  return answer(await withoutUnknownItems(decision, table), request, search)
}

/** An item's page that never was gets the page that helps. */
async function withoutUnknownItems(decision: RouteDecision, table: HostTable): Promise<RouteDecision> {
  if (decision.kind !== 'rewrite' || decision.status) return decision
  const [, segment = '', locale = '', ...below] = decision.path.split('/')
  const item = itemOfPage(`/${below.join('/')}`)
  const site = table.bySlug.get(readAddress(segment)?.slug ?? '')
  if (!item || !site) return decision
  const above = table.root ? sitesAbove<SiteEntry>(site, table.root, (id) => table.byId.get(id)) : []
  const siteIds = [site, ...above].map(({ id }) => id)
  if (await wasEverPublic(item, siteIds)) {
    const isCounted = isItemPage(`/${below.join('/')}`) && /^[\w.-]+$/.test(item.slug)
    return isCounted
      ? { ...decision, viewed: `${siteIds.join(',')} ${item.collection} ${item.slug}` }
      : decision
  }
  return { ...decision, path: `/${segment}/${locale}${HELP_PAGES[404]}`, status: 404 }
}

function answer(decision: RouteDecision, request: NextRequest, search: string): NextResponse {
  switch (decision.kind) {
    case 'pass':
      // The framework answers 500 to whoever would write to a file.
      return isPublicFile(request.nextUrl.pathname) && !isReading(request) ? readOnly() : NextResponse.next()
    case 'rewrite': {
      if (!isReading(request)) return readOnly()
      const inside = request.nextUrl.clone()
      inside.pathname = decision.path
      return NextResponse.rewrite(inside, {
        status: decision.status,
        headers: {
          [READER_HOME_HEADER]: decision.readerHome,
          ...(decision.viewed ? { [VIEWED_HEADER]: decision.viewed } : {}),
        },
      })
    }
    case 'redirect':
      return NextResponse.redirect(originOfHost(decision.host) + decision.path + search, 308)
    case 'see-other':
      return NextResponse.redirect(originOfHost(decision.host) + decision.path, 303)
    case 'refuse':
      return plainAnswer(decision.status, REFUSALS[decision.reason])
  }
}

const isReading = ({ method }: NextRequest) => method === 'GET' || method === 'HEAD'

const readOnly = () => plainAnswer(405, 'Địa chỉ này chỉ để đọc.', { Allow: 'GET, HEAD' })

function plainAnswer(status: number, text: string, headers: Record<string, string> = {}): NextResponse {
  return new NextResponse(`${text}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
  })
}

function carriesWorkerSecret(request: NextRequest): boolean {
  const given = Buffer.from(request.headers.get(INTERNAL_SECRET_HEADER) ?? '')
  const secret = Buffer.from(env.PORTAL_INTERNAL_SECRET ?? '')
  return secret.length > 0 && given.length === secret.length && timingSafeEqual(given, secret)
}

// The framework's own files are the same on every host.
export const config = { matcher: ['/((?!_next/).*)'] }
