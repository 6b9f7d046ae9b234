import type { IncomingMessage } from 'node:http'
import { env } from '@/env'
import { isReader } from '@/platform/views/is-reader'
import { RecentlyCounted } from '@/platform/views/recently-counted'
import { ViewCounter } from '@/platform/views/view-counter'
import { CLIENT_ADDRESS_HEADER } from '@/platform/workflow/actor'

/** A reload within this time is the same reading. */
const SAME_READING_MS = 5 * 60_000

const counter = new ViewCounter(env.DATABASE_URI ?? '')
const recent = new RecentlyCounted(SAME_READING_MS)

/**
 * Counts a page that was answered well.
 * @param viewed what the proxy said of it: `<site>,<site above>… <collection> <slug>`
 */
export function countView(request: IncomingMessage, viewed: string): void {
  const [sites, collection, slug] = viewed.split(' ')
  if (!sites || !collection || !slug || !isReader(request.headers)) return
  const machine = `${String(request.headers[CLIENT_ADDRESS_HEADER])} ${request.headers['user-agent']}`
  if (!recent.isFirst(`${machine} ${viewed}`, Date.now())) return
  counter.count({ sites: sites.split(','), collection, slug })
}

/** Adds what has been counted, and ends. */
export const closeViewCounter = () => counter.close()
